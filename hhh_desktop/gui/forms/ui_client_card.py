# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'client_card.ui'
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
    QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

from hhh_desktop.gui.views.reflow import PageScroll
from hhh_desktop.gui.widgets import (ElidedLabel, IconButton, IconLabel, Monogram,
    Reflow, WrapLabel)

class Ui_ClientCard(object):
    def setupUi(self, ClientCard):
        if not ClientCard.objectName():
            ClientCard.setObjectName(u"ClientCard")
        ClientCard.setProperty(u"card", True)
        ClientCard.setProperty(u"comfort", 440)
        self.v_27 = QVBoxLayout(ClientCard)
        self.v_27.setSpacing(0)
        self.v_27.setObjectName(u"v_27")
        self.v_27.setContentsMargins(1, 1, 1, 1)
        self.back_row = QWidget(ClientCard)
        self.back_row.setObjectName(u"back_row")
        self.h_22 = QHBoxLayout(self.back_row)
        self.h_22.setSpacing(8)
        self.h_22.setObjectName(u"h_22")
        self.h_22.setContentsMargins(12, 8, 24, 0)
        self.back_to_list = IconButton(self.back_row)
        self.back_to_list.setObjectName(u"back_to_list")
        self.back_to_list.setProperty(u"kind", u"quiet")
        self.back_to_list.setProperty(u"symbol", u"back")

        self.h_22.addWidget(self.back_to_list)

        self.space_23 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.h_22.addItem(self.space_23)


        self.v_27.addWidget(self.back_row)

        self.v_24 = QVBoxLayout()
        self.v_24.setSpacing(0)
        self.v_24.setObjectName(u"v_24")
        self.v_24.setContentsMargins(24, 24, 24, 8)
        self.head = Reflow(ClientCard)
        self.head.setObjectName(u"head")
        self.head.setProperty(u"comfort", 330)
        self.h_4 = QHBoxLayout(self.head)
        self.h_4.setSpacing(16)
        self.h_4.setObjectName(u"h_4")
        self.h_4.setContentsMargins(0, 0, 0, 0)
        self.h_2 = QHBoxLayout()
        self.h_2.setSpacing(16)
        self.h_2.setObjectName(u"h_2")
        self.h_2.setContentsMargins(0, 0, 0, 0)
        self.monogram = Monogram(self.head)
        self.monogram.setObjectName(u"monogram")
        self.monogram.setProperty(u"pixels", 56)

        self.h_2.addWidget(self.monogram, 0, Qt.AlignmentFlag.AlignVCenter)

        self.v_1 = QVBoxLayout()
        self.v_1.setSpacing(0)
        self.v_1.setObjectName(u"v_1")
        self.v_1.setContentsMargins(0, 0, 0, 0)
        self.name = ElidedLabel(self.head)
        self.name.setObjectName(u"name")
        self.name.setProperty(u"role", u"display")

        self.v_1.addWidget(self.name)

        self.last_seen = WrapLabel(self.head)
        self.last_seen.setObjectName(u"last_seen")
        self.last_seen.setProperty(u"tone", u"muted")

        self.v_1.addWidget(self.last_seen)


        self.h_2.addLayout(self.v_1)

        self.h_2.setStretch(1, 1)

        self.h_4.addLayout(self.h_2)

        self.alert = QFrame(self.head)
        self.alert.setObjectName(u"alert")
        self.alert.setProperty(u"tint", u"warning")
        self.h_3 = QHBoxLayout(self.alert)
        self.h_3.setSpacing(8)
        self.h_3.setObjectName(u"h_3")
        self.h_3.setContentsMargins(12, 8, 16, 8)
        self.alert_symbol = IconLabel(self.alert)
        self.alert_symbol.setObjectName(u"alert_symbol")
        self.alert_symbol.setProperty(u"symbol", u"alert")
        self.alert_symbol.setProperty(u"ink", u"warning")
        self.alert_symbol.setProperty(u"pixels", 24)
        self.alert_symbol.setProperty(u"paper", u"warning_soft")

        self.h_3.addWidget(self.alert_symbol)

        self.alert_text = WrapLabel(self.alert)
        self.alert_text.setObjectName(u"alert_text")
        self.alert_text.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignVCenter)
        self.alert_text.setProperty(u"role", u"strong")

        self.h_3.addWidget(self.alert_text)

        self.h_3.setStretch(1, 1)

        self.h_4.addWidget(self.alert, 0, Qt.AlignmentFlag.AlignTop)

        self.h_4.setStretch(0, 1)

        self.v_24.addWidget(self.head)

        self.space_25 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.v_24.addItem(self.space_25)

        self.facts = Reflow(ClientCard)
        self.facts.setObjectName(u"facts")
        self.facts.setProperty(u"comfort", 2000)
        self.h_8 = QHBoxLayout(self.facts)
        self.h_8.setSpacing(24)
        self.h_8.setObjectName(u"h_8")
        self.h_8.setContentsMargins(0, 0, 0, 0)
        self.fact_phone = QWidget(self.facts)
        self.fact_phone.setObjectName(u"fact_phone")
        self.h_5 = QHBoxLayout(self.fact_phone)
        self.h_5.setSpacing(8)
        self.h_5.setObjectName(u"h_5")
        self.h_5.setContentsMargins(0, 0, 0, 0)
        self.fact_phone_symbol = IconLabel(self.fact_phone)
        self.fact_phone_symbol.setObjectName(u"fact_phone_symbol")
        self.fact_phone_symbol.setProperty(u"symbol", u"phone")
        self.fact_phone_symbol.setProperty(u"ink", u"muted")
        self.fact_phone_symbol.setProperty(u"pixels", 20)

        self.h_5.addWidget(self.fact_phone_symbol)

        self.fact_phone_text = ElidedLabel(self.fact_phone)
        self.fact_phone_text.setObjectName(u"fact_phone_text")

        self.h_5.addWidget(self.fact_phone_text)


        self.h_8.addWidget(self.fact_phone)

        self.fact_email = QWidget(self.facts)
        self.fact_email.setObjectName(u"fact_email")
        self.h_6 = QHBoxLayout(self.fact_email)
        self.h_6.setSpacing(8)
        self.h_6.setObjectName(u"h_6")
        self.h_6.setContentsMargins(0, 0, 0, 0)
        self.fact_email_symbol = IconLabel(self.fact_email)
        self.fact_email_symbol.setObjectName(u"fact_email_symbol")
        self.fact_email_symbol.setProperty(u"symbol", u"mail")
        self.fact_email_symbol.setProperty(u"ink", u"muted")
        self.fact_email_symbol.setProperty(u"pixels", 20)

        self.h_6.addWidget(self.fact_email_symbol)

        self.fact_email_text = ElidedLabel(self.fact_email)
        self.fact_email_text.setObjectName(u"fact_email_text")

        self.h_6.addWidget(self.fact_email_text)


        self.h_8.addWidget(self.fact_email)

        self.fact_home = QWidget(self.facts)
        self.fact_home.setObjectName(u"fact_home")
        self.h_7 = QHBoxLayout(self.fact_home)
        self.h_7.setSpacing(8)
        self.h_7.setObjectName(u"h_7")
        self.h_7.setContentsMargins(0, 0, 0, 0)
        self.fact_home_symbol = IconLabel(self.fact_home)
        self.fact_home_symbol.setObjectName(u"fact_home_symbol")
        self.fact_home_symbol.setProperty(u"symbol", u"home")
        self.fact_home_symbol.setProperty(u"ink", u"muted")
        self.fact_home_symbol.setProperty(u"pixels", 20)

        self.h_7.addWidget(self.fact_home_symbol)

        self.fact_home_text = ElidedLabel(self.fact_home)
        self.fact_home_text.setObjectName(u"fact_home_text")

        self.h_7.addWidget(self.fact_home_text)


        self.h_8.addWidget(self.fact_home)

        self.space_9 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.h_8.addItem(self.space_9)


        self.v_24.addWidget(self.facts)


        self.v_27.addLayout(self.v_24)

        self.v_26 = QVBoxLayout()
        self.v_26.setSpacing(8)
        self.v_26.setObjectName(u"v_26")
        self.v_26.setContentsMargins(24, 0, 24, 0)
        self.tabs = QWidget(ClientCard)
        self.tabs.setObjectName(u"tabs")
        self.h_10 = QHBoxLayout(self.tabs)
        self.h_10.setSpacing(24)
        self.h_10.setObjectName(u"h_10")
        self.h_10.setContentsMargins(0, 0, 0, 0)
        self.tab_consents = IconButton(self.tabs)
        self.tab_consents.setObjectName(u"tab_consents")
        self.tab_consents.setCheckable(True)
        self.tab_consents.setChecked(True)
        self.tab_consents.setProperty(u"kind", u"tab")

        self.h_10.addWidget(self.tab_consents)

        self.tab_contact = IconButton(self.tabs)
        self.tab_contact.setObjectName(u"tab_contact")
        self.tab_contact.setCheckable(True)
        self.tab_contact.setProperty(u"kind", u"tab")

        self.h_10.addWidget(self.tab_contact)

        self.tab_history = IconButton(self.tabs)
        self.tab_history.setObjectName(u"tab_history")
        self.tab_history.setCheckable(True)
        self.tab_history.setProperty(u"kind", u"tab")

        self.h_10.addWidget(self.tab_history)

        self.space_11 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.h_10.addItem(self.space_11)

        self.edit_client = IconButton(self.tabs)
        self.edit_client.setObjectName(u"edit_client")
        self.edit_client.setProperty(u"kind", u"quiet")
        self.edit_client.setProperty(u"symbol", u"edit")

        self.h_10.addWidget(self.edit_client)


        self.v_26.addWidget(self.tabs)


        self.v_27.addLayout(self.v_26)

        self.tab_line = QFrame(ClientCard)
        self.tab_line.setObjectName(u"tab_line")
        self.tab_line.setProperty(u"hline", True)

        self.v_27.addWidget(self.tab_line)

        self.pages = QStackedWidget(ClientCard)
        self.pages.setObjectName(u"pages")
        self.consents_page = QWidget()
        self.consents_page.setObjectName(u"consents_page")
        self.v_13 = QVBoxLayout(self.consents_page)
        self.v_13.setSpacing(8)
        self.v_13.setObjectName(u"v_13")
        self.v_13.setContentsMargins(0, 0, 0, 0)
        self.consents_scroll = PageScroll(self.consents_page)
        self.consents_scroll.setObjectName(u"consents_scroll")
        self.consents_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.consents_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.consents_scroll.setWidgetResizable(True)
        self.consents_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.consent_rows = QWidget()
        self.consent_rows.setObjectName(u"consent_rows")
        self.v_12 = QVBoxLayout(self.consent_rows)
        self.v_12.setSpacing(0)
        self.v_12.setObjectName(u"v_12")
        self.v_12.setContentsMargins(0, 0, 0, 0)
        self.consents_scroll.setWidget(self.consent_rows)

        self.v_13.addWidget(self.consents_scroll)

        self.pages.addWidget(self.consents_page)
        self.contact_page = QWidget()
        self.contact_page.setObjectName(u"contact_page")
        self.v_15 = QVBoxLayout(self.contact_page)
        self.v_15.setSpacing(8)
        self.v_15.setObjectName(u"v_15")
        self.v_15.setContentsMargins(0, 0, 0, 0)
        self.contact_scroll = PageScroll(self.contact_page)
        self.contact_scroll.setObjectName(u"contact_scroll")
        self.contact_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.contact_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.contact_scroll.setWidgetResizable(True)
        self.contact_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.contact_rows = QWidget()
        self.contact_rows.setObjectName(u"contact_rows")
        self.v_14 = QVBoxLayout(self.contact_rows)
        self.v_14.setSpacing(0)
        self.v_14.setObjectName(u"v_14")
        self.v_14.setContentsMargins(24, 12, 24, 12)
        self.contact_scroll.setWidget(self.contact_rows)

        self.v_15.addWidget(self.contact_scroll)

        self.pages.addWidget(self.contact_page)
        self.history_page = QWidget()
        self.history_page.setObjectName(u"history_page")
        self.v_17 = QVBoxLayout(self.history_page)
        self.v_17.setSpacing(8)
        self.v_17.setObjectName(u"v_17")
        self.v_17.setContentsMargins(0, 0, 0, 0)
        self.history_scroll = PageScroll(self.history_page)
        self.history_scroll.setObjectName(u"history_scroll")
        self.history_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.history_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.history_scroll.setWidgetResizable(True)
        self.history_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.history_rows = QWidget()
        self.history_rows.setObjectName(u"history_rows")
        self.v_16 = QVBoxLayout(self.history_rows)
        self.v_16.setSpacing(0)
        self.v_16.setObjectName(u"v_16")
        self.v_16.setContentsMargins(24, 12, 24, 12)
        self.history_scroll.setWidget(self.history_rows)

        self.v_17.addWidget(self.history_scroll)

        self.pages.addWidget(self.history_page)

        self.v_27.addWidget(self.pages)

        self.foot = QFrame(ClientCard)
        self.foot.setObjectName(u"foot")
        self.foot.setProperty(u"footer", True)
        self.v_21 = QVBoxLayout(self.foot)
        self.v_21.setSpacing(8)
        self.v_21.setObjectName(u"v_21")
        self.v_21.setContentsMargins(24, 12, 24, 12)
        self.foot_row = Reflow(self.foot)
        self.foot_row.setObjectName(u"foot_row")
        self.h_19 = QHBoxLayout(self.foot_row)
        self.h_19.setSpacing(8)
        self.h_19.setObjectName(u"h_19")
        self.h_19.setContentsMargins(0, 0, 0, 0)
        self.foot_rights = Reflow(self.foot_row)
        self.foot_rights.setObjectName(u"foot_rights")
        self.foot_rights.setProperty(u"comfort", 240)
        self.h_18 = QHBoxLayout(self.foot_rights)
        self.h_18.setSpacing(8)
        self.h_18.setObjectName(u"h_18")
        self.h_18.setContentsMargins(0, 0, 0, 0)
        self.export_client = IconButton(self.foot_rights)
        self.export_client.setObjectName(u"export_client")
        self.export_client.setProperty(u"symbol", u"export")

        self.h_18.addWidget(self.export_client)

        self.erase_client = IconButton(self.foot_rights)
        self.erase_client.setObjectName(u"erase_client")
        self.erase_client.setProperty(u"kind", u"danger")
        self.erase_client.setProperty(u"symbol", u"erase")

        self.h_18.addWidget(self.erase_client)

        self.rights_hint = WrapLabel(self.foot_rights)
        self.rights_hint.setObjectName(u"rights_hint")
        self.rights_hint.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignVCenter)
        self.rights_hint.setProperty(u"tone", u"muted")

        self.h_18.addWidget(self.rights_hint)


        self.h_19.addWidget(self.foot_rights)

        self.space_20 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.h_19.addItem(self.space_20)

        self.ask_consents = IconButton(self.foot_row)
        self.ask_consents.setObjectName(u"ask_consents")
        self.ask_consents.setProperty(u"kind", u"primary")
        self.ask_consents.setProperty(u"symbol", u"state-unasked")

        self.h_19.addWidget(self.ask_consents)


        self.v_21.addWidget(self.foot_row)


        self.v_27.addWidget(self.foot)

        self.v_27.setStretch(4, 1)
        QWidget.setTabOrder(self.back_to_list, self.tab_consents)
        QWidget.setTabOrder(self.tab_consents, self.tab_contact)
        QWidget.setTabOrder(self.tab_contact, self.tab_history)
        QWidget.setTabOrder(self.tab_history, self.edit_client)
        QWidget.setTabOrder(self.edit_client, self.export_client)
        QWidget.setTabOrder(self.export_client, self.erase_client)
        QWidget.setTabOrder(self.erase_client, self.ask_consents)

        self.retranslateUi(ClientCard)

        QMetaObject.connectSlotsByName(ClientCard)
    # setupUi

    def retranslateUi(self, ClientCard):
        self.tab_consents.setText(QCoreApplication.translate("ClientCard", u"Toestemmingen", None))
        self.tab_contact.setText(QCoreApplication.translate("ClientCard", u"Contact", None))
        self.tab_history.setText(QCoreApplication.translate("ClientCard", u"Verloop", None))
        self.edit_client.setText(QCoreApplication.translate("ClientCard", u"Wijzigen", None))
        self.export_client.setText(QCoreApplication.translate("ClientCard", u"Gegevens meegeven", None))
        self.erase_client.setText(QCoreApplication.translate("ClientCard", u"Wissen\u2026", None))
        self.rights_hint.setText(QCoreApplication.translate("ClientCard", u"Meegeven en wissen doet de eigenaar.", None))
        pass
    # retranslateUi

