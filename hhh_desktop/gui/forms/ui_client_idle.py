# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'client_idle.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from hhh_desktop.gui.views.client_parts import WelcomeLabel
from hhh_desktop.gui.widgets import (IconLabel, QrCode, TextLabel, WrapLabel)

class Ui_ClientIdle(object):
    def setupUi(self, ClientIdle):
        if not ClientIdle.objectName():
            ClientIdle.setObjectName(u"ClientIdle")
        self.idle_layout = QHBoxLayout(ClientIdle)
        self.idle_layout.setSpacing(48)
        self.idle_layout.setObjectName(u"idle_layout")
        self.idle_layout.setContentsMargins(8, 0, 8, 0)
        self.welcome_layout = QVBoxLayout()
        self.welcome_layout.setSpacing(16)
        self.welcome_layout.setObjectName(u"welcome_layout")
        self.above = QSpacerItem(8, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.welcome_layout.addItem(self.above)

        self.idle_brand = IconLabel(ClientIdle)
        self.idle_brand.setObjectName(u"idle_brand")
        self.idle_brand.setProperty(u"symbol", u"brand")
        self.idle_brand.setProperty(u"ink", u"accent")
        self.idle_brand.setProperty(u"paper", u"bg")
        self.idle_brand.setProperty(u"pixels", 72)
        self.idle_brand.setProperty(u"fixed", True)

        self.welcome_layout.addWidget(self.idle_brand)

        self.welcome = WelcomeLabel(ClientIdle)
        self.welcome.setObjectName(u"welcome")
        self.welcome.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.welcome_layout.addWidget(self.welcome)

        self.idle_lead = WrapLabel(ClientIdle)
        self.idle_lead.setObjectName(u"idle_lead")
        self.idle_lead.setMaximumSize(QSize(520, 16777215))
        self.idle_lead.setProperty(u"role", u"lead")
        self.idle_lead.setProperty(u"tone", u"muted")

        self.welcome_layout.addWidget(self.idle_lead)

        self.below = QSpacerItem(8, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.welcome_layout.addItem(self.below)


        self.idle_layout.addLayout(self.welcome_layout)

        self.idle_card = QFrame(ClientIdle)
        self.idle_card.setObjectName(u"idle_card")
        self.idle_card.setProperty(u"card", True)
        self.card_layout = QVBoxLayout(self.idle_card)
        self.card_layout.setSpacing(0)
        self.card_layout.setObjectName(u"card_layout")
        self.card_layout.setContentsMargins(40, 32, 40, 32)
        self.qr = QrCode(self.idle_card)
        self.qr.setObjectName(u"qr")
        self.qr.setProperty(u"pixels", 264)

        self.card_layout.addWidget(self.qr, 0, Qt.AlignHCenter)

        self.below_qr = QSpacerItem(8, 16, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Maximum)

        self.card_layout.addItem(self.below_qr)

        self.idle_question = TextLabel(self.idle_card)
        self.idle_question.setObjectName(u"idle_question")
        self.idle_question.setAlignment(Qt.AlignCenter)
        self.idle_question.setProperty(u"role", u"leadstrong")

        self.card_layout.addWidget(self.idle_question)

        self.below_idle_question = QSpacerItem(8, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Maximum)

        self.card_layout.addItem(self.below_idle_question)

        self.idle_scan = TextLabel(self.idle_card)
        self.idle_scan.setObjectName(u"idle_scan")
        self.idle_scan.setAlignment(Qt.AlignCenter)
        self.idle_scan.setProperty(u"tone", u"muted")

        self.card_layout.addWidget(self.idle_scan)

        self.above_statement = QSpacerItem(8, 16, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Maximum)

        self.card_layout.addItem(self.above_statement)

        self.statement_place = QHBoxLayout()
        self.statement_place.setObjectName(u"statement_place")

        self.card_layout.addLayout(self.statement_place)


        self.idle_layout.addWidget(self.idle_card, 0, Qt.AlignVCenter)

        self.idle_layout.setStretch(0, 1)

        self.retranslateUi(ClientIdle)

        QMetaObject.connectSlotsByName(ClientIdle)
    # setupUi

    def retranslateUi(self, ClientIdle):
        pass
    # retranslateUi

