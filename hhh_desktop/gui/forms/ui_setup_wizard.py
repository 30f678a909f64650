# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'setup_wizard.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QGridLayout, QHBoxLayout,
    QLineEdit, QProgressBar, QScrollArea, QSizePolicy,
    QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

from hhh_desktop.gui.widgets import (IconButton, IconLabel, MessageBar, PassphraseField,
    Reflow, StepMark, Strands, StrengthMeter,
    TextLabel, WrapLabel)

class Ui_SetupWizard(object):
    def setupUi(self, setup_wizard):
        if not setup_wizard.objectName():
            setup_wizard.setObjectName(u"setup_wizard")
        self.page = QHBoxLayout(setup_wizard)
        self.page.setSpacing(16)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(16, 16, 16, 16)
        self.setup_rail = QWidget(setup_wizard)
        self.setup_rail.setObjectName(u"setup_rail")
        self.rail_column = QVBoxLayout(self.setup_rail)
        self.rail_column.setSpacing(0)
        self.rail_column.setObjectName(u"rail_column")
        self.rail_column.setContentsMargins(0, 0, 0, 0)
        self.brand = QHBoxLayout()
        self.brand.setSpacing(16)
        self.brand.setObjectName(u"brand")
        self.brand.setContentsMargins(8, 16, 8, 24)
        self.brand_mark = IconLabel(self.setup_rail)
        self.brand_mark.setObjectName(u"brand_mark")
        self.brand_mark.setProperty(u"symbol", u"brand")
        self.brand_mark.setProperty(u"ink", u"accent")
        self.brand_mark.setProperty(u"paper", u"bg")
        self.brand_mark.setProperty(u"pixels", 40)

        self.brand.addWidget(self.brand_mark)

        self.brand_name = WrapLabel(self.setup_rail)
        self.brand_name.setObjectName(u"brand_name")
        self.brand_name.setProperty(u"role", u"title")
        self.brand_name.setText(u"Her His Hair")
        self.brand_name.setAlignment(Qt.AlignLeading|Qt.AlignVCenter)

        self.brand.addWidget(self.brand_name)

        self.brand.setStretch(1, 1)

        self.rail_column.addLayout(self.brand)

        self.step_1 = QFrame(self.setup_rail)
        self.step_1.setObjectName(u"step_1")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.step_1.sizePolicy().hasHeightForWidth())
        self.step_1.setSizePolicy(sizePolicy)
        self.step_parts_1 = QHBoxLayout(self.step_1)
        self.step_parts_1.setSpacing(16)
        self.step_parts_1.setObjectName(u"step_parts_1")
        self.step_parts_1.setContentsMargins(16, 12, 16, 12)
        self.step_mark_1 = StepMark(self.step_1)
        self.step_mark_1.setObjectName(u"step_mark_1")
        self.step_mark_1.setText(u"1")

        self.step_parts_1.addWidget(self.step_mark_1)

        self.step_words_1 = QVBoxLayout()
        self.step_words_1.setSpacing(0)
        self.step_words_1.setObjectName(u"step_words_1")
        self.step_words_1.setContentsMargins(0, 0, 0, 0)
        self.space_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.step_words_1.addItem(self.space_1)

        self.step_name_1 = WrapLabel(self.step_1)
        self.step_name_1.setObjectName(u"step_name_1")
        self.step_name_1.setProperty(u"role", u"strong")

        self.step_words_1.addWidget(self.step_name_1)

        self.step_line_1 = WrapLabel(self.step_1)
        self.step_line_1.setObjectName(u"step_line_1")
        self.step_line_1.setProperty(u"tone", u"muted")

        self.step_words_1.addWidget(self.step_line_1)

        self.space_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.step_words_1.addItem(self.space_2)


        self.step_parts_1.addLayout(self.step_words_1)

        self.step_parts_1.setStretch(1, 1)

        self.rail_column.addWidget(self.step_1)

        self.space_3 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rail_column.addItem(self.space_3)

        self.step_2 = QFrame(self.setup_rail)
        self.step_2.setObjectName(u"step_2")
        sizePolicy.setHeightForWidth(self.step_2.sizePolicy().hasHeightForWidth())
        self.step_2.setSizePolicy(sizePolicy)
        self.step_parts_2 = QHBoxLayout(self.step_2)
        self.step_parts_2.setSpacing(16)
        self.step_parts_2.setObjectName(u"step_parts_2")
        self.step_parts_2.setContentsMargins(16, 12, 16, 12)
        self.step_mark_2 = StepMark(self.step_2)
        self.step_mark_2.setObjectName(u"step_mark_2")
        self.step_mark_2.setText(u"2")

        self.step_parts_2.addWidget(self.step_mark_2)

        self.step_words_2 = QVBoxLayout()
        self.step_words_2.setSpacing(0)
        self.step_words_2.setObjectName(u"step_words_2")
        self.step_words_2.setContentsMargins(0, 0, 0, 0)
        self.space_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.step_words_2.addItem(self.space_4)

        self.step_name_2 = WrapLabel(self.step_2)
        self.step_name_2.setObjectName(u"step_name_2")
        self.step_name_2.setProperty(u"role", u"strong")

        self.step_words_2.addWidget(self.step_name_2)

        self.step_line_2 = WrapLabel(self.step_2)
        self.step_line_2.setObjectName(u"step_line_2")
        self.step_line_2.setProperty(u"tone", u"muted")

        self.step_words_2.addWidget(self.step_line_2)

        self.space_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.step_words_2.addItem(self.space_5)


        self.step_parts_2.addLayout(self.step_words_2)

        self.step_parts_2.setStretch(1, 1)

        self.rail_column.addWidget(self.step_2)

        self.space_6 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rail_column.addItem(self.space_6)

        self.step_3 = QFrame(self.setup_rail)
        self.step_3.setObjectName(u"step_3")
        sizePolicy.setHeightForWidth(self.step_3.sizePolicy().hasHeightForWidth())
        self.step_3.setSizePolicy(sizePolicy)
        self.step_parts_3 = QHBoxLayout(self.step_3)
        self.step_parts_3.setSpacing(16)
        self.step_parts_3.setObjectName(u"step_parts_3")
        self.step_parts_3.setContentsMargins(16, 12, 16, 12)
        self.step_mark_3 = StepMark(self.step_3)
        self.step_mark_3.setObjectName(u"step_mark_3")
        self.step_mark_3.setText(u"3")

        self.step_parts_3.addWidget(self.step_mark_3)

        self.step_words_3 = QVBoxLayout()
        self.step_words_3.setSpacing(0)
        self.step_words_3.setObjectName(u"step_words_3")
        self.step_words_3.setContentsMargins(0, 0, 0, 0)
        self.space_7 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.step_words_3.addItem(self.space_7)

        self.step_name_3 = WrapLabel(self.step_3)
        self.step_name_3.setObjectName(u"step_name_3")
        self.step_name_3.setProperty(u"role", u"strong")

        self.step_words_3.addWidget(self.step_name_3)

        self.step_line_3 = WrapLabel(self.step_3)
        self.step_line_3.setObjectName(u"step_line_3")
        self.step_line_3.setProperty(u"tone", u"muted")

        self.step_words_3.addWidget(self.step_line_3)

        self.space_8 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.step_words_3.addItem(self.space_8)


        self.step_parts_3.addLayout(self.step_words_3)

        self.step_parts_3.setStretch(1, 1)

        self.rail_column.addWidget(self.step_3)

        self.space_9 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rail_column.addItem(self.space_9)

        self.step_4 = QFrame(self.setup_rail)
        self.step_4.setObjectName(u"step_4")
        sizePolicy.setHeightForWidth(self.step_4.sizePolicy().hasHeightForWidth())
        self.step_4.setSizePolicy(sizePolicy)
        self.step_parts_4 = QHBoxLayout(self.step_4)
        self.step_parts_4.setSpacing(16)
        self.step_parts_4.setObjectName(u"step_parts_4")
        self.step_parts_4.setContentsMargins(16, 12, 16, 12)
        self.step_mark_4 = StepMark(self.step_4)
        self.step_mark_4.setObjectName(u"step_mark_4")
        self.step_mark_4.setText(u"4")

        self.step_parts_4.addWidget(self.step_mark_4)

        self.step_words_4 = QVBoxLayout()
        self.step_words_4.setSpacing(0)
        self.step_words_4.setObjectName(u"step_words_4")
        self.step_words_4.setContentsMargins(0, 0, 0, 0)
        self.space_10 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.step_words_4.addItem(self.space_10)

        self.step_name_4 = WrapLabel(self.step_4)
        self.step_name_4.setObjectName(u"step_name_4")
        self.step_name_4.setProperty(u"role", u"strong")

        self.step_words_4.addWidget(self.step_name_4)

        self.step_line_4 = WrapLabel(self.step_4)
        self.step_line_4.setObjectName(u"step_line_4")
        self.step_line_4.setProperty(u"tone", u"muted")

        self.step_words_4.addWidget(self.step_line_4)

        self.space_11 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.step_words_4.addItem(self.space_11)


        self.step_parts_4.addLayout(self.step_words_4)

        self.step_parts_4.setStretch(1, 1)

        self.rail_column.addWidget(self.step_4)

        self.space_12 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rail_column.addItem(self.space_12)

        self.languages = QHBoxLayout()
        self.languages.setSpacing(4)
        self.languages.setObjectName(u"languages")
        self.languages.setContentsMargins(0, 0, 0, 0)
        self.setup_language_nl = IconButton(self.setup_rail)
        self.setup_language_nl.setObjectName(u"setup_language_nl")
        self.setup_language_nl.setProperty(u"kind", u"quiet")
        self.setup_language_nl.setText(u"Nederlands")
        self.setup_language_nl.setCheckable(True)
        self.setup_language_nl.setChecked(True)
        self.setup_language_nl.setAutoExclusive(True)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.setup_language_nl.sizePolicy().hasHeightForWidth())
        self.setup_language_nl.setSizePolicy(sizePolicy1)

        self.languages.addWidget(self.setup_language_nl)

        self.setup_language_en = IconButton(self.setup_rail)
        self.setup_language_en.setObjectName(u"setup_language_en")
        self.setup_language_en.setProperty(u"kind", u"quiet")
        self.setup_language_en.setText(u"English")
        self.setup_language_en.setCheckable(True)
        self.setup_language_en.setAutoExclusive(True)
        sizePolicy1.setHeightForWidth(self.setup_language_en.sizePolicy().hasHeightForWidth())
        self.setup_language_en.setSizePolicy(sizePolicy1)

        self.languages.addWidget(self.setup_language_en)

        self.space_13 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.languages.addItem(self.space_13)


        self.rail_column.addLayout(self.languages)

        self.promise = QHBoxLayout()
        self.promise.setSpacing(8)
        self.promise.setObjectName(u"promise")
        self.promise.setContentsMargins(8, 12, 8, 16)
        self.promise_mark = IconLabel(self.setup_rail)
        self.promise_mark.setObjectName(u"promise_mark")
        self.promise_mark.setProperty(u"symbol", u"locked")
        self.promise_mark.setProperty(u"ink", u"muted")
        self.promise_mark.setProperty(u"paper", u"bg")
        self.promise_mark.setProperty(u"pixels", 20)

        self.promise.addWidget(self.promise_mark)

        self.promise_words = WrapLabel(self.setup_rail)
        self.promise_words.setObjectName(u"promise_words")
        self.promise_words.setProperty(u"tone", u"muted")
        self.promise_words.setAlignment(Qt.AlignLeading|Qt.AlignVCenter)

        self.promise.addWidget(self.promise_words)

        self.promise.setStretch(1, 1)

        self.rail_column.addLayout(self.promise)


        self.page.addWidget(self.setup_rail)

        self.setup_card = QFrame(setup_wizard)
        self.setup_card.setObjectName(u"setup_card")
        self.setup_card.setProperty(u"card", True)
        self.card_column = QVBoxLayout(self.setup_card)
        self.card_column.setSpacing(0)
        self.card_column.setObjectName(u"card_column")
        self.card_column.setContentsMargins(0, 0, 0, 0)
        self.pages = QStackedWidget(self.setup_card)
        self.pages.setObjectName(u"pages")
        self.scroll_salon = QScrollArea()
        self.scroll_salon.setObjectName(u"scroll_salon")
        self.scroll_salon.setWidgetResizable(True)
        self.scroll_salon.setFocusPolicy(Qt.NoFocus)
        self.scroll_salon.setHorizontalScrollBarPolicy(Qt.ScrollBarAlwaysOff)
        self.page_salon = QWidget()
        self.page_salon.setObjectName(u"page_salon")
        self.column_salon = QVBoxLayout(self.page_salon)
        self.column_salon.setSpacing(0)
        self.column_salon.setObjectName(u"column_salon")
        self.column_salon.setContentsMargins(48, 32, 48, 16)
        self.step_of_salon = WrapLabel(self.page_salon)
        self.step_of_salon.setObjectName(u"step_of_salon")
        self.step_of_salon.setProperty(u"role", u"strong")
        self.step_of_salon.setProperty(u"tone", u"accent")

        self.column_salon.addWidget(self.step_of_salon)

        self.title_salon = WrapLabel(self.page_salon)
        self.title_salon.setObjectName(u"title_salon")
        self.title_salon.setProperty(u"role", u"display")

        self.column_salon.addWidget(self.title_salon)

        self.space_14 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_salon.addItem(self.space_14)

        self.lead_salon = WrapLabel(self.page_salon)
        self.lead_salon.setObjectName(u"lead_salon")
        self.lead_salon.setProperty(u"role", u"lead")
        self.lead_salon.setProperty(u"tone", u"muted")

        self.column_salon.addWidget(self.lead_salon)

        self.setup_restore = IconButton(self.page_salon)
        self.setup_restore.setObjectName(u"setup_restore")
        self.setup_restore.setProperty(u"kind", u"quiet")
        self.setup_restore.setProperty(u"symbol", u"undo")
        self.setup_restore.setProperty(u"flush", True)
        sizePolicy1.setHeightForWidth(self.setup_restore.sizePolicy().hasHeightForWidth())
        self.setup_restore.setSizePolicy(sizePolicy1)

        self.column_salon.addWidget(self.setup_restore)

        self.space_15 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_salon.addItem(self.space_15)

        self.salon_row_1 = Reflow(self.page_salon)
        self.salon_row_1.setObjectName(u"salon_row_1")
        self.salon_parts_1 = QHBoxLayout(self.salon_row_1)
        self.salon_parts_1.setSpacing(16)
        self.salon_parts_1.setObjectName(u"salon_parts_1")
        self.salon_parts_1.setContentsMargins(0, 0, 0, 0)
        self.cell_salon_name = QVBoxLayout()
        self.cell_salon_name.setSpacing(0)
        self.cell_salon_name.setObjectName(u"cell_salon_name")
        self.cell_salon_name.setContentsMargins(0, 0, 0, 0)
        self.label_salon_name = TextLabel(self.salon_row_1)
        self.label_salon_name.setObjectName(u"label_salon_name")
        self.label_salon_name.setProperty(u"role", u"strong")

        self.cell_salon_name.addWidget(self.label_salon_name)

        self.space_16 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.cell_salon_name.addItem(self.space_16)

        self.salon_name = QLineEdit(self.salon_row_1)
        self.salon_name.setObjectName(u"salon_name")

        self.cell_salon_name.addWidget(self.salon_name)

        self.space_17 = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.cell_salon_name.addItem(self.space_17)

        self.note_salon_name = WrapLabel(self.salon_row_1)
        self.note_salon_name.setObjectName(u"note_salon_name")
        self.note_salon_name.setProperty(u"tone", u"muted")
        self.note_salon_name.setProperty(u"reserved", True)

        self.cell_salon_name.addWidget(self.note_salon_name)

        self.space_18 = QSpacerItem(0, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.cell_salon_name.addItem(self.space_18)


        self.salon_parts_1.addLayout(self.cell_salon_name)

        self.cell_owner_name = QVBoxLayout()
        self.cell_owner_name.setSpacing(0)
        self.cell_owner_name.setObjectName(u"cell_owner_name")
        self.cell_owner_name.setContentsMargins(0, 0, 0, 0)
        self.label_owner_name = TextLabel(self.salon_row_1)
        self.label_owner_name.setObjectName(u"label_owner_name")
        self.label_owner_name.setProperty(u"role", u"strong")

        self.cell_owner_name.addWidget(self.label_owner_name)

        self.space_19 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.cell_owner_name.addItem(self.space_19)

        self.owner_name = QLineEdit(self.salon_row_1)
        self.owner_name.setObjectName(u"owner_name")

        self.cell_owner_name.addWidget(self.owner_name)

        self.space_20 = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.cell_owner_name.addItem(self.space_20)

        self.note_owner_name = WrapLabel(self.salon_row_1)
        self.note_owner_name.setObjectName(u"note_owner_name")
        self.note_owner_name.setProperty(u"tone", u"muted")
        self.note_owner_name.setProperty(u"reserved", True)

        self.cell_owner_name.addWidget(self.note_owner_name)

        self.space_21 = QSpacerItem(0, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.cell_owner_name.addItem(self.space_21)


        self.salon_parts_1.addLayout(self.cell_owner_name)

        self.salon_parts_1.setStretch(0, 1)
        self.salon_parts_1.setStretch(1, 1)

        self.column_salon.addWidget(self.salon_row_1)

        self.salon_row_2 = Reflow(self.page_salon)
        self.salon_row_2.setObjectName(u"salon_row_2")
        self.salon_parts_2 = QHBoxLayout(self.salon_row_2)
        self.salon_parts_2.setSpacing(16)
        self.salon_parts_2.setObjectName(u"salon_parts_2")
        self.salon_parts_2.setContentsMargins(0, 0, 0, 0)
        self.cell_salon_phone = QVBoxLayout()
        self.cell_salon_phone.setSpacing(0)
        self.cell_salon_phone.setObjectName(u"cell_salon_phone")
        self.cell_salon_phone.setContentsMargins(0, 0, 0, 0)
        self.label_salon_phone = TextLabel(self.salon_row_2)
        self.label_salon_phone.setObjectName(u"label_salon_phone")
        self.label_salon_phone.setProperty(u"role", u"strong")

        self.cell_salon_phone.addWidget(self.label_salon_phone)

        self.space_22 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.cell_salon_phone.addItem(self.space_22)

        self.salon_phone = QLineEdit(self.salon_row_2)
        self.salon_phone.setObjectName(u"salon_phone")

        self.cell_salon_phone.addWidget(self.salon_phone)

        self.space_23 = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.cell_salon_phone.addItem(self.space_23)

        self.note_salon_phone = WrapLabel(self.salon_row_2)
        self.note_salon_phone.setObjectName(u"note_salon_phone")
        self.note_salon_phone.setProperty(u"tone", u"muted")
        self.note_salon_phone.setProperty(u"reserved", True)

        self.cell_salon_phone.addWidget(self.note_salon_phone)

        self.space_24 = QSpacerItem(0, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.cell_salon_phone.addItem(self.space_24)


        self.salon_parts_2.addLayout(self.cell_salon_phone)

        self.cell_salon_email = QVBoxLayout()
        self.cell_salon_email.setSpacing(0)
        self.cell_salon_email.setObjectName(u"cell_salon_email")
        self.cell_salon_email.setContentsMargins(0, 0, 0, 0)
        self.label_salon_email = TextLabel(self.salon_row_2)
        self.label_salon_email.setObjectName(u"label_salon_email")
        self.label_salon_email.setProperty(u"role", u"strong")

        self.cell_salon_email.addWidget(self.label_salon_email)

        self.space_25 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.cell_salon_email.addItem(self.space_25)

        self.salon_email = QLineEdit(self.salon_row_2)
        self.salon_email.setObjectName(u"salon_email")

        self.cell_salon_email.addWidget(self.salon_email)

        self.space_26 = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.cell_salon_email.addItem(self.space_26)

        self.note_salon_email = WrapLabel(self.salon_row_2)
        self.note_salon_email.setObjectName(u"note_salon_email")
        self.note_salon_email.setProperty(u"tone", u"muted")
        self.note_salon_email.setProperty(u"reserved", True)

        self.cell_salon_email.addWidget(self.note_salon_email)

        self.space_27 = QSpacerItem(0, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.cell_salon_email.addItem(self.space_27)


        self.salon_parts_2.addLayout(self.cell_salon_email)

        self.salon_parts_2.setStretch(0, 1)
        self.salon_parts_2.setStretch(1, 1)

        self.column_salon.addWidget(self.salon_row_2)

        self.salon_row_3 = Reflow(self.page_salon)
        self.salon_row_3.setObjectName(u"salon_row_3")
        self.salon_parts_3 = QHBoxLayout(self.salon_row_3)
        self.salon_parts_3.setSpacing(16)
        self.salon_parts_3.setObjectName(u"salon_parts_3")
        self.salon_parts_3.setContentsMargins(0, 0, 0, 0)
        self.cell_salon_street = QVBoxLayout()
        self.cell_salon_street.setSpacing(0)
        self.cell_salon_street.setObjectName(u"cell_salon_street")
        self.cell_salon_street.setContentsMargins(0, 0, 0, 0)
        self.label_salon_street = TextLabel(self.salon_row_3)
        self.label_salon_street.setObjectName(u"label_salon_street")
        self.label_salon_street.setProperty(u"role", u"strong")

        self.cell_salon_street.addWidget(self.label_salon_street)

        self.space_28 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.cell_salon_street.addItem(self.space_28)

        self.salon_street = QLineEdit(self.salon_row_3)
        self.salon_street.setObjectName(u"salon_street")

        self.cell_salon_street.addWidget(self.salon_street)

        self.space_29 = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.cell_salon_street.addItem(self.space_29)

        self.note_salon_street = WrapLabel(self.salon_row_3)
        self.note_salon_street.setObjectName(u"note_salon_street")
        self.note_salon_street.setProperty(u"tone", u"muted")
        self.note_salon_street.setProperty(u"reserved", True)

        self.cell_salon_street.addWidget(self.note_salon_street)

        self.space_30 = QSpacerItem(0, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.cell_salon_street.addItem(self.space_30)


        self.salon_parts_3.addLayout(self.cell_salon_street)

        self.salon_place = QHBoxLayout()
        self.salon_place.setSpacing(16)
        self.salon_place.setObjectName(u"salon_place")
        self.salon_place.setContentsMargins(0, 0, 0, 0)
        self.cell_salon_postcode = QVBoxLayout()
        self.cell_salon_postcode.setSpacing(0)
        self.cell_salon_postcode.setObjectName(u"cell_salon_postcode")
        self.cell_salon_postcode.setContentsMargins(0, 0, 0, 0)
        self.label_salon_postcode = TextLabel(self.salon_row_3)
        self.label_salon_postcode.setObjectName(u"label_salon_postcode")
        self.label_salon_postcode.setProperty(u"role", u"strong")

        self.cell_salon_postcode.addWidget(self.label_salon_postcode)

        self.space_31 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.cell_salon_postcode.addItem(self.space_31)

        self.salon_postcode = QLineEdit(self.salon_row_3)
        self.salon_postcode.setObjectName(u"salon_postcode")
        self.salon_postcode.setPlaceholderText(u"1234 AB")

        self.cell_salon_postcode.addWidget(self.salon_postcode)

        self.space_32 = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.cell_salon_postcode.addItem(self.space_32)

        self.note_salon_postcode = WrapLabel(self.salon_row_3)
        self.note_salon_postcode.setObjectName(u"note_salon_postcode")
        self.note_salon_postcode.setProperty(u"tone", u"muted")
        self.note_salon_postcode.setProperty(u"reserved", True)

        self.cell_salon_postcode.addWidget(self.note_salon_postcode)

        self.space_33 = QSpacerItem(0, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.cell_salon_postcode.addItem(self.space_33)


        self.salon_place.addLayout(self.cell_salon_postcode)

        self.cell_salon_city = QVBoxLayout()
        self.cell_salon_city.setSpacing(0)
        self.cell_salon_city.setObjectName(u"cell_salon_city")
        self.cell_salon_city.setContentsMargins(0, 0, 0, 0)
        self.label_salon_city = TextLabel(self.salon_row_3)
        self.label_salon_city.setObjectName(u"label_salon_city")
        self.label_salon_city.setProperty(u"role", u"strong")

        self.cell_salon_city.addWidget(self.label_salon_city)

        self.space_34 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.cell_salon_city.addItem(self.space_34)

        self.salon_city = QLineEdit(self.salon_row_3)
        self.salon_city.setObjectName(u"salon_city")

        self.cell_salon_city.addWidget(self.salon_city)

        self.space_35 = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.cell_salon_city.addItem(self.space_35)

        self.note_salon_city = WrapLabel(self.salon_row_3)
        self.note_salon_city.setObjectName(u"note_salon_city")
        self.note_salon_city.setProperty(u"tone", u"muted")
        self.note_salon_city.setProperty(u"reserved", True)

        self.cell_salon_city.addWidget(self.note_salon_city)

        self.space_36 = QSpacerItem(0, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.cell_salon_city.addItem(self.space_36)


        self.salon_place.addLayout(self.cell_salon_city)

        self.salon_place.setStretch(0, 2)
        self.salon_place.setStretch(1, 3)

        self.salon_parts_3.addLayout(self.salon_place)

        self.salon_parts_3.setStretch(0, 1)
        self.salon_parts_3.setStretch(1, 1)

        self.column_salon.addWidget(self.salon_row_3)

        self.space_37 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_salon.addItem(self.space_37)

        self.scroll_salon.setWidget(self.page_salon)
        self.pages.addWidget(self.scroll_salon)
        self.scroll_passphrase = QScrollArea()
        self.scroll_passphrase.setObjectName(u"scroll_passphrase")
        self.scroll_passphrase.setWidgetResizable(True)
        self.scroll_passphrase.setFocusPolicy(Qt.NoFocus)
        self.scroll_passphrase.setHorizontalScrollBarPolicy(Qt.ScrollBarAlwaysOff)
        self.page_passphrase = QWidget()
        self.page_passphrase.setObjectName(u"page_passphrase")
        self.column_passphrase = QVBoxLayout(self.page_passphrase)
        self.column_passphrase.setSpacing(0)
        self.column_passphrase.setObjectName(u"column_passphrase")
        self.column_passphrase.setContentsMargins(48, 32, 48, 16)
        self.step_of_passphrase = WrapLabel(self.page_passphrase)
        self.step_of_passphrase.setObjectName(u"step_of_passphrase")
        self.step_of_passphrase.setProperty(u"role", u"strong")
        self.step_of_passphrase.setProperty(u"tone", u"accent")

        self.column_passphrase.addWidget(self.step_of_passphrase)

        self.title_passphrase = WrapLabel(self.page_passphrase)
        self.title_passphrase.setObjectName(u"title_passphrase")
        self.title_passphrase.setProperty(u"role", u"display")

        self.column_passphrase.addWidget(self.title_passphrase)

        self.space_38 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_passphrase.addItem(self.space_38)

        self.lead_passphrase = WrapLabel(self.page_passphrase)
        self.lead_passphrase.setObjectName(u"lead_passphrase")
        self.lead_passphrase.setProperty(u"role", u"lead")
        self.lead_passphrase.setProperty(u"tone", u"muted")

        self.column_passphrase.addWidget(self.lead_passphrase)

        self.space_39 = QSpacerItem(0, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_passphrase.addItem(self.space_39)

        self.passphrase_row = Reflow(self.page_passphrase)
        self.passphrase_row.setObjectName(u"passphrase_row")
        self.passphrase_parts = QHBoxLayout(self.passphrase_row)
        self.passphrase_parts.setSpacing(32)
        self.passphrase_parts.setObjectName(u"passphrase_parts")
        self.passphrase_parts.setContentsMargins(0, 0, 0, 0)
        self.passphrase_column = QVBoxLayout()
        self.passphrase_column.setSpacing(0)
        self.passphrase_column.setObjectName(u"passphrase_column")
        self.passphrase_column.setContentsMargins(0, 0, 0, 0)
        self.cell_passphrase = QVBoxLayout()
        self.cell_passphrase.setSpacing(0)
        self.cell_passphrase.setObjectName(u"cell_passphrase")
        self.cell_passphrase.setContentsMargins(0, 0, 0, 0)
        self.label_passphrase = TextLabel(self.passphrase_row)
        self.label_passphrase.setObjectName(u"label_passphrase")
        self.label_passphrase.setProperty(u"role", u"strong")

        self.cell_passphrase.addWidget(self.label_passphrase)

        self.space_40 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.cell_passphrase.addItem(self.space_40)

        self.passphrase = PassphraseField(self.passphrase_row)
        self.passphrase.setObjectName(u"passphrase")
        self.passphrase.setProperty(u"tall", True)

        self.cell_passphrase.addWidget(self.passphrase)

        self.space_41 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.cell_passphrase.addItem(self.space_41)

        self.strength = StrengthMeter(self.passphrase_row)
        self.strength.setObjectName(u"strength")

        self.cell_passphrase.addWidget(self.strength)

        self.space_42 = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.cell_passphrase.addItem(self.space_42)

        self.note_passphrase = WrapLabel(self.passphrase_row)
        self.note_passphrase.setObjectName(u"note_passphrase")
        self.note_passphrase.setProperty(u"tone", u"muted")
        self.note_passphrase.setProperty(u"reserved", True)

        self.cell_passphrase.addWidget(self.note_passphrase)


        self.passphrase_column.addLayout(self.cell_passphrase)

        self.space_43 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.passphrase_column.addItem(self.space_43)

        self.cell_repeat = QVBoxLayout()
        self.cell_repeat.setSpacing(0)
        self.cell_repeat.setObjectName(u"cell_repeat")
        self.cell_repeat.setContentsMargins(0, 0, 0, 0)
        self.label_passphrase_repeat = TextLabel(self.passphrase_row)
        self.label_passphrase_repeat.setObjectName(u"label_passphrase_repeat")
        self.label_passphrase_repeat.setProperty(u"role", u"strong")

        self.cell_repeat.addWidget(self.label_passphrase_repeat)

        self.space_44 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.cell_repeat.addItem(self.space_44)

        self.passphrase_repeat = PassphraseField(self.passphrase_row)
        self.passphrase_repeat.setObjectName(u"passphrase_repeat")
        self.passphrase_repeat.setProperty(u"tall", True)

        self.cell_repeat.addWidget(self.passphrase_repeat)

        self.space_45 = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.cell_repeat.addItem(self.space_45)

        self.note_passphrase_repeat = WrapLabel(self.passphrase_row)
        self.note_passphrase_repeat.setObjectName(u"note_passphrase_repeat")
        self.note_passphrase_repeat.setProperty(u"tone", u"muted")
        self.note_passphrase_repeat.setProperty(u"reserved", True)

        self.cell_repeat.addWidget(self.note_passphrase_repeat)


        self.passphrase_column.addLayout(self.cell_repeat)

        self.space_46 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.passphrase_column.addItem(self.space_46)

        self.cell_hint = QVBoxLayout()
        self.cell_hint.setSpacing(0)
        self.cell_hint.setObjectName(u"cell_hint")
        self.cell_hint.setContentsMargins(0, 0, 0, 0)
        self.head_hint = QHBoxLayout()
        self.head_hint.setSpacing(8)
        self.head_hint.setObjectName(u"head_hint")
        self.head_hint.setContentsMargins(0, 0, 0, 0)
        self.label_hint = TextLabel(self.passphrase_row)
        self.label_hint.setObjectName(u"label_hint")
        self.label_hint.setProperty(u"role", u"strong")

        self.head_hint.addWidget(self.label_hint)

        self.optional_hint = TextLabel(self.passphrase_row)
        self.optional_hint.setObjectName(u"optional_hint")
        self.optional_hint.setProperty(u"tone", u"muted")

        self.head_hint.addWidget(self.optional_hint)

        self.space_47 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_hint.addItem(self.space_47)


        self.cell_hint.addLayout(self.head_hint)

        self.space_48 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.cell_hint.addItem(self.space_48)

        self.hint = QLineEdit(self.passphrase_row)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"tall", True)

        self.cell_hint.addWidget(self.hint)

        self.space_49 = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.cell_hint.addItem(self.space_49)

        self.note_hint = WrapLabel(self.passphrase_row)
        self.note_hint.setObjectName(u"note_hint")
        self.note_hint.setProperty(u"tone", u"muted")
        self.note_hint.setProperty(u"reserved", True)

        self.cell_hint.addWidget(self.note_hint)

        self.space_50 = QSpacerItem(0, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.cell_hint.addItem(self.space_50)


        self.passphrase_column.addLayout(self.cell_hint)


        self.passphrase_parts.addLayout(self.passphrase_column)

        self.tip_column_passphrase = QVBoxLayout()
        self.tip_column_passphrase.setSpacing(0)
        self.tip_column_passphrase.setObjectName(u"tip_column_passphrase")
        self.tip_column_passphrase.setContentsMargins(0, 0, 0, 0)
        self.tip_passphrase = QFrame(self.passphrase_row)
        self.tip_passphrase.setObjectName(u"tip_passphrase")
        self.tip_passphrase.setProperty(u"tint", u"accent")
        self.tip_passphrase.setMinimumSize(QSize(240, 0))
        self.tip_parts_passphrase = QVBoxLayout(self.tip_passphrase)
        self.tip_parts_passphrase.setSpacing(8)
        self.tip_parts_passphrase.setObjectName(u"tip_parts_passphrase")
        self.tip_parts_passphrase.setContentsMargins(20, 20, 20, 20)
        self.tip_head_passphrase = QHBoxLayout()
        self.tip_head_passphrase.setSpacing(8)
        self.tip_head_passphrase.setObjectName(u"tip_head_passphrase")
        self.tip_head_passphrase.setContentsMargins(0, 0, 0, 0)
        self.tip_mark_passphrase = IconLabel(self.tip_passphrase)
        self.tip_mark_passphrase.setObjectName(u"tip_mark_passphrase")
        self.tip_mark_passphrase.setProperty(u"symbol", u"key")
        self.tip_mark_passphrase.setProperty(u"ink", u"accent")
        self.tip_mark_passphrase.setProperty(u"paper", u"accent_soft")

        self.tip_head_passphrase.addWidget(self.tip_mark_passphrase)

        self.tip_title_passphrase = WrapLabel(self.tip_passphrase)
        self.tip_title_passphrase.setObjectName(u"tip_title_passphrase")
        self.tip_title_passphrase.setProperty(u"role", u"strong")
        self.tip_title_passphrase.setAlignment(Qt.AlignLeading|Qt.AlignVCenter)

        self.tip_head_passphrase.addWidget(self.tip_title_passphrase)

        self.tip_head_passphrase.setStretch(1, 1)

        self.tip_parts_passphrase.addLayout(self.tip_head_passphrase)

        self.tip_line_passphrase_1 = WrapLabel(self.tip_passphrase)
        self.tip_line_passphrase_1.setObjectName(u"tip_line_passphrase_1")

        self.tip_parts_passphrase.addWidget(self.tip_line_passphrase_1)

        self.tip_line_passphrase_2 = WrapLabel(self.tip_passphrase)
        self.tip_line_passphrase_2.setObjectName(u"tip_line_passphrase_2")

        self.tip_parts_passphrase.addWidget(self.tip_line_passphrase_2)

        self.space_51 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.tip_parts_passphrase.addItem(self.space_51)


        self.tip_column_passphrase.addWidget(self.tip_passphrase)

        self.space_52 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.tip_column_passphrase.addItem(self.space_52)


        self.passphrase_parts.addLayout(self.tip_column_passphrase)

        self.passphrase_parts.setStretch(0, 3)
        self.passphrase_parts.setStretch(1, 2)

        self.column_passphrase.addWidget(self.passphrase_row)

        self.space_53 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_passphrase.addItem(self.space_53)

        self.scroll_passphrase.setWidget(self.page_passphrase)
        self.pages.addWidget(self.scroll_passphrase)
        self.scroll_recovery = QScrollArea()
        self.scroll_recovery.setObjectName(u"scroll_recovery")
        self.scroll_recovery.setWidgetResizable(True)
        self.scroll_recovery.setFocusPolicy(Qt.NoFocus)
        self.scroll_recovery.setHorizontalScrollBarPolicy(Qt.ScrollBarAlwaysOff)
        self.page_recovery = QWidget()
        self.page_recovery.setObjectName(u"page_recovery")
        self.column_recovery = QVBoxLayout(self.page_recovery)
        self.column_recovery.setSpacing(0)
        self.column_recovery.setObjectName(u"column_recovery")
        self.column_recovery.setContentsMargins(48, 32, 48, 16)
        self.step_of_recovery = WrapLabel(self.page_recovery)
        self.step_of_recovery.setObjectName(u"step_of_recovery")
        self.step_of_recovery.setProperty(u"role", u"strong")
        self.step_of_recovery.setProperty(u"tone", u"accent")

        self.column_recovery.addWidget(self.step_of_recovery)

        self.title_recovery = WrapLabel(self.page_recovery)
        self.title_recovery.setObjectName(u"title_recovery")
        self.title_recovery.setProperty(u"role", u"display")

        self.column_recovery.addWidget(self.title_recovery)

        self.space_54 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_recovery.addItem(self.space_54)

        self.lead_recovery = WrapLabel(self.page_recovery)
        self.lead_recovery.setObjectName(u"lead_recovery")
        self.lead_recovery.setProperty(u"role", u"lead")
        self.lead_recovery.setProperty(u"tone", u"muted")

        self.column_recovery.addWidget(self.lead_recovery)

        self.space_55 = QSpacerItem(0, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_recovery.addItem(self.space_55)

        self.recovery_row = Reflow(self.page_recovery)
        self.recovery_row.setObjectName(u"recovery_row")
        self.recovery_parts = QHBoxLayout(self.recovery_row)
        self.recovery_parts.setSpacing(32)
        self.recovery_parts.setObjectName(u"recovery_parts")
        self.recovery_parts.setContentsMargins(0, 0, 0, 0)
        self.recovery_column = QVBoxLayout()
        self.recovery_column.setSpacing(0)
        self.recovery_column.setObjectName(u"recovery_column")
        self.recovery_column.setContentsMargins(0, 0, 0, 0)
        self.code_panel = QFrame(self.recovery_row)
        self.code_panel.setObjectName(u"code_panel")
        self.code_panel.setProperty(u"tint", u"sunken")
        self.code_rows = QVBoxLayout(self.code_panel)
        self.code_rows.setSpacing(0)
        self.code_rows.setObjectName(u"code_rows")
        self.code_rows.setContentsMargins(20, 20, 20, 20)
        self.code_grid = QGridLayout()
        self.code_grid.setObjectName(u"code_grid")
        self.code_grid.setHorizontalSpacing(12)
        self.code_grid.setVerticalSpacing(0)
        self.code_grid.setContentsMargins(0, 0, 0, 0)
        self.code_cell_1 = QVBoxLayout()
        self.code_cell_1.setSpacing(0)
        self.code_cell_1.setObjectName(u"code_cell_1")
        self.code_cell_1.setContentsMargins(0, 0, 0, 0)
        self.code_name_1 = TextLabel(self.code_panel)
        self.code_name_1.setObjectName(u"code_name_1")
        self.code_name_1.setProperty(u"tone", u"muted")

        self.code_cell_1.addWidget(self.code_name_1)

        self.space_56 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.code_cell_1.addItem(self.space_56)

        self.code_group_1 = TextLabel(self.code_panel)
        self.code_group_1.setObjectName(u"code_group_1")
        self.code_group_1.setProperty(u"code", True)
        self.code_group_1.setAlignment(Qt.AlignCenter)
        self.code_group_1.setTextInteractionFlags(Qt.NoTextInteraction)

        self.code_cell_1.addWidget(self.code_group_1)

        self.space_57 = QSpacerItem(0, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.code_cell_1.addItem(self.space_57)


        self.code_grid.addLayout(self.code_cell_1, 0, 0, 1, 1)

        self.code_cell_2 = QVBoxLayout()
        self.code_cell_2.setSpacing(0)
        self.code_cell_2.setObjectName(u"code_cell_2")
        self.code_cell_2.setContentsMargins(0, 0, 0, 0)
        self.code_name_2 = TextLabel(self.code_panel)
        self.code_name_2.setObjectName(u"code_name_2")
        self.code_name_2.setProperty(u"tone", u"muted")

        self.code_cell_2.addWidget(self.code_name_2)

        self.space_58 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.code_cell_2.addItem(self.space_58)

        self.code_group_2 = TextLabel(self.code_panel)
        self.code_group_2.setObjectName(u"code_group_2")
        self.code_group_2.setProperty(u"code", True)
        self.code_group_2.setAlignment(Qt.AlignCenter)
        self.code_group_2.setTextInteractionFlags(Qt.NoTextInteraction)

        self.code_cell_2.addWidget(self.code_group_2)

        self.space_59 = QSpacerItem(0, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.code_cell_2.addItem(self.space_59)


        self.code_grid.addLayout(self.code_cell_2, 0, 1, 1, 1)

        self.code_cell_3 = QVBoxLayout()
        self.code_cell_3.setSpacing(0)
        self.code_cell_3.setObjectName(u"code_cell_3")
        self.code_cell_3.setContentsMargins(0, 0, 0, 0)
        self.code_name_3 = TextLabel(self.code_panel)
        self.code_name_3.setObjectName(u"code_name_3")
        self.code_name_3.setProperty(u"tone", u"muted")

        self.code_cell_3.addWidget(self.code_name_3)

        self.space_60 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.code_cell_3.addItem(self.space_60)

        self.code_group_3 = TextLabel(self.code_panel)
        self.code_group_3.setObjectName(u"code_group_3")
        self.code_group_3.setProperty(u"code", True)
        self.code_group_3.setAlignment(Qt.AlignCenter)
        self.code_group_3.setTextInteractionFlags(Qt.NoTextInteraction)

        self.code_cell_3.addWidget(self.code_group_3)

        self.space_61 = QSpacerItem(0, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.code_cell_3.addItem(self.space_61)


        self.code_grid.addLayout(self.code_cell_3, 0, 2, 1, 1)

        self.code_cell_4 = QVBoxLayout()
        self.code_cell_4.setSpacing(0)
        self.code_cell_4.setObjectName(u"code_cell_4")
        self.code_cell_4.setContentsMargins(0, 0, 0, 0)
        self.code_name_4 = TextLabel(self.code_panel)
        self.code_name_4.setObjectName(u"code_name_4")
        self.code_name_4.setProperty(u"tone", u"muted")

        self.code_cell_4.addWidget(self.code_name_4)

        self.space_62 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.code_cell_4.addItem(self.space_62)

        self.code_group_4 = TextLabel(self.code_panel)
        self.code_group_4.setObjectName(u"code_group_4")
        self.code_group_4.setProperty(u"code", True)
        self.code_group_4.setAlignment(Qt.AlignCenter)
        self.code_group_4.setTextInteractionFlags(Qt.NoTextInteraction)

        self.code_cell_4.addWidget(self.code_group_4)

        self.space_63 = QSpacerItem(0, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.code_cell_4.addItem(self.space_63)


        self.code_grid.addLayout(self.code_cell_4, 1, 0, 1, 1)

        self.code_cell_5 = QVBoxLayout()
        self.code_cell_5.setSpacing(0)
        self.code_cell_5.setObjectName(u"code_cell_5")
        self.code_cell_5.setContentsMargins(0, 0, 0, 0)
        self.code_name_5 = TextLabel(self.code_panel)
        self.code_name_5.setObjectName(u"code_name_5")
        self.code_name_5.setProperty(u"tone", u"muted")

        self.code_cell_5.addWidget(self.code_name_5)

        self.space_64 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.code_cell_5.addItem(self.space_64)

        self.code_group_5 = TextLabel(self.code_panel)
        self.code_group_5.setObjectName(u"code_group_5")
        self.code_group_5.setProperty(u"code", True)
        self.code_group_5.setAlignment(Qt.AlignCenter)
        self.code_group_5.setTextInteractionFlags(Qt.NoTextInteraction)

        self.code_cell_5.addWidget(self.code_group_5)

        self.space_65 = QSpacerItem(0, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.code_cell_5.addItem(self.space_65)


        self.code_grid.addLayout(self.code_cell_5, 1, 1, 1, 1)

        self.code_cell_6 = QVBoxLayout()
        self.code_cell_6.setSpacing(0)
        self.code_cell_6.setObjectName(u"code_cell_6")
        self.code_cell_6.setContentsMargins(0, 0, 0, 0)
        self.code_name_6 = TextLabel(self.code_panel)
        self.code_name_6.setObjectName(u"code_name_6")
        self.code_name_6.setProperty(u"tone", u"muted")

        self.code_cell_6.addWidget(self.code_name_6)

        self.space_66 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.code_cell_6.addItem(self.space_66)

        self.code_group_6 = TextLabel(self.code_panel)
        self.code_group_6.setObjectName(u"code_group_6")
        self.code_group_6.setProperty(u"code", True)
        self.code_group_6.setAlignment(Qt.AlignCenter)
        self.code_group_6.setTextInteractionFlags(Qt.NoTextInteraction)

        self.code_cell_6.addWidget(self.code_group_6)

        self.space_67 = QSpacerItem(0, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.code_cell_6.addItem(self.space_67)


        self.code_grid.addLayout(self.code_cell_6, 1, 2, 1, 1)


        self.code_rows.addLayout(self.code_grid)

        self.space_68 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.code_rows.addItem(self.space_68)

        self.print_row = QHBoxLayout()
        self.print_row.setSpacing(0)
        self.print_row.setObjectName(u"print_row")
        self.print_row.setContentsMargins(0, 0, 0, 0)
        self.print_code = IconButton(self.code_panel)
        self.print_code.setObjectName(u"print_code")
        self.print_code.setProperty(u"symbol", u"print")
        sizePolicy1.setHeightForWidth(self.print_code.sizePolicy().hasHeightForWidth())
        self.print_code.setSizePolicy(sizePolicy1)

        self.print_row.addWidget(self.print_code)

        self.space_69 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.print_row.addItem(self.space_69)


        self.code_rows.addLayout(self.print_row)


        self.recovery_column.addWidget(self.code_panel)

        self.type_panel = QFrame(self.recovery_row)
        self.type_panel.setObjectName(u"type_panel")
        self.type_rows = QVBoxLayout(self.type_panel)
        self.type_rows.setSpacing(0)
        self.type_rows.setObjectName(u"type_rows")
        self.type_rows.setContentsMargins(0, 0, 0, 0)
        self.type_words = WrapLabel(self.type_panel)
        self.type_words.setObjectName(u"type_words")

        self.type_rows.addWidget(self.type_words)

        self.space_70 = QSpacerItem(0, 16, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.type_rows.addItem(self.space_70)

        self.label_code_first = WrapLabel(self.type_panel)
        self.label_code_first.setObjectName(u"label_code_first")
        self.label_code_first.setProperty(u"role", u"strong")

        self.type_rows.addWidget(self.label_code_first)

        self.space_71 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.type_rows.addItem(self.space_71)

        self.code_first = QLineEdit(self.type_panel)
        self.code_first.setObjectName(u"code_first")
        self.code_first.setProperty(u"tall", True)

        self.type_rows.addWidget(self.code_first)

        self.space_72 = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.type_rows.addItem(self.space_72)

        self.note_code_first = WrapLabel(self.type_panel)
        self.note_code_first.setObjectName(u"note_code_first")
        self.note_code_first.setProperty(u"tone", u"muted")
        self.note_code_first.setProperty(u"reserved", True)

        self.type_rows.addWidget(self.note_code_first)

        self.space_73 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.type_rows.addItem(self.space_73)

        self.label_code_second = WrapLabel(self.type_panel)
        self.label_code_second.setObjectName(u"label_code_second")
        self.label_code_second.setProperty(u"role", u"strong")

        self.type_rows.addWidget(self.label_code_second)

        self.space_74 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.type_rows.addItem(self.space_74)

        self.code_second = QLineEdit(self.type_panel)
        self.code_second.setObjectName(u"code_second")
        self.code_second.setProperty(u"tall", True)

        self.type_rows.addWidget(self.code_second)

        self.space_75 = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.type_rows.addItem(self.space_75)

        self.note_code_second = WrapLabel(self.type_panel)
        self.note_code_second.setObjectName(u"note_code_second")
        self.note_code_second.setProperty(u"tone", u"muted")
        self.note_code_second.setProperty(u"reserved", True)

        self.type_rows.addWidget(self.note_code_second)


        self.recovery_column.addWidget(self.type_panel)

        self.space_76 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.recovery_column.addItem(self.space_76)


        self.recovery_parts.addLayout(self.recovery_column)

        self.tip_column_recovery = QVBoxLayout()
        self.tip_column_recovery.setSpacing(0)
        self.tip_column_recovery.setObjectName(u"tip_column_recovery")
        self.tip_column_recovery.setContentsMargins(0, 0, 0, 0)
        self.tip_recovery = QFrame(self.recovery_row)
        self.tip_recovery.setObjectName(u"tip_recovery")
        self.tip_recovery.setProperty(u"tint", u"accent")
        self.tip_recovery.setMinimumSize(QSize(240, 0))
        self.tip_parts_recovery = QVBoxLayout(self.tip_recovery)
        self.tip_parts_recovery.setSpacing(8)
        self.tip_parts_recovery.setObjectName(u"tip_parts_recovery")
        self.tip_parts_recovery.setContentsMargins(20, 20, 20, 20)
        self.tip_head_recovery = QHBoxLayout()
        self.tip_head_recovery.setSpacing(8)
        self.tip_head_recovery.setObjectName(u"tip_head_recovery")
        self.tip_head_recovery.setContentsMargins(0, 0, 0, 0)
        self.tip_mark_recovery = IconLabel(self.tip_recovery)
        self.tip_mark_recovery.setObjectName(u"tip_mark_recovery")
        self.tip_mark_recovery.setProperty(u"symbol", u"print")
        self.tip_mark_recovery.setProperty(u"ink", u"accent")
        self.tip_mark_recovery.setProperty(u"paper", u"accent_soft")

        self.tip_head_recovery.addWidget(self.tip_mark_recovery)

        self.tip_title_recovery = WrapLabel(self.tip_recovery)
        self.tip_title_recovery.setObjectName(u"tip_title_recovery")
        self.tip_title_recovery.setProperty(u"role", u"strong")
        self.tip_title_recovery.setAlignment(Qt.AlignLeading|Qt.AlignVCenter)

        self.tip_head_recovery.addWidget(self.tip_title_recovery)

        self.tip_head_recovery.setStretch(1, 1)

        self.tip_parts_recovery.addLayout(self.tip_head_recovery)

        self.tip_line_recovery_1 = WrapLabel(self.tip_recovery)
        self.tip_line_recovery_1.setObjectName(u"tip_line_recovery_1")

        self.tip_parts_recovery.addWidget(self.tip_line_recovery_1)

        self.tip_line_recovery_2 = WrapLabel(self.tip_recovery)
        self.tip_line_recovery_2.setObjectName(u"tip_line_recovery_2")

        self.tip_parts_recovery.addWidget(self.tip_line_recovery_2)

        self.space_77 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.tip_parts_recovery.addItem(self.space_77)


        self.tip_column_recovery.addWidget(self.tip_recovery)

        self.space_78 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.tip_column_recovery.addItem(self.space_78)


        self.recovery_parts.addLayout(self.tip_column_recovery)

        self.recovery_parts.setStretch(0, 3)
        self.recovery_parts.setStretch(1, 2)

        self.column_recovery.addWidget(self.recovery_row)

        self.space_79 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_recovery.addItem(self.space_79)

        self.scroll_recovery.setWidget(self.page_recovery)
        self.pages.addWidget(self.scroll_recovery)
        self.scroll_busy = QScrollArea()
        self.scroll_busy.setObjectName(u"scroll_busy")
        self.scroll_busy.setWidgetResizable(True)
        self.scroll_busy.setFocusPolicy(Qt.NoFocus)
        self.scroll_busy.setHorizontalScrollBarPolicy(Qt.ScrollBarAlwaysOff)
        self.page_busy = QWidget()
        self.page_busy.setObjectName(u"page_busy")
        self.column_busy = QVBoxLayout(self.page_busy)
        self.column_busy.setSpacing(0)
        self.column_busy.setObjectName(u"column_busy")
        self.column_busy.setContentsMargins(48, 32, 48, 16)
        self.title_busy = WrapLabel(self.page_busy)
        self.title_busy.setObjectName(u"title_busy")
        self.title_busy.setProperty(u"role", u"display")

        self.column_busy.addWidget(self.title_busy)

        self.space_80 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_busy.addItem(self.space_80)

        self.lead_busy = WrapLabel(self.page_busy)
        self.lead_busy.setObjectName(u"lead_busy")
        self.lead_busy.setProperty(u"role", u"lead")
        self.lead_busy.setProperty(u"tone", u"muted")

        self.column_busy.addWidget(self.lead_busy)

        self.space_81 = QSpacerItem(0, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_busy.addItem(self.space_81)

        self.making = QProgressBar(self.page_busy)
        self.making.setObjectName(u"making")
        self.making.setMinimum(0)
        self.making.setMaximum(0)
        self.making.setTextVisible(False)

        self.column_busy.addWidget(self.making)

        self.space_82 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_busy.addItem(self.space_82)

        self.scroll_busy.setWidget(self.page_busy)
        self.pages.addWidget(self.scroll_busy)
        self.done_page = QWidget()
        self.done_page.setObjectName(u"done_page")
        self.done_parts = QHBoxLayout(self.done_page)
        self.done_parts.setSpacing(0)
        self.done_parts.setObjectName(u"done_parts")
        self.done_parts.setContentsMargins(0, 0, 0, 0)
        self.scroll_done = QScrollArea(self.done_page)
        self.scroll_done.setObjectName(u"scroll_done")
        self.scroll_done.setWidgetResizable(True)
        self.scroll_done.setFocusPolicy(Qt.NoFocus)
        self.scroll_done.setHorizontalScrollBarPolicy(Qt.ScrollBarAlwaysOff)
        self.page_done = QWidget()
        self.page_done.setObjectName(u"page_done")
        self.column_done = QVBoxLayout(self.page_done)
        self.column_done.setSpacing(0)
        self.column_done.setObjectName(u"column_done")
        self.column_done.setContentsMargins(48, 32, 48, 16)
        self.step_of_done = WrapLabel(self.page_done)
        self.step_of_done.setObjectName(u"step_of_done")
        self.step_of_done.setProperty(u"role", u"strong")
        self.step_of_done.setProperty(u"tone", u"accent")

        self.column_done.addWidget(self.step_of_done)

        self.title_done = WrapLabel(self.page_done)
        self.title_done.setObjectName(u"title_done")
        self.title_done.setProperty(u"role", u"display")

        self.column_done.addWidget(self.title_done)

        self.space_83 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_done.addItem(self.space_83)

        self.lead_done = WrapLabel(self.page_done)
        self.lead_done.setObjectName(u"lead_done")
        self.lead_done.setProperty(u"role", u"lead")
        self.lead_done.setProperty(u"tone", u"muted")

        self.column_done.addWidget(self.lead_done)

        self.space_84 = QSpacerItem(0, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_done.addItem(self.space_84)

        self.done_1 = QHBoxLayout()
        self.done_1.setSpacing(16)
        self.done_1.setObjectName(u"done_1")
        self.done_1.setContentsMargins(0, 0, 0, 0)
        self.done_mark_1 = IconLabel(self.page_done)
        self.done_mark_1.setObjectName(u"done_mark_1")
        self.done_mark_1.setProperty(u"symbol", u"state-given")
        self.done_mark_1.setProperty(u"ink", u"good")

        self.done_1.addWidget(self.done_mark_1)

        self.done_words_1 = QVBoxLayout()
        self.done_words_1.setSpacing(0)
        self.done_words_1.setObjectName(u"done_words_1")
        self.done_words_1.setContentsMargins(0, 0, 0, 0)
        self.done_head_1 = WrapLabel(self.page_done)
        self.done_head_1.setObjectName(u"done_head_1")
        self.done_head_1.setProperty(u"role", u"strong")

        self.done_words_1.addWidget(self.done_head_1)

        self.done_text_1 = WrapLabel(self.page_done)
        self.done_text_1.setObjectName(u"done_text_1")
        self.done_text_1.setProperty(u"tone", u"muted")

        self.done_words_1.addWidget(self.done_text_1)


        self.done_1.addLayout(self.done_words_1)

        self.done_1.setStretch(1, 1)

        self.column_done.addLayout(self.done_1)

        self.space_85 = QSpacerItem(0, 16, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_done.addItem(self.space_85)

        self.done_2 = QHBoxLayout()
        self.done_2.setSpacing(16)
        self.done_2.setObjectName(u"done_2")
        self.done_2.setContentsMargins(0, 0, 0, 0)
        self.done_mark_2 = IconLabel(self.page_done)
        self.done_mark_2.setObjectName(u"done_mark_2")
        self.done_mark_2.setProperty(u"symbol", u"state-given")
        self.done_mark_2.setProperty(u"ink", u"good")

        self.done_2.addWidget(self.done_mark_2)

        self.done_words_2 = QVBoxLayout()
        self.done_words_2.setSpacing(0)
        self.done_words_2.setObjectName(u"done_words_2")
        self.done_words_2.setContentsMargins(0, 0, 0, 0)
        self.done_head_2 = WrapLabel(self.page_done)
        self.done_head_2.setObjectName(u"done_head_2")
        self.done_head_2.setProperty(u"role", u"strong")

        self.done_words_2.addWidget(self.done_head_2)

        self.done_text_2 = WrapLabel(self.page_done)
        self.done_text_2.setObjectName(u"done_text_2")
        self.done_text_2.setProperty(u"tone", u"muted")

        self.done_words_2.addWidget(self.done_text_2)


        self.done_2.addLayout(self.done_words_2)

        self.done_2.setStretch(1, 1)

        self.column_done.addLayout(self.done_2)

        self.space_86 = QSpacerItem(0, 16, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_done.addItem(self.space_86)

        self.done_3 = QHBoxLayout()
        self.done_3.setSpacing(16)
        self.done_3.setObjectName(u"done_3")
        self.done_3.setContentsMargins(0, 0, 0, 0)
        self.done_mark_3 = IconLabel(self.page_done)
        self.done_mark_3.setObjectName(u"done_mark_3")
        self.done_mark_3.setProperty(u"symbol", u"person-plus")
        self.done_mark_3.setProperty(u"ink", u"accent")

        self.done_3.addWidget(self.done_mark_3)

        self.done_words_3 = QVBoxLayout()
        self.done_words_3.setSpacing(0)
        self.done_words_3.setObjectName(u"done_words_3")
        self.done_words_3.setContentsMargins(0, 0, 0, 0)
        self.done_head_3 = WrapLabel(self.page_done)
        self.done_head_3.setObjectName(u"done_head_3")
        self.done_head_3.setProperty(u"role", u"strong")

        self.done_words_3.addWidget(self.done_head_3)

        self.done_text_3 = WrapLabel(self.page_done)
        self.done_text_3.setObjectName(u"done_text_3")
        self.done_text_3.setProperty(u"tone", u"muted")

        self.done_words_3.addWidget(self.done_text_3)


        self.done_3.addLayout(self.done_words_3)

        self.done_3.setStretch(1, 1)

        self.column_done.addLayout(self.done_3)

        self.space_87 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_done.addItem(self.space_87)

        self.scroll_done.setWidget(self.page_done)

        self.done_parts.addWidget(self.scroll_done)

        self.strands = Strands(self.done_page)
        self.strands.setObjectName(u"strands")
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.strands.sizePolicy().hasHeightForWidth())
        self.strands.setSizePolicy(sizePolicy2)
        self.strands.setProperty(u"clip", 15)
        self.strands.setProperty(u"footed", True)

        self.done_parts.addWidget(self.strands)

        self.done_parts.setStretch(0, 3)
        self.done_parts.setStretch(1, 2)
        self.pages.addWidget(self.done_page)

        self.card_column.addWidget(self.pages)

        self.bar_row = QHBoxLayout()
        self.bar_row.setSpacing(0)
        self.bar_row.setObjectName(u"bar_row")
        self.bar_row.setContentsMargins(24, 0, 24, 0)
        self.message_bar = MessageBar(self.setup_card)
        self.message_bar.setObjectName(u"message_bar")

        self.bar_row.addWidget(self.message_bar)


        self.card_column.addLayout(self.bar_row)

        self.setup_footer = QFrame(self.setup_card)
        self.setup_footer.setObjectName(u"setup_footer")
        self.setup_footer.setProperty(u"footer", True)
        self.foot = QHBoxLayout(self.setup_footer)
        self.foot.setSpacing(16)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(48, 12, 24, 12)
        self.back = IconButton(self.setup_footer)
        self.back.setObjectName(u"back")
        self.back.setProperty(u"kind", u"quiet")
        self.back.setProperty(u"symbol", u"back")
        self.back.setProperty(u"flush", True)
        sizePolicy1.setHeightForWidth(self.back.sizePolicy().hasHeightForWidth())
        self.back.setSizePolicy(sizePolicy1)

        self.foot.addWidget(self.back)

        self.next_hint = WrapLabel(self.setup_footer)
        self.next_hint.setObjectName(u"next_hint")
        self.next_hint.setProperty(u"tone", u"muted")
        self.next_hint.setAlignment(Qt.AlignTrailing|Qt.AlignVCenter)

        self.foot.addWidget(self.next_hint)

        self.next = IconButton(self.setup_footer)
        self.next.setObjectName(u"next")
        self.next.setProperty(u"kind", u"primary")
        sizePolicy1.setHeightForWidth(self.next.sizePolicy().hasHeightForWidth())
        self.next.setSizePolicy(sizePolicy1)

        self.foot.addWidget(self.next)

        self.foot.setStretch(1, 1)

        self.card_column.addWidget(self.setup_footer)


        self.page.addWidget(self.setup_card)

        self.page.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.label_salon_name.setBuddy(self.salon_name)
        self.label_owner_name.setBuddy(self.owner_name)
        self.label_salon_phone.setBuddy(self.salon_phone)
        self.label_salon_email.setBuddy(self.salon_email)
        self.label_salon_street.setBuddy(self.salon_street)
        self.label_salon_postcode.setBuddy(self.salon_postcode)
        self.label_salon_city.setBuddy(self.salon_city)
        self.label_passphrase.setBuddy(self.passphrase)
        self.label_passphrase_repeat.setBuddy(self.passphrase_repeat)
        self.label_hint.setBuddy(self.hint)
        self.label_code_first.setBuddy(self.code_first)
        self.label_code_second.setBuddy(self.code_second)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.setup_restore, self.salon_name)
        QWidget.setTabOrder(self.salon_name, self.owner_name)
        QWidget.setTabOrder(self.owner_name, self.salon_phone)
        QWidget.setTabOrder(self.salon_phone, self.salon_email)
        QWidget.setTabOrder(self.salon_email, self.salon_street)
        QWidget.setTabOrder(self.salon_street, self.salon_postcode)
        QWidget.setTabOrder(self.salon_postcode, self.salon_city)
        QWidget.setTabOrder(self.salon_city, self.passphrase)
        QWidget.setTabOrder(self.passphrase, self.passphrase_repeat)
        QWidget.setTabOrder(self.passphrase_repeat, self.hint)
        QWidget.setTabOrder(self.hint, self.print_code)
        QWidget.setTabOrder(self.print_code, self.code_first)
        QWidget.setTabOrder(self.code_first, self.code_second)
        QWidget.setTabOrder(self.code_second, self.back)
        QWidget.setTabOrder(self.back, self.next)
        QWidget.setTabOrder(self.next, self.setup_language_nl)
        QWidget.setTabOrder(self.setup_language_nl, self.setup_language_en)

        self.retranslateUi(setup_wizard)

        QMetaObject.connectSlotsByName(setup_wizard)
    # setupUi

    def retranslateUi(self, setup_wizard):
        self.step_name_1.setText(QCoreApplication.translate("SetupWizard", u"Uw salon", None))
        self.step_line_1.setText(QCoreApplication.translate("SetupWizard", u"Naam en eigenaar", None))
        self.step_name_2.setText(QCoreApplication.translate("SetupWizard", u"Uw wachtzin", None))
        self.step_line_2.setText(QCoreApplication.translate("SetupWizard", u"De sleutel van uw gegevens", None))
        self.step_name_3.setText(QCoreApplication.translate("SetupWizard", u"Noodcode", None))
        self.step_line_3.setText(QCoreApplication.translate("SetupWizard", u"Printen en opbergen", None))
        self.step_name_4.setText(QCoreApplication.translate("SetupWizard", u"Klaar", None))
        self.step_line_4.setText(QCoreApplication.translate("SetupWizard", u"Uw eerste klant", None))
        self.promise_words.setText(QCoreApplication.translate("SetupWizard", u"Alles blijft op deze pc", None))
        self.step_of_salon.setText(QCoreApplication.translate("SetupWizard", u"Stap 1 van 4", None))
        self.title_salon.setText(QCoreApplication.translate("SetupWizard", u"Uw salon", None))
        self.lead_salon.setText(QCoreApplication.translate("SetupWizard", u"Dit staat straks in uw privacyverklaring en boven uw brieven.", None))
        self.setup_restore.setText(QCoreApplication.translate("SetupWizard", u"Back-up van uw salon terugzetten", None))
        self.label_salon_name.setText(QCoreApplication.translate("SetupWizard", u"Naam van de salon", None))
        self.label_owner_name.setText(QCoreApplication.translate("SetupWizard", u"Uw voornaam en achternaam", None))
        self.label_salon_phone.setText(QCoreApplication.translate("SetupWizard", u"Telefoon", None))
        self.label_salon_email.setText(QCoreApplication.translate("SetupWizard", u"E-mail", None))
        self.label_salon_street.setText(QCoreApplication.translate("SetupWizard", u"Straat en nummer", None))
        self.label_salon_postcode.setText(QCoreApplication.translate("SetupWizard", u"Postcode", None))
        self.label_salon_city.setText(QCoreApplication.translate("SetupWizard", u"Plaats", None))
        self.step_of_passphrase.setText(QCoreApplication.translate("SetupWizard", u"Stap 2 van 4", None))
        self.title_passphrase.setText(QCoreApplication.translate("SetupWizard", u"Kies uw wachtzin", None))
        self.lead_passphrase.setText(QCoreApplication.translate("SetupWizard", u"Hiermee gaat het klantenbestand open. Alleen u kent hem.", None))
        self.label_passphrase.setText(QCoreApplication.translate("SetupWizard", u"Wachtzin", None))
        self.label_passphrase_repeat.setText(QCoreApplication.translate("SetupWizard", u"Nog een keer", None))
        self.label_hint.setText(QCoreApplication.translate("SetupWizard", u"Hint voor uzelf", None))
        self.optional_hint.setText(QCoreApplication.translate("SetupWizard", u"mag leeg", None))
        self.hint.setPlaceholderText(QCoreApplication.translate("SetupWizard", u"iets dat u herkent", None))
        self.note_hint.setText(QCoreApplication.translate("SetupWizard", u"In de hint mag niets van de wachtzin staan.", None))
        self.tip_title_passphrase.setText(QCoreApplication.translate("SetupWizard", u"Neem vier losse woorden", None))
        self.tip_line_passphrase_1.setText(QCoreApplication.translate("SetupWizard", u"Kies woorden die niets met elkaar te maken hebben. Ten minste 15 tekens; cijfers hoeven niet.", None))
        self.tip_line_passphrase_2.setText(QCoreApplication.translate("SetupWizard", u"Wij kunnen uw wachtzin niet terugvinden. Daarom krijgt u straks een noodcode op papier.", None))
        self.step_of_recovery.setText(QCoreApplication.translate("SetupWizard", u"Stap 3 van 4", None))
        self.title_recovery.setText(QCoreApplication.translate("SetupWizard", u"Uw noodcode", None))
        self.lead_recovery.setText(QCoreApplication.translate("SetupWizard", u"Bent u uw wachtzin kwijt? Dan gaat het bestand alleen hiermee nog open.", None))
        self.code_name_1.setText(QCoreApplication.translate("SetupWizard", u"Groep", None))
        self.code_name_2.setText(QCoreApplication.translate("SetupWizard", u"Groep", None))
        self.code_name_3.setText(QCoreApplication.translate("SetupWizard", u"Groep", None))
        self.code_name_4.setText(QCoreApplication.translate("SetupWizard", u"Groep", None))
        self.code_name_5.setText(QCoreApplication.translate("SetupWizard", u"Groep", None))
        self.code_name_6.setText(QCoreApplication.translate("SetupWizard", u"Groep", None))
        self.print_code.setText(QCoreApplication.translate("SetupWizard", u"Noodcode printen", None))
        self.type_words.setText(QCoreApplication.translate("SetupWizard", u"Neem het papier erbij en typ deze twee groepen over.", None))
        self.label_code_first.setText(QCoreApplication.translate("SetupWizard", u"Groep", None))
        self.label_code_second.setText(QCoreApplication.translate("SetupWizard", u"Groep", None))
        self.tip_title_recovery.setText(QCoreApplication.translate("SetupWizard", u"Bewaar hem op papier", None))
        self.tip_line_recovery_1.setText(QCoreApplication.translate("SetupWizard", u"U ziet deze code alleen nu. Print hem, of schrijf hem over.", None))
        self.tip_line_recovery_2.setText(QCoreApplication.translate("SetupWizard", u"Leg het papier op een veilige plek, niet naast de pc.", None))
        self.title_busy.setText(QCoreApplication.translate("SetupWizard", u"Uw bestand wordt gemaakt", None))
        self.lead_busy.setText(QCoreApplication.translate("SetupWizard", u"Dit duurt een paar tellen. De pc maakt de sleutel zo sterk als hij aankan.", None))
#if QT_CONFIG(accessibility)
        self.making.setAccessibleName(QCoreApplication.translate("SetupWizard", u"Bezig met maken", None))
#endif // QT_CONFIG(accessibility)
        self.step_of_done.setText(QCoreApplication.translate("SetupWizard", u"Stap 4 van 4", None))
        self.title_done.setText(QCoreApplication.translate("SetupWizard", u"Uw salon staat klaar", None))
        self.lead_done.setText(QCoreApplication.translate("SetupWizard", u"Alles staat versleuteld op deze pc.", None))
        self.done_head_1.setText(QCoreApplication.translate("SetupWizard", u"Het klantenbestand is gemaakt", None))
        self.done_text_1.setText(QCoreApplication.translate("SetupWizard", u"Alleen uw wachtzin of uw noodcode maakt het open.", None))
        self.done_head_2.setText(QCoreApplication.translate("SetupWizard", u"De noodcode staat op papier", None))
        self.done_text_2.setText(QCoreApplication.translate("SetupWizard", u"Wachtzin kwijt? Kies dan bij het openen voor Noodcode gebruiken.", None))
        self.done_head_3.setText(QCoreApplication.translate("SetupWizard", u"Nu uw eerste klant", None))
        self.done_text_3.setText(QCoreApplication.translate("SetupWizard", u"Een naam en een telefoonnummer zijn genoeg.", None))
        self.back.setText(QCoreApplication.translate("SetupWizard", u"Terug", None))
        self.next.setText(QCoreApplication.translate("SetupWizard", u"Verder", None))
        pass
    # retranslateUi

