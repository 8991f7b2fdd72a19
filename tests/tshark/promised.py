# SPDX-License-Identifier: GPL-2.0-or-later
"""names.txt: what filters and scripts depend on, written by hand."""
import os
import pathlib

NAMES = pathlib.Path(os.environ["TCPHS_SOURCE_DIR"]) / "tests" / "tshark" / "names.txt"


def lines():
    """The first word of each line and the rest of it."""
    for line in NAMES.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split(maxsplit=1)


def names(*kinds):
    """The filter names of these kinds."""
    return [f"tcphs.{name}" for kind, rest in lines() if kind in kinds for name in rest.split()]


def events(fields):
    """The expert infos among the plugin's fields: Wireshark gives them the type of the groups."""
    return {name for name, kind in fields.items() if kind == "FT_NONE"} - set(names("group"))
