# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'welcome_panel.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from hhh_desktop.gui.widgets import (IconLabel, WrapLabel)

class Ui_WelcomePanel(object):
    def setupUi(self, WelcomePanel):
        if not WelcomePanel.objectName():
            WelcomePanel.setObjectName(u"WelcomePanel")
        WelcomePanel.setProperty(u"card", True)
        self.v_1 = QVBoxLayout(WelcomePanel)
        self.v_1.setSpacing(0)
        self.v_1.setObjectName(u"v_1")
        self.v_1.setContentsMargins(48, 24, 48, 24)
        self.space_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.v_1.addItem(self.space_2)

        self.welcome_symbol = IconLabel(WelcomePanel)
        self.welcome_symbol.setObjectName(u"welcome_symbol")
        self.welcome_symbol.setProperty(u"symbol", u"p-people")
        self.welcome_symbol.setProperty(u"ink", u"accent")
        self.welcome_symbol.setProperty(u"pixels", 96)
        self.welcome_symbol.setProperty(u"disc", u"accent_soft")

        self.v_1.addWidget(self.welcome_symbol, 0, Qt.AlignmentFlag.AlignHCenter)

        self.space_3 = QSpacerItem(0, 24, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.v_1.addItem(self.space_3)

        self.welcome_title = WrapLabel(WelcomePanel)
        self.welcome_title.setObjectName(u"welcome_title")
        self.welcome_title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.welcome_title.setProperty(u"role", u"display")

        self.v_1.addWidget(self.welcome_title)

        self.space_4 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.v_1.addItem(self.space_4)

        self.welcome_hint = WrapLabel(WelcomePanel)
        self.welcome_hint.setObjectName(u"welcome_hint")
        self.welcome_hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.welcome_hint.setProperty(u"tone", u"muted")

        self.v_1.addWidget(self.welcome_hint)

        self.space_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.v_1.addItem(self.space_5)


        self.retranslateUi(WelcomePanel)

        QMetaObject.connectSlotsByName(WelcomePanel)
    # setupUi

    def retranslateUi(self, WelcomePanel):
        self.welcome_title.setText(QCoreApplication.translate("WelcomePanel", u"Wie is er aan de beurt?", None))
        self.welcome_hint.setText(QCoreApplication.translate("WelcomePanel", u"Typ een naam, de laatste cijfers van een nummer of een postcode.", None))
        pass
    # retranslateUi

