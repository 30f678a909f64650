"""The words of the access package in Dutch and English: headings, explanations, and what stored codes mean."""

from __future__ import annotations

from collections.abc import Mapping

#: A text per language.
Words = Mapping[str, str]


def _pairs(*rows: tuple[str, str, str]) -> dict[str, Words]:
    return {key: {"nl": nl, "en": en} for key, nl, en in rows}


TEXTS: dict[str, Words] = _pairs(
    ("title", "Uw gegevens", "Your data"),
    ("read_me", "Lees dit eerst", "Read this first"),
    ("for", "Voor", "For"),
    ("made_on", "Gemaakt op", "Made on"),
    ("by", "Door", "By"),
    ("contact", "Zo bereikt u ons", "How to reach us"),
    ("at_the_desk", "aan de balie", "at the desk"),
    ("intro", "U vroeg wat wij van u weten. Hier staat alles wat de salon in dit programma over u bewaart.",
     "You asked what we know about you. Here is everything the salon keeps about you in this program."),
    ("your_details", "Wat wij van u weten", "What we know about you"),
    ("field", "Gegeven", "Detail"),
    ("value", "Wat er staat", "What it says"),
    ("why", "Waarvoor", "What for"),
    ("not_filled_in", "Niet ingevuld", "Not filled in"),
    ("purposes", "Waar wij het voor gebruiken", "What we use it for"),
    ("purpose", "Doel", "Purpose"),
    ("basis", "Waarom het mag", "Why it is allowed"),
    ("data_used", "Wat wij daarvoor gebruiken", "What we use for it"),
    ("kept", "Hoe lang wij het bewaren", "How long we keep it"),
    ("state", "Hoe het er nu voor staat", "How it stands now"),
    ("told", "Daar vragen wij geen ja voor", "We need no yes for this"),
    ("since", "sinds", "since"),
    ("recipients", "Wie het kreeg", "Who received it"),
    ("no_recipients", "Tot nu toe staat in dit programma niemand aan wie wij uw gegevens gaven.",
     "So far this program lists nobody to whom we gave your data."),
    ("sources", "Waar het vandaan komt", "Where it came from"),
    ("automated", "Besluiten door een computer", "Decisions made by a computer"),
    ("no_automated", "Die zijn er niet. Over u beslist geen computer, en wij maken ook geen profiel van u.",
     "There are none. No computer decides about you, and we make no profile of you either."),
    ("automated_yes", "Die zijn er. Vraag ons hoe dat werkt.", "There are some. Ask us how that works."),
    ("rest", "Verder", "More"),
    ("numbers", "Nummers en tijden bij uw kaart", "Numbers and times with your record"),
    ("nothing", "Hier staat niets.", "There is nothing here."),
    ("staff_note", "Medewerkers staan hier met een nummer: hun namen zijn gegevens van een ander.",
     "Staff appear as numbers here: their names are somebody else's data."),
    ("staff", "medewerker", "staff member"),
    ("see_file", "zie het bestand", "see the file"),
    ("rights", "Uw rechten", "Your rights"),
    ("complaint", "Niet tevreden?", "Not happy?"),
    ("complaint_text",
     "Vertel het ons. U mag ook een klacht sturen naar de Autoriteit Persoonsgegevens, "
     "Postbus 93374, 2509 AJ Den Haag, autoriteitpersoonsgegevens.nl.",
     "Tell us. You may also complain to the Dutch Data Protection Authority (Autoriteit Persoonsgegevens), "
     "PO Box 93374, 2509 AJ The Hague, autoriteitpersoonsgegevens.nl."),
    ("in_here", "Wat zit erin?", "What is in it?"),
    ("how_open", "Gaat het bestand niet open?", "Does the file not open?"),
    ("how_open_text",
     "De zip is op slot met een wachtwoord. De Verkenner van Windows kan dit slot niet openen. "
     "Dat kan wel met een gratis programma: 7-Zip op Windows, Keka op een Mac, of Ark of 7-Zip op Linux.",
     "The zip is locked with a password. Windows Explorer cannot open this lock. "
     "A free program can: 7-Zip on Windows, Keka on a Mac, or Ark or 7-Zip on Linux."),
    ("keep_safe", "Bewaar het goed", "Keep it safe"),
    ("keep_safe_text",
     "Hier staat veel over u in. Geef het aan niemand die u niet vertrouwt. Bewaar het wachtwoord op een andere plek.",
     "There is a lot about you in here. Give it to nobody you do not trust. Keep the password in another place."),
    ("csv_note",
     "In gegevens.csv staat een ' voor wat met = + - of @ begint, zodat een rekenblad het niet uitrekent. "
     "De kolommen zijn gescheiden door een puntkomma.",
     "In gegevens.csv a ' stands before what begins with = + - or @, so that a spreadsheet does not calculate it. "
     "A semicolon parts the columns."),
    ("month", "maand", "month"), ("months", "maanden", "months"),
    ("year", "jaar", "year"), ("years", "jaar", "years"),
    ("day", "dag", "day"), ("days", "dagen", "days"),
    ("from_last_visit", "na uw laatste bezoek", "after your last visit"),
    ("from_last_appointment", "na uw laatste afspraak", "after your last appointment"),
    ("from_book_year_end", "na het einde van het boekjaar", "after the end of the book year"),
    ("from_answer", "na uw ja", "after your yes"),
    ("from_disclosure", "nadat wij iets gaven", "after we gave something"),
)  # fmt: skip

#: Member of the package -> what it is.
MEMBERS: dict[str, Words] = _pairs(
    ("inzage.html", "Alles wat wij van u weten, om te lezen.", "Everything we know about you, to read."),
    ("inzage.pdf", "Hetzelfde, om te printen.", "The same, to print."),
    ("gegevens.json", "Alles, voor een computer.", "Everything, for a computer."),
    ("gegevens.csv", "Wat u ons gaf, voor een rekenblad of een andere zaak.",
     "What you gave us, for a spreadsheet or another business."),
    ("contact.vcf", "Uw gegevens als kaartje voor een adresboek.", "Your details as a card for an address book."),
    ("toestemmingen.jsonld", "Bewijs van elke vraag en elk antwoord, voor een computer.",
     "Proof of each question and each answer, for a computer."),
    ("bijlagen/", "Bestanden die bij u horen, zoals een handtekening. Leeg als die er niet zijn.",
     "Files that belong to you, such as a signature. Empty when there are none."),
)  # fmt: skip

#: GDPR article -> what a client may ask for.
RIGHTS: dict[str, Words] = _pairs(
    ("7(3)", "U mag een ja altijd weer intrekken. Dat kan aan de balie.",
     "You may take back a yes at any time. You can do so at the desk."),
    ("15", "U mag altijd vragen wat wij van u weten.", "You may always ask what we know about you."),
    ("16", "Klopt er iets niet? Wij passen het aan.", "Is something wrong? We correct it."),
    ("17", "U mag vragen om alles te wissen.", "You may ask us to erase everything."),
    ("18", "U mag vragen om iets voorlopig niet te gebruiken.", "You may ask us not to use something for now."),
    ("20", "U mag uw gegevens meenemen naar een andere zaak.", "You may take your data to another business."),
    ("21", "U mag zeggen dat wij ergens mee moeten stoppen.", "You may object to what we do."),
    ("77", "U mag een klacht sturen naar de Autoriteit Persoonsgegevens.",
     "You may complain to the Dutch Data Protection Authority."),
)  # fmt: skip

_ANSWERS = _pairs(
    ("given", "ja", "yes"), ("refused", "nee", "no"), ("deferred", "later", "later"),
    ("withdrawn", "ingetrokken", "withdrawn"),
)  # fmt: skip

#: Column -> stored code -> what it means; a code that is not listed is shown as it is stored.
CODES: dict[str, dict[str, Words]] = {
    "answer": _ANSWERS,
    "state": _ANSWERS
    | _pairs(("not_asked", "nog niet gevraagd", "not asked yet"), ("expired", "verlopen ja", "a yes that has lapsed")),
    "how": _pairs(
        ("display", "op het scherm voor de klant", "on the client's screen"), ("spoken", "gezegd", "spoken"),
        ("paper", "op papier", "on paper"), ("phone", "per telefoon", "by phone"),
    ),
    "reminder_channel": _pairs(
        ("sms", "sms", "text message"), ("email", "e-mail", "e-mail"), ("phone", "bellen", "a call"),
        ("whatsapp", "WhatsApp", "WhatsApp"), ("none", "geen", "none"),
    ),
    "source": _pairs(
        ("desk", "van u, aan de balie", "from you, at the desk"),
        ("phone", "van u, per telefoon", "from you, by phone"),
        ("guardian", "van uw ouder of voogd", "from your parent or guardian"),
        ("file", "uit een bestand", "from a file"),
    ),
    "is_adult": _pairs(("1", "ja", "yes"), ("0", "nee", "no")),
    "language": _pairs(
        ("nl", "Nederlands", "Dutch"), ("en", "Engels", "English"), ("tr", "Turks", "Turkish"),
        ("ar", "Arabisch", "Arabic"),
        ("pl", "Pools", "Polish"), ("uk", "Oekraïens", "Ukrainian"), ("de", "Duits", "German"),
        ("fr", "Frans", "French"),
        ("es", "Spaans", "Spanish"),
    ),
    "action": _pairs(
        ("client_registered", "ingeschreven", "registered"), ("client_changed", "gewijzigd", "changed"),
        ("consent_given", "ja gezegd", "said yes"), ("consent_refused", "nee gezegd", "said no"),
        ("consent_deferred", "later gezegd", "said later"), ("consent_withdrawn", "ja ingetrokken", "took back a yes"),
        ("fields_erased", "gegevens gewist", "details erased"),
        ("statement_shown", "privacyverklaring getoond", "privacy statement shown"),
        ("client_exported", "gegevens meegegeven", "data handed over"),
    ),
}  # fmt: skip


def languages_for(client_language: str) -> tuple[str, ...]:
    """In which languages a client gets the package: the client's own when it is complete, else Dutch and English."""
    return (client_language,) if client_language in {"nl", "en"} else ("nl", "en")
