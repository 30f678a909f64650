# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'client_languages.ui'
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
from PySide6.QtWidgets import (QApplication, QGridLayout, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from hhh_desktop.gui.views.client_parts import QuestionLabel

class Ui_ClientLanguages(object):
    def setupUi(self, ClientLanguages):
        if not ClientLanguages.objectName():
            ClientLanguages.setObjectName(u"ClientLanguages")
        self.languages_page_layout = QVBoxLayout(ClientLanguages)
        self.languages_page_layout.setSpacing(32)
        self.languages_page_layout.setObjectName(u"languages_page_layout")
        self.languages_page_layout.setContentsMargins(0, 0, 0, 0)
        self.above = QSpacerItem(8, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.languages_page_layout.addItem(self.above)

        self.choose_language = QuestionLabel(ClientLanguages)
        self.choose_language.setObjectName(u"choose_language")
        self.choose_language.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.languages_page_layout.addWidget(self.choose_language)

        self.choices = QGridLayout()
        self.choices.setSpacing(16)
        self.choices.setObjectName(u"choices")

        self.languages_page_layout.addLayout(self.choices)

        self.below = QSpacerItem(8, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.languages_page_layout.addItem(self.below)


        self.retranslateUi(ClientLanguages)

        QMetaObject.connectSlotsByName(ClientLanguages)
    # setupUi

    def retranslateUi(self, ClientLanguages):
        pass
    # retranslateUi

