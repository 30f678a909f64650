# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'erased_panel.ui'
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

from hhh_desktop.gui.widgets import (IconButton, IconLabel, KeyCap, Reflow,
    WrapLabel)

class Ui_ErasedPanel(object):
    def setupUi(self, erased_panel):
        if not erased_panel.objectName():
            erased_panel.setObjectName(u"erased_panel")
        self.outer = QVBoxLayout(erased_panel)
        self.outer.setSpacing(0)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.card = QFrame(erased_panel)
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
        self.reading_box.setSpacing(8)
        self.reading_box.setObjectName(u"reading_box")
        self.reading_box.setContentsMargins(0, 0, 0, 0)
        self.column = QVBoxLayout()
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.title_row = QHBoxLayout()
        self.title_row.setSpacing(16)
        self.title_row.setObjectName(u"title_row")
        self.title_row.setContentsMargins(0, 0, 0, 0)
        self.done_icon = IconLabel(self.reading)
        self.done_icon.setObjectName(u"done_icon")
        self.done_icon.setProperty(u"ink", u"good")
        self.done_icon.setProperty(u"paper", u"surface")
        self.done_icon.setProperty(u"pixels", 40)
        self.done_icon.setProperty(u"symbol", u"state-given")

        self.title_row.addWidget(self.done_icon)

        self.title = WrapLabel(self.reading)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"display")
        self.title.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignVCenter)

        self.title_row.addWidget(self.title)

        self.title_row.setStretch(1, 1)

        self.column.addLayout(self.title_row)

        self.sub = WrapLabel(self.reading)
        self.sub.setObjectName(u"sub")
        self.sub.setProperty(u"role", u"lead")
        self.sub.setProperty(u"tone", u"muted")

        self.column.addWidget(self.sub)

        self.column_gap2 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.column_gap2)

        self.buttons = Reflow(self.reading)
        self.buttons.setObjectName(u"buttons")
        self.buttons_layout = QHBoxLayout(self.buttons)
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.certificate_print = IconButton(self.buttons)
        self.certificate_print.setObjectName(u"certificate_print")
        self.certificate_print.setProperty(u"symbol", u"print")

        self.buttons_layout.addWidget(self.certificate_print)

        self.certificate_folder = IconButton(self.buttons)
        self.certificate_folder.setObjectName(u"certificate_folder")
        self.certificate_folder.setProperty(u"kind", u"quiet")
        self.certificate_folder.setProperty(u"symbol", u"folder")

        self.buttons_layout.addWidget(self.certificate_folder)

        self.buttons_layout_stretch2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_layout_stretch2)


        self.column.addWidget(self.buttons)

        self.column_gap4 = QSpacerItem(0, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.column_gap4)

        self.facts = QVBoxLayout()
        self.facts.setSpacing(0)
        self.facts.setObjectName(u"facts")
        self.facts.setContentsMargins(0, 0, 0, 0)

        self.column.addLayout(self.facts)

        self.column_stretch6 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.column_stretch6)


        self.reading_box.addLayout(self.column)


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
        self.foot_row_stretch0 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot_row.addItem(self.foot_row_stretch0)

        self.next_client = IconButton(self.foot)
        self.next_client.setObjectName(u"next_client")
        self.next_client.setProperty(u"kind", u"primary")
        self.next_client.setProperty(u"symbol", u"next")

        self.foot_row.addWidget(self.next_client)

        self.foot_row_gap2 = QSpacerItem(4, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.foot_row.addItem(self.foot_row_gap2)

        self.enter_cap = KeyCap(self.foot)
        self.enter_cap.setObjectName(u"enter_cap")

        self.foot_row.addWidget(self.enter_cap)


        self.card_box.addWidget(self.foot)


        self.outer.addWidget(self.card)

        QWidget.setTabOrder(self.certificate_print, self.certificate_folder)
        QWidget.setTabOrder(self.certificate_folder, self.next_client)

        self.retranslateUi(erased_panel)

        QMetaObject.connectSlotsByName(erased_panel)
    # setupUi

    def retranslateUi(self, erased_panel):
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("ErasedPanel", u"Wat er gewist is", None))
#endif // QT_CONFIG(accessibility)
        self.title.setText(QCoreApplication.translate("ErasedPanel", u"Gewist en nagekeken", None))
        self.sub.setText(QCoreApplication.translate("ErasedPanel", u"Op het bewijs staat geen naam. U kunt het aan de klant meegeven.", None))
        self.certificate_print.setText(QCoreApplication.translate("ErasedPanel", u"Bewijs printen", None))
        self.certificate_folder.setText(QCoreApplication.translate("ErasedPanel", u"Map openen", None))
#if QT_CONFIG(accessibility)
        self.certificate_folder.setAccessibleName(QCoreApplication.translate("ErasedPanel", u"Map van het bewijs openen", None))
#endif // QT_CONFIG(accessibility)
        self.next_client.setText(QCoreApplication.translate("ErasedPanel", u"Volgende klant", None))
#if QT_CONFIG(tooltip)
        self.next_client.setToolTip(QCoreApplication.translate("ErasedPanel", u"Volgende klant (Enter)", None))
#endif // QT_CONFIG(tooltip)
        self.enter_cap.setText(QCoreApplication.translate("ErasedPanel", u"Enter", None))
        pass
    # retranslateUi

