"""The privacy statement: one key away on every screen (statement 3.5)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from hhh_desktop import paths
from hhh_desktop.domain.staff import Salon
from hhh_desktop.gui.client_words import load_client_words, words_for
from hhh_desktop.gui.flows.context import Context
from hhh_desktop.gui.views.statement_panel import StatementPanel


def contact_line(salon: Salon | None) -> str:
    """How a client reaches the salon, in one line; empty when nothing is known."""
    if salon is None:
        return ""
    town = " ".join(part for part in (salon.postcode, salon.city) if part)
    parts = (salon.street, town, salon.phone, salon.email)
    return ", ".join(part for part in parts if part)


def on_card(page: QWidget, margin: int = 0) -> QFrame:
    """A page on the same paper as its neighbours, `margin` pixels from the edge."""
    card = QFrame()
    card.setProperty("card", True)
    card.setObjectName(f"{page.objectName()}_card")
    box = QVBoxLayout(card)
    box.setContentsMargins(margin, margin, margin, margin)
    box.addWidget(page)
    return card


def statement_page(context: Context) -> StatementPanel:
    """A page with the statement in force, in the interface's language."""
    page = StatementPanel()
    words = words_for(load_client_words(paths.resources() / "client"), context.language)
    salon = context.salon
    name = salon.name if salon else "Her His Hair"
    # Before a salon is open nobody knows its address; the sentence must still end.
    contact = contact_line(salon) or QCoreApplication.translate("statement", "vraag het aan de balie")
    page.show_statement(context.statement(context.language), words, salon=name, contact=contact)
    return page
