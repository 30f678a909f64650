# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'record_answer_panel.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLineEdit,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from hhh_desktop.gui.views.client_parts import SpokenLabel
from hhh_desktop.gui.widgets import (IconButton, IconLabel, TextLabel, WrapLabel)

class Ui_RecordAnswerPanel(object):
    def setupUi(self, RecordAnswerPanel):
        if not RecordAnswerPanel.objectName():
            RecordAnswerPanel.setObjectName(u"RecordAnswerPanel")
        self.record_outer = QVBoxLayout(RecordAnswerPanel)
        self.record_outer.setSpacing(0)
        self.record_outer.setObjectName(u"record_outer")
        self.record_outer.setContentsMargins(1, 1, 1, 1)
        self.record_scroll = QScrollArea(RecordAnswerPanel)
        self.record_scroll.setObjectName(u"record_scroll")
        self.record_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.record_scroll.setWidgetResizable(True)
        self.record_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.record_page = QWidget()
        self.record_page.setObjectName(u"record_page")
        self.record_layout = QVBoxLayout(self.record_page)
        self.record_layout.setSpacing(8)
        self.record_layout.setObjectName(u"record_layout")
        self.record_layout.setContentsMargins(24, 24, 24, 16)
        self.record_title = WrapLabel(self.record_page)
        self.record_title.setObjectName(u"record_title")
        self.record_title.setProperty(u"role", u"title")

        self.record_layout.addWidget(self.record_title)

        self.record_lead = WrapLabel(self.record_page)
        self.record_lead.setObjectName(u"record_lead")
        self.record_lead.setProperty(u"tone", u"muted")

        self.record_layout.addWidget(self.record_lead)

        self.record_question_card = QFrame(self.record_page)
        self.record_question_card.setObjectName(u"record_question_card")
        self.record_question_card.setProperty(u"tint", u"accent")
        self.question_card_layout = QVBoxLayout(self.record_question_card)
        self.question_card_layout.setSpacing(4)
        self.question_card_layout.setObjectName(u"question_card_layout")
        self.question_card_layout.setContentsMargins(16, 12, 16, 12)
        self.record_language = WrapLabel(self.record_question_card)
        self.record_language.setObjectName(u"record_language")
        self.record_language.setProperty(u"tone", u"muted")

        self.question_card_layout.addWidget(self.record_language)

        self.record_question = SpokenLabel(self.record_question_card)
        self.record_question.setObjectName(u"record_question")
        self.record_question.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.record_question.setProperty(u"role", u"title")

        self.question_card_layout.addWidget(self.record_question)

        self.record_facts = WrapLabel(self.record_question_card)
        self.record_facts.setObjectName(u"record_facts")

        self.question_card_layout.addWidget(self.record_facts)


        self.record_layout.addWidget(self.record_question_card)

        self.record_health_box = QWidget(self.record_page)
        self.record_health_box.setObjectName(u"record_health_box")
        self.record_health_layout = QHBoxLayout(self.record_health_box)
        self.record_health_layout.setSpacing(8)
        self.record_health_layout.setObjectName(u"record_health_layout")
        self.record_health_layout.setContentsMargins(0, 0, 0, 0)
        self.record_health_symbol = IconLabel(self.record_health_box)
        self.record_health_symbol.setObjectName(u"record_health_symbol")
        self.record_health_symbol.setProperty(u"symbol", u"p-health")
        self.record_health_symbol.setProperty(u"ink", u"warning")
        self.record_health_symbol.setProperty(u"pixels", 20)

        self.record_health_layout.addWidget(self.record_health_symbol, 0, Qt.AlignTop)

        self.record_health = WrapLabel(self.record_health_box)
        self.record_health.setObjectName(u"record_health")
        self.record_health.setProperty(u"tone", u"warning")

        self.record_health_layout.addWidget(self.record_health)

        self.record_health_layout.setStretch(1, 1)

        self.record_layout.addWidget(self.record_health_box)

        self.above_how = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Maximum)

        self.record_layout.addItem(self.above_how)

        self.display_row = QHBoxLayout()
        self.display_row.setObjectName(u"display_row")
        self.how_display = IconButton(self.record_page)
        self.how_display.setObjectName(u"how_display")
        self.how_display.setProperty(u"kind", u"row")
        self.how_display.setProperty(u"symbol", u"display")

        self.display_row.addWidget(self.how_display)

        self.after_display = QSpacerItem(0, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.display_row.addItem(self.after_display)


        self.record_layout.addLayout(self.display_row)

        self.how_label = TextLabel(self.record_page)
        self.how_label.setObjectName(u"how_label")
        self.how_label.setProperty(u"role", u"strong")

        self.record_layout.addWidget(self.how_label)

        self.how_row = QHBoxLayout()
        self.how_row.setSpacing(8)
        self.how_row.setObjectName(u"how_row")
        self.how_spoken = IconButton(self.record_page)
        self.how_spoken.setObjectName(u"how_spoken")
        self.how_spoken.setCheckable(True)
        self.how_spoken.setProperty(u"kind", u"seg")
        self.how_spoken.setProperty(u"symbol", u"p-people")

        self.how_row.addWidget(self.how_spoken)

        self.how_paper = IconButton(self.record_page)
        self.how_paper.setObjectName(u"how_paper")
        self.how_paper.setCheckable(True)
        self.how_paper.setProperty(u"kind", u"seg")
        self.how_paper.setProperty(u"symbol", u"p-document")

        self.how_row.addWidget(self.how_paper)

        self.how_phone = IconButton(self.record_page)
        self.how_phone.setObjectName(u"how_phone")
        self.how_phone.setCheckable(True)
        self.how_phone.setProperty(u"kind", u"seg")
        self.how_phone.setProperty(u"symbol", u"phone")

        self.how_row.addWidget(self.how_phone)

        self.after_how = QSpacerItem(0, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.how_row.addItem(self.after_how)


        self.record_layout.addLayout(self.how_row)

        self.answer_label = TextLabel(self.record_page)
        self.answer_label.setObjectName(u"answer_label")
        self.answer_label.setProperty(u"role", u"strong")

        self.record_layout.addWidget(self.answer_label)

        self.answer_row = QHBoxLayout()
        self.answer_row.setSpacing(8)
        self.answer_row.setObjectName(u"answer_row")
        self.said_yes = IconButton(self.record_page)
        self.said_yes.setObjectName(u"said_yes")
        self.said_yes.setCheckable(True)
        self.said_yes.setMinimumSize(QSize(120, 0))
        self.said_yes.setProperty(u"kind", u"seg")
        self.said_yes.setProperty(u"symbol", u"state-given")

        self.answer_row.addWidget(self.said_yes)

        self.said_no = IconButton(self.record_page)
        self.said_no.setObjectName(u"said_no")
        self.said_no.setCheckable(True)
        self.said_no.setMinimumSize(QSize(120, 0))
        self.said_no.setProperty(u"kind", u"seg")
        self.said_no.setProperty(u"symbol", u"state-refused")

        self.answer_row.addWidget(self.said_no)

        self.said_later = IconButton(self.record_page)
        self.said_later.setObjectName(u"said_later")
        self.said_later.setCheckable(True)
        self.said_later.setProperty(u"kind", u"seg")
        self.said_later.setProperty(u"symbol", u"state-deferred")

        self.answer_row.addWidget(self.said_later)

        self.after_answer = QSpacerItem(0, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.answer_row.addItem(self.after_answer)


        self.record_layout.addLayout(self.answer_row)

        self.guardian_box = QWidget(self.record_page)
        self.guardian_box.setObjectName(u"guardian_box")
        self.guardian_box_layout = QVBoxLayout(self.guardian_box)
        self.guardian_box_layout.setSpacing(4)
        self.guardian_box_layout.setObjectName(u"guardian_box_layout")
        self.guardian_box_layout.setContentsMargins(0, 0, 0, 0)
        self.record_guardian_label = WrapLabel(self.guardian_box)
        self.record_guardian_label.setObjectName(u"record_guardian_label")
        self.record_guardian_label.setProperty(u"role", u"strong")

        self.guardian_box_layout.addWidget(self.record_guardian_label)

        self.record_guardian = QLineEdit(self.guardian_box)
        self.record_guardian.setObjectName(u"record_guardian")
        self.record_guardian.setMaximumSize(QSize(480, 16777215))
        self.record_guardian.setMaxLength(200)

        self.guardian_box_layout.addWidget(self.record_guardian)


        self.record_layout.addWidget(self.guardian_box)

        self.record_rest = QSpacerItem(8, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.record_layout.addItem(self.record_rest)

        self.record_scroll.setWidget(self.record_page)

        self.record_outer.addWidget(self.record_scroll)

        self.record_footer = QFrame(RecordAnswerPanel)
        self.record_footer.setObjectName(u"record_footer")
        self.record_footer.setProperty(u"footer", True)
        self.record_footer_layout = QHBoxLayout(self.record_footer)
        self.record_footer_layout.setSpacing(16)
        self.record_footer_layout.setObjectName(u"record_footer_layout")
        self.record_footer_layout.setContentsMargins(12, 12, 24, 12)
        self.record_cancel = IconButton(self.record_footer)
        self.record_cancel.setObjectName(u"record_cancel")
        self.record_cancel.setProperty(u"kind", u"quiet")

        self.record_footer_layout.addWidget(self.record_cancel)

        self.record_mark = WrapLabel(self.record_footer)
        self.record_mark.setObjectName(u"record_mark")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.record_mark.sizePolicy().hasHeightForWidth())
        self.record_mark.setSizePolicy(sizePolicy)
        self.record_mark.setAlignment(Qt.AlignTrailing|Qt.AlignVCenter)
        self.record_mark.setProperty(u"tone", u"muted")

        self.record_footer_layout.addWidget(self.record_mark)

        self.record_hint_box = QWidget(self.record_footer)
        self.record_hint_box.setObjectName(u"record_hint_box")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.record_hint_box.sizePolicy().hasHeightForWidth())
        self.record_hint_box.setSizePolicy(sizePolicy1)
        self.record_hint_layout = QHBoxLayout(self.record_hint_box)
        self.record_hint_layout.setSpacing(8)
        self.record_hint_layout.setObjectName(u"record_hint_layout")
        self.record_hint_layout.setContentsMargins(0, 0, 0, 0)
        self.before_hint = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.record_hint_layout.addItem(self.before_hint)

        self.record_hint_symbol = IconLabel(self.record_hint_box)
        self.record_hint_symbol.setObjectName(u"record_hint_symbol")
        self.record_hint_symbol.setProperty(u"symbol", u"error")
        self.record_hint_symbol.setProperty(u"ink", u"danger")
        self.record_hint_symbol.setProperty(u"pixels", 20)

        self.record_hint_layout.addWidget(self.record_hint_symbol, 0, Qt.AlignVCenter)

        self.record_hint = WrapLabel(self.record_hint_box)
        self.record_hint.setObjectName(u"record_hint")
        self.record_hint.setAlignment(Qt.AlignLeading|Qt.AlignVCenter)
        self.record_hint.setProperty(u"tone", u"danger")

        self.record_hint_layout.addWidget(self.record_hint)

        self.record_hint_layout.setStretch(0, 1)

        self.record_footer_layout.addWidget(self.record_hint_box)

        self.record_answer = IconButton(self.record_footer)
        self.record_answer.setObjectName(u"record_answer")
        self.record_answer.setProperty(u"kind", u"primary")
        self.record_answer.setProperty(u"symbol", u"check")

        self.record_footer_layout.addWidget(self.record_answer)


        self.record_outer.addWidget(self.record_footer)

        self.record_outer.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.record_guardian_label.setBuddy(self.record_guardian)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.record_question, self.how_display)
        QWidget.setTabOrder(self.how_display, self.how_spoken)
        QWidget.setTabOrder(self.how_spoken, self.how_paper)
        QWidget.setTabOrder(self.how_paper, self.how_phone)
        QWidget.setTabOrder(self.how_phone, self.said_yes)
        QWidget.setTabOrder(self.said_yes, self.said_no)
        QWidget.setTabOrder(self.said_no, self.said_later)
        QWidget.setTabOrder(self.said_later, self.record_guardian)
        QWidget.setTabOrder(self.record_guardian, self.record_cancel)
        QWidget.setTabOrder(self.record_cancel, self.record_answer)

        self.retranslateUi(RecordAnswerPanel)

        QMetaObject.connectSlotsByName(RecordAnswerPanel)
    # setupUi

    def retranslateUi(self, RecordAnswerPanel):
        self.record_lead.setText(QCoreApplication.translate("RecordAnswerPanel", u"Lees de vraag voor, precies zoals zij hier staat. Leg daarna vast wat de klant zegt.", None))
        self.record_health.setText(QCoreApplication.translate("RecordAnswerPanel", u"Dit gaat over gezondheid. Vraag het apart van de andere vragen.", None))
        self.how_display.setText(QCoreApplication.translate("RecordAnswerPanel", u"Zelf laten antwoorden op het klantscherm", None))
        self.how_label.setText(QCoreApplication.translate("RecordAnswerPanel", u"Hoe antwoordt de klant?", None))
        self.how_spoken.setText(QCoreApplication.translate("RecordAnswerPanel", u"Zegt het hier", None))
#if QT_CONFIG(accessibility)
        self.how_spoken.setAccessibleName(QCoreApplication.translate("RecordAnswerPanel", u"Hoe: de klant zegt het hier", None))
#endif // QT_CONFIG(accessibility)
        self.how_paper.setText(QCoreApplication.translate("RecordAnswerPanel", u"Op papier", None))
#if QT_CONFIG(accessibility)
        self.how_paper.setAccessibleName(QCoreApplication.translate("RecordAnswerPanel", u"Hoe: op papier", None))
#endif // QT_CONFIG(accessibility)
        self.how_phone.setText(QCoreApplication.translate("RecordAnswerPanel", u"Per telefoon", None))
#if QT_CONFIG(accessibility)
        self.how_phone.setAccessibleName(QCoreApplication.translate("RecordAnswerPanel", u"Hoe: per telefoon", None))
#endif // QT_CONFIG(accessibility)
        self.answer_label.setText(QCoreApplication.translate("RecordAnswerPanel", u"Wat zegt de klant?", None))
        self.said_yes.setText(QCoreApplication.translate("RecordAnswerPanel", u"Ja", None))
#if QT_CONFIG(accessibility)
        self.said_yes.setAccessibleName(QCoreApplication.translate("RecordAnswerPanel", u"Antwoord: ja", None))
#endif // QT_CONFIG(accessibility)
        self.said_no.setText(QCoreApplication.translate("RecordAnswerPanel", u"Nee", None))
#if QT_CONFIG(accessibility)
        self.said_no.setAccessibleName(QCoreApplication.translate("RecordAnswerPanel", u"Antwoord: nee", None))
#endif // QT_CONFIG(accessibility)
        self.said_later.setText(QCoreApplication.translate("RecordAnswerPanel", u"Later beslissen", None))
#if QT_CONFIG(accessibility)
        self.said_later.setAccessibleName(QCoreApplication.translate("RecordAnswerPanel", u"Antwoord: later beslissen", None))
#endif // QT_CONFIG(accessibility)
        self.record_guardian_label.setText(QCoreApplication.translate("RecordAnswerPanel", u"Naam van de ouder of voogd die antwoordt", None))
#if QT_CONFIG(accessibility)
        self.record_guardian.setAccessibleName(QCoreApplication.translate("RecordAnswerPanel", u"Naam van de ouder of voogd die antwoordt", None))
#endif // QT_CONFIG(accessibility)
        self.record_cancel.setText(QCoreApplication.translate("RecordAnswerPanel", u"Annuleren", None))
#if QT_CONFIG(tooltip)
        self.record_cancel.setToolTip(QCoreApplication.translate("RecordAnswerPanel", u"Niets vastleggen (Esc)", None))
#endif // QT_CONFIG(tooltip)
        self.record_mark.setText(QCoreApplication.translate("RecordAnswerPanel", u"Bij het antwoord staat dat u het hebt vastgelegd.", None))
        self.record_answer.setText(QCoreApplication.translate("RecordAnswerPanel", u"Vastleggen", None))
#if QT_CONFIG(tooltip)
        self.record_answer.setToolTip(QCoreApplication.translate("RecordAnswerPanel", u"Dit ene antwoord vastleggen (Ctrl+Enter)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

