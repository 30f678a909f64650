# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'safety_panel.ui'
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

class Ui_SafetyPanel(object):
    def setupUi(self, safety_panel):
        if not safety_panel.objectName():
            safety_panel.setObjectName(u"safety_panel")
        self.outer = QVBoxLayout(safety_panel)
        self.outer.setSpacing(0)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.safety_scroll = QScrollArea(safety_panel)
        self.safety_scroll.setObjectName(u"safety_scroll")
        self.safety_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.safety_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.safety_scroll.setWidgetResizable(True)
        self.safety_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body = QWidget()
        self.body.setObjectName(u"body")
        self.body_row = QHBoxLayout(self.body)
        self.body_row.setSpacing(0)
        self.body_row.setObjectName(u"body_row")
        self.body_row.setContentsMargins(32, 24, 32, 24)
        self.reading = Reflow(self.body)
        self.reading.setObjectName(u"reading")
        self.reading_layout = QHBoxLayout(self.reading)
        self.reading_layout.setSpacing(32)
        self.reading_layout.setObjectName(u"reading_layout")
        self.reading_layout.setContentsMargins(0, 0, 0, 0)
        self.safety_check = QWidget(self.reading)
        self.safety_check.setObjectName(u"safety_check")
        self.check_column = QVBoxLayout(self.safety_check)
        self.check_column.setSpacing(8)
        self.check_column.setObjectName(u"check_column")
        self.check_column.setContentsMargins(0, 0, 0, 0)
        self.check_head = QHBoxLayout()
        self.check_head.setSpacing(16)
        self.check_head.setObjectName(u"check_head")
        self.check_head.setContentsMargins(0, 0, 0, 0)
        self.check_icon = IconLabel(self.safety_check)
        self.check_icon.setObjectName(u"check_icon")
        self.check_icon.setProperty(u"ink", u"accent")
        self.check_icon.setProperty(u"paper", u"surface")
        self.check_icon.setProperty(u"pixels", 56)
        self.check_icon.setProperty(u"symbol", u"p-shield")
        self.check_icon.setProperty(u"disc", u"accent_soft")

        self.check_head.addWidget(self.check_icon)

        self.check_words = QVBoxLayout()
        self.check_words.setSpacing(0)
        self.check_words.setObjectName(u"check_words")
        self.check_words.setContentsMargins(0, 0, 0, 0)
        self.check_title = TextLabel(self.safety_check)
        self.check_title.setObjectName(u"check_title")
        self.check_title.setProperty(u"role", u"leadstrong")

        self.check_words.addWidget(self.check_title)

        self.last_check = WrapLabel(self.safety_check)
        self.last_check.setObjectName(u"last_check")
        self.last_check.setProperty(u"tone", u"muted")

        self.check_words.addWidget(self.last_check)


        self.check_head.addLayout(self.check_words)

        self.check_head.setStretch(1, 1)

        self.check_column.addLayout(self.check_head)

        self.check_column_gap1 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.check_column.addItem(self.check_column_gap1)

        self.check_row = QHBoxLayout()
        self.check_row.setSpacing(8)
        self.check_row.setObjectName(u"check_row")
        self.check_row.setContentsMargins(0, 0, 0, 0)
        self.verify = IconButton(self.safety_check)
        self.verify.setObjectName(u"verify")
        self.verify.setProperty(u"kind", u"primary")
        self.verify.setProperty(u"symbol", u"refresh")

        self.check_row.addWidget(self.verify)

        self.check_row_stretch1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.check_row.addItem(self.check_row_stretch1)


        self.check_column.addLayout(self.check_row)

        self.check_column_gap3 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.check_column.addItem(self.check_column_gap3)

        self.verify_rows = QVBoxLayout()
        self.verify_rows.setSpacing(0)
        self.verify_rows.setObjectName(u"verify_rows")
        self.verify_rows.setContentsMargins(0, 0, 0, 0)

        self.check_column.addLayout(self.verify_rows)

        self.check_column_gap5 = QSpacerItem(0, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.check_column.addItem(self.check_column_gap5)

        self.place_title = TextLabel(self.safety_check)
        self.place_title.setObjectName(u"place_title")
        self.place_title.setProperty(u"role", u"leadstrong")

        self.check_column.addWidget(self.place_title)

        self.place_text = WrapLabel(self.safety_check)
        self.place_text.setObjectName(u"place_text")
        self.place_text.setProperty(u"tone", u"muted")

        self.check_column.addWidget(self.place_text)

        self.place_path = WrapLabel(self.safety_check)
        self.place_path.setObjectName(u"place_path")

        self.check_column.addWidget(self.place_path)

        self.place_row = QHBoxLayout()
        self.place_row.setSpacing(0)
        self.place_row.setObjectName(u"place_row")
        self.place_row.setContentsMargins(0, 0, 0, 0)
        self.open_data_folder = IconButton(self.safety_check)
        self.open_data_folder.setObjectName(u"open_data_folder")
        self.open_data_folder.setProperty(u"kind", u"row")
        self.open_data_folder.setProperty(u"symbol", u"folder")

        self.place_row.addWidget(self.open_data_folder)

        self.place_row_stretch1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.place_row.addItem(self.place_row_stretch1)


        self.check_column.addLayout(self.place_row)

        self.check_column_gap11 = QSpacerItem(0, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.check_column.addItem(self.check_column_gap11)

        self.help_title = TextLabel(self.safety_check)
        self.help_title.setObjectName(u"help_title")
        self.help_title.setProperty(u"role", u"leadstrong")

        self.check_column.addWidget(self.help_title)

        self.help_text = WrapLabel(self.safety_check)
        self.help_text.setObjectName(u"help_text")
        self.help_text.setProperty(u"tone", u"muted")

        self.check_column.addWidget(self.help_text)

        self.help_row = QHBoxLayout()
        self.help_row.setSpacing(0)
        self.help_row.setObjectName(u"help_row")
        self.help_row.setContentsMargins(0, 0, 0, 0)
        self.make_support = IconButton(self.safety_check)
        self.make_support.setObjectName(u"make_support")
        self.make_support.setProperty(u"kind", u"row")
        self.make_support.setProperty(u"symbol", u"document")

        self.help_row.addWidget(self.make_support)

        self.help_row_stretch1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.help_row.addItem(self.help_row_stretch1)


        self.check_column.addLayout(self.help_row)

        self.check_column_stretch10 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.check_column.addItem(self.check_column_stretch10)


        self.reading_layout.addWidget(self.safety_check)

        self.promises = QWidget(self.reading)
        self.promises.setObjectName(u"promises")
        self.promises_box = QVBoxLayout(self.promises)
        self.promises_box.setSpacing(16)
        self.promises_box.setObjectName(u"promises_box")
        self.promises_box.setContentsMargins(0, 0, 0, 0)
        self.does = QFrame(self.promises)
        self.does.setObjectName(u"does")
        self.does.setProperty(u"tint", u"sunken")
        self.does_box = QVBoxLayout(self.does)
        self.does_box.setSpacing(12)
        self.does_box.setObjectName(u"does_box")
        self.does_box.setContentsMargins(20, 20, 20, 20)
        self.does_head = QHBoxLayout()
        self.does_head.setSpacing(8)
        self.does_head.setObjectName(u"does_head")
        self.does_head.setContentsMargins(0, 0, 0, 0)
        self.does_icon = IconLabel(self.does)
        self.does_icon.setObjectName(u"does_icon")
        self.does_icon.setProperty(u"ink", u"good")
        self.does_icon.setProperty(u"paper", u"sunken")
        self.does_icon.setProperty(u"pixels", 24)
        self.does_icon.setProperty(u"symbol", u"state-given")

        self.does_head.addWidget(self.does_icon)

        self.does_title = TextLabel(self.does)
        self.does_title.setObjectName(u"does_title")
        self.does_title.setProperty(u"role", u"leadstrong")

        self.does_head.addWidget(self.does_title)

        self.does_head_stretch2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.does_head.addItem(self.does_head_stretch2)


        self.does_box.addLayout(self.does_head)

        self.does_rows = QVBoxLayout()
        self.does_rows.setSpacing(8)
        self.does_rows.setObjectName(u"does_rows")
        self.does_rows.setContentsMargins(0, 0, 0, 0)

        self.does_box.addLayout(self.does_rows)


        self.promises_box.addWidget(self.does)

        self.does_not = QFrame(self.promises)
        self.does_not.setObjectName(u"does_not")
        self.does_not.setProperty(u"tint", u"sunken")
        self.does_not_box = QVBoxLayout(self.does_not)
        self.does_not_box.setSpacing(12)
        self.does_not_box.setObjectName(u"does_not_box")
        self.does_not_box.setContentsMargins(20, 20, 20, 20)
        self.does_not_head = QHBoxLayout()
        self.does_not_head.setSpacing(8)
        self.does_not_head.setObjectName(u"does_not_head")
        self.does_not_head.setContentsMargins(0, 0, 0, 0)
        self.does_not_icon = IconLabel(self.does_not)
        self.does_not_icon.setObjectName(u"does_not_icon")
        self.does_not_icon.setProperty(u"ink", u"warning")
        self.does_not_icon.setProperty(u"paper", u"sunken")
        self.does_not_icon.setProperty(u"pixels", 24)
        self.does_not_icon.setProperty(u"symbol", u"alert")

        self.does_not_head.addWidget(self.does_not_icon)

        self.does_not_title = TextLabel(self.does_not)
        self.does_not_title.setObjectName(u"does_not_title")
        self.does_not_title.setProperty(u"role", u"leadstrong")

        self.does_not_head.addWidget(self.does_not_title)

        self.does_not_head_stretch2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.does_not_head.addItem(self.does_not_head_stretch2)


        self.does_not_box.addLayout(self.does_not_head)

        self.does_not_rows = QVBoxLayout()
        self.does_not_rows.setSpacing(8)
        self.does_not_rows.setObjectName(u"does_not_rows")
        self.does_not_rows.setContentsMargins(0, 0, 0, 0)

        self.does_not_box.addLayout(self.does_not_rows)


        self.promises_box.addWidget(self.does_not)

        self.promises_box_stretch2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.promises_box.addItem(self.promises_box_stretch2)


        self.reading_layout.addWidget(self.promises)

        self.reading_layout.setStretch(0, 1)
        self.reading_layout.setStretch(1, 1)

        self.body_row.addWidget(self.reading)

        self.body_row_stretch1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.body_row.addItem(self.body_row_stretch1)

        self.body_row.setStretch(0, 1)
        self.safety_scroll.setWidget(self.body)

        self.outer.addWidget(self.safety_scroll)

        QWidget.setTabOrder(self.verify, self.open_data_folder)
        QWidget.setTabOrder(self.open_data_folder, self.make_support)

        self.retranslateUi(safety_panel)

        QMetaObject.connectSlotsByName(safety_panel)
    # setupUi

    def retranslateUi(self, safety_panel):
#if QT_CONFIG(accessibility)
        self.safety_scroll.setAccessibleName(QCoreApplication.translate("SafetyPanel", u"Veiligheid", None))
#endif // QT_CONFIG(accessibility)
        self.check_title.setText(QCoreApplication.translate("SafetyPanel", u"Is alles nog heel?", None))
        self.verify.setText(QCoreApplication.translate("SafetyPanel", u"Nakijken", None))
        self.place_title.setText(QCoreApplication.translate("SafetyPanel", u"Waar staat alles?", None))
        self.place_text.setText(QCoreApplication.translate("SafetyPanel", u"Op deze pc, in deze map. Er gaat niets naar internet.", None))
        self.open_data_folder.setText(QCoreApplication.translate("SafetyPanel", u"Map openen", None))
#if QT_CONFIG(accessibility)
        self.open_data_folder.setAccessibleName(QCoreApplication.translate("SafetyPanel", u"Map met de gegevens openen", None))
#endif // QT_CONFIG(accessibility)
        self.help_title.setText(QCoreApplication.translate("SafetyPanel", u"Hulp nodig?", None))
        self.help_text.setText(QCoreApplication.translate("SafetyPanel", u"Maak een rapport voor wie u helpt. Er staan geen klanten in en geen namen. U leest het eerst zelf.", None))
        self.make_support.setText(QCoreApplication.translate("SafetyPanel", u"Rapport voor hulp maken\u2026", None))
        self.does_title.setText(QCoreApplication.translate("SafetyPanel", u"Hier beschermt het tegen", None))
        self.does_not_title.setText(QCoreApplication.translate("SafetyPanel", u"Hier niet tegen", None))
        pass
    # retranslateUi

