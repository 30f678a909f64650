# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_panel.ui'
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
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from hhh_desktop.gui.widgets import (IconButton, Reflow, TextLabel, WrapLabel)

class Ui_SettingsPanel(object):
    def setupUi(self, settings_panel):
        if not settings_panel.objectName():
            settings_panel.setObjectName(u"settings_panel")
        self.outer = QVBoxLayout(settings_panel)
        self.outer.setSpacing(0)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.settings_scroll = QScrollArea(settings_panel)
        self.settings_scroll.setObjectName(u"settings_scroll")
        self.settings_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.settings_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.settings_scroll.setWidgetResizable(True)
        self.settings_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body = QWidget()
        self.body.setObjectName(u"body")
        self.body_row = QHBoxLayout(self.body)
        self.body_row.setSpacing(0)
        self.body_row.setObjectName(u"body_row")
        self.body_row.setContentsMargins(32, 24, 32, 24)
        self.reading = Reflow(self.body)
        self.reading.setObjectName(u"reading")
        self.reading_layout = QHBoxLayout(self.reading)
        self.reading_layout.setSpacing(48)
        self.reading_layout.setObjectName(u"reading_layout")
        self.reading_layout.setContentsMargins(0, 0, 0, 0)
        self.look_settings = QWidget(self.reading)
        self.look_settings.setObjectName(u"look_settings")
        self.look_box = QVBoxLayout(self.look_settings)
        self.look_box.setSpacing(16)
        self.look_box.setObjectName(u"look_box")
        self.look_box.setContentsMargins(0, 0, 0, 0)
        self.look_title = TextLabel(self.look_settings)
        self.look_title.setObjectName(u"look_title")
        self.look_title.setProperty(u"role", u"leadstrong")

        self.look_box.addWidget(self.look_title)

        self.language_box = QVBoxLayout()
        self.language_box.setSpacing(4)
        self.language_box.setObjectName(u"language_box")
        self.language_box.setContentsMargins(0, 0, 0, 0)
        self.language_label = TextLabel(self.look_settings)
        self.language_label.setObjectName(u"language_label")
        self.language_label.setProperty(u"role", u"strong")

        self.language_box.addWidget(self.language_label)

        self.language_row = QHBoxLayout()
        self.language_row.setSpacing(8)
        self.language_row.setObjectName(u"language_row")
        self.language_row.setContentsMargins(0, 0, 0, 0)
        self.language_nl = IconButton(self.look_settings)
        self.language_nl.setObjectName(u"language_nl")
        self.language_nl.setProperty(u"kind", u"seg")
        self.language_nl.setText(u"Nederlands")
        self.language_nl.setCheckable(True)

        self.language_row.addWidget(self.language_nl)

        self.language_en = IconButton(self.look_settings)
        self.language_en.setObjectName(u"language_en")
        self.language_en.setProperty(u"kind", u"seg")
        self.language_en.setText(u"English")
        self.language_en.setCheckable(True)

        self.language_row.addWidget(self.language_en)

        self.language_row_stretch2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.language_row.addItem(self.language_row_stretch2)


        self.language_box.addLayout(self.language_row)


        self.look_box.addLayout(self.language_box)

        self.scheme_box = QVBoxLayout()
        self.scheme_box.setSpacing(4)
        self.scheme_box.setObjectName(u"scheme_box")
        self.scheme_box.setContentsMargins(0, 0, 0, 0)
        self.scheme_label = TextLabel(self.look_settings)
        self.scheme_label.setObjectName(u"scheme_label")
        self.scheme_label.setProperty(u"role", u"strong")

        self.scheme_box.addWidget(self.scheme_label)

        self.scheme_row = QHBoxLayout()
        self.scheme_row.setSpacing(8)
        self.scheme_row.setObjectName(u"scheme_row")
        self.scheme_row.setContentsMargins(0, 0, 0, 0)
        self.scheme_system = IconButton(self.look_settings)
        self.scheme_system.setObjectName(u"scheme_system")
        self.scheme_system.setProperty(u"kind", u"seg")
        self.scheme_system.setCheckable(True)

        self.scheme_row.addWidget(self.scheme_system)

        self.scheme_light = IconButton(self.look_settings)
        self.scheme_light.setObjectName(u"scheme_light")
        self.scheme_light.setProperty(u"kind", u"seg")
        self.scheme_light.setCheckable(True)

        self.scheme_row.addWidget(self.scheme_light)

        self.scheme_dark = IconButton(self.look_settings)
        self.scheme_dark.setObjectName(u"scheme_dark")
        self.scheme_dark.setProperty(u"kind", u"seg")
        self.scheme_dark.setCheckable(True)

        self.scheme_row.addWidget(self.scheme_dark)

        self.scheme_row_stretch3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.scheme_row.addItem(self.scheme_row_stretch3)


        self.scheme_box.addLayout(self.scheme_row)


        self.look_box.addLayout(self.scheme_box)

        self.text_size_box = QVBoxLayout()
        self.text_size_box.setSpacing(4)
        self.text_size_box.setObjectName(u"text_size_box")
        self.text_size_box.setContentsMargins(0, 0, 0, 0)
        self.text_size_label = TextLabel(self.look_settings)
        self.text_size_label.setObjectName(u"text_size_label")
        self.text_size_label.setProperty(u"role", u"strong")

        self.text_size_box.addWidget(self.text_size_label)

        self.text_size_row = QHBoxLayout()
        self.text_size_row.setSpacing(0)
        self.text_size_row.setObjectName(u"text_size_row")
        self.text_size_row.setContentsMargins(0, 0, 0, 0)
        self.text_size = QComboBox(self.look_settings)
        self.text_size.setObjectName(u"text_size")

        self.text_size_row.addWidget(self.text_size)

        self.text_size_row_stretch1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.text_size_row.addItem(self.text_size_row_stretch1)


        self.text_size_box.addLayout(self.text_size_row)


        self.look_box.addLayout(self.text_size_box)

        self.at_once = WrapLabel(self.look_settings)
        self.at_once.setObjectName(u"at_once")
        self.at_once.setProperty(u"tone", u"muted")

        self.look_box.addWidget(self.at_once)

        self.look_box_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.look_box.addItem(self.look_box_gap)

        self.own_box = QVBoxLayout()
        self.own_box.setSpacing(4)
        self.own_box.setObjectName(u"own_box")
        self.own_box.setContentsMargins(0, 0, 0, 0)
        self.own_label = TextLabel(self.look_settings)
        self.own_label.setObjectName(u"own_label")
        self.own_label.setProperty(u"role", u"leadstrong")

        self.own_box.addWidget(self.own_label)

        self.own_note = WrapLabel(self.look_settings)
        self.own_note.setObjectName(u"own_note")
        self.own_note.setProperty(u"tone", u"muted")

        self.own_box.addWidget(self.own_note)

        self.own_row = QHBoxLayout()
        self.own_row.setSpacing(8)
        self.own_row.setObjectName(u"own_row")
        self.own_row.setContentsMargins(0, 4, 0, 0)
        self.own_passphrase = IconButton(self.look_settings)
        self.own_passphrase.setObjectName(u"own_passphrase")
        self.own_passphrase.setProperty(u"symbol", u"key")

        self.own_row.addWidget(self.own_passphrase)

        self.own_row_stretch = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.own_row.addItem(self.own_row_stretch)


        self.own_box.addLayout(self.own_row)


        self.look_box.addLayout(self.own_box)

        self.look_box_stretch5 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.look_box.addItem(self.look_box_stretch5)


        self.reading_layout.addWidget(self.look_settings)

        self.owner_settings = QWidget(self.reading)
        self.owner_settings.setObjectName(u"owner_settings")
        self.owner_box = QVBoxLayout(self.owner_settings)
        self.owner_box.setSpacing(16)
        self.owner_box.setObjectName(u"owner_box")
        self.owner_box.setContentsMargins(0, 0, 0, 0)
        self.desk_title = TextLabel(self.owner_settings)
        self.desk_title.setObjectName(u"desk_title")
        self.desk_title.setProperty(u"role", u"leadstrong")

        self.owner_box.addWidget(self.desk_title)

        self.lock_minutes_box = QVBoxLayout()
        self.lock_minutes_box.setSpacing(4)
        self.lock_minutes_box.setObjectName(u"lock_minutes_box")
        self.lock_minutes_box.setContentsMargins(0, 0, 0, 0)
        self.lock_minutes_label = TextLabel(self.owner_settings)
        self.lock_minutes_label.setObjectName(u"lock_minutes_label")
        self.lock_minutes_label.setProperty(u"role", u"strong")

        self.lock_minutes_box.addWidget(self.lock_minutes_label)

        self.lock_minutes_row = QHBoxLayout()
        self.lock_minutes_row.setSpacing(0)
        self.lock_minutes_row.setObjectName(u"lock_minutes_row")
        self.lock_minutes_row.setContentsMargins(0, 0, 0, 0)
        self.lock_minutes = QComboBox(self.owner_settings)
        self.lock_minutes.setObjectName(u"lock_minutes")

        self.lock_minutes_row.addWidget(self.lock_minutes)

        self.lock_minutes_row_stretch1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.lock_minutes_row.addItem(self.lock_minutes_row_stretch1)


        self.lock_minutes_box.addLayout(self.lock_minutes_row)


        self.owner_box.addLayout(self.lock_minutes_box)

        self.client_display_all = QVBoxLayout()
        self.client_display_all.setSpacing(4)
        self.client_display_all.setObjectName(u"client_display_all")
        self.client_display_all.setContentsMargins(0, 0, 0, 0)
        self.client_display_box = QVBoxLayout()
        self.client_display_box.setSpacing(4)
        self.client_display_box.setObjectName(u"client_display_box")
        self.client_display_box.setContentsMargins(0, 0, 0, 0)
        self.client_display_label = TextLabel(self.owner_settings)
        self.client_display_label.setObjectName(u"client_display_label")
        self.client_display_label.setProperty(u"role", u"strong")

        self.client_display_box.addWidget(self.client_display_label)

        self.client_display_row = QHBoxLayout()
        self.client_display_row.setSpacing(8)
        self.client_display_row.setObjectName(u"client_display_row")
        self.client_display_row.setContentsMargins(0, 0, 0, 0)
        self.client_display_auto = IconButton(self.owner_settings)
        self.client_display_auto.setObjectName(u"client_display_auto")
        self.client_display_auto.setProperty(u"kind", u"seg")
        self.client_display_auto.setCheckable(True)

        self.client_display_row.addWidget(self.client_display_auto)

        self.client_display_window = IconButton(self.owner_settings)
        self.client_display_window.setObjectName(u"client_display_window")
        self.client_display_window.setProperty(u"kind", u"seg")
        self.client_display_window.setCheckable(True)

        self.client_display_row.addWidget(self.client_display_window)

        self.client_display_row_stretch2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.client_display_row.addItem(self.client_display_row_stretch2)


        self.client_display_box.addLayout(self.client_display_row)


        self.client_display_all.addLayout(self.client_display_box)

        self.client_display_note = WrapLabel(self.owner_settings)
        self.client_display_note.setObjectName(u"client_display_note")
        self.client_display_note.setProperty(u"tone", u"muted")

        self.client_display_all.addWidget(self.client_display_note)


        self.owner_box.addLayout(self.client_display_all)

        self.handover_folder_box = QVBoxLayout()
        self.handover_folder_box.setSpacing(4)
        self.handover_folder_box.setObjectName(u"handover_folder_box")
        self.handover_folder_box.setContentsMargins(0, 0, 0, 0)
        self.handover_folder_label = TextLabel(self.owner_settings)
        self.handover_folder_label.setObjectName(u"handover_folder_label")
        self.handover_folder_label.setProperty(u"role", u"strong")

        self.handover_folder_box.addWidget(self.handover_folder_label)

        self.handover_folder = WrapLabel(self.owner_settings)
        self.handover_folder.setObjectName(u"handover_folder")
        self.handover_folder.setProperty(u"tone", u"muted")

        self.handover_folder_box.addWidget(self.handover_folder)

        self.handover_folder_row = QHBoxLayout()
        self.handover_folder_row.setSpacing(0)
        self.handover_folder_row.setObjectName(u"handover_folder_row")
        self.handover_folder_row.setContentsMargins(0, 0, 0, 0)
        self.choose_handover_folder = IconButton(self.owner_settings)
        self.choose_handover_folder.setObjectName(u"choose_handover_folder")
        self.choose_handover_folder.setProperty(u"symbol", u"folder")

        self.handover_folder_row.addWidget(self.choose_handover_folder)

        self.handover_folder_row_stretch1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.handover_folder_row.addItem(self.handover_folder_row_stretch1)


        self.handover_folder_box.addLayout(self.handover_folder_row)


        self.owner_box.addLayout(self.handover_folder_box)

        self.owner_box_stretch4 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.owner_box.addItem(self.owner_box_stretch4)


        self.reading_layout.addWidget(self.owner_settings)

        self.reading_layout.setStretch(0, 1)
        self.reading_layout.setStretch(1, 1)

        self.body_row.addWidget(self.reading)

        self.body_row_stretch1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.body_row.addItem(self.body_row_stretch1)

        self.body_row.setStretch(0, 1)
        self.settings_scroll.setWidget(self.body)

        self.outer.addWidget(self.settings_scroll)

#if QT_CONFIG(shortcut)
        self.text_size_label.setBuddy(self.text_size)
        self.lock_minutes_label.setBuddy(self.lock_minutes)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.language_nl, self.language_en)
        QWidget.setTabOrder(self.language_en, self.scheme_system)
        QWidget.setTabOrder(self.scheme_system, self.scheme_light)
        QWidget.setTabOrder(self.scheme_light, self.scheme_dark)
        QWidget.setTabOrder(self.scheme_dark, self.text_size)
        QWidget.setTabOrder(self.text_size, self.own_passphrase)
        QWidget.setTabOrder(self.own_passphrase, self.lock_minutes)
        QWidget.setTabOrder(self.lock_minutes, self.client_display_auto)
        QWidget.setTabOrder(self.client_display_auto, self.client_display_window)
        QWidget.setTabOrder(self.client_display_window, self.choose_handover_folder)

        self.retranslateUi(settings_panel)

        QMetaObject.connectSlotsByName(settings_panel)
    # setupUi

    def retranslateUi(self, settings_panel):
#if QT_CONFIG(accessibility)
        self.settings_scroll.setAccessibleName(QCoreApplication.translate("SettingsPanel", u"Instellingen", None))
#endif // QT_CONFIG(accessibility)
        self.look_title.setText(QCoreApplication.translate("SettingsPanel", u"Taal en uiterlijk", None))
        self.language_label.setText(QCoreApplication.translate("SettingsPanel", u"Taal", None))
        self.scheme_label.setText(QCoreApplication.translate("SettingsPanel", u"Kleuren", None))
        self.scheme_system.setText(QCoreApplication.translate("SettingsPanel", u"Zoals de pc", None))
        self.scheme_light.setText(QCoreApplication.translate("SettingsPanel", u"Licht", None))
        self.scheme_dark.setText(QCoreApplication.translate("SettingsPanel", u"Donker", None))
        self.text_size_label.setText(QCoreApplication.translate("SettingsPanel", u"Grootte van de letters", None))
        self.at_once.setText(QCoreApplication.translate("SettingsPanel", u"Wat u kiest, geldt meteen.", None))
        self.own_label.setText(QCoreApplication.translate("SettingsPanel", u"Mijn wachtzin", None))
        self.own_note.setText(QCoreApplication.translate("SettingsPanel", u"Daarmee opent u het programma. Niemand anders hoeft hem te kennen.", None))
        self.own_passphrase.setText(QCoreApplication.translate("SettingsPanel", u"Mijn wachtzin wijzigen", None))
        self.desk_title.setText(QCoreApplication.translate("SettingsPanel", u"Aan de balie", None))
        self.lock_minutes_label.setText(QCoreApplication.translate("SettingsPanel", u"Vanzelf op slot na", None))
        self.client_display_label.setText(QCoreApplication.translate("SettingsPanel", u"Klantscherm", None))
        self.client_display_auto.setText(QCoreApplication.translate("SettingsPanel", u"Vanzelf", None))
        self.client_display_window.setText(QCoreApplication.translate("SettingsPanel", u"In een venster", None))
        self.client_display_note.setText(QCoreApplication.translate("SettingsPanel", u"Vanzelf: op het tweede scherm. Is dat er niet? Dan over heel dit scherm.", None))
        self.handover_folder_label.setText(QCoreApplication.translate("SettingsPanel", u"Map voor wat u meegeeft", None))
        self.choose_handover_folder.setText(QCoreApplication.translate("SettingsPanel", u"Map kiezen", None))
#if QT_CONFIG(accessibility)
        self.choose_handover_folder.setAccessibleName(QCoreApplication.translate("SettingsPanel", u"Map kiezen voor wat u meegeeft", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

