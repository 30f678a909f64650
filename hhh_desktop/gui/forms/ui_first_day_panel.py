# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'first_day_panel.ui'
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
from hhh_desktop.gui.widgets import (IconButton, Monogram, Strands, WrapLabel)

class Ui_FirstDayPanel(object):
    def setupUi(self, FirstDayPanel):
        if not FirstDayPanel.objectName():
            FirstDayPanel.setObjectName(u"FirstDayPanel")
        FirstDayPanel.setProperty(u"card", True)
        self.h_17 = QHBoxLayout(FirstDayPanel)
        self.h_17.setSpacing(0)
        self.h_17.setObjectName(u"h_17")
        self.h_17.setContentsMargins(1, 1, 1, 1)
        self.scroll = PageScroll(FirstDayPanel)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.words = QWidget()
        self.words.setObjectName(u"words")
        self.v_9 = QVBoxLayout(self.words)
        self.v_9.setSpacing(0)
        self.v_9.setObjectName(u"v_9")
        self.v_9.setContentsMargins(64, 24, 24, 24)
        self.space_10 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.v_9.addItem(self.space_10)

        self.title = WrapLabel(self.words)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"display")

        self.v_9.addWidget(self.title)

        self.space_11 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.v_9.addItem(self.space_11)

        self.lead = WrapLabel(self.words)
        self.lead.setObjectName(u"lead")
        self.lead.setProperty(u"role", u"lead")
        self.lead.setProperty(u"tone", u"muted")

        self.v_9.addWidget(self.lead)

        self.space_12 = QSpacerItem(0, 32, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.v_9.addItem(self.space_12)

        self.h_2 = QHBoxLayout()
        self.h_2.setSpacing(16)
        self.h_2.setObjectName(u"h_2")
        self.h_2.setContentsMargins(0, 0, 0, 0)
        self.number_1 = Monogram(self.words)
        self.number_1.setObjectName(u"number_1")
        self.number_1.setProperty(u"pixels", 40)
        self.number_1.setProperty(u"soft", True)

        self.h_2.addWidget(self.number_1, 0, Qt.AlignmentFlag.AlignTop)

        self.v_1 = QVBoxLayout()
        self.v_1.setSpacing(0)
        self.v_1.setObjectName(u"v_1")
        self.v_1.setContentsMargins(0, 0, 0, 0)
        self.step_1 = WrapLabel(self.words)
        self.step_1.setObjectName(u"step_1")
        self.step_1.setProperty(u"role", u"strong")

        self.v_1.addWidget(self.step_1)

        self.step_1_hint = WrapLabel(self.words)
        self.step_1_hint.setObjectName(u"step_1_hint")
        self.step_1_hint.setProperty(u"tone", u"muted")

        self.v_1.addWidget(self.step_1_hint)


        self.h_2.addLayout(self.v_1)

        self.h_2.setStretch(1, 1)

        self.v_9.addLayout(self.h_2)

        self.space_13 = QSpacerItem(0, 16, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.v_9.addItem(self.space_13)

        self.h_4 = QHBoxLayout()
        self.h_4.setSpacing(16)
        self.h_4.setObjectName(u"h_4")
        self.h_4.setContentsMargins(0, 0, 0, 0)
        self.number_2 = Monogram(self.words)
        self.number_2.setObjectName(u"number_2")
        self.number_2.setProperty(u"pixels", 40)
        self.number_2.setProperty(u"soft", True)

        self.h_4.addWidget(self.number_2, 0, Qt.AlignmentFlag.AlignTop)

        self.v_3 = QVBoxLayout()
        self.v_3.setSpacing(0)
        self.v_3.setObjectName(u"v_3")
        self.v_3.setContentsMargins(0, 0, 0, 0)
        self.step_2 = WrapLabel(self.words)
        self.step_2.setObjectName(u"step_2")
        self.step_2.setProperty(u"role", u"strong")

        self.v_3.addWidget(self.step_2)

        self.step_2_hint = WrapLabel(self.words)
        self.step_2_hint.setObjectName(u"step_2_hint")
        self.step_2_hint.setProperty(u"tone", u"muted")

        self.v_3.addWidget(self.step_2_hint)


        self.h_4.addLayout(self.v_3)

        self.h_4.setStretch(1, 1)

        self.v_9.addLayout(self.h_4)

        self.space_14 = QSpacerItem(0, 16, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.v_9.addItem(self.space_14)

        self.h_6 = QHBoxLayout()
        self.h_6.setSpacing(16)
        self.h_6.setObjectName(u"h_6")
        self.h_6.setContentsMargins(0, 0, 0, 0)
        self.number_3 = Monogram(self.words)
        self.number_3.setObjectName(u"number_3")
        self.number_3.setProperty(u"pixels", 40)
        self.number_3.setProperty(u"soft", True)

        self.h_6.addWidget(self.number_3, 0, Qt.AlignmentFlag.AlignTop)

        self.v_5 = QVBoxLayout()
        self.v_5.setSpacing(0)
        self.v_5.setObjectName(u"v_5")
        self.v_5.setContentsMargins(0, 0, 0, 0)
        self.step_3 = WrapLabel(self.words)
        self.step_3.setObjectName(u"step_3")
        self.step_3.setProperty(u"role", u"strong")

        self.v_5.addWidget(self.step_3)

        self.step_3_hint = WrapLabel(self.words)
        self.step_3_hint.setObjectName(u"step_3_hint")
        self.step_3_hint.setProperty(u"tone", u"muted")

        self.v_5.addWidget(self.step_3_hint)


        self.h_6.addLayout(self.v_5)

        self.h_6.setStretch(1, 1)

        self.v_9.addLayout(self.h_6)

        self.space_15 = QSpacerItem(0, 40, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.v_9.addItem(self.space_15)

        self.h_7 = QHBoxLayout()
        self.h_7.setSpacing(8)
        self.h_7.setObjectName(u"h_7")
        self.h_7.setContentsMargins(0, 0, 0, 0)
        self.register = IconButton(self.words)
        self.register.setObjectName(u"register")
        self.register.setProperty(u"kind", u"primary")
        self.register.setProperty(u"symbol", u"person-plus")

        self.h_7.addWidget(self.register)

        self.space_8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.h_7.addItem(self.space_8)


        self.v_9.addLayout(self.h_7)

        self.space_16 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.v_9.addItem(self.space_16)

        self.scroll.setWidget(self.words)

        self.h_17.addWidget(self.scroll)

        self.drawing = Strands(FirstDayPanel)
        self.drawing.setObjectName(u"drawing")
        self.drawing.setProperty(u"clip", 15)

        self.h_17.addWidget(self.drawing)

        self.h_17.setStretch(0, 1)
        self.h_17.setStretch(1, 1)

        self.retranslateUi(FirstDayPanel)

        QMetaObject.connectSlotsByName(FirstDayPanel)
    # setupUi

    def retranslateUi(self, FirstDayPanel):
        self.lead.setText(QCoreApplication.translate("FirstDayPanel", u"Er staan nog geen klanten in. Zo begint u:", None))
        self.number_1.setText(QCoreApplication.translate("FirstDayPanel", u"1", None))
        self.step_1.setText(QCoreApplication.translate("FirstDayPanel", u"Typ de naam van uw eerste klant", None))
        self.step_1_hint.setText(QCoreApplication.translate("FirstDayPanel", u"Bovenin. Druk daarna op Enter.", None))
        self.number_2.setText(QCoreApplication.translate("FirstDayPanel", u"2", None))
        self.step_2.setText(QCoreApplication.translate("FirstDayPanel", u"Vraag toestemming op het klantscherm", None))
        self.step_2_hint.setText(QCoreApplication.translate("FirstDayPanel", u"E\u00e9n vraag per keer. Nee zeggen mag altijd.", None))
        self.number_3.setText(QCoreApplication.translate("FirstDayPanel", u"3", None))
        self.step_3.setText(QCoreApplication.translate("FirstDayPanel", u"Klaar voor de afspraak", None))
        self.step_3_hint.setText(QCoreApplication.translate("FirstDayPanel", u"Naam en telefoon zijn genoeg.", None))
        self.register.setText(QCoreApplication.translate("FirstDayPanel", u"Eerste klant inschrijven", None))
        pass
    # retranslateUi

