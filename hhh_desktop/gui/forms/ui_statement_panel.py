# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'statement_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QSizePolicy, QVBoxLayout,
    QWidget)

from hhh_desktop.gui.views.client_parts import StatementScroll
from hhh_desktop.gui.widgets import (IconButton, WrapLabel)

class Ui_StatementPanel(object):
    def setupUi(self, StatementPanel):
        if not StatementPanel.objectName():
            StatementPanel.setObjectName(u"StatementPanel")
        self.statement_layout = QVBoxLayout(StatementPanel)
        self.statement_layout.setSpacing(16)
        self.statement_layout.setObjectName(u"statement_layout")
        self.statement_layout.setContentsMargins(0, 0, 0, 0)
        self.statement_bar = QHBoxLayout()
        self.statement_bar.setSpacing(16)
        self.statement_bar.setObjectName(u"statement_bar")
        self.statement_version = WrapLabel(StatementPanel)
        self.statement_version.setObjectName(u"statement_version")
        self.statement_version.setAlignment(Qt.AlignLeading|Qt.AlignVCenter)
        self.statement_version.setProperty(u"tone", u"muted")

        self.statement_bar.addWidget(self.statement_version)

        self.statement_close = IconButton(StatementPanel)
        self.statement_close.setObjectName(u"statement_close")
        self.statement_close.setProperty(u"symbol", u"close")

        self.statement_bar.addWidget(self.statement_close)

        self.statement_bar.setStretch(0, 1)

        self.statement_layout.addLayout(self.statement_bar)

        self.statement_scroll = StatementScroll(StatementPanel)
        self.statement_scroll.setObjectName(u"statement_scroll")
        self.statement_scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.statement_scroll.setWidgetResizable(True)
        self.statement_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.statement_page = QWidget()
        self.statement_page.setObjectName(u"statement_page")
        self.statement_page_layout = QHBoxLayout(self.statement_page)
        self.statement_page_layout.setObjectName(u"statement_page_layout")
        self.statement_page_layout.setContentsMargins(0, 0, 16, 0)
        self.statement_text = QWidget(self.statement_page)
        self.statement_text.setObjectName(u"statement_text")
        self.statement_text_layout = QVBoxLayout(self.statement_text)
        self.statement_text_layout.setSpacing(8)
        self.statement_text_layout.setObjectName(u"statement_text_layout")
        self.statement_text_layout.setContentsMargins(0, 0, 0, 0)

        self.statement_page_layout.addWidget(self.statement_text)

        self.statement_scroll.setWidget(self.statement_page)

        self.statement_layout.addWidget(self.statement_scroll)

        self.statement_layout.setStretch(1, 1)

        self.retranslateUi(StatementPanel)

        QMetaObject.connectSlotsByName(StatementPanel)
    # setupUi

    def retranslateUi(self, StatementPanel):
        self.statement_close.setText(QCoreApplication.translate("StatementPanel", u"Sluiten", None))
        pass
    # retranslateUi

