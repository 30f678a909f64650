# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'fault_panel.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QProgressBar,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from hhh_desktop.gui.views.reflow import PageScroll
from hhh_desktop.gui.widgets import (IconButton, IconLabel, Monogram, Reflow,
    TextLabel, WrapLabel)

class Ui_FaultPanel(object):
    def setupUi(self, FaultPanel):
        if not FaultPanel.objectName():
            FaultPanel.setObjectName(u"FaultPanel")
        FaultPanel.setProperty(u"card", True)
        FaultPanel.setProperty(u"comfort", 520)
        self.v_22 = QVBoxLayout(FaultPanel)
        self.v_22.setSpacing(0)
        self.v_22.setObjectName(u"v_22")
        self.v_22.setContentsMargins(1, 1, 1, 1)
        self.scroll = PageScroll(FaultPanel)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.inner = QWidget()
        self.inner.setObjectName(u"inner")
        self.v_12 = QVBoxLayout(self.inner)
        self.v_12.setSpacing(0)
        self.v_12.setObjectName(u"v_12")
        self.v_12.setContentsMargins(48, 24, 48, 24)
        self.space_13 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.v_12.addItem(self.space_13)

        self.h_5 = QHBoxLayout()
        self.h_5.setSpacing(24)
        self.h_5.setObjectName(u"h_5")
        self.h_5.setContentsMargins(0, 0, 0, 0)
        self.symbol = IconLabel(self.inner)
        self.symbol.setObjectName(u"symbol")
        self.symbol.setProperty(u"symbol", u"p-disk")
        self.symbol.setProperty(u"ink", u"danger")
        self.symbol.setProperty(u"pixels", 80)
        self.symbol.setProperty(u"disc", u"danger_soft")

        self.h_5.addWidget(self.symbol, 0, Qt.AlignmentFlag.AlignTop)

        self.v_4 = QVBoxLayout()
        self.v_4.setSpacing(4)
        self.v_4.setObjectName(u"v_4")
        self.v_4.setContentsMargins(0, 0, 0, 0)
        self.title = WrapLabel(self.inner)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"display")

        self.v_4.addWidget(self.title)

        self.sentence = WrapLabel(self.inner)
        self.sentence.setObjectName(u"sentence")
        self.sentence.setProperty(u"role", u"lead")
        self.sentence.setProperty(u"tone", u"muted")

        self.v_4.addWidget(self.sentence)


        self.h_5.addLayout(self.v_4)

        self.h_5.setStretch(1, 1)

        self.v_12.addLayout(self.h_5)

        self.space_14 = QSpacerItem(0, 32, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.v_12.addItem(self.space_14)

        self.meter = QFrame(self.inner)
        self.meter.setObjectName(u"meter")
        self.meter.setProperty(u"tint", u"sunken")
        self.v_3 = QVBoxLayout(self.meter)
        self.v_3.setSpacing(8)
        self.v_3.setObjectName(u"v_3")
        self.v_3.setContentsMargins(24, 16, 24, 20)
        self.meter_words = Reflow(self.meter)
        self.meter_words.setObjectName(u"meter_words")
        self.h_1 = QHBoxLayout(self.meter_words)
        self.h_1.setSpacing(8)
        self.h_1.setObjectName(u"h_1")
        self.h_1.setContentsMargins(0, 0, 0, 0)
        self.meter_name = TextLabel(self.meter_words)
        self.meter_name.setObjectName(u"meter_name")
        self.meter_name.setProperty(u"role", u"strong")

        self.h_1.addWidget(self.meter_name)

        self.space_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.h_1.addItem(self.space_2)

        self.meter_text = TextLabel(self.meter_words)
        self.meter_text.setObjectName(u"meter_text")
        self.meter_text.setProperty(u"role", u"strong")
        self.meter_text.setProperty(u"tone", u"danger")

        self.h_1.addWidget(self.meter_text)


        self.v_3.addWidget(self.meter_words)

        self.meter_bar = QProgressBar(self.meter)
        self.meter_bar.setObjectName(u"meter_bar")
        self.meter_bar.setTextVisible(False)

        self.v_3.addWidget(self.meter_bar)


        self.v_12.addWidget(self.meter)

        self.space_15 = QSpacerItem(0, 32, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.v_12.addItem(self.space_15)

        self.steps_title = TextLabel(self.inner)
        self.steps_title.setObjectName(u"steps_title")
        self.steps_title.setProperty(u"role", u"title")

        self.v_12.addWidget(self.steps_title)

        self.space_16 = QSpacerItem(0, 16, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.v_12.addItem(self.space_16)

        self.step_1 = Reflow(self.inner)
        self.step_1.setObjectName(u"step_1")
        self.step_1.setProperty(u"comfort", 300)
        self.h_8 = QHBoxLayout(self.step_1)
        self.h_8.setSpacing(16)
        self.h_8.setObjectName(u"h_8")
        self.h_8.setContentsMargins(0, 0, 0, 0)
        self.h_7 = QHBoxLayout()
        self.h_7.setSpacing(16)
        self.h_7.setObjectName(u"h_7")
        self.h_7.setContentsMargins(0, 0, 0, 0)
        self.number_1 = Monogram(self.step_1)
        self.number_1.setObjectName(u"number_1")
        self.number_1.setProperty(u"pixels", 40)
        self.number_1.setProperty(u"soft", True)

        self.h_7.addWidget(self.number_1, 0, Qt.AlignmentFlag.AlignTop)

        self.v_6 = QVBoxLayout()
        self.v_6.setSpacing(0)
        self.v_6.setObjectName(u"v_6")
        self.v_6.setContentsMargins(0, 0, 0, 0)
        self.step_1_words = WrapLabel(self.step_1)
        self.step_1_words.setObjectName(u"step_1_words")
        self.step_1_words.setProperty(u"role", u"strong")

        self.v_6.addWidget(self.step_1_words)

        self.step_1_hint = WrapLabel(self.step_1)
        self.step_1_hint.setObjectName(u"step_1_hint")
        self.step_1_hint.setProperty(u"tone", u"muted")

        self.v_6.addWidget(self.step_1_hint)


        self.h_7.addLayout(self.v_6)

        self.h_7.setStretch(1, 1)

        self.h_8.addLayout(self.h_7)

        self.step_1_action = IconButton(self.step_1)
        self.step_1_action.setObjectName(u"step_1_action")

        self.h_8.addWidget(self.step_1_action)

        self.h_8.setStretch(0, 1)

        self.v_12.addWidget(self.step_1)

        self.space_17 = QSpacerItem(0, 16, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.v_12.addItem(self.space_17)

        self.step_2 = Reflow(self.inner)
        self.step_2.setObjectName(u"step_2")
        self.step_2.setProperty(u"comfort", 300)
        self.h_11 = QHBoxLayout(self.step_2)
        self.h_11.setSpacing(16)
        self.h_11.setObjectName(u"h_11")
        self.h_11.setContentsMargins(0, 0, 0, 0)
        self.h_10 = QHBoxLayout()
        self.h_10.setSpacing(16)
        self.h_10.setObjectName(u"h_10")
        self.h_10.setContentsMargins(0, 0, 0, 0)
        self.number_2 = Monogram(self.step_2)
        self.number_2.setObjectName(u"number_2")
        self.number_2.setProperty(u"pixels", 40)
        self.number_2.setProperty(u"soft", True)

        self.h_10.addWidget(self.number_2, 0, Qt.AlignmentFlag.AlignTop)

        self.v_9 = QVBoxLayout()
        self.v_9.setSpacing(0)
        self.v_9.setObjectName(u"v_9")
        self.v_9.setContentsMargins(0, 0, 0, 0)
        self.step_2_words = WrapLabel(self.step_2)
        self.step_2_words.setObjectName(u"step_2_words")
        self.step_2_words.setProperty(u"role", u"strong")

        self.v_9.addWidget(self.step_2_words)

        self.step_2_hint = WrapLabel(self.step_2)
        self.step_2_hint.setObjectName(u"step_2_hint")
        self.step_2_hint.setProperty(u"tone", u"muted")

        self.v_9.addWidget(self.step_2_hint)


        self.h_10.addLayout(self.v_9)

        self.h_10.setStretch(1, 1)

        self.h_11.addLayout(self.h_10)

        self.step_2_action = IconButton(self.step_2)
        self.step_2_action.setObjectName(u"step_2_action")

        self.h_11.addWidget(self.step_2_action)

        self.h_11.setStretch(0, 1)

        self.v_12.addWidget(self.step_2)

        self.space_18 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.v_12.addItem(self.space_18)

        self.scroll.setWidget(self.inner)

        self.v_22.addWidget(self.scroll)

        self.foot = QFrame(FaultPanel)
        self.foot.setObjectName(u"foot")
        self.foot.setProperty(u"footer", True)
        self.v_21 = QVBoxLayout(self.foot)
        self.v_21.setSpacing(8)
        self.v_21.setObjectName(u"v_21")
        self.v_21.setContentsMargins(24, 12, 24, 12)
        self.foot_row = Reflow(self.foot)
        self.foot_row.setObjectName(u"foot_row")
        self.foot_row.setProperty(u"comfort", 240)
        self.h_19 = QHBoxLayout(self.foot_row)
        self.h_19.setSpacing(8)
        self.h_19.setObjectName(u"h_19")
        self.h_19.setContentsMargins(0, 0, 0, 0)
        self.back_from_fault = IconButton(self.foot_row)
        self.back_from_fault.setObjectName(u"back_from_fault")
        self.back_from_fault.setProperty(u"kind", u"quiet")
        self.back_from_fault.setProperty(u"symbol", u"back")

        self.h_19.addWidget(self.back_from_fault)

        self.space_20 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.h_19.addItem(self.space_20)

        self.safe = WrapLabel(self.foot_row)
        self.safe.setObjectName(u"safe")
        self.safe.setProperty(u"tone", u"muted")

        self.h_19.addWidget(self.safe, 0, Qt.AlignmentFlag.AlignVCenter)

        self.retry = IconButton(self.foot_row)
        self.retry.setObjectName(u"retry")
        self.retry.setProperty(u"kind", u"primary")
        self.retry.setProperty(u"symbol", u"undo")
        self.retry.setProperty(u"tall", True)

        self.h_19.addWidget(self.retry)


        self.v_21.addWidget(self.foot_row)


        self.v_22.addWidget(self.foot)

        self.v_22.setStretch(0, 1)
        QWidget.setTabOrder(self.step_1_action, self.step_2_action)
        QWidget.setTabOrder(self.step_2_action, self.back_from_fault)
        QWidget.setTabOrder(self.back_from_fault, self.retry)

        self.retranslateUi(FaultPanel)

        QMetaObject.connectSlotsByName(FaultPanel)
    # setupUi

    def retranslateUi(self, FaultPanel):
#if QT_CONFIG(accessibility)
        self.meter_bar.setAccessibleName(QCoreApplication.translate("FaultPanel", u"Hoe vol de schijf is", None))
#endif // QT_CONFIG(accessibility)
        self.number_1.setText(QCoreApplication.translate("FaultPanel", u"1", None))
        self.number_2.setText(QCoreApplication.translate("FaultPanel", u"2", None))
        pass
    # retranslateUi

