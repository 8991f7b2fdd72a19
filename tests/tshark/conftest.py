# SPDX-License-Identifier: GPL-2.0-or-later
"""What the tests that run Wireshark's programs share: a tshark with the plugin under test, and only that.

The environment, set by CTest: TCPHS_PLUGIN (path of tcphs.so), TCPHS_WIRESHARK_MINOR ("4.0"),
TCPHS_CASE_TOOL (path of tcphs-case), TCPHS_SOURCE_DIR.
"""
import pathlib
import re
import shutil
import tempfile

import pytest

from sandbox import Sandbox


@pytest.fixture(scope="session")
def sandbox():
    """A home with the plugin, in which Wireshark is known to have loaded it."""
    if shutil.which("tshark") is None:
        pytest.skip("tshark is not installed")
    with tempfile.TemporaryDirectory(prefix="tcphs-test-") as name:
        box = Sandbox(pathlib.Path(name))
        loaded = [line for line in box.run("tshark", "-G", "plugins").stdout.splitlines()
                  if "tcphs" in line]
        assert len(loaded) == 1, f"tshark must load exactly one tcphs, not {loaded}"
        assert str(box.home) in loaded[0], f"not the plugin under test: {loaded[0]}"
        yield box


@pytest.fixture(scope="session")
def tshark(sandbox):
    """tshark(*arguments, check=True): run it, and return what subprocess.run() does."""
    return lambda *arguments, check=True: sandbox.run("tshark", *arguments, check=check)


@pytest.fixture(scope="session")
def known(tshark):
    """known(preferences): those of them, as -o takes them, that this Wireshark has."""
    names = set(re.findall(r"^#?([\w.]+):", tshark("-G", "defaultprefs").stdout, re.MULTILINE))
    assert "tcp.summary_in_tree" in names
    return lambda preferences: [one for one in preferences if one.partition(":")[0] in names]


@pytest.fixture(scope="session")
def fields(tshark):
    """The plugin's fields: filter name and type, such as FT_NONE."""
    rows = (line.split("\t") for line in tshark("-G", "fields").stdout.splitlines())
    return {row[2]: row[3] for row in rows if row[0] == "F" and row[2].startswith("tcphs.")}
