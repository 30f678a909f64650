# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'keys_panel.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QPlainTextEdit,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from hhh_desktop.gui.views.reflow import PageScroll
from hhh_desktop.gui.widgets import (IconButton, WrapLabel)

class Ui_KeysPanel(object):
    def setupUi(self, KeysPanel):
        if not KeysPanel.objectName():
            KeysPanel.setObjectName(u"KeysPanel")
        KeysPanel.setProperty(u"card", True)
        self.v_7 = QVBoxLayout(KeysPanel)
        self.v_7.setSpacing(0)
        self.v_7.setObjectName(u"v_7")
        self.v_7.setContentsMargins(1, 1, 1, 1)
        self.scroll = PageScroll(KeysPanel)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.inner = QWidget()
        self.inner.setObjectName(u"inner")
        self.v_1 = QVBoxLayout(self.inner)
        self.v_1.setSpacing(4)
        self.v_1.setObjectName(u"v_1")
        self.v_1.setContentsMargins(24, 24, 24, 16)
        self.title = WrapLabel(self.inner)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"display")

        self.v_1.addWidget(self.title)

        self.lead = WrapLabel(self.inner)
        self.lead.setObjectName(u"lead")
        self.lead.setProperty(u"tone", u"muted")

        self.v_1.addWidget(self.lead)

        self.space_2 = QSpacerItem(0, 16, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.v_1.addItem(self.space_2)

        self.rows = QWidget(self.inner)
        self.rows.setObjectName(u"rows")

        self.v_1.addWidget(self.rows)

        self.licence_text = QPlainTextEdit(self.inner)
        self.licence_text.setObjectName(u"licence_text")
        self.licence_text.setTabChangesFocus(True)
        self.licence_text.setReadOnly(True)
        self.licence_text.setUndoRedoEnabled(False)

        self.v_1.addWidget(self.licence_text)

        self.space_7 = QSpacerItem(0, 16, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.v_1.addItem(self.space_7)

        self.about_title = WrapLabel(self.inner)
        self.about_title.setObjectName(u"about_title")
        self.about_title.setProperty(u"role", u"leadstrong")

        self.v_1.addWidget(self.about_title)

        self.about = WrapLabel(self.inner)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"tone", u"muted")

        self.v_1.addWidget(self.about)

        self.space_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.v_1.addItem(self.space_3)

        self.scroll.setWidget(self.inner)

        self.v_7.addWidget(self.scroll)

        self.foot = QFrame(KeysPanel)
        self.foot.setObjectName(u"foot")
        self.foot.setProperty(u"footer", True)
        self.v_6 = QVBoxLayout(self.foot)
        self.v_6.setSpacing(8)
        self.v_6.setObjectName(u"v_6")
        self.v_6.setContentsMargins(24, 12, 24, 12)
        self.h_4 = QHBoxLayout()
        self.h_4.setSpacing(8)
        self.h_4.setObjectName(u"h_4")
        self.h_4.setContentsMargins(0, 0, 0, 0)
        self.licences = IconButton(self.foot)
        self.licences.setObjectName(u"licences")

        self.h_4.addWidget(self.licences)

        self.space_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.h_4.addItem(self.space_5)

        self.close_keys = IconButton(self.foot)
        self.close_keys.setObjectName(u"close_keys")
        self.close_keys.setProperty(u"kind", u"primary")

        self.h_4.addWidget(self.close_keys)


        self.v_6.addLayout(self.h_4)


        self.v_7.addWidget(self.foot)

        self.v_7.setStretch(0, 1)
        QWidget.setTabOrder(self.licence_text, self.licences)
        QWidget.setTabOrder(self.licences, self.close_keys)

        self.retranslateUi(KeysPanel)

        QMetaObject.connectSlotsByName(KeysPanel)
    # setupUi

    def retranslateUi(self, KeysPanel):
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("KeysPanel", u"Toetsen", None))
#endif // QT_CONFIG(accessibility)
        self.title.setText(QCoreApplication.translate("KeysPanel", u"Toetsen", None))
        self.lead.setText(QCoreApplication.translate("KeysPanel", u"Alles kan ook zonder muis.", None))
#if QT_CONFIG(accessibility)
        self.licence_text.setAccessibleName(QCoreApplication.translate("KeysPanel", u"Licenties", None))
#endif // QT_CONFIG(accessibility)
        self.about_title.setText(QCoreApplication.translate("KeysPanel", u"Over dit programma", None))
        self.licences.setText(QCoreApplication.translate("KeysPanel", u"Licenties", None))
        self.close_keys.setText(QCoreApplication.translate("KeysPanel", u"Sluiten", None))
        pass
    # retranslateUi

