# SPDX-License-Identifier: GPL-2.0-or-later
"""Names, kinds and words that filters and scripts depend on are there, exactly as names.txt has them."""
import os
import pathlib

NAMES = pathlib.Path(os.environ["TCPHS_SOURCE_DIR"]) / "tests" / "tshark" / "names.txt"
TYPES = {
    "event": {"FT_NONE"},
    "unsigned": {"FT_UINT8", "FT_UINT16", "FT_UINT32", "FT_UINT64"},
    "text": {"FT_STRING"},
    "boolean": {"FT_BOOLEAN"},
    "time": {"FT_RELATIVE_TIME"},
    "frame": {"FT_FRAMENUM"},
    "octets": {"FT_BYTES"},
}


def lines():
    """The first word of each line and the rest of it."""
    for line in NAMES.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split(maxsplit=1)


def test_names_have_their_kinds(fields):
    promised = [(kind, f"tcphs.{name}") for kind, names in lines() if kind != "words" for name in names.split()]
    assert len(promised) == len(set(promised)) > 100
    wrong = [f"{name} is {fields.get(name)}, not {kind}" for kind, name in promised
             if fields.get(name) not in TYPES[kind]]
    assert not wrong, "\n".join(wrong)


def test_enumerations_have_their_words(tshark, fields):
    """A later word may be added at the end of the list: numbers stay what they are."""
    shown = {}
    for row in (line.split("\t") for line in tshark("-G", "values").stdout.splitlines()):
        if row[0] == "V" and row[1].startswith("tcphs."):
            shown.setdefault(row[1], {})[int(row[2], 0)] = row[3]
    promised = dict(rest.split(" = ") for kind, rest in lines() if kind == "words")
    assert len(promised) == 8
    for name, words in promised.items():
        assert fields.get(f"tcphs.{name}") in TYPES["unsigned"]
        words = words.split(" | ")
        assert [shown[f"tcphs.{name}"].get(number) for number in range(len(words))] == words, name
