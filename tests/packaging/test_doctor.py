# SPDX-License-Identifier: GPL-2.0-or-later
"""packaging/doctor: each trouble is made in a throw-away home; its sentence and the exit code must tell it."""
import pathlib
import shutil

import pytest
from conftest import MINOR


@pytest.fixture(name="owner")
def fixture_owner(user):
    """A user with all that packaging/install puts, put there faster."""
    user.write(user.plugin, user.built.read_bytes())
    for file in (user.scripts / "profile/TCP Handshake").iterdir():
        user.write(user.profile / file.name, file.read_bytes())
    return user


def diagnose(user, *sentences, **environment):
    """The doctor finds exactly these troubles."""
    done = user.run("doctor", **environment)
    troubles = [line[len("trouble: "):] for line in done.stdout.splitlines()
                if line.startswith("trouble: ")]
    assert len(troubles) == len(sentences), done.stdout
    for trouble, sentence in zip(troubles, sentences):
        assert sentence in trouble
    assert done.returncode == (1 if sentences else 0)
    return done.stdout


def test_nothing_is_wrong(owner):
    text = diagnose(owner)
    assert f"fine:    Wireshark {MINOR}" in text
    assert f"from {owner.plugin}\n" in text
    assert "note:    root does not see it there" in text
    assert 'fine:    the configuration profile "TCP Handshake" is there\n' in text


def test_not_installed(user):
    diagnose(user, "tcphs is not installed: run packaging/install",
             'the configuration profile "TCP Handshake" is missing: run packaging/install')


def test_tshark_is_missing(user):
    bare = user.home / "bare"
    bare.mkdir()
    for folder in user.environment["PATH"].split(":"):
        for program in pathlib.Path(folder).glob("*"):
            if program.name != "tshark" and not (bare / program.name).is_symlink():
                (bare / program.name).symlink_to(program)
    done = user.run("doctor", PATH=str(bare))
    assert done.returncode == 1
    assert done.stdout == ("packaging/doctor: tshark is not there: install it "
                           "(Debian and Ubuntu: apt-get install tshark)\n")


def test_for_another_minor_version(owner):
    there = owner.plugins / "1.2/epan/tcphs.so"
    owner.write(there, owner.plugin.read_bytes())
    diagnose(owner)  # beside the right one it does no harm
    owner.plugin.unlink()
    diagnose(owner, f"{there} is for Wireshark 1.2, this one is {MINOR}: run packaging/install")


@pytest.mark.parametrize("place", [
    ".local/lib/wireshark/plugins/tcphs.so", f".local/lib/wireshark/plugins/{MINOR}/tcphs.so",
    ".local/lib/wireshark/plugins/epan/tcphs.so", ".config/wireshark/plugins/tcphs.so",
    ".wireshark/plugins/tcphs.so"])
def test_in_the_wrong_folder(owner, place):
    there = owner.home / place
    owner.write(there, owner.plugin.read_bytes())
    owner.plugin.unlink()
    diagnose(owner, f"{there} is in a folder where Wireshark does not look: run packaging/install, "
                    f"or move it to {owner.plugin.parent}")


def test_unreadable(owner):
    owner.plugin.chmod(0)
    diagnose(owner, f"{owner.plugin} cannot be read by you")


def test_linked_to_another_wireshark(owner):
    code = owner.plugin.read_bytes()
    assert b"libwireshark.so." in code
    start = code.index(b"libwireshark.so.") + len("libwireshark.so.")
    owner.plugin.write_bytes(code.replace(code[start - 16:start + 2], b"libwireshark.so.99"))
    diagnose(owner, f"{owner.plugin} was built for another Wireshark: it wants libwireshark.so.99")


def test_a_library_is_missing(owner):
    code = owner.plugin.read_bytes()
    assert b"libc.so.6" in code
    owner.plugin.write_bytes(code.replace(b"libwsutil.so", b"libwsutol.so"))
    diagnose(owner, f"{owner.plugin} needs what is not installed: libwsutol.so")


def test_no_plugin_at_all(owner):
    owner.plugin.write_bytes(b"this is no shared library")
    text = diagnose(owner, f"tshark does not load {owner.plugin}: ")
    assert "invalid ELF header" in text or "file too short" in text, "tshark's own words"


def test_installed_twice(owner):
    second = owner.home / "global" / MINOR / "epan/tcphs.so"
    owner.write(second, owner.plugin.read_bytes())
    diagnose(owner, f"installed twice, {owner.plugin} and {second}",
             WIRESHARK_PLUGIN_DIR=str(owner.home / "global"))


@pytest.mark.parametrize("protocol", ["tcphs", "tcp"])
def test_protocol_disabled(owner, protocol):
    owner.write(owner.config / "disabled_protos", f"dns\n{protocol}\n")
    diagnose(owner, f"the protocol {protocol} is disabled in the profile Default: switch it on in Analyze, "
                    f"Enabled Protocols (or remove its line from {owner.config}/disabled_protos)")


def test_protocol_disabled_in_one_profile(owner):
    owner.write(owner.config / "disabled_protos", "tcphsx\n# tcphs\n")
    owner.write(owner.config / "profiles/My work/disabled_protos", "tcphs\n")
    diagnose(owner, 'the protocol tcphs is disabled in the profile "My work"')


def test_profile_missing(owner):
    shutil.rmtree(owner.profile)
    diagnose(owner, 'the configuration profile "TCP Handshake" is missing: run packaging/install')


def test_window_of_another_version(owner):
    owner.fake("wireshark", 'echo "Wireshark 9.8.7 (Git v9.8.7)"\n')
    diagnose(owner, f"{owner.home}/bin/wireshark is Wireshark 9.8, but tshark is {MINOR}")
