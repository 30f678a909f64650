"""Widgets of our own, to be promoted in .ui files with the header `hhh_desktop.gui.widgets`.

In a .ui file their look is chosen with dynamic properties: `<property name="symbol" stdset="0"><string notr="true">key
</string></property>`. `notr="true"` matters: without it uic sends the name of the pictogram through the translator.
"""

from hhh_desktop.gui.widgets.buttons import IconButton, RailButton
from hhh_desktop.gui.widgets.drawings import Gauge, QrCode, Strands
from hhh_desktop.gui.widgets.labels import (
    ElidedLabel,
    FittedLabel,
    IconLabel,
    KeyCap,
    Monogram,
    TextLabel,
    WrapLabel,
)
from hhh_desktop.gui.widgets.message_bar import MessageBar
from hhh_desktop.gui.widgets.passphrase_field import PassphraseField
from hhh_desktop.gui.widgets.reflow import Reflow
from hhh_desktop.gui.widgets.scroll_area import ScrollArea
from hhh_desktop.gui.widgets.staff_tiles import StaffTiles
from hhh_desktop.gui.widgets.step_mark import StepMark
from hhh_desktop.gui.widgets.strength_meter import StrengthMeter

__all__ = [
    "ElidedLabel",
    "FittedLabel",
    "Gauge",
    "IconButton",
    "IconLabel",
    "KeyCap",
    "MessageBar",
    "Monogram",
    "PassphraseField",
    "QrCode",
    "RailButton",
    "Reflow",
    "ScrollArea",
    "StaffTiles",
    "StepMark",
    "Strands",
    "StrengthMeter",
    "TextLabel",
    "WrapLabel",
]
