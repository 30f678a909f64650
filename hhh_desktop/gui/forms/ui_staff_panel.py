# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'staff_panel.ui'
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

class Ui_StaffPanel(object):
    def setupUi(self, staff_panel):
        if not staff_panel.objectName():
            staff_panel.setObjectName(u"staff_panel")
        self.outer = QVBoxLayout(staff_panel)
        self.outer.setSpacing(0)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.staff_scroll = QScrollArea(staff_panel)
        self.staff_scroll.setObjectName(u"staff_scroll")
        self.staff_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.staff_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.staff_scroll.setWidgetResizable(True)
        self.staff_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body = QWidget()
        self.body.setObjectName(u"body")
        self.body_row = QHBoxLayout(self.body)
        self.body_row.setSpacing(32)
        self.body_row.setObjectName(u"body_row")
        self.body_row.setContentsMargins(32, 20, 32, 16)
        self.reading = QWidget(self.body)
        self.reading.setObjectName(u"reading")
        self.reading_box = QVBoxLayout(self.reading)
        self.reading_box.setSpacing(0)
        self.reading_box.setObjectName(u"reading_box")
        self.reading_box.setContentsMargins(0, 0, 0, 0)
        self.staff_list = QWidget(self.reading)
        self.staff_list.setObjectName(u"staff_list")
        self.staff_list_box = QVBoxLayout(self.staff_list)
        self.staff_list_box.setSpacing(0)
        self.staff_list_box.setObjectName(u"staff_list_box")
        self.staff_list_box.setContentsMargins(0, 0, 0, 0)
        self.staff_rows = QVBoxLayout()
        self.staff_rows.setSpacing(0)
        self.staff_rows.setObjectName(u"staff_rows")
        self.staff_rows.setContentsMargins(0, 0, 0, 0)

        self.staff_list_box.addLayout(self.staff_rows)

        self.staff_list_box_gap1 = QSpacerItem(0, 16, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.staff_list_box.addItem(self.staff_list_box_gap1)

        self.add_row = QHBoxLayout()
        self.add_row.setSpacing(0)
        self.add_row.setObjectName(u"add_row")
        self.add_row.setContentsMargins(0, 0, 0, 0)
        self.add_staff = IconButton(self.staff_list)
        self.add_staff.setObjectName(u"add_staff")
        self.add_staff.setProperty(u"symbol", u"person-plus")

        self.add_row.addWidget(self.add_staff)

        self.add_row_stretch1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.add_row.addItem(self.add_row_stretch1)


        self.staff_list_box.addLayout(self.add_row)


        self.reading_box.addWidget(self.staff_list)

        self.staff_form = QWidget(self.reading)
        self.staff_form.setObjectName(u"staff_form")
        self.staff_form_box = QVBoxLayout(self.staff_form)
        self.staff_form_box.setSpacing(6)
        self.staff_form_box.setObjectName(u"staff_form_box")
        self.staff_form_box.setContentsMargins(0, 0, 0, 0)
        self.form_title = WrapLabel(self.staff_form)
        self.form_title.setObjectName(u"form_title")
        self.form_title.setProperty(u"role", u"title")

        self.staff_form_box.addWidget(self.form_title)

        self.form_lead = WrapLabel(self.staff_form)
        self.form_lead.setObjectName(u"form_lead")
        self.form_lead.setProperty(u"tone", u"muted")

        self.staff_form_box.addWidget(self.form_lead)

        self.new_member = QWidget(self.staff_form)
        self.new_member.setObjectName(u"new_member")
        self.new_member_box = QVBoxLayout(self.new_member)
        self.new_member_box.setSpacing(6)
        self.new_member_box.setObjectName(u"new_member_box")
        self.new_member_box.setContentsMargins(0, 0, 0, 0)
        self.name_box = QVBoxLayout()
        self.name_box.setSpacing(4)
        self.name_box.setObjectName(u"name_box")
        self.name_box.setContentsMargins(0, 0, 0, 0)
        self.name_label = TextLabel(self.new_member)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"role", u"strong")

        self.name_box.addWidget(self.name_label)

        self.name = QLineEdit(self.new_member)
        self.name.setObjectName(u"name")
        self.name.setMaxLength(200)

        self.name_box.addWidget(self.name)

        self.name_line = QHBoxLayout()
        self.name_line.setSpacing(6)
        self.name_line.setObjectName(u"name_line")
        self.name_line.setContentsMargins(0, 0, 0, 0)
        self.name_mark = IconLabel(self.new_member)
        self.name_mark.setObjectName(u"name_mark")
        self.name_mark.setProperty(u"ink", u"danger")
        self.name_mark.setProperty(u"paper", u"surface")
        self.name_mark.setProperty(u"pixels", 18)
        self.name_mark.setProperty(u"symbol", u"error")
        self.name_mark.setVisible(False)

        self.name_line.addWidget(self.name_mark, 0, Qt.AlignmentFlag.AlignTop)

        self.name_note = WrapLabel(self.new_member)
        self.name_note.setObjectName(u"name_note")
        self.name_note.setProperty(u"tone", u"muted")
        self.name_note.setProperty(u"reserved", True)

        self.name_line.addWidget(self.name_note)

        self.name_line.setStretch(1, 1)

        self.name_box.addLayout(self.name_line)


        self.new_member_box.addLayout(self.name_box)

        self.role_box = QVBoxLayout()
        self.role_box.setSpacing(4)
        self.role_box.setObjectName(u"role_box")
        self.role_box.setContentsMargins(0, 0, 0, 0)
        self.role_label = TextLabel(self.new_member)
        self.role_label.setObjectName(u"role_label")
        self.role_label.setProperty(u"role", u"strong")

        self.role_box.addWidget(self.role_label)

        self.role_row = QHBoxLayout()
        self.role_row.setSpacing(8)
        self.role_row.setObjectName(u"role_row")
        self.role_row.setContentsMargins(0, 0, 0, 0)
        self.role_receptionist = IconButton(self.new_member)
        self.role_receptionist.setObjectName(u"role_receptionist")
        self.role_receptionist.setProperty(u"kind", u"seg")
        self.role_receptionist.setCheckable(True)
        self.role_receptionist.setAutoExclusive(True)

        self.role_row.addWidget(self.role_receptionist)

        self.role_owner = IconButton(self.new_member)
        self.role_owner.setObjectName(u"role_owner")
        self.role_owner.setProperty(u"kind", u"seg")
        self.role_owner.setCheckable(True)
        self.role_owner.setAutoExclusive(True)

        self.role_row.addWidget(self.role_owner)

        self.role_row_stretch2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.role_row.addItem(self.role_row_stretch2)


        self.role_box.addLayout(self.role_row)

        self.role_line = QHBoxLayout()
        self.role_line.setSpacing(6)
        self.role_line.setObjectName(u"role_line")
        self.role_line.setContentsMargins(0, 0, 0, 0)
        self.role_mark = IconLabel(self.new_member)
        self.role_mark.setObjectName(u"role_mark")
        self.role_mark.setProperty(u"ink", u"danger")
        self.role_mark.setProperty(u"paper", u"surface")
        self.role_mark.setProperty(u"pixels", 18)
        self.role_mark.setProperty(u"symbol", u"error")
        self.role_mark.setVisible(False)

        self.role_line.addWidget(self.role_mark, 0, Qt.AlignmentFlag.AlignTop)

        self.role_note = WrapLabel(self.new_member)
        self.role_note.setObjectName(u"role_note")
        self.role_note.setProperty(u"tone", u"muted")
        self.role_note.setProperty(u"reserved", True)

        self.role_line.addWidget(self.role_note)

        self.role_line.setStretch(1, 1)

        self.role_box.addLayout(self.role_line)


        self.new_member_box.addLayout(self.role_box)


        self.staff_form_box.addWidget(self.new_member)

        self.passphrase_box = QVBoxLayout()
        self.passphrase_box.setSpacing(4)
        self.passphrase_box.setObjectName(u"passphrase_box")
        self.passphrase_box.setContentsMargins(0, 0, 0, 0)
        self.passphrase_label = TextLabel(self.staff_form)
        self.passphrase_label.setObjectName(u"passphrase_label")
        self.passphrase_label.setProperty(u"role", u"strong")

        self.passphrase_box.addWidget(self.passphrase_label)

        self.passphrase = PassphraseField(self.staff_form)
        self.passphrase.setObjectName(u"passphrase")

        self.passphrase_box.addWidget(self.passphrase)

        self.passphrase_line = QHBoxLayout()
        self.passphrase_line.setSpacing(6)
        self.passphrase_line.setObjectName(u"passphrase_line")
        self.passphrase_line.setContentsMargins(0, 0, 0, 0)
        self.passphrase_mark = IconLabel(self.staff_form)
        self.passphrase_mark.setObjectName(u"passphrase_mark")
        self.passphrase_mark.setProperty(u"ink", u"danger")
        self.passphrase_mark.setProperty(u"paper", u"surface")
        self.passphrase_mark.setProperty(u"pixels", 18)
        self.passphrase_mark.setProperty(u"symbol", u"error")
        self.passphrase_mark.setVisible(False)

        self.passphrase_line.addWidget(self.passphrase_mark, 0, Qt.AlignmentFlag.AlignTop)

        self.passphrase_note = WrapLabel(self.staff_form)
        self.passphrase_note.setObjectName(u"passphrase_note")
        self.passphrase_note.setProperty(u"tone", u"muted")
        self.passphrase_note.setProperty(u"reserved", True)

        self.passphrase_line.addWidget(self.passphrase_note)

        self.passphrase_line.setStretch(1, 1)

        self.passphrase_box.addLayout(self.passphrase_line)


        self.staff_form_box.addLayout(self.passphrase_box)

        self.strength_gauge = Gauge(self.staff_form)
        self.strength_gauge.setObjectName(u"strength_gauge")

        self.staff_form_box.addWidget(self.strength_gauge)

        self.strength_row = QHBoxLayout()
        self.strength_row.setSpacing(8)
        self.strength_row.setObjectName(u"strength_row")
        self.strength_row.setContentsMargins(0, 0, 0, 0)
        self.strength_icon = IconLabel(self.staff_form)
        self.strength_icon.setObjectName(u"strength_icon")
        self.strength_icon.setProperty(u"ink", u"muted")
        self.strength_icon.setProperty(u"paper", u"surface")
        self.strength_icon.setProperty(u"pixels", 20)
        self.strength_icon.setProperty(u"symbol", u"key")

        self.strength_row.addWidget(self.strength_icon)

        self.strength_words = WrapLabel(self.staff_form)
        self.strength_words.setObjectName(u"strength_words")
        self.strength_words.setProperty(u"tone", u"muted")

        self.strength_row.addWidget(self.strength_words)

        self.strength_row.setStretch(1, 1)

        self.staff_form_box.addLayout(self.strength_row)

        self.again = Reflow(self.staff_form)
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

        self.staff_form_box.addWidget(self.again)


        self.reading_box.addWidget(self.staff_form)

        self.reading_box_stretch2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.reading_box.addItem(self.reading_box_stretch2)


        self.body_row.addWidget(self.reading)

        self.aside = QWidget(self.body)
        self.aside.setObjectName(u"aside")
        self.aside_box = QVBoxLayout(self.aside)
        self.aside_box.setSpacing(0)
        self.aside_box.setObjectName(u"aside_box")
        self.aside_box.setContentsMargins(0, 0, 0, 0)
        self.key_section_box = QVBoxLayout()
        self.key_section_box.setSpacing(0)
        self.key_section_box.setObjectName(u"key_section_box")
        self.key_section_box.setContentsMargins(0, 0, 0, 0)

        self.aside_box.addLayout(self.key_section_box)

        self.roles_frame = QFrame(self.aside)
        self.roles_frame.setObjectName(u"roles_frame")
        self.roles_frame.setProperty(u"tint", u"accent")
        self.roles_box = QVBoxLayout(self.roles_frame)
        self.roles_box.setSpacing(2)
        self.roles_box.setObjectName(u"roles_box")
        self.roles_box.setContentsMargins(20, 20, 20, 20)
        self.roles_title = TextLabel(self.roles_frame)
        self.roles_title.setObjectName(u"roles_title")
        self.roles_title.setProperty(u"role", u"strong")

        self.roles_box.addWidget(self.roles_title)

        self.roles_box_gap1 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.roles_box.addItem(self.roles_box_gap1)

        self.roles_reception_title = WrapLabel(self.roles_frame)
        self.roles_reception_title.setObjectName(u"roles_reception_title")
        self.roles_reception_title.setProperty(u"role", u"strong")
        self.roles_reception_title.setProperty(u"tone", u"accent")

        self.roles_box.addWidget(self.roles_reception_title)

        self.roles_reception = WrapLabel(self.roles_frame)
        self.roles_reception.setObjectName(u"roles_reception")

        self.roles_box.addWidget(self.roles_reception)

        self.roles_box_gap4 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.roles_box.addItem(self.roles_box_gap4)

        self.roles_owner_title = WrapLabel(self.roles_frame)
        self.roles_owner_title.setObjectName(u"roles_owner_title")
        self.roles_owner_title.setProperty(u"role", u"strong")
        self.roles_owner_title.setProperty(u"tone", u"accent")

        self.roles_box.addWidget(self.roles_owner_title)

        self.roles_owner = WrapLabel(self.roles_frame)
        self.roles_owner.setObjectName(u"roles_owner")

        self.roles_box.addWidget(self.roles_owner)

        self.roles_box_gap7 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.roles_box.addItem(self.roles_box_gap7)

        self.roles_note = WrapLabel(self.roles_frame)
        self.roles_note.setObjectName(u"roles_note")
        self.roles_note.setProperty(u"tone", u"muted")

        self.roles_box.addWidget(self.roles_note)


        self.aside_box.addWidget(self.roles_frame)

        self.aside_box_stretch1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.aside_box.addItem(self.aside_box_stretch1)


        self.body_row.addWidget(self.aside)

        self.body_row_stretch2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.body_row.addItem(self.body_row_stretch2)

        self.body_row.setStretch(0, 3)
        self.body_row.setStretch(1, 2)
        self.staff_scroll.setWidget(self.body)

        self.outer.addWidget(self.staff_scroll)

        self.foot = QFrame(staff_panel)
        self.foot.setObjectName(u"foot")
        self.foot.setProperty(u"footer", True)
        self.foot_row = QHBoxLayout(self.foot)
        self.foot_row.setSpacing(8)
        self.foot_row.setObjectName(u"foot_row")
        self.foot_row.setContentsMargins(16, 12, 24, 12)
        self.staff_cancel = IconButton(self.foot)
        self.staff_cancel.setObjectName(u"staff_cancel")
        self.staff_cancel.setProperty(u"kind", u"quiet")
        self.staff_cancel.setProperty(u"symbol", u"back")

        self.foot_row.addWidget(self.staff_cancel)

        self.progress = WrapLabel(self.foot)
        self.progress.setObjectName(u"progress")
        self.progress.setProperty(u"tone", u"muted")
        self.progress.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignVCenter)

        self.foot_row.addWidget(self.progress)

        self.save_staff = IconButton(self.foot)
        self.save_staff.setObjectName(u"save_staff")
        self.save_staff.setProperty(u"kind", u"primary")

        self.foot_row.addWidget(self.save_staff)

        self.foot_row.setStretch(1, 1)

        self.outer.addWidget(self.foot)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.passphrase_label.setBuddy(self.passphrase)
        self.repeat_label.setBuddy(self.repeat)
        self.hint_label.setBuddy(self.hint)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.add_staff, self.name)
        QWidget.setTabOrder(self.name, self.role_receptionist)
        QWidget.setTabOrder(self.role_receptionist, self.role_owner)
        QWidget.setTabOrder(self.role_owner, self.passphrase)
        QWidget.setTabOrder(self.passphrase, self.repeat)
        QWidget.setTabOrder(self.repeat, self.hint)
        QWidget.setTabOrder(self.hint, self.staff_cancel)
        QWidget.setTabOrder(self.staff_cancel, self.save_staff)

        self.retranslateUi(staff_panel)

        QMetaObject.connectSlotsByName(staff_panel)
    # setupUi

    def retranslateUi(self, staff_panel):
#if QT_CONFIG(accessibility)
        self.staff_scroll.setAccessibleName(QCoreApplication.translate("StaffPanel", u"Medewerkers", None))
#endif // QT_CONFIG(accessibility)
        self.add_staff.setText(QCoreApplication.translate("StaffPanel", u"Medewerker toevoegen", None))
        self.form_title.setText(QCoreApplication.translate("StaffPanel", u"Nieuwe medewerker", None))
        self.name_label.setText(QCoreApplication.translate("StaffPanel", u"Naam", None))
        self.role_label.setText(QCoreApplication.translate("StaffPanel", u"Wat gaat deze medewerker doen?", None))
        self.role_receptionist.setText(QCoreApplication.translate("StaffPanel", u"Balie", None))
        self.role_owner.setText(QCoreApplication.translate("StaffPanel", u"Eigenaar", None))
        self.passphrase_label.setText(QCoreApplication.translate("StaffPanel", u"Wachtzin", None))
        self.passphrase_note.setText(QCoreApplication.translate("StaffPanel", u"Ten minste 15 tekens. Laat de medewerker zelf kiezen en typen.", None))
        self.repeat_label.setText(QCoreApplication.translate("StaffPanel", u"Nog een keer", None))
        self.hint_label.setText(QCoreApplication.translate("StaffPanel", u"Hint", None))
        self.hint_extra.setText(QCoreApplication.translate("StaffPanel", u"mag leeg", None))
        self.hint_note.setText(QCoreApplication.translate("StaffPanel", u"In de hint mag niets van de wachtzin staan.", None))
        self.roles_title.setText(QCoreApplication.translate("StaffPanel", u"Wat mag wie?", None))
        self.roles_reception_title.setText(QCoreApplication.translate("StaffPanel", u"Balie", None))
        self.roles_reception.setText(QCoreApplication.translate("StaffPanel", u"Klanten zoeken en inschrijven, toestemming vragen en intrekken.", None))
        self.roles_owner_title.setText(QCoreApplication.translate("StaffPanel", u"Eigenaar", None))
        self.roles_owner.setText(QCoreApplication.translate("StaffPanel", u"Alles, ook gegevens meegeven, klanten wissen en dit beheer.", None))
        self.roles_note.setText(QCoreApplication.translate("StaffPanel", u"Iedereen heeft een eigen wachtzin. Zo staat in het logboek wie wat deed.", None))
        self.staff_cancel.setText(QCoreApplication.translate("StaffPanel", u"Terug naar de lijst", None))
        self.save_staff.setText(QCoreApplication.translate("StaffPanel", u"Toevoegen", None))
        pass
    # retranslateUi

