# SPDX-License-Identifier: GPL-2.0-or-later
"""A throw-away home with the plugin under test, in which the tests run Wireshark's programs. Used by
conftest.py here, and by the tests of the window.
"""
import os
import pathlib
import shutil
import subprocess
import threading

NOBODY = 65534  # the uid and the gid that have no rights on Linux


def is_privileged():
    """As root, or with its group, Wireshark ignores personal plugins."""
    return os.getuid() == 0


def wireshark_minor():
    """Of the Wireshark under test, such as (4, 0)."""
    return tuple(map(int, os.environ["TCPHS_WIRESHARK_MINOR"].split(".")))


class Sandbox:
    """A throw-away home folder with one plugin in it; programs run there without privileges."""

    def __init__(self, folder, plugin=None):
        self.folder = folder
        self.lent = folder / "lent"
        self.home = folder / "home"
        minor = os.environ["TCPHS_WIRESHARK_MINOR"]
        plugins = self.home / ".local/lib/wireshark/plugins" / minor / "epan"
        for path in (self.lent, plugins, self.home / ".config", self.home / ".cache"):
            path.mkdir(parents=True)
        shutil.copy(plugin or os.environ["TCPHS_PLUGIN"], plugins)
        self._give_away()

    def _give_away(self):
        """The home is the unprivileged user's; the folder lets it through."""
        self.folder.chmod(0o755)
        if is_privileged():
            for path in (self.home, *self.home.rglob("*")):
                os.chown(path, NOBODY, NOBODY)

    def environment(self):
        """Nothing of the user's own Wireshark, and an end with a core where a dissector fails."""
        kept = {name: value for name, value in os.environ.items()
                if not name.startswith(("WIRESHARK_", "XDG_"))}
        if "WIRESHARK_EXTCAP_DIR" in os.environ:
            kept["WIRESHARK_EXTCAP_DIR"] = os.environ["WIRESHARK_EXTCAP_DIR"]
        return {**kept, "HOME": str(self.home), "XDG_CONFIG_HOME": str(self.home / ".config"),
                "WIRESHARK_ABORT_ON_DISSECTOR_BUG": "1", "LC_ALL": "C.UTF-8", "TZ": "UTC"}

    def lend(self, path):
        """The same file where the unprivileged user can read it."""
        path = pathlib.Path(path)
        if not is_privileged() or not path.is_file() or self.folder in path.parents:
            return str(path)
        copy = self.lent / str(path.resolve()).lstrip("/").replace("/", "_")
        if not copy.exists() or copy.stat().st_mtime_ns != path.stat().st_mtime_ns:
            part = copy.with_name(f"{copy.name}.{threading.get_ident()}")
            shutil.copy2(path, part)
            part.chmod(0o644)
            part.replace(copy)  # at once: another thread may be reading it
        return str(copy)

    def add_profile(self, folder):
        """A configuration profile, as if the user had copied it."""
        shutil.copytree(folder, self.home / ".config/wireshark/profiles" / folder.name, dirs_exist_ok=True)
        self._give_away()

    def run(self, program, *arguments, check=True):
        """Run one of Wireshark's programs; a file after -r is lent."""
        command = self._command(program, arguments)
        done = subprocess.run(command, capture_output=True, encoding="utf-8", errors="replace",
                              env=self.environment(), stdin=subprocess.DEVNULL, cwd=self.folder,
                              check=False, **self._user())
        if check:
            assert done.returncode == 0, f"{' '.join(command)}: {done.returncode}\n{done.stderr}"
        return done

    def start(self, program, *arguments, log=subprocess.DEVNULL, environment=(), **options):
        """Run it in the background: the process. What it says goes to the log."""
        return subprocess.Popen(self._command(program, arguments), stdin=subprocess.DEVNULL, stdout=log,
                                stderr=subprocess.STDOUT, env={**self.environment(), **dict(environment)},
                                cwd=self.folder, **{**self._user(), **options})

    def _command(self, program, arguments):
        command = [program, *map(str, arguments)]
        for index in range(1, len(command)):
            if command[index - 1] == "-r":
                command[index] = self.lend(command[index])
        return command

    @staticmethod
    def _user():
        return {"user": NOBODY, "group": NOBODY, "extra_groups": []} if is_privileged() else {}
