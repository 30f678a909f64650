# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'client_display.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QMainWindow,
    QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout,
    QWidget)

from hhh_desktop.gui.widgets import (ElidedLabel, IconButton, IconLabel, WrapLabel)

class Ui_ClientDisplay(object):
    def setupUi(self, client_display):
        if not client_display.objectName():
            client_display.setObjectName(u"client_display")
        self.client_frame = QWidget(client_display)
        self.client_frame.setObjectName(u"client_frame")
        self.frame_layout = QVBoxLayout(self.client_frame)
        self.frame_layout.setSpacing(4)
        self.frame_layout.setObjectName(u"frame_layout")
        self.frame_layout.setContentsMargins(48, 32, 48, 32)
        self.client_header = QWidget(self.client_frame)
        self.client_header.setObjectName(u"client_header")
        self.header_layout = QHBoxLayout(self.client_header)
        self.header_layout.setSpacing(16)
        self.header_layout.setObjectName(u"header_layout")
        self.header_layout.setContentsMargins(0, 0, 0, 0)
        self.brand = IconLabel(self.client_header)
        self.brand.setObjectName(u"brand")
        self.brand.setProperty(u"symbol", u"brand")
        self.brand.setProperty(u"ink", u"accent")
        self.brand.setProperty(u"paper", u"bg")
        self.brand.setProperty(u"pixels", 48)
        self.brand.setProperty(u"fixed", True)

        self.header_layout.addWidget(self.brand)

        self.salon_name = ElidedLabel(self.client_header)
        self.salon_name.setObjectName(u"salon_name")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.salon_name.sizePolicy().hasHeightForWidth())
        self.salon_name.setSizePolicy(sizePolicy)
        self.salon_name.setProperty(u"role", u"lead")

        self.header_layout.addWidget(self.salon_name)

        self.language = IconButton(self.client_header)
        self.language.setObjectName(u"language")
        self.language.setProperty(u"kind", u"soft")
        self.language.setProperty(u"symbol", u"globe")
        self.language.setProperty(u"paper", u"bg")

        self.header_layout.addWidget(self.language)


        self.frame_layout.addWidget(self.client_header)

        self.pages = QStackedWidget(self.client_frame)
        self.pages.setObjectName(u"pages")

        self.frame_layout.addWidget(self.pages)

        self.client_footer = QWidget(self.client_frame)
        self.client_footer.setObjectName(u"client_footer")
        self.footer_layout = QHBoxLayout(self.client_footer)
        self.footer_layout.setSpacing(16)
        self.footer_layout.setObjectName(u"footer_layout")
        self.footer_layout.setContentsMargins(0, 0, 0, 0)
        self.take_back = IconButton(self.client_footer)
        self.take_back.setObjectName(u"take_back")
        self.take_back.setProperty(u"kind", u"soft")
        self.take_back.setProperty(u"symbol", u"lock")
        self.take_back.setProperty(u"ink", u"muted")
        self.take_back.setProperty(u"paper", u"bg")

        self.footer_layout.addWidget(self.take_back)

        self.calm = WrapLabel(self.client_footer)
        self.calm.setObjectName(u"calm")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.calm.sizePolicy().hasHeightForWidth())
        self.calm.setSizePolicy(sizePolicy1)
        self.calm.setAlignment(Qt.AlignLeading|Qt.AlignVCenter)
        self.calm.setProperty(u"tone", u"muted")

        self.footer_layout.addWidget(self.calm)

        self.fault = QFrame(self.client_footer)
        self.fault.setObjectName(u"fault")
        sizePolicy1.setHeightForWidth(self.fault.sizePolicy().hasHeightForWidth())
        self.fault.setSizePolicy(sizePolicy1)
        self.fault.setProperty(u"tint", u"danger")
        self.fault_layout = QHBoxLayout(self.fault)
        self.fault_layout.setSpacing(12)
        self.fault_layout.setObjectName(u"fault_layout")
        self.fault_layout.setContentsMargins(16, 6, 16, 6)
        self.fault_symbol = IconLabel(self.fault)
        self.fault_symbol.setObjectName(u"fault_symbol")
        self.fault_symbol.setProperty(u"symbol", u"error")
        self.fault_symbol.setProperty(u"ink", u"danger")
        self.fault_symbol.setProperty(u"paper", u"danger_soft")
        self.fault_symbol.setProperty(u"pixels", 28)
        self.fault_symbol.setProperty(u"fixed", True)

        self.fault_layout.addWidget(self.fault_symbol)

        self.fault_text = WrapLabel(self.fault)
        self.fault_text.setObjectName(u"fault_text")
        sizePolicy1.setHeightForWidth(self.fault_text.sizePolicy().hasHeightForWidth())
        self.fault_text.setSizePolicy(sizePolicy1)
        self.fault_text.setAlignment(Qt.AlignLeading|Qt.AlignVCenter)

        self.fault_layout.addWidget(self.fault_text)


        self.footer_layout.addWidget(self.fault)

        self.languages = QFrame(self.client_footer)
        self.languages.setObjectName(u"languages")
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.languages.sizePolicy().hasHeightForWidth())
        self.languages.setSizePolicy(sizePolicy2)
        self.languages.setMinimumSize(QSize(0, 74))
        self.languages.setProperty(u"card", True)
        self.languages_layout = QHBoxLayout(self.languages)
        self.languages_layout.setSpacing(0)
        self.languages_layout.setObjectName(u"languages_layout")
        self.languages_layout.setContentsMargins(24, 4, 8, 4)
        self.globe = IconLabel(self.languages)
        self.globe.setObjectName(u"globe")
        self.globe.setProperty(u"symbol", u"globe")
        self.globe.setProperty(u"ink", u"accent")
        self.globe.setProperty(u"pixels", 28)
        self.globe.setProperty(u"fixed", True)

        self.languages_layout.addWidget(self.globe)

        self.after_globe = QSpacerItem(8, 8, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.languages_layout.addItem(self.after_globe)


        self.footer_layout.addWidget(self.languages)

        self.before_statement = QSpacerItem(0, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footer_layout.addItem(self.before_statement)

        self.done = IconButton(self.client_footer)
        self.done.setObjectName(u"done")
        self.done.setMinimumSize(QSize(240, 0))
        self.done.setProperty(u"kind", u"big")
        self.done.setProperty(u"symbol", u"check")

        self.footer_layout.addWidget(self.done)

        self.statement = IconButton(self.client_footer)
        self.statement.setObjectName(u"statement")
        self.statement.setProperty(u"kind", u"soft")
        self.statement.setProperty(u"symbol", u"p-shield")
        self.statement.setProperty(u"ink", u"accent")
        self.statement.setProperty(u"paper", u"bg")

        self.footer_layout.addWidget(self.statement)


        self.frame_layout.addWidget(self.client_footer)

        self.frame_layout.setStretch(1, 1)
        client_display.setCentralWidget(self.client_frame)

        self.retranslateUi(client_display)

        QMetaObject.connectSlotsByName(client_display)
    # setupUi

    def retranslateUi(self, client_display):
        client_display.setWindowTitle(QCoreApplication.translate("ClientDisplay", u"Klantscherm", None))
#if QT_CONFIG(accessibility)
        self.take_back.setAccessibleName(QCoreApplication.translate("ClientDisplay", u"Terug naar de balie (voor medewerkers)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.take_back.setToolTip(QCoreApplication.translate("ClientDisplay", u"Terug naar de balie (voor medewerkers)", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi

