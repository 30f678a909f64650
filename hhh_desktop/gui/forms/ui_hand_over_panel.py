# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'hand_over_panel.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from hhh_desktop.gui.widgets import (IconButton, IconLabel, Reflow, TextLabel,
    WrapLabel)

class Ui_HandOverPanel(object):
    def setupUi(self, hand_over_panel):
        if not hand_over_panel.objectName():
            hand_over_panel.setObjectName(u"hand_over_panel")
        self.outer = QVBoxLayout(hand_over_panel)
        self.outer.setSpacing(0)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.card = QFrame(hand_over_panel)
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
        self.reading = QWidget(self.body)
        self.reading.setObjectName(u"reading")
        self.reading_box = QVBoxLayout(self.reading)
        self.reading_box.setSpacing(0)
        self.reading_box.setObjectName(u"reading_box")
        self.reading_box.setContentsMargins(0, 0, 0, 0)
        self.folder_page = QWidget(self.reading)
        self.folder_page.setObjectName(u"folder_page")
        self.folder_box = QVBoxLayout(self.folder_page)
        self.folder_box.setSpacing(12)
        self.folder_box.setObjectName(u"folder_box")
        self.folder_box.setContentsMargins(0, 0, 0, 0)
        self.ask_title_row = QHBoxLayout()
        self.ask_title_row.setSpacing(16)
        self.ask_title_row.setObjectName(u"ask_title_row")
        self.ask_title_row.setContentsMargins(0, 0, 0, 0)
        self.ask_icon = IconLabel(self.folder_page)
        self.ask_icon.setObjectName(u"ask_icon")
        self.ask_icon.setProperty(u"ink", u"accent")
        self.ask_icon.setProperty(u"paper", u"surface")
        self.ask_icon.setProperty(u"pixels", 64)
        self.ask_icon.setProperty(u"symbol", u"folder")
        self.ask_icon.setProperty(u"disc", u"accent_soft")

        self.ask_title_row.addWidget(self.ask_icon)

        self.ask_title = WrapLabel(self.folder_page)
        self.ask_title.setObjectName(u"ask_title")
        self.ask_title.setProperty(u"role", u"display")
        self.ask_title.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignVCenter)

        self.ask_title_row.addWidget(self.ask_title)

        self.ask_title_row.setStretch(1, 1)

        self.folder_box.addLayout(self.ask_title_row)

        self.ask_text = WrapLabel(self.folder_page)
        self.ask_text.setObjectName(u"ask_text")
        self.ask_text.setProperty(u"role", u"lead")
        self.ask_text.setProperty(u"tone", u"muted")

        self.folder_box.addWidget(self.ask_text)

        self.folder_box_stretch2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.folder_box.addItem(self.folder_box_stretch2)


        self.reading_box.addWidget(self.folder_page)

        self.package_page = QWidget(self.reading)
        self.package_page.setObjectName(u"package_page")
        self.package_box = QVBoxLayout(self.package_page)
        self.package_box.setSpacing(8)
        self.package_box.setObjectName(u"package_box")
        self.package_box.setContentsMargins(0, 0, 0, 0)
        self.ready_title_row = QHBoxLayout()
        self.ready_title_row.setSpacing(16)
        self.ready_title_row.setObjectName(u"ready_title_row")
        self.ready_title_row.setContentsMargins(0, 0, 0, 0)
        self.ready_icon = IconLabel(self.package_page)
        self.ready_icon.setObjectName(u"ready_icon")
        self.ready_icon.setProperty(u"ink", u"good")
        self.ready_icon.setProperty(u"paper", u"surface")
        self.ready_icon.setProperty(u"pixels", 40)
        self.ready_icon.setProperty(u"symbol", u"state-given")

        self.ready_title_row.addWidget(self.ready_icon)

        self.ready_title = WrapLabel(self.package_page)
        self.ready_title.setObjectName(u"ready_title")
        self.ready_title.setProperty(u"role", u"display")
        self.ready_title.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignVCenter)

        self.ready_title_row.addWidget(self.ready_title)

        self.ready_title_row.setStretch(1, 1)

        self.package_box.addLayout(self.ready_title_row)

        self.ready_text = WrapLabel(self.package_page)
        self.ready_text.setObjectName(u"ready_text")
        self.ready_text.setProperty(u"role", u"lead")
        self.ready_text.setProperty(u"tone", u"muted")

        self.package_box.addWidget(self.ready_text)

        self.package_box_gap2 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.package_box.addItem(self.package_box_gap2)

        self.file_frame = QFrame(self.package_page)
        self.file_frame.setObjectName(u"file_frame")
        self.file_frame.setProperty(u"tint", u"sunken")
        self.file_box = QVBoxLayout(self.file_frame)
        self.file_box.setSpacing(0)
        self.file_box.setObjectName(u"file_box")
        self.file_box.setContentsMargins(20, 16, 20, 16)
        self.file_row = Reflow(self.file_frame)
        self.file_row.setObjectName(u"file_row")
        self.file_row_layout = QHBoxLayout(self.file_row)
        self.file_row_layout.setSpacing(16)
        self.file_row_layout.setObjectName(u"file_row_layout")
        self.file_row_layout.setContentsMargins(0, 0, 0, 0)
        self.file_words = QWidget(self.file_row)
        self.file_words.setObjectName(u"file_words")
        self.file_words_box = QVBoxLayout(self.file_words)
        self.file_words_box.setSpacing(2)
        self.file_words_box.setObjectName(u"file_words_box")
        self.file_words_box.setContentsMargins(0, 0, 0, 0)
        self.file_name = WrapLabel(self.file_words)
        self.file_name.setObjectName(u"file_name")
        self.file_name.setProperty(u"role", u"leadstrong")

        self.file_words_box.addWidget(self.file_name)

        self.file_folder = WrapLabel(self.file_words)
        self.file_folder.setObjectName(u"file_folder")
        self.file_folder.setProperty(u"tone", u"muted")

        self.file_words_box.addWidget(self.file_folder)


        self.file_row_layout.addWidget(self.file_words)

        self.file_buttons = QWidget(self.file_row)
        self.file_buttons.setObjectName(u"file_buttons")
        self.file_buttons_row = QHBoxLayout(self.file_buttons)
        self.file_buttons_row.setSpacing(8)
        self.file_buttons_row.setObjectName(u"file_buttons_row")
        self.file_buttons_row.setContentsMargins(0, 0, 0, 0)
        self.open_folder = IconButton(self.file_buttons)
        self.open_folder.setObjectName(u"open_folder")
        self.open_folder.setProperty(u"kind", u"row")
        self.open_folder.setProperty(u"symbol", u"folder")

        self.file_buttons_row.addWidget(self.open_folder)

        self.file_buttons_row_stretch1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.file_buttons_row.addItem(self.file_buttons_row_stretch1)


        self.file_row_layout.addWidget(self.file_buttons)

        self.file_row_layout.setStretch(0, 1)

        self.file_box.addWidget(self.file_row)


        self.package_box.addWidget(self.file_frame)

        self.package_box_gap4 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.package_box.addItem(self.package_box_gap4)

        self.password_frame = QFrame(self.package_page)
        self.password_frame.setObjectName(u"password_frame")
        self.password_frame.setProperty(u"tint", u"accent")
        self.password_box = QVBoxLayout(self.password_frame)
        self.password_box.setSpacing(8)
        self.password_box.setObjectName(u"password_box")
        self.password_box.setContentsMargins(20, 16, 20, 16)
        self.password_title = TextLabel(self.password_frame)
        self.password_title.setObjectName(u"password_title")
        self.password_title.setProperty(u"role", u"strong")

        self.password_box.addWidget(self.password_title)

        self.password_row = Reflow(self.password_frame)
        self.password_row.setObjectName(u"password_row")
        self.password_row_layout = QHBoxLayout(self.password_row)
        self.password_row_layout.setSpacing(12)
        self.password_row_layout.setObjectName(u"password_row_layout")
        self.password_row_layout.setContentsMargins(0, 0, 0, 0)
        self.password = WrapLabel(self.password_row)
        self.password.setObjectName(u"password")
        self.password.setProperty(u"role", u"title")

        self.password_row_layout.addWidget(self.password)

        self.password_buttons = QWidget(self.password_row)
        self.password_buttons.setObjectName(u"password_buttons")
        self.password_buttons_row = QHBoxLayout(self.password_buttons)
        self.password_buttons_row.setSpacing(8)
        self.password_buttons_row.setObjectName(u"password_buttons_row")
        self.password_buttons_row.setContentsMargins(0, 0, 0, 0)
        self.copy_password = IconButton(self.password_buttons)
        self.copy_password.setObjectName(u"copy_password")
        self.copy_password.setProperty(u"kind", u"row")
        self.copy_password.setProperty(u"symbol", u"copy")

        self.password_buttons_row.addWidget(self.copy_password)

        self.print_password = IconButton(self.password_buttons)
        self.print_password.setObjectName(u"print_password")
        self.print_password.setProperty(u"kind", u"row")
        self.print_password.setProperty(u"symbol", u"print")

        self.password_buttons_row.addWidget(self.print_password)

        self.password_buttons_row_stretch2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.password_buttons_row.addItem(self.password_buttons_row_stretch2)


        self.password_row_layout.addWidget(self.password_buttons)

        self.password_row_layout.setStretch(0, 1)

        self.password_box.addWidget(self.password_row)

        self.copied_row = QHBoxLayout()
        self.copied_row.setSpacing(6)
        self.copied_row.setObjectName(u"copied_row")
        self.copied_row.setContentsMargins(0, 0, 0, 0)
        self.copied_icon = IconLabel(self.password_frame)
        self.copied_icon.setObjectName(u"copied_icon")
        self.copied_icon.setProperty(u"ink", u"accent")
        self.copied_icon.setProperty(u"paper", u"accent_soft")
        self.copied_icon.setProperty(u"pixels", 18)
        self.copied_icon.setProperty(u"symbol", u"info")

        self.copied_row.addWidget(self.copied_icon)

        self.copied = WrapLabel(self.password_frame)
        self.copied.setObjectName(u"copied")
        self.copied.setProperty(u"tone", u"muted")

        self.copied_row.addWidget(self.copied)

        self.copied_row.setStretch(1, 1)

        self.password_box.addLayout(self.copied_row)


        self.package_box.addWidget(self.password_frame)

        self.package_box_gap6 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.package_box.addItem(self.package_box_gap6)

        self.how_title = TextLabel(self.package_page)
        self.how_title.setObjectName(u"how_title")
        self.how_title.setProperty(u"role", u"leadstrong")

        self.package_box.addWidget(self.how_title)

        self.how_rows = QVBoxLayout()
        self.how_rows.setSpacing(8)
        self.how_rows.setObjectName(u"how_rows")
        self.how_rows.setContentsMargins(0, 0, 0, 0)

        self.package_box.addLayout(self.how_rows)

        self.package_box_gap9 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.package_box.addItem(self.package_box_gap9)

        self.open_frame = QFrame(self.package_page)
        self.open_frame.setObjectName(u"open_frame")
        self.open_frame.setProperty(u"tint", u"warning")
        self.open_box = QVBoxLayout(self.open_frame)
        self.open_box.setSpacing(8)
        self.open_box.setObjectName(u"open_box")
        self.open_box.setContentsMargins(17, 12, 17, 16)
        self.open_head = QHBoxLayout()
        self.open_head.setSpacing(8)
        self.open_head.setObjectName(u"open_head")
        self.open_head.setContentsMargins(0, 0, 0, 0)
        self.open_icon = IconLabel(self.open_frame)
        self.open_icon.setObjectName(u"open_icon")
        self.open_icon.setProperty(u"ink", u"warning")
        self.open_icon.setProperty(u"paper", u"warning_soft")
        self.open_icon.setProperty(u"pixels", 24)
        self.open_icon.setProperty(u"symbol", u"alert")

        self.open_head.addWidget(self.open_icon, 0, Qt.AlignmentFlag.AlignTop)

        self.open_title = WrapLabel(self.open_frame)
        self.open_title.setObjectName(u"open_title")
        self.open_title.setProperty(u"role", u"strong")

        self.open_head.addWidget(self.open_title)

        self.open_head.setStretch(1, 1)

        self.open_box.addLayout(self.open_head)

        self.open_text = WrapLabel(self.open_frame)
        self.open_text.setObjectName(u"open_text")

        self.open_box.addWidget(self.open_text)

        self.open_buttons = Reflow(self.open_frame)
        self.open_buttons.setObjectName(u"open_buttons")
        self.open_buttons_layout = QHBoxLayout(self.open_buttons)
        self.open_buttons_layout.setSpacing(8)
        self.open_buttons_layout.setObjectName(u"open_buttons_layout")
        self.open_buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.open_package = IconButton(self.open_buttons)
        self.open_package.setObjectName(u"open_package")
        self.open_package.setProperty(u"kind", u"row")

        self.open_buttons_layout.addWidget(self.open_package)

        self.open_cancel = IconButton(self.open_buttons)
        self.open_cancel.setObjectName(u"open_cancel")
        self.open_cancel.setProperty(u"kind", u"row")

        self.open_buttons_layout.addWidget(self.open_cancel)

        self.open_buttons_layout_stretch2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.open_buttons_layout.addItem(self.open_buttons_layout_stretch2)


        self.open_box.addWidget(self.open_buttons)


        self.package_box.addWidget(self.open_frame)

        self.without_row_holder = QWidget(self.package_page)
        self.without_row_holder.setObjectName(u"without_row_holder")
        self.without_row = QHBoxLayout(self.without_row_holder)
        self.without_row.setSpacing(0)
        self.without_row.setObjectName(u"without_row")
        self.without_row.setContentsMargins(0, 0, 0, 0)
        self.without_password = IconButton(self.without_row_holder)
        self.without_password.setObjectName(u"without_password")
        self.without_password.setProperty(u"kind", u"quiet")
        self.without_password.setProperty(u"symbol", u"p-key")

        self.without_row.addWidget(self.without_password)

        self.without_row_stretch1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.without_row.addItem(self.without_row_stretch1)


        self.package_box.addWidget(self.without_row_holder)

        self.package_box_stretch12 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.package_box.addItem(self.package_box_stretch12)


        self.reading_box.addWidget(self.package_page)


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
        self.foot_row.setContentsMargins(32, 12, 24, 12)
        self.logged = WrapLabel(self.foot)
        self.logged.setObjectName(u"logged")
        self.logged.setProperty(u"tone", u"muted")
        self.logged.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignVCenter)

        self.foot_row.addWidget(self.logged)

        self.foot_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot_row.addItem(self.foot_space)

        self.ask_cancel = IconButton(self.foot)
        self.ask_cancel.setObjectName(u"ask_cancel")
        self.ask_cancel.setProperty(u"kind", u"quiet")

        self.foot_row.addWidget(self.ask_cancel)

        self.choose_folder = IconButton(self.foot)
        self.choose_folder.setObjectName(u"choose_folder")
        self.choose_folder.setProperty(u"kind", u"primary")
        self.choose_folder.setProperty(u"symbol", u"folder")

        self.foot_row.addWidget(self.choose_folder)

        self.done = IconButton(self.foot)
        self.done.setObjectName(u"done")
        self.done.setProperty(u"kind", u"primary")

        self.foot_row.addWidget(self.done)

        self.foot_row.setStretch(0, 1)

        self.card_box.addWidget(self.foot)


        self.outer.addWidget(self.card)

        QWidget.setTabOrder(self.open_folder, self.copy_password)
        QWidget.setTabOrder(self.copy_password, self.print_password)
        QWidget.setTabOrder(self.print_password, self.open_package)
        QWidget.setTabOrder(self.open_package, self.open_cancel)
        QWidget.setTabOrder(self.open_cancel, self.without_password)
        QWidget.setTabOrder(self.without_password, self.ask_cancel)
        QWidget.setTabOrder(self.ask_cancel, self.choose_folder)
        QWidget.setTabOrder(self.choose_folder, self.done)

        self.retranslateUi(hand_over_panel)

        QMetaObject.connectSlotsByName(hand_over_panel)
    # setupUi

    def retranslateUi(self, hand_over_panel):
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("HandOverPanel", u"Wat u meegeeft", None))
#endif // QT_CONFIG(accessibility)
        self.ask_title.setText(QCoreApplication.translate("HandOverPanel", u"Kies eerst een map", None))
        self.ask_text.setText(QCoreApplication.translate("HandOverPanel", u"Daar komt het bestand voor de klant te staan. Dat hoeft maar \u00e9\u00e9n keer. Daarna gaat het in \u00e9\u00e9n klik.", None))
        self.ready_title.setText(QCoreApplication.translate("HandOverPanel", u"De gegevens staan klaar", None))
        self.open_folder.setText(QCoreApplication.translate("HandOverPanel", u"Map openen", None))
        self.password_title.setText(QCoreApplication.translate("HandOverPanel", u"Wachtwoord", None))
        self.copy_password.setText(QCoreApplication.translate("HandOverPanel", u"Kopi\u00ebren", None))
        self.print_password.setText(QCoreApplication.translate("HandOverPanel", u"Printen", None))
        self.copied.setText(QCoreApplication.translate("HandOverPanel", u"U ziet het maar \u00e9\u00e9n keer. Geef het apart van het bestand.", None))
        self.how_title.setText(QCoreApplication.translate("HandOverPanel", u"Zo opent de klant het", None))
        self.open_title.setText(QCoreApplication.translate("HandOverPanel", u"Zonder wachtwoord kan iedereen het lezen", None))
        self.open_text.setText(QCoreApplication.translate("HandOverPanel", u"Wie het bestand vindt, leest alles over deze klant. Doe dit alleen als de klant dat zelf wil.", None))
        self.open_package.setText(QCoreApplication.translate("HandOverPanel", u"Toch zonder wachtwoord", None))
        self.open_cancel.setText(QCoreApplication.translate("HandOverPanel", u"Laat maar", None))
        self.without_password.setText(QCoreApplication.translate("HandOverPanel", u"Zonder wachtwoord\u2026", None))
        self.logged.setText(QCoreApplication.translate("HandOverPanel", u"In het logboek staat dat dit is meegegeven.", None))
        self.ask_cancel.setText(QCoreApplication.translate("HandOverPanel", u"Laat maar", None))
        self.choose_folder.setText(QCoreApplication.translate("HandOverPanel", u"Map kiezen", None))
#if QT_CONFIG(tooltip)
        self.choose_folder.setToolTip(QCoreApplication.translate("HandOverPanel", u"Map kiezen (Enter)", None))
#endif // QT_CONFIG(tooltip)
        self.done.setText(QCoreApplication.translate("HandOverPanel", u"Klaar", None))
#if QT_CONFIG(tooltip)
        self.done.setToolTip(QCoreApplication.translate("HandOverPanel", u"Klaar (Enter)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

