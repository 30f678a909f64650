# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'backups_panel.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QProgressBar, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from hhh_desktop.gui.widgets import (IconButton, IconLabel, MessageBar, Reflow,
    TextLabel, WrapLabel)

class Ui_BackupsPanel(object):
    def setupUi(self, backups_panel):
        if not backups_panel.objectName():
            backups_panel.setObjectName(u"backups_panel")
        self.outer = QVBoxLayout(backups_panel)
        self.outer.setSpacing(0)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.backups_scroll = QScrollArea(backups_panel)
        self.backups_scroll.setObjectName(u"backups_scroll")
        self.backups_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.backups_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.backups_scroll.setWidgetResizable(True)
        self.backups_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.backups_body = QWidget()
        self.backups_body.setObjectName(u"backups_body")
        self.backups_row = QHBoxLayout(self.backups_body)
        self.backups_row.setSpacing(0)
        self.backups_row.setObjectName(u"backups_row")
        self.backups_row.setContentsMargins(32, 20, 32, 16)
        self.backups_reading = Reflow(self.backups_body)
        self.backups_reading.setObjectName(u"backups_reading")
        self.backups_reading_layout = QHBoxLayout(self.backups_reading)
        self.backups_reading_layout.setSpacing(32)
        self.backups_reading_layout.setObjectName(u"backups_reading_layout")
        self.backups_reading_layout.setContentsMargins(0, 0, 0, 0)
        self.backups_now = QWidget(self.backups_reading)
        self.backups_now.setObjectName(u"backups_now")
        self.now_column = QVBoxLayout(self.backups_now)
        self.now_column.setSpacing(12)
        self.now_column.setObjectName(u"now_column")
        self.now_column.setContentsMargins(0, 0, 0, 0)
        self.state_row = QHBoxLayout()
        self.state_row.setSpacing(16)
        self.state_row.setObjectName(u"state_row")
        self.state_row.setContentsMargins(0, 0, 0, 0)
        self.state_icon = IconLabel(self.backups_now)
        self.state_icon.setObjectName(u"state_icon")
        self.state_icon.setProperty(u"ink", u"accent")
        self.state_icon.setProperty(u"paper", u"surface")
        self.state_icon.setProperty(u"pixels", 56)
        self.state_icon.setProperty(u"symbol", u"p-disk")
        self.state_icon.setProperty(u"disc", u"accent_soft")

        self.state_row.addWidget(self.state_icon)

        self.state_words = QVBoxLayout()
        self.state_words.setSpacing(0)
        self.state_words.setObjectName(u"state_words")
        self.state_words.setContentsMargins(0, 0, 0, 0)
        self.state_title = WrapLabel(self.backups_now)
        self.state_title.setObjectName(u"state_title")
        self.state_title.setProperty(u"role", u"leadstrong")

        self.state_words.addWidget(self.state_title)

        self.state_text = WrapLabel(self.backups_now)
        self.state_text.setObjectName(u"state_text")
        self.state_text.setProperty(u"tone", u"muted")

        self.state_words.addWidget(self.state_text)


        self.state_row.addLayout(self.state_words)

        self.state_row.setStretch(1, 1)

        self.now_column.addLayout(self.state_row)

        self.fault_bar = MessageBar(self.backups_now)
        self.fault_bar.setObjectName(u"fault_bar")

        self.now_column.addWidget(self.fault_bar)

        self.buttons = Reflow(self.backups_now)
        self.buttons.setObjectName(u"buttons")
        self.buttons_row = QHBoxLayout(self.buttons)
        self.buttons_row.setSpacing(8)
        self.buttons_row.setObjectName(u"buttons_row")
        self.buttons_row.setContentsMargins(0, 0, 0, 0)
        self.make_backup = IconButton(self.buttons)
        self.make_backup.setObjectName(u"make_backup")
        self.make_backup.setProperty(u"kind", u"primary")
        self.make_backup.setProperty(u"symbol", u"disk")

        self.buttons_row.addWidget(self.make_backup)

        self.restore_backup = IconButton(self.buttons)
        self.restore_backup.setObjectName(u"restore_backup")
        self.restore_backup.setProperty(u"symbol", u"undo")

        self.buttons_row.addWidget(self.restore_backup)

        self.buttons_stretch = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_row.addItem(self.buttons_stretch)


        self.now_column.addWidget(self.buttons)

        self.progress_box = QFrame(self.backups_now)
        self.progress_box.setObjectName(u"progress_box")
        self.progress_box.setProperty(u"tint", u"info")
        self.progress_column = QVBoxLayout(self.progress_box)
        self.progress_column.setSpacing(8)
        self.progress_column.setObjectName(u"progress_column")
        self.progress_column.setContentsMargins(17, 12, 17, 12)
        self.progress_row = QHBoxLayout()
        self.progress_row.setSpacing(12)
        self.progress_row.setObjectName(u"progress_row")
        self.progress_row.setContentsMargins(0, 0, 0, 0)
        self.progress_words = QVBoxLayout()
        self.progress_words.setSpacing(0)
        self.progress_words.setObjectName(u"progress_words")
        self.progress_words.setContentsMargins(0, 0, 0, 0)
        self.progress_text = WrapLabel(self.progress_box)
        self.progress_text.setObjectName(u"progress_text")
        self.progress_text.setProperty(u"role", u"strong")

        self.progress_words.addWidget(self.progress_text)

        self.progress_hint = WrapLabel(self.progress_box)
        self.progress_hint.setObjectName(u"progress_hint")
        self.progress_hint.setProperty(u"tone", u"muted")

        self.progress_words.addWidget(self.progress_hint)


        self.progress_row.addLayout(self.progress_words)

        self.stop_backup = IconButton(self.progress_box)
        self.stop_backup.setObjectName(u"stop_backup")
        self.stop_backup.setProperty(u"kind", u"row")

        self.progress_row.addWidget(self.stop_backup)

        self.progress_row.setStretch(0, 1)

        self.progress_column.addLayout(self.progress_row)

        self.progress_bar = QProgressBar(self.progress_box)
        self.progress_bar.setObjectName(u"progress_bar")
        self.progress_bar.setValue(0)
        self.progress_bar.setTextVisible(False)

        self.progress_column.addWidget(self.progress_bar)


        self.now_column.addWidget(self.progress_box)

        self.now_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.now_column.addItem(self.now_gap)

        self.list_head = QVBoxLayout()
        self.list_head.setSpacing(0)
        self.list_head.setObjectName(u"list_head")
        self.list_head.setContentsMargins(0, 0, 0, 0)
        self.list_title = WrapLabel(self.backups_now)
        self.list_title.setObjectName(u"list_title")
        self.list_title.setProperty(u"role", u"leadstrong")

        self.list_head.addWidget(self.list_title)

        self.rule = WrapLabel(self.backups_now)
        self.rule.setObjectName(u"rule")
        self.rule.setProperty(u"tone", u"muted")

        self.list_head.addWidget(self.rule)


        self.now_column.addLayout(self.list_head)

        self.backup_rows = QVBoxLayout()
        self.backup_rows.setSpacing(0)
        self.backup_rows.setObjectName(u"backup_rows")
        self.backup_rows.setContentsMargins(0, 0, 0, 0)

        self.now_column.addLayout(self.backup_rows)

        self.show_all_row = QHBoxLayout()
        self.show_all_row.setSpacing(0)
        self.show_all_row.setObjectName(u"show_all_row")
        self.show_all_row.setContentsMargins(0, 0, 0, 0)
        self.show_all = IconButton(self.backups_now)
        self.show_all.setObjectName(u"show_all")
        self.show_all.setProperty(u"kind", u"quiet")

        self.show_all_row.addWidget(self.show_all)

        self.show_all_stretch = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.show_all_row.addItem(self.show_all_stretch)


        self.now_column.addLayout(self.show_all_row)

        self.count_line = Reflow(self.backups_now)
        self.count_line.setObjectName(u"count_line")
        self.count_row = QHBoxLayout(self.count_line)
        self.count_row.setSpacing(12)
        self.count_row.setObjectName(u"count_row")
        self.count_row.setContentsMargins(0, 0, 0, 0)
        self.backup_count_label = TextLabel(self.count_line)
        self.backup_count_label.setObjectName(u"backup_count_label")
        self.backup_count_label.setProperty(u"role", u"strong")

        self.count_row.addWidget(self.backup_count_label)

        self.count_choice = QHBoxLayout()
        self.count_choice.setSpacing(0)
        self.count_choice.setObjectName(u"count_choice")
        self.count_choice.setContentsMargins(0, 0, 0, 0)
        self.backup_count = QComboBox(self.count_line)
        self.backup_count.setObjectName(u"backup_count")

        self.count_choice.addWidget(self.backup_count)

        self.count_stretch = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.count_choice.addItem(self.count_stretch)


        self.count_row.addLayout(self.count_choice)


        self.now_column.addWidget(self.count_line)

        self.expired_rows = QVBoxLayout()
        self.expired_rows.setSpacing(4)
        self.expired_rows.setObjectName(u"expired_rows")
        self.expired_rows.setContentsMargins(0, 0, 0, 0)

        self.now_column.addLayout(self.expired_rows)

        self.now_stretch = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.now_column.addItem(self.now_stretch)


        self.backups_reading_layout.addWidget(self.backups_now)

        self.backups_more = QWidget(self.backups_reading)
        self.backups_more.setObjectName(u"backups_more")
        self.more_column = QVBoxLayout(self.backups_more)
        self.more_column.setSpacing(16)
        self.more_column.setObjectName(u"more_column")
        self.more_column.setContentsMargins(0, 0, 0, 0)
        self.second = QFrame(self.backups_more)
        self.second.setObjectName(u"second")
        self.second.setProperty(u"tint", u"sunken")
        self.second_box = QVBoxLayout(self.second)
        self.second_box.setSpacing(8)
        self.second_box.setObjectName(u"second_box")
        self.second_box.setContentsMargins(20, 16, 20, 16)
        self.second_head = QHBoxLayout()
        self.second_head.setSpacing(8)
        self.second_head.setObjectName(u"second_head")
        self.second_head.setContentsMargins(0, 0, 0, 0)
        self.second_icon = IconLabel(self.second)
        self.second_icon.setObjectName(u"second_icon")
        self.second_icon.setProperty(u"ink", u"accent")
        self.second_icon.setProperty(u"paper", u"sunken")
        self.second_icon.setProperty(u"pixels", 24)
        self.second_icon.setProperty(u"symbol", u"p-disk")

        self.second_head.addWidget(self.second_icon)

        self.second_title = WrapLabel(self.second)
        self.second_title.setObjectName(u"second_title")
        self.second_title.setProperty(u"role", u"leadstrong")

        self.second_head.addWidget(self.second_title)

        self.second_head.setStretch(1, 1)

        self.second_box.addLayout(self.second_head)

        self.second_text = WrapLabel(self.second)
        self.second_text.setObjectName(u"second_text")

        self.second_box.addWidget(self.second_text)

        self.second_path = WrapLabel(self.second)
        self.second_path.setObjectName(u"second_path")
        self.second_path.setProperty(u"tone", u"muted")

        self.second_box.addWidget(self.second_path)

        self.second_buttons = Reflow(self.second)
        self.second_buttons.setObjectName(u"second_buttons")
        self.second_row = QHBoxLayout(self.second_buttons)
        self.second_row.setSpacing(8)
        self.second_row.setObjectName(u"second_row")
        self.second_row.setContentsMargins(0, 0, 0, 0)
        self.choose_second = IconButton(self.second_buttons)
        self.choose_second.setObjectName(u"choose_second")
        self.choose_second.setProperty(u"kind", u"row")
        self.choose_second.setProperty(u"symbol", u"folder")

        self.second_row.addWidget(self.choose_second)

        self.drop_second = IconButton(self.second_buttons)
        self.drop_second.setObjectName(u"drop_second")
        self.drop_second.setProperty(u"kind", u"row")

        self.second_row.addWidget(self.drop_second)

        self.second_stretch = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.second_row.addItem(self.second_stretch)


        self.second_box.addWidget(self.second_buttons)


        self.more_column.addWidget(self.second)

        self.trial = QFrame(self.backups_more)
        self.trial.setObjectName(u"trial")
        self.trial.setProperty(u"tint", u"sunken")
        self.trial_box = QVBoxLayout(self.trial)
        self.trial_box.setSpacing(8)
        self.trial_box.setObjectName(u"trial_box")
        self.trial_box.setContentsMargins(20, 16, 20, 16)
        self.trial_head = QHBoxLayout()
        self.trial_head.setSpacing(8)
        self.trial_head.setObjectName(u"trial_head")
        self.trial_head.setContentsMargins(0, 0, 0, 0)
        self.trial_icon = IconLabel(self.trial)
        self.trial_icon.setObjectName(u"trial_icon")
        self.trial_icon.setProperty(u"ink", u"accent")
        self.trial_icon.setProperty(u"paper", u"sunken")
        self.trial_icon.setProperty(u"pixels", 24)
        self.trial_icon.setProperty(u"symbol", u"p-undo")

        self.trial_head.addWidget(self.trial_icon)

        self.trial_title = WrapLabel(self.trial)
        self.trial_title.setObjectName(u"trial_title")
        self.trial_title.setProperty(u"role", u"leadstrong")

        self.trial_head.addWidget(self.trial_title)

        self.trial_head.setStretch(1, 1)

        self.trial_box.addLayout(self.trial_head)

        self.trial_text = WrapLabel(self.trial)
        self.trial_text.setObjectName(u"trial_text")

        self.trial_box.addWidget(self.trial_text)

        self.trial_row = QHBoxLayout()
        self.trial_row.setSpacing(8)
        self.trial_row.setObjectName(u"trial_row")
        self.trial_row.setContentsMargins(0, 0, 0, 0)
        self.try_restore = IconButton(self.trial)
        self.try_restore.setObjectName(u"try_restore")
        self.try_restore.setProperty(u"kind", u"row")
        self.try_restore.setProperty(u"symbol", u"refresh")

        self.trial_row.addWidget(self.try_restore)

        self.trial_stretch = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.trial_row.addItem(self.trial_stretch)


        self.trial_box.addLayout(self.trial_row)


        self.more_column.addWidget(self.trial)

        self.reach = QFrame(self.backups_more)
        self.reach.setObjectName(u"reach")
        self.reach.setProperty(u"tint", u"sunken")
        self.reach_box = QVBoxLayout(self.reach)
        self.reach_box.setSpacing(8)
        self.reach_box.setObjectName(u"reach_box")
        self.reach_box.setContentsMargins(20, 16, 20, 16)
        self.reach_head = QHBoxLayout()
        self.reach_head.setSpacing(8)
        self.reach_head.setObjectName(u"reach_head")
        self.reach_head.setContentsMargins(0, 0, 0, 0)
        self.reach_icon = IconLabel(self.reach)
        self.reach_icon.setObjectName(u"reach_icon")
        self.reach_icon.setProperty(u"ink", u"accent")
        self.reach_icon.setProperty(u"paper", u"sunken")
        self.reach_icon.setProperty(u"pixels", 24)
        self.reach_icon.setProperty(u"symbol", u"erase")

        self.reach_head.addWidget(self.reach_icon)

        self.reach_title = WrapLabel(self.reach)
        self.reach_title.setObjectName(u"reach_title")
        self.reach_title.setProperty(u"role", u"leadstrong")

        self.reach_head.addWidget(self.reach_title)

        self.reach_head.setStretch(1, 1)

        self.reach_box.addLayout(self.reach_head)

        self.reach_text = WrapLabel(self.reach)
        self.reach_text.setObjectName(u"reach_text")

        self.reach_box.addWidget(self.reach_text)

        self.reach_bar = QProgressBar(self.reach)
        self.reach_bar.setObjectName(u"reach_bar")
        self.reach_bar.setValue(0)
        self.reach_bar.setTextVisible(False)

        self.reach_box.addWidget(self.reach_bar)


        self.more_column.addWidget(self.reach)

        self.more_stretch = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.more_column.addItem(self.more_stretch)


        self.backups_reading_layout.addWidget(self.backups_more)

        self.backups_reading_layout.setStretch(0, 1)
        self.backups_reading_layout.setStretch(1, 1)

        self.backups_row.addWidget(self.backups_reading)

        self.row_stretch = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.backups_row.addItem(self.row_stretch)

        self.backups_row.setStretch(0, 1)
        self.backups_scroll.setWidget(self.backups_body)

        self.outer.addWidget(self.backups_scroll)

#if QT_CONFIG(shortcut)
        self.backup_count_label.setBuddy(self.backup_count)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.make_backup, self.restore_backup)
        QWidget.setTabOrder(self.restore_backup, self.stop_backup)
        QWidget.setTabOrder(self.stop_backup, self.show_all)
        QWidget.setTabOrder(self.show_all, self.backup_count)
        QWidget.setTabOrder(self.backup_count, self.choose_second)
        QWidget.setTabOrder(self.choose_second, self.drop_second)
        QWidget.setTabOrder(self.drop_second, self.try_restore)

        self.retranslateUi(backups_panel)

        QMetaObject.connectSlotsByName(backups_panel)
    # setupUi

    def retranslateUi(self, backups_panel):
#if QT_CONFIG(accessibility)
        self.backups_scroll.setAccessibleName(QCoreApplication.translate("BackupsPanel", u"Back-ups", None))
#endif // QT_CONFIG(accessibility)
        self.make_backup.setText(QCoreApplication.translate("BackupsPanel", u"Nu een back-up maken", None))
        self.restore_backup.setText(QCoreApplication.translate("BackupsPanel", u"Back-up terugzetten\u2026", None))
        self.progress_hint.setText(QCoreApplication.translate("BackupsPanel", u"U kunt gewoon doorwerken.", None))
        self.stop_backup.setText(QCoreApplication.translate("BackupsPanel", u"Stoppen", None))
#if QT_CONFIG(accessibility)
        self.stop_backup.setAccessibleName(QCoreApplication.translate("BackupsPanel", u"De back-up stoppen", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.progress_bar.setAccessibleName(QCoreApplication.translate("BackupsPanel", u"Hoe ver de back-up is", None))
#endif // QT_CONFIG(accessibility)
        self.list_title.setText(QCoreApplication.translate("BackupsPanel", u"Uw back-ups", None))
        self.backup_count_label.setText(QCoreApplication.translate("BackupsPanel", u"Hoeveel bewaart u er per plek?", None))
        self.second_title.setText(QCoreApplication.translate("BackupsPanel", u"Ook op een tweede plek", None))
        self.drop_second.setText(QCoreApplication.translate("BackupsPanel", u"Niet meer gebruiken", None))
#if QT_CONFIG(accessibility)
        self.drop_second.setAccessibleName(QCoreApplication.translate("BackupsPanel", u"De tweede plek niet meer gebruiken", None))
#endif // QT_CONFIG(accessibility)
        self.trial_title.setText(QCoreApplication.translate("BackupsPanel", u"Werkt terugzetten?", None))
        self.try_restore.setText(QCoreApplication.translate("BackupsPanel", u"Nu uitproberen", None))
#if QT_CONFIG(accessibility)
        self.try_restore.setAccessibleName(QCoreApplication.translate("BackupsPanel", u"Terugzetten nu uitproberen", None))
#endif // QT_CONFIG(accessibility)
        self.reach_title.setText(QCoreApplication.translate("BackupsPanel", u"Wissen in de back-ups", None))
#if QT_CONFIG(accessibility)
        self.reach_bar.setAccessibleName(QCoreApplication.translate("BackupsPanel", u"Hoe ver het wissen in de back-ups is", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

