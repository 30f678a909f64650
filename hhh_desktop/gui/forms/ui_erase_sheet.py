# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'erase_sheet.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QGridLayout, QHBoxLayout,
    QLineEdit, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from hhh_desktop.gui.widgets import (IconButton, IconLabel, KeyCap, TextLabel,
    WrapLabel)

class Ui_EraseSheet(object):
    def setupUi(self, erase_sheet):
        if not erase_sheet.objectName():
            erase_sheet.setObjectName(u"erase_sheet")
        self.outer = QVBoxLayout(erase_sheet)
        self.outer.setSpacing(0)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.outer_stretch0 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.outer_stretch0)

        self.middle = QHBoxLayout()
        self.middle.setSpacing(0)
        self.middle.setObjectName(u"middle")
        self.middle.setContentsMargins(0, 0, 0, 0)
        self.middle_stretch0 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.middle.addItem(self.middle_stretch0)

        self.sheet = QFrame(erase_sheet)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"card", True)
        self.sheet_box = QVBoxLayout(self.sheet)
        self.sheet_box.setSpacing(0)
        self.sheet_box.setObjectName(u"sheet_box")
        self.sheet_box.setContentsMargins(1, 1, 1, 1)
        self.sheet_scroll = QScrollArea(self.sheet)
        self.sheet_scroll.setObjectName(u"sheet_scroll")
        self.sheet_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.sheet_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sheet_scroll.setWidgetResizable(True)
        self.sheet_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.sheet_body = QWidget()
        self.sheet_body.setObjectName(u"sheet_body")
        self.sheet_body_box = QVBoxLayout(self.sheet_body)
        self.sheet_body_box.setSpacing(0)
        self.sheet_body_box.setObjectName(u"sheet_body_box")
        self.sheet_body_box.setContentsMargins(32, 24, 32, 20)
        self.person = WrapLabel(self.sheet_body)
        self.person.setObjectName(u"person")
        self.person.setProperty(u"role", u"display")

        self.sheet_body_box.addWidget(self.person)

        self.contact_line = WrapLabel(self.sheet_body)
        self.contact_line.setObjectName(u"contact_line")
        self.contact_line.setProperty(u"tone", u"muted")

        self.sheet_body_box.addWidget(self.contact_line)

        self.sheet_body_box_gap2 = QSpacerItem(0, 16, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.sheet_body_box.addItem(self.sheet_body_box_gap2)

        self.halves = QHBoxLayout()
        self.halves.setSpacing(16)
        self.halves.setObjectName(u"halves")
        self.halves.setContentsMargins(0, 0, 0, 0)
        self.goes = QFrame(self.sheet_body)
        self.goes.setObjectName(u"goes")
        self.goes_box = QVBoxLayout(self.goes)
        self.goes_box.setSpacing(12)
        self.goes_box.setObjectName(u"goes_box")
        self.goes_box.setContentsMargins(0, 20, 16, 8)
        self.goes_head = QHBoxLayout()
        self.goes_head.setSpacing(8)
        self.goes_head.setObjectName(u"goes_head")
        self.goes_head.setContentsMargins(0, 0, 0, 0)
        self.goes_icon = IconLabel(self.goes)
        self.goes_icon.setObjectName(u"goes_icon")
        self.goes_icon.setProperty(u"ink", u"danger")
        self.goes_icon.setProperty(u"paper", u"surface")
        self.goes_icon.setProperty(u"pixels", 24)
        self.goes_icon.setProperty(u"symbol", u"erase")

        self.goes_head.addWidget(self.goes_icon)

        self.goes_title = TextLabel(self.goes)
        self.goes_title.setObjectName(u"goes_title")
        self.goes_title.setProperty(u"role", u"leadstrong")

        self.goes_head.addWidget(self.goes_title)

        self.goes_head_stretch2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.goes_head.addItem(self.goes_head_stretch2)


        self.goes_box.addLayout(self.goes_head)

        self.goes_rows = QGridLayout()
        self.goes_rows.setObjectName(u"goes_rows")
        self.goes_rows.setHorizontalSpacing(8)
        self.goes_rows.setVerticalSpacing(8)
        self.goes_rows.setContentsMargins(0, 0, 0, 0)

        self.goes_box.addLayout(self.goes_rows)

        self.goes_line = QFrame(self.goes)
        self.goes_line.setObjectName(u"goes_line")
        self.goes_line.setProperty(u"hline", True)

        self.goes_box.addWidget(self.goes_line)

        self.sum_row = QHBoxLayout()
        self.sum_row.setSpacing(8)
        self.sum_row.setObjectName(u"sum_row")
        self.sum_row.setContentsMargins(0, 0, 0, 0)
        self.sum_count = TextLabel(self.goes)
        self.sum_count.setObjectName(u"sum_count")
        self.sum_count.setProperty(u"role", u"leadstrong")
        self.sum_count.setProperty(u"tone", u"danger")

        self.sum_row.addWidget(self.sum_count)

        self.sum_words = TextLabel(self.goes)
        self.sum_words.setObjectName(u"sum_words")
        self.sum_words.setProperty(u"role", u"strong")
        self.sum_words.setProperty(u"tone", u"danger")

        self.sum_row.addWidget(self.sum_words)

        self.sum_row_stretch2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.sum_row.addItem(self.sum_row_stretch2)


        self.goes_box.addLayout(self.sum_row)

        self.goes_box_stretch4 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.goes_box.addItem(self.goes_box_stretch4)


        self.halves.addWidget(self.goes)

        self.stays = QFrame(self.sheet_body)
        self.stays.setObjectName(u"stays")
        self.stays.setProperty(u"tint", u"sunken")
        self.stays_box = QVBoxLayout(self.stays)
        self.stays_box.setSpacing(8)
        self.stays_box.setObjectName(u"stays_box")
        self.stays_box.setContentsMargins(20, 20, 20, 20)
        self.stays_head = QHBoxLayout()
        self.stays_head.setSpacing(8)
        self.stays_head.setObjectName(u"stays_head")
        self.stays_head.setContentsMargins(0, 0, 0, 0)
        self.stays_icon = IconLabel(self.stays)
        self.stays_icon.setObjectName(u"stays_icon")
        self.stays_icon.setProperty(u"ink", u"muted")
        self.stays_icon.setProperty(u"paper", u"sunken")
        self.stays_icon.setProperty(u"pixels", 24)
        self.stays_icon.setProperty(u"symbol", u"locked")

        self.stays_head.addWidget(self.stays_icon)

        self.stays_title = TextLabel(self.stays)
        self.stays_title.setObjectName(u"stays_title")
        self.stays_title.setProperty(u"role", u"leadstrong")

        self.stays_head.addWidget(self.stays_title)

        self.stays_head_stretch2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.stays_head.addItem(self.stays_head_stretch2)


        self.stays_box.addLayout(self.stays_head)

        self.stays_box_gap1 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.stays_box.addItem(self.stays_box_gap1)

        self.stays_rows = QVBoxLayout()
        self.stays_rows.setSpacing(12)
        self.stays_rows.setObjectName(u"stays_rows")
        self.stays_rows.setContentsMargins(0, 0, 0, 0)

        self.stays_box.addLayout(self.stays_rows)

        self.stays_box_gap3 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.stays_box.addItem(self.stays_box_gap3)

        self.stays_until = WrapLabel(self.stays)
        self.stays_until.setObjectName(u"stays_until")

        self.stays_box.addWidget(self.stays_until)

        self.stays_box_stretch5 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.stays_box.addItem(self.stays_box_stretch5)


        self.halves.addWidget(self.stays)

        self.halves.setStretch(0, 5)
        self.halves.setStretch(1, 6)

        self.sheet_body_box.addLayout(self.halves)

        self.sheet_body_box_gap4 = QSpacerItem(0, 16, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.sheet_body_box.addItem(self.sheet_body_box_gap4)

        self.letter_row = QHBoxLayout()
        self.letter_row.setSpacing(8)
        self.letter_row.setObjectName(u"letter_row")
        self.letter_row.setContentsMargins(0, 0, 0, 0)
        self.letter_icon = IconLabel(self.sheet_body)
        self.letter_icon.setObjectName(u"letter_icon")
        self.letter_icon.setProperty(u"ink", u"muted")
        self.letter_icon.setProperty(u"paper", u"surface")
        self.letter_icon.setProperty(u"pixels", 20)
        self.letter_icon.setProperty(u"symbol", u"mail")

        self.letter_row.addWidget(self.letter_icon, 0, Qt.AlignmentFlag.AlignTop)

        self.letter = WrapLabel(self.sheet_body)
        self.letter.setObjectName(u"letter")

        self.letter_row.addWidget(self.letter)

        self.letter_row.setStretch(1, 1)

        self.sheet_body_box.addLayout(self.letter_row)

        self.erase_reason_box = QVBoxLayout()
        self.erase_reason_box.setSpacing(4)
        self.erase_reason_box.setObjectName(u"erase_reason_box")
        self.erase_reason_box.setContentsMargins(0, 0, 0, 0)
        self.erase_reason_head = QHBoxLayout()
        self.erase_reason_head.setSpacing(8)
        self.erase_reason_head.setObjectName(u"erase_reason_head")
        self.erase_reason_head.setContentsMargins(0, 0, 0, 0)
        self.erase_reason_label = TextLabel(self.sheet_body)
        self.erase_reason_label.setObjectName(u"erase_reason_label")
        self.erase_reason_label.setProperty(u"role", u"strong")

        self.erase_reason_head.addWidget(self.erase_reason_label)

        self.erase_reason_extra = TextLabel(self.sheet_body)
        self.erase_reason_extra.setObjectName(u"erase_reason_extra")
        self.erase_reason_extra.setProperty(u"tone", u"muted")

        self.erase_reason_head.addWidget(self.erase_reason_extra)

        self.erase_reason_head_stretch2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.erase_reason_head.addItem(self.erase_reason_head_stretch2)


        self.erase_reason_box.addLayout(self.erase_reason_head)

        self.erase_reason = QLineEdit(self.sheet_body)
        self.erase_reason.setObjectName(u"erase_reason")
        self.erase_reason.setMaxLength(200)

        self.erase_reason_box.addWidget(self.erase_reason)

        self.erase_reason_line = QHBoxLayout()
        self.erase_reason_line.setSpacing(6)
        self.erase_reason_line.setObjectName(u"erase_reason_line")
        self.erase_reason_line.setContentsMargins(0, 0, 0, 0)
        self.erase_reason_mark = IconLabel(self.sheet_body)
        self.erase_reason_mark.setObjectName(u"erase_reason_mark")
        self.erase_reason_mark.setProperty(u"ink", u"danger")
        self.erase_reason_mark.setProperty(u"paper", u"surface")
        self.erase_reason_mark.setProperty(u"pixels", 18)
        self.erase_reason_mark.setProperty(u"symbol", u"error")
        self.erase_reason_mark.setVisible(False)

        self.erase_reason_line.addWidget(self.erase_reason_mark, 0, Qt.AlignmentFlag.AlignTop)

        self.erase_reason_note = WrapLabel(self.sheet_body)
        self.erase_reason_note.setObjectName(u"erase_reason_note")
        self.erase_reason_note.setProperty(u"tone", u"muted")
        self.erase_reason_note.setProperty(u"reserved", True)

        self.erase_reason_line.addWidget(self.erase_reason_note)

        self.erase_reason_line.setStretch(1, 1)

        self.erase_reason_box.addLayout(self.erase_reason_line)


        self.sheet_body_box.addLayout(self.erase_reason_box)

        self.sheet_scroll.setWidget(self.sheet_body)

        self.sheet_box.addWidget(self.sheet_scroll)

        self.sheet_footer = QFrame(self.sheet)
        self.sheet_footer.setObjectName(u"sheet_footer")
        self.sheet_footer.setProperty(u"footer", True)
        self.sheet_footer_row = QHBoxLayout(self.sheet_footer)
        self.sheet_footer_row.setSpacing(8)
        self.sheet_footer_row.setObjectName(u"sheet_footer_row")
        self.sheet_footer_row.setContentsMargins(32, 12, 24, 12)
        self.no_way_back = WrapLabel(self.sheet_footer)
        self.no_way_back.setObjectName(u"no_way_back")
        self.no_way_back.setProperty(u"tone", u"muted")
        self.no_way_back.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignVCenter)

        self.sheet_footer_row.addWidget(self.no_way_back)

        self.erase_confirm = IconButton(self.sheet_footer)
        self.erase_confirm.setObjectName(u"erase_confirm")
        self.erase_confirm.setProperty(u"kind", u"danger")
        self.erase_confirm.setProperty(u"symbol", u"erase")
        self.erase_confirm.setProperty(u"tall", True)

        self.sheet_footer_row.addWidget(self.erase_confirm)

        self.sheet_footer_row_gap2 = QSpacerItem(8, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.sheet_footer_row.addItem(self.sheet_footer_row_gap2)

        self.erase_cancel = IconButton(self.sheet_footer)
        self.erase_cancel.setObjectName(u"erase_cancel")
        self.erase_cancel.setProperty(u"kind", u"primary")
        self.erase_cancel.setProperty(u"tall", True)

        self.sheet_footer_row.addWidget(self.erase_cancel)

        self.sheet_footer_row_gap4 = QSpacerItem(4, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.sheet_footer_row.addItem(self.sheet_footer_row_gap4)

        self.enter_cap = KeyCap(self.sheet_footer)
        self.enter_cap.setObjectName(u"enter_cap")

        self.sheet_footer_row.addWidget(self.enter_cap)

        self.sheet_footer_row.setStretch(0, 1)

        self.sheet_box.addWidget(self.sheet_footer)

        self.sheet_box.setStretch(0, 1)

        self.middle.addWidget(self.sheet)

        self.middle_stretch2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.middle.addItem(self.middle_stretch2)


        self.outer.addLayout(self.middle)

        self.outer_stretch2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.outer_stretch2)

#if QT_CONFIG(shortcut)
        self.erase_reason_label.setBuddy(self.erase_reason)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.erase_reason, self.erase_confirm)
        QWidget.setTabOrder(self.erase_confirm, self.erase_cancel)

        self.retranslateUi(erase_sheet)

        QMetaObject.connectSlotsByName(erase_sheet)
    # setupUi

    def retranslateUi(self, erase_sheet):
#if QT_CONFIG(accessibility)
        self.sheet_scroll.setAccessibleName(QCoreApplication.translate("EraseSheet", u"Wat er gewist wordt", None))
#endif // QT_CONFIG(accessibility)
        self.goes_title.setText(QCoreApplication.translate("EraseSheet", u"Dit gaat weg", None))
        self.sum_words.setText(QCoreApplication.translate("EraseSheet", u"gegevens", None))
        self.stays_title.setText(QCoreApplication.translate("EraseSheet", u"Dit blijft, en waarom", None))
        self.erase_reason_label.setText(QCoreApplication.translate("EraseSheet", u"Reden", None))
        self.erase_reason_extra.setText(QCoreApplication.translate("EraseSheet", u"mag leeg", None))
        self.erase_reason.setPlaceholderText(QCoreApplication.translate("EraseSheet", u"bijvoorbeeld: op verzoek", None))
        self.erase_reason_note.setText(QCoreApplication.translate("EraseSheet", u"De reden blijft bewaard. Noem daarom nooit de klant.", None))
        self.no_way_back.setText(QCoreApplication.translate("EraseSheet", u"Terughalen kan niet meer.", None))
        self.erase_cancel.setText(QCoreApplication.translate("EraseSheet", u"Nee, niet wissen", None))
#if QT_CONFIG(tooltip)
        self.erase_cancel.setToolTip(QCoreApplication.translate("EraseSheet", u"Nee, niet wissen (Enter of Esc)", None))
#endif // QT_CONFIG(tooltip)
        self.enter_cap.setText(QCoreApplication.translate("EraseSheet", u"Enter", None))
        pass
    # retranslateUi

