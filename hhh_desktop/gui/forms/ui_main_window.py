# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'main_window.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QFrame, QHBoxLayout,
    QListView, QMainWindow, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from hhh_desktop.gui.views.field_parts import SearchField
from hhh_desktop.gui.views.reflow import (PageStack, Panes)
from hhh_desktop.gui.widgets import (ElidedLabel, IconButton, IconLabel, KeyCap,
    MessageBar, RailButton, TextLabel, WrapLabel)

class Ui_MainWindow(object):
    def setupUi(self, MainWindow):
        if not MainWindow.objectName():
            MainWindow.setObjectName(u"MainWindow")
        self.desk = QWidget(MainWindow)
        self.desk.setObjectName(u"desk")
        self.v_15 = QVBoxLayout(self.desk)
        self.v_15.setSpacing(16)
        self.v_15.setObjectName(u"v_15")
        self.v_15.setContentsMargins(16, 16, 16, 16)
        self.h_4 = QHBoxLayout()
        self.h_4.setSpacing(16)
        self.h_4.setObjectName(u"h_4")
        self.h_4.setContentsMargins(0, 0, 0, 0)
        self.brand_place = QWidget(self.desk)
        self.brand_place.setObjectName(u"brand_place")
        self.h_1 = QHBoxLayout(self.brand_place)
        self.h_1.setSpacing(8)
        self.h_1.setObjectName(u"h_1")
        self.h_1.setContentsMargins(0, 0, 0, 0)
        self.space_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.h_1.addItem(self.space_2)

        self.brand = IconLabel(self.brand_place)
        self.brand.setObjectName(u"brand")
        self.brand.setProperty(u"symbol", u"brand")
        self.brand.setProperty(u"ink", u"accent")
        self.brand.setProperty(u"pixels", 40)
        self.brand.setProperty(u"paper", u"bg")

        self.h_1.addWidget(self.brand)

        self.space_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.h_1.addItem(self.space_3)


        self.h_4.addWidget(self.brand_place)

        self.search = SearchField(self.desk)
        self.search.setObjectName(u"search")
        self.search.setInputMethodHints(Qt.InputMethodHint.ImhNoPredictiveText|Qt.InputMethodHint.ImhSensitiveData)

        self.h_4.addWidget(self.search)

        self.statement = IconButton(self.desk)
        self.statement.setObjectName(u"statement")
        self.statement.setProperty(u"kind", u"quiet")
        self.statement.setProperty(u"symbol", u"document")
        self.statement.setProperty(u"paper", u"bg")

        self.h_4.addWidget(self.statement)

        self.lock = IconButton(self.desk)
        self.lock.setObjectName(u"lock")
        self.lock.setProperty(u"kind", u"quiet")
        self.lock.setProperty(u"symbol", u"lock")
        self.lock.setProperty(u"paper", u"bg")

        self.h_4.addWidget(self.lock)

        self.h_4.setStretch(1, 1)

        self.v_15.addLayout(self.h_4)

        self.h_14 = QHBoxLayout()
        self.h_14.setSpacing(16)
        self.h_14.setObjectName(u"h_14")
        self.h_14.setContentsMargins(0, 0, 0, 0)
        self.rail = QWidget(self.desk)
        self.rail.setObjectName(u"rail")
        self.v_5 = QVBoxLayout(self.rail)
        self.v_5.setSpacing(8)
        self.v_5.setObjectName(u"v_5")
        self.v_5.setContentsMargins(0, 0, 0, 0)
        self.place_clients = RailButton(self.rail)
        self.place_clients.setObjectName(u"place_clients")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.place_clients.sizePolicy().hasHeightForWidth())
        self.place_clients.setSizePolicy(sizePolicy)
        self.place_clients.setChecked(True)
        self.place_clients.setProperty(u"symbol", u"clients")

        self.v_5.addWidget(self.place_clients)

        self.place_manage = RailButton(self.rail)
        self.place_manage.setObjectName(u"place_manage")
        sizePolicy.setHeightForWidth(self.place_manage.sizePolicy().hasHeightForWidth())
        self.place_manage.setSizePolicy(sizePolicy)
        self.place_manage.setProperty(u"symbol", u"manage")

        self.v_5.addWidget(self.place_manage)

        self.space_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.v_5.addItem(self.space_6)

        self.place_keys = RailButton(self.rail)
        self.place_keys.setObjectName(u"place_keys")
        sizePolicy.setHeightForWidth(self.place_keys.sizePolicy().hasHeightForWidth())
        self.place_keys.setSizePolicy(sizePolicy)
        self.place_keys.setCheckable(False)
        self.place_keys.setProperty(u"symbol", u"help")

        self.v_5.addWidget(self.place_keys)


        self.h_14.addWidget(self.rail)

        self.column = QVBoxLayout()
        self.column.setSpacing(16)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.panes = Panes(self.desk)
        self.panes.setObjectName(u"panes")
        self.list_pane = QFrame(self.panes)
        self.list_pane.setObjectName(u"list_pane")
        self.list_pane.setProperty(u"card", True)
        self.v_12 = QVBoxLayout(self.list_pane)
        self.v_12.setSpacing(8)
        self.v_12.setObjectName(u"v_12")
        self.v_12.setContentsMargins(0, 16, 0, 8)
        self.no_hit_head = QWidget(self.list_pane)
        self.no_hit_head.setObjectName(u"no_hit_head")
        self.v_9 = QVBoxLayout(self.no_hit_head)
        self.v_9.setSpacing(12)
        self.v_9.setObjectName(u"v_9")
        self.v_9.setContentsMargins(16, 0, 16, 8)
        self.no_hit_title = TextLabel(self.no_hit_head)
        self.no_hit_title.setObjectName(u"no_hit_title")
        self.no_hit_title.setIndent(8)
        self.no_hit_title.setProperty(u"role", u"strong")

        self.v_9.addWidget(self.no_hit_title)

        self.new_client_row = QFrame(self.no_hit_head)
        self.new_client_row.setObjectName(u"new_client_row")
        self.new_client_row.setProperty(u"tint", u"accent")
        self.h_8 = QHBoxLayout(self.new_client_row)
        self.h_8.setSpacing(16)
        self.h_8.setObjectName(u"h_8")
        self.h_8.setContentsMargins(16, 12, 16, 12)
        self.new_client_symbol = IconLabel(self.new_client_row)
        self.new_client_symbol.setObjectName(u"new_client_symbol")
        self.new_client_symbol.setProperty(u"symbol", u"person-plus")
        self.new_client_symbol.setProperty(u"ink", u"accent")
        self.new_client_symbol.setProperty(u"pixels", 32)
        self.new_client_symbol.setProperty(u"paper", u"accent_soft")

        self.h_8.addWidget(self.new_client_symbol)

        self.v_7 = QVBoxLayout()
        self.v_7.setSpacing(0)
        self.v_7.setObjectName(u"v_7")
        self.v_7.setContentsMargins(0, 0, 0, 0)
        self.new_client_name = ElidedLabel(self.new_client_row)
        self.new_client_name.setObjectName(u"new_client_name")
        self.new_client_name.setProperty(u"role", u"leadstrong")

        self.v_7.addWidget(self.new_client_name)

        self.new_client_hint = TextLabel(self.new_client_row)
        self.new_client_hint.setObjectName(u"new_client_hint")
        self.new_client_hint.setProperty(u"tone", u"muted")

        self.v_7.addWidget(self.new_client_hint)


        self.h_8.addLayout(self.v_7)

        self.new_client_key = KeyCap(self.new_client_row)
        self.new_client_key.setObjectName(u"new_client_key")

        self.h_8.addWidget(self.new_client_key)

        self.h_8.setStretch(1, 1)

        self.v_9.addWidget(self.new_client_row)


        self.v_12.addWidget(self.no_hit_head)

        self.list_head = QWidget(self.list_pane)
        self.list_head.setObjectName(u"list_head")
        self.h_10 = QHBoxLayout(self.list_head)
        self.h_10.setSpacing(8)
        self.h_10.setObjectName(u"h_10")
        self.h_10.setContentsMargins(24, 0, 16, 0)
        self.list_title = WrapLabel(self.list_head)
        self.list_title.setObjectName(u"list_title")
        self.list_title.setProperty(u"role", u"strong")

        self.h_10.addWidget(self.list_title)

        self.list_keys = KeyCap(self.list_head)
        self.list_keys.setObjectName(u"list_keys")

        self.h_10.addWidget(self.list_keys)

        self.h_10.setStretch(0, 1)

        self.v_12.addWidget(self.list_head)

        self.client_list = QListView(self.list_pane)
        self.client_list.setObjectName(u"client_list")
        self.client_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.client_list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.client_list.setUniformItemSizes(True)
        self.client_list.setMouseTracking(True)
        self.client_list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

        self.v_12.addWidget(self.client_list)

        self.list_more = WrapLabel(self.list_pane)
        self.list_more.setObjectName(u"list_more")
        self.list_more.setMargin(0)
        self.list_more.setIndent(24)
        self.list_more.setProperty(u"tone", u"muted")

        self.v_12.addWidget(self.list_more)

        self.list_foot = QWidget(self.list_pane)
        self.list_foot.setObjectName(u"list_foot")
        self.h_11 = QHBoxLayout(self.list_foot)
        self.h_11.setSpacing(8)
        self.h_11.setObjectName(u"h_11")
        self.h_11.setContentsMargins(16, 8, 16, 8)
        self.register = IconButton(self.list_foot)
        self.register.setObjectName(u"register")
        self.register.setProperty(u"symbol", u"person-plus")

        self.h_11.addWidget(self.register)


        self.v_12.addWidget(self.list_foot)

        self.v_12.setStretch(2, 1)
        self.pages = PageStack(self.panes)
        self.pages.setObjectName(u"pages")

        self.column.addWidget(self.panes)

        self.message_bar = MessageBar(self.desk)
        self.message_bar.setObjectName(u"message_bar")

        self.column.addWidget(self.message_bar)

        self.column.setStretch(0, 1)

        self.h_14.addLayout(self.column)

        self.h_14.setStretch(1, 1)

        self.v_15.addLayout(self.h_14)

        self.v_15.setStretch(1, 1)
        MainWindow.setCentralWidget(self.desk)
        QWidget.setTabOrder(self.search, self.statement)
        QWidget.setTabOrder(self.statement, self.lock)
        QWidget.setTabOrder(self.lock, self.place_clients)
        QWidget.setTabOrder(self.place_clients, self.place_manage)
        QWidget.setTabOrder(self.place_manage, self.place_keys)
        QWidget.setTabOrder(self.place_keys, self.client_list)
        QWidget.setTabOrder(self.client_list, self.register)

        self.retranslateUi(MainWindow)

        QMetaObject.connectSlotsByName(MainWindow)
    # setupUi

    def retranslateUi(self, MainWindow):
        MainWindow.setWindowTitle(QCoreApplication.translate("MainWindow", u"Her His Hair", None))
        self.search.setPlaceholderText(QCoreApplication.translate("MainWindow", u"Zoek een klant, of typ een nieuwe naam", None))
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("MainWindow", u"Zoek een klant, of typ een nieuwe naam", None))
#endif // QT_CONFIG(accessibility)
        self.statement.setText(QCoreApplication.translate("MainWindow", u"Verklaring", None))
        self.lock.setText(QCoreApplication.translate("MainWindow", u"Vergrendelen", None))
        self.place_clients.setText(QCoreApplication.translate("MainWindow", u"Klanten", None))
        self.place_manage.setText(QCoreApplication.translate("MainWindow", u"Beheer", None))
        self.place_keys.setText(QCoreApplication.translate("MainWindow", u"Toetsen", None))
        self.no_hit_title.setText(QCoreApplication.translate("MainWindow", u"Geen klant gevonden", None))
        self.new_client_hint.setText(QCoreApplication.translate("MainWindow", u"Nieuwe klant", None))
        self.new_client_key.setText(QCoreApplication.translate("MainWindow", u"Enter", None))
        self.list_keys.setText(QCoreApplication.translate("MainWindow", u"\u2191 \u2193", None))
#if QT_CONFIG(accessibility)
        self.client_list.setAccessibleName(QCoreApplication.translate("MainWindow", u"Klanten", None))
#endif // QT_CONFIG(accessibility)
        self.list_more.setText(QCoreApplication.translate("MainWindow", u"Typ verder om minder klanten te zien.", None))
        self.register.setText(QCoreApplication.translate("MainWindow", u"Nieuwe klant", None))
    # retranslateUi

