# SPDX-License-Identifier: GPL-2.0-or-later
"""packaging/install and packaging/uninstall: what they put, what they say, what is left."""
import subprocess

import pytest
from conftest import MINOR, ORDINARY


def who():
    """The user whom the scripts run as."""
    return subprocess.run(["id", "-un"], capture_output=True, encoding="utf-8", check=True,
                          **ORDINARY).stdout.strip()


PROFILE_FILES = {"colorfilters", "dfilter_buttons", "io_graphs", "preferences", "recent"}


def test_personal_install_says_what_is_where(user):
    done = user.run("install", "personal")
    assert done.returncode == 0, done.stdout
    assert f"Wireshark {MINOR}" in done.stdout
    assert f"plugin:  {user.plugin}\n" in done.stdout
    assert f"profile: {user.profile}\n" in done.stdout
    assert user.plugin.read_bytes() == user.built.read_bytes()
    assert {path.name for path in user.profile.iterdir()} >= PROFILE_FILES


def test_personal_is_the_default_of_an_ordinary_user(user):
    assert user.run("install").returncode == 0
    assert user.plugin.exists()


def test_uninstall_removes_all_that_install_put(owner):
    done = owner.run("uninstall")
    assert done.returncode == 0, done.stdout
    assert f"removed: {owner.plugin}\n" in done.stdout
    assert owner.files() == []
    assert not (owner.home / ".local").exists(), "the folders that install made"


def test_uninstall_leaves_what_was_there_before(user):
    other = user.plugins / MINOR / "epan/other.so"
    user.write(other, "somebody else's")
    user.write(user.config / "profiles/Mine/preferences", "# mine\n")
    before = user.files()
    assert user.run("install").returncode == 0
    assert user.run("uninstall").returncode == 0
    assert user.files() == before


def test_a_changed_profile_survives_both(owner):
    mine = owner.profile / "preferences"
    mine.write_text("# mine\n", encoding="utf-8")
    assert owner.run("install").returncode == 0
    assert mine.read_text(encoding="utf-8") == "# mine\n", "installing again keeps it"
    done = owner.run("uninstall")
    assert done.returncode == 0
    assert mine.read_text(encoding="utf-8") == "# mine\n", "and so does uninstalling"
    assert not owner.plugin.exists()
    assert [name for name in owner.files() if "wireshark/profiles" in name] == [
        ".config/wireshark/profiles/TCP Handshake/preferences"]


def test_uninstalling_again_says_that_there_is_nothing(owner):
    assert owner.run("uninstall").returncode == 0
    done = owner.run("uninstall")
    assert done.returncode == 1
    assert "there is nothing that packaging/install has put" in done.stdout


def test_install_again_replaces_the_plugin(owner):
    owner.plugin.write_bytes(b"an older one")
    assert owner.run("install").returncode == 0
    assert owner.plugin.read_bytes() == owner.built.read_bytes()
    assert owner.run("uninstall").returncode == 0
    assert owner.files() == []


def test_another_minor_version_is_refused_in_one_sentence(user):
    user.fake("tshark", 'echo "TShark (Wireshark) 9.8.7 (Git v9.8.7)."\n')
    done = user.run("install")
    assert done.returncode == 1
    assert done.stdout == (
        f"packaging/install: the Wireshark that runs is 9.8 ({user.home}/bin/tshark), "
        f"but {user.built} was built for {MINOR}\n")
    assert not user.plugin.exists()


def test_no_such_plugin(user):
    done = user.run("install", TCPHS_PLUGIN="/nonexistent/tcphs.so")
    assert (done.returncode, done.stdout) == (
        1, "packaging/install: /nonexistent/tcphs.so: no such file\n")


@pytest.mark.parametrize("arguments", [["everywhere"], ["personal", "global"], ["-h", "personal"]])
def test_wrong_arguments_show_the_usage(user, arguments):
    for script in "install", "uninstall", "doctor":
        done = user.run(script, *arguments)
        assert done.returncode == 2
        assert done.stdout.startswith(f"usage: packaging/{script}")


def test_global_install_and_uninstall(user):
    place = user.home / "system"
    done = user.run("install", "global", DESTDIR=str(place))
    assert done.returncode == 0, done.stdout
    files = {path.name for path in place.rglob("*") if path.is_file()}
    assert files >= {"tcphs.so", "installed"} | PROFILE_FILES
    assert not user.plugin.exists()
    assert f"profile: {place}/usr/share/wireshark/profiles/TCP Handshake\n" in done.stdout
    assert user.run("uninstall", "global", DESTDIR=str(place)).returncode == 0
    assert list(place.iterdir()) == []


@pytest.mark.parametrize("folder", ["", ".local", ".config/wireshark"])
def test_a_folder_that_may_not_be_changed(user, folder):
    """Whichever it is, nothing is put anywhere, and nobody is asked for root's password."""
    user.write(user.config / "preferences", "# mine\n")
    if folder == ".local":
        user.write(user.home / ".local/other", "somebody else's")
    user.fake("sudo", f"touch {user.home}/asked\n")
    before = user.files()
    place = user.home / folder
    place.chmod(0o555)
    done = user.run("install", "personal")
    place.chmod(0o755)
    assert done.returncode == 1
    assert done.stdout.splitlines()[1:] == [
        f"packaging/install: {place} may not be changed by you ({who()}): nothing was done"]
    assert user.files() == before


def test_uninstall_where_a_folder_may_not_be_changed(owner):
    """All stays, so that it can be done again."""
    before = owner.files()
    owner.plugin.parent.chmod(0o555)
    done = owner.run("uninstall")
    owner.plugin.parent.chmod(0o755)
    assert (done.returncode, done.stdout) == (
        1, f"packaging/uninstall: {owner.plugin.parent} may not be changed by you ({who()}): nothing was done\n")
    assert owner.files() == before
    assert owner.run("uninstall").returncode == 0
    assert owner.files() == []


def test_global_without_a_way_to_become_root(user):
    user.fake("sudo", "exit 1\n")
    place = user.home / "system"
    place.mkdir(mode=0o555)
    done = user.run("install", "global", DESTDIR=str(place))
    assert (done.returncode, done.stdout.splitlines()[1:]) == (
        1, [f"packaging/install: {place} may be changed by root only: run it as root"])
    assert list(place.iterdir()) == []


def test_one_for_all_users_is_there_already(user):
    there = user.home / "global" / MINOR / "epan/tcphs.so"
    user.write(there, user.built.read_bytes())
    before = user.files()
    done = user.run("install", "personal", WIRESHARK_PLUGIN_DIR=str(user.home / "global"))
    assert (done.returncode, done.stdout.splitlines()[1:]) == (
        1, [f"packaging/install: there is one for all users, {there}, which Wireshark takes instead: "
            "run packaging/uninstall global first"])
    assert user.files() == before


@pytest.mark.parametrize("kind", ["personal", "global"])
def test_what_a_package_brought_is_not_overwritten(user, kind):
    there = user.home / "global" / MINOR / "epan/tcphs.so"
    user.write(there, "the package's")
    user.fake("dpkg-query", f'[ "$2" = "{there}" ] && echo "wireshark-tcphs: $2"\n')
    done = user.run("install", kind, WIRESHARK_PLUGIN_DIR=str(user.home / "global"))
    assert (done.returncode, done.stdout.splitlines()[1:]) == (
        1, [f"packaging/install: {there} belongs to the package wireshark-tcphs: upgrade or remove that"])
    assert there.read_text(encoding="utf-8") == "the package's"


def test_a_home_with_spaces(user):
    """Nothing is split at them, neither when put nor when removed."""
    home = user.home / "My home"
    home.mkdir()
    user.give(home)
    assert user.run("install", HOME=str(home)).returncode == 0
    assert (home / f".local/lib/wireshark/plugins/{MINOR}/epan/tcphs.so").exists()
    assert user.run("doctor", HOME=str(home)).returncode == 0
    assert user.run("uninstall", HOME=str(home)).returncode == 0
    assert user.files() == []
