"""A scroll area as Qt's, except for who makes its viewport."""

from __future__ import annotations

from PySide6.QtWidgets import QScrollArea, QWidget


class ScrollArea(QScrollArea):
    """For the first window: what is in it may be asked for its parents without waiting.

    PySide6 knows a viewport that Python made. One that Qt made has to be recognised, and for that PySide6 builds every
    class of widget there is (some 100, 10 ms).
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        viewport = QWidget()
        viewport.setObjectName("qt_scrollarea_viewport")  # Qt's own name: the style sheet goes by it
        self.setViewport(viewport)
