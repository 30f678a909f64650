# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'recovery_panel.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QGridLayout,
    QHBoxLayout, QLineEdit, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from hhh_desktop.gui.widgets import (Gauge, IconButton, IconLabel, PassphraseField,
    Reflow, TextLabel, WrapLabel)

class Ui_RecoveryPanel(object):
    def setupUi(self, recovery_panel):
        if not recovery_panel.objectName():
            recovery_panel.setObjectName(u"recovery_panel")
        self.outer = QVBoxLayout(recovery_panel)
        self.outer.setSpacing(0)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.card = QFrame(recovery_panel)
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
        self.body_row = QHBoxLayout(self.body)
        self.body_row.setSpacing(0)
        self.body_row.setObjectName(u"body_row")
        self.body_row.setContentsMargins(32, 24, 32, 12)
        self.reading = Reflow(self.body)
        self.reading.setObjectName(u"reading")
        self.reading_layout = QHBoxLayout(self.reading)
        self.reading_layout.setSpacing(32)
        self.reading_layout.setObjectName(u"reading_layout")
        self.reading_layout.setContentsMargins(0, 0, 0, 0)
        self.pages = QWidget(self.reading)
        self.pages.setObjectName(u"pages")
        self.pages_box = QVBoxLayout(self.pages)
        self.pages_box.setSpacing(0)
        self.pages_box.setObjectName(u"pages_box")
        self.pages_box.setContentsMargins(0, 0, 0, 0)
        self.code_page = QWidget(self.pages)
        self.code_page.setObjectName(u"code_page")
        self.code_box = QVBoxLayout(self.code_page)
        self.code_box.setSpacing(8)
        self.code_box.setObjectName(u"code_box")
        self.code_box.setContentsMargins(0, 0, 0, 0)
        self.title = WrapLabel(self.code_page)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"display")

        self.code_box.addWidget(self.title)

        self.sub = WrapLabel(self.code_page)
        self.sub.setObjectName(u"sub")
        self.sub.setProperty(u"role", u"lead")
        self.sub.setProperty(u"tone", u"muted")

        self.code_box.addWidget(self.sub)

        self.code_box_gap2 = QSpacerItem(0, 16, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.code_box.addItem(self.code_box_gap2)

        self.staff_box = QVBoxLayout()
        self.staff_box.setSpacing(4)
        self.staff_box.setObjectName(u"staff_box")
        self.staff_box.setContentsMargins(0, 0, 0, 0)
        self.recovery_staff_label = TextLabel(self.code_page)
        self.recovery_staff_label.setObjectName(u"recovery_staff_label")
        self.recovery_staff_label.setProperty(u"role", u"strong")

        self.staff_box.addWidget(self.recovery_staff_label)

        self.recovery_staff_row = QHBoxLayout()
        self.recovery_staff_row.setSpacing(0)
        self.recovery_staff_row.setObjectName(u"recovery_staff_row")
        self.recovery_staff_row.setContentsMargins(0, 0, 0, 0)
        self.recovery_staff = QComboBox(self.code_page)
        self.recovery_staff.setObjectName(u"recovery_staff")

        self.recovery_staff_row.addWidget(self.recovery_staff)

        self.recovery_staff_row_stretch1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.recovery_staff_row.addItem(self.recovery_staff_row_stretch1)


        self.staff_box.addLayout(self.recovery_staff_row)


        self.code_box.addLayout(self.staff_box)

        self.code_box_gap4 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.code_box.addItem(self.code_box_gap4)

        self.whole_code_box = QVBoxLayout()
        self.whole_code_box.setSpacing(4)
        self.whole_code_box.setObjectName(u"whole_code_box")
        self.whole_code_box.setContentsMargins(0, 0, 0, 0)
        self.code_label = TextLabel(self.code_page)
        self.code_label.setObjectName(u"code_label")
        self.code_label.setProperty(u"role", u"strong")

        self.whole_code_box.addWidget(self.code_label)

        self.code_groups = Reflow(self.code_page)
        self.code_groups.setObjectName(u"code_groups")
        self.code_groups_layout = QHBoxLayout(self.code_groups)
        self.code_groups_layout.setSpacing(8)
        self.code_groups_layout.setObjectName(u"code_groups_layout")
        self.code_groups_layout.setContentsMargins(0, 0, 0, 0)
        self.first_groups = QWidget(self.code_groups)
        self.first_groups.setObjectName(u"first_groups")
        self.first_groups_row = QHBoxLayout(self.first_groups)
        self.first_groups_row.setSpacing(8)
        self.first_groups_row.setObjectName(u"first_groups_row")
        self.first_groups_row.setContentsMargins(0, 0, 0, 0)
        self.group_1_box = QVBoxLayout()
        self.group_1_box.setSpacing(2)
        self.group_1_box.setObjectName(u"group_1_box")
        self.group_1_box.setContentsMargins(0, 0, 0, 0)
        self.group_1_head = QHBoxLayout()
        self.group_1_head.setSpacing(4)
        self.group_1_head.setObjectName(u"group_1_head")
        self.group_1_head.setContentsMargins(0, 0, 0, 0)
        self.group_1_label = TextLabel(self.first_groups)
        self.group_1_label.setObjectName(u"group_1_label")
        self.group_1_label.setText(u"1")
        self.group_1_label.setProperty(u"tone", u"muted")

        self.group_1_head.addWidget(self.group_1_label)

        self.group_1_mark = IconLabel(self.first_groups)
        self.group_1_mark.setObjectName(u"group_1_mark")
        self.group_1_mark.setProperty(u"ink", u"danger")
        self.group_1_mark.setProperty(u"paper", u"surface")
        self.group_1_mark.setProperty(u"pixels", 18)
        self.group_1_mark.setProperty(u"symbol", u"error")
        self.group_1_mark.setVisible(False)

        self.group_1_head.addWidget(self.group_1_mark)

        self.group_1_head_stretch2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.group_1_head.addItem(self.group_1_head_stretch2)


        self.group_1_box.addLayout(self.group_1_head)

        self.group_1 = QLineEdit(self.first_groups)
        self.group_1.setObjectName(u"group_1")
        self.group_1.setMaxLength(80)

        self.group_1_box.addWidget(self.group_1)


        self.first_groups_row.addLayout(self.group_1_box)

        self.group_2_box = QVBoxLayout()
        self.group_2_box.setSpacing(2)
        self.group_2_box.setObjectName(u"group_2_box")
        self.group_2_box.setContentsMargins(0, 0, 0, 0)
        self.group_2_head = QHBoxLayout()
        self.group_2_head.setSpacing(4)
        self.group_2_head.setObjectName(u"group_2_head")
        self.group_2_head.setContentsMargins(0, 0, 0, 0)
        self.group_2_label = TextLabel(self.first_groups)
        self.group_2_label.setObjectName(u"group_2_label")
        self.group_2_label.setText(u"2")
        self.group_2_label.setProperty(u"tone", u"muted")

        self.group_2_head.addWidget(self.group_2_label)

        self.group_2_mark = IconLabel(self.first_groups)
        self.group_2_mark.setObjectName(u"group_2_mark")
        self.group_2_mark.setProperty(u"ink", u"danger")
        self.group_2_mark.setProperty(u"paper", u"surface")
        self.group_2_mark.setProperty(u"pixels", 18)
        self.group_2_mark.setProperty(u"symbol", u"error")
        self.group_2_mark.setVisible(False)

        self.group_2_head.addWidget(self.group_2_mark)

        self.group_2_head_stretch2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.group_2_head.addItem(self.group_2_head_stretch2)


        self.group_2_box.addLayout(self.group_2_head)

        self.group_2 = QLineEdit(self.first_groups)
        self.group_2.setObjectName(u"group_2")
        self.group_2.setMaxLength(80)

        self.group_2_box.addWidget(self.group_2)


        self.first_groups_row.addLayout(self.group_2_box)

        self.group_3_box = QVBoxLayout()
        self.group_3_box.setSpacing(2)
        self.group_3_box.setObjectName(u"group_3_box")
        self.group_3_box.setContentsMargins(0, 0, 0, 0)
        self.group_3_head = QHBoxLayout()
        self.group_3_head.setSpacing(4)
        self.group_3_head.setObjectName(u"group_3_head")
        self.group_3_head.setContentsMargins(0, 0, 0, 0)
        self.group_3_label = TextLabel(self.first_groups)
        self.group_3_label.setObjectName(u"group_3_label")
        self.group_3_label.setText(u"3")
        self.group_3_label.setProperty(u"tone", u"muted")

        self.group_3_head.addWidget(self.group_3_label)

        self.group_3_mark = IconLabel(self.first_groups)
        self.group_3_mark.setObjectName(u"group_3_mark")
        self.group_3_mark.setProperty(u"ink", u"danger")
        self.group_3_mark.setProperty(u"paper", u"surface")
        self.group_3_mark.setProperty(u"pixels", 18)
        self.group_3_mark.setProperty(u"symbol", u"error")
        self.group_3_mark.setVisible(False)

        self.group_3_head.addWidget(self.group_3_mark)

        self.group_3_head_stretch2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.group_3_head.addItem(self.group_3_head_stretch2)


        self.group_3_box.addLayout(self.group_3_head)

        self.group_3 = QLineEdit(self.first_groups)
        self.group_3.setObjectName(u"group_3")
        self.group_3.setMaxLength(80)

        self.group_3_box.addWidget(self.group_3)


        self.first_groups_row.addLayout(self.group_3_box)


        self.code_groups_layout.addWidget(self.first_groups)

        self.last_groups = QWidget(self.code_groups)
        self.last_groups.setObjectName(u"last_groups")
        self.last_groups_row = QHBoxLayout(self.last_groups)
        self.last_groups_row.setSpacing(8)
        self.last_groups_row.setObjectName(u"last_groups_row")
        self.last_groups_row.setContentsMargins(0, 0, 0, 0)
        self.group_4_box = QVBoxLayout()
        self.group_4_box.setSpacing(2)
        self.group_4_box.setObjectName(u"group_4_box")
        self.group_4_box.setContentsMargins(0, 0, 0, 0)
        self.group_4_head = QHBoxLayout()
        self.group_4_head.setSpacing(4)
        self.group_4_head.setObjectName(u"group_4_head")
        self.group_4_head.setContentsMargins(0, 0, 0, 0)
        self.group_4_label = TextLabel(self.last_groups)
        self.group_4_label.setObjectName(u"group_4_label")
        self.group_4_label.setText(u"4")
        self.group_4_label.setProperty(u"tone", u"muted")

        self.group_4_head.addWidget(self.group_4_label)

        self.group_4_mark = IconLabel(self.last_groups)
        self.group_4_mark.setObjectName(u"group_4_mark")
        self.group_4_mark.setProperty(u"ink", u"danger")
        self.group_4_mark.setProperty(u"paper", u"surface")
        self.group_4_mark.setProperty(u"pixels", 18)
        self.group_4_mark.setProperty(u"symbol", u"error")
        self.group_4_mark.setVisible(False)

        self.group_4_head.addWidget(self.group_4_mark)

        self.group_4_head_stretch2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.group_4_head.addItem(self.group_4_head_stretch2)


        self.group_4_box.addLayout(self.group_4_head)

        self.group_4 = QLineEdit(self.last_groups)
        self.group_4.setObjectName(u"group_4")
        self.group_4.setMaxLength(80)

        self.group_4_box.addWidget(self.group_4)


        self.last_groups_row.addLayout(self.group_4_box)

        self.group_5_box = QVBoxLayout()
        self.group_5_box.setSpacing(2)
        self.group_5_box.setObjectName(u"group_5_box")
        self.group_5_box.setContentsMargins(0, 0, 0, 0)
        self.group_5_head = QHBoxLayout()
        self.group_5_head.setSpacing(4)
        self.group_5_head.setObjectName(u"group_5_head")
        self.group_5_head.setContentsMargins(0, 0, 0, 0)
        self.group_5_label = TextLabel(self.last_groups)
        self.group_5_label.setObjectName(u"group_5_label")
        self.group_5_label.setText(u"5")
        self.group_5_label.setProperty(u"tone", u"muted")

        self.group_5_head.addWidget(self.group_5_label)

        self.group_5_mark = IconLabel(self.last_groups)
        self.group_5_mark.setObjectName(u"group_5_mark")
        self.group_5_mark.setProperty(u"ink", u"danger")
        self.group_5_mark.setProperty(u"paper", u"surface")
        self.group_5_mark.setProperty(u"pixels", 18)
        self.group_5_mark.setProperty(u"symbol", u"error")
        self.group_5_mark.setVisible(False)

        self.group_5_head.addWidget(self.group_5_mark)

        self.group_5_head_stretch2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.group_5_head.addItem(self.group_5_head_stretch2)


        self.group_5_box.addLayout(self.group_5_head)

        self.group_5 = QLineEdit(self.last_groups)
        self.group_5.setObjectName(u"group_5")
        self.group_5.setMaxLength(80)

        self.group_5_box.addWidget(self.group_5)


        self.last_groups_row.addLayout(self.group_5_box)

        self.group_6_box = QVBoxLayout()
        self.group_6_box.setSpacing(2)
        self.group_6_box.setObjectName(u"group_6_box")
        self.group_6_box.setContentsMargins(0, 0, 0, 0)
        self.group_6_head = QHBoxLayout()
        self.group_6_head.setSpacing(4)
        self.group_6_head.setObjectName(u"group_6_head")
        self.group_6_head.setContentsMargins(0, 0, 0, 0)
        self.group_6_label = TextLabel(self.last_groups)
        self.group_6_label.setObjectName(u"group_6_label")
        self.group_6_label.setText(u"6")
        self.group_6_label.setProperty(u"tone", u"muted")

        self.group_6_head.addWidget(self.group_6_label)

        self.group_6_mark = IconLabel(self.last_groups)
        self.group_6_mark.setObjectName(u"group_6_mark")
        self.group_6_mark.setProperty(u"ink", u"danger")
        self.group_6_mark.setProperty(u"paper", u"surface")
        self.group_6_mark.setProperty(u"pixels", 18)
        self.group_6_mark.setProperty(u"symbol", u"error")
        self.group_6_mark.setVisible(False)

        self.group_6_head.addWidget(self.group_6_mark)

        self.group_6_head_stretch2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.group_6_head.addItem(self.group_6_head_stretch2)


        self.group_6_box.addLayout(self.group_6_head)

        self.group_6 = QLineEdit(self.last_groups)
        self.group_6.setObjectName(u"group_6")
        self.group_6.setMaxLength(80)

        self.group_6_box.addWidget(self.group_6)


        self.last_groups_row.addLayout(self.group_6_box)


        self.code_groups_layout.addWidget(self.last_groups)

        self.code_groups_layout.setStretch(0, 1)
        self.code_groups_layout.setStretch(1, 1)

        self.whole_code_box.addWidget(self.code_groups)

        self.recovery_code_line = QHBoxLayout()
        self.recovery_code_line.setSpacing(6)
        self.recovery_code_line.setObjectName(u"recovery_code_line")
        self.recovery_code_line.setContentsMargins(0, 0, 0, 0)
        self.recovery_code_mark = IconLabel(self.code_page)
        self.recovery_code_mark.setObjectName(u"recovery_code_mark")
        self.recovery_code_mark.setProperty(u"ink", u"danger")
        self.recovery_code_mark.setProperty(u"paper", u"surface")
        self.recovery_code_mark.setProperty(u"pixels", 18)
        self.recovery_code_mark.setProperty(u"symbol", u"error")
        self.recovery_code_mark.setVisible(False)

        self.recovery_code_line.addWidget(self.recovery_code_mark, 0, Qt.AlignmentFlag.AlignTop)

        self.recovery_code_note = WrapLabel(self.code_page)
        self.recovery_code_note.setObjectName(u"recovery_code_note")
        self.recovery_code_note.setProperty(u"tone", u"muted")
        self.recovery_code_note.setProperty(u"reserved", True)

        self.recovery_code_line.addWidget(self.recovery_code_note)

        self.recovery_code_line.setStretch(1, 1)

        self.whole_code_box.addLayout(self.recovery_code_line)


        self.code_box.addLayout(self.whole_code_box)

        self.code_box_gap6 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.code_box.addItem(self.code_box_gap6)

        self.secrets = Reflow(self.code_page)
        self.secrets.setObjectName(u"secrets")
        self.secrets_layout = QHBoxLayout(self.secrets)
        self.secrets_layout.setSpacing(24)
        self.secrets_layout.setObjectName(u"secrets_layout")
        self.secrets_layout.setContentsMargins(0, 0, 0, 0)
        self.secret_side = QWidget(self.secrets)
        self.secret_side.setObjectName(u"secret_side")
        self.secret_box = QVBoxLayout(self.secret_side)
        self.secret_box.setSpacing(8)
        self.secret_box.setObjectName(u"secret_box")
        self.secret_box.setContentsMargins(0, 0, 0, 0)
        self.passphrase_box = QVBoxLayout()
        self.passphrase_box.setSpacing(4)
        self.passphrase_box.setObjectName(u"passphrase_box")
        self.passphrase_box.setContentsMargins(0, 0, 0, 0)
        self.passphrase_label = TextLabel(self.secret_side)
        self.passphrase_label.setObjectName(u"passphrase_label")
        self.passphrase_label.setProperty(u"role", u"strong")

        self.passphrase_box.addWidget(self.passphrase_label)

        self.passphrase = PassphraseField(self.secret_side)
        self.passphrase.setObjectName(u"passphrase")

        self.passphrase_box.addWidget(self.passphrase)

        self.passphrase_line = QHBoxLayout()
        self.passphrase_line.setSpacing(6)
        self.passphrase_line.setObjectName(u"passphrase_line")
        self.passphrase_line.setContentsMargins(0, 0, 0, 0)
        self.passphrase_mark = IconLabel(self.secret_side)
        self.passphrase_mark.setObjectName(u"passphrase_mark")
        self.passphrase_mark.setProperty(u"ink", u"danger")
        self.passphrase_mark.setProperty(u"paper", u"surface")
        self.passphrase_mark.setProperty(u"pixels", 18)
        self.passphrase_mark.setProperty(u"symbol", u"error")
        self.passphrase_mark.setVisible(False)

        self.passphrase_line.addWidget(self.passphrase_mark, 0, Qt.AlignmentFlag.AlignTop)

        self.passphrase_note = WrapLabel(self.secret_side)
        self.passphrase_note.setObjectName(u"passphrase_note")
        self.passphrase_note.setProperty(u"tone", u"muted")
        self.passphrase_note.setProperty(u"reserved", True)

        self.passphrase_line.addWidget(self.passphrase_note)

        self.passphrase_line.setStretch(1, 1)

        self.passphrase_box.addLayout(self.passphrase_line)


        self.secret_box.addLayout(self.passphrase_box)

        self.strength_gauge = Gauge(self.secret_side)
        self.strength_gauge.setObjectName(u"strength_gauge")

        self.secret_box.addWidget(self.strength_gauge)

        self.strength_row = QHBoxLayout()
        self.strength_row.setSpacing(8)
        self.strength_row.setObjectName(u"strength_row")
        self.strength_row.setContentsMargins(0, 0, 0, 0)
        self.strength_icon = IconLabel(self.secret_side)
        self.strength_icon.setObjectName(u"strength_icon")
        self.strength_icon.setProperty(u"ink", u"muted")
        self.strength_icon.setProperty(u"paper", u"surface")
        self.strength_icon.setProperty(u"pixels", 20)
        self.strength_icon.setProperty(u"symbol", u"key")

        self.strength_row.addWidget(self.strength_icon)

        self.strength_words = WrapLabel(self.secret_side)
        self.strength_words.setObjectName(u"strength_words")
        self.strength_words.setProperty(u"tone", u"muted")

        self.strength_row.addWidget(self.strength_words)

        self.strength_row.setStretch(1, 1)

        self.secret_box.addLayout(self.strength_row)

        self.secret_box_stretch3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.secret_box.addItem(self.secret_box_stretch3)


        self.secrets_layout.addWidget(self.secret_side)

        self.again_side = QWidget(self.secrets)
        self.again_side.setObjectName(u"again_side")
        self.again_box = QVBoxLayout(self.again_side)
        self.again_box.setSpacing(4)
        self.again_box.setObjectName(u"again_box")
        self.again_box.setContentsMargins(0, 0, 0, 0)
        self.repeat_box = QVBoxLayout()
        self.repeat_box.setSpacing(4)
        self.repeat_box.setObjectName(u"repeat_box")
        self.repeat_box.setContentsMargins(0, 0, 0, 0)
        self.repeat_label = TextLabel(self.again_side)
        self.repeat_label.setObjectName(u"repeat_label")
        self.repeat_label.setProperty(u"role", u"strong")

        self.repeat_box.addWidget(self.repeat_label)

        self.repeat = PassphraseField(self.again_side)
        self.repeat.setObjectName(u"repeat")

        self.repeat_box.addWidget(self.repeat)

        self.repeat_line = QHBoxLayout()
        self.repeat_line.setSpacing(6)
        self.repeat_line.setObjectName(u"repeat_line")
        self.repeat_line.setContentsMargins(0, 0, 0, 0)
        self.repeat_mark = IconLabel(self.again_side)
        self.repeat_mark.setObjectName(u"repeat_mark")
        self.repeat_mark.setProperty(u"ink", u"danger")
        self.repeat_mark.setProperty(u"paper", u"surface")
        self.repeat_mark.setProperty(u"pixels", 18)
        self.repeat_mark.setProperty(u"symbol", u"error")
        self.repeat_mark.setVisible(False)

        self.repeat_line.addWidget(self.repeat_mark, 0, Qt.AlignmentFlag.AlignTop)

        self.repeat_note = WrapLabel(self.again_side)
        self.repeat_note.setObjectName(u"repeat_note")
        self.repeat_note.setProperty(u"tone", u"muted")
        self.repeat_note.setProperty(u"reserved", True)

        self.repeat_line.addWidget(self.repeat_note)

        self.repeat_line.setStretch(1, 1)

        self.repeat_box.addLayout(self.repeat_line)


        self.again_box.addLayout(self.repeat_box)

        self.hint_box = QVBoxLayout()
        self.hint_box.setSpacing(4)
        self.hint_box.setObjectName(u"hint_box")
        self.hint_box.setContentsMargins(0, 0, 0, 0)
        self.hint_head = QHBoxLayout()
        self.hint_head.setSpacing(8)
        self.hint_head.setObjectName(u"hint_head")
        self.hint_head.setContentsMargins(0, 0, 0, 0)
        self.hint_label = TextLabel(self.again_side)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setProperty(u"role", u"strong")

        self.hint_head.addWidget(self.hint_label)

        self.hint_extra = TextLabel(self.again_side)
        self.hint_extra.setObjectName(u"hint_extra")
        self.hint_extra.setProperty(u"tone", u"muted")

        self.hint_head.addWidget(self.hint_extra)

        self.hint_head_stretch2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hint_head.addItem(self.hint_head_stretch2)


        self.hint_box.addLayout(self.hint_head)

        self.hint = QLineEdit(self.again_side)
        self.hint.setObjectName(u"hint")
        self.hint.setMaxLength(100)

        self.hint_box.addWidget(self.hint)

        self.hint_line = QHBoxLayout()
        self.hint_line.setSpacing(6)
        self.hint_line.setObjectName(u"hint_line")
        self.hint_line.setContentsMargins(0, 0, 0, 0)
        self.hint_mark = IconLabel(self.again_side)
        self.hint_mark.setObjectName(u"hint_mark")
        self.hint_mark.setProperty(u"ink", u"danger")
        self.hint_mark.setProperty(u"paper", u"surface")
        self.hint_mark.setProperty(u"pixels", 18)
        self.hint_mark.setProperty(u"symbol", u"error")
        self.hint_mark.setVisible(False)

        self.hint_line.addWidget(self.hint_mark, 0, Qt.AlignmentFlag.AlignTop)

        self.hint_note = WrapLabel(self.again_side)
        self.hint_note.setObjectName(u"hint_note")
        self.hint_note.setProperty(u"tone", u"muted")
        self.hint_note.setProperty(u"reserved", True)

        self.hint_line.addWidget(self.hint_note)

        self.hint_line.setStretch(1, 1)

        self.hint_box.addLayout(self.hint_line)


        self.again_box.addLayout(self.hint_box)

        self.again_box_stretch2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.again_box.addItem(self.again_box_stretch2)


        self.secrets_layout.addWidget(self.again_side)

        self.secrets_layout.setStretch(0, 1)
        self.secrets_layout.setStretch(1, 1)

        self.code_box.addWidget(self.secrets)

        self.code_box_stretch8 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.code_box.addItem(self.code_box_stretch8)


        self.pages_box.addWidget(self.code_page)

        self.new_code_page = QWidget(self.pages)
        self.new_code_page.setObjectName(u"new_code_page")
        self.new_code_box = QVBoxLayout(self.new_code_page)
        self.new_code_box.setSpacing(8)
        self.new_code_box.setObjectName(u"new_code_box")
        self.new_code_box.setContentsMargins(0, 0, 0, 0)
        self.new_title_row = QHBoxLayout()
        self.new_title_row.setSpacing(16)
        self.new_title_row.setObjectName(u"new_title_row")
        self.new_title_row.setContentsMargins(0, 0, 0, 0)
        self.new_icon = IconLabel(self.new_code_page)
        self.new_icon.setObjectName(u"new_icon")
        self.new_icon.setProperty(u"ink", u"good")
        self.new_icon.setProperty(u"paper", u"surface")
        self.new_icon.setProperty(u"pixels", 40)
        self.new_icon.setProperty(u"symbol", u"state-given")

        self.new_title_row.addWidget(self.new_icon)

        self.new_title = WrapLabel(self.new_code_page)
        self.new_title.setObjectName(u"new_title")
        self.new_title.setProperty(u"role", u"display")
        self.new_title.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignVCenter)

        self.new_title_row.addWidget(self.new_title)

        self.new_title_row.setStretch(1, 1)

        self.new_code_box.addLayout(self.new_title_row)

        self.new_sub = WrapLabel(self.new_code_page)
        self.new_sub.setObjectName(u"new_sub")
        self.new_sub.setProperty(u"role", u"lead")
        self.new_sub.setProperty(u"tone", u"muted")

        self.new_code_box.addWidget(self.new_sub)

        self.new_code_box_gap2 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.new_code_box.addItem(self.new_code_box_gap2)

        self.new_frame = QFrame(self.new_code_page)
        self.new_frame.setObjectName(u"new_frame")
        self.new_frame.setProperty(u"tint", u"accent")
        self.new_frame_box = QVBoxLayout(self.new_frame)
        self.new_frame_box.setSpacing(16)
        self.new_frame_box.setObjectName(u"new_frame_box")
        self.new_frame_box.setContentsMargins(20, 20, 20, 20)
        self.new_groups = QGridLayout()
        self.new_groups.setObjectName(u"new_groups")
        self.new_groups.setHorizontalSpacing(12)
        self.new_groups.setVerticalSpacing(12)
        self.new_groups.setContentsMargins(0, 0, 0, 0)

        self.new_frame_box.addLayout(self.new_groups)

        self.new_buttons = QHBoxLayout()
        self.new_buttons.setSpacing(8)
        self.new_buttons.setObjectName(u"new_buttons")
        self.new_buttons.setContentsMargins(0, 0, 0, 0)
        self.print_code = IconButton(self.new_frame)
        self.print_code.setObjectName(u"print_code")
        self.print_code.setProperty(u"symbol", u"print")

        self.new_buttons.addWidget(self.print_code)

        self.new_buttons_stretch1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.new_buttons.addItem(self.new_buttons_stretch1)


        self.new_frame_box.addLayout(self.new_buttons)


        self.new_code_box.addWidget(self.new_frame)

        self.new_code_box_gap4 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.new_code_box.addItem(self.new_code_box_gap4)

        self.check_label = TextLabel(self.new_code_page)
        self.check_label.setObjectName(u"check_label")
        self.check_label.setProperty(u"role", u"strong")

        self.new_code_box.addWidget(self.check_label)

        self.check_row = QHBoxLayout()
        self.check_row.setSpacing(16)
        self.check_row.setObjectName(u"check_row")
        self.check_row.setContentsMargins(0, 0, 0, 0)
        self.check_1_box = QVBoxLayout()
        self.check_1_box.setSpacing(2)
        self.check_1_box.setObjectName(u"check_1_box")
        self.check_1_box.setContentsMargins(0, 0, 0, 0)
        self.check_1_label = TextLabel(self.new_code_page)
        self.check_1_label.setObjectName(u"check_1_label")
        self.check_1_label.setProperty(u"tone", u"muted")

        self.check_1_box.addWidget(self.check_1_label)

        self.check_1 = QLineEdit(self.new_code_page)
        self.check_1.setObjectName(u"check_1")
        self.check_1.setMaxLength(20)

        self.check_1_box.addWidget(self.check_1)


        self.check_row.addLayout(self.check_1_box)

        self.check_2_box = QVBoxLayout()
        self.check_2_box.setSpacing(2)
        self.check_2_box.setObjectName(u"check_2_box")
        self.check_2_box.setContentsMargins(0, 0, 0, 0)
        self.check_2_label = TextLabel(self.new_code_page)
        self.check_2_label.setObjectName(u"check_2_label")
        self.check_2_label.setProperty(u"tone", u"muted")

        self.check_2_box.addWidget(self.check_2_label)

        self.check_2 = QLineEdit(self.new_code_page)
        self.check_2.setObjectName(u"check_2")
        self.check_2.setMaxLength(20)

        self.check_2_box.addWidget(self.check_2)


        self.check_row.addLayout(self.check_2_box)

        self.check_row_stretch2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.check_row.addItem(self.check_row_stretch2)


        self.new_code_box.addLayout(self.check_row)

        self.check_line = QHBoxLayout()
        self.check_line.setSpacing(6)
        self.check_line.setObjectName(u"check_line")
        self.check_line.setContentsMargins(0, 0, 0, 0)
        self.check_mark = IconLabel(self.new_code_page)
        self.check_mark.setObjectName(u"check_mark")
        self.check_mark.setProperty(u"ink", u"danger")
        self.check_mark.setProperty(u"paper", u"surface")
        self.check_mark.setProperty(u"pixels", 18)
        self.check_mark.setProperty(u"symbol", u"error")
        self.check_mark.setVisible(False)

        self.check_line.addWidget(self.check_mark, 0, Qt.AlignmentFlag.AlignTop)

        self.check_note = WrapLabel(self.new_code_page)
        self.check_note.setObjectName(u"check_note")
        self.check_note.setProperty(u"tone", u"muted")
        self.check_note.setProperty(u"reserved", True)

        self.check_line.addWidget(self.check_note)

        self.check_line.setStretch(1, 1)

        self.new_code_box.addLayout(self.check_line)

        self.new_code_box_stretch8 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.new_code_box.addItem(self.new_code_box_stretch8)


        self.pages_box.addWidget(self.new_code_page)


        self.reading_layout.addWidget(self.pages)

        self.aside = QWidget(self.reading)
        self.aside.setObjectName(u"aside")
        self.aside_box = QVBoxLayout(self.aside)
        self.aside_box.setSpacing(0)
        self.aside_box.setObjectName(u"aside_box")
        self.aside_box.setContentsMargins(0, 0, 0, 0)
        self.tip = QFrame(self.aside)
        self.tip.setObjectName(u"tip")
        self.tip.setProperty(u"tint", u"accent")
        self.tip_box = QVBoxLayout(self.tip)
        self.tip_box.setSpacing(8)
        self.tip_box.setObjectName(u"tip_box")
        self.tip_box.setContentsMargins(20, 20, 20, 20)
        self.tip_head = QHBoxLayout()
        self.tip_head.setSpacing(8)
        self.tip_head.setObjectName(u"tip_head")
        self.tip_head.setContentsMargins(0, 0, 0, 0)
        self.tip_icon = IconLabel(self.tip)
        self.tip_icon.setObjectName(u"tip_icon")
        self.tip_icon.setProperty(u"ink", u"accent")
        self.tip_icon.setProperty(u"paper", u"accent_soft")
        self.tip_icon.setProperty(u"pixels", 24)
        self.tip_icon.setProperty(u"symbol", u"key")

        self.tip_head.addWidget(self.tip_icon)

        self.tip_title = WrapLabel(self.tip)
        self.tip_title.setObjectName(u"tip_title")
        self.tip_title.setProperty(u"role", u"strong")

        self.tip_head.addWidget(self.tip_title)

        self.tip_head.setStretch(1, 1)

        self.tip_box.addLayout(self.tip_head)

        self.tip_text = WrapLabel(self.tip)
        self.tip_text.setObjectName(u"tip_text")

        self.tip_box.addWidget(self.tip_text)

        self.tip_more = WrapLabel(self.tip)
        self.tip_more.setObjectName(u"tip_more")

        self.tip_box.addWidget(self.tip_more)


        self.aside_box.addWidget(self.tip)

        self.aside_box_stretch1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.aside_box.addItem(self.aside_box_stretch1)


        self.reading_layout.addWidget(self.aside)

        self.reading_layout.setStretch(0, 5)
        self.reading_layout.setStretch(1, 2)

        self.body_row.addWidget(self.reading)

        self.body_row_stretch1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.body_row.addItem(self.body_row_stretch1)

        self.body_row.setStretch(0, 1)
        self.scroll.setWidget(self.body)

        self.card_box.addWidget(self.scroll)

        self.foot = QFrame(self.card)
        self.foot.setObjectName(u"foot")
        self.foot.setProperty(u"footer", True)
        self.foot_row = QHBoxLayout(self.foot)
        self.foot_row.setSpacing(8)
        self.foot_row.setObjectName(u"foot_row")
        self.foot_row.setContentsMargins(16, 12, 24, 12)
        self.recovery_cancel = IconButton(self.foot)
        self.recovery_cancel.setObjectName(u"recovery_cancel")
        self.recovery_cancel.setProperty(u"kind", u"quiet")
        self.recovery_cancel.setProperty(u"symbol", u"back")

        self.foot_row.addWidget(self.recovery_cancel)

        self.progress = WrapLabel(self.foot)
        self.progress.setObjectName(u"progress")
        self.progress.setProperty(u"tone", u"muted")
        self.progress.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignVCenter)

        self.foot_row.addWidget(self.progress)

        self.recover = IconButton(self.foot)
        self.recover.setObjectName(u"recover")
        self.recover.setProperty(u"kind", u"primary")
        self.recover.setProperty(u"symbol", u"key")

        self.foot_row.addWidget(self.recover)

        self.recovery_done = IconButton(self.foot)
        self.recovery_done.setObjectName(u"recovery_done")
        self.recovery_done.setProperty(u"kind", u"primary")

        self.foot_row.addWidget(self.recovery_done)

        self.foot_row.setStretch(1, 1)

        self.card_box.addWidget(self.foot)


        self.outer.addWidget(self.card)

#if QT_CONFIG(shortcut)
        self.recovery_staff_label.setBuddy(self.recovery_staff)
        self.group_1_label.setBuddy(self.group_1)
        self.group_2_label.setBuddy(self.group_2)
        self.group_3_label.setBuddy(self.group_3)
        self.group_4_label.setBuddy(self.group_4)
        self.group_5_label.setBuddy(self.group_5)
        self.group_6_label.setBuddy(self.group_6)
        self.passphrase_label.setBuddy(self.passphrase)
        self.repeat_label.setBuddy(self.repeat)
        self.hint_label.setBuddy(self.hint)
        self.check_1_label.setBuddy(self.check_1)
        self.check_2_label.setBuddy(self.check_2)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.recovery_staff, self.group_1)
        QWidget.setTabOrder(self.group_1, self.group_2)
        QWidget.setTabOrder(self.group_2, self.group_3)
        QWidget.setTabOrder(self.group_3, self.group_4)
        QWidget.setTabOrder(self.group_4, self.group_5)
        QWidget.setTabOrder(self.group_5, self.group_6)
        QWidget.setTabOrder(self.group_6, self.passphrase)
        QWidget.setTabOrder(self.passphrase, self.repeat)
        QWidget.setTabOrder(self.repeat, self.hint)
        QWidget.setTabOrder(self.hint, self.print_code)
        QWidget.setTabOrder(self.print_code, self.check_1)
        QWidget.setTabOrder(self.check_1, self.check_2)
        QWidget.setTabOrder(self.check_2, self.recovery_cancel)
        QWidget.setTabOrder(self.recovery_cancel, self.recover)
        QWidget.setTabOrder(self.recover, self.recovery_done)

        self.retranslateUi(recovery_panel)

        QMetaObject.connectSlotsByName(recovery_panel)
    # setupUi

    def retranslateUi(self, recovery_panel):
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("RecoveryPanel", u"Noodcode", None))
#endif // QT_CONFIG(accessibility)
        self.title.setText(QCoreApplication.translate("RecoveryPanel", u"Noodcode gebruiken", None))
        self.sub.setText(QCoreApplication.translate("RecoveryPanel", u"Met de code op papier kiest u een nieuwe wachtzin.", None))
        self.recovery_staff_label.setText(QCoreApplication.translate("RecoveryPanel", u"Voor wie?", None))
        self.code_label.setText(QCoreApplication.translate("RecoveryPanel", u"Noodcode", None))
        self.recovery_code_note.setText(QCoreApplication.translate("RecoveryPanel", u"Grote of kleine letters, dat maakt niet uit. Plakken mag ook.", None))
        self.passphrase_label.setText(QCoreApplication.translate("RecoveryPanel", u"Nieuwe wachtzin", None))
        self.passphrase_note.setText(QCoreApplication.translate("RecoveryPanel", u"Ten minste 15 tekens. Vier losse woorden is goed.", None))
        self.repeat_label.setText(QCoreApplication.translate("RecoveryPanel", u"Nog een keer", None))
        self.hint_label.setText(QCoreApplication.translate("RecoveryPanel", u"Hint", None))
        self.hint_extra.setText(QCoreApplication.translate("RecoveryPanel", u"mag leeg", None))
        self.hint_note.setText(QCoreApplication.translate("RecoveryPanel", u"In de hint mag niets van de wachtzin staan.", None))
        self.new_title.setText(QCoreApplication.translate("RecoveryPanel", u"Uw nieuwe wachtzin werkt", None))
        self.new_sub.setText(QCoreApplication.translate("RecoveryPanel", u"Dit is uw nieuwe noodcode. U ziet hem maar \u00e9\u00e9n keer. De oude vervalt zodra u klaar bent.", None))
        self.print_code.setText(QCoreApplication.translate("RecoveryPanel", u"Printen", None))
        self.check_label.setText(QCoreApplication.translate("RecoveryPanel", u"Typ twee groepen over van het papier", None))
        self.check_note.setText(QCoreApplication.translate("RecoveryPanel", u"Zo weet u zeker dat de code op papier staat. Als u typt, verdwijnt hij hierboven.", None))
        self.recovery_cancel.setText(QCoreApplication.translate("RecoveryPanel", u"Terug", None))
        self.recover.setText(QCoreApplication.translate("RecoveryPanel", u"Wachtzin veranderen", None))
        self.recovery_done.setText(QCoreApplication.translate("RecoveryPanel", u"Klaar", None))
        pass
    # retranslateUi

