# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'support_panel.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QPlainTextEdit,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from hhh_desktop.gui.widgets import (IconButton, IconLabel, WrapLabel)

class Ui_SupportPanel(object):
    def setupUi(self, support_panel):
        if not support_panel.objectName():
            support_panel.setObjectName(u"support_panel")
        self.outer = QVBoxLayout(support_panel)
        self.outer.setSpacing(0)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.card = QFrame(support_panel)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"card", True)
        self.card_box = QVBoxLayout(self.card)
        self.card_box.setSpacing(0)
        self.card_box.setObjectName(u"card_box")
        self.card_box.setContentsMargins(1, 1, 1, 1)
        self.support_scroll = QScrollArea(self.card)
        self.support_scroll.setObjectName(u"support_scroll")
        self.support_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.support_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.support_scroll.setWidgetResizable(True)
        self.support_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body = QWidget()
        self.body.setObjectName(u"body")
        self.body_row = QHBoxLayout(self.body)
        self.body_row.setSpacing(0)
        self.body_row.setObjectName(u"body_row")
        self.body_row.setContentsMargins(32, 24, 32, 16)
        self.reading = QWidget(self.body)
        self.reading.setObjectName(u"reading")
        self.reading_box = QVBoxLayout(self.reading)
        self.reading_box.setSpacing(8)
        self.reading_box.setObjectName(u"reading_box")
        self.reading_box.setContentsMargins(0, 0, 0, 0)
        self.title_row = QHBoxLayout()
        self.title_row.setSpacing(16)
        self.title_row.setObjectName(u"title_row")
        self.title_row.setContentsMargins(0, 0, 0, 0)
        self.title_icon = IconLabel(self.reading)
        self.title_icon.setObjectName(u"title_icon")
        self.title_icon.setProperty(u"ink", u"accent")
        self.title_icon.setProperty(u"paper", u"surface")
        self.title_icon.setProperty(u"pixels", 56)
        self.title_icon.setProperty(u"symbol", u"p-document")
        self.title_icon.setProperty(u"disc", u"accent_soft")

        self.title_row.addWidget(self.title_icon, 0, Qt.AlignmentFlag.AlignTop)

        self.title_words = QVBoxLayout()
        self.title_words.setSpacing(0)
        self.title_words.setObjectName(u"title_words")
        self.title_words.setContentsMargins(0, 0, 0, 0)
        self.title = WrapLabel(self.reading)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.title_words.addWidget(self.title)

        self.sub = WrapLabel(self.reading)
        self.sub.setObjectName(u"sub")
        self.sub.setProperty(u"tone", u"muted")

        self.title_words.addWidget(self.sub)


        self.title_row.addLayout(self.title_words)

        self.title_row.setStretch(1, 1)

        self.reading_box.addLayout(self.title_row)

        self.gap_title = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.reading_box.addItem(self.gap_title)

        self.report = QPlainTextEdit(self.reading)
        self.report.setObjectName(u"report")
        self.report.setTabChangesFocus(True)
        self.report.setReadOnly(True)
        self.report.setUndoRedoEnabled(False)

        self.reading_box.addWidget(self.report)


        self.body_row.addWidget(self.reading)

        self.body_row_stretch1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.body_row.addItem(self.body_row_stretch1)

        self.body_row.setStretch(0, 1)
        self.support_scroll.setWidget(self.body)

        self.card_box.addWidget(self.support_scroll)

        self.foot = QFrame(self.card)
        self.foot.setObjectName(u"foot")
        self.foot.setProperty(u"footer", True)
        self.foot_row = QHBoxLayout(self.foot)
        self.foot_row.setSpacing(8)
        self.foot_row.setObjectName(u"foot_row")
        self.foot_row.setContentsMargins(32, 12, 24, 12)
        self.saved = WrapLabel(self.foot)
        self.saved.setObjectName(u"saved")
        self.saved.setProperty(u"tone", u"muted")
        self.saved.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignVCenter)

        self.foot_row.addWidget(self.saved)

        self.support_back = IconButton(self.foot)
        self.support_back.setObjectName(u"support_back")
        self.support_back.setAutoDefault(False)

        self.foot_row.addWidget(self.support_back)

        self.save_support = IconButton(self.foot)
        self.save_support.setObjectName(u"save_support")
        self.save_support.setProperty(u"kind", u"primary")
        self.save_support.setProperty(u"symbol", u"document")
        self.save_support.setAutoDefault(False)

        self.foot_row.addWidget(self.save_support)

        self.foot_row.setStretch(0, 1)

        self.card_box.addWidget(self.foot)


        self.outer.addWidget(self.card)

        QWidget.setTabOrder(self.report, self.support_back)
        QWidget.setTabOrder(self.support_back, self.save_support)

        self.retranslateUi(support_panel)

        QMetaObject.connectSlotsByName(support_panel)
    # setupUi

    def retranslateUi(self, support_panel):
#if QT_CONFIG(accessibility)
        self.support_scroll.setAccessibleName(QCoreApplication.translate("SupportPanel", u"Rapport voor hulp", None))
#endif // QT_CONFIG(accessibility)
        self.title.setText(QCoreApplication.translate("SupportPanel", u"Rapport voor hulp", None))
        self.sub.setText(QCoreApplication.translate("SupportPanel", u"Lees het eerst. Er staan geen klanten in en geen namen. Het gaat nergens heen: u kiest zelf wie het krijgt.", None))
#if QT_CONFIG(accessibility)
        self.report.setAccessibleName(QCoreApplication.translate("SupportPanel", u"Rapport voor hulp", None))
#endif // QT_CONFIG(accessibility)
        self.support_back.setText(QCoreApplication.translate("SupportPanel", u"Terug", None))
        self.save_support.setText(QCoreApplication.translate("SupportPanel", u"Bewaren\u2026", None))
#if QT_CONFIG(accessibility)
        self.save_support.setAccessibleName(QCoreApplication.translate("SupportPanel", u"Rapport bewaren", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

