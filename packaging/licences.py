"""Check that every installed dependency has a licence that the program may be shipped, or tested, with.

What a package says of itself is read in the order of how exactly it says it: licence expression (PEP 639), classifiers,
free text. A package whose own words do not do stands in REVIEWED or TOOLS, with what a person found instead.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from importlib.metadata import Distribution, distributions

OURSELVES = "hhh-desktop"
# By the names that packages use, lower case. Permissive licences, and those whose duties we meet: MPL (their files stay
# theirs) and LGPL (Qt and stdnum stay replaceable). GPL and AGPL are not among them.
ALLOWED = {
    *("mit", "mit-0", "mit license", "isc", "isc license (iscl)", "zlib", "the unlicense (unlicense)", "unlicense"),
    *("bsd", "bsd license", "bsd-2-clause", "bsd-3-clause", "0bsd"),
    *("apache-2.0", "apache software license"),
    *("mpl-2.0", "mozilla public license 2.0 (mpl 2.0)"),
    *("psf-2.0", "python-2.0", "python software foundation license", "cnri-python", "w3c-20150513"),
    *("public domain", "cc0-1.0", "cc0 1.0 universal (cc0 1.0) public domain dedication"),
    *("lgpl-3.0-only", "gnu lesser general public license v2 or later (lgplv2+)"),
}
# Packages whose metadata says nothing or something wrong: the licence that a person read in their source.
REVIEWED = {
    "sqlcipher3": "zlib",  # as its source says; SQLCipher inside it is BSD-3-Clause, SQLite public domain
    "locate": "mit",  # its classifier says "other", its licence text is MIT's
}
# Programs that are only run while working on this one: never imported by it, linked with it or shipped with it.
TOOLS = {"codespell": "gpl-2.0-only"}


def said(package: Distribution) -> str:
    """The licence a package claims, as one expression; empty when it says nothing usable."""
    about = package.metadata
    if exact := about.get_all("License-Expression"):
        return str(exact[0])
    classifiers = [line.split(" :: ") for line in about.get_all("Classifier") or []]
    licences = [words[-1] for words in classifiers if words[0] == "License" and words[-1] != "OSI Approved"]
    if licences:
        return " AND ".join(licences)
    free = about.get_all("License") or [""]
    return str(free[0]).strip().partition("\n")[0]


def allowed(licence: str) -> bool:
    """Whether a licence expression without brackets allows what we do: one side of each OR, both sides of each AND."""
    choices = (choice.split(" AND ") for choice in licence.split(" OR "))
    return any(all(name.strip().lower() in ALLOWED for name in choice) for choice in choices)


def refused(packages: Iterable[Distribution]) -> list[str]:
    """One line `NAME VERSION: LICENCE` for each package that may not be here, sorted by name."""
    found = []
    for package in packages:
        name = package.name.lower()
        licence = REVIEWED.get(name) or said(package)
        tool = name in TOOLS and TOOLS[name] == licence.lower()
        if name != OURSELVES and not tool and not allowed(licence):
            found.append(f"{package.name} {package.version}: {licence or 'says no licence'}")
    return sorted(set(found))


def main() -> int:
    """Check this environment; the exit code, 1 when a package is refused."""
    packages = list(distributions())
    found = refused(packages)
    print("\n".join(found) if found else f"licences: all {len(packages)} allowed")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
