# SPDX-License-Identifier: GPL-2.0-or-later
"""What the tests of the window share: a display, and a home with the plugin and the profile.

With TCPHS_PICTURES set to a folder, the pictures of the windows stay there (tests/gui/run).
"""
import os
import pathlib
import shutil
import sys
import tempfile

import pytest

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "tshark"))
# pylint: disable=wrong-import-position
import live  # noqa: E402
import profile  # noqa: E402
from sandbox import Sandbox  # noqa: E402
from screen import PROGRAMS, Screen  # noqa: E402
from wireshark import Wireshark  # noqa: E402


@pytest.fixture(scope="session")
def sandbox():
    """A home with the plugin and the profile."""
    for program in ("wireshark", *PROGRAMS):
        if shutil.which(program) is None:
            pytest.skip(program + " is not installed")
    with tempfile.TemporaryDirectory(prefix="tcphs-gui-") as name:
        box = Sandbox(pathlib.Path(name))
        box.add_profile(profile.FOLDER)
        yield box


@pytest.fixture(scope="session")
def captures(sandbox):
    """The folder of our captures, where the programs can read it."""
    folder = sandbox.folder / "captures"
    shutil.copytree(profile.SOURCE / "captures", folder, ignore=shutil.ignore_patterns("*.json", "*.md"))
    for path in folder.rglob("*"):
        path.chmod(0o755 if path.is_dir() else 0o644)
    folder.chmod(0o755)
    return folder


@pytest.fixture(scope="session")
def screen(sandbox):
    shown = Screen(sandbox, (1680, 1000))
    yield shown
    shown.close()


@pytest.fixture
def wireshark(screen, sandbox):
    """wireshark(*arguments): start it, with the profile as it is shipped."""
    def start(*arguments, **options):
        sandbox.add_profile(profile.FOLDER)
        return Wireshark(screen, sandbox, *arguments, **options)
    return start


@pytest.fixture
def picture(screen, sandbox):
    """picture(window, name): keep it, if pictures are asked for."""
    folder = pathlib.Path(os.environ.get("TCPHS_PICTURES") or sandbox.folder)

    def take(window, name):
        path = folder / (name + ".png")
        screen.picture(window, path)
        assert path.stat().st_size < 150_000, "%s: too large for README" % path
    return take


@pytest.fixture
def namespace():
    """A network of its own to capture in."""
    if not live.is_possible():
        pytest.skip("no network namespace can be made here")
    own = live.Namespace()
    yield own
    own.close()
