# SPDX-License-Identifier: GPL-2.0-or-later
"""README is true: its examples print what stands there, its filters are valid, its captures exist."""
import re

import examples
import pytest

TEXT = examples.README.read_text(encoding="utf-8")
EXAMPLES = examples.find_all()


def test_there_are_examples():
    """The pattern still finds them."""
    assert len(EXAMPLES) >= 2


@pytest.mark.parametrize("command, output", EXAMPLES)
def test_example(command, output):
    assert examples.run(command) == output


def test_filters_are_valid():
    """tshark refuses an expression with an unknown field or value."""
    filters = re.findall(r"^\| [^|`]+(?:`[^|`]*`[^|`]*)?\| `(tcphs[^`]*)` \|$", TEXT, flags=re.MULTILINE)
    assert len(filters) >= 10
    expressions = [text.replace("\\|", "|") for text in filters]
    examples.run("set -e\n" + "\n".join("tshark -r captures/plain.pcap -Y '%s'" % one
                                        for one in expressions))


def test_named_captures_exist():
    named = re.findall(r"^\| `([a-z0-9-]+)` \| [^|]+\| [^|]+\| [^|]+\|$", TEXT, flags=re.MULTILINE)
    assert len(named) >= 10
    captures = examples.SOURCE / "captures"
    assert [name for name in named if not (captures / (name + ".pcap")).exists()] == []
