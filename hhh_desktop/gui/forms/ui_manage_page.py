# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'manage_page.ui'
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
    QScrollArea, QSizePolicy, QSpacerItem, QStackedWidget,
    QVBoxLayout, QWidget)

from hhh_desktop.gui.widgets import (IconButton, IconLabel, Reflow, TextLabel,
    WrapLabel)

class Ui_ManagePage(object):
    def setupUi(self, manage_page):
        if not manage_page.objectName():
            manage_page.setObjectName(u"manage_page")
        self.outer = QVBoxLayout(manage_page)
        self.outer.setSpacing(0)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.card = QFrame(manage_page)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"card", True)
        self.card_box = QVBoxLayout(self.card)
        self.card_box.setSpacing(0)
        self.card_box.setObjectName(u"card_box")
        self.card_box.setContentsMargins(1, 1, 1, 1)
        self.head = QWidget(self.card)
        self.head.setObjectName(u"head")
        self.head_box = QVBoxLayout(self.head)
        self.head_box.setSpacing(8)
        self.head_box.setObjectName(u"head_box")
        self.head_box.setContentsMargins(32, 20, 32, 0)
        self.title = WrapLabel(self.head)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"display")

        self.head_box.addWidget(self.title)

        self.tabs_row = QHBoxLayout()
        self.tabs_row.setSpacing(8)
        self.tabs_row.setObjectName(u"tabs_row")
        self.tabs_row.setContentsMargins(0, 0, 0, 0)
        self.tab_salon = IconButton(self.head)
        self.tab_salon.setObjectName(u"tab_salon")
        self.tab_salon.setProperty(u"kind", u"tab")
        self.tab_salon.setCheckable(True)

        self.tabs_row.addWidget(self.tab_salon)

        self.tab_staff = IconButton(self.head)
        self.tab_staff.setObjectName(u"tab_staff")
        self.tab_staff.setProperty(u"kind", u"tab")
        self.tab_staff.setCheckable(True)

        self.tabs_row.addWidget(self.tab_staff)

        self.tab_settings = IconButton(self.head)
        self.tab_settings.setObjectName(u"tab_settings")
        self.tab_settings.setProperty(u"kind", u"tab")
        self.tab_settings.setCheckable(True)

        self.tabs_row.addWidget(self.tab_settings)

        self.tab_backups = IconButton(self.head)
        self.tab_backups.setObjectName(u"tab_backups")
        self.tab_backups.setProperty(u"kind", u"tab")
        self.tab_backups.setCheckable(True)

        self.tabs_row.addWidget(self.tab_backups)

        self.tab_safety = IconButton(self.head)
        self.tab_safety.setObjectName(u"tab_safety")
        self.tab_safety.setProperty(u"kind", u"tab")
        self.tab_safety.setCheckable(True)

        self.tabs_row.addWidget(self.tab_safety)

        self.tabs_row_stretch4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tabs_row.addItem(self.tabs_row_stretch4)


        self.head_box.addLayout(self.tabs_row)


        self.card_box.addWidget(self.head)

        self.tabs_line = QFrame(self.card)
        self.tabs_line.setObjectName(u"tabs_line")
        self.tabs_line.setProperty(u"hline", True)

        self.card_box.addWidget(self.tabs_line)

        self.pages = QStackedWidget(self.card)
        self.pages.setObjectName(u"pages")
        self.salon_page = QWidget()
        self.salon_page.setObjectName(u"salon_page")
        self.salon_box = QVBoxLayout(self.salon_page)
        self.salon_box.setSpacing(0)
        self.salon_box.setObjectName(u"salon_box")
        self.salon_box.setContentsMargins(0, 0, 0, 0)
        self.salon_scroll = QScrollArea(self.salon_page)
        self.salon_scroll.setObjectName(u"salon_scroll")
        self.salon_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.salon_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.salon_scroll.setWidgetResizable(True)
        self.salon_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.salon_body = QWidget()
        self.salon_body.setObjectName(u"salon_body")
        self.salon_row = QHBoxLayout(self.salon_body)
        self.salon_row.setSpacing(0)
        self.salon_row.setObjectName(u"salon_row")
        self.salon_row.setContentsMargins(32, 20, 32, 16)
        self.salon_reading = Reflow(self.salon_body)
        self.salon_reading.setObjectName(u"salon_reading")
        self.salon_reading_layout = QHBoxLayout(self.salon_reading)
        self.salon_reading_layout.setSpacing(32)
        self.salon_reading_layout.setObjectName(u"salon_reading_layout")
        self.salon_reading_layout.setContentsMargins(0, 0, 0, 0)
        self.salon_form = QWidget(self.salon_reading)
        self.salon_form.setObjectName(u"salon_form")
        self.salon_fields = QVBoxLayout(self.salon_form)
        self.salon_fields.setSpacing(4)
        self.salon_fields.setObjectName(u"salon_fields")
        self.salon_fields.setContentsMargins(0, 0, 0, 0)
        self.name_row = QHBoxLayout()
        self.name_row.setSpacing(16)
        self.name_row.setObjectName(u"name_row")
        self.name_row.setContentsMargins(0, 0, 0, 0)
        self.salon_name_box = QVBoxLayout()
        self.salon_name_box.setSpacing(4)
        self.salon_name_box.setObjectName(u"salon_name_box")
        self.salon_name_box.setContentsMargins(0, 0, 0, 0)
        self.salon_name_label = TextLabel(self.salon_form)
        self.salon_name_label.setObjectName(u"salon_name_label")
        self.salon_name_label.setProperty(u"role", u"strong")

        self.salon_name_box.addWidget(self.salon_name_label)

        self.salon_name = QLineEdit(self.salon_form)
        self.salon_name.setObjectName(u"salon_name")
        self.salon_name.setMaxLength(200)

        self.salon_name_box.addWidget(self.salon_name)

        self.salon_name_line = QHBoxLayout()
        self.salon_name_line.setSpacing(6)
        self.salon_name_line.setObjectName(u"salon_name_line")
        self.salon_name_line.setContentsMargins(0, 0, 0, 0)
        self.salon_name_mark = IconLabel(self.salon_form)
        self.salon_name_mark.setObjectName(u"salon_name_mark")
        self.salon_name_mark.setProperty(u"ink", u"danger")
        self.salon_name_mark.setProperty(u"paper", u"surface")
        self.salon_name_mark.setProperty(u"pixels", 18)
        self.salon_name_mark.setProperty(u"symbol", u"error")
        self.salon_name_mark.setVisible(False)

        self.salon_name_line.addWidget(self.salon_name_mark, 0, Qt.AlignmentFlag.AlignTop)

        self.salon_name_note = WrapLabel(self.salon_form)
        self.salon_name_note.setObjectName(u"salon_name_note")
        self.salon_name_note.setProperty(u"tone", u"muted")
        self.salon_name_note.setProperty(u"reserved", True)

        self.salon_name_line.addWidget(self.salon_name_note)

        self.salon_name_line.setStretch(1, 1)

        self.salon_name_box.addLayout(self.salon_name_line)


        self.name_row.addLayout(self.salon_name_box)

        self.salon_website_box = QVBoxLayout()
        self.salon_website_box.setSpacing(4)
        self.salon_website_box.setObjectName(u"salon_website_box")
        self.salon_website_box.setContentsMargins(0, 0, 0, 0)
        self.salon_website_label = TextLabel(self.salon_form)
        self.salon_website_label.setObjectName(u"salon_website_label")
        self.salon_website_label.setProperty(u"role", u"strong")

        self.salon_website_box.addWidget(self.salon_website_label)

        self.salon_website = QLineEdit(self.salon_form)
        self.salon_website.setObjectName(u"salon_website")
        self.salon_website.setMaxLength(200)

        self.salon_website_box.addWidget(self.salon_website)

        self.salon_website_line = QHBoxLayout()
        self.salon_website_line.setSpacing(6)
        self.salon_website_line.setObjectName(u"salon_website_line")
        self.salon_website_line.setContentsMargins(0, 0, 0, 0)
        self.salon_website_mark = IconLabel(self.salon_form)
        self.salon_website_mark.setObjectName(u"salon_website_mark")
        self.salon_website_mark.setProperty(u"ink", u"danger")
        self.salon_website_mark.setProperty(u"paper", u"surface")
        self.salon_website_mark.setProperty(u"pixels", 18)
        self.salon_website_mark.setProperty(u"symbol", u"error")
        self.salon_website_mark.setVisible(False)

        self.salon_website_line.addWidget(self.salon_website_mark, 0, Qt.AlignmentFlag.AlignTop)

        self.salon_website_note = WrapLabel(self.salon_form)
        self.salon_website_note.setObjectName(u"salon_website_note")
        self.salon_website_note.setProperty(u"tone", u"muted")
        self.salon_website_note.setProperty(u"reserved", True)

        self.salon_website_line.addWidget(self.salon_website_note)

        self.salon_website_line.setStretch(1, 1)

        self.salon_website_box.addLayout(self.salon_website_line)


        self.name_row.addLayout(self.salon_website_box)

        self.name_row.setStretch(0, 1)
        self.name_row.setStretch(1, 1)

        self.salon_fields.addLayout(self.name_row)

        self.salon_street_box = QVBoxLayout()
        self.salon_street_box.setSpacing(4)
        self.salon_street_box.setObjectName(u"salon_street_box")
        self.salon_street_box.setContentsMargins(0, 0, 0, 0)
        self.salon_street_label = TextLabel(self.salon_form)
        self.salon_street_label.setObjectName(u"salon_street_label")
        self.salon_street_label.setProperty(u"role", u"strong")

        self.salon_street_box.addWidget(self.salon_street_label)

        self.salon_street = QLineEdit(self.salon_form)
        self.salon_street.setObjectName(u"salon_street")
        self.salon_street.setMaxLength(200)

        self.salon_street_box.addWidget(self.salon_street)

        self.salon_street_line = QHBoxLayout()
        self.salon_street_line.setSpacing(6)
        self.salon_street_line.setObjectName(u"salon_street_line")
        self.salon_street_line.setContentsMargins(0, 0, 0, 0)
        self.salon_street_mark = IconLabel(self.salon_form)
        self.salon_street_mark.setObjectName(u"salon_street_mark")
        self.salon_street_mark.setProperty(u"ink", u"danger")
        self.salon_street_mark.setProperty(u"paper", u"surface")
        self.salon_street_mark.setProperty(u"pixels", 18)
        self.salon_street_mark.setProperty(u"symbol", u"error")
        self.salon_street_mark.setVisible(False)

        self.salon_street_line.addWidget(self.salon_street_mark, 0, Qt.AlignmentFlag.AlignTop)

        self.salon_street_note = WrapLabel(self.salon_form)
        self.salon_street_note.setObjectName(u"salon_street_note")
        self.salon_street_note.setProperty(u"tone", u"muted")
        self.salon_street_note.setProperty(u"reserved", True)

        self.salon_street_line.addWidget(self.salon_street_note)

        self.salon_street_line.setStretch(1, 1)

        self.salon_street_box.addLayout(self.salon_street_line)


        self.salon_fields.addLayout(self.salon_street_box)

        self.town_row = QHBoxLayout()
        self.town_row.setSpacing(16)
        self.town_row.setObjectName(u"town_row")
        self.town_row.setContentsMargins(0, 0, 0, 0)
        self.salon_postcode_box = QVBoxLayout()
        self.salon_postcode_box.setSpacing(4)
        self.salon_postcode_box.setObjectName(u"salon_postcode_box")
        self.salon_postcode_box.setContentsMargins(0, 0, 0, 0)
        self.salon_postcode_label = TextLabel(self.salon_form)
        self.salon_postcode_label.setObjectName(u"salon_postcode_label")
        self.salon_postcode_label.setProperty(u"role", u"strong")

        self.salon_postcode_box.addWidget(self.salon_postcode_label)

        self.salon_postcode = QLineEdit(self.salon_form)
        self.salon_postcode.setObjectName(u"salon_postcode")
        self.salon_postcode.setMaxLength(20)

        self.salon_postcode_box.addWidget(self.salon_postcode)

        self.salon_postcode_line = QHBoxLayout()
        self.salon_postcode_line.setSpacing(6)
        self.salon_postcode_line.setObjectName(u"salon_postcode_line")
        self.salon_postcode_line.setContentsMargins(0, 0, 0, 0)
        self.salon_postcode_mark = IconLabel(self.salon_form)
        self.salon_postcode_mark.setObjectName(u"salon_postcode_mark")
        self.salon_postcode_mark.setProperty(u"ink", u"danger")
        self.salon_postcode_mark.setProperty(u"paper", u"surface")
        self.salon_postcode_mark.setProperty(u"pixels", 18)
        self.salon_postcode_mark.setProperty(u"symbol", u"error")
        self.salon_postcode_mark.setVisible(False)

        self.salon_postcode_line.addWidget(self.salon_postcode_mark, 0, Qt.AlignmentFlag.AlignTop)

        self.salon_postcode_note = WrapLabel(self.salon_form)
        self.salon_postcode_note.setObjectName(u"salon_postcode_note")
        self.salon_postcode_note.setProperty(u"tone", u"muted")
        self.salon_postcode_note.setProperty(u"reserved", True)

        self.salon_postcode_line.addWidget(self.salon_postcode_note)

        self.salon_postcode_line.setStretch(1, 1)

        self.salon_postcode_box.addLayout(self.salon_postcode_line)


        self.town_row.addLayout(self.salon_postcode_box)

        self.salon_city_box = QVBoxLayout()
        self.salon_city_box.setSpacing(4)
        self.salon_city_box.setObjectName(u"salon_city_box")
        self.salon_city_box.setContentsMargins(0, 0, 0, 0)
        self.salon_city_label = TextLabel(self.salon_form)
        self.salon_city_label.setObjectName(u"salon_city_label")
        self.salon_city_label.setProperty(u"role", u"strong")

        self.salon_city_box.addWidget(self.salon_city_label)

        self.salon_city = QLineEdit(self.salon_form)
        self.salon_city.setObjectName(u"salon_city")
        self.salon_city.setMaxLength(200)

        self.salon_city_box.addWidget(self.salon_city)

        self.salon_city_line = QHBoxLayout()
        self.salon_city_line.setSpacing(6)
        self.salon_city_line.setObjectName(u"salon_city_line")
        self.salon_city_line.setContentsMargins(0, 0, 0, 0)
        self.salon_city_mark = IconLabel(self.salon_form)
        self.salon_city_mark.setObjectName(u"salon_city_mark")
        self.salon_city_mark.setProperty(u"ink", u"danger")
        self.salon_city_mark.setProperty(u"paper", u"surface")
        self.salon_city_mark.setProperty(u"pixels", 18)
        self.salon_city_mark.setProperty(u"symbol", u"error")
        self.salon_city_mark.setVisible(False)

        self.salon_city_line.addWidget(self.salon_city_mark, 0, Qt.AlignmentFlag.AlignTop)

        self.salon_city_note = WrapLabel(self.salon_form)
        self.salon_city_note.setObjectName(u"salon_city_note")
        self.salon_city_note.setProperty(u"tone", u"muted")
        self.salon_city_note.setProperty(u"reserved", True)

        self.salon_city_line.addWidget(self.salon_city_note)

        self.salon_city_line.setStretch(1, 1)

        self.salon_city_box.addLayout(self.salon_city_line)


        self.town_row.addLayout(self.salon_city_box)

        self.town_row.setStretch(0, 1)
        self.town_row.setStretch(1, 2)

        self.salon_fields.addLayout(self.town_row)

        self.reach_row = QHBoxLayout()
        self.reach_row.setSpacing(16)
        self.reach_row.setObjectName(u"reach_row")
        self.reach_row.setContentsMargins(0, 0, 0, 0)
        self.salon_phone_box = QVBoxLayout()
        self.salon_phone_box.setSpacing(4)
        self.salon_phone_box.setObjectName(u"salon_phone_box")
        self.salon_phone_box.setContentsMargins(0, 0, 0, 0)
        self.salon_phone_label = TextLabel(self.salon_form)
        self.salon_phone_label.setObjectName(u"salon_phone_label")
        self.salon_phone_label.setProperty(u"role", u"strong")

        self.salon_phone_box.addWidget(self.salon_phone_label)

        self.salon_phone = QLineEdit(self.salon_form)
        self.salon_phone.setObjectName(u"salon_phone")
        self.salon_phone.setMaxLength(40)

        self.salon_phone_box.addWidget(self.salon_phone)

        self.salon_phone_line = QHBoxLayout()
        self.salon_phone_line.setSpacing(6)
        self.salon_phone_line.setObjectName(u"salon_phone_line")
        self.salon_phone_line.setContentsMargins(0, 0, 0, 0)
        self.salon_phone_mark = IconLabel(self.salon_form)
        self.salon_phone_mark.setObjectName(u"salon_phone_mark")
        self.salon_phone_mark.setProperty(u"ink", u"danger")
        self.salon_phone_mark.setProperty(u"paper", u"surface")
        self.salon_phone_mark.setProperty(u"pixels", 18)
        self.salon_phone_mark.setProperty(u"symbol", u"error")
        self.salon_phone_mark.setVisible(False)

        self.salon_phone_line.addWidget(self.salon_phone_mark, 0, Qt.AlignmentFlag.AlignTop)

        self.salon_phone_note = WrapLabel(self.salon_form)
        self.salon_phone_note.setObjectName(u"salon_phone_note")
        self.salon_phone_note.setProperty(u"tone", u"muted")
        self.salon_phone_note.setProperty(u"reserved", True)

        self.salon_phone_line.addWidget(self.salon_phone_note)

        self.salon_phone_line.setStretch(1, 1)

        self.salon_phone_box.addLayout(self.salon_phone_line)


        self.reach_row.addLayout(self.salon_phone_box)

        self.salon_email_box = QVBoxLayout()
        self.salon_email_box.setSpacing(4)
        self.salon_email_box.setObjectName(u"salon_email_box")
        self.salon_email_box.setContentsMargins(0, 0, 0, 0)
        self.salon_email_label = TextLabel(self.salon_form)
        self.salon_email_label.setObjectName(u"salon_email_label")
        self.salon_email_label.setProperty(u"role", u"strong")

        self.salon_email_box.addWidget(self.salon_email_label)

        self.salon_email = QLineEdit(self.salon_form)
        self.salon_email.setObjectName(u"salon_email")
        self.salon_email.setMaxLength(200)

        self.salon_email_box.addWidget(self.salon_email)

        self.salon_email_line = QHBoxLayout()
        self.salon_email_line.setSpacing(6)
        self.salon_email_line.setObjectName(u"salon_email_line")
        self.salon_email_line.setContentsMargins(0, 0, 0, 0)
        self.salon_email_mark = IconLabel(self.salon_form)
        self.salon_email_mark.setObjectName(u"salon_email_mark")
        self.salon_email_mark.setProperty(u"ink", u"danger")
        self.salon_email_mark.setProperty(u"paper", u"surface")
        self.salon_email_mark.setProperty(u"pixels", 18)
        self.salon_email_mark.setProperty(u"symbol", u"error")
        self.salon_email_mark.setVisible(False)

        self.salon_email_line.addWidget(self.salon_email_mark, 0, Qt.AlignmentFlag.AlignTop)

        self.salon_email_note = WrapLabel(self.salon_form)
        self.salon_email_note.setObjectName(u"salon_email_note")
        self.salon_email_note.setProperty(u"tone", u"muted")
        self.salon_email_note.setProperty(u"reserved", True)

        self.salon_email_line.addWidget(self.salon_email_note)

        self.salon_email_line.setStretch(1, 1)

        self.salon_email_box.addLayout(self.salon_email_line)


        self.reach_row.addLayout(self.salon_email_box)

        self.reach_row.setStretch(0, 1)
        self.reach_row.setStretch(1, 1)

        self.salon_fields.addLayout(self.reach_row)

        self.salon_fields_stretch4 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.salon_fields.addItem(self.salon_fields_stretch4)


        self.salon_reading_layout.addWidget(self.salon_form)

        self.salon_aside = QWidget(self.salon_reading)
        self.salon_aside.setObjectName(u"salon_aside")
        self.salon_aside_box = QVBoxLayout(self.salon_aside)
        self.salon_aside_box.setSpacing(0)
        self.salon_aside_box.setObjectName(u"salon_aside_box")
        self.salon_aside_box.setContentsMargins(0, 0, 0, 0)
        self.letterhead = QFrame(self.salon_aside)
        self.letterhead.setObjectName(u"letterhead")
        self.letterhead.setProperty(u"tint", u"accent")
        self.letterhead_box = QVBoxLayout(self.letterhead)
        self.letterhead_box.setSpacing(8)
        self.letterhead_box.setObjectName(u"letterhead_box")
        self.letterhead_box.setContentsMargins(20, 20, 20, 20)
        self.letterhead_head = QHBoxLayout()
        self.letterhead_head.setSpacing(8)
        self.letterhead_head.setObjectName(u"letterhead_head")
        self.letterhead_head.setContentsMargins(0, 0, 0, 0)
        self.letterhead_icon = IconLabel(self.letterhead)
        self.letterhead_icon.setObjectName(u"letterhead_icon")
        self.letterhead_icon.setProperty(u"ink", u"accent")
        self.letterhead_icon.setProperty(u"paper", u"accent_soft")
        self.letterhead_icon.setProperty(u"pixels", 24)
        self.letterhead_icon.setProperty(u"symbol", u"p-document")

        self.letterhead_head.addWidget(self.letterhead_icon)

        self.letterhead_title = WrapLabel(self.letterhead)
        self.letterhead_title.setObjectName(u"letterhead_title")
        self.letterhead_title.setProperty(u"role", u"strong")

        self.letterhead_head.addWidget(self.letterhead_title)

        self.letterhead_head.setStretch(1, 1)

        self.letterhead_box.addLayout(self.letterhead_head)

        self.letterhead_text = WrapLabel(self.letterhead)
        self.letterhead_text.setObjectName(u"letterhead_text")

        self.letterhead_box.addWidget(self.letterhead_text)

        self.letterhead_box_gap2 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.letterhead_box.addItem(self.letterhead_box_gap2)

        self.shown_name = WrapLabel(self.letterhead)
        self.shown_name.setObjectName(u"shown_name")
        self.shown_name.setProperty(u"role", u"leadstrong")

        self.letterhead_box.addWidget(self.shown_name)

        self.shown_rest = WrapLabel(self.letterhead)
        self.shown_rest.setObjectName(u"shown_rest")

        self.letterhead_box.addWidget(self.shown_rest)

        self.letterhead_box_stretch5 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.letterhead_box.addItem(self.letterhead_box_stretch5)


        self.salon_aside_box.addWidget(self.letterhead)

        self.salon_aside_box_stretch1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.salon_aside_box.addItem(self.salon_aside_box_stretch1)


        self.salon_reading_layout.addWidget(self.salon_aside)

        self.salon_reading_layout.setStretch(0, 3)
        self.salon_reading_layout.setStretch(1, 2)

        self.salon_row.addWidget(self.salon_reading)

        self.salon_row_stretch1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.salon_row.addItem(self.salon_row_stretch1)

        self.salon_row.setStretch(0, 1)
        self.salon_scroll.setWidget(self.salon_body)

        self.salon_box.addWidget(self.salon_scroll)

        self.salon_foot = QFrame(self.salon_page)
        self.salon_foot.setObjectName(u"salon_foot")
        self.salon_foot.setProperty(u"footer", True)
        self.salon_foot_row = QHBoxLayout(self.salon_foot)
        self.salon_foot_row.setSpacing(8)
        self.salon_foot_row.setObjectName(u"salon_foot_row")
        self.salon_foot_row.setContentsMargins(32, 12, 24, 12)
        self.salon_state = WrapLabel(self.salon_foot)
        self.salon_state.setObjectName(u"salon_state")
        self.salon_state.setProperty(u"tone", u"muted")
        self.salon_state.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignVCenter)

        self.salon_foot_row.addWidget(self.salon_state)

        self.save_salon = IconButton(self.salon_foot)
        self.save_salon.setObjectName(u"save_salon")
        self.save_salon.setProperty(u"kind", u"primary")

        self.salon_foot_row.addWidget(self.save_salon)

        self.salon_foot_row.setStretch(0, 1)

        self.salon_box.addWidget(self.salon_foot)

        self.pages.addWidget(self.salon_page)
        self.staff_page = QWidget()
        self.staff_page.setObjectName(u"staff_page")
        self.staff_page_box = QVBoxLayout(self.staff_page)
        self.staff_page_box.setSpacing(0)
        self.staff_page_box.setObjectName(u"staff_page_box")
        self.staff_page_box.setContentsMargins(0, 0, 0, 0)
        self.pages.addWidget(self.staff_page)
        self.settings_page = QWidget()
        self.settings_page.setObjectName(u"settings_page")
        self.settings_page_box = QVBoxLayout(self.settings_page)
        self.settings_page_box.setSpacing(0)
        self.settings_page_box.setObjectName(u"settings_page_box")
        self.settings_page_box.setContentsMargins(0, 0, 0, 0)
        self.pages.addWidget(self.settings_page)
        self.backups_page = QWidget()
        self.backups_page.setObjectName(u"backups_page")
        self.backups_page_box = QVBoxLayout(self.backups_page)
        self.backups_page_box.setSpacing(0)
        self.backups_page_box.setObjectName(u"backups_page_box")
        self.backups_page_box.setContentsMargins(0, 0, 0, 0)
        self.pages.addWidget(self.backups_page)
        self.safety_page = QWidget()
        self.safety_page.setObjectName(u"safety_page")
        self.safety_page_box = QVBoxLayout(self.safety_page)
        self.safety_page_box.setSpacing(0)
        self.safety_page_box.setObjectName(u"safety_page_box")
        self.safety_page_box.setContentsMargins(0, 0, 0, 0)
        self.pages.addWidget(self.safety_page)

        self.card_box.addWidget(self.pages)


        self.outer.addWidget(self.card)

#if QT_CONFIG(shortcut)
        self.salon_name_label.setBuddy(self.salon_name)
        self.salon_website_label.setBuddy(self.salon_website)
        self.salon_street_label.setBuddy(self.salon_street)
        self.salon_postcode_label.setBuddy(self.salon_postcode)
        self.salon_city_label.setBuddy(self.salon_city)
        self.salon_phone_label.setBuddy(self.salon_phone)
        self.salon_email_label.setBuddy(self.salon_email)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tab_salon, self.tab_staff)
        QWidget.setTabOrder(self.tab_staff, self.tab_settings)
        QWidget.setTabOrder(self.tab_settings, self.tab_backups)
        QWidget.setTabOrder(self.tab_backups, self.tab_safety)
        QWidget.setTabOrder(self.tab_safety, self.salon_name)
        QWidget.setTabOrder(self.salon_name, self.salon_website)
        QWidget.setTabOrder(self.salon_website, self.salon_street)
        QWidget.setTabOrder(self.salon_street, self.salon_postcode)
        QWidget.setTabOrder(self.salon_postcode, self.salon_city)
        QWidget.setTabOrder(self.salon_city, self.salon_phone)
        QWidget.setTabOrder(self.salon_phone, self.salon_email)
        QWidget.setTabOrder(self.salon_email, self.save_salon)

        self.retranslateUi(manage_page)

        QMetaObject.connectSlotsByName(manage_page)
    # setupUi

    def retranslateUi(self, manage_page):
        self.title.setText(QCoreApplication.translate("ManagePage", u"Beheer", None))
        self.tab_salon.setText(QCoreApplication.translate("ManagePage", u"Salon", None))
        self.tab_staff.setText(QCoreApplication.translate("ManagePage", u"Medewerkers", None))
        self.tab_settings.setText(QCoreApplication.translate("ManagePage", u"Instellingen", None))
        self.tab_backups.setText(QCoreApplication.translate("ManagePage", u"Back-ups", None))
        self.tab_safety.setText(QCoreApplication.translate("ManagePage", u"Veiligheid", None))
#if QT_CONFIG(accessibility)
        self.salon_scroll.setAccessibleName(QCoreApplication.translate("ManagePage", u"Salon", None))
#endif // QT_CONFIG(accessibility)
        self.salon_name_label.setText(QCoreApplication.translate("ManagePage", u"Naam van de salon", None))
        self.salon_website_label.setText(QCoreApplication.translate("ManagePage", u"Website", None))
        self.salon_street_label.setText(QCoreApplication.translate("ManagePage", u"Straat en nummer", None))
        self.salon_postcode_label.setText(QCoreApplication.translate("ManagePage", u"Postcode", None))
        self.salon_city_label.setText(QCoreApplication.translate("ManagePage", u"Plaats", None))
        self.salon_phone_label.setText(QCoreApplication.translate("ManagePage", u"Telefoon", None))
        self.salon_email_label.setText(QCoreApplication.translate("ManagePage", u"E-mail", None))
        self.letterhead_title.setText(QCoreApplication.translate("ManagePage", u"Zo ziet de klant het", None))
        self.letterhead_text.setText(QCoreApplication.translate("ManagePage", u"Op het klantscherm, en op alles wat u meegeeft.", None))
        self.save_salon.setText(QCoreApplication.translate("ManagePage", u"Bewaren", None))
        pass
    # retranslateUi

