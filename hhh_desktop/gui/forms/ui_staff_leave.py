# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'staff_leave.ui'
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

from hhh_desktop.gui.widgets import (IconButton, Monogram, WrapLabel)

class Ui_StaffLeave(object):
    def setupUi(self, staff_leave):
        if not staff_leave.objectName():
            staff_leave.setObjectName(u"staff_leave")
        self.outer = QVBoxLayout(staff_leave)
        self.outer.setSpacing(0)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.card = QFrame(staff_leave)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"card", True)
        self.card_box = QVBoxLayout(self.card)
        self.card_box.setSpacing(0)
        self.card_box.setObjectName(u"card_box")
        self.card_box.setContentsMargins(1, 1, 1, 1)
        self.leave_scroll = QScrollArea(self.card)
        self.leave_scroll.setObjectName(u"leave_scroll")
        self.leave_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.leave_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.leave_scroll.setWidgetResizable(True)
        self.leave_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body = QWidget()
        self.body.setObjectName(u"body")
        self.body_row = QHBoxLayout(self.body)
        self.body_row.setSpacing(32)
        self.body_row.setObjectName(u"body_row")
        self.body_row.setContentsMargins(32, 24, 32, 16)
        self.reading = QWidget(self.body)
        self.reading.setObjectName(u"reading")
        self.reading_box = QVBoxLayout(self.reading)
        self.reading_box.setSpacing(6)
        self.reading_box.setObjectName(u"reading_box")
        self.reading_box.setContentsMargins(0, 0, 0, 0)
        self.leave_head = QHBoxLayout()
        self.leave_head.setSpacing(16)
        self.leave_head.setObjectName(u"leave_head")
        self.leave_head.setContentsMargins(0, 0, 0, 0)
        self.leaver = Monogram(self.reading)
        self.leaver.setObjectName(u"leaver")
        self.leaver.setProperty(u"pixels", 48)
        self.leaver.setProperty(u"soft", True)

        self.leave_head.addWidget(self.leaver, 0, Qt.AlignmentFlag.AlignTop)

        self.leave_words = QVBoxLayout()
        self.leave_words.setSpacing(2)
        self.leave_words.setObjectName(u"leave_words")
        self.leave_words.setContentsMargins(0, 0, 0, 0)
        self.leave_title = WrapLabel(self.reading)
        self.leave_title.setObjectName(u"leave_title")
        self.leave_title.setProperty(u"role", u"title")

        self.leave_words.addWidget(self.leave_title)

        self.leave_lead = WrapLabel(self.reading)
        self.leave_lead.setObjectName(u"leave_lead")
        self.leave_lead.setProperty(u"role", u"lead")
        self.leave_lead.setProperty(u"tone", u"muted")

        self.leave_words.addWidget(self.leave_lead)


        self.leave_head.addLayout(self.leave_words)

        self.leave_head.setStretch(1, 1)

        self.reading_box.addLayout(self.leave_head)

        self.leave_gap = QSpacerItem(0, 16, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.reading_box.addItem(self.leave_gap)

        self.happens_title = WrapLabel(self.reading)
        self.happens_title.setObjectName(u"happens_title")
        self.happens_title.setProperty(u"role", u"strong")

        self.reading_box.addWidget(self.happens_title)

        self.happens_rows = QVBoxLayout()
        self.happens_rows.setSpacing(10)
        self.happens_rows.setObjectName(u"happens_rows")
        self.happens_rows.setContentsMargins(0, 0, 0, 0)

        self.reading_box.addLayout(self.happens_rows)

        self.leave_gap2 = QSpacerItem(0, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.reading_box.addItem(self.leave_gap2)

        self.stays_title = WrapLabel(self.reading)
        self.stays_title.setObjectName(u"stays_title")
        self.stays_title.setProperty(u"role", u"strong")

        self.reading_box.addWidget(self.stays_title)

        self.stays_rows = QVBoxLayout()
        self.stays_rows.setSpacing(10)
        self.stays_rows.setObjectName(u"stays_rows")
        self.stays_rows.setContentsMargins(0, 0, 0, 0)

        self.reading_box.addLayout(self.stays_rows)

        self.leave_stretch = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.reading_box.addItem(self.leave_stretch)


        self.body_row.addWidget(self.reading)

        self.aside = QWidget(self.body)
        self.aside.setObjectName(u"aside")
        self.aside_box = QVBoxLayout(self.aside)
        self.aside_box.setSpacing(0)
        self.aside_box.setObjectName(u"aside_box")
        self.aside_box.setContentsMargins(0, 0, 0, 0)
        self.tip = QFrame(self.aside)
        self.tip.setObjectName(u"tip")
        self.tip.setProperty(u"tint", u"accent")
        self.tip_box = QVBoxLayout(self.tip)
        self.tip_box.setSpacing(2)
        self.tip_box.setObjectName(u"tip_box")
        self.tip_box.setContentsMargins(20, 20, 20, 20)
        self.tip_title = WrapLabel(self.tip)
        self.tip_title.setObjectName(u"tip_title")
        self.tip_title.setProperty(u"role", u"strong")

        self.tip_box.addWidget(self.tip_title)

        self.tip_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.tip_box.addItem(self.tip_gap)

        self.tip_rows = QVBoxLayout()
        self.tip_rows.setSpacing(8)
        self.tip_rows.setObjectName(u"tip_rows")
        self.tip_rows.setContentsMargins(0, 0, 0, 0)

        self.tip_box.addLayout(self.tip_rows)


        self.aside_box.addWidget(self.tip)

        self.aside_stretch = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.aside_box.addItem(self.aside_stretch)


        self.body_row.addWidget(self.aside)

        self.body_stretch = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.body_row.addItem(self.body_stretch)

        self.body_row.setStretch(0, 3)
        self.body_row.setStretch(1, 2)
        self.leave_scroll.setWidget(self.body)

        self.card_box.addWidget(self.leave_scroll)

        self.foot = QFrame(self.card)
        self.foot.setObjectName(u"foot")
        self.foot.setProperty(u"footer", True)
        self.foot_row = QHBoxLayout(self.foot)
        self.foot_row.setSpacing(8)
        self.foot_row.setObjectName(u"foot_row")
        self.foot_row.setContentsMargins(16, 12, 24, 12)
        self.leave_cancel = IconButton(self.foot)
        self.leave_cancel.setObjectName(u"leave_cancel")
        self.leave_cancel.setProperty(u"symbol", u"back")

        self.foot_row.addWidget(self.leave_cancel)

        self.foot_stretch = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot_row.addItem(self.foot_stretch)

        self.leave_confirm = IconButton(self.foot)
        self.leave_confirm.setObjectName(u"leave_confirm")
        self.leave_confirm.setProperty(u"kind", u"danger")

        self.foot_row.addWidget(self.leave_confirm)


        self.card_box.addWidget(self.foot)


        self.outer.addWidget(self.card)

        QWidget.setTabOrder(self.leave_cancel, self.leave_confirm)

        self.retranslateUi(staff_leave)

        QMetaObject.connectSlotsByName(staff_leave)
    # setupUi

    def retranslateUi(self, staff_leave):
#if QT_CONFIG(accessibility)
        self.leave_scroll.setAccessibleName(QCoreApplication.translate("StaffLeave", u"Uit dienst", None))
#endif // QT_CONFIG(accessibility)
        self.happens_title.setText(QCoreApplication.translate("StaffLeave", u"Wat er gebeurt", None))
        self.stays_title.setText(QCoreApplication.translate("StaffLeave", u"Wat zo blijft", None))
        self.tip_title.setText(QCoreApplication.translate("StaffLeave", u"Denk ook aan", None))
        self.leave_cancel.setText(QCoreApplication.translate("StaffLeave", u"Annuleren", None))
        self.leave_confirm.setText(QCoreApplication.translate("StaffLeave", u"Uit dienst melden", None))
        pass
    # retranslateUi

