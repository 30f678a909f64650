#!/usr/bin/env python3
"""What the program is made of: a CycloneDX list for machines, THIRD_PARTY.md and the licences' texts for people.

`build.py sbom` writes dist/hhh-desktop-VERSION.cdx.json; `bom.py` writes what lies in resources/licences, `--check` only
says what is not as it would be written. Both come from the same data: the packages that windows/payload.toml ships (the
Debian package has the same ones), what each says of itself, and components.toml for the C code inside them.
"""

from __future__ import annotations

import json
import re
import sys
import uuid
from collections.abc import Iterator, Mapping
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import Any

from building import DIST, HERE, PROGRAM, ROOT, WORK, BuildError, call, epoch, fresh, log, pins, version
from freeze import python_environment
from licences import REVIEWED, said

LICENCES = ROOT / "resources/licences"
#: Every text of ours that a generated one must not replace lies under such a name; a package's is `python-NAME.txt`.
_PREFIX = "python-"
#: Where a package's own words are no SPDX expression, the one that a person read in its licence's text.
_SPDX = {
    "babel": "BSD-3-Clause",
    "jinja2": "BSD-3-Clause",
    "pycryptodomex": "BSD-2-Clause AND LicenseRef-public-domain",
    "python_stdnum": "LGPL-2.1-or-later",
    "segno": "BSD-3-Clause",
    "sqlcipher3": "Zlib",
    "email_validator": "Unlicense",
    "zxcvbn": "MIT",
}
#: What is shipped with a Python before 3.13 only: Debian's, not that of Windows.
_OLDER_PYTHON = ("typing_extensions",)
_LGPL = """\
## Qt, PySide6 and python-stdnum: your rights under the LGPL

This program uses Qt, PySide6 and Shiboken under the GNU Lesser General Public License, version 3, and python-stdnum
under version 2.1 or later. They are used unmodified. Each lies in files of its own in the program's folder, and you may
replace them by versions of your own that fit the same interface: the program checks neither their origin nor a
signature. You may take this program apart as far as finding errors in such changes needs.

Their source is to be had from the addresses below in the versions that are named there. Whoever received this program
may also ask its maker for it ({maintainer}), for three years after receiving it and for no more than what the copying
costs. The texts of the licences are in lgpl-3.0.txt, gpl-3.0.txt and lgpl-2.1.txt.
"""


def build_sbom() -> Path:
    """dist/hhh-desktop-VERSION.cdx.json, CycloneDX 1.6: the same bytes from the same locks."""
    python = python_environment()
    check_versions(_packages(python))
    raw = fresh(WORK / "sbom") / "environment.json"
    call([python, "-m", "cyclonedx_py", "environment", "--sv", "1.6", "--of", "JSON", "--output-reproducible",
          "-o", raw, python])  # fmt: skip
    document = sbom_of(json.loads(raw.read_text(encoding="utf-8")), crates(_packages(python)))
    path = DIST / f"{PROGRAM}-{version()}.cdx.json"
    DIST.mkdir(exist_ok=True)
    path.write_text(json.dumps(document, indent=1, sort_keys=True, ensure_ascii=False) + "\n", encoding="utf-8")
    _validate(python, path)
    return path


def shipped() -> list[str]:
    """The names of the Python packages that a salon gets, as wheels write them."""
    import tomllib

    rules = tomllib.loads((HERE / "windows/payload.toml").read_text(encoding="utf-8"))
    return sorted([*rules["wheels"], *_OLDER_PYTHON])


def components() -> list[Mapping[str, Any]]:
    """components.toml."""
    import tomllib

    listed: list[Mapping[str, Any]] = tomllib.loads((HERE / "components.toml").read_text(encoding="utf-8"))["component"]
    return listed


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "_", name).lower()


def _packages(python: Path) -> Path:
    (folder,) = python.parents[1].glob("lib/python3*/site-packages")
    return folder


def _distributions(folder: Path) -> dict[str, Distribution]:
    """The shipped packages of an environment, by name; raises BuildError when one is missing."""
    found = {_plain(one.name): one for one in distributions(path=[str(folder)])}
    if missing := [name for name in shipped() if name not in found]:
        raise BuildError(f"not in the build's environment: {', '.join(missing)}")
    return {name: found[name] for name in shipped()}


def licence_of(package: Distribution) -> str:
    """A package's licence as an SPDX expression."""
    name = _plain(package.name)
    return _SPDX.get(name) or REVIEWED.get(name) or said(package)


def check_versions(folder: Path) -> None:
    """Raises BuildError where a binary has another version inside than components.toml says."""
    wrong = []
    for one in components():
        if "file" not in one:
            continue
        files = [path for path in folder.glob(one["file"]) if path.is_file()]
        found = {hit.decode() for path in files for hit in re.findall(one["pattern"].encode(), path.read_bytes())}
        if found != {one["version"]}:
            wrong.append(
                f"{one['name']}: {one['version']} is written, {', '.join(sorted(found)) or 'nothing'} is found"
            )
    if wrong:
        raise BuildError("packaging/components.toml is not current:\n" + "\n".join(wrong))


def crates(folder: Path) -> list[dict[str, Any]]:
    """The Rust code inside cryptography, as its builders list it."""
    (listed,) = folder.glob("cryptography-*.dist-info/sboms/cryptography-rust.cyclonedx.json")
    found = []
    for one in json.loads(listed.read_text(encoding="utf-8"))["components"]:
        purl = str(one["purl"]).partition("?")[0]
        found.append({"type": "library", "bom-ref": purl, "purl": purl, "name": one["name"], "version": one["version"],
                      "licenses": one.get("licenses", [])})  # fmt: skip
    return sorted(found, key=lambda one: str(one["bom-ref"]))


def sbom_of(environment: Mapping[str, Any], rust: list[dict[str, Any]]) -> dict[str, Any]:
    """The list of what is shipped, from that of the build's environment and our own supplement."""
    names = set(shipped())
    kept = [_described(one) for one in environment["components"] if _plain(one["name"]) in names]
    references = {_plain(one["name"]): str(one["bom-ref"]) for one in kept}
    known = set(references.values())
    inside: dict[str, list[str]] = {}
    for one in components():
        supplement = _supplement(one)
        kept.append(supplement)
        references[_plain(one["name"])] = supplement["bom-ref"]
        inside.setdefault(_plain(one["inside"]), []).append(supplement["bom-ref"])
    inside.setdefault("cryptography", []).extend(str(one["bom-ref"]) for one in rust)
    on = {
        str(one["ref"]): [ref for ref in one.get("dependsOn", []) if ref in known]
        for one in environment["dependencies"]
    }
    for name, parts in inside.items():
        if name:
            on.setdefault(references[name], []).extend(parts)
    root = f"pkg:generic/{PROGRAM}@{version()}"
    everything = sorted([*kept, *rust], key=lambda one: str(one["bom-ref"]))
    on[root] = sorted(known) + inside[""]
    dependencies = [
        {"ref": one, "dependsOn": sorted(on.get(one, []))} for one in [root, *(str(c["bom-ref"]) for c in everything)]
    ]
    import time

    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, json.dumps([root, *map(str, everything)]))}",
        "version": 1,
        "metadata": {
            "timestamp": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(epoch())),
            "component": {
                "type": "application",
                "bom-ref": root,
                "name": "Her His Hair Desktop",
                "version": version(),
                "purl": root,
                "supplier": {"name": "Her His Hair"},
            },
            "tools": {"components": [{"type": "application", "name": "packaging/bom.py", "version": version()}]},
        },
        "components": everything,
        "dependencies": dependencies,
    }


def _described(one: Mapping[str, Any]) -> dict[str, Any]:
    """A package as cyclonedx-py found it; its licence from what a person read where its own words are no expression."""
    reviewed = _SPDX.get(_plain(one["name"]))
    links = [link for link in one.get("externalReferences", []) if link["type"] in {"vcs", "website"}]
    kept = {name: one[name] for name in ("bom-ref", "description", "name", "purl", "type", "version") if name in one}
    licences = [{"expression": reviewed, "acknowledgement": "concluded"}] if reviewed else one.get("licenses", [])
    return kept | {"licenses": licences} | ({"externalReferences": links} if links else {})


def _supplement(one: Mapping[str, Any]) -> dict[str, Any]:
    reference = f"pkg:generic/{re.sub('[^a-z0-9.]+', '-', one['name'].lower()).strip('-')}"
    if one["version"]:
        reference += f"@{one['version']}"
    given = {"version": one["version"]} if one["version"] else {}
    about = {"description": one["about"]} if one.get("about") else {}
    systems = [{"name": "hhh:on", "value": name} for name in one.get("on", ["linux", "macos", "windows"])]
    return given | about | {
        "type": "library",
        "bom-ref": reference,
        "name": one["name"],
        "purl": reference,
        "licenses": [{"expression": one["licence"], "acknowledgement": "concluded"}],
        "externalReferences": [{"type": "distribution", "url": one["source"]}],
        "properties": systems,
    }  # fmt: skip


def _validate(python: Path, path: Path) -> None:
    """Holds the list against CycloneDX's own schema."""
    words = (
        "import sys; from cyclonedx.validation.json import JsonStrictValidator as V; "
        "from cyclonedx.schema import SchemaVersion as S; "
        "found = V(S.V1_6).validate_str(open(sys.argv[1], encoding='utf-8').read()); print(found or '', end='')"
    )
    if complaint := call([python, "-c", words, path]):
        raise BuildError(f"{path.name} is no CycloneDX 1.6: {complaint[:400]}")


# ── for people ──────────────────────────────────────────────────────────────────────────────────────────────────────


def papers(folder: Path) -> dict[str, str]:
    """What resources/licences holds that is generated: name of the file -> its text."""
    found = _distributions(folder)
    texts = {f"{_PREFIX}{name}.txt": text for name, one in found.items() if (text := _text(one))}
    return {"THIRD_PARTY.md": _third_party(found, crates(folder), set(texts))} | texts


def _text(package: Distribution) -> str:
    """Every licence's text that a package brings."""
    wanted = re.compile(r"(LICEN[CS]E|COPYING|NOTICE|AUTHORS)[^/]*$")
    parts = []
    for path in sorted(package.files or [], key=str):
        if ".dist-info/" in str(path) and wanted.search(path.name):
            parts.append(Path(str(package.locate_file(path))).read_text(encoding="utf-8").strip())
    return "\n\n".join(re.sub(r"[ \t]+$", "", part, flags=re.MULTILINE) for part in parts) + "\n" if parts else ""


def _third_party(found: Mapping[str, Distribution], rust: list[dict[str, Any]], texts: set[str]) -> str:
    lines = ["# What this program is made of", "",
             "Made by others, and used with their permission. The texts of the licences lie in this folder.", "",
             re.sub(r"(?<!\n)\n(?!\n)", " ", _LGPL.format(maintainer=pins()["about"]["maintainer"])).strip(), "",
             "## Python packages", "", "| Package | Version | Licence | Text | Source |", "|---|---|---|---|---|"]  # fmt: skip
    for name, one in found.items():
        text = f"{_PREFIX}{name}.txt"
        shown = text if text in texts else "lgpl-3.0.txt"
        lines.append(f"| {one.name} | {one.version} | {licence_of(one)} | {shown} | {_source(one)} |")
    lines += [
        "",
        "## Inside them, and around them",
        "",
        "| Part | Version | Licence | Text | Source |",
        "|---|---|---|---|---|",
    ]
    for part in components():
        inside = f" (in {part['inside']})" if part["inside"] and "(in" not in part["name"] else ""
        note = f" {part['about']}" if part.get("about") else ""
        only = f" Only on {', '.join(part['on'])}." if part.get("on") else ""
        row = [
            f"{part['name']}{inside}.{note}{only}",
            part["version"] or "–",
            part["licence"],
            part["text"] or "–",
            part["source"],
        ]
        lines.append("| " + " | ".join(row) + " |")
    lines += ["", "## Rust code inside cryptography", "", "| Part | Version | Licence |", "|---|---|---|"]
    for crate in rust:
        lines.append(f"| {crate['name']} | {crate['version']} | {crate['licenses'][0]['expression']} |")
    return "\n".join(lines) + "\n"


def _source(package: Distribution) -> str:
    """Where a package says its source is; never a registry."""
    urls = dict(str(line).split(", ", 1) for line in package.metadata.get_all("Project-URL") or [])
    named = {label.lower(): url for label, url in urls.items()}
    for label in ("source", "source code", "repository", "github", "homepage"):
        if label in named:
            return named[label]
    return str((package.metadata.get_all("Home-page") or ["–"])[0])


def stale(folder: Path, target: Path = LICENCES) -> Iterator[str]:
    """What in resources/licences is not as it would be written, and each text that nothing names."""
    wanted = papers(folder)
    for name, text in wanted.items():
        path = target / name
        if not path.is_file() or path.read_text(encoding="utf-8") != text:
            yield f"{name}: not current (python packaging/bom.py writes it)"
    for path in sorted(target.glob(f"{_PREFIX}*")):
        if path.name not in wanted:
            yield f"{path.name}: of no package that is shipped"
    for one in components():
        if one["text"] and not (target / one["text"]).is_file():
            yield f"{one['text']}: missing, {one['name']} needs it"


def main(arguments: list[str]) -> int:
    """Writes or checks resources/licences; 1 when the check found something, or the build cannot go on."""
    try:
        folder = _packages(python_environment())
        check_versions(folder)
        if "--check" in arguments:
            found = list(stale(folder))
            print("\n".join(found) if found else "licences' texts: all current")
            return 1 if found else 0
        LICENCES.mkdir(exist_ok=True)
        for path in LICENCES.glob(f"{_PREFIX}*"):
            path.unlink()
        for name, text in papers(folder).items():
            (LICENCES / name).write_text(text, encoding="utf-8")
    except BuildError as error:
        log(f"failed: {error}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
