# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'client_question.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from hhh_desktop.gui.views.client_parts import (AnswerButton, ProgressDots, QuestionLabel)
from hhh_desktop.gui.widgets import (ElidedLabel, IconLabel, WrapLabel)

class Ui_ClientQuestion(object):
    def setupUi(self, ClientQuestion):
        if not ClientQuestion.objectName():
            ClientQuestion.setObjectName(u"ClientQuestion")
        self.outer = QHBoxLayout(ClientQuestion)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.question_column = QWidget(ClientQuestion)
        self.question_column.setObjectName(u"question_column")
        self.question_column.setMaximumSize(QSize(1056, 16777215))
        self.column_layout = QVBoxLayout(self.question_column)
        self.column_layout.setSpacing(4)
        self.column_layout.setObjectName(u"column_layout")
        self.column_layout.setContentsMargins(0, 0, 0, 0)
        self.above = QSpacerItem(8, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_layout.addItem(self.above)

        self.ask_layout = QHBoxLayout()
        self.ask_layout.setSpacing(32)
        self.ask_layout.setObjectName(u"ask_layout")
        self.purpose_symbol = IconLabel(self.question_column)
        self.purpose_symbol.setObjectName(u"purpose_symbol")
        self.purpose_symbol.setProperty(u"ink", u"accent")
        self.purpose_symbol.setProperty(u"disc", u"surface")
        self.purpose_symbol.setProperty(u"pixels", 128)
        self.purpose_symbol.setProperty(u"fixed", True)

        self.ask_layout.addWidget(self.purpose_symbol)

        self.words_layout = QVBoxLayout()
        self.words_layout.setSpacing(4)
        self.words_layout.setObjectName(u"words_layout")
        self.step_layout = QHBoxLayout()
        self.step_layout.setSpacing(16)
        self.step_layout.setObjectName(u"step_layout")
        self.step = ElidedLabel(self.question_column)
        self.step.setObjectName(u"step")
        self.step.setProperty(u"role", u"strong")
        self.step.setProperty(u"tone", u"accent")

        self.step_layout.addWidget(self.step)

        self.progress = ProgressDots(self.question_column)
        self.progress.setObjectName(u"progress")

        self.step_layout.addWidget(self.progress)

        self.after_progress = QSpacerItem(0, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.step_layout.addItem(self.after_progress)

        self.step_layout.setStretch(2, 1)

        self.words_layout.addLayout(self.step_layout)

        self.guardian = WrapLabel(self.question_column)
        self.guardian.setObjectName(u"guardian")

        self.words_layout.addWidget(self.guardian)

        self.question = QuestionLabel(self.question_column)
        self.question.setObjectName(u"question")
        self.question.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.words_layout.addWidget(self.question)

        self.health = WrapLabel(self.question_column)
        self.health.setObjectName(u"health")
        self.health.setProperty(u"tone", u"muted")

        self.words_layout.addWidget(self.health)


        self.ask_layout.addLayout(self.words_layout)

        self.ask_layout.setStretch(1, 1)

        self.column_layout.addLayout(self.ask_layout)

        self.below_question = QSpacerItem(8, 40, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Maximum)

        self.column_layout.addItem(self.below_question)

        self.facts_layout = QHBoxLayout()
        self.facts_layout.setSpacing(24)
        self.facts_layout.setObjectName(u"facts_layout")
        self.who_asks_fact = QWidget(self.question_column)
        self.who_asks_fact.setObjectName(u"who_asks_fact")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.who_asks_fact.sizePolicy().hasHeightForWidth())
        self.who_asks_fact.setSizePolicy(sizePolicy)
        self.who_asks_fact_layout = QHBoxLayout(self.who_asks_fact)
        self.who_asks_fact_layout.setSpacing(16)
        self.who_asks_fact_layout.setObjectName(u"who_asks_fact_layout")
        self.who_asks_fact_layout.setContentsMargins(0, 0, 0, 0)
        self.who_asks_symbol = IconLabel(self.who_asks_fact)
        self.who_asks_symbol.setObjectName(u"who_asks_symbol")
        self.who_asks_symbol.setProperty(u"symbol", u"p-people")
        self.who_asks_symbol.setProperty(u"ink", u"accent")
        self.who_asks_symbol.setProperty(u"disc", u"surface")
        self.who_asks_symbol.setProperty(u"pixels", 56)
        self.who_asks_symbol.setProperty(u"fixed", True)

        self.who_asks_fact_layout.addWidget(self.who_asks_symbol, 0, Qt.AlignTop)

        self.who_asks_words = QVBoxLayout()
        self.who_asks_words.setSpacing(0)
        self.who_asks_words.setObjectName(u"who_asks_words")
        self.who_asks_label = WrapLabel(self.who_asks_fact)
        self.who_asks_label.setObjectName(u"who_asks_label")
        self.who_asks_label.setProperty(u"tone", u"muted")

        self.who_asks_words.addWidget(self.who_asks_label)

        self.who_asks = WrapLabel(self.who_asks_fact)
        self.who_asks.setObjectName(u"who_asks")
        self.who_asks.setProperty(u"role", u"strong")

        self.who_asks_words.addWidget(self.who_asks)

        self.who_asks_below = QSpacerItem(8, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.who_asks_words.addItem(self.who_asks_below)

        self.who_asks_words.setStretch(2, 1)

        self.who_asks_fact_layout.addLayout(self.who_asks_words)

        self.who_asks_fact_layout.setStretch(1, 1)

        self.facts_layout.addWidget(self.who_asks_fact)

        self.which_data_fact = QWidget(self.question_column)
        self.which_data_fact.setObjectName(u"which_data_fact")
        sizePolicy.setHeightForWidth(self.which_data_fact.sizePolicy().hasHeightForWidth())
        self.which_data_fact.setSizePolicy(sizePolicy)
        self.which_data_fact_layout = QHBoxLayout(self.which_data_fact)
        self.which_data_fact_layout.setSpacing(16)
        self.which_data_fact_layout.setObjectName(u"which_data_fact_layout")
        self.which_data_fact_layout.setContentsMargins(0, 0, 0, 0)
        self.which_data_symbol = IconLabel(self.which_data_fact)
        self.which_data_symbol.setObjectName(u"which_data_symbol")
        self.which_data_symbol.setProperty(u"symbol", u"p-document")
        self.which_data_symbol.setProperty(u"ink", u"accent")
        self.which_data_symbol.setProperty(u"disc", u"surface")
        self.which_data_symbol.setProperty(u"pixels", 56)
        self.which_data_symbol.setProperty(u"fixed", True)

        self.which_data_fact_layout.addWidget(self.which_data_symbol, 0, Qt.AlignTop)

        self.which_data_words = QVBoxLayout()
        self.which_data_words.setSpacing(0)
        self.which_data_words.setObjectName(u"which_data_words")
        self.which_data_label = WrapLabel(self.which_data_fact)
        self.which_data_label.setObjectName(u"which_data_label")
        self.which_data_label.setProperty(u"tone", u"muted")

        self.which_data_words.addWidget(self.which_data_label)

        self.which_data = WrapLabel(self.which_data_fact)
        self.which_data.setObjectName(u"which_data")
        self.which_data.setProperty(u"role", u"strong")

        self.which_data_words.addWidget(self.which_data)

        self.which_data_below = QSpacerItem(8, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.which_data_words.addItem(self.which_data_below)

        self.which_data_words.setStretch(2, 1)

        self.which_data_fact_layout.addLayout(self.which_data_words)

        self.which_data_fact_layout.setStretch(1, 1)

        self.facts_layout.addWidget(self.which_data_fact)

        self.stopping_fact = QWidget(self.question_column)
        self.stopping_fact.setObjectName(u"stopping_fact")
        sizePolicy.setHeightForWidth(self.stopping_fact.sizePolicy().hasHeightForWidth())
        self.stopping_fact.setSizePolicy(sizePolicy)
        self.stopping_fact_layout = QHBoxLayout(self.stopping_fact)
        self.stopping_fact_layout.setSpacing(16)
        self.stopping_fact_layout.setObjectName(u"stopping_fact_layout")
        self.stopping_fact_layout.setContentsMargins(0, 0, 0, 0)
        self.stopping_symbol = IconLabel(self.stopping_fact)
        self.stopping_symbol.setObjectName(u"stopping_symbol")
        self.stopping_symbol.setProperty(u"symbol", u"p-undo")
        self.stopping_symbol.setProperty(u"ink", u"accent")
        self.stopping_symbol.setProperty(u"disc", u"surface")
        self.stopping_symbol.setProperty(u"pixels", 56)
        self.stopping_symbol.setProperty(u"fixed", True)

        self.stopping_fact_layout.addWidget(self.stopping_symbol, 0, Qt.AlignTop)

        self.stopping_words = QVBoxLayout()
        self.stopping_words.setSpacing(0)
        self.stopping_words.setObjectName(u"stopping_words")
        self.stopping_label = WrapLabel(self.stopping_fact)
        self.stopping_label.setObjectName(u"stopping_label")
        self.stopping_label.setProperty(u"tone", u"muted")

        self.stopping_words.addWidget(self.stopping_label)

        self.stopping = WrapLabel(self.stopping_fact)
        self.stopping.setObjectName(u"stopping")
        self.stopping.setProperty(u"role", u"strong")

        self.stopping_words.addWidget(self.stopping)

        self.stopping_below = QSpacerItem(8, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.stopping_words.addItem(self.stopping_below)

        self.stopping_words.setStretch(2, 1)

        self.stopping_fact_layout.addLayout(self.stopping_words)

        self.stopping_fact_layout.setStretch(1, 1)

        self.facts_layout.addWidget(self.stopping_fact)

        self.facts_layout.setStretch(0, 3)
        self.facts_layout.setStretch(1, 5)
        self.facts_layout.setStretch(2, 3)

        self.column_layout.addLayout(self.facts_layout)

        self.below_facts = QSpacerItem(8, 32, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Maximum)

        self.column_layout.addItem(self.below_facts)

        self.answers_layout = QHBoxLayout()
        self.answers_layout.setSpacing(32)
        self.answers_layout.setObjectName(u"answers_layout")
        self.answer_yes = AnswerButton(self.question_column)
        self.answer_yes.setObjectName(u"answer_yes")
        self.answer_yes.setProperty(u"kind", u"answer")
        self.answer_yes.setProperty(u"symbol", u"state-given")
        self.answer_yes.setProperty(u"symbol_size", 44)

        self.answers_layout.addWidget(self.answer_yes)

        self.answer_no = AnswerButton(self.question_column)
        self.answer_no.setObjectName(u"answer_no")
        self.answer_no.setProperty(u"kind", u"answer")
        self.answer_no.setProperty(u"symbol", u"state-refused")
        self.answer_no.setProperty(u"symbol_size", 44)

        self.answers_layout.addWidget(self.answer_no)

        self.answers_layout.setStretch(0, 1)
        self.answers_layout.setStretch(1, 1)

        self.column_layout.addLayout(self.answers_layout)

        self.below_answers = QSpacerItem(8, 16, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Maximum)

        self.column_layout.addItem(self.below_answers)

        self.later_layout = QHBoxLayout()
        self.later_layout.setObjectName(u"later_layout")
        self.before_later = QSpacerItem(0, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.later_layout.addItem(self.before_later)

        self.answer_later = AnswerButton(self.question_column)
        self.answer_later.setObjectName(u"answer_later")
        self.answer_later.setProperty(u"kind", u"soft")
        self.answer_later.setProperty(u"symbol", u"state-deferred")
        self.answer_later.setProperty(u"ink", u"muted")
        self.answer_later.setProperty(u"paper", u"bg")

        self.later_layout.addWidget(self.answer_later)

        self.after_later = QSpacerItem(0, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.later_layout.addItem(self.after_later)

        self.later_layout.setStretch(0, 1)
        self.later_layout.setStretch(2, 1)

        self.column_layout.addLayout(self.later_layout)

        self.below = QSpacerItem(8, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_layout.addItem(self.below)


        self.outer.addWidget(self.question_column)


        self.retranslateUi(ClientQuestion)

        QMetaObject.connectSlotsByName(ClientQuestion)
    # setupUi

    def retranslateUi(self, ClientQuestion):
        pass
    # retranslateUi

