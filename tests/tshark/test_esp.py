# SPDX-License-Identifier: GPL-2.0-or-later
"""Captures that Wireshark dissects with a preference alone: TCP inside ESP with null encryption.

They stand in captures/esp/, apart from those that need none; their sidecars name the preferences.
Source: RFC 4303 and RFC 2410.
"""
import json
import os
import pathlib

import pytest

import dissection
import sidecars

SOURCE = pathlib.Path(os.environ["TCPHS_SOURCE_DIR"])
CAPTURES = sorted((SOURCE / "captures" / "esp").glob("*.pcap"))


@pytest.mark.parametrize("path", CAPTURES, ids=lambda path: path.stem)
def test_capture(path, tshark, fields):
    assert json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))["preferences"]
    assert not sidecars.differences(path, tshark, fields)


@pytest.mark.parametrize("path", CAPTURES, ids=lambda path: path.stem)
def test_nothing_is_said_of_what_is_not_dissected(path, tshark):
    frames = dissection.dissect(tshark, path)
    assert frames and not any(frame.trees for frame in frames)


def test_there_are_captures():
    assert CAPTURES
