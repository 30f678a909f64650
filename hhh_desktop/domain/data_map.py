"""The data map: one row for every column of every table, from which export, erasure, form labels and census come.

GDPR art. 5(1)(b-e), 13-15, 17 and 30: for each column why it is kept, on which basis, what kind of data it is, how
long, what it is called for a client who asks, and what erasing that client does to it.
"""

from __future__ import annotations

from dataclasses import replace

from hhh_desktop.domain.data_rules import Category, ColumnRule, OnErase, TableRule, rules_of

__all__ = [
    "COLUMNS",
    "TABLES",
    "Category",
    "ColumnRule",
    "OnErase",
    "TableRule",
    "client_tables",
    "columns_of",
    "field_label",
    "rule",
]

#: Children before parents: erasing walks down this list, exporting walks up.
TABLES: tuple[TableRule, ...] = (
    TableRule("consent_event", "antwoorden op vragen", "answers to questions", "client_id"),
    TableRule("client_change", "eerdere gegevens", "earlier details", "client_id"),
    TableRule("audit_detail", "regels in het logboek", "entries in the log", "client_id"),
    TableRule("client", "contactgegevens", "contact details", "id"),
    TableRule(
        "audit", "het logboek zelf, zonder namen", "the log itself, without names", via=("audit_detail", "seq", "seq")
    ),
    TableRule(
        "consent_text", "teksten van de vragen", "texts of the questions", via=("consent_event", "text_id", "id")
    ),
    TableRule("salon", "de salon", "the salon"),
    TableRule("staff", "medewerkers", "staff"),
    TableRule("erasure", "bewijzen van wissen, zonder namen", "proofs of erasure, without names"),
    TableRule("erasure_pending", "wissen dat nog af moet", "erasures to finish"),
    TableRule("backup", "back-ups", "backups"),
    TableRule("backup_sealing", "sleutels van de back-uplijst", "keys of the list of backups"),
    TableRule("client_index", "zoeklijst", "search index"),
    TableRule("client_index_terms", "woorden van de zoeklijst", "words of the search index"),
)

_CONTRACT, _CONSENT, _CHILD = "GDPR 6(1)(b)", "GDPR 6(1)(a)", "GDPR 6(1)(b); UAVG 5"
_DUTY, _INTEREST = "GDPR 6(1)(c), 5(2)", "GDPR 6(1)(f)"
_CLIENT = "24 months after the last visit; 3 months when there is only an appointment"
_WITH_CLIENT = "as long as the client's record"
_SALON = "as long as the salon uses the program"
_PROOF = "as long as the salon keeps this file; holds no personal data"


def _fields(purpose: str, basis: str, rows: str) -> tuple[ColumnRule, ...]:
    """Contact fields: what the client gave, under the purpose that opens them."""
    return tuple(
        replace(rule, client_given=True) for rule in rules_of("client", purpose, basis, _CLIENT, OnErase.ROW_GOES, rows)
    )


#: Every column of every table; SQLite's and FTS5's own shadow tables hold copies and are covered by `client_index`.
COLUMNS: tuple[ColumnRule, ...] = (
    *_fields(
        "appointment",
        _CONTRACT,
        """
        given_name       | identity    | Voornaam                         | Given name
        infix            | identity    | Tussenvoegsel                    | Infix
        surname          | identity    | Achternaam                       | Surname
        phone            | contact     | Telefoon                         | Phone
        phone_2          | contact     | Tweede telefoon                  | Second phone
        email            | contact     | E-mail                           | E-mail
        language         | demographic | Taal                             | Language
        country          | demographic | Land                             | Country
        reminder_channel | contact     | Herinnering aan de afspraak      | Appointment reminder
        source           | evidence    | Waar de gegevens vandaan komen   | Where the details came from
        """,
    ),
    *_fields(
        "appointment",
        _CHILD,
        """
        is_adult         | identity    | 16 jaar of ouder                 | 16 or older
        turns_16         | identity    | Wordt 16 in                      | Turns 16 in
        guardian_name    | identity    | Naam van ouder of voogd          | Parent's or guardian's name
        guardian_phone   | contact     | Telefoon van ouder of voogd      | Parent's or guardian's phone
        """,
    ),
    *_fields(
        "news_post",
        _CONSENT,
        """
        street           | contact     | Straat                           | Street
        house_number     | contact     | Huisnummer                       | House number
        house_suffix     | contact     | Toevoeging                       | Suffix
        postcode         | contact     | Postcode                         | Postcode
        city             | contact     | Plaats                           | Town
        """,
    ),
    *_fields(
        "birthday",
        _CONSENT,
        """
        birth_day        | identity    | Verjaardag: dag                  | Birthday: day
        birth_month      | identity    | Verjaardag: maand                | Birthday: month
        """,
    ),
    *_fields("card", _CONSENT, "note | free_text | Notitie | Note"),
    *rules_of(
        "client",
        "operation",
        _CONTRACT,
        _WITH_CLIENT,
        OnErase.ROW_GOES,
        """
        id               | technical   | Klantnummer                      | Client number
        uid              | technical   | Uniek nummer                     | Unique number
        version          | technical   | Versie                           | Version
        created_at       | evidence    | Ingeschreven op                  | Registered on
        created_by       | evidence    | Ingeschreven door medewerker     | Registered by staff member
        updated_at       | evidence    | Gewijzigd op                     | Changed on
        last_contact_at  | history     | Laatst gezien                    | Last contact
        search_stamp     | technical   | Plaats in de zoeklijst           | Place in the search index
        search_text      | technical   | Zoekwoorden                      | Search words
        """,
    ),
    *rules_of(
        "client_change",
        "evidence",
        _DUTY,
        _WITH_CLIENT,
        OnErase.ROW_GOES,
        """
        id               | technical   | Nummer                           | Number
        client_id        | technical   | Klantnummer                      | Client number
        version          | technical   | Versie                           | Version
        at               | evidence    | Tijd                             | Time
        staff_id         | evidence    | Medewerker                       | Staff member
        field            | history     | Gegeven                          | Field
        old_value        | history     | Stond er eerst                   | Earlier value
        """,
    ),
    *rules_of(
        "consent_event",
        "evidence",
        _DUTY,
        _WITH_CLIENT,
        OnErase.ROW_GOES,
        """
        id               | technical   | Nummer                           | Number
        uid              | technical   | Uniek nummer                     | Unique number
        client_id        | technical   | Klantnummer                      | Client number
        purpose          | consent     | Doel                             | Purpose
        answer           | consent     | Antwoord                         | Answer
        text_id          | consent     | Tekst van de vraag               | Text of the question
        statement_version| consent     | Versie van de privacyverklaring  | Version of the privacy statement
        at               | consent     | Tijd                             | Time
        how              | consent     | Hoe gevraagd                     | How it was asked
        asked_by         | evidence    | Gevraagd door medewerker         | Asked by staff member
        seconds_shown    | consent     | Seconden in beeld                | Seconds on screen
        guardian         | consent     | Ouder of voogd                   | Parent or guardian
        signature        | consent     | Handtekening                     | Signature
        """,
    ),
    *rules_of(
        "consent_text",
        "evidence",
        _DUTY,
        _SALON,
        OnErase.STAYS,
        """
        id               | technical   | Nummer                           | Number
        hash             | consent     | Vingerafdruk van de tekst        | Fingerprint of the text
        purpose          | consent     | Doel                             | Purpose
        language         | consent     | Taal                             | Language
        version          | consent     | Versie                           | Version
        body             | consent     | Tekst                            | Text
        - first_used_at  | consent     | Voor het eerst gebruikt          | First used
        """,
    ),
    *rules_of(
        "audit_detail",
        "evidence",
        _DUTY,
        _WITH_CLIENT,
        OnErase.ROW_GOES,
        """
        seq              | evidence    | Regel                            | Entry
        client_id        | technical   | Klantnummer                      | Client number
        - nonce          | technical   | Toevalsgetal                     | Random number
        detail           | evidence    | Bijzonderheden                   | Details
        """,
    ),
    *rules_of(
        "audit",
        "evidence",
        _DUTY,
        _PROOF,
        OnErase.STAYS_KEYED,
        """
        seq              | evidence    | Regel                            | Entry
        at               | evidence    | Tijd                             | Time
        staff_id         | evidence    | Medewerker                       | Staff member
        action           | evidence    | Wat er gebeurde                  | What happened
        - commitment     | evidence    | Zegel van de regel               | Seal of the entry
        - chain          | evidence    | Zegel van de keten               | Seal of the chain
        """,
    ),
    *rules_of(
        "salon",
        "operation",
        _INTEREST,
        _SALON,
        OnErase.STAYS,
        """
        - id             | technical   | Nummer                           | Number
        - uid            | technical   | Uniek nummer                     | Unique number
        name             | salon       | Naam van de salon                | Salon name
        street           | salon       | Straat en nummer                 | Street and number
        postcode         | salon       | Postcode                         | Postcode
        city             | salon       | Plaats                           | Town
        phone            | salon       | Telefoon                         | Phone
        email            | salon       | E-mail                           | E-mail
        website          | salon       | Website                          | Website
        - ledger_key     | technical   | Sleutel van de wislijst          | Key of the ledger
        - created_at     | technical   | Gemaakt op                       | Made on
        - version        | technical   | Versie                           | Version
        """,
    ),
    *rules_of(
        "staff",
        "operation",
        _INTEREST,
        "as long as somebody works here, then while an answer names them as the one who asked",
        OnErase.STAYS,
        """
        id               | staff       | Nummer                           | Number
        uid              | staff       | Uniek nummer                     | Unique number
        name             | staff       | Naam                             | Name
        role             | staff       | Rol                              | Role
        created_at       | staff       | Toegevoegd op                    | Added on
        removed_at       | staff       | Weg sinds                        | Left on
        """,
        exported=False,
    ),
    *rules_of(
        "erasure",
        "evidence",
        _DUTY,
        _PROOF,
        OnErase.STAYS_KEYED,
        """
        id               | evidence    | Nummer                           | Number
        uid              | evidence    | Nummer van het bewijs            | Number of the proof
        at               | evidence    | Gewist op                        | Erased on
        staff_id         | evidence    | Medewerker                       | Staff member
        reason           | evidence    | Reden                            | Reason
        counts           | evidence    | Hoeveel er weg is                | How much is gone
        ledger_hash      | evidence    | Regel in de wislijst             | Entry in the ledger
        proven_at        | evidence    | Nagekeken op                     | Checked on
        """,
        exported=False,
    ),
    *rules_of(
        "erasure_pending",
        "evidence",
        _DUTY,
        "until the erasure is proven: seconds, or the next start",
        OnErase.ROW_GOES,
        """
        erasure_id       | evidence    | Nummer                           | Number
        client_id        | technical   | Klantnummer                      | Client number
        needles          | technical   | Zegels om na te zoeken           | Seals to check with
        """,
        exported=False,
    ),
    *rules_of(
        "backup",
        "operation",
        _INTEREST,
        _SALON,
        OnErase.STAYS,
        """
        id               | technical   | Nummer                           | Number
        uid              | technical   | Uniek nummer                     | Unique number
        name             | technical   | Bestand                          | File
        place            | technical   | Plek                             | Place
        made_at          | technical   | Gemaakt op                       | Made on
        size             | technical   | Grootte                          | Size
        erased_through   | technical   | Gewist tot en met nummer         | Erased up to number
        verified_at      | technical   | Nagelezen op                     | Read back on
        expires_at       | technical   | Gaat weg op                      | Goes on
        destroyed_at     | technical   | Sleutel vernietigd op            | Key destroyed on
        """,
        exported=False,
    ),
    *rules_of(
        "backup_sealing",
        "operation",
        _INTEREST,
        _SALON,
        OnErase.STAYS,
        """
        id               | technical   | Naam van de sleutel              | Name of the key
        key              | technical   | Sleutel van de back-uplijst      | Key of the list of backups
        first_used_at    | technical   | Voor het eerst gebruikt          | First used
        """,
        exported=False,
    ),
    *rules_of(
        "client_index",
        "operation",
        _CONTRACT,
        _WITH_CLIENT,
        OnErase.REBUILT,
        "text | technical | Zoekwoorden | Search words",
        exported=False,
    ),
    *rules_of(
        "client_index_terms",
        "operation",
        _CONTRACT,
        _WITH_CLIENT,
        OnErase.REBUILT,
        """
        term             | technical   | Zoekwoord                        | Search word
        doc              | technical   | Bij hoeveel klanten              | At how many clients
        cnt              | technical   | Hoe vaak                         | How often
        """,
        exported=False,
    ),
)

_BY_NAME = {(rule.table, rule.column): rule for rule in COLUMNS}


def rule(table: str, column: str) -> ColumnRule:
    """The rule of a column; raises KeyError for a column that is not in the map."""
    return _BY_NAME[table, column]


def columns_of(table: str) -> tuple[ColumnRule, ...]:
    """All rules of a table, in the order of the map."""
    return tuple(rule for rule in COLUMNS if rule.table == table)


def field_label(name: str, language: str = "nl") -> str:
    """What a client field is called in the form and in the export."""
    found = _BY_NAME["client", name]
    return found.label_nl if language == "nl" else found.label_en


def client_tables() -> tuple[TableRule, ...]:
    """Tables whose rows are about one client, in the order in which erasing empties them."""
    return tuple(table for table in TABLES if table.client_column)
