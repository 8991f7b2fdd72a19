# SPDX-License-Identifier: GPL-2.0-or-later
"""Real captures of other projects: every difference from the independent reading is explained."""
import pathlib
import re

import pytest

import corpus
from sandbox import wireshark_minor

HERE = pathlib.Path(__file__).parent


def explained():
    """The rows of corpus-explained.tsv that are about this Wireshark, without their reasons."""
    lines = (HERE / "corpus-explained.tsv").read_text().splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    assert all(len(row) == 6 and row[5] for row in rows), "a difference without a reason"
    return {tuple(row[:5]) for row in rows if row[0] not in corpus.fatal() and is_about(row[5])}


def is_about(reason):
    """Is a reason one of this Wireshark? Most are of all of them."""
    since = re.match(r"from (\d+)\.(\d+) on: ", reason)
    return since is None or wireshark_minor() >= tuple(map(int, since.groups()))


@pytest.mark.skipif(not corpus.FOLDER.is_dir(), reason="the corpus does not lie beside the checkout")
def test_every_difference_is_explained(tshark):
    def pdml(path):
        # A damaged file ends in an error message, after the packets that could be read.
        return tshark("-2", "-n", "-r", str(path), "-Y", "tcphs", "-T", "pdml", "-J", "tcphs",
                      check=False).stdout

    found = {tuple(str(part) for part in row) for row in corpus.join(pdml)}
    assert found - explained() == set(), "differences that nobody has explained"
    assert explained() - found == set(), "explanations of differences that are gone"
