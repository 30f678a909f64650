# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'client_take_back.ui'
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
    QVBoxLayout, QWidget)

from hhh_desktop.gui.widgets import (IconButton, PassphraseField, TextLabel, WrapLabel)

class Ui_ClientTakeBack(object):
    def setupUi(self, ClientTakeBack):
        if not ClientTakeBack.objectName():
            ClientTakeBack.setObjectName(u"ClientTakeBack")
        self.take_back_outer = QHBoxLayout(ClientTakeBack)
        self.take_back_outer.setObjectName(u"take_back_outer")
        self.take_back_outer.setContentsMargins(0, 0, 0, 0)
        self.take_back_card = QFrame(ClientTakeBack)
        self.take_back_card.setObjectName(u"take_back_card")
        self.take_back_card.setMaximumSize(QSize(720, 16777215))
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.take_back_card.sizePolicy().hasHeightForWidth())
        self.take_back_card.setSizePolicy(sizePolicy)
        self.take_back_card.setProperty(u"card", True)
        self.take_back_layout = QVBoxLayout(self.take_back_card)
        self.take_back_layout.setSpacing(12)
        self.take_back_layout.setObjectName(u"take_back_layout")
        self.take_back_layout.setContentsMargins(40, 32, 40, 32)
        self.take_back_title = WrapLabel(self.take_back_card)
        self.take_back_title.setObjectName(u"take_back_title")
        self.take_back_title.setProperty(u"role", u"title")

        self.take_back_layout.addWidget(self.take_back_title)

        self.take_back_lead = WrapLabel(self.take_back_card)
        self.take_back_lead.setObjectName(u"take_back_lead")
        self.take_back_lead.setProperty(u"tone", u"muted")

        self.take_back_layout.addWidget(self.take_back_lead)

        self.take_back_label = TextLabel(self.take_back_card)
        self.take_back_label.setObjectName(u"take_back_label")

        self.take_back_layout.addWidget(self.take_back_label)

        self.take_back_field = QHBoxLayout()
        self.take_back_field.setObjectName(u"take_back_field")
        self.take_back_passphrase = PassphraseField(self.take_back_card)
        self.take_back_passphrase.setObjectName(u"take_back_passphrase")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.take_back_passphrase.sizePolicy().hasHeightForWidth())
        self.take_back_passphrase.setSizePolicy(sizePolicy1)

        self.take_back_field.addWidget(self.take_back_passphrase)


        self.take_back_layout.addLayout(self.take_back_field)

        self.take_back_refused = WrapLabel(self.take_back_card)
        self.take_back_refused.setObjectName(u"take_back_refused")
        self.take_back_refused.setProperty(u"tone", u"danger")

        self.take_back_layout.addWidget(self.take_back_refused)

        self.take_back_buttons = QVBoxLayout()
        self.take_back_buttons.setSpacing(8)
        self.take_back_buttons.setObjectName(u"take_back_buttons")
        self.take_back_open = IconButton(self.take_back_card)
        self.take_back_open.setObjectName(u"take_back_open")
        self.take_back_open.setProperty(u"kind", u"big")

        self.take_back_buttons.addWidget(self.take_back_open)

        self.take_back_cancel = IconButton(self.take_back_card)
        self.take_back_cancel.setObjectName(u"take_back_cancel")
        self.take_back_cancel.setProperty(u"kind", u"soft")

        self.take_back_buttons.addWidget(self.take_back_cancel)


        self.take_back_layout.addLayout(self.take_back_buttons)


        self.take_back_outer.addWidget(self.take_back_card)

#if QT_CONFIG(shortcut)
        self.take_back_label.setBuddy(self.take_back_passphrase)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.take_back_passphrase, self.take_back_open)
        QWidget.setTabOrder(self.take_back_open, self.take_back_cancel)

        self.retranslateUi(ClientTakeBack)

        QMetaObject.connectSlotsByName(ClientTakeBack)
    # setupUi

    def retranslateUi(self, ClientTakeBack):
        self.take_back_title.setText(QCoreApplication.translate("ClientTakeBack", u"Terug naar de balie", None))
        self.take_back_lead.setText(QCoreApplication.translate("ClientTakeBack", u"Alleen een medewerker kan hier verder. Typ uw eigen wachtzin.", None))
        self.take_back_label.setText(QCoreApplication.translate("ClientTakeBack", u"Wachtzin", None))
#if QT_CONFIG(accessibility)
        self.take_back_passphrase.setAccessibleName(QCoreApplication.translate("ClientTakeBack", u"Wachtzin", None))
#endif // QT_CONFIG(accessibility)
        self.take_back_open.setText(QCoreApplication.translate("ClientTakeBack", u"Openen", None))
        self.take_back_cancel.setText(QCoreApplication.translate("ClientTakeBack", u"Terug naar de klant", None))
        pass
    # retranslateUi

