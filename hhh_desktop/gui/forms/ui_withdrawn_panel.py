# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'withdrawn_panel.ui'
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

from hhh_desktop.gui.widgets import (IconButton, IconLabel, WrapLabel)

class Ui_WithdrawnPanel(object):
    def setupUi(self, withdrawn_panel):
        if not withdrawn_panel.objectName():
            withdrawn_panel.setObjectName(u"withdrawn_panel")
        self.outer = QVBoxLayout(withdrawn_panel)
        self.outer.setSpacing(0)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.card = QFrame(withdrawn_panel)
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
        self.title_row = QHBoxLayout()
        self.title_row.setSpacing(16)
        self.title_row.setObjectName(u"title_row")
        self.title_row.setContentsMargins(0, 0, 0, 0)
        self.title_icon = IconLabel(self.reading)
        self.title_icon.setObjectName(u"title_icon")
        self.title_icon.setProperty(u"ink", u"refused")
        self.title_icon.setProperty(u"paper", u"surface")
        self.title_icon.setProperty(u"pixels", 40)
        self.title_icon.setProperty(u"symbol", u"state-withdrawn")

        self.title_row.addWidget(self.title_icon)

        self.title = WrapLabel(self.reading)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"display")
        self.title.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignVCenter)

        self.title_row.addWidget(self.title)

        self.title_row.setStretch(1, 1)

        self.reading_box.addLayout(self.title_row)

        self.sub = WrapLabel(self.reading)
        self.sub.setObjectName(u"sub")
        self.sub.setProperty(u"role", u"lead")
        self.sub.setProperty(u"tone", u"muted")

        self.reading_box.addWidget(self.sub)

        self.reading_box_gap2 = QSpacerItem(0, 16, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.reading_box.addItem(self.reading_box_gap2)

        self.left_title = WrapLabel(self.reading)
        self.left_title.setObjectName(u"left_title")
        self.left_title.setProperty(u"role", u"leadstrong")

        self.reading_box.addWidget(self.left_title)

        self.facts = QVBoxLayout()
        self.facts.setSpacing(0)
        self.facts.setObjectName(u"facts")
        self.facts.setContentsMargins(0, 0, 0, 0)

        self.reading_box.addLayout(self.facts)

        self.reading_box_gap5 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.reading_box.addItem(self.reading_box_gap5)

        self.left_text = WrapLabel(self.reading)
        self.left_text.setObjectName(u"left_text")

        self.reading_box.addWidget(self.left_text)

        self.reading_box_stretch7 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.reading_box.addItem(self.reading_box_stretch7)


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
        self.still_there = WrapLabel(self.foot)
        self.still_there.setObjectName(u"still_there")
        self.still_there.setProperty(u"tone", u"muted")
        self.still_there.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignVCenter)

        self.foot_row.addWidget(self.still_there)

        self.keep_content = IconButton(self.foot)
        self.keep_content.setObjectName(u"keep_content")

        self.foot_row.addWidget(self.keep_content)

        self.erase_content = IconButton(self.foot)
        self.erase_content.setObjectName(u"erase_content")
        self.erase_content.setProperty(u"kind", u"primary")
        self.erase_content.setProperty(u"symbol", u"erase")

        self.foot_row.addWidget(self.erase_content)

        self.foot_row.setStretch(0, 1)

        self.card_box.addWidget(self.foot)


        self.outer.addWidget(self.card)

        QWidget.setTabOrder(self.keep_content, self.erase_content)

        self.retranslateUi(withdrawn_panel)

        QMetaObject.connectSlotsByName(withdrawn_panel)
    # setupUi

    def retranslateUi(self, withdrawn_panel):
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("WithdrawnPanel", u"Wat er over is", None))
#endif // QT_CONFIG(accessibility)
        self.sub.setText(QCoreApplication.translate("WithdrawnPanel", u"Wij gebruiken dit niet meer.", None))
        self.left_title.setText(QCoreApplication.translate("WithdrawnPanel", u"Dit bewaarden wij alleen hiervoor:", None))
        self.left_text.setText(QCoreApplication.translate("WithdrawnPanel", u"Zonder dit ja is het niet meer nodig. Wat gewist is, komt niet terug.", None))
        self.still_there.setText(QCoreApplication.translate("WithdrawnPanel", u"Laat u het staan? Dan blijft het op slot.", None))
        self.keep_content.setText(QCoreApplication.translate("WithdrawnPanel", u"Laten staan", None))
        self.erase_content.setText(QCoreApplication.translate("WithdrawnPanel", u"Wissen", None))
        pass
    # retranslateUi

