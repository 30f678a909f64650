# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'client_form.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QLineEdit, QPlainTextEdit, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from hhh_desktop.gui.views.field_parts import (ChoiceRow, FieldHint)
from hhh_desktop.gui.views.reflow import PageScroll
from hhh_desktop.gui.widgets import (ElidedLabel, IconButton, IconLabel, Reflow,
    TextLabel, WrapLabel)

class Ui_ClientForm(object):
    def setupUi(self, ClientForm):
        if not ClientForm.objectName():
            ClientForm.setObjectName(u"ClientForm")
        ClientForm.setProperty(u"card", True)
        ClientForm.setProperty(u"comfort", 680)
        self.v_83 = QVBoxLayout(ClientForm)
        self.v_83.setSpacing(0)
        self.v_83.setObjectName(u"v_83")
        self.v_83.setContentsMargins(1, 1, 1, 1)
        self.v_81 = QVBoxLayout()
        self.v_81.setSpacing(8)
        self.v_81.setObjectName(u"v_81")
        self.v_81.setContentsMargins(24, 16, 24, 4)
        self.form_head = Reflow(ClientForm)
        self.form_head.setObjectName(u"form_head")
        self.form_head.setProperty(u"comfort", 400)
        self.h_80 = QHBoxLayout(self.form_head)
        self.h_80.setSpacing(16)
        self.h_80.setObjectName(u"h_80")
        self.h_80.setContentsMargins(0, 0, 0, 0)
        self.title = ElidedLabel(self.form_head)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"display")

        self.h_80.addWidget(self.title)

        self.subtitle = WrapLabel(self.form_head)
        self.subtitle.setObjectName(u"subtitle")
        self.subtitle.setProperty(u"tone", u"muted")

        self.h_80.addWidget(self.subtitle, 0, Qt.AlignmentFlag.AlignVCenter)

        self.h_80.setStretch(0, 1)

        self.v_81.addWidget(self.form_head)


        self.v_83.addLayout(self.v_81)

        self.panels = QWidget(ClientForm)
        self.panels.setObjectName(u"panels")
        self.v_82 = QVBoxLayout(self.panels)
        self.v_82.setSpacing(8)
        self.v_82.setObjectName(u"v_82")
        self.v_82.setContentsMargins(24, 8, 24, 0)
        self.lookalike = QFrame(self.panels)
        self.lookalike.setObjectName(u"lookalike")
        self.lookalike.setProperty(u"tint", u"warning")
        self.v_71 = QVBoxLayout(self.lookalike)
        self.v_71.setSpacing(8)
        self.v_71.setObjectName(u"v_71")
        self.v_71.setContentsMargins(16, 8, 12, 8)
        self.lookalike_row = Reflow(self.lookalike)
        self.lookalike_row.setObjectName(u"lookalike_row")
        self.lookalike_row.setProperty(u"comfort", 300)
        self.h_70 = QHBoxLayout(self.lookalike_row)
        self.h_70.setSpacing(8)
        self.h_70.setObjectName(u"h_70")
        self.h_70.setContentsMargins(0, 0, 0, 0)
        self.h_68 = QHBoxLayout()
        self.h_68.setSpacing(12)
        self.h_68.setObjectName(u"h_68")
        self.h_68.setContentsMargins(0, 0, 0, 0)
        self.lookalike_symbol = IconLabel(self.lookalike_row)
        self.lookalike_symbol.setObjectName(u"lookalike_symbol")
        self.lookalike_symbol.setProperty(u"symbol", u"info")
        self.lookalike_symbol.setProperty(u"ink", u"warning")
        self.lookalike_symbol.setProperty(u"pixels", 24)
        self.lookalike_symbol.setProperty(u"paper", u"warning_soft")

        self.h_68.addWidget(self.lookalike_symbol, 0, Qt.AlignmentFlag.AlignVCenter)

        self.v_67 = QVBoxLayout()
        self.v_67.setSpacing(0)
        self.v_67.setObjectName(u"v_67")
        self.v_67.setContentsMargins(0, 0, 0, 0)
        self.lookalike_name = WrapLabel(self.lookalike_row)
        self.lookalike_name.setObjectName(u"lookalike_name")
        self.lookalike_name.setProperty(u"role", u"strong")

        self.v_67.addWidget(self.lookalike_name)

        self.lookalike_why = WrapLabel(self.lookalike_row)
        self.lookalike_why.setObjectName(u"lookalike_why")
        self.lookalike_why.setProperty(u"tone", u"muted")

        self.v_67.addWidget(self.lookalike_why)


        self.h_68.addLayout(self.v_67)

        self.h_68.setStretch(1, 1)

        self.h_70.addLayout(self.h_68)

        self.lookalike_acts = Reflow(self.lookalike_row)
        self.lookalike_acts.setObjectName(u"lookalike_acts")
        self.h_69 = QHBoxLayout(self.lookalike_acts)
        self.h_69.setSpacing(8)
        self.h_69.setObjectName(u"h_69")
        self.h_69.setContentsMargins(0, 0, 0, 0)
        self.open_lookalike = IconButton(self.lookalike_acts)
        self.open_lookalike.setObjectName(u"open_lookalike")
        self.open_lookalike.setProperty(u"kind", u"row")

        self.h_69.addWidget(self.open_lookalike)

        self.not_same = IconButton(self.lookalike_acts)
        self.not_same.setObjectName(u"not_same")
        self.not_same.setProperty(u"kind", u"row")

        self.h_69.addWidget(self.not_same)


        self.h_70.addWidget(self.lookalike_acts)

        self.h_70.setStretch(0, 1)

        self.v_71.addWidget(self.lookalike_row)


        self.v_82.addWidget(self.lookalike)

        self.unsaved = QFrame(self.panels)
        self.unsaved.setObjectName(u"unsaved")
        self.unsaved.setProperty(u"tint", u"warning")
        self.v_75 = QVBoxLayout(self.unsaved)
        self.v_75.setSpacing(8)
        self.v_75.setObjectName(u"v_75")
        self.v_75.setContentsMargins(16, 8, 12, 8)
        self.unsaved_row = Reflow(self.unsaved)
        self.unsaved_row.setObjectName(u"unsaved_row")
        self.unsaved_row.setProperty(u"comfort", 300)
        self.h_74 = QHBoxLayout(self.unsaved_row)
        self.h_74.setSpacing(8)
        self.h_74.setObjectName(u"h_74")
        self.h_74.setContentsMargins(0, 0, 0, 0)
        self.h_72 = QHBoxLayout()
        self.h_72.setSpacing(12)
        self.h_72.setObjectName(u"h_72")
        self.h_72.setContentsMargins(0, 0, 0, 0)
        self.unsaved_symbol = IconLabel(self.unsaved_row)
        self.unsaved_symbol.setObjectName(u"unsaved_symbol")
        self.unsaved_symbol.setProperty(u"symbol", u"alert")
        self.unsaved_symbol.setProperty(u"ink", u"warning")
        self.unsaved_symbol.setProperty(u"pixels", 24)
        self.unsaved_symbol.setProperty(u"paper", u"warning_soft")

        self.h_72.addWidget(self.unsaved_symbol, 0, Qt.AlignmentFlag.AlignVCenter)

        self.unsaved_text = WrapLabel(self.unsaved_row)
        self.unsaved_text.setObjectName(u"unsaved_text")
        self.unsaved_text.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignVCenter)
        self.unsaved_text.setProperty(u"role", u"strong")

        self.h_72.addWidget(self.unsaved_text)

        self.h_72.setStretch(1, 1)

        self.h_74.addLayout(self.h_72)

        self.unsaved_acts = Reflow(self.unsaved_row)
        self.unsaved_acts.setObjectName(u"unsaved_acts")
        self.h_73 = QHBoxLayout(self.unsaved_acts)
        self.h_73.setSpacing(8)
        self.h_73.setObjectName(u"h_73")
        self.h_73.setContentsMargins(0, 0, 0, 0)
        self.keep_typing = IconButton(self.unsaved_acts)
        self.keep_typing.setObjectName(u"keep_typing")
        self.keep_typing.setProperty(u"kind", u"row")

        self.h_73.addWidget(self.keep_typing)

        self.throw_away = IconButton(self.unsaved_acts)
        self.throw_away.setObjectName(u"throw_away")
        self.throw_away.setProperty(u"kind", u"row")

        self.h_73.addWidget(self.throw_away)


        self.h_74.addWidget(self.unsaved_acts)

        self.h_74.setStretch(0, 1)

        self.v_75.addWidget(self.unsaved_row)


        self.v_82.addWidget(self.unsaved)


        self.v_83.addWidget(self.panels)

        self.form_scroll = PageScroll(ClientForm)
        self.form_scroll.setObjectName(u"form_scroll")
        self.form_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.form_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.form_scroll.setWidgetResizable(True)
        self.form_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.fields = QWidget()
        self.fields.setObjectName(u"fields")
        self.v_65 = QVBoxLayout(self.fields)
        self.v_65.setSpacing(10)
        self.v_65.setObjectName(u"v_65")
        self.v_65.setContentsMargins(24, 12, 24, 12)
        self.race = QFrame(self.fields)
        self.race.setObjectName(u"race")
        self.race.setProperty(u"tint", u"warning")
        self.v_64 = QVBoxLayout(self.race)
        self.v_64.setSpacing(8)
        self.v_64.setObjectName(u"v_64")
        self.v_64.setContentsMargins(16, 8, 12, 12)
        self.h_62 = QHBoxLayout()
        self.h_62.setSpacing(12)
        self.h_62.setObjectName(u"h_62")
        self.h_62.setContentsMargins(0, 0, 0, 0)
        self.race_symbol = IconLabel(self.race)
        self.race_symbol.setObjectName(u"race_symbol")
        self.race_symbol.setProperty(u"symbol", u"alert")
        self.race_symbol.setProperty(u"ink", u"warning")
        self.race_symbol.setProperty(u"pixels", 24)
        self.race_symbol.setProperty(u"paper", u"warning_soft")

        self.h_62.addWidget(self.race_symbol, 0, Qt.AlignmentFlag.AlignTop)

        self.v_61 = QVBoxLayout()
        self.v_61.setSpacing(0)
        self.v_61.setObjectName(u"v_61")
        self.v_61.setContentsMargins(0, 0, 0, 0)
        self.race_title = WrapLabel(self.race)
        self.race_title.setObjectName(u"race_title")
        self.race_title.setProperty(u"role", u"strong")

        self.v_61.addWidget(self.race_title)

        self.race_hint = WrapLabel(self.race)
        self.race_hint.setObjectName(u"race_hint")
        self.race_hint.setProperty(u"tone", u"muted")

        self.v_61.addWidget(self.race_hint)


        self.h_62.addLayout(self.v_61)

        self.h_62.setStretch(1, 1)

        self.v_64.addLayout(self.h_62)

        self.race_rows = QWidget(self.race)
        self.race_rows.setObjectName(u"race_rows")
        self.v_63 = QVBoxLayout(self.race_rows)
        self.v_63.setSpacing(8)
        self.v_63.setObjectName(u"v_63")
        self.v_63.setContentsMargins(0, 0, 0, 0)

        self.v_64.addWidget(self.race_rows)


        self.v_65.addWidget(self.race)

        self.row_name = Reflow(self.fields)
        self.row_name.setObjectName(u"row_name")
        self.h_8 = QHBoxLayout(self.row_name)
        self.h_8.setSpacing(16)
        self.h_8.setObjectName(u"h_8")
        self.h_8.setContentsMargins(0, 0, 0, 0)
        self.given_name_block = QWidget(self.row_name)
        self.given_name_block.setObjectName(u"given_name_block")
        self.v_1 = QVBoxLayout(self.given_name_block)
        self.v_1.setSpacing(4)
        self.v_1.setObjectName(u"v_1")
        self.v_1.setContentsMargins(0, 0, 0, 0)
        self.given_name_label = TextLabel(self.given_name_block)
        self.given_name_label.setObjectName(u"given_name_label")
        self.given_name_label.setProperty(u"role", u"strong")

        self.v_1.addWidget(self.given_name_label)

        self.given_name = QLineEdit(self.given_name_block)
        self.given_name.setObjectName(u"given_name")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.given_name.sizePolicy().hasHeightForWidth())
        self.given_name.setSizePolicy(sizePolicy)

        self.v_1.addWidget(self.given_name)

        self.given_name_hint = FieldHint(self.given_name_block)
        self.given_name_hint.setObjectName(u"given_name_hint")

        self.v_1.addWidget(self.given_name_hint)

        self.space_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.v_1.addItem(self.space_2)


        self.h_8.addWidget(self.given_name_block)

        self.row_surname = Reflow(self.row_name)
        self.row_surname.setObjectName(u"row_surname")
        self.h_7 = QHBoxLayout(self.row_surname)
        self.h_7.setSpacing(16)
        self.h_7.setObjectName(u"h_7")
        self.h_7.setContentsMargins(0, 0, 0, 0)
        self.infix_block = QWidget(self.row_surname)
        self.infix_block.setObjectName(u"infix_block")
        self.v_3 = QVBoxLayout(self.infix_block)
        self.v_3.setSpacing(4)
        self.v_3.setObjectName(u"v_3")
        self.v_3.setContentsMargins(0, 0, 0, 0)
        self.infix_label = TextLabel(self.infix_block)
        self.infix_label.setObjectName(u"infix_label")
        self.infix_label.setProperty(u"role", u"strong")

        self.v_3.addWidget(self.infix_label)

        self.infix = QLineEdit(self.infix_block)
        self.infix.setObjectName(u"infix")
        sizePolicy.setHeightForWidth(self.infix.sizePolicy().hasHeightForWidth())
        self.infix.setSizePolicy(sizePolicy)

        self.v_3.addWidget(self.infix)

        self.infix_hint = FieldHint(self.infix_block)
        self.infix_hint.setObjectName(u"infix_hint")

        self.v_3.addWidget(self.infix_hint)

        self.space_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.v_3.addItem(self.space_4)


        self.h_7.addWidget(self.infix_block)

        self.surname_block = QWidget(self.row_surname)
        self.surname_block.setObjectName(u"surname_block")
        self.v_5 = QVBoxLayout(self.surname_block)
        self.v_5.setSpacing(4)
        self.v_5.setObjectName(u"v_5")
        self.v_5.setContentsMargins(0, 0, 0, 0)
        self.surname_label = TextLabel(self.surname_block)
        self.surname_label.setObjectName(u"surname_label")
        self.surname_label.setProperty(u"role", u"strong")

        self.v_5.addWidget(self.surname_label)

        self.surname = QLineEdit(self.surname_block)
        self.surname.setObjectName(u"surname")
        sizePolicy.setHeightForWidth(self.surname.sizePolicy().hasHeightForWidth())
        self.surname.setSizePolicy(sizePolicy)

        self.v_5.addWidget(self.surname)

        self.surname_hint = FieldHint(self.surname_block)
        self.surname_hint.setObjectName(u"surname_hint")

        self.v_5.addWidget(self.surname_hint)

        self.space_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.v_5.addItem(self.space_6)


        self.h_7.addWidget(self.surname_block)

        self.h_7.setStretch(0, 3)
        self.h_7.setStretch(1, 5)

        self.h_8.addWidget(self.row_surname)

        self.h_8.setStretch(0, 4)
        self.h_8.setStretch(1, 8)

        self.v_65.addWidget(self.row_name)

        self.row_reach = Reflow(self.fields)
        self.row_reach.setObjectName(u"row_reach")
        self.h_13 = QHBoxLayout(self.row_reach)
        self.h_13.setSpacing(16)
        self.h_13.setObjectName(u"h_13")
        self.h_13.setContentsMargins(0, 0, 0, 0)
        self.phone_block = QWidget(self.row_reach)
        self.phone_block.setObjectName(u"phone_block")
        self.v_11 = QVBoxLayout(self.phone_block)
        self.v_11.setSpacing(4)
        self.v_11.setObjectName(u"v_11")
        self.v_11.setContentsMargins(0, 0, 0, 0)
        self.phone_label = TextLabel(self.phone_block)
        self.phone_label.setObjectName(u"phone_label")
        self.phone_label.setProperty(u"role", u"strong")

        self.v_11.addWidget(self.phone_label)

        self.phone = QLineEdit(self.phone_block)
        self.phone.setObjectName(u"phone")
        sizePolicy.setHeightForWidth(self.phone.sizePolicy().hasHeightForWidth())
        self.phone.setSizePolicy(sizePolicy)
        self.phone.setInputMethodHints(Qt.InputMethodHint.ImhDialableCharactersOnly)

        self.v_11.addWidget(self.phone)

        self.phone_hint = FieldHint(self.phone_block)
        self.phone_hint.setObjectName(u"phone_hint")

        self.v_11.addWidget(self.phone_hint)

        self.space_12 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.v_11.addItem(self.space_12)


        self.h_13.addWidget(self.phone_block)

        self.email_block = QWidget(self.row_reach)
        self.email_block.setObjectName(u"email_block")
        self.v_9 = QVBoxLayout(self.email_block)
        self.v_9.setSpacing(4)
        self.v_9.setObjectName(u"v_9")
        self.v_9.setContentsMargins(0, 0, 0, 0)
        self.email_label = TextLabel(self.email_block)
        self.email_label.setObjectName(u"email_label")
        self.email_label.setProperty(u"role", u"strong")

        self.v_9.addWidget(self.email_label)

        self.email = QLineEdit(self.email_block)
        self.email.setObjectName(u"email")
        sizePolicy.setHeightForWidth(self.email.sizePolicy().hasHeightForWidth())
        self.email.setSizePolicy(sizePolicy)
        self.email.setInputMethodHints(Qt.InputMethodHint.ImhEmailCharactersOnly)

        self.v_9.addWidget(self.email)

        self.email_hint = FieldHint(self.email_block)
        self.email_hint.setObjectName(u"email_hint")

        self.v_9.addWidget(self.email_hint)

        self.space_10 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.v_9.addItem(self.space_10)


        self.h_13.addWidget(self.email_block)

        self.h_13.setStretch(0, 4)
        self.h_13.setStretch(1, 8)

        self.v_65.addWidget(self.row_reach)

        self.row_age = Reflow(self.fields)
        self.row_age.setObjectName(u"row_age")
        self.h_21 = QHBoxLayout(self.row_age)
        self.h_21.setSpacing(16)
        self.h_21.setObjectName(u"h_21")
        self.h_21.setContentsMargins(0, 0, 0, 0)
        self.is_adult_block = QWidget(self.row_age)
        self.is_adult_block.setObjectName(u"is_adult_block")
        self.v_17 = QVBoxLayout(self.is_adult_block)
        self.v_17.setSpacing(4)
        self.v_17.setObjectName(u"v_17")
        self.v_17.setContentsMargins(0, 0, 0, 0)
        self.is_adult_label = TextLabel(self.is_adult_block)
        self.is_adult_label.setObjectName(u"is_adult_label")
        self.is_adult_label.setProperty(u"role", u"strong")

        self.v_17.addWidget(self.is_adult_label)

        self.is_adult = ChoiceRow(self.is_adult_block)
        self.is_adult.setObjectName(u"is_adult")
        self.h_14 = QHBoxLayout(self.is_adult)
        self.h_14.setSpacing(8)
        self.h_14.setObjectName(u"h_14")
        self.h_14.setContentsMargins(0, 0, 0, 0)
        self.is_adult_yes = IconButton(self.is_adult)
        self.is_adult_yes.setObjectName(u"is_adult_yes")
        self.is_adult_yes.setCheckable(True)
        self.is_adult_yes.setProperty(u"kind", u"seg")
        self.is_adult_yes.setProperty(u"value", u"yes")
        self.is_adult_yes.setProperty(u"ring_radius", 8)

        self.h_14.addWidget(self.is_adult_yes)

        self.is_adult_no = IconButton(self.is_adult)
        self.is_adult_no.setObjectName(u"is_adult_no")
        self.is_adult_no.setCheckable(True)
        self.is_adult_no.setProperty(u"kind", u"seg")
        self.is_adult_no.setProperty(u"value", u"no")
        self.is_adult_no.setProperty(u"ring_radius", 8)

        self.h_14.addWidget(self.is_adult_no)


        self.v_17.addWidget(self.is_adult)

        self.is_adult_hint = FieldHint(self.is_adult_block)
        self.is_adult_hint.setObjectName(u"is_adult_hint")

        self.v_17.addWidget(self.is_adult_hint)

        self.space_18 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.v_17.addItem(self.space_18)


        self.h_21.addWidget(self.is_adult_block)

        self.reminder_channel_block = QWidget(self.row_age)
        self.reminder_channel_block.setObjectName(u"reminder_channel_block")
        self.v_19 = QVBoxLayout(self.reminder_channel_block)
        self.v_19.setSpacing(4)
        self.v_19.setObjectName(u"v_19")
        self.v_19.setContentsMargins(0, 0, 0, 0)
        self.reminder_channel_label = TextLabel(self.reminder_channel_block)
        self.reminder_channel_label.setObjectName(u"reminder_channel_label")
        self.reminder_channel_label.setProperty(u"role", u"strong")

        self.v_19.addWidget(self.reminder_channel_label)

        self.reminder_channel = ChoiceRow(self.reminder_channel_block)
        self.reminder_channel.setObjectName(u"reminder_channel")
        self.reminder_channel.setProperty(u"optional", True)
        self.v_16 = QVBoxLayout(self.reminder_channel)
        self.v_16.setSpacing(8)
        self.v_16.setObjectName(u"v_16")
        self.v_16.setContentsMargins(0, 0, 0, 0)
        self.channels = Reflow(self.reminder_channel)
        self.channels.setObjectName(u"channels")
        self.h_15 = QHBoxLayout(self.channels)
        self.h_15.setSpacing(8)
        self.h_15.setObjectName(u"h_15")
        self.h_15.setContentsMargins(0, 0, 0, 0)
        self.reminder_channel_sms = IconButton(self.channels)
        self.reminder_channel_sms.setObjectName(u"reminder_channel_sms")
        self.reminder_channel_sms.setCheckable(True)
        self.reminder_channel_sms.setProperty(u"kind", u"seg")
        self.reminder_channel_sms.setProperty(u"value", u"sms")
        self.reminder_channel_sms.setProperty(u"ring_radius", 8)

        self.h_15.addWidget(self.reminder_channel_sms)

        self.reminder_channel_email = IconButton(self.channels)
        self.reminder_channel_email.setObjectName(u"reminder_channel_email")
        self.reminder_channel_email.setCheckable(True)
        self.reminder_channel_email.setProperty(u"kind", u"seg")
        self.reminder_channel_email.setProperty(u"value", u"email")
        self.reminder_channel_email.setProperty(u"ring_radius", 8)

        self.h_15.addWidget(self.reminder_channel_email)

        self.reminder_channel_phone = IconButton(self.channels)
        self.reminder_channel_phone.setObjectName(u"reminder_channel_phone")
        self.reminder_channel_phone.setCheckable(True)
        self.reminder_channel_phone.setProperty(u"kind", u"seg")
        self.reminder_channel_phone.setProperty(u"value", u"phone")
        self.reminder_channel_phone.setProperty(u"ring_radius", 8)

        self.h_15.addWidget(self.reminder_channel_phone)

        self.reminder_channel_whatsapp = IconButton(self.channels)
        self.reminder_channel_whatsapp.setObjectName(u"reminder_channel_whatsapp")
        self.reminder_channel_whatsapp.setCheckable(True)
        self.reminder_channel_whatsapp.setProperty(u"kind", u"seg")
        self.reminder_channel_whatsapp.setProperty(u"value", u"whatsapp")
        self.reminder_channel_whatsapp.setProperty(u"ring_radius", 8)

        self.h_15.addWidget(self.reminder_channel_whatsapp)

        self.reminder_channel_none = IconButton(self.channels)
        self.reminder_channel_none.setObjectName(u"reminder_channel_none")
        self.reminder_channel_none.setCheckable(True)
        self.reminder_channel_none.setProperty(u"kind", u"seg")
        self.reminder_channel_none.setProperty(u"value", u"none")
        self.reminder_channel_none.setProperty(u"ring_radius", 8)

        self.h_15.addWidget(self.reminder_channel_none)


        self.v_16.addWidget(self.channels)


        self.v_19.addWidget(self.reminder_channel)

        self.reminder_channel_hint = FieldHint(self.reminder_channel_block)
        self.reminder_channel_hint.setObjectName(u"reminder_channel_hint")

        self.v_19.addWidget(self.reminder_channel_hint)

        self.space_20 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.v_19.addItem(self.space_20)


        self.h_21.addWidget(self.reminder_channel_block)

        self.h_21.setStretch(0, 4)
        self.h_21.setStretch(1, 8)

        self.v_65.addWidget(self.row_age)

        self.row_guardian = Reflow(self.fields)
        self.row_guardian.setObjectName(u"row_guardian")
        self.h_30 = QHBoxLayout(self.row_guardian)
        self.h_30.setSpacing(16)
        self.h_30.setObjectName(u"h_30")
        self.h_30.setContentsMargins(0, 0, 0, 0)
        self.guardian_name_block = QWidget(self.row_guardian)
        self.guardian_name_block.setObjectName(u"guardian_name_block")
        self.v_23 = QVBoxLayout(self.guardian_name_block)
        self.v_23.setSpacing(4)
        self.v_23.setObjectName(u"v_23")
        self.v_23.setContentsMargins(0, 0, 0, 0)
        self.guardian_name_label = TextLabel(self.guardian_name_block)
        self.guardian_name_label.setObjectName(u"guardian_name_label")
        self.guardian_name_label.setProperty(u"role", u"strong")

        self.v_23.addWidget(self.guardian_name_label)

        self.guardian_name = QLineEdit(self.guardian_name_block)
        self.guardian_name.setObjectName(u"guardian_name")
        sizePolicy.setHeightForWidth(self.guardian_name.sizePolicy().hasHeightForWidth())
        self.guardian_name.setSizePolicy(sizePolicy)

        self.v_23.addWidget(self.guardian_name)

        self.guardian_name_hint = FieldHint(self.guardian_name_block)
        self.guardian_name_hint.setObjectName(u"guardian_name_hint")

        self.v_23.addWidget(self.guardian_name_hint)

        self.space_24 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.v_23.addItem(self.space_24)


        self.h_30.addWidget(self.guardian_name_block)

        self.row_guardian_more = Reflow(self.row_guardian)
        self.row_guardian_more.setObjectName(u"row_guardian_more")
        self.h_29 = QHBoxLayout(self.row_guardian_more)
        self.h_29.setSpacing(16)
        self.h_29.setObjectName(u"h_29")
        self.h_29.setContentsMargins(0, 0, 0, 0)
        self.guardian_phone_block = QWidget(self.row_guardian_more)
        self.guardian_phone_block.setObjectName(u"guardian_phone_block")
        self.v_25 = QVBoxLayout(self.guardian_phone_block)
        self.v_25.setSpacing(4)
        self.v_25.setObjectName(u"v_25")
        self.v_25.setContentsMargins(0, 0, 0, 0)
        self.guardian_phone_label = TextLabel(self.guardian_phone_block)
        self.guardian_phone_label.setObjectName(u"guardian_phone_label")
        self.guardian_phone_label.setProperty(u"role", u"strong")

        self.v_25.addWidget(self.guardian_phone_label)

        self.guardian_phone = QLineEdit(self.guardian_phone_block)
        self.guardian_phone.setObjectName(u"guardian_phone")
        sizePolicy.setHeightForWidth(self.guardian_phone.sizePolicy().hasHeightForWidth())
        self.guardian_phone.setSizePolicy(sizePolicy)

        self.v_25.addWidget(self.guardian_phone)

        self.guardian_phone_hint = FieldHint(self.guardian_phone_block)
        self.guardian_phone_hint.setObjectName(u"guardian_phone_hint")

        self.v_25.addWidget(self.guardian_phone_hint)

        self.space_26 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.v_25.addItem(self.space_26)


        self.h_29.addWidget(self.guardian_phone_block)

        self.turns_16_block = QWidget(self.row_guardian_more)
        self.turns_16_block.setObjectName(u"turns_16_block")
        self.v_27 = QVBoxLayout(self.turns_16_block)
        self.v_27.setSpacing(4)
        self.v_27.setObjectName(u"v_27")
        self.v_27.setContentsMargins(0, 0, 0, 0)
        self.turns_16_label = TextLabel(self.turns_16_block)
        self.turns_16_label.setObjectName(u"turns_16_label")
        self.turns_16_label.setProperty(u"role", u"strong")

        self.v_27.addWidget(self.turns_16_label)

        self.turns_16 = QWidget(self.turns_16_block)
        self.turns_16.setObjectName(u"turns_16")
        self.h_22 = QHBoxLayout(self.turns_16)
        self.h_22.setSpacing(8)
        self.h_22.setObjectName(u"h_22")
        self.h_22.setContentsMargins(0, 0, 0, 0)
        self.turns_16_month = QComboBox(self.turns_16)
        self.turns_16_month.setObjectName(u"turns_16_month")
        sizePolicy.setHeightForWidth(self.turns_16_month.sizePolicy().hasHeightForWidth())
        self.turns_16_month.setSizePolicy(sizePolicy)
        self.turns_16_month.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.turns_16_month.setMinimumContentsLength(6)

        self.h_22.addWidget(self.turns_16_month)

        self.turns_16_year = QComboBox(self.turns_16)
        self.turns_16_year.setObjectName(u"turns_16_year")
        sizePolicy.setHeightForWidth(self.turns_16_year.sizePolicy().hasHeightForWidth())
        self.turns_16_year.setSizePolicy(sizePolicy)
        self.turns_16_year.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.turns_16_year.setMinimumContentsLength(6)

        self.h_22.addWidget(self.turns_16_year)

        self.h_22.setStretch(0, 3)
        self.h_22.setStretch(1, 2)

        self.v_27.addWidget(self.turns_16)

        self.turns_16_hint = FieldHint(self.turns_16_block)
        self.turns_16_hint.setObjectName(u"turns_16_hint")

        self.v_27.addWidget(self.turns_16_hint)

        self.space_28 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.v_27.addItem(self.space_28)


        self.h_29.addWidget(self.turns_16_block)

        self.h_29.setStretch(0, 3)
        self.h_29.setStretch(1, 5)

        self.h_30.addWidget(self.row_guardian_more)

        self.h_30.setStretch(0, 4)
        self.h_30.setStretch(1, 8)

        self.v_65.addWidget(self.row_guardian)

        self.row_language = Reflow(self.fields)
        self.row_language.setObjectName(u"row_language")
        self.h_38 = QHBoxLayout(self.row_language)
        self.h_38.setSpacing(16)
        self.h_38.setObjectName(u"h_38")
        self.h_38.setContentsMargins(0, 0, 0, 0)
        self.language_block = QWidget(self.row_language)
        self.language_block.setObjectName(u"language_block")
        self.v_31 = QVBoxLayout(self.language_block)
        self.v_31.setSpacing(4)
        self.v_31.setObjectName(u"v_31")
        self.v_31.setContentsMargins(0, 0, 0, 0)
        self.language_label = TextLabel(self.language_block)
        self.language_label.setObjectName(u"language_label")
        self.language_label.setProperty(u"role", u"strong")

        self.v_31.addWidget(self.language_label)

        self.language = QComboBox(self.language_block)
        self.language.setObjectName(u"language")
        sizePolicy.setHeightForWidth(self.language.sizePolicy().hasHeightForWidth())
        self.language.setSizePolicy(sizePolicy)
        self.language.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.language.setMinimumContentsLength(6)

        self.v_31.addWidget(self.language)

        self.language_hint = FieldHint(self.language_block)
        self.language_hint.setObjectName(u"language_hint")

        self.v_31.addWidget(self.language_hint)

        self.space_32 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.v_31.addItem(self.space_32)


        self.h_38.addWidget(self.language_block)

        self.row_country = Reflow(self.row_language)
        self.row_country.setObjectName(u"row_country")
        self.h_37 = QHBoxLayout(self.row_country)
        self.h_37.setSpacing(16)
        self.h_37.setObjectName(u"h_37")
        self.h_37.setContentsMargins(0, 0, 0, 0)
        self.country_block = QWidget(self.row_country)
        self.country_block.setObjectName(u"country_block")
        self.v_33 = QVBoxLayout(self.country_block)
        self.v_33.setSpacing(4)
        self.v_33.setObjectName(u"v_33")
        self.v_33.setContentsMargins(0, 0, 0, 0)
        self.country_label = TextLabel(self.country_block)
        self.country_label.setObjectName(u"country_label")
        self.country_label.setProperty(u"role", u"strong")

        self.v_33.addWidget(self.country_label)

        self.country = QComboBox(self.country_block)
        self.country.setObjectName(u"country")
        sizePolicy.setHeightForWidth(self.country.sizePolicy().hasHeightForWidth())
        self.country.setSizePolicy(sizePolicy)
        self.country.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.country.setMinimumContentsLength(6)

        self.v_33.addWidget(self.country)

        self.country_hint = FieldHint(self.country_block)
        self.country_hint.setObjectName(u"country_hint")

        self.v_33.addWidget(self.country_hint)

        self.space_34 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.v_33.addItem(self.space_34)


        self.h_37.addWidget(self.country_block)

        self.phone_2_block = QWidget(self.row_country)
        self.phone_2_block.setObjectName(u"phone_2_block")
        self.v_35 = QVBoxLayout(self.phone_2_block)
        self.v_35.setSpacing(4)
        self.v_35.setObjectName(u"v_35")
        self.v_35.setContentsMargins(0, 0, 0, 0)
        self.phone_2_label = TextLabel(self.phone_2_block)
        self.phone_2_label.setObjectName(u"phone_2_label")
        self.phone_2_label.setProperty(u"role", u"strong")

        self.v_35.addWidget(self.phone_2_label)

        self.phone_2 = QLineEdit(self.phone_2_block)
        self.phone_2.setObjectName(u"phone_2")
        sizePolicy.setHeightForWidth(self.phone_2.sizePolicy().hasHeightForWidth())
        self.phone_2.setSizePolicy(sizePolicy)

        self.v_35.addWidget(self.phone_2)

        self.phone_2_hint = FieldHint(self.phone_2_block)
        self.phone_2_hint.setObjectName(u"phone_2_hint")

        self.v_35.addWidget(self.phone_2_hint)

        self.space_36 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.v_35.addItem(self.space_36)


        self.h_37.addWidget(self.phone_2_block)

        self.h_37.setStretch(0, 3)
        self.h_37.setStretch(1, 5)

        self.h_38.addWidget(self.row_country)

        self.h_38.setStretch(0, 4)
        self.h_38.setStretch(1, 8)

        self.v_65.addWidget(self.row_language)

        self.row_place = Reflow(self.fields)
        self.row_place.setObjectName(u"row_place")
        self.h_50 = QHBoxLayout(self.row_place)
        self.h_50.setSpacing(16)
        self.h_50.setObjectName(u"h_50")
        self.h_50.setContentsMargins(0, 0, 0, 0)
        self.birth_day_block = QWidget(self.row_place)
        self.birth_day_block.setObjectName(u"birth_day_block")
        self.v_40 = QVBoxLayout(self.birth_day_block)
        self.v_40.setSpacing(4)
        self.v_40.setObjectName(u"v_40")
        self.v_40.setContentsMargins(0, 0, 0, 0)
        self.birth_day_label = TextLabel(self.birth_day_block)
        self.birth_day_label.setObjectName(u"birth_day_label")
        self.birth_day_label.setProperty(u"role", u"strong")

        self.v_40.addWidget(self.birth_day_label)

        self.birthday = QWidget(self.birth_day_block)
        self.birthday.setObjectName(u"birthday")
        self.h_39 = QHBoxLayout(self.birthday)
        self.h_39.setSpacing(8)
        self.h_39.setObjectName(u"h_39")
        self.h_39.setContentsMargins(0, 0, 0, 0)
        self.birth_day = QLineEdit(self.birthday)
        self.birth_day.setObjectName(u"birth_day")
        sizePolicy.setHeightForWidth(self.birth_day.sizePolicy().hasHeightForWidth())
        self.birth_day.setSizePolicy(sizePolicy)
        self.birth_day.setMaxLength(2)

        self.h_39.addWidget(self.birth_day)

        self.birth_month = QComboBox(self.birthday)
        self.birth_month.setObjectName(u"birth_month")
        sizePolicy.setHeightForWidth(self.birth_month.sizePolicy().hasHeightForWidth())
        self.birth_month.setSizePolicy(sizePolicy)
        self.birth_month.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.birth_month.setMinimumContentsLength(6)

        self.h_39.addWidget(self.birth_month)

        self.h_39.setStretch(0, 2)
        self.h_39.setStretch(1, 3)

        self.v_40.addWidget(self.birthday)

        self.birth_day_hint = FieldHint(self.birth_day_block)
        self.birth_day_hint.setObjectName(u"birth_day_hint")

        self.v_40.addWidget(self.birth_day_hint)

        self.space_41 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.v_40.addItem(self.space_41)


        self.h_50.addWidget(self.birth_day_block)

        self.row_house = Reflow(self.row_place)
        self.row_house.setObjectName(u"row_house")
        self.h_49 = QHBoxLayout(self.row_house)
        self.h_49.setSpacing(16)
        self.h_49.setObjectName(u"h_49")
        self.h_49.setContentsMargins(0, 0, 0, 0)
        self.street_block = QWidget(self.row_house)
        self.street_block.setObjectName(u"street_block")
        self.v_42 = QVBoxLayout(self.street_block)
        self.v_42.setSpacing(4)
        self.v_42.setObjectName(u"v_42")
        self.v_42.setContentsMargins(0, 0, 0, 0)
        self.street_label = TextLabel(self.street_block)
        self.street_label.setObjectName(u"street_label")
        self.street_label.setProperty(u"role", u"strong")

        self.v_42.addWidget(self.street_label)

        self.street = QLineEdit(self.street_block)
        self.street.setObjectName(u"street")
        sizePolicy.setHeightForWidth(self.street.sizePolicy().hasHeightForWidth())
        self.street.setSizePolicy(sizePolicy)

        self.v_42.addWidget(self.street)

        self.street_hint = FieldHint(self.street_block)
        self.street_hint.setObjectName(u"street_hint")

        self.v_42.addWidget(self.street_hint)

        self.space_43 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.v_42.addItem(self.space_43)


        self.h_49.addWidget(self.street_block)

        self.row_number = Reflow(self.row_house)
        self.row_number.setObjectName(u"row_number")
        self.h_48 = QHBoxLayout(self.row_number)
        self.h_48.setSpacing(16)
        self.h_48.setObjectName(u"h_48")
        self.h_48.setContentsMargins(0, 0, 0, 0)
        self.house_number_block = QWidget(self.row_number)
        self.house_number_block.setObjectName(u"house_number_block")
        self.v_44 = QVBoxLayout(self.house_number_block)
        self.v_44.setSpacing(4)
        self.v_44.setObjectName(u"v_44")
        self.v_44.setContentsMargins(0, 0, 0, 0)
        self.house_number_label = TextLabel(self.house_number_block)
        self.house_number_label.setObjectName(u"house_number_label")
        self.house_number_label.setProperty(u"role", u"strong")

        self.v_44.addWidget(self.house_number_label)

        self.house_number = QLineEdit(self.house_number_block)
        self.house_number.setObjectName(u"house_number")
        sizePolicy.setHeightForWidth(self.house_number.sizePolicy().hasHeightForWidth())
        self.house_number.setSizePolicy(sizePolicy)

        self.v_44.addWidget(self.house_number)

        self.house_number_hint = FieldHint(self.house_number_block)
        self.house_number_hint.setObjectName(u"house_number_hint")

        self.v_44.addWidget(self.house_number_hint)

        self.space_45 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.v_44.addItem(self.space_45)


        self.h_48.addWidget(self.house_number_block)

        self.house_suffix_block = QWidget(self.row_number)
        self.house_suffix_block.setObjectName(u"house_suffix_block")
        self.v_46 = QVBoxLayout(self.house_suffix_block)
        self.v_46.setSpacing(4)
        self.v_46.setObjectName(u"v_46")
        self.v_46.setContentsMargins(0, 0, 0, 0)
        self.house_suffix_label = TextLabel(self.house_suffix_block)
        self.house_suffix_label.setObjectName(u"house_suffix_label")
        self.house_suffix_label.setProperty(u"role", u"strong")

        self.v_46.addWidget(self.house_suffix_label)

        self.house_suffix = QLineEdit(self.house_suffix_block)
        self.house_suffix.setObjectName(u"house_suffix")
        sizePolicy.setHeightForWidth(self.house_suffix.sizePolicy().hasHeightForWidth())
        self.house_suffix.setSizePolicy(sizePolicy)

        self.v_46.addWidget(self.house_suffix)

        self.house_suffix_hint = FieldHint(self.house_suffix_block)
        self.house_suffix_hint.setObjectName(u"house_suffix_hint")

        self.v_46.addWidget(self.house_suffix_hint)

        self.space_47 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.v_46.addItem(self.space_47)


        self.h_48.addWidget(self.house_suffix_block)

        self.h_48.setStretch(0, 3)
        self.h_48.setStretch(1, 2)

        self.h_49.addWidget(self.row_number)

        self.h_49.setStretch(0, 3)
        self.h_49.setStretch(1, 5)

        self.h_50.addWidget(self.row_house)

        self.h_50.setStretch(0, 4)
        self.h_50.setStretch(1, 8)

        self.v_65.addWidget(self.row_place)

        self.row_street = Reflow(self.fields)
        self.row_street.setObjectName(u"row_street")
        self.h_58 = QHBoxLayout(self.row_street)
        self.h_58.setSpacing(16)
        self.h_58.setObjectName(u"h_58")
        self.h_58.setContentsMargins(0, 0, 0, 0)
        self.source_block = QWidget(self.row_street)
        self.source_block.setObjectName(u"source_block")
        self.v_51 = QVBoxLayout(self.source_block)
        self.v_51.setSpacing(4)
        self.v_51.setObjectName(u"v_51")
        self.v_51.setContentsMargins(0, 0, 0, 0)
        self.source_label = TextLabel(self.source_block)
        self.source_label.setObjectName(u"source_label")
        self.source_label.setProperty(u"role", u"strong")

        self.v_51.addWidget(self.source_label)

        self.source = QComboBox(self.source_block)
        self.source.setObjectName(u"source")
        sizePolicy.setHeightForWidth(self.source.sizePolicy().hasHeightForWidth())
        self.source.setSizePolicy(sizePolicy)
        self.source.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.source.setMinimumContentsLength(6)

        self.v_51.addWidget(self.source)

        self.source_hint = FieldHint(self.source_block)
        self.source_hint.setObjectName(u"source_hint")

        self.v_51.addWidget(self.source_hint)

        self.space_52 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.v_51.addItem(self.space_52)


        self.h_58.addWidget(self.source_block)

        self.row_city = Reflow(self.row_street)
        self.row_city.setObjectName(u"row_city")
        self.h_57 = QHBoxLayout(self.row_city)
        self.h_57.setSpacing(16)
        self.h_57.setObjectName(u"h_57")
        self.h_57.setContentsMargins(0, 0, 0, 0)
        self.postcode_block = QWidget(self.row_city)
        self.postcode_block.setObjectName(u"postcode_block")
        self.v_53 = QVBoxLayout(self.postcode_block)
        self.v_53.setSpacing(4)
        self.v_53.setObjectName(u"v_53")
        self.v_53.setContentsMargins(0, 0, 0, 0)
        self.postcode_label = TextLabel(self.postcode_block)
        self.postcode_label.setObjectName(u"postcode_label")
        self.postcode_label.setProperty(u"role", u"strong")

        self.v_53.addWidget(self.postcode_label)

        self.postcode = QLineEdit(self.postcode_block)
        self.postcode.setObjectName(u"postcode")
        sizePolicy.setHeightForWidth(self.postcode.sizePolicy().hasHeightForWidth())
        self.postcode.setSizePolicy(sizePolicy)

        self.v_53.addWidget(self.postcode)

        self.postcode_hint = FieldHint(self.postcode_block)
        self.postcode_hint.setObjectName(u"postcode_hint")

        self.v_53.addWidget(self.postcode_hint)

        self.space_54 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.v_53.addItem(self.space_54)


        self.h_57.addWidget(self.postcode_block)

        self.city_block = QWidget(self.row_city)
        self.city_block.setObjectName(u"city_block")
        self.v_55 = QVBoxLayout(self.city_block)
        self.v_55.setSpacing(4)
        self.v_55.setObjectName(u"v_55")
        self.v_55.setContentsMargins(0, 0, 0, 0)
        self.city_label = TextLabel(self.city_block)
        self.city_label.setObjectName(u"city_label")
        self.city_label.setProperty(u"role", u"strong")

        self.v_55.addWidget(self.city_label)

        self.city = QLineEdit(self.city_block)
        self.city.setObjectName(u"city")
        sizePolicy.setHeightForWidth(self.city.sizePolicy().hasHeightForWidth())
        self.city.setSizePolicy(sizePolicy)

        self.v_55.addWidget(self.city)

        self.city_hint = FieldHint(self.city_block)
        self.city_hint.setObjectName(u"city_hint")

        self.v_55.addWidget(self.city_hint)

        self.space_56 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.v_55.addItem(self.space_56)


        self.h_57.addWidget(self.city_block)

        self.h_57.setStretch(0, 3)
        self.h_57.setStretch(1, 5)

        self.h_58.addWidget(self.row_city)

        self.h_58.setStretch(0, 4)
        self.h_58.setStretch(1, 8)

        self.v_65.addWidget(self.row_street)

        self.note_block = QWidget(self.fields)
        self.note_block.setObjectName(u"note_block")
        self.v_60 = QVBoxLayout(self.note_block)
        self.v_60.setSpacing(4)
        self.v_60.setObjectName(u"v_60")
        self.v_60.setContentsMargins(0, 0, 0, 0)
        self.note_label = TextLabel(self.note_block)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"role", u"strong")

        self.v_60.addWidget(self.note_label)

        self.note = QPlainTextEdit(self.note_block)
        self.note.setObjectName(u"note")
        self.note.setTabChangesFocus(True)
        self.note.setMinimumSize(QSize(0, 88))
        self.note.setMaximumSize(QSize(16777215, 160))

        self.v_60.addWidget(self.note)

        self.h_59 = QHBoxLayout()
        self.h_59.setSpacing(8)
        self.h_59.setObjectName(u"h_59")
        self.h_59.setContentsMargins(0, 0, 0, 0)
        self.note_hint = FieldHint(self.note_block)
        self.note_hint.setObjectName(u"note_hint")

        self.h_59.addWidget(self.note_hint)

        self.note_left = TextLabel(self.note_block)
        self.note_left.setObjectName(u"note_left")
        self.note_left.setProperty(u"tone", u"muted")

        self.h_59.addWidget(self.note_left)

        self.h_59.setStretch(0, 1)

        self.v_60.addLayout(self.h_59)


        self.v_65.addWidget(self.note_block)

        self.space_66 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.v_65.addItem(self.space_66)

        self.form_scroll.setWidget(self.fields)

        self.v_83.addWidget(self.form_scroll)

        self.foot = QFrame(ClientForm)
        self.foot.setObjectName(u"foot")
        self.foot.setProperty(u"footer", True)
        self.v_79 = QVBoxLayout(self.foot)
        self.v_79.setSpacing(8)
        self.v_79.setObjectName(u"v_79")
        self.v_79.setContentsMargins(12, 12, 24, 12)
        self.foot_row = Reflow(self.foot)
        self.foot_row.setObjectName(u"foot_row")
        self.h_77 = QHBoxLayout(self.foot_row)
        self.h_77.setSpacing(8)
        self.h_77.setObjectName(u"h_77")
        self.h_77.setContentsMargins(0, 0, 0, 0)
        self.cancel_form = IconButton(self.foot_row)
        self.cancel_form.setObjectName(u"cancel_form")
        self.cancel_form.setProperty(u"kind", u"quiet")

        self.h_77.addWidget(self.cancel_form)

        self.space_78 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.h_77.addItem(self.space_78)

        self.foot_save = Reflow(self.foot_row)
        self.foot_save.setObjectName(u"foot_save")
        self.h_76 = QHBoxLayout(self.foot_save)
        self.h_76.setSpacing(8)
        self.h_76.setObjectName(u"h_76")
        self.h_76.setContentsMargins(0, 0, 0, 0)
        self.save_only = IconButton(self.foot_save)
        self.save_only.setObjectName(u"save_only")

        self.h_76.addWidget(self.save_only)

        self.save_client = IconButton(self.foot_save)
        self.save_client.setObjectName(u"save_client")
        self.save_client.setProperty(u"kind", u"primary")
        self.save_client.setProperty(u"symbol", u"check")

        self.h_76.addWidget(self.save_client)


        self.h_77.addWidget(self.foot_save)


        self.v_79.addWidget(self.foot_row)


        self.v_83.addWidget(self.foot)

        self.v_83.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.given_name_label.setBuddy(self.given_name)
        self.infix_label.setBuddy(self.infix)
        self.surname_label.setBuddy(self.surname)
        self.phone_label.setBuddy(self.phone)
        self.email_label.setBuddy(self.email)
        self.is_adult_label.setBuddy(self.is_adult_yes)
        self.reminder_channel_label.setBuddy(self.reminder_channel_sms)
        self.guardian_name_label.setBuddy(self.guardian_name)
        self.guardian_phone_label.setBuddy(self.guardian_phone)
        self.turns_16_label.setBuddy(self.turns_16_month)
        self.language_label.setBuddy(self.language)
        self.country_label.setBuddy(self.country)
        self.phone_2_label.setBuddy(self.phone_2)
        self.birth_day_label.setBuddy(self.birth_day)
        self.street_label.setBuddy(self.street)
        self.house_number_label.setBuddy(self.house_number)
        self.house_suffix_label.setBuddy(self.house_suffix)
        self.source_label.setBuddy(self.source)
        self.postcode_label.setBuddy(self.postcode)
        self.city_label.setBuddy(self.city)
        self.note_label.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.open_lookalike, self.not_same)
        QWidget.setTabOrder(self.not_same, self.keep_typing)
        QWidget.setTabOrder(self.keep_typing, self.throw_away)
        QWidget.setTabOrder(self.throw_away, self.given_name)
        QWidget.setTabOrder(self.given_name, self.infix)
        QWidget.setTabOrder(self.infix, self.surname)
        QWidget.setTabOrder(self.surname, self.phone)
        QWidget.setTabOrder(self.phone, self.email)
        QWidget.setTabOrder(self.email, self.is_adult_yes)
        QWidget.setTabOrder(self.is_adult_yes, self.is_adult_no)
        QWidget.setTabOrder(self.is_adult_no, self.reminder_channel_sms)
        QWidget.setTabOrder(self.reminder_channel_sms, self.reminder_channel_email)
        QWidget.setTabOrder(self.reminder_channel_email, self.reminder_channel_phone)
        QWidget.setTabOrder(self.reminder_channel_phone, self.reminder_channel_whatsapp)
        QWidget.setTabOrder(self.reminder_channel_whatsapp, self.reminder_channel_none)
        QWidget.setTabOrder(self.reminder_channel_none, self.guardian_name)
        QWidget.setTabOrder(self.guardian_name, self.guardian_phone)
        QWidget.setTabOrder(self.guardian_phone, self.turns_16_month)
        QWidget.setTabOrder(self.turns_16_month, self.turns_16_year)
        QWidget.setTabOrder(self.turns_16_year, self.language)
        QWidget.setTabOrder(self.language, self.country)
        QWidget.setTabOrder(self.country, self.phone_2)
        QWidget.setTabOrder(self.phone_2, self.birth_day)
        QWidget.setTabOrder(self.birth_day, self.birth_month)
        QWidget.setTabOrder(self.birth_month, self.street)
        QWidget.setTabOrder(self.street, self.house_number)
        QWidget.setTabOrder(self.house_number, self.house_suffix)
        QWidget.setTabOrder(self.house_suffix, self.source)
        QWidget.setTabOrder(self.source, self.postcode)
        QWidget.setTabOrder(self.postcode, self.city)
        QWidget.setTabOrder(self.city, self.note)
        QWidget.setTabOrder(self.note, self.cancel_form)
        QWidget.setTabOrder(self.cancel_form, self.save_only)
        QWidget.setTabOrder(self.save_only, self.save_client)

        self.retranslateUi(ClientForm)

        QMetaObject.connectSlotsByName(ClientForm)
    # setupUi

    def retranslateUi(self, ClientForm):
        self.subtitle.setText(QCoreApplication.translate("ClientForm", u"Naam en telefoon of e-mail zijn genoeg", None))
        self.open_lookalike.setText(QCoreApplication.translate("ClientForm", u"Kaart bekijken", None))
        self.not_same.setText(QCoreApplication.translate("ClientForm", u"Niet dezelfde", None))
        self.unsaved_text.setText(QCoreApplication.translate("ClientForm", u"Wat u typte, is nog niet bewaard.", None))
        self.keep_typing.setText(QCoreApplication.translate("ClientForm", u"Verder typen", None))
        self.throw_away.setText(QCoreApplication.translate("ClientForm", u"Weggooien", None))
        self.race_hint.setText(QCoreApplication.translate("ClientForm", u"Kies per regel wat er moet staan. Bewaar dan opnieuw.", None))
        self.given_name_label.setText(QCoreApplication.translate("ClientForm", u"Voornaam", None))
#if QT_CONFIG(accessibility)
        self.given_name.setAccessibleName(QCoreApplication.translate("ClientForm", u"Voornaam", None))
#endif // QT_CONFIG(accessibility)
        self.infix_label.setText(QCoreApplication.translate("ClientForm", u"Tussenvoegsel", None))
#if QT_CONFIG(accessibility)
        self.infix.setAccessibleName(QCoreApplication.translate("ClientForm", u"Tussenvoegsel", None))
#endif // QT_CONFIG(accessibility)
        self.surname_label.setText(QCoreApplication.translate("ClientForm", u"Achternaam", None))
#if QT_CONFIG(accessibility)
        self.surname.setAccessibleName(QCoreApplication.translate("ClientForm", u"Achternaam", None))
#endif // QT_CONFIG(accessibility)
        self.phone_label.setText(QCoreApplication.translate("ClientForm", u"Telefoon", None))
#if QT_CONFIG(accessibility)
        self.phone.setAccessibleName(QCoreApplication.translate("ClientForm", u"Telefoon", None))
#endif // QT_CONFIG(accessibility)
        self.email_label.setText(QCoreApplication.translate("ClientForm", u"E-mail", None))
#if QT_CONFIG(accessibility)
        self.email.setAccessibleName(QCoreApplication.translate("ClientForm", u"E-mail", None))
#endif // QT_CONFIG(accessibility)
        self.is_adult_label.setText(QCoreApplication.translate("ClientForm", u"Leeftijd", None))
#if QT_CONFIG(accessibility)
        self.is_adult.setAccessibleName(QCoreApplication.translate("ClientForm", u"Leeftijd", None))
#endif // QT_CONFIG(accessibility)
        self.is_adult_yes.setText(QCoreApplication.translate("ClientForm", u"16 jaar of ouder", None))
        self.is_adult_no.setText(QCoreApplication.translate("ClientForm", u"Jonger", None))
        self.reminder_channel_label.setText(QCoreApplication.translate("ClientForm", u"Herinnering aan de afspraak", None))
#if QT_CONFIG(accessibility)
        self.reminder_channel.setAccessibleName(QCoreApplication.translate("ClientForm", u"Herinnering aan de afspraak", None))
#endif // QT_CONFIG(accessibility)
        self.reminder_channel_sms.setText(QCoreApplication.translate("ClientForm", u"Sms", None))
        self.reminder_channel_email.setText(QCoreApplication.translate("ClientForm", u"E-mail", None))
        self.reminder_channel_phone.setText(QCoreApplication.translate("ClientForm", u"Bellen", None))
        self.reminder_channel_whatsapp.setText(QCoreApplication.translate("ClientForm", u"WhatsApp", None))
        self.reminder_channel_none.setText(QCoreApplication.translate("ClientForm", u"Niet", None))
        self.guardian_name_label.setText(QCoreApplication.translate("ClientForm", u"Ouder of voogd", None))
#if QT_CONFIG(accessibility)
        self.guardian_name.setAccessibleName(QCoreApplication.translate("ClientForm", u"Ouder of voogd", None))
#endif // QT_CONFIG(accessibility)
        self.guardian_phone_label.setText(QCoreApplication.translate("ClientForm", u"Telefoon van die ouder", None))
#if QT_CONFIG(accessibility)
        self.guardian_phone.setAccessibleName(QCoreApplication.translate("ClientForm", u"Telefoon van die ouder", None))
#endif // QT_CONFIG(accessibility)
        self.turns_16_label.setText(QCoreApplication.translate("ClientForm", u"Wordt 16 in", None))
#if QT_CONFIG(accessibility)
        self.turns_16.setAccessibleName(QCoreApplication.translate("ClientForm", u"Wordt 16 in", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.turns_16_month.setAccessibleName(QCoreApplication.translate("ClientForm", u"Maand waarin de klant 16 wordt", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.turns_16_year.setAccessibleName(QCoreApplication.translate("ClientForm", u"Jaar waarin de klant 16 wordt", None))
#endif // QT_CONFIG(accessibility)
        self.language_label.setText(QCoreApplication.translate("ClientForm", u"Taal", None))
#if QT_CONFIG(accessibility)
        self.language.setAccessibleName(QCoreApplication.translate("ClientForm", u"Taal", None))
#endif // QT_CONFIG(accessibility)
        self.country_label.setText(QCoreApplication.translate("ClientForm", u"Land", None))
#if QT_CONFIG(accessibility)
        self.country.setAccessibleName(QCoreApplication.translate("ClientForm", u"Land", None))
#endif // QT_CONFIG(accessibility)
        self.phone_2_label.setText(QCoreApplication.translate("ClientForm", u"Tweede telefoon", None))
#if QT_CONFIG(accessibility)
        self.phone_2.setAccessibleName(QCoreApplication.translate("ClientForm", u"Tweede telefoon", None))
#endif // QT_CONFIG(accessibility)
        self.birth_day_label.setText(QCoreApplication.translate("ClientForm", u"Verjaardag", None))
#if QT_CONFIG(accessibility)
        self.birth_day.setAccessibleName(QCoreApplication.translate("ClientForm", u"Verjaardag: dag", None))
#endif // QT_CONFIG(accessibility)
        self.birth_day.setPlaceholderText(QCoreApplication.translate("ClientForm", u"dag", None))
#if QT_CONFIG(accessibility)
        self.birth_month.setAccessibleName(QCoreApplication.translate("ClientForm", u"Verjaardag: maand", None))
#endif // QT_CONFIG(accessibility)
        self.street_label.setText(QCoreApplication.translate("ClientForm", u"Straat", None))
#if QT_CONFIG(accessibility)
        self.street.setAccessibleName(QCoreApplication.translate("ClientForm", u"Straat", None))
#endif // QT_CONFIG(accessibility)
        self.house_number_label.setText(QCoreApplication.translate("ClientForm", u"Huisnummer", None))
#if QT_CONFIG(accessibility)
        self.house_number.setAccessibleName(QCoreApplication.translate("ClientForm", u"Huisnummer", None))
#endif // QT_CONFIG(accessibility)
        self.house_suffix_label.setText(QCoreApplication.translate("ClientForm", u"Toevoeging", None))
#if QT_CONFIG(accessibility)
        self.house_suffix.setAccessibleName(QCoreApplication.translate("ClientForm", u"Toevoeging", None))
#endif // QT_CONFIG(accessibility)
        self.source_label.setText(QCoreApplication.translate("ClientForm", u"Waar komt dit vandaan?", None))
#if QT_CONFIG(accessibility)
        self.source.setAccessibleName(QCoreApplication.translate("ClientForm", u"Waar komt dit vandaan?", None))
#endif // QT_CONFIG(accessibility)
        self.postcode_label.setText(QCoreApplication.translate("ClientForm", u"Postcode", None))
#if QT_CONFIG(accessibility)
        self.postcode.setAccessibleName(QCoreApplication.translate("ClientForm", u"Postcode", None))
#endif // QT_CONFIG(accessibility)
        self.postcode.setPlaceholderText(QCoreApplication.translate("ClientForm", u"1234 AB", None))
        self.city_label.setText(QCoreApplication.translate("ClientForm", u"Plaats", None))
#if QT_CONFIG(accessibility)
        self.city.setAccessibleName(QCoreApplication.translate("ClientForm", u"Plaats", None))
#endif // QT_CONFIG(accessibility)
        self.note_label.setText(QCoreApplication.translate("ClientForm", u"Notitie", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("ClientForm", u"Notitie", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_form.setText(QCoreApplication.translate("ClientForm", u"Annuleren", None))
        self.save_only.setText(QCoreApplication.translate("ClientForm", u"Alleen bewaren", None))
        self.save_client.setText(QCoreApplication.translate("ClientForm", u"Bewaren en vragen stellen", None))
        pass
    # retranslateUi

