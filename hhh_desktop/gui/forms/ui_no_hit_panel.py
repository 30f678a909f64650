# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'no_hit_panel.ui'
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

from hhh_desktop.gui.views.reflow import PageScroll
from hhh_desktop.gui.widgets import (IconButton, IconLabel, KeyCap, Reflow,
    WrapLabel)

class Ui_NoHitPanel(object):
    def setupUi(self, NoHitPanel):
        if not NoHitPanel.objectName():
            NoHitPanel.setObjectName(u"NoHitPanel")
        NoHitPanel.setProperty(u"card", True)
        self.v_12 = QVBoxLayout(NoHitPanel)
        self.v_12.setSpacing(8)
        self.v_12.setObjectName(u"v_12")
        self.v_12.setContentsMargins(1, 1, 1, 1)
        self.scroll = PageScroll(NoHitPanel)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.inner = QWidget()
        self.inner.setObjectName(u"inner")
        self.v_5 = QVBoxLayout(self.inner)
        self.v_5.setSpacing(0)
        self.v_5.setObjectName(u"v_5")
        self.v_5.setContentsMargins(64, 24, 64, 24)
        self.space_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.v_5.addItem(self.space_6)

        self.symbol = IconLabel(self.inner)
        self.symbol.setObjectName(u"symbol")
        self.symbol.setProperty(u"symbol", u"p-people")
        self.symbol.setProperty(u"ink", u"accent")
        self.symbol.setProperty(u"pixels", 96)
        self.symbol.setProperty(u"disc", u"accent_soft")

        self.v_5.addWidget(self.symbol, 0, Qt.AlignmentFlag.AlignHCenter)

        self.space_7 = QSpacerItem(0, 24, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.v_5.addItem(self.space_7)

        self.title = WrapLabel(self.inner)
        self.title.setObjectName(u"title")
        self.title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.title.setProperty(u"role", u"display")

        self.v_5.addWidget(self.title)

        self.space_8 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.v_5.addItem(self.space_8)

        self.hint = WrapLabel(self.inner)
        self.hint.setObjectName(u"hint")
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hint.setProperty(u"tone", u"muted")

        self.v_5.addWidget(self.hint)

        self.space_9 = QSpacerItem(0, 32, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.v_5.addItem(self.space_9)

        self.facts = Reflow(self.inner)
        self.facts.setObjectName(u"facts")
        self.facts.setProperty(u"comfort", 240)
        self.facts.setProperty(u"tint", u"sunken")
        self.h_1 = QHBoxLayout(self.facts)
        self.h_1.setSpacing(16)
        self.h_1.setObjectName(u"h_1")
        self.h_1.setContentsMargins(24, 24, 24, 24)

        self.v_5.addWidget(self.facts)

        self.space_10 = QSpacerItem(0, 32, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.v_5.addItem(self.space_10)

        self.h_2 = QHBoxLayout()
        self.h_2.setSpacing(16)
        self.h_2.setObjectName(u"h_2")
        self.h_2.setContentsMargins(0, 0, 0, 0)
        self.space_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.h_2.addItem(self.space_3)

        self.register_typed = IconButton(self.inner)
        self.register_typed.setObjectName(u"register_typed")
        self.register_typed.setProperty(u"kind", u"primary")
        self.register_typed.setProperty(u"symbol", u"person-plus")
        self.register_typed.setProperty(u"tall", True)

        self.h_2.addWidget(self.register_typed)

        self.enter_key = KeyCap(self.inner)
        self.enter_key.setObjectName(u"enter_key")

        self.h_2.addWidget(self.enter_key)

        self.space_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.h_2.addItem(self.space_4)


        self.v_5.addLayout(self.h_2)

        self.space_11 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.v_5.addItem(self.space_11)

        self.scroll.setWidget(self.inner)

        self.v_12.addWidget(self.scroll)


        self.retranslateUi(NoHitPanel)

        QMetaObject.connectSlotsByName(NoHitPanel)
    # setupUi

    def retranslateUi(self, NoHitPanel):
        self.title.setText(QCoreApplication.translate("NoHitPanel", u"Nog niet bij ons bekend", None))
        self.hint.setText(QCoreApplication.translate("NoHitPanel", u"Druk op Enter om deze klant in te schrijven. Wat u typte, staat dan al klaar:", None))
        self.enter_key.setText(QCoreApplication.translate("NoHitPanel", u"Enter", None))
        pass
    # retranslateUi

