# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'leaving_window.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QProgressBar,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from hhh_desktop.gui.widgets import (IconButton, IconLabel, WrapLabel)

class Ui_LeavingWindow(object):
    def setupUi(self, leaving_window):
        if not leaving_window.objectName():
            leaving_window.setObjectName(u"leaving_window")
        leaving_window.setWindowTitle(u"Her His Hair")
        self.outer = QVBoxLayout(leaving_window)
        self.outer.setSpacing(16)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(24, 24, 24, 20)
        self.head_row = QHBoxLayout()
        self.head_row.setSpacing(16)
        self.head_row.setObjectName(u"head_row")
        self.head_row.setContentsMargins(0, 0, 0, 0)
        self.leaving_icon = IconLabel(leaving_window)
        self.leaving_icon.setObjectName(u"leaving_icon")
        self.leaving_icon.setProperty(u"ink", u"accent")
        self.leaving_icon.setProperty(u"paper", u"bg")
        self.leaving_icon.setProperty(u"pixels", 32)
        self.leaving_icon.setProperty(u"symbol", u"p-disk")

        self.head_row.addWidget(self.leaving_icon, 0, Qt.AlignmentFlag.AlignTop)

        self.words_box = QVBoxLayout()
        self.words_box.setSpacing(4)
        self.words_box.setObjectName(u"words_box")
        self.words_box.setContentsMargins(0, 0, 0, 0)
        self.leaving_title = WrapLabel(leaving_window)
        self.leaving_title.setObjectName(u"leaving_title")
        self.leaving_title.setProperty(u"role", u"leadstrong")

        self.words_box.addWidget(self.leaving_title)

        self.leaving_text = WrapLabel(leaving_window)
        self.leaving_text.setObjectName(u"leaving_text")
        self.leaving_text.setProperty(u"tone", u"muted")

        self.words_box.addWidget(self.leaving_text)


        self.head_row.addLayout(self.words_box)

        self.head_row.setStretch(1, 1)

        self.outer.addLayout(self.head_row)

        self.leaving_bar = QProgressBar(leaving_window)
        self.leaving_bar.setObjectName(u"leaving_bar")
        self.leaving_bar.setMaximum(100)
        self.leaving_bar.setValue(0)
        self.leaving_bar.setTextVisible(False)

        self.outer.addWidget(self.leaving_bar)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_row.setContentsMargins(0, 0, 0, 0)
        self.button_row_stretch = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_row_stretch)

        self.stop_backup = IconButton(leaving_window)
        self.stop_backup.setObjectName(u"stop_backup")

        self.button_row.addWidget(self.stop_backup)


        self.outer.addLayout(self.button_row)


        self.retranslateUi(leaving_window)

        QMetaObject.connectSlotsByName(leaving_window)
    # setupUi

    def retranslateUi(self, leaving_window):
        self.leaving_title.setText(QCoreApplication.translate("LeavingWindow", u"Er wordt nog een back-up gemaakt", None))
        self.leaving_text.setText(QCoreApplication.translate("LeavingWindow", u"Daarna gaat het programma vanzelf uit. U hoeft niet te wachten.", None))
#if QT_CONFIG(accessibility)
        self.leaving_bar.setAccessibleName(QCoreApplication.translate("LeavingWindow", u"Hoe ver de back-up is", None))
#endif // QT_CONFIG(accessibility)
        self.stop_backup.setText(QCoreApplication.translate("LeavingWindow", u"Nu stoppen", None))
        pass
    # retranslateUi

