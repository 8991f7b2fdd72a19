# SPDX-License-Identifier: GPL-2.0-or-later
"""The captures of real handshakes: tcphs says what their sidecars say, in one pass and in two."""
import os
import pathlib

import pytest

import sidecars

FOLDER = pathlib.Path(os.environ["TCPHS_SOURCE_DIR"]) / "captures"
CAPTURES = sorted(FOLDER.glob("*.pcap*"))


@pytest.mark.parametrize("path", CAPTURES, ids=lambda path: path.stem)
def test_capture(path, tshark, fields):
    assert not sidecars.differences(path, tshark, fields)


def test_there_are_captures():
    assert len(CAPTURES) > 20
