# SPDX-License-Identifier: GPL-2.0-or-later
"""Rows for other programs (-z tcphs,csv and -z tcphs,json), read by Python's csv and json modules.

They must say what Wireshark's fields say in a second pass (PDML): the same records on another way. And
a file appears whole or not at all.
"""
import csv
import decimal
import io
import json
import os
import pathlib
import re
import signal
import stat

import pytest

import corpus
import dissection

SOURCE = pathlib.Path(os.environ["TCPHS_SOURCE_DIR"])
FOLDER = SOURCE / "captures"
CAPTURES = sorted(FOLDER.glob("*.pcap"))
# Real captures that lie beside the checkout are read too where they are there.
CORPUS = corpus.captures()


def columns():
    """The fields that are about a handshake, in the order of the table."""
    text = (SOURCE / "plugin" / "core" / "fields.def").read_text(encoding="utf-8")
    rows = re.findall(r'^TCPHS_FIELD\(\w+, "([\w.]+)", \w+, (\w+),', text, re.MULTILINE)
    assert ("summary", "ONCE") in rows
    return ["tcphs." + name for name, scope in rows if scope != "SEGMENT"]


COLUMNS = columns()


@pytest.fixture(scope="session")
def names(tshark):
    """The words of each enumeration's numbers: {(field, number): words}."""
    rows = (line.split("\t") for line in tshark("-G", "values").stdout.splitlines())
    return {(row[1], row[2]): row[3] for row in rows if row[0] == "V" and row[1].startswith("tcphs.")}


@pytest.fixture(scope="session")
def read_pdml(fields, names):
    """read_pdml(pdml): what it shows of each handshake, by field; in the order of ids."""

    def value(name, show):
        kind = fields[name]
        if (name, show) in names:
            return names[name, show]
        if kind == "FT_BOOLEAN":
            assert show == "1", (name, show)
            return True
        if kind in ("FT_UINT32", "FT_FRAMENUM"):
            return int(show)
        if kind == "FT_RELATIVE_TIME":
            return decimal.Decimal(show)
        return show.replace(":", "") if kind == "FT_BYTES" else show

    def read(pdml):
        rows = [{name: value(name, show) for name, (show, _) in tree.items() if name in COLUMNS}
                for frame in dissection.read(pdml) for tree in frame.trees if "tcphs.summary" in tree]
        return sorted(rows, key=lambda row: row["tcphs.id"])

    return read


def from_json(text):
    """Each line is an object by itself; numbers to the last digit."""
    return [json.loads(line, parse_float=decimal.Decimal) for line in text.splitlines()]


def from_csv(text, fields):
    """The same values as from_json(), out of texts."""

    def value(name, column):
        if fields[name] == "FT_BOOLEAN":
            assert column == "true"
            return True
        if fields[name] in ("FT_UINT32", "FT_FRAMENUM"):
            return int(column)
        return decimal.Decimal(column) if fields[name] == "FT_RELATIVE_TIME" else column

    reader = csv.DictReader(io.StringIO(text, newline=""), strict=True)
    assert reader.fieldnames == COLUMNS
    return [{name: value(name, column) for name, column in row.items() if column != ""}
            for row in reader]


@pytest.mark.parametrize("path", CAPTURES + CORPUS, ids=lambda path: path.stem)
def test_rows_say_what_the_fields_say(path, tshark, fields, read_pdml, room):
    def run(*options, name):
        # A damaged file ends in an error message, after the packets that could be read.
        return tshark(*options, "-n", "-r", path, "-z", f"tcphs,csv,{room}/{name}.csv",
                      "-z", f"tcphs,json,{room}/{name}.json", check=False).stdout

    expected = read_pdml(run("-2", "-T", "pdml", "-J", "tcphs", name="two passes"))
    run("-q", name="one pass")
    assert path in CORPUS or expected, "a capture without handshakes"
    for name in ("one pass", "two passes"):
        assert from_csv((room / f"{name}.csv").read_text(), fields) == expected, name
        assert from_json((room / f"{name}.json").read_text()) == expected, name


def test_columns_keep_their_places():
    """Scripts count columns: new ones are appended to fields.def, and to the list when they are promised."""
    promised = (SOURCE / "tests" / "tshark" / "columns.txt").read_text(encoding="utf-8").split()
    assert len(promised) > 80
    assert COLUMNS[:len(promised)] == promised


def test_keys_stand_in_the_order_of_the_columns(tshark):
    for line in tshark("-q", "-r", FOLDER / "tfo-blackholed.pcap", "-z", "tcphs,json").stdout.splitlines():
        keys = list(json.loads(line))
        assert keys == [name for name in COLUMNS if name in keys]


def test_lines_end_with_line_feed(tshark):
    path = FOLDER / "tfo-blackholed.pcap"
    for form, lines in (("csv", 3), ("json", 2)):
        text = tshark("-q", "-r", path, "-z", f"tcphs,{form}").stdout
        assert text.count("\n") == lines and text.endswith("\n") and "\r" not in text


def test_several_at_once(sandbox, tshark, fields, room):
    path = FOLDER / "tfo-blackholed.pcap"
    both = tshark("-q", "-r", path, "-z", "tcphs,csv", "-z", f"tcphs,json,{room}/all",
                  "-z", f"tcphs,json,{room}/second,tcphs.id == 1").stdout
    rows = from_csv(both, fields)
    assert len(rows) == 2
    assert from_json((room / "all").read_text()) == rows
    assert from_json((room / "second").read_text()) == rows[1:]


@pytest.fixture
def room(sandbox):
    """An empty folder in which the unprivileged user may write."""
    folder = sandbox.home / "room"
    folder.mkdir(mode=0o777)
    folder.chmod(0o777)
    yield folder
    folder.chmod(0o777)
    for path in folder.iterdir():
        path.unlink()
    folder.rmdir()


FILTERS = [
    ("", 2),
    (",", 2),
    (",tcp.dstport in {40002, 1}", 1),
    (",tcphs.id == 0 || tcphs.id == 1", 2),
    (",tcphs.tfo_blackholed", 1),
    (",udp", 0),
]


@pytest.mark.parametrize("filter_, count", FILTERS)
def test_a_filter_takes_handshakes_with_a_matching_packet(filter_, count, tshark, fields, room):
    path = FOLDER / "tfo-blackholed.pcap"
    for file in ("", "-"):
        text = tshark("-q", "-r", path, "-z", f"tcphs,csv,{file}{filter_}").stdout
        assert len(from_csv(text, fields)) == count
    assert tshark("-q", "-r", path, "-z", f"tcphs,csv,{room}/rows{filter_}").stdout == ""
    assert (room / "rows").read_text() == text
    assert [path.name for path in room.iterdir()] == ["rows"]


def test_a_file_is_replaced_and_keeps_its_mode(tshark, room):
    path = FOLDER / "tfo-blackholed.pcap"
    (room / "rows").write_text("old")
    (room / "rows").chmod(0o666)
    (room / "link").symlink_to("rows")
    tshark("-q", "-r", path, "-z", f"tcphs,csv,{room}/link")
    assert (room / "link").is_symlink()
    assert (room / "rows").read_text().startswith("tcphs.id,")
    assert stat.S_IMODE((room / "rows").stat().st_mode) == 0o666
    assert len(list(room.iterdir())) == 2


def test_a_pipe_is_written_as_it_is(sandbox):
    path = sandbox.lend(FOLDER / "tfo-blackholed.pcap")
    done = sandbox.run("bash", "-c", f"tshark -q -r {path} -z tcphs,csv,>(cat >&2); wait $!")
    assert done.stderr.startswith("tcphs.id,") and done.stderr.count("\n") == 3


def complaints(done):
    return [line for line in done.stderr.splitlines() if not line.startswith("Running as user")]


def fails(done, words):
    """One line that says what is wrong, and a code that says that something is."""
    lines = complaints(done)
    assert done.returncode == 1, done.returncode
    assert len(lines) == 1 and words in lines[0], done.stderr


FAILURES = [
    ("tcphs,csvx", "Usage: -z tcphs,csv[,FILE[,FILTER]]"),
    ("tcphs,json.gz", "Usage: -z tcphs,json[,FILE[,FILTER]]"),
    ("tcphs,csv,{room}/none/rows", "none/rows"),
    ("tcphs,csv,{room}", "directory"),
    ("tcphs,json,/dev/full", "/dev/full"),
    ("tcphs,csv,{room}/rows,no.such.field", "no.such.field"),
    ("tcphs,csv,{room}/rows,tcp.port ==", "tcp.port =="),
]


def test_one_file_is_not_written_twice(tshark, room):
    """One of the two would be lost, without a word; a device takes both."""
    path = FOLDER / "tfo-blackholed.pcap"
    fails(tshark("-q", "-r", path, "-z", f"tcphs,csv,{room}/rows", "-z", f"tcphs,json,{room}/rows", check=False),
          f"{room}/rows")
    assert not list(room.iterdir())
    tshark("-q", "-r", path, "-z", "tcphs,csv,/dev/null", "-z", "tcphs,json,/dev/null")


@pytest.mark.parametrize("argument, words", FAILURES)
def test_failure_is_told(argument, words, tshark, room):
    done = tshark("-q", "-r", FOLDER / "tfo-blackholed.pcap", "-z", argument.format(room=room),
                  check=False)
    fails(done, words)
    assert done.stdout == ""
    assert not list(room.iterdir())


def test_failure_spares_what_was_there(sandbox, tshark, room):
    path = sandbox.lend(FOLDER / "tfo-blackholed.pcap")
    old = room / "rows"
    old.write_text("old")
    old.chmod(0o444)
    fails(tshark("-q", "-r", path, "-z", f"tcphs,csv,{old}", check=False), "permission")
    old.chmod(0o666)
    # A file of at most 1 KiB: the disk is full in the middle of the second row.
    fails(sandbox.run("bash", "-c", f"trap '' XFSZ; ulimit -f 1; exec tshark -q -r {path} "
                                    f"-z tcphs,csv,{old}", check=False), str(old))
    room.chmod(0o555)
    fails(tshark("-q", "-r", path, "-z", f"tcphs,csv,{old}", check=False), "permission")
    assert old.read_text() == "old"
    assert list(room.iterdir()) == [old]


def test_failure_of_one_leaves_the_others(tshark, fields, room):
    path = FOLDER / "tfo-blackholed.pcap"
    done = tshark("-q", "-r", path, "-z", f"tcphs,csv,{room}/a", "-z", "tcphs,csv,/dev/full",
                  "-z", f"tcphs,csv,{room}/b", "-z", "tcphs,csv", check=False)
    fails(done, "/dev/full")
    assert len(from_csv(done.stdout, fields)) == 2
    assert (room / "a").read_text() == (room / "b").read_text() == done.stdout


def test_full_standard_output_is_told(sandbox):
    path = sandbox.lend(FOLDER / "tfo-blackholed.pcap")
    fails(sandbox.run("bash", "-c", f"exec tshark -q -r {path} -z tcphs,csv >/dev/full", check=False),
          "standard output")


def test_a_reader_that_has_gone_needs_no_message(sandbox):
    """As with tshark's own output; its exit code tells scripts that not all was written."""
    path = sandbox.lend(FOLDER / "tfo-blackholed.pcap")
    for form in ("csv", "json"):
        done = sandbox.run("bash", "-c", f"tshark -q -r {path} -z tcphs,{form} | true; exit ${{PIPESTATUS[0]}}",
                           check=False)
        assert done.returncode in (1, 128 + signal.SIGPIPE) and complaints(done) == []


@pytest.mark.parametrize("count", [4, 7])
@pytest.mark.parametrize("name", ["tfo-blackholed", "challenge-ack", "port-reused-after-rst"])
def test_rows_outlive_a_session_reset(name, count, sandbox, tshark, fields):
    """tshark -M forgets everything after some packets: the same as so many small captures."""
    path = FOLDER / f"{name}.pcap"
    expected = []
    total = len(tshark("-r", path).stdout.splitlines())
    for first in range(1, total + 1, count):
        part = sandbox.home / "part.pcap"
        sandbox.run("editcap", "-r", sandbox.lend(path), part, f"{first}-{first + count - 1}")
        expected += from_csv(tshark("-q", "-r", part, "-z", "tcphs,csv").stdout, fields)
        part.unlink()
    assert expected
    done = tshark("-q", "-r", path, "-M", count, "-z", "tcphs,csv")
    assert from_csv(done.stdout, fields) == expected
