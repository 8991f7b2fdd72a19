# SPDX-License-Identifier: GPL-2.0-or-later
"""README's command for users and its two ways to install, in a fresh copy of the sources."""
import json
import os
import pathlib
import re
import shutil
import subprocess

import pytest

SOURCE = pathlib.Path(os.environ["TCPHS_SOURCE_DIR"])
MINOR = os.environ["TCPHS_WIRESHARK_MINOR"]
DEFAULT = "tfo-rejected-new-cookie"
PROFILE = SOURCE / "packaging/profile/TCP Handshake"
SCRIPT = "share/doc/wireshark-tcphs/tcphs-list.lua"


@pytest.fixture(scope="module", name="checkout")
def fixture_checkout(tmp_path_factory):
    """A copy without anything built: what a fresh clone is."""
    copy = tmp_path_factory.mktemp("checkout") / "tcphs"
    copy.mkdir()
    shutil.copy(SOURCE / "CMakeLists.txt", copy)
    for folder in ("plugin", "packaging", "captures", "lua"):
        shutil.copytree(SOURCE / folder, copy / folder)
    return copy


def run(*command, **options):
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=300, **options)


def show(checkout, *arguments):
    return run(checkout / "packaging" / "show", *arguments)


@pytest.fixture(scope="module", name="built")
def fixture_built(checkout):
    """The copy after its first run, which builds and says so."""
    first = show(checkout)
    assert first.returncode == 0, first.stderr
    assert "building for Wireshark " + MINOR in first.stderr
    return checkout, first.stdout


def test_default_capture_is_printed(built):
    """One row per handshake: packet, id, sockets and verdict, as the capture's makers noted them."""
    _, table = built
    handshakes = json.loads((SOURCE / "captures" / (DEFAULT + ".json")).read_text())["handshakes"]
    lines = table.splitlines()
    assert lines[0].split() == ["packet", "handshake", "client", "server", "verdict"]
    assert len(lines) == 1 + len(handshakes)
    for number, (line, handshake) in enumerate(zip(lines[1:], handshakes)):
        expect = handshake["expect"]
        packet, identity, client, server, verdict = line.split(maxsplit=4)
        assert (int(packet), int(identity)) == (expect["ack_frame"], number)
        assert (client, server) == (handshake["client"], handshake["server"])
        milliseconds = re.fullmatch(r"established in ([0-9.]+) ms, TFO (.*)", verdict)
        assert float(milliseconds[1]) == pytest.approx(expect["setup_time"]["approx"] * 1e3, abs=0.002)
        assert milliseconds[2] == expect["tfo.status"]


def test_readme_shows_this_table(built):
    _, table = built
    assert "```text\n" + table + "```\n" in (SOURCE / "README.md").read_text(encoding="utf-8")


def test_second_run_is_quiet_and_the_same(built):
    checkout, table = built
    second = show(checkout)
    assert (second.returncode, second.stdout, second.stderr) == (0, table, "")


def test_file_in_a_private_folder(built, tmp_path):
    """As root tshark runs without privileges, and must get at the user's capture all the same."""
    checkout, table = built
    private = tmp_path / "only mine"
    private.mkdir(mode=0o700)
    capture = private / "a capture.pcap"
    shutil.copy(SOURCE / "captures" / (DEFAULT + ".pcap"), capture)
    capture.chmod(0o600)
    result = show(checkout, capture)
    assert (result.returncode, result.stdout, result.stderr) == (0, table, "")


def refused(result):
    """Exactly one line on stderr, nothing on stdout, and a failing exit code."""
    assert result.returncode != 0
    assert result.stdout == ""
    assert result.stderr.startswith("packaging/show: ")
    assert result.stderr.count("\n") == 1
    return result.stderr


def test_missing_file(built, tmp_path):
    missing = tmp_path / "missing.pcap"
    assert str(missing) + ": no such file" in refused(show(built[0], missing))


def test_folder(built, tmp_path):
    assert "is a directory" in refused(show(built[0], tmp_path))


def test_file_that_is_no_capture(built, tmp_path):
    text = tmp_path / "text.pcap"
    text.write_text("This is not a capture.\n")
    assert str(text) in refused(show(built[0], text))


def test_empty_file(built, tmp_path):
    empty = tmp_path / "empty.pcap"
    empty.touch()
    assert str(empty) in refused(show(built[0], empty))


def test_capture_cut_short(built, tmp_path):
    """What was read is shown, and that it is not all."""
    whole = (SOURCE / "captures" / (DEFAULT + ".pcap")).read_bytes()
    cut = tmp_path / "cut.pcap"
    cut.write_bytes(whole[:-10])
    checkout, table = built
    result = show(checkout, cut)
    assert result.returncode != 0
    assert result.stdout == table
    assert result.stderr.count("\n") == 1
    assert "cut short" in result.stderr


def test_capture_without_tcp(built, tmp_path):
    """The header of the capture alone: no packet, no handshake, no error."""
    nothing = tmp_path / "nothing.pcap"
    nothing.write_bytes((SOURCE / "captures" / (DEFAULT + ".pcap")).read_bytes()[:24])
    result = show(built[0], nothing)
    assert (result.returncode, result.stdout) == (0, "")
    assert result.stderr == "packaging/show: %s: no TCP handshake in this capture\n" % nothing


def test_two_files(built):
    result = show(built[0], "a", "b")
    assert result.returncode == 2
    assert result.stderr.startswith("usage: ")


def files_in(folder):
    return {path for path in folder.rglob("*") if path.is_file()}


def configure(checkout, build, **environment):
    options = ["-DTCPHS_INSTALL_PERSONAL=ON"] if environment else []
    kept = {name: value for name, value in os.environ.items() if name != "XDG_CONFIG_HOME"}
    result = run("cmake", "-S", checkout, "-B", build, "-DBUILD_TESTING=OFF", *options,
                 env={**kept, **environment})
    assert result.returncode == 0, result.stderr
    result = run("cmake", "--build", build, "--parallel", "2")
    assert result.returncode == 0, result.stdout


def test_install_for_all_users(checkout, tmp_path):
    """Into the folder of pkg-config's plugindir, and beside Wireshark's own profiles: where this one looks."""
    folder = run("pkg-config", "--variable=plugindir", "wireshark").stdout.strip()
    configure(checkout, tmp_path / "build")
    result = run("cmake", "--install", tmp_path / "build",
                 env={**os.environ, "DESTDIR": str(tmp_path / "stage")})
    assert result.returncode == 0, result.stderr
    stage = tmp_path / "stage"
    folders = run("tshark", "-G", "folders").stdout
    data = re.search(r"^Global configuration:\s+(.*)$", folders, re.MULTILINE)[1]
    prefix = pathlib.Path(str(stage) + run("pkg-config", "--variable=prefix", "wireshark").stdout.strip())
    profile = pathlib.Path(str(stage) + data) / "profiles" / PROFILE.name
    assert files_in(stage) == {pathlib.Path(str(stage) + folder) / "epan" / "tcphs.so",
                               prefix / SCRIPT,
                               *(profile / name for name in os.listdir(PROFILE))}


def test_install_for_one_user(checkout, tmp_path):
    """Into the personal folders, also where the build was configured for all users before."""
    home = tmp_path / "home"
    home.mkdir()
    configure(checkout, tmp_path / "build")
    configure(checkout, tmp_path / "build", HOME=str(home))
    result = run("cmake", "--install", tmp_path / "build")
    assert result.returncode == 0, result.stderr
    profile = home / ".config/wireshark/profiles" / PROFILE.name
    assert {path for path in files_in(home) if ".cmake" not in path.parts} == {
        home / ".local/lib/wireshark/plugins" / MINOR / "epan/tcphs.so",
        home / ".local" / SCRIPT,
        *(profile / name for name in os.listdir(PROFILE))}
    own = "gui.column.format:\n\t\"My column\", \"%i\"\n"
    (profile / "preferences").write_text(own)
    assert run("cmake", "--install", tmp_path / "build").returncode == 0
    assert (profile / "preferences").read_text() == own, "a user's own changes must stay"
