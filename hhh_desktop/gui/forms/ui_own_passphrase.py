# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'own_passphrase.ui'
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

from hhh_desktop.gui.widgets import (Gauge, IconButton, IconLabel, PassphraseField,
    Reflow, TextLabel, WrapLabel)

class Ui_OwnPassphrase(object):
    def setupUi(self, own_passphrase):
        if not own_passphrase.objectName():
            own_passphrase.setObjectName(u"own_passphrase")
        self.outer = QVBoxLayout(own_passphrase)
        self.outer.setSpacing(0)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.card = QFrame(own_passphrase)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"card", True)
        self.card_box = QVBoxLayout(self.card)
        self.card_box.setSpacing(0)
        self.card_box.setObjectName(u"card_box")
        self.card_box.setContentsMargins(1, 1, 1, 1)
        self.own_scroll = QScrollArea(self.card)
        self.own_scroll.setObjectName(u"own_scroll")
        self.own_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.own_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.own_scroll.setWidgetResizable(True)
        self.own_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body = QWidget()
        self.body.setObjectName(u"body")
        self.body_row = QHBoxLayout(self.body)
        self.body_row.setSpacing(32)
        self.body_row.setObjectName(u"body_row")
        self.body_row.setContentsMargins(32, 24, 32, 16)
        self.reading = QWidget(self.body)
        self.reading.setObjectName(u"reading")
        self.reading_box = QVBoxLayout(self.reading)
        self.reading_box.setSpacing(0)
        self.reading_box.setObjectName(u"reading_box")
        self.reading_box.setContentsMargins(0, 0, 0, 0)
        self.own_form = QWidget(self.reading)
        self.own_form.setObjectName(u"own_form")
        self.own_form_box = QVBoxLayout(self.own_form)
        self.own_form_box.setSpacing(6)
        self.own_form_box.setObjectName(u"own_form_box")
        self.own_form_box.setContentsMargins(0, 0, 0, 0)
        self.own_title = WrapLabel(self.own_form)
        self.own_title.setObjectName(u"own_title")
        self.own_title.setProperty(u"role", u"title")

        self.own_form_box.addWidget(self.own_title)

        self.own_lead = WrapLabel(self.own_form)
        self.own_lead.setObjectName(u"own_lead")
        self.own_lead.setProperty(u"role", u"lead")
        self.own_lead.setProperty(u"tone", u"muted")

        self.own_form_box.addWidget(self.own_lead)

        self.own_gap = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.own_form_box.addItem(self.own_gap)

        self.old_box = QVBoxLayout()
        self.old_box.setSpacing(4)
        self.old_box.setObjectName(u"old_box")
        self.old_box.setContentsMargins(0, 0, 0, 0)
        self.old_label = TextLabel(self.own_form)
        self.old_label.setObjectName(u"old_label")
        self.old_label.setProperty(u"role", u"strong")

        self.old_box.addWidget(self.old_label)

        self.old = PassphraseField(self.own_form)
        self.old.setObjectName(u"old")

        self.old_box.addWidget(self.old)

        self.old_line = QHBoxLayout()
        self.old_line.setSpacing(6)
        self.old_line.setObjectName(u"old_line")
        self.old_line.setContentsMargins(0, 0, 0, 0)
        self.old_mark = IconLabel(self.own_form)
        self.old_mark.setObjectName(u"old_mark")
        self.old_mark.setProperty(u"ink", u"danger")
        self.old_mark.setProperty(u"paper", u"surface")
        self.old_mark.setProperty(u"pixels", 18)
        self.old_mark.setProperty(u"symbol", u"error")
        self.old_mark.setProperty(u"visible", False)

        self.old_line.addWidget(self.old_mark, 0, Qt.AlignmentFlag.AlignTop)

        self.old_note = WrapLabel(self.own_form)
        self.old_note.setObjectName(u"old_note")
        self.old_note.setProperty(u"tone", u"muted")
        self.old_note.setProperty(u"reserved", True)

        self.old_line.addWidget(self.old_note)

        self.old_line.setStretch(1, 1)

        self.old_box.addLayout(self.old_line)


        self.own_form_box.addLayout(self.old_box)

        self.passphrase_box = QVBoxLayout()
        self.passphrase_box.setSpacing(4)
        self.passphrase_box.setObjectName(u"passphrase_box")
        self.passphrase_box.setContentsMargins(0, 0, 0, 0)
        self.passphrase_label = TextLabel(self.own_form)
        self.passphrase_label.setObjectName(u"passphrase_label")
        self.passphrase_label.setProperty(u"role", u"strong")

        self.passphrase_box.addWidget(self.passphrase_label)

        self.passphrase = PassphraseField(self.own_form)
        self.passphrase.setObjectName(u"passphrase")

        self.passphrase_box.addWidget(self.passphrase)

        self.passphrase_line = QHBoxLayout()
        self.passphrase_line.setSpacing(6)
        self.passphrase_line.setObjectName(u"passphrase_line")
        self.passphrase_line.setContentsMargins(0, 0, 0, 0)
        self.passphrase_mark = IconLabel(self.own_form)
        self.passphrase_mark.setObjectName(u"passphrase_mark")
        self.passphrase_mark.setProperty(u"ink", u"danger")
        self.passphrase_mark.setProperty(u"paper", u"surface")
        self.passphrase_mark.setProperty(u"pixels", 18)
        self.passphrase_mark.setProperty(u"symbol", u"error")
        self.passphrase_mark.setVisible(False)

        self.passphrase_line.addWidget(self.passphrase_mark, 0, Qt.AlignmentFlag.AlignTop)

        self.passphrase_note = WrapLabel(self.own_form)
        self.passphrase_note.setObjectName(u"passphrase_note")
        self.passphrase_note.setProperty(u"tone", u"muted")
        self.passphrase_note.setProperty(u"reserved", True)

        self.passphrase_line.addWidget(self.passphrase_note)

        self.passphrase_line.setStretch(1, 1)

        self.passphrase_box.addLayout(self.passphrase_line)


        self.own_form_box.addLayout(self.passphrase_box)

        self.strength_gauge = Gauge(self.own_form)
        self.strength_gauge.setObjectName(u"strength_gauge")

        self.own_form_box.addWidget(self.strength_gauge)

        self.strength_row = QHBoxLayout()
        self.strength_row.setSpacing(8)
        self.strength_row.setObjectName(u"strength_row")
        self.strength_row.setContentsMargins(0, 0, 0, 0)
        self.strength_icon = IconLabel(self.own_form)
        self.strength_icon.setObjectName(u"strength_icon")
        self.strength_icon.setProperty(u"ink", u"muted")
        self.strength_icon.setProperty(u"paper", u"surface")
        self.strength_icon.setProperty(u"pixels", 20)
        self.strength_icon.setProperty(u"symbol", u"key")

        self.strength_row.addWidget(self.strength_icon)

        self.strength_words = WrapLabel(self.own_form)
        self.strength_words.setObjectName(u"strength_words")
        self.strength_words.setProperty(u"tone", u"muted")

        self.strength_row.addWidget(self.strength_words)

        self.strength_row.setStretch(1, 1)

        self.own_form_box.addLayout(self.strength_row)

        self.again = Reflow(self.own_form)
        self.again.setObjectName(u"again")
        self.again_layout = QHBoxLayout(self.again)
        self.again_layout.setSpacing(16)
        self.again_layout.setObjectName(u"again_layout")
        self.again_layout.setContentsMargins(0, 0, 0, 0)
        self.repeat_side = QWidget(self.again)
        self.repeat_side.setObjectName(u"repeat_side")
        self.repeat_side_box = QVBoxLayout(self.repeat_side)
        self.repeat_side_box.setSpacing(0)
        self.repeat_side_box.setObjectName(u"repeat_side_box")
        self.repeat_side_box.setContentsMargins(0, 0, 0, 0)
        self.repeat_box = QVBoxLayout()
        self.repeat_box.setSpacing(4)
        self.repeat_box.setObjectName(u"repeat_box")
        self.repeat_box.setContentsMargins(0, 0, 0, 0)
        self.repeat_label = TextLabel(self.repeat_side)
        self.repeat_label.setObjectName(u"repeat_label")
        self.repeat_label.setProperty(u"role", u"strong")

        self.repeat_box.addWidget(self.repeat_label)

        self.repeat = PassphraseField(self.repeat_side)
        self.repeat.setObjectName(u"repeat")

        self.repeat_box.addWidget(self.repeat)

        self.repeat_line = QHBoxLayout()
        self.repeat_line.setSpacing(6)
        self.repeat_line.setObjectName(u"repeat_line")
        self.repeat_line.setContentsMargins(0, 0, 0, 0)
        self.repeat_mark = IconLabel(self.repeat_side)
        self.repeat_mark.setObjectName(u"repeat_mark")
        self.repeat_mark.setProperty(u"ink", u"danger")
        self.repeat_mark.setProperty(u"paper", u"surface")
        self.repeat_mark.setProperty(u"pixels", 18)
        self.repeat_mark.setProperty(u"symbol", u"error")
        self.repeat_mark.setVisible(False)

        self.repeat_line.addWidget(self.repeat_mark, 0, Qt.AlignmentFlag.AlignTop)

        self.repeat_note = WrapLabel(self.repeat_side)
        self.repeat_note.setObjectName(u"repeat_note")
        self.repeat_note.setProperty(u"tone", u"muted")
        self.repeat_note.setProperty(u"reserved", True)

        self.repeat_line.addWidget(self.repeat_note)

        self.repeat_line.setStretch(1, 1)

        self.repeat_box.addLayout(self.repeat_line)


        self.repeat_side_box.addLayout(self.repeat_box)

        self.repeat_side_box_stretch1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.repeat_side_box.addItem(self.repeat_side_box_stretch1)


        self.again_layout.addWidget(self.repeat_side)

        self.hint_side = QWidget(self.again)
        self.hint_side.setObjectName(u"hint_side")
        self.hint_side_box = QVBoxLayout(self.hint_side)
        self.hint_side_box.setSpacing(0)
        self.hint_side_box.setObjectName(u"hint_side_box")
        self.hint_side_box.setContentsMargins(0, 0, 0, 0)
        self.hint_box = QVBoxLayout()
        self.hint_box.setSpacing(4)
        self.hint_box.setObjectName(u"hint_box")
        self.hint_box.setContentsMargins(0, 0, 0, 0)
        self.hint_head = QHBoxLayout()
        self.hint_head.setSpacing(8)
        self.hint_head.setObjectName(u"hint_head")
        self.hint_head.setContentsMargins(0, 0, 0, 0)
        self.hint_label = TextLabel(self.hint_side)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setProperty(u"role", u"strong")

        self.hint_head.addWidget(self.hint_label)

        self.hint_extra = TextLabel(self.hint_side)
        self.hint_extra.setObjectName(u"hint_extra")
        self.hint_extra.setProperty(u"tone", u"muted")

        self.hint_head.addWidget(self.hint_extra)

        self.hint_head_stretch2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hint_head.addItem(self.hint_head_stretch2)


        self.hint_box.addLayout(self.hint_head)

        self.hint = QLineEdit(self.hint_side)
        self.hint.setObjectName(u"hint")
        self.hint.setMaxLength(100)

        self.hint_box.addWidget(self.hint)

        self.hint_line = QHBoxLayout()
        self.hint_line.setSpacing(6)
        self.hint_line.setObjectName(u"hint_line")
        self.hint_line.setContentsMargins(0, 0, 0, 0)
        self.hint_mark = IconLabel(self.hint_side)
        self.hint_mark.setObjectName(u"hint_mark")
        self.hint_mark.setProperty(u"ink", u"danger")
        self.hint_mark.setProperty(u"paper", u"surface")
        self.hint_mark.setProperty(u"pixels", 18)
        self.hint_mark.setProperty(u"symbol", u"error")
        self.hint_mark.setVisible(False)

        self.hint_line.addWidget(self.hint_mark, 0, Qt.AlignmentFlag.AlignTop)

        self.hint_note = WrapLabel(self.hint_side)
        self.hint_note.setObjectName(u"hint_note")
        self.hint_note.setProperty(u"tone", u"muted")
        self.hint_note.setProperty(u"reserved", True)

        self.hint_line.addWidget(self.hint_note)

        self.hint_line.setStretch(1, 1)

        self.hint_box.addLayout(self.hint_line)


        self.hint_side_box.addLayout(self.hint_box)

        self.hint_side_box_stretch1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.hint_side_box.addItem(self.hint_side_box_stretch1)


        self.again_layout.addWidget(self.hint_side)

        self.again_layout.setStretch(0, 1)
        self.again_layout.setStretch(1, 1)

        self.own_form_box.addWidget(self.again)


        self.reading_box.addWidget(self.own_form)

        self.own_stretch = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.reading_box.addItem(self.own_stretch)


        self.body_row.addWidget(self.reading)

        self.aside = QWidget(self.body)
        self.aside.setObjectName(u"aside")
        self.aside_box = QVBoxLayout(self.aside)
        self.aside_box.setSpacing(0)
        self.aside_box.setObjectName(u"aside_box")
        self.aside_box.setContentsMargins(0, 0, 0, 0)
        self.tip = QFrame(self.aside)
        self.tip.setObjectName(u"tip")
        self.tip.setProperty(u"tint", u"accent")
        self.tip_box = QVBoxLayout(self.tip)
        self.tip_box.setSpacing(2)
        self.tip_box.setObjectName(u"tip_box")
        self.tip_box.setContentsMargins(20, 20, 20, 20)
        self.tip_title = WrapLabel(self.tip)
        self.tip_title.setObjectName(u"tip_title")
        self.tip_title.setProperty(u"role", u"strong")

        self.tip_box.addWidget(self.tip_title)

        self.tip_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.tip_box.addItem(self.tip_gap)

        self.tip_rows = QVBoxLayout()
        self.tip_rows.setSpacing(8)
        self.tip_rows.setObjectName(u"tip_rows")
        self.tip_rows.setContentsMargins(0, 0, 0, 0)

        self.tip_box.addLayout(self.tip_rows)


        self.aside_box.addWidget(self.tip)

        self.aside_stretch = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.aside_box.addItem(self.aside_stretch)


        self.body_row.addWidget(self.aside)

        self.body_stretch = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.body_row.addItem(self.body_stretch)

        self.body_row.setStretch(0, 3)
        self.body_row.setStretch(1, 2)
        self.own_scroll.setWidget(self.body)

        self.card_box.addWidget(self.own_scroll)

        self.foot = QFrame(self.card)
        self.foot.setObjectName(u"foot")
        self.foot.setProperty(u"footer", True)
        self.foot_row = QHBoxLayout(self.foot)
        self.foot_row.setSpacing(8)
        self.foot_row.setObjectName(u"foot_row")
        self.foot_row.setContentsMargins(16, 12, 24, 12)
        self.own_cancel = IconButton(self.foot)
        self.own_cancel.setObjectName(u"own_cancel")
        self.own_cancel.setProperty(u"kind", u"quiet")
        self.own_cancel.setProperty(u"symbol", u"back")

        self.foot_row.addWidget(self.own_cancel)

        self.progress = WrapLabel(self.foot)
        self.progress.setObjectName(u"progress")
        self.progress.setProperty(u"tone", u"muted")

        self.foot_row.addWidget(self.progress)

        self.own_save = IconButton(self.foot)
        self.own_save.setObjectName(u"own_save")
        self.own_save.setProperty(u"kind", u"primary")

        self.foot_row.addWidget(self.own_save)

        self.foot_row.setStretch(1, 1)

        self.card_box.addWidget(self.foot)


        self.outer.addWidget(self.card)

#if QT_CONFIG(shortcut)
        self.old_label.setBuddy(self.old)
        self.passphrase_label.setBuddy(self.passphrase)
        self.repeat_label.setBuddy(self.repeat)
        self.hint_label.setBuddy(self.hint)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.old, self.passphrase)
        QWidget.setTabOrder(self.passphrase, self.repeat)
        QWidget.setTabOrder(self.repeat, self.hint)
        QWidget.setTabOrder(self.hint, self.own_cancel)
        QWidget.setTabOrder(self.own_cancel, self.own_save)

        self.retranslateUi(own_passphrase)

        QMetaObject.connectSlotsByName(own_passphrase)
    # setupUi

    def retranslateUi(self, own_passphrase):
#if QT_CONFIG(accessibility)
        self.own_scroll.setAccessibleName(QCoreApplication.translate("OwnPassphrase", u"Mijn wachtzin wijzigen", None))
#endif // QT_CONFIG(accessibility)
        self.own_title.setText(QCoreApplication.translate("OwnPassphrase", u"Mijn wachtzin wijzigen", None))
        self.old_label.setText(QCoreApplication.translate("OwnPassphrase", u"De wachtzin van nu", None))
        self.passphrase_label.setText(QCoreApplication.translate("OwnPassphrase", u"Nieuwe wachtzin", None))
        self.passphrase_note.setText(QCoreApplication.translate("OwnPassphrase", u"Ten minste 15 tekens. Een zin die niemand raadt, is beter dan losse tekens.", None))
        self.repeat_label.setText(QCoreApplication.translate("OwnPassphrase", u"Nog een keer", None))
        self.hint_label.setText(QCoreApplication.translate("OwnPassphrase", u"Hint", None))
        self.hint_extra.setText(QCoreApplication.translate("OwnPassphrase", u"mag leeg", None))
        self.hint_note.setText(QCoreApplication.translate("OwnPassphrase", u"In de hint mag niets van de wachtzin staan.", None))
        self.tip_title.setText(QCoreApplication.translate("OwnPassphrase", u"Goed om te weten", None))
        self.own_cancel.setText(QCoreApplication.translate("OwnPassphrase", u"Annuleren", None))
        self.own_save.setText(QCoreApplication.translate("OwnPassphrase", u"Wachtzin wijzigen", None))
        pass
    # retranslateUi

