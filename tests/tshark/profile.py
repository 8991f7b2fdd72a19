# SPDX-License-Identifier: GPL-2.0-or-later
"""Reads the files of packaging/profile, as Wireshark's formats have it. Used by the tests of the profile
and of the window.
"""
import csv
import os
import pathlib
import re
import typing

SOURCE = pathlib.Path(os.environ["TCPHS_SOURCE_DIR"])
NAME = "TCP Handshake"
FOLDER = SOURCE / "packaging/profile" / NAME


class Rule(typing.NamedTuple):
    """A colour rule; its colours are triples of 0 to 255."""
    name: str
    filter: str
    background: tuple
    foreground: tuple

    def events(self):
        return [name.strip().removeprefix("tcphs.") for name in self.filter.split("||")]


def lines(name):
    text = (FOLDER / name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def colour(text):
    """Wireshark counts to 65535."""
    return tuple(int(part) // 257 for part in text.split(","))


def colour_rules():
    """In their order: the first that fits paints the packet."""
    found = [re.fullmatch(r"@([^@]+)@([^@]+)@\[([^]]+)\]\[([^]]+)\]", line)
             for line in lines("colorfilters")]
    return [Rule(match[1], match[2], colour(match[3]), colour(match[4])) for match in found]


def table(name):
    """The rows of one of Wireshark's user accessible tables."""
    rows = csv.reader(lines(name))
    return [[re.sub(r"\\x(..)", lambda match: chr(int(match[1], 16)), cell) for cell in row] for row in rows]


def columns():
    """Pairs of title and format."""
    return re.findall(r'^\t"([^"]+)", "([^"]+)",?$', "\n".join(lines("preferences")), re.MULTILINE)


def column_filter(form):
    """What stands in a custom column; None for another."""
    return form.removeprefix("%Cus:").removesuffix(":0:R") if form.startswith("%Cus:") else None
