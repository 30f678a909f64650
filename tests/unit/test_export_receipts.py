"""Consent receipts conform to the shapes, and what is missing is noticed."""

import json
from pathlib import Path

import pyshacl
import pytest
import rdflib

from hhh_desktop.domain.staff import Salon
from hhh_desktop.export.receipts import receipts_jsonld
from tests.unit.export_record import event, record

# rdflib's own JSON-LD reader still uses what rdflib calls deprecated
pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated")

DPV = rdflib.Namespace("https://w3id.org/dpv#")
SHAPES = rdflib.Graph().parse(Path(__file__).parents[1] / "files" / "receipt.shapes.ttl", format="turtle")

#: Every answer, a renewed yes, a purpose with explicit consent, a guardian, and a text in another language.
EVENTS = (
    event(1, "news_email", "given"), event(2, "news_email", "given", language="en"), event(3, "news_email", "withdrawn"),
    event(4, "health", "given"), event(5, "card", "deferred"), event(6, "card", "refused"),
    event(7, "birthday", "given", guardian="Ans de Wit"),
)  # fmt: skip


def graph_of(raw: bytes) -> rdflib.Graph:
    return rdflib.Graph().parse(data=raw.decode(), format="json-ld")


def conforms(raw: bytes) -> tuple[bool, str]:
    ok, _, text = pyshacl.validate(graph_of(raw), shacl_graph=SHAPES)
    return ok, text


def test_receipts_conform():
    raw = receipts_jsonld(record(EVENTS))
    ok, text = conforms(raw)
    assert ok, text
    graph = graph_of(raw)
    assert len(list(graph.subjects(rdflib.RDF.type, DPV.ConsentReceipt))) == 1
    assert len(list(graph.subjects(rdflib.RDF.type, DPV.ConsentRecord))) == 4
    assert len(list(graph.objects(None, DPV.hasConsentStatus))) == len(EVENTS)
    for state in (
        "ConsentGiven",
        "RenewedConsentGiven",
        "ConsentWithdrawn",
        "ConsentRefused",
        "ConsentRequestDeferred",
    ):
        assert list(graph.subjects(rdflib.RDF.type, DPV[state])), state
    assert len(list(graph.subjects(rdflib.RDF.type, DPV.ExplicitlyExpressedConsent))) == 1


def test_a_salon_that_gave_no_address_still_conforms():
    ok, text = conforms(receipts_jsonld(record(EVENTS[:1], salon=Salon("u", "Salon"))))
    assert ok, text


@pytest.mark.parametrize(
    ("inside", "key"),
    [
        ("record", "dpv:hasNotice"), ("record", "dpv:hasConsentControl"), ("record", "dpv:hasRight"),
        ("status", "dpv:hasDuration"), ("status", "dpv:isIndicatedAtTime"), ("status", "@type"),
        ("receipt", "dct:created"),
    ],
)  # fmt: skip
def test_a_broken_receipt_does_not_conform(inside, key):
    data = json.loads(receipts_jsonld(record(EVENTS[:1])))
    receipt = data["@graph"][0]
    entry = receipt["dpv:hasRecordOfActivity"][0]
    del {"receipt": receipt, "record": entry, "status": entry["dpv:hasConsentStatus"][0]}[inside][key]
    ok, _ = conforms(json.dumps(data).encode())
    assert not ok


def test_the_exact_words_are_in_it_once_each():
    data = json.loads(receipts_jsonld(record(EVENTS)))
    entry = next(
        one for one in data["@graph"][0]["dpv:hasRecordOfActivity"]
        if one["dpv:hasProcess"][0]["dpv:hasPurpose"]["@id"].endswith("news_email")
    )  # fmt: skip
    assert [(one["dct:language"], one["dct:description"]) for one in entry["dpv:hasNotice"]] == [
        ("nl", "Wilt u ons nieuws en onze acties krijgen per e-mail?"),
        ("en", "Would you like to get our news and offers by e-mail?"),
    ]
    assert {one["hhh:sha256"] for one in entry["dpv:hasNotice"]} == {one.text_hash for one in EVENTS[:3]}


def test_a_guardian_is_not_the_client():
    data = json.loads(receipts_jsonld(record((EVENTS[0], EVENTS[6]))))
    indicated = [
        (one["dpv:hasDataSubject"]["@id"], one["dpv:hasConsentStatus"][0]["dpv:isIndicatedBy"])
        for one in data["@graph"][0]["dpv:hasRecordOfActivity"]
    ]
    assert [subject == by for subject, by in indicated] == [True, False]


def test_nothing_was_asked_so_there_is_no_receipt():
    assert json.loads(receipts_jsonld(record()))["@graph"] == []
