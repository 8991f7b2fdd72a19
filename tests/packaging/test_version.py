# SPDX-License-Identifier: GPL-2.0-or-later
"""The version stands in a few files that cannot read it from each other."""
import os
import pathlib
import re

SOURCE = pathlib.Path(os.environ["TCPHS_SOURCE_DIR"])


def version_in(path, pattern):
    return re.search(pattern, (SOURCE / path).read_text(encoding="utf-8"), re.MULTILINE)[1]


def test_one_version_everywhere():
    version = version_in("plugin/version.cmake", r"^set\(TCPHS_VERSION (\S+)\)$")
    assert version_in("packaging/rpm/wireshark-tcphs.spec", r"^Version:\s+(\S+)$") == version
    assert version_in("packaging/rpm/wireshark-tcphs.spec", r"-o tcphs-(\S+)\.tar\.gz") == version
    assert version_in("NEWS.md", r"^## ([0-9.]+)") == version
