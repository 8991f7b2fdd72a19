# SPDX-License-Identifier: GPL-2.0-or-later
"""What packaging/install and packaging/doctor tell root, for whom Wireshark ignores personal plugins."""
import os

import pytest

pytestmark = pytest.mark.skipif(os.getuid() != 0, reason="only root can run it as root")


def test_root_with_a_personal_install(owner):
    done = owner.run("doctor", as_root=True)
    assert done.returncode == 1
    assert (f"trouble: you are root, or in its group: Wireshark ignores {owner.plugin} then; "
            "run it as an ordinary user, or run packaging/install global\n") in done.stdout


def test_root_does_not_install_for_itself(user):
    done = user.run("install", "personal", as_root=True)
    assert (done.returncode, done.stdout) == (
        1, "packaging/install: as root, or in its group, Wireshark ignores personal plugins: "
           "use 'packaging/install global'\n")
