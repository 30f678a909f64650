# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'crash_window.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QHBoxLayout,
    QPlainTextEdit, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from hhh_desktop.gui.widgets import (IconButton, IconLabel, TextLabel, WrapLabel)

class Ui_CrashWindow(object):
    def setupUi(self, crash_window):
        if not crash_window.objectName():
            crash_window.setObjectName(u"crash_window")
        crash_window.setWindowTitle(u"Her His Hair")
        self.outer = QVBoxLayout(crash_window)
        self.outer.setSpacing(0)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(12, 12, 12, 12)
        self.card = QFrame(crash_window)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"card", True)
        self.card_box = QVBoxLayout(self.card)
        self.card_box.setSpacing(0)
        self.card_box.setObjectName(u"card_box")
        self.card_box.setContentsMargins(1, 1, 1, 1)
        self.scroll = QScrollArea(self.card)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body = QWidget()
        self.body.setObjectName(u"body")
        self.body_box = QVBoxLayout(self.body)
        self.body_box.setSpacing(8)
        self.body_box.setObjectName(u"body_box")
        self.body_box.setContentsMargins(32, 24, 32, 16)
        self.head = QHBoxLayout()
        self.head.setSpacing(16)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.title_icon = IconLabel(self.body)
        self.title_icon.setObjectName(u"title_icon")
        self.title_icon.setProperty(u"ink", u"warning")
        self.title_icon.setProperty(u"paper", u"surface")
        self.title_icon.setProperty(u"pixels", 56)
        self.title_icon.setProperty(u"symbol", u"alert")
        self.title_icon.setProperty(u"disc", u"warning_soft")

        self.head.addWidget(self.title_icon, 0, Qt.AlignmentFlag.AlignTop)

        self.head_words = QVBoxLayout()
        self.head_words.setSpacing(0)
        self.head_words.setObjectName(u"head_words")
        self.head_words.setContentsMargins(0, 0, 0, 0)
        self.title = WrapLabel(self.body)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.head_words.addWidget(self.title)

        self.times = WrapLabel(self.body)
        self.times.setObjectName(u"times")
        self.times.setProperty(u"tone", u"muted")

        self.head_words.addWidget(self.times)


        self.head.addLayout(self.head_words)

        self.head.setStretch(1, 1)

        self.body_box.addLayout(self.head)

        self.gap_head = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.body_box.addItem(self.gap_head)

        self.facts = QVBoxLayout()
        self.facts.setSpacing(10)
        self.facts.setObjectName(u"facts")
        self.facts.setContentsMargins(0, 0, 0, 0)

        self.body_box.addLayout(self.facts)

        self.gap_facts = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.body_box.addItem(self.gap_facts)

        self.report_title = TextLabel(self.body)
        self.report_title.setObjectName(u"report_title")
        self.report_title.setProperty(u"role", u"strong")

        self.body_box.addWidget(self.report_title)

        self.report = QPlainTextEdit(self.body)
        self.report.setObjectName(u"report")
        self.report.setTabChangesFocus(True)
        self.report.setReadOnly(True)
        self.report.setUndoRedoEnabled(False)

        self.body_box.addWidget(self.report)

        self.report_note = WrapLabel(self.body)
        self.report_note.setObjectName(u"report_note")
        self.report_note.setProperty(u"tone", u"muted")

        self.body_box.addWidget(self.report_note)

        self.scroll.setWidget(self.body)

        self.card_box.addWidget(self.scroll)

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

        self.save_report = IconButton(self.foot)
        self.save_report.setObjectName(u"save_report")
        self.save_report.setProperty(u"symbol", u"document")
        self.save_report.setAutoDefault(False)

        self.foot_row.addWidget(self.save_report)

        self.go_on = IconButton(self.foot)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"kind", u"primary")
        self.go_on.setAutoDefault(False)

        self.foot_row.addWidget(self.go_on)

        self.foot_row.setStretch(0, 1)

        self.card_box.addWidget(self.foot)


        self.outer.addWidget(self.card)

#if QT_CONFIG(shortcut)
        self.report_title.setBuddy(self.report)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.report, self.save_report)
        QWidget.setTabOrder(self.save_report, self.go_on)

        self.retranslateUi(crash_window)

        QMetaObject.connectSlotsByName(crash_window)
    # setupUi

    def retranslateUi(self, crash_window):
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("CrashWindow", u"Wat er gebeurde", None))
#endif // QT_CONFIG(accessibility)
        self.report_title.setText(QCoreApplication.translate("CrashWindow", u"Dit staat in het verslag", None))
#if QT_CONFIG(accessibility)
        self.report.setAccessibleName(QCoreApplication.translate("CrashWindow", u"Het verslag", None))
#endif // QT_CONFIG(accessibility)
        self.report_note.setText(QCoreApplication.translate("CrashWindow", u"Alleen soorten fouten en plekken in het programma. Geen namen, geen gegevens van klanten. Het gaat nergens heen.", None))
        self.save_report.setText(QCoreApplication.translate("CrashWindow", u"Bewaren\u2026", None))
#if QT_CONFIG(accessibility)
        self.save_report.setAccessibleName(QCoreApplication.translate("CrashWindow", u"Verslag bewaren", None))
#endif // QT_CONFIG(accessibility)
        self.go_on.setText(QCoreApplication.translate("CrashWindow", u"Verder werken", None))
        pass
    # retranslateUi

