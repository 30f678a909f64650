# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'key_section.ui'
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

from hhh_desktop.gui.widgets import (IconButton, IconLabel, WrapLabel)

class Ui_KeySection(object):
    def setupUi(self, key_section):
        if not key_section.objectName():
            key_section.setObjectName(u"key_section")
        self.outer = QVBoxLayout(key_section)
        self.outer.setSpacing(28)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.key_box = QVBoxLayout()
        self.key_box.setSpacing(2)
        self.key_box.setObjectName(u"key_box")
        self.key_box.setContentsMargins(0, 0, 0, 0)
        self.key_title = WrapLabel(key_section)
        self.key_title.setObjectName(u"key_title")
        self.key_title.setProperty(u"role", u"leadstrong")

        self.key_box.addWidget(self.key_title)

        self.key_since = WrapLabel(key_section)
        self.key_since.setObjectName(u"key_since")

        self.key_box.addWidget(self.key_since)

        self.key_why = WrapLabel(key_section)
        self.key_why.setObjectName(u"key_why")
        self.key_why.setProperty(u"tone", u"muted")

        self.key_box.addWidget(self.key_why)

        self.key_time = WrapLabel(key_section)
        self.key_time.setObjectName(u"key_time")
        self.key_time.setProperty(u"tone", u"muted")

        self.key_box.addWidget(self.key_time)

        self.key_gap = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.key_box.addItem(self.key_gap)

        self.key_state_box = QFrame(key_section)
        self.key_state_box.setObjectName(u"key_state_box")
        self.key_state_box.setProperty(u"tint", u"good")
        self.key_state_row = QHBoxLayout(self.key_state_box)
        self.key_state_row.setSpacing(12)
        self.key_state_row.setObjectName(u"key_state_row")
        self.key_state_row.setContentsMargins(17, 12, 17, 12)
        self.key_state_icon = IconLabel(self.key_state_box)
        self.key_state_icon.setObjectName(u"key_state_icon")
        self.key_state_icon.setProperty(u"ink", u"good")
        self.key_state_icon.setProperty(u"paper", u"good_soft")
        self.key_state_icon.setProperty(u"pixels", 24)
        self.key_state_icon.setProperty(u"symbol", u"state-given")

        self.key_state_row.addWidget(self.key_state_icon, 0, Qt.AlignmentFlag.AlignTop)

        self.key_state_words = QVBoxLayout()
        self.key_state_words.setSpacing(0)
        self.key_state_words.setObjectName(u"key_state_words")
        self.key_state_words.setContentsMargins(0, 0, 0, 0)
        self.key_state_head = WrapLabel(self.key_state_box)
        self.key_state_head.setObjectName(u"key_state_head")
        self.key_state_head.setProperty(u"role", u"strong")

        self.key_state_words.addWidget(self.key_state_head)

        self.key_state_text = WrapLabel(self.key_state_box)
        self.key_state_text.setObjectName(u"key_state_text")

        self.key_state_words.addWidget(self.key_state_text)


        self.key_state_row.addLayout(self.key_state_words)

        self.key_state_row.setStretch(1, 1)

        self.key_box.addWidget(self.key_state_box)

        self.renewal_box = QFrame(key_section)
        self.renewal_box.setObjectName(u"renewal_box")
        self.renewal_box.setProperty(u"tint", u"info")
        self.renewal_column = QVBoxLayout(self.renewal_box)
        self.renewal_column.setSpacing(2)
        self.renewal_column.setObjectName(u"renewal_column")
        self.renewal_column.setContentsMargins(17, 12, 17, 12)
        self.renewal_text = WrapLabel(self.renewal_box)
        self.renewal_text.setObjectName(u"renewal_text")
        self.renewal_text.setProperty(u"role", u"strong")

        self.renewal_column.addWidget(self.renewal_text)

        self.renewal_hint = WrapLabel(self.renewal_box)
        self.renewal_hint.setObjectName(u"renewal_hint")
        self.renewal_hint.setProperty(u"tone", u"muted")

        self.renewal_column.addWidget(self.renewal_hint)

        self.renewal_gap = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.renewal_column.addItem(self.renewal_gap)

        self.renewal_bar = QProgressBar(self.renewal_box)
        self.renewal_bar.setObjectName(u"renewal_bar")
        self.renewal_bar.setTextVisible(False)

        self.renewal_column.addWidget(self.renewal_bar)


        self.key_box.addWidget(self.renewal_box)

        self.key_gap2 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.key_box.addItem(self.key_gap2)

        self.key_buttons = QHBoxLayout()
        self.key_buttons.setSpacing(0)
        self.key_buttons.setObjectName(u"key_buttons")
        self.key_buttons.setContentsMargins(0, 0, 0, 0)
        self.renew_key = IconButton(key_section)
        self.renew_key.setObjectName(u"renew_key")
        self.renew_key.setProperty(u"symbol", u"refresh")

        self.key_buttons.addWidget(self.renew_key)

        self.key_buttons_stretch = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.key_buttons.addItem(self.key_buttons_stretch)


        self.key_box.addLayout(self.key_buttons)


        self.outer.addLayout(self.key_box)

        self.code_box = QVBoxLayout()
        self.code_box.setSpacing(2)
        self.code_box.setObjectName(u"code_box")
        self.code_box.setContentsMargins(0, 0, 0, 0)
        self.code_title = WrapLabel(key_section)
        self.code_title.setObjectName(u"code_title")
        self.code_title.setProperty(u"role", u"leadstrong")

        self.code_box.addWidget(self.code_title)

        self.code_why = WrapLabel(key_section)
        self.code_why.setObjectName(u"code_why")
        self.code_why.setProperty(u"tone", u"muted")

        self.code_box.addWidget(self.code_why)

        self.code_gap = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.code_box.addItem(self.code_gap)

        self.code_buttons = QHBoxLayout()
        self.code_buttons.setSpacing(0)
        self.code_buttons.setObjectName(u"code_buttons")
        self.code_buttons.setContentsMargins(0, 0, 0, 0)
        self.new_code = IconButton(key_section)
        self.new_code.setObjectName(u"new_code")
        self.new_code.setProperty(u"symbol", u"key")

        self.code_buttons.addWidget(self.new_code)

        self.code_buttons_stretch = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.code_buttons.addItem(self.code_buttons_stretch)


        self.code_box.addLayout(self.code_buttons)


        self.outer.addLayout(self.code_box)

        QWidget.setTabOrder(self.renew_key, self.new_code)

        self.retranslateUi(key_section)

        QMetaObject.connectSlotsByName(key_section)
    # setupUi

    def retranslateUi(self, key_section):
        self.key_title.setText(QCoreApplication.translate("KeySection", u"De sleutel van de salon", None))
        self.key_why.setText(QCoreApplication.translate("KeySection", u"Alle gegevens zitten op slot met \u00e9\u00e9n sleutel. Vernieuw hem als iemand die dat niet mag misschien een wachtzin kent of een kopie van de map heeft.", None))
        self.renewal_hint.setText(QCoreApplication.translate("KeySection", u"U kunt gewoon doorwerken.", None))
#if QT_CONFIG(accessibility)
        self.renewal_bar.setAccessibleName(QCoreApplication.translate("KeySection", u"Hoe ver de nieuwe sleutel is", None))
#endif // QT_CONFIG(accessibility)
        self.renew_key.setText(QCoreApplication.translate("KeySection", u"Sleutel vernieuwen", None))
        self.code_title.setText(QCoreApplication.translate("KeySection", u"De noodcode", None))
        self.code_why.setText(QCoreApplication.translate("KeySection", u"Zes groepen letters en cijfers op papier. Daarmee gaat de salon open als een wachtzin kwijt is. Is het papier weg, of heeft iemand anders het gezien? Maak dan een nieuwe.", None))
        self.new_code.setText(QCoreApplication.translate("KeySection", u"Nieuwe noodcode", None))
        pass
    # retranslateUi

