# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'client_closing.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QGridLayout, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from hhh_desktop.gui.views.client_parts import QuestionLabel
from hhh_desktop.gui.widgets import WrapLabel

class Ui_ClientClosing(object):
    def setupUi(self, ClientClosing):
        if not ClientClosing.objectName():
            ClientClosing.setObjectName(u"ClientClosing")
        self.closing_layout = QVBoxLayout(ClientClosing)
        self.closing_layout.setSpacing(4)
        self.closing_layout.setObjectName(u"closing_layout")
        self.closing_layout.setContentsMargins(0, 0, 0, 4)
        self.above = QSpacerItem(8, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.closing_layout.addItem(self.above)

        self.thanks = QuestionLabel(ClientClosing)
        self.thanks.setObjectName(u"thanks")
        self.thanks.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.closing_layout.addWidget(self.thanks)

        self.chosen = WrapLabel(ClientClosing)
        self.chosen.setObjectName(u"chosen")
        self.chosen.setProperty(u"role", u"lead")
        self.chosen.setProperty(u"tone", u"muted")

        self.closing_layout.addWidget(self.chosen)

        self.above_rows = QSpacerItem(8, 16, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Maximum)

        self.closing_layout.addItem(self.above_rows)

        self.rows_card = QFrame(ClientClosing)
        self.rows_card.setObjectName(u"rows_card")
        self.rows_card.setProperty(u"card", True)
        self.rows_card_layout = QVBoxLayout(self.rows_card)
        self.rows_card_layout.setObjectName(u"rows_card_layout")
        self.rows_card_layout.setContentsMargins(1, 4, 1, 4)
        self.rows_scroll = QScrollArea(self.rows_card)
        self.rows_scroll.setObjectName(u"rows_scroll")
        self.rows_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows_scroll.setWidgetResizable(True)
        self.rows_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows = QWidget()
        self.rows.setObjectName(u"rows")
        self.rows_layout = QGridLayout(self.rows)
        self.rows_layout.setObjectName(u"rows_layout")
        self.rows_layout.setHorizontalSpacing(0)
        self.rows_layout.setVerticalSpacing(0)
        self.rows_layout.setContentsMargins(0, 0, 0, 0)
        self.rows_scroll.setWidget(self.rows)

        self.rows_card_layout.addWidget(self.rows_scroll)


        self.closing_layout.addWidget(self.rows_card)

        self.below = QSpacerItem(8, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.closing_layout.addItem(self.below)


        self.retranslateUi(ClientClosing)

        QMetaObject.connectSlotsByName(ClientClosing)
    # setupUi

    def retranslateUi(self, ClientClosing):
        pass
    # retranslateUi

