# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'consent_row.ui'
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
from PySide6.QtWidgets import (QApplication, QGridLayout, QSizePolicy, QWidget)

from hhh_desktop.gui.widgets import (IconButton, IconLabel, TextLabel, WrapLabel)

class Ui_ConsentRow(object):
    def setupUi(self, ConsentRow):
        if not ConsentRow.objectName():
            ConsentRow.setObjectName(u"ConsentRow")
        self.grid = QGridLayout(ConsentRow)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(8)
        self.grid.setVerticalSpacing(0)
        self.grid.setContentsMargins(24, 5, 24, 5)
        self.symbol = IconLabel(ConsentRow)
        self.symbol.setObjectName(u"symbol")
        self.symbol.setProperty(u"symbol", u"state-unasked")
        self.symbol.setProperty(u"ink", u"accent")
        self.symbol.setProperty(u"pixels", 24)

        self.grid.addWidget(self.symbol, 0, 0, 2, 1)

        self.state = TextLabel(ConsentRow)
        self.state.setObjectName(u"state")
        self.state.setProperty(u"role", u"strong")

        self.grid.addWidget(self.state, 0, 1, 2, 1)

        self.purpose = WrapLabel(ConsentRow)
        self.purpose.setObjectName(u"purpose")
        self.purpose.setProperty(u"role", u"strong")

        self.grid.addWidget(self.purpose, 0, 2, 1, 1)

        self.since = WrapLabel(ConsentRow)
        self.since.setObjectName(u"since")
        self.since.setProperty(u"tone", u"muted")

        self.grid.addWidget(self.since, 1, 2, 1, 1)

        self.act = IconButton(ConsentRow)
        self.act.setObjectName(u"act")
        self.act.setProperty(u"kind", u"row")

        self.grid.addWidget(self.act, 0, 3, 2, 1)

        self.later = WrapLabel(ConsentRow)
        self.later.setObjectName(u"later")
        self.later.setProperty(u"tone", u"muted")

        self.grid.addWidget(self.later, 0, 4, 2, 1)


        self.retranslateUi(ConsentRow)

        QMetaObject.connectSlotsByName(ConsentRow)
    # setupUi

    def retranslateUi(self, ConsentRow):
        pass
    # retranslateUi

