# SPDX-License-Identifier: GPL-2.0-or-later
"""lua/tcphs-list.lua in tshark: its rows are those of "tshark -T fields", its failures are plain.

The window of the same script is opened by tests/gui/lua.
"""
import csv
import io
import os
import pathlib
import re
import shutil
import stat
import struct

import pytest

import capturefile

SOURCE = pathlib.Path(os.environ["TCPHS_SOURCE_DIR"])
SCRIPT = SOURCE / "lua" / "tcphs-list.lua"
CAPTURES = sorted((SOURCE / "captures").glob("*.pcap*"))
PLAIN = SOURCE / "captures" / "tfo-blackholed.pcap"


@pytest.fixture(scope="module", name="run_list", autouse=True)
def fixture_run_list(sandbox):
    """run_list(capture, argument, ..., options=(), check=True): the script, in tshark without packets."""
    if re.search(r"without\s+Lua|-Lua", sandbox.run("tshark", "--version").stdout):
        pytest.skip("this tshark has no Lua")
    script = sandbox.lend(SCRIPT)

    def run(capture, *arguments, options=(), check=True):
        passed = [part for argument in arguments for part in ("-X", "lua_script1:" + argument)]
        return sandbox.run("tshark", "-n", "-q", *options, "-r", capture,
                           "-X", "lua_script:" + script, *passed, check=check)
    return run


@pytest.fixture(scope="module", name="facts")
def fixture_facts():
    """The fields about the whole handshake, without prefix, in the order of the engine's table."""
    table = (SOURCE / "plugin/core/fields.def").read_text(encoding="utf-8")
    names = re.findall(r'^TCPHS_FIELD\(\w+, "([a-z0-9_.]+)", \w+, (?:FACT|ONCE),', table, re.MULTILINE)
    assert len(names) > 50
    return names


@pytest.fixture(scope="module", name="words")
def fixture_words(tshark):
    """The words of a number: {(field, number): words}, as Wireshark has them."""
    rows = (line.split("\t") for line in tshark("-G", "values").stdout.splitlines())
    return {(row[1], row[2]): row[3] for row in rows if row[0] == "V" and row[1].startswith("tcphs.")}


def read_csv(text):
    return list(csv.DictReader(io.StringIO(text), strict=True))


def fields_rows(tshark, capture, names, words):
    """One row per handshake as "-T fields" has them, the numbers of named values as words."""
    picked = [part for name in names for part in ("-e", "tcphs." + name)]
    done = tshark("-n", "-2", "-r", capture, "-Y", "tcphs.summary", "-T", "fields",
                  "-E", "separator=/t", *picked)
    rows = []
    for line in done.stdout.splitlines():
        row = dict(zip(("tcphs." + name for name in names), line.split("\t")))
        row = {name: words.get((name, value), {"True": "1"}.get(value, value))
               for name, value in row.items()}
        rows.append(row)
    return sorted(rows, key=lambda row: int(row["tcphs.id"]))


@pytest.mark.parametrize("path", CAPTURES, ids=lambda path: path.stem)
def test_rows_are_those_of_tshark(path, run_list, tshark, facts, words):
    """Every fact of every handshake, read twice."""
    listed = read_csv(run_list(path, "csv", "columns=" + ",".join(facts), options=["-2"]).stdout)
    assert listed == fields_rows(tshark, path, facts, words)
    assert listed


@pytest.mark.parametrize("path", [path for path in CAPTURES if path.stem.startswith(("syn", "tfo"))],
                         ids=lambda path: path.stem)
def test_one_pass_lists_every_handshake(path, run_list, tshark):
    """Also those that nothing concludes, which have no summary then; what was said last is listed."""
    listed = read_csv(run_list(path, "csv", "columns=id,outcome,synack.count,summary").stdout)
    done = tshark("-n", "-r", path, "-Y", "tcphs", "-T", "fields", "-E", "separator=/t",
                  "-e", "tcphs.id", "-e", "tcphs.synack.count", "-e", "tcphs.summary")
    said = {}
    for line in done.stdout.splitlines():
        number, count, summary = line.split("\t")
        said[number] = (count, summary or said.get(number, ("", ""))[1])
    assert {row["tcphs.id"]: (row["tcphs.synack.count"], row["tcphs.summary"])
            for row in listed} == said
    assert [int(row["tcphs.id"]) for row in listed] == sorted(map(int, said))


def test_unanswered_syns_in_one_pass(run_list):
    """A SYN, five repetitions, no answer: one row, without a verdict that one pass cannot know."""
    listed = read_csv(run_list(SOURCE / "captures" / "syn-unanswered-linear.pcap", "csv").stdout)
    assert [(row["tcphs.outcome"], row["tcphs.syn.count"], row["tcphs.summary"])
            for row in listed] == [("in progress", "6", "")]


def test_table(run_list):
    """The table has the same texts, each column as wide as its widest text, and no blank at an end."""
    names = ["id", "client", "rtt.quality", "summary"]
    lines = run_list(PLAIN, "columns=" + ",".join(names)).stdout.splitlines()
    rows = read_csv(run_list(PLAIN, "csv", "columns=" + ",".join(names)).stdout)
    texts = [names] + [[row["tcphs." + name] for name in names] for row in rows]
    assert [re.split("  +", line) for line in lines] == texts
    assert len(lines) == 3
    assert [line.index(row[3]) for line, row in zip(lines, texts)] == [lines[0].index("summary")] * 3
    assert not [line for line in lines if line != line.rstrip()]


def test_packet_details_change_nothing(run_list, facts):
    """With -V Wireshark keeps every label, which is what a field's words are taken from."""
    argument = "columns=" + ",".join(facts)
    quiet = run_list(PLAIN, "csv", argument).stdout
    shown = run_list(PLAIN, "csv", argument, options=["-V"]).stdout
    assert shown.endswith(quiet)


def test_csv_goes_to_the_named_file(run_list, sandbox):
    """And nothing to standard output; what was in the file before is gone."""
    output = sandbox.home / "list, of handshakes.csv"
    output.write_text("x" * 100000)
    output.chmod(0o666)
    done = run_list(PLAIN, f"csv={output}")
    assert done.stdout == ""
    assert output.read_text() == run_list(PLAIN, "csv").stdout
    output.unlink()


def test_unread_capture_spares_the_file(run_list, sandbox):
    """The list of last time is not lost where this one never comes to be."""
    output = sandbox.home / "list.csv"
    output.write_text("old")
    output.chmod(0o666)
    assert run_list(sandbox.home / "none.pcap", f"csv={output}", check=False).returncode != 0
    assert output.read_text() == "old"
    output.unlink()


def test_capture_without_tcp(run_list, tmp_path):
    """The names of the columns alone."""
    empty = capturefile.write(tmp_path / "empty.pcap", capturefile.ETHERNET, [])
    assert run_list(empty, "csv", "columns=id,summary").stdout == "tcphs.id,tcphs.summary\n"
    assert run_list(empty, "columns=id,summary").stdout == "id  summary\n"


def refused(done):
    """The script's only message; tshark's own warnings name no script."""
    assert done.returncode != 0
    assert done.stdout == ""
    messages = [line for line in done.stderr.splitlines() if "tcphs-list" in line]
    assert len(messages) == 1, done.stderr
    return messages[0].removeprefix("tcphs-list.lua: ")


def test_plugin_is_not_loaded(sandbox):
    """A home without it."""
    home = sandbox.folder / "bare"
    home.mkdir()
    if os.getuid() == 0:
        os.chown(home, 65534, 65534)
    done = sandbox.run("env", f"HOME={home}", f"XDG_CONFIG_HOME={home}", "tshark", "-q", "-r", PLAIN,
                       "-X", "lua_script:" + sandbox.lend(SCRIPT), check=False)
    assert refused(done) == 'the plugin tcphs is not loaded; "tshark -G plugins" must list it'


@pytest.mark.parametrize("argument, message", [
    ("columns=id,nothing", "there is no field tcphs.nothing"),
    ("columns=id,tcphs.client", "there is no field tcphs.tcphs.client"),
    ("csv=", "no such argument: csv= (there are csv, csv=FILE, columns=A,B,...)"),
    ("json", "no such argument: json (there are csv, csv=FILE, columns=A,B,...)"),
    ("csv=/does/not/exist.csv", "cannot write /does/not/exist.csv: No such file or directory"),
])
def test_wrong_argument(argument, message, run_list):
    assert refused(run_list(PLAIN, argument, check=False)) == message


@pytest.mark.skipif(not os.path.exists("/dev/full") or
                    not stat.S_ISCHR(os.stat("/dev/full").st_mode), reason="there is no /dev/full")
def test_full_disk(run_list):
    done = run_list(PLAIN, "csv=/dev/full", check=False)
    assert refused(done) == "cannot write /dev/full: No space left on device"


def ethernet_tcp(addresses, ports, seq, ack, flags, data=b""):
    """A frame with one TCP segment and no options."""
    tcp = struct.pack(">HHIIHHHH", *ports, seq, ack, 0x5000 | flags, 65535, 0, 0) + data
    source, destination = (bytes(map(int, address.split("."))) for address in addresses)
    header = struct.pack(">BBHHHBBH", 0x45, 0, 20 + len(tcp), 1, 0, 64, 6, 0)
    return bytes(12) + b"\x08\x00" + header + source + destination + tcp


def test_two_handshakes_in_one_packet(run_list, tmp_path):
    """An OpenFlow controller is sent a SYN that its switch does not know, over a TCP connection.

    With tcphs.mark_connection that packet belongs to two handshakes. What one of them has and the other
    lacks is not mixed up. Source: OpenFlow Switch Specification 1.0.0, 5.4.1.
    """
    hosts, ports = ("192.0.2.1", "192.0.2.2"), (40000, 6653)
    inner = ethernet_tcp(("203.0.113.1", "203.0.113.2"), (1234, 80), 7, 0, 0x02)
    packet_in = struct.pack(">BBHIIHHBB", 1, 10, 18 + len(inner), 1, 0xFFFFFFFF, len(inner), 1, 0, 0) + inner
    frames = [ethernet_tcp(hosts, ports, 100, 0, 0x02),
              ethernet_tcp(hosts[::-1], ports[::-1], 500, 101, 0x12),
              ethernet_tcp(hosts, ports, 101, 501, 0x10),
              ethernet_tcp(hosts, ports, 101, 501, 0x18, packet_in)]
    packets = [capturefile.Packet(number * 10**6, len(octets), octets)
               for number, octets in enumerate(frames)]
    path = capturefile.write(tmp_path / "openflow.pcap", capturefile.ETHERNET, packets)
    done = run_list(path, "csv", "columns=id,server,outcome,syn.count,synack.count,setup_time",
                    options=["-o", "tcphs.mark_connection:TRUE"])
    assert [list(row.values()) for row in read_csv(done.stdout)] == [
        ["0", "192.0.2.2:6653", "established", "1", "1", "0.002000000"],
        ["1", "203.0.113.2:80", "in progress", "1", "", ""]]


def test_script_in_the_plugin_folder(sandbox):
    """Copied there, it runs whenever tshark does; only 4.4 and later keep root from it."""
    folder = sandbox.home / ".local/lib/wireshark/plugins"
    copy = pathlib.Path(shutil.copy(SCRIPT, folder))
    copy.chmod(0o644)
    try:
        done = sandbox.run("tshark", "-n", "-q", "-r", PLAIN)
    finally:
        copy.unlink()
    assert done.stdout.startswith("id  client")
