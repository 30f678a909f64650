# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'erase_progress.ui'
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
    QSizePolicy, QVBoxLayout, QWidget)

from hhh_desktop.gui.widgets import (ElidedLabel, IconLabel, TextLabel)

class Ui_EraseProgress(object):
    def setupUi(self, erase_progress):
        if not erase_progress.objectName():
            erase_progress.setObjectName(u"erase_progress")
        erase_progress.setProperty(u"tint", u"info")
        self.outer = QVBoxLayout(erase_progress)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(17, 9, 17, 12)
        self.row = QHBoxLayout()
        self.row.setSpacing(12)
        self.row.setObjectName(u"row")
        self.row.setContentsMargins(0, 0, 0, 0)
        self.busy_icon = IconLabel(erase_progress)
        self.busy_icon.setObjectName(u"busy_icon")
        self.busy_icon.setProperty(u"ink", u"accent")
        self.busy_icon.setProperty(u"paper", u"accent_soft")
        self.busy_icon.setProperty(u"pixels", 24)
        self.busy_icon.setProperty(u"symbol", u"erase")

        self.row.addWidget(self.busy_icon)

        self.busy_text = ElidedLabel(erase_progress)
        self.busy_text.setObjectName(u"busy_text")
        self.busy_text.setProperty(u"role", u"strong")

        self.row.addWidget(self.busy_text)

        self.step_count = TextLabel(erase_progress)
        self.step_count.setObjectName(u"step_count")
        self.step_count.setProperty(u"tone", u"muted")

        self.row.addWidget(self.step_count)

        self.row.setStretch(1, 1)

        self.outer.addLayout(self.row)

        self.busy_bar = QProgressBar(erase_progress)
        self.busy_bar.setObjectName(u"busy_bar")
        self.busy_bar.setMaximum(3)
        self.busy_bar.setTextVisible(False)

        self.outer.addWidget(self.busy_bar)


        self.retranslateUi(erase_progress)

        QMetaObject.connectSlotsByName(erase_progress)
    # setupUi

    def retranslateUi(self, erase_progress):
#if QT_CONFIG(accessibility)
        self.busy_bar.setAccessibleName(QCoreApplication.translate("EraseProgress", u"Hoe ver het wissen is", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

