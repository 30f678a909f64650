# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'restore_panel.ui'
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
    QLineEdit, QListWidget, QListWidgetItem, QProgressBar,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from hhh_desktop.gui.widgets import (IconButton, IconLabel, MessageBar, PassphraseField,
    Reflow, TextLabel, WrapLabel)

class Ui_RestorePanel(object):
    def setupUi(self, restore_panel):
        if not restore_panel.objectName():
            restore_panel.setObjectName(u"restore_panel")
        self.outer = QVBoxLayout(restore_panel)
        self.outer.setSpacing(0)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(16, 16, 16, 16)
        self.card = QFrame(restore_panel)
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
        self.choose_page = QWidget(self.pages)
        self.choose_page.setObjectName(u"choose_page")
        self.choose_box = QVBoxLayout(self.choose_page)
        self.choose_box.setSpacing(8)
        self.choose_box.setObjectName(u"choose_box")
        self.choose_box.setContentsMargins(0, 0, 0, 0)
        self.choose_title = WrapLabel(self.choose_page)
        self.choose_title.setObjectName(u"choose_title")
        self.choose_title.setProperty(u"role", u"display")

        self.choose_box.addWidget(self.choose_title)

        self.choose_sub = WrapLabel(self.choose_page)
        self.choose_sub.setObjectName(u"choose_sub")
        self.choose_sub.setProperty(u"role", u"lead")
        self.choose_sub.setProperty(u"tone", u"muted")

        self.choose_box.addWidget(self.choose_sub)

        self.choose_gap1 = QSpacerItem(0, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.choose_box.addItem(self.choose_gap1)

        self.backup_list_label = TextLabel(self.choose_page)
        self.backup_list_label.setObjectName(u"backup_list_label")
        self.backup_list_label.setProperty(u"role", u"strong")

        self.choose_box.addWidget(self.backup_list_label)

        self.list_frame = QFrame(self.choose_page)
        self.list_frame.setObjectName(u"list_frame")
        self.list_frame.setProperty(u"tint", u"sunken")
        self.list_box = QVBoxLayout(self.list_frame)
        self.list_box.setSpacing(0)
        self.list_box.setObjectName(u"list_box")
        self.list_box.setContentsMargins(4, 4, 4, 4)
        self.backup_list = QListWidget(self.list_frame)
        self.backup_list.setObjectName(u"backup_list")
        self.backup_list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.backup_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.backup_list.setWordWrap(True)
        self.backup_list.setUniformItemSizes(False)

        self.list_box.addWidget(self.backup_list)

        self.nothing_found = WrapLabel(self.list_frame)
        self.nothing_found.setObjectName(u"nothing_found")
        self.nothing_found.setProperty(u"tone", u"muted")

        self.list_box.addWidget(self.nothing_found)


        self.choose_box.addWidget(self.list_frame)

        self.backup_list_line = QHBoxLayout()
        self.backup_list_line.setSpacing(4)
        self.backup_list_line.setObjectName(u"backup_list_line")
        self.backup_list_line.setContentsMargins(0, 0, 0, 0)
        self.backup_list_mark = IconLabel(self.choose_page)
        self.backup_list_mark.setObjectName(u"backup_list_mark")
        self.backup_list_mark.setProperty(u"ink", u"danger")
        self.backup_list_mark.setProperty(u"paper", u"surface")
        self.backup_list_mark.setProperty(u"pixels", 18)
        self.backup_list_mark.setProperty(u"symbol", u"error")
        self.backup_list_mark.setVisible(False)

        self.backup_list_line.addWidget(self.backup_list_mark)

        self.backup_list_note = WrapLabel(self.choose_page)
        self.backup_list_note.setObjectName(u"backup_list_note")
        self.backup_list_note.setProperty(u"tone", u"muted")

        self.backup_list_line.addWidget(self.backup_list_note)

        self.backup_list_line.setStretch(1, 1)

        self.choose_box.addLayout(self.backup_list_line)

        self.choose_row = QHBoxLayout()
        self.choose_row.setSpacing(8)
        self.choose_row.setObjectName(u"choose_row")
        self.choose_row.setContentsMargins(0, 0, 0, 0)
        self.choose_folder = IconButton(self.choose_page)
        self.choose_folder.setObjectName(u"choose_folder")
        self.choose_folder.setProperty(u"kind", u"quiet")
        self.choose_folder.setProperty(u"flush", True)
        self.choose_folder.setProperty(u"symbol", u"folder")

        self.choose_row.addWidget(self.choose_folder)

        self.choose_row_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choose_row.addItem(self.choose_row_end)


        self.choose_box.addLayout(self.choose_row)

        self.choose_end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.choose_box.addItem(self.choose_end)


        self.pages_box.addWidget(self.choose_page)

        self.who_page = QWidget(self.pages)
        self.who_page.setObjectName(u"who_page")
        self.who_box = QVBoxLayout(self.who_page)
        self.who_box.setSpacing(8)
        self.who_box.setObjectName(u"who_box")
        self.who_box.setContentsMargins(0, 0, 0, 0)
        self.who_title = WrapLabel(self.who_page)
        self.who_title.setObjectName(u"who_title")
        self.who_title.setProperty(u"role", u"display")

        self.who_box.addWidget(self.who_title)

        self.who_sub = WrapLabel(self.who_page)
        self.who_sub.setObjectName(u"who_sub")
        self.who_sub.setProperty(u"role", u"lead")
        self.who_sub.setProperty(u"tone", u"muted")

        self.who_box.addWidget(self.who_sub)

        self.who_gap1 = QSpacerItem(0, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.who_box.addItem(self.who_gap1)

        self.restore_staff_box = QVBoxLayout()
        self.restore_staff_box.setSpacing(4)
        self.restore_staff_box.setObjectName(u"restore_staff_box")
        self.restore_staff_box.setContentsMargins(0, 0, 0, 0)
        self.restore_staff_label = TextLabel(self.who_page)
        self.restore_staff_label.setObjectName(u"restore_staff_label")
        self.restore_staff_label.setProperty(u"role", u"strong")

        self.restore_staff_box.addWidget(self.restore_staff_label)

        self.restore_staff_row = QHBoxLayout()
        self.restore_staff_row.setSpacing(8)
        self.restore_staff_row.setObjectName(u"restore_staff_row")
        self.restore_staff_row.setContentsMargins(0, 0, 0, 0)
        self.restore_staff = QComboBox(self.who_page)
        self.restore_staff.setObjectName(u"restore_staff")

        self.restore_staff_row.addWidget(self.restore_staff)

        self.restore_staff_row_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.restore_staff_row.addItem(self.restore_staff_row_end)


        self.restore_staff_box.addLayout(self.restore_staff_row)


        self.who_box.addLayout(self.restore_staff_box)

        self.who_gap2 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.who_box.addItem(self.who_gap2)

        self.by_passphrase = QWidget(self.who_page)
        self.by_passphrase.setObjectName(u"by_passphrase")
        self.by_passphrase_box = QVBoxLayout(self.by_passphrase)
        self.by_passphrase_box.setSpacing(4)
        self.by_passphrase_box.setObjectName(u"by_passphrase_box")
        self.by_passphrase_box.setContentsMargins(0, 0, 0, 0)
        self.restore_passphrase_label = TextLabel(self.by_passphrase)
        self.restore_passphrase_label.setObjectName(u"restore_passphrase_label")
        self.restore_passphrase_label.setProperty(u"role", u"strong")

        self.by_passphrase_box.addWidget(self.restore_passphrase_label)

        self.restore_passphrase = PassphraseField(self.by_passphrase)
        self.restore_passphrase.setObjectName(u"restore_passphrase")

        self.by_passphrase_box.addWidget(self.restore_passphrase)

        self.restore_passphrase_line = QHBoxLayout()
        self.restore_passphrase_line.setSpacing(4)
        self.restore_passphrase_line.setObjectName(u"restore_passphrase_line")
        self.restore_passphrase_line.setContentsMargins(0, 0, 0, 0)
        self.restore_passphrase_mark = IconLabel(self.by_passphrase)
        self.restore_passphrase_mark.setObjectName(u"restore_passphrase_mark")
        self.restore_passphrase_mark.setProperty(u"ink", u"danger")
        self.restore_passphrase_mark.setProperty(u"paper", u"surface")
        self.restore_passphrase_mark.setProperty(u"pixels", 18)
        self.restore_passphrase_mark.setProperty(u"symbol", u"error")
        self.restore_passphrase_mark.setVisible(False)

        self.restore_passphrase_line.addWidget(self.restore_passphrase_mark)

        self.restore_passphrase_note = WrapLabel(self.by_passphrase)
        self.restore_passphrase_note.setObjectName(u"restore_passphrase_note")
        self.restore_passphrase_note.setProperty(u"tone", u"muted")

        self.restore_passphrase_line.addWidget(self.restore_passphrase_note)

        self.restore_passphrase_line.setStretch(1, 1)

        self.by_passphrase_box.addLayout(self.restore_passphrase_line)

        self.use_code_row = QHBoxLayout()
        self.use_code_row.setSpacing(8)
        self.use_code_row.setObjectName(u"use_code_row")
        self.use_code_row.setContentsMargins(0, 0, 0, 0)
        self.use_code = IconButton(self.by_passphrase)
        self.use_code.setObjectName(u"use_code")
        self.use_code.setProperty(u"kind", u"quiet")
        self.use_code.setProperty(u"flush", True)
        self.use_code.setProperty(u"symbol", u"document")

        self.use_code_row.addWidget(self.use_code)

        self.use_code_row_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.use_code_row.addItem(self.use_code_row_end)


        self.by_passphrase_box.addLayout(self.use_code_row)


        self.who_box.addWidget(self.by_passphrase)

        self.by_code = QWidget(self.who_page)
        self.by_code.setObjectName(u"by_code")
        self.by_code_box = QVBoxLayout(self.by_code)
        self.by_code_box.setSpacing(4)
        self.by_code_box.setObjectName(u"by_code_box")
        self.by_code_box.setContentsMargins(0, 0, 0, 0)
        self.restore_code_label = TextLabel(self.by_code)
        self.restore_code_label.setObjectName(u"restore_code_label")
        self.restore_code_label.setProperty(u"role", u"strong")

        self.by_code_box.addWidget(self.restore_code_label)

        self.restore_code = QLineEdit(self.by_code)
        self.restore_code.setObjectName(u"restore_code")
        self.restore_code.setMaxLength(120)
        self.restore_code.setInputMethodHints(Qt.InputMethodHint.ImhNoPredictiveText|Qt.InputMethodHint.ImhSensitiveData)

        self.by_code_box.addWidget(self.restore_code)

        self.restore_code_line = QHBoxLayout()
        self.restore_code_line.setSpacing(4)
        self.restore_code_line.setObjectName(u"restore_code_line")
        self.restore_code_line.setContentsMargins(0, 0, 0, 0)
        self.restore_code_mark = IconLabel(self.by_code)
        self.restore_code_mark.setObjectName(u"restore_code_mark")
        self.restore_code_mark.setProperty(u"ink", u"danger")
        self.restore_code_mark.setProperty(u"paper", u"surface")
        self.restore_code_mark.setProperty(u"pixels", 18)
        self.restore_code_mark.setProperty(u"symbol", u"error")
        self.restore_code_mark.setVisible(False)

        self.restore_code_line.addWidget(self.restore_code_mark)

        self.restore_code_note = WrapLabel(self.by_code)
        self.restore_code_note.setObjectName(u"restore_code_note")
        self.restore_code_note.setProperty(u"tone", u"muted")

        self.restore_code_line.addWidget(self.restore_code_note)

        self.restore_code_line.setStretch(1, 1)

        self.by_code_box.addLayout(self.restore_code_line)

        self.use_passphrase_row = QHBoxLayout()
        self.use_passphrase_row.setSpacing(8)
        self.use_passphrase_row.setObjectName(u"use_passphrase_row")
        self.use_passphrase_row.setContentsMargins(0, 0, 0, 0)
        self.use_passphrase = IconButton(self.by_code)
        self.use_passphrase.setObjectName(u"use_passphrase")
        self.use_passphrase.setProperty(u"kind", u"quiet")
        self.use_passphrase.setProperty(u"flush", True)
        self.use_passphrase.setProperty(u"symbol", u"key")

        self.use_passphrase_row.addWidget(self.use_passphrase)

        self.use_passphrase_row_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.use_passphrase_row.addItem(self.use_passphrase_row_end)


        self.by_code_box.addLayout(self.use_passphrase_row)


        self.who_box.addWidget(self.by_code)

        self.who_end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.who_box.addItem(self.who_end)


        self.pages_box.addWidget(self.who_page)

        self.busy_page = QWidget(self.pages)
        self.busy_page.setObjectName(u"busy_page")
        self.busy_box = QVBoxLayout(self.busy_page)
        self.busy_box.setSpacing(8)
        self.busy_box.setObjectName(u"busy_box")
        self.busy_box.setContentsMargins(0, 0, 0, 0)
        self.busy_title = WrapLabel(self.busy_page)
        self.busy_title.setObjectName(u"busy_title")
        self.busy_title.setProperty(u"role", u"display")

        self.busy_box.addWidget(self.busy_title)

        self.busy_sub = WrapLabel(self.busy_page)
        self.busy_sub.setObjectName(u"busy_sub")
        self.busy_sub.setProperty(u"role", u"lead")
        self.busy_sub.setProperty(u"tone", u"muted")

        self.busy_box.addWidget(self.busy_sub)

        self.busy_gap = QSpacerItem(0, 16, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.busy_box.addItem(self.busy_gap)

        self.restore_bar = QProgressBar(self.busy_page)
        self.restore_bar.setObjectName(u"restore_bar")
        self.restore_bar.setMaximum(0)
        self.restore_bar.setTextVisible(False)

        self.busy_box.addWidget(self.restore_bar)

        self.busy_step = WrapLabel(self.busy_page)
        self.busy_step.setObjectName(u"busy_step")
        self.busy_step.setProperty(u"tone", u"muted")

        self.busy_box.addWidget(self.busy_step)

        self.busy_end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.busy_box.addItem(self.busy_end)


        self.pages_box.addWidget(self.busy_page)

        self.report_page = QWidget(self.pages)
        self.report_page.setObjectName(u"report_page")
        self.report_box = QVBoxLayout(self.report_page)
        self.report_box.setSpacing(8)
        self.report_box.setObjectName(u"report_box")
        self.report_box.setContentsMargins(0, 0, 0, 0)
        self.report_title = WrapLabel(self.report_page)
        self.report_title.setObjectName(u"report_title")
        self.report_title.setProperty(u"role", u"display")

        self.report_box.addWidget(self.report_title)

        self.report_sub = WrapLabel(self.report_page)
        self.report_sub.setObjectName(u"report_sub")
        self.report_sub.setProperty(u"role", u"lead")
        self.report_sub.setProperty(u"tone", u"muted")

        self.report_box.addWidget(self.report_sub)

        self.report_gap = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.report_box.addItem(self.report_gap)

        self.facts = QVBoxLayout()
        self.facts.setSpacing(0)
        self.facts.setObjectName(u"facts")
        self.facts.setContentsMargins(0, 0, 0, 0)

        self.report_box.addLayout(self.facts)

        self.report_end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.report_box.addItem(self.report_end)


        self.pages_box.addWidget(self.report_page)


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
        self.tip_icon.setProperty(u"symbol", u"info")

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

        self.aside_end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.aside_box.addItem(self.aside_end)


        self.reading_layout.addWidget(self.aside)

        self.reading_layout.setStretch(0, 5)
        self.reading_layout.setStretch(1, 2)

        self.body_row.addWidget(self.reading)

        self.body_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.body_row.addItem(self.body_end)

        self.body_row.setStretch(0, 1)
        self.scroll.setWidget(self.body)

        self.card_box.addWidget(self.scroll)

        self.bar_row = QHBoxLayout()
        self.bar_row.setSpacing(0)
        self.bar_row.setObjectName(u"bar_row")
        self.bar_row.setContentsMargins(24, 0, 24, 0)
        self.message_bar = MessageBar(self.card)
        self.message_bar.setObjectName(u"message_bar")

        self.bar_row.addWidget(self.message_bar)


        self.card_box.addLayout(self.bar_row)

        self.foot = QFrame(self.card)
        self.foot.setObjectName(u"foot")
        self.foot.setProperty(u"footer", True)
        self.foot_row = QHBoxLayout(self.foot)
        self.foot_row.setSpacing(8)
        self.foot_row.setObjectName(u"foot_row")
        self.foot_row.setContentsMargins(16, 12, 24, 12)
        self.restore_back = IconButton(self.foot)
        self.restore_back.setObjectName(u"restore_back")
        self.restore_back.setProperty(u"kind", u"quiet")
        self.restore_back.setProperty(u"symbol", u"back")

        self.foot_row.addWidget(self.restore_back)

        self.foot_hint = WrapLabel(self.foot)
        self.foot_hint.setObjectName(u"foot_hint")
        self.foot_hint.setProperty(u"tone", u"muted")
        self.foot_hint.setAlignment(Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.foot_row.addWidget(self.foot_hint)

        self.restore_refuse = IconButton(self.foot)
        self.restore_refuse.setObjectName(u"restore_refuse")

        self.foot_row.addWidget(self.restore_refuse)

        self.restore_next = IconButton(self.foot)
        self.restore_next.setObjectName(u"restore_next")
        self.restore_next.setProperty(u"kind", u"primary")

        self.foot_row.addWidget(self.restore_next)

        self.foot_row.setStretch(1, 1)

        self.card_box.addWidget(self.foot)


        self.outer.addWidget(self.card)

#if QT_CONFIG(shortcut)
        self.backup_list_label.setBuddy(self.backup_list)
        self.restore_staff_label.setBuddy(self.restore_staff)
        self.restore_passphrase_label.setBuddy(self.restore_passphrase)
        self.restore_code_label.setBuddy(self.restore_code)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.backup_list, self.choose_folder)
        QWidget.setTabOrder(self.choose_folder, self.restore_staff)
        QWidget.setTabOrder(self.restore_staff, self.restore_passphrase)
        QWidget.setTabOrder(self.restore_passphrase, self.use_code)
        QWidget.setTabOrder(self.use_code, self.restore_code)
        QWidget.setTabOrder(self.restore_code, self.use_passphrase)
        QWidget.setTabOrder(self.use_passphrase, self.restore_back)
        QWidget.setTabOrder(self.restore_back, self.restore_refuse)
        QWidget.setTabOrder(self.restore_refuse, self.restore_next)

        self.retranslateUi(restore_panel)

        QMetaObject.connectSlotsByName(restore_panel)
    # setupUi

    def retranslateUi(self, restore_panel):
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("RestorePanel", u"Back-up terugzetten", None))
#endif // QT_CONFIG(accessibility)
        self.choose_title.setText(QCoreApplication.translate("RestorePanel", u"Back-up terugzetten", None))
        self.choose_sub.setText(QCoreApplication.translate("RestorePanel", u"Kies de back-up die u terug wilt. Meestal is dat de nieuwste.", None))
        self.backup_list_label.setText(QCoreApplication.translate("RestorePanel", u"Gevonden back-ups", None))
#if QT_CONFIG(accessibility)
        self.backup_list.setAccessibleName(QCoreApplication.translate("RestorePanel", u"Gevonden back-ups", None))
#endif // QT_CONFIG(accessibility)
        self.choose_folder.setText(QCoreApplication.translate("RestorePanel", u"Op een stick of in een andere map zoeken", None))
        self.who_title.setText(QCoreApplication.translate("RestorePanel", u"Wie bent u?", None))
        self.restore_staff_label.setText(QCoreApplication.translate("RestorePanel", u"Eigenaar", None))
        self.restore_passphrase_label.setText(QCoreApplication.translate("RestorePanel", u"Wachtzin van toen", None))
        self.restore_passphrase_note.setText(QCoreApplication.translate("RestorePanel", u"Dus de wachtzin die u had toen deze back-up werd gemaakt.", None))
        self.use_code.setText(QCoreApplication.translate("RestorePanel", u"Wachtzin vergeten? Noodcode gebruiken", None))
        self.restore_code_label.setText(QCoreApplication.translate("RestorePanel", u"Noodcode", None))
        self.restore_code_note.setText(QCoreApplication.translate("RestorePanel", u"Zes groepen van zes tekens. De code staat op het papier van toen.", None))
        self.use_passphrase.setText(QCoreApplication.translate("RestorePanel", u"Toch de wachtzin gebruiken", None))
        self.busy_title.setText(QCoreApplication.translate("RestorePanel", u"De back-up wordt nagekeken", None))
        self.busy_sub.setText(QCoreApplication.translate("RestorePanel", u"Alles wordt gelezen en gecontroleerd. Dat kan een paar minuten duren.", None))
#if QT_CONFIG(accessibility)
        self.restore_bar.setAccessibleName(QCoreApplication.translate("RestorePanel", u"Hoe ver het nakijken is", None))
#endif // QT_CONFIG(accessibility)
        self.report_title.setText(QCoreApplication.translate("RestorePanel", u"Deze back-up is goed", None))
        self.restore_back.setText(QCoreApplication.translate("RestorePanel", u"Terug", None))
        self.restore_refuse.setText(QCoreApplication.translate("RestorePanel", u"Niet terugzetten", None))
        self.restore_next.setText(QCoreApplication.translate("RestorePanel", u"Verder", None))
        pass
    # retranslateUi

