# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'unlock_view.ui'
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
    QSpacerItem, QVBoxLayout, QWidget)

from hhh_desktop.gui.widgets import (ElidedLabel, IconButton, IconLabel, MessageBar,
    PassphraseField, Reflow, ScrollArea, StaffTiles,
    Strands, WrapLabel)

class Ui_UnlockView(object):
    def setupUi(self, unlock_view):
        if not unlock_view.objectName():
            unlock_view.setObjectName(u"unlock_view")
        self.page = QHBoxLayout(unlock_view)
        self.page.setSpacing(0)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.left = QVBoxLayout()
        self.left.setSpacing(0)
        self.left.setObjectName(u"left")
        self.left.setContentsMargins(16, 16, 16, 16)
        self.unlock_card = QFrame(unlock_view)
        self.unlock_card.setObjectName(u"unlock_card")
        self.unlock_card.setProperty(u"card", True)
        self.card_layout = QVBoxLayout(self.unlock_card)
        self.card_layout.setSpacing(0)
        self.card_layout.setObjectName(u"card_layout")
        self.card_layout.setContentsMargins(0, 0, 0, 0)
        self.unlock_scroll = ScrollArea(self.unlock_card)
        self.unlock_scroll.setObjectName(u"unlock_scroll")
        self.unlock_scroll.setWidgetResizable(True)
        self.unlock_scroll.setFocusPolicy(Qt.NoFocus)
        self.unlock_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarAlwaysOff)
        self.unlock_inside = QWidget()
        self.unlock_inside.setObjectName(u"unlock_inside")
        self.column = QVBoxLayout(self.unlock_inside)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(72, 16, 72, 8)
        self.space_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.space_1)

        self.brand = QWidget(self.unlock_inside)
        self.brand.setObjectName(u"brand")
        self.brand_parts = QHBoxLayout(self.brand)
        self.brand_parts.setSpacing(16)
        self.brand_parts.setObjectName(u"brand_parts")
        self.brand_parts.setContentsMargins(0, 0, 0, 32)
        self.brand_mark = IconLabel(self.brand)
        self.brand_mark.setObjectName(u"brand_mark")
        self.brand_mark.setProperty(u"symbol", u"brand")
        self.brand_mark.setProperty(u"ink", u"accent")
        self.brand_mark.setProperty(u"pixels", 48)

        self.brand_parts.addWidget(self.brand_mark)

        self.brand_words = QVBoxLayout()
        self.brand_words.setSpacing(0)
        self.brand_words.setObjectName(u"brand_words")
        self.brand_words.setContentsMargins(0, 0, 0, 0)
        self.salon_name = ElidedLabel(self.brand)
        self.salon_name.setObjectName(u"salon_name")
        self.salon_name.setProperty(u"role", u"title")
        self.salon_name.setText(u"Her His Hair")

        self.brand_words.addWidget(self.salon_name)

        self.brand_line = WrapLabel(self.brand)
        self.brand_line.setObjectName(u"brand_line")
        self.brand_line.setProperty(u"tone", u"muted")

        self.brand_words.addWidget(self.brand_line)


        self.brand_parts.addLayout(self.brand_words)


        self.column.addWidget(self.brand)

        self.question = WrapLabel(self.unlock_inside)
        self.question.setObjectName(u"question")
        self.question.setProperty(u"role", u"display")

        self.column.addWidget(self.question)

        self.space_2 = QSpacerItem(0, 16, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.space_2)

        self.unlock_staff = StaffTiles(self.unlock_inside)
        self.unlock_staff.setObjectName(u"unlock_staff")

        self.column.addWidget(self.unlock_staff)

        self.space_3 = QSpacerItem(0, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.space_3)

        self.passphrase_label = WrapLabel(self.unlock_inside)
        self.passphrase_label.setObjectName(u"passphrase_label")
        self.passphrase_label.setProperty(u"role", u"strong")

        self.column.addWidget(self.passphrase_label)

        self.space_4 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.space_4)

        self.unlock_passphrase = PassphraseField(self.unlock_inside)
        self.unlock_passphrase.setObjectName(u"unlock_passphrase")
        self.unlock_passphrase.setProperty(u"tall", True)

        self.column.addWidget(self.unlock_passphrase)

        self.space_5 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.space_5)

        self.help_row = Reflow(self.unlock_inside)
        self.help_row.setObjectName(u"help_row")
        self.help_parts = QHBoxLayout(self.help_row)
        self.help_parts.setSpacing(0)
        self.help_parts.setObjectName(u"help_parts")
        self.help_parts.setContentsMargins(0, 0, 0, 0)
        self.show_hint = IconButton(self.help_row)
        self.show_hint.setObjectName(u"show_hint")
        self.show_hint.setProperty(u"kind", u"quiet")
        self.show_hint.setProperty(u"symbol", u"help")
        self.show_hint.setProperty(u"flush", True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.show_hint.sizePolicy().hasHeightForWidth())
        self.show_hint.setSizePolicy(sizePolicy)

        self.help_parts.addWidget(self.show_hint)

        self.hint = WrapLabel(self.help_row)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"tone", u"muted")
        self.hint.setAlignment(Qt.AlignLeading|Qt.AlignVCenter)

        self.help_parts.addWidget(self.hint)

        self.space_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.help_parts.addItem(self.space_6)

        self.use_recovery_code = IconButton(self.help_row)
        self.use_recovery_code.setObjectName(u"use_recovery_code")
        self.use_recovery_code.setProperty(u"kind", u"quiet")
        self.use_recovery_code.setProperty(u"symbol", u"document")
        self.use_recovery_code.setProperty(u"flush", True)
        sizePolicy.setHeightForWidth(self.use_recovery_code.sizePolicy().hasHeightForWidth())
        self.use_recovery_code.setSizePolicy(sizePolicy)

        self.help_parts.addWidget(self.use_recovery_code)


        self.column.addWidget(self.help_row)

        self.space_7 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.space_7)

        self.act = QVBoxLayout()
        self.act.setSpacing(12)
        self.act.setObjectName(u"act")
        self.act.setContentsMargins(0, 0, 0, 0)
        self.message_bar = MessageBar(self.unlock_inside)
        self.message_bar.setObjectName(u"message_bar")

        self.act.addWidget(self.message_bar)

        self.unlock = IconButton(self.unlock_inside)
        self.unlock.setObjectName(u"unlock")
        self.unlock.setProperty(u"kind", u"primary")
        self.unlock.setProperty(u"tall", True)
        self.unlock.setProperty(u"symbol", u"key")

        self.act.addWidget(self.unlock)

        self.unlock_restore = IconButton(self.unlock_inside)
        self.unlock_restore.setObjectName(u"unlock_restore")
        self.unlock_restore.setProperty(u"kind", u"quiet")
        self.unlock_restore.setProperty(u"symbol", u"undo")
        self.unlock_restore.setProperty(u"flush", True)
        sizePolicy.setHeightForWidth(self.unlock_restore.sizePolicy().hasHeightForWidth())
        self.unlock_restore.setSizePolicy(sizePolicy)

        self.act.addWidget(self.unlock_restore)

        self.make_support = IconButton(self.unlock_inside)
        self.make_support.setObjectName(u"make_support")
        self.make_support.setProperty(u"kind", u"quiet")
        self.make_support.setProperty(u"symbol", u"document")
        self.make_support.setProperty(u"flush", True)
        self.make_support.setVisible(False)
        sizePolicy.setHeightForWidth(self.make_support.sizePolicy().hasHeightForWidth())
        self.make_support.setSizePolicy(sizePolicy)

        self.act.addWidget(self.make_support)


        self.column.addLayout(self.act)

        self.promise = QWidget(self.unlock_inside)
        self.promise.setObjectName(u"promise")
        self.promise_parts = QHBoxLayout(self.promise)
        self.promise_parts.setSpacing(8)
        self.promise_parts.setObjectName(u"promise_parts")
        self.promise_parts.setContentsMargins(0, 16, 0, 0)
        self.promise_mark = IconLabel(self.promise)
        self.promise_mark.setObjectName(u"promise_mark")
        self.promise_mark.setProperty(u"symbol", u"locked")
        self.promise_mark.setProperty(u"ink", u"muted")
        self.promise_mark.setProperty(u"pixels", 20)

        self.promise_parts.addWidget(self.promise_mark)

        self.promise_words = WrapLabel(self.promise)
        self.promise_words.setObjectName(u"promise_words")
        self.promise_words.setProperty(u"tone", u"muted")

        self.promise_parts.addWidget(self.promise_words)


        self.column.addWidget(self.promise)

        self.space_8 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.space_8)

        self.unlock_scroll.setWidget(self.unlock_inside)

        self.card_layout.addWidget(self.unlock_scroll)

        self.unlock_footer = QFrame(self.unlock_card)
        self.unlock_footer.setObjectName(u"unlock_footer")
        self.unlock_footer.setProperty(u"footer", True)
        self.foot = QHBoxLayout(self.unlock_footer)
        self.foot.setSpacing(4)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(72, 8, 60, 8)
        self.statement = IconButton(self.unlock_footer)
        self.statement.setObjectName(u"statement")
        self.statement.setProperty(u"kind", u"quiet")
        self.statement.setProperty(u"symbol", u"p-shield")
        self.statement.setProperty(u"flush", True)

        self.foot.addWidget(self.statement)

        self.space_9 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.space_9)

        self.unlock_language_nl = IconButton(self.unlock_footer)
        self.unlock_language_nl.setObjectName(u"unlock_language_nl")
        self.unlock_language_nl.setProperty(u"kind", u"quiet")
        self.unlock_language_nl.setText(u"Nederlands")
#if QT_CONFIG(accessibility)
        self.unlock_language_nl.setAccessibleName(u"Nederlands")
#endif // QT_CONFIG(accessibility)
        self.unlock_language_nl.setCheckable(True)
        self.unlock_language_nl.setChecked(True)
        self.unlock_language_nl.setAutoExclusive(True)

        self.foot.addWidget(self.unlock_language_nl)

        self.unlock_language_en = IconButton(self.unlock_footer)
        self.unlock_language_en.setObjectName(u"unlock_language_en")
        self.unlock_language_en.setProperty(u"kind", u"quiet")
        self.unlock_language_en.setText(u"English")
#if QT_CONFIG(accessibility)
        self.unlock_language_en.setAccessibleName(u"English")
#endif // QT_CONFIG(accessibility)
        self.unlock_language_en.setCheckable(True)
        self.unlock_language_en.setAutoExclusive(True)

        self.foot.addWidget(self.unlock_language_en)


        self.card_layout.addWidget(self.unlock_footer)


        self.left.addWidget(self.unlock_card)


        self.page.addLayout(self.left)

        self.strands = Strands(unlock_view)
        self.strands.setObjectName(u"strands")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.strands.sizePolicy().hasHeightForWidth())
        self.strands.setSizePolicy(sizePolicy1)

        self.page.addWidget(self.strands)

        self.page.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.passphrase_label.setBuddy(self.unlock_passphrase)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.unlock_passphrase, self.show_hint)
        QWidget.setTabOrder(self.show_hint, self.use_recovery_code)
        QWidget.setTabOrder(self.use_recovery_code, self.unlock)
        QWidget.setTabOrder(self.unlock, self.unlock_restore)
        QWidget.setTabOrder(self.unlock_restore, self.make_support)
        QWidget.setTabOrder(self.make_support, self.statement)
        QWidget.setTabOrder(self.statement, self.unlock_language_nl)
        QWidget.setTabOrder(self.unlock_language_nl, self.unlock_language_en)

        self.retranslateUi(unlock_view)

        QMetaObject.connectSlotsByName(unlock_view)
    # setupUi

    def retranslateUi(self, unlock_view):
        self.brand_line.setText(QCoreApplication.translate("UnlockView", u"Klanten en toestemmingen", None))
        self.question.setText(QCoreApplication.translate("UnlockView", u"Wie staat er aan de balie?", None))
#if QT_CONFIG(accessibility)
        self.unlock_staff.setAccessibleName(QCoreApplication.translate("UnlockView", u"Wie staat er aan de balie?", None))
#endif // QT_CONFIG(accessibility)
        self.passphrase_label.setText(QCoreApplication.translate("UnlockView", u"Wachtzin", None))
#if QT_CONFIG(accessibility)
        self.unlock_passphrase.setAccessibleName(QCoreApplication.translate("UnlockView", u"Wachtzin", None))
#endif // QT_CONFIG(accessibility)
        self.show_hint.setText(QCoreApplication.translate("UnlockView", u"Hint tonen", None))
        self.use_recovery_code.setText(QCoreApplication.translate("UnlockView", u"Noodcode gebruiken", None))
        self.unlock.setText(QCoreApplication.translate("UnlockView", u"Ontgrendelen", None))
        self.unlock_restore.setText(QCoreApplication.translate("UnlockView", u"Back-up terugzetten", None))
        self.make_support.setText(QCoreApplication.translate("UnlockView", u"Rapport voor hulp maken\u2026", None))
        self.promise_words.setText(QCoreApplication.translate("UnlockView", u"Alles blijft op deze pc. Er gaat niets naar internet.", None))
        self.statement.setText(QCoreApplication.translate("UnlockView", u"Privacyverklaring", None))
        pass
    # retranslateUi

