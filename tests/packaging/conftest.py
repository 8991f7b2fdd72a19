# SPDX-License-Identifier: GPL-2.0-or-later
"""What the tests of the scripts for users share: a throw-away home in which these run as an ordinary user.

The environment, set by CTest: TCPHS_PLUGIN (path of tcphs.so), TCPHS_WIRESHARK_MINOR ("4.0"),
TCPHS_SOURCE_DIR.
"""
import os
import pathlib
import shutil
import subprocess
import tempfile

import pytest

NOBODY = 65534  # the uid and the gid that have no rights on Linux
ORDINARY = {"user": NOBODY, "group": NOBODY, "extra_groups": []} if os.getuid() == 0 else {}
MINOR = os.environ.get("TCPHS_WIRESHARK_MINOR", "")


class User:
    """An ordinary user with an empty home, the scripts, and a plugin that is built."""

    def __init__(self, folder):
        self.home = folder / "home"
        self.scripts = folder / "tcphs/packaging"
        self.built = folder / f"built/{MINOR}/epan/tcphs.so"
        self.plugins = self.home / ".local/lib/wireshark/plugins"
        self.plugin = self.plugins / MINOR / "epan/tcphs.so"
        self.config = self.home / ".config/wireshark"
        self.profile = self.config / "profiles/TCP Handshake"
        self.environment = {
            "HOME": str(self.home), "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8",
            "TCPHS_PLUGIN": str(self.built)}
        folder.chmod(0o755)
        self.home.mkdir()
        shutil.copytree(pathlib.Path(os.environ["TCPHS_SOURCE_DIR"]) / "packaging", self.scripts)
        self.built.parent.mkdir(parents=True)
        shutil.copy(os.environ["TCPHS_PLUGIN"], self.built)
        subprocess.run(["chmod", "-R", "a+rX", str(folder)], check=True)
        self.give(self.home)

    @staticmethod
    def give(path):
        """The path belongs to the user."""
        if os.getuid() == 0:
            os.chown(path, NOBODY, NOBODY)

    def write(self, path, content):
        """Make a file of the user's, and the folders above it."""
        for folder in reversed(path.parents):
            if not folder.exists():
                folder.mkdir()
                self.give(folder)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        self.give(path)

    def run(self, script, *arguments, as_root=False, **environment):
        """Run one of the scripts; stdout and stderr are one text."""
        user = {} if as_root else ORDINARY
        return subprocess.run(
            [str(self.scripts / script), *arguments], stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            encoding="utf-8", errors="replace", stdin=subprocess.DEVNULL, check=False,
            env={**self.environment, **environment}, cwd=self.home, **user)

    def files(self):
        """All files in the home, but for those that Wireshark makes by itself."""
        return sorted(str(path.relative_to(self.home)) for path in self.home.rglob("*")
                      if path.is_file() and path.name != "recent_common")

    def fake(self, program, script):
        """Put a program of that name in front of all others."""
        path = self.home / "bin" / program
        self.write(path, "#!/bin/sh\n" + script)
        path.chmod(0o755)
        self.environment["PATH"] = f"{path.parent}:{self.environment['PATH']}"


@pytest.fixture(scope="session", name="wireshark")
def fixture_wireshark():
    """A Wireshark that has no tcphs for all users."""
    if shutil.which("tshark") is None:
        pytest.skip("tshark is not installed")
    done = subprocess.run(["tshark", "-G", "plugins"], capture_output=True, check=False,
                          env={"HOME": "/nonexistent", "PATH": os.environ["PATH"]}, **ORDINARY)
    if b"tcphs" in done.stdout:
        pytest.skip("tcphs is installed for all users here")


@pytest.fixture
def user(wireshark):
    """An ordinary user who has no tcphs yet."""
    with tempfile.TemporaryDirectory(prefix="tcphs-test-", dir="/tmp") as name:
        yield User(pathlib.Path(name))


@pytest.fixture
def owner(user):
    """The same, with tcphs installed."""
    done = user.run("install", "personal")
    assert done.returncode == 0, done.stdout
    return user
