# SPDX-License-Identifier: GPL-2.0-or-later
"""The table of handshakes (-z tcphs,table): the same handshakes and values as the rows, in one pass, in
two, and through sharkd, which fills it as the window does.
"""
import decimal
import json
import os
import pathlib
import shutil

import pytest

FOLDER = pathlib.Path(os.environ["TCPHS_SOURCE_DIR"]) / "captures"
CAPTURES = sorted(FOLDER.glob("*.pcap"))
COLUMNS = ["ID", "Client", "Server", "Outcome", "SYNs", "RTT server ms", "RTT client ms", "RTT ms",
           "Setup ms", "MSS", "WS", "ECN", "Fast Open"]


def tables(text):
    """The tables in tshark's output: (filter, rows)."""
    found = []
    for part in text.split("TCP Handshake Table:\n")[1:]:
        lines = part.splitlines()
        assert lines[0].startswith("Filter for statistics: ")
        end = lines.index("=" * 101)
        rows = [[cell.strip() for cell in line.split("|")] for line in [lines[1], *lines[3:end]]]
        assert rows[0] == [*COLUMNS, ""]
        assert all(row[-1] == "" for row in rows)
        found.append((lines[0].removeprefix("Filter for statistics: "), [row[:-1] for row in rows[1:]]))
    return found


def bars(line):
    """Where the columns of a line end."""
    return [place for place, character in enumerate(line) if character == "|"]


def milliseconds(row, name):
    if name not in row:
        return ""
    step, up = decimal.Decimal("0.001"), decimal.ROUND_HALF_UP
    return str((row[name] * 1000).quantize(step, up))


def pair(row, name):
    ends = [str(row.get(f"tcphs.{end}.{name}", "-")) for end in ("client", "server")]
    return "" if ends == ["-", "-"] else "/".join(ends)


def cells(row):
    """What the table shows of a row of JSON."""
    return [str(row["tcphs.id"]), row["tcphs.client"], row["tcphs.server"], row["tcphs.outcome"],
            str(row.get("tcphs.syn.count", "")),
            *(milliseconds(row, f"tcphs.{name}")
              for name in ("rtt.server", "rtt.client", "rtt.total", "setup_time")),
            pair(row, "mss"), pair(row, "ws_shift"), row.get("tcphs.ecn", ""),
            row.get("tcphs.tfo.status", "")]


@pytest.fixture(scope="session")
def rows(tshark):
    """rows(path, filter=""): what the table must show, by the rows of JSON in two passes."""
    def read(path, filter_=""):
        text = tshark("-2", "-q", "-n", "-r", path, "-z", f"tcphs,json,,{filter_}").stdout
        return [cells(json.loads(line, parse_float=decimal.Decimal)) for line in text.splitlines()]

    return read


@pytest.mark.parametrize("path", CAPTURES, ids=lambda path: path.stem)
def test_table_shows_what_the_rows_say(path, tshark, rows):
    expected = rows(path)
    assert expected
    for passes in ([], ["-2"]):
        done = tshark("-q", "-n", *passes, "-r", path, "-z", "tcphs,table")
        assert tables(done.stdout) == [("", expected)], passes


@pytest.mark.parametrize("name", ["ipv6", "plain", "self-connect", "tfo-no-cookie-accepted"])
def test_columns_are_aligned(name, tshark):
    """However long an address, a maximum segment size or a verdict is."""
    text = tshark("-q", "-n", "-r", FOLDER / f"{name}.pcap", "-z", "tcphs,table", "-z", "tcphs,servers").stdout
    for part in text.split("Filter for statistics")[1:]:
        header, *rows = [line for line in part.splitlines() if "|" in line]
        assert rows and all(bars(row) == bars(header) for row in rows)


def test_values_of_a_capture(tshark):
    """By the capture's sidecar: lost at first, blackholed at last."""
    sidecar = json.loads((FOLDER / "tfo-blackholed.json").read_text(encoding="utf-8"))
    (_, shown), = tables(tshark("-q", "-r", FOLDER / "tfo-blackholed.pcap", "-z", "tcphs,table").stdout)
    assert [row[1].rpartition(":")[0] for row in shown] == \
        [stated["client"].rpartition(":")[0] for stated in sidecar["handshakes"]]
    for row, stated in zip(shown, sidecar["handshakes"], strict=True):
        assert row[3] == stated["expect"]["outcome"]
        assert row[12] == stated["expect"]["tfo.status"]


def test_several_tables_have_their_own_rows(tshark, rows):
    path = FOLDER / "tfo-blackholed.pcap"
    filters = ["tcphs.id == 0", "", "tcp.dstport in {40002, 1}", "udp"]
    arguments = [argument for filter_ in filters for argument in ("-z", f"tcphs,table,{filter_}")]
    for passes in ([], ["-2"]):
        done = tshark("-q", "-n", *passes, "-r", path, *arguments, "-z", "tcphs,table")
        shown = tables(done.stdout)
        assert sorted(shown) == sorted([("", rows(path))] + [(each, rows(path, each)) for each in filters])
    assert [len(rows(path, each)) for each in filters] == [1, 2, 1, 0]


def test_a_filter_leaves_the_order(tshark, rows):
    """The second handshake has a matching packet first."""
    path = FOLDER / "tfo-blackholed.pcap"
    filter_ = "frame.number > 12 || tcphs.id == 1"
    for passes in ([], ["-2"]):
        (_, shown), = tables(tshark("-q", *passes, "-r", path, "-z", f"tcphs,table,{filter_}").stdout)
        assert shown == rows(path, filter_)


@pytest.mark.parametrize("argument", ["tcphs,tables", "tcphs,table;tcp", "tcphs,table tcp"])
def test_wrong_argument(argument, tshark):
    done = tshark("-q", "-r", FOLDER / "plain.pcap", "-z", argument, check=False)
    assert done.returncode == 1 and done.stdout == ""
    assert "Usage: -z tcphs,table[,FILTER]" in done.stderr
    assert len([line for line in done.stderr.splitlines() if "tcphs" in line]) == 1


def test_wrong_filter(tshark):
    done = tshark("-q", "-r", FOLDER / "plain.pcap", "-z", "tcphs,table,no.such", check=False)
    assert done.returncode == 1 and "no.such" in done.stderr


def test_rows_outlive_a_session_reset(tshark):
    path = FOLDER / "tfo-blackholed.pcap"
    (_, whole), = tables(tshark("-q", "-r", path, "-z", "tcphs,table").stdout)
    # The second handshake's SYN is packet 11: packets 1 to 10 and the rest are captures of their own.
    (_, parts), = tables(tshark("-q", "-r", path, "-M", "10", "-z", "tcphs,table").stdout)
    assert [row[1:] for row in parts] == [row[1:] for row in whole]
    assert [row[0] for row in parts] == ["0", "0"]


@pytest.fixture(scope="session")
def sharkd(sandbox):
    """sharkd(*requests): each one's result, or its error; requests are a method and its parameters."""
    if shutil.which("sharkd") is None:
        pytest.skip("sharkd is not installed")

    def ask(*requests):
        lines = [json.dumps({"jsonrpc": "2.0", "id": number, "method": method, "params": parameters})
                 for number, (method, parameters) in enumerate(requests, 1)]
        path = sandbox.home / "requests"
        path.write_text("\n".join(lines) + "\n")
        path.chmod(0o644)
        answers = map(json.loads, sandbox.run("sh", "-c", f"sharkd - <{path}").stdout.splitlines())
        return [answer.get("result", answer.get("error")) for answer in answers]

    return ask


def test_sharkd(sharkd, sandbox, rows):
    names = ["tfo-blackholed", "challenge-ack", "syn-unanswered-linear", "plain"]
    for name in names:
        path = FOLDER / f"{name}.pcap"
        load = ("load", {"file": sandbox.lend(path)})
        tap = ("tap", {"tap0": "nstat:tcphs,table"})
        filtered = ("tap", {"tap0": "nstat:tcphs,table", "filter": "tcphs.id == 0"})
        both = ("tap", {"tap0": "nstat:tcphs,table", "tap1": "nstat:tcphs,table"})
        _, all_, one, two, again = sharkd(load, tap, filtered, both, tap)
        asked = [(all_, ""), (one, "tcphs.id == 0"), (two, ""), (again, "")]
        if "taps" not in one:
            assert one["message"] == "filter is not a valid member name"  # 3.6 has none
            asked.pop(1)
        for answer, filter_ in asked:
            for statistic in answer["taps"]:
                assert [field["c"].strip() for field in statistic["fields"]] == COLUMNS
                table, = statistic["tables"]
                assert [[str(cell).strip() for cell in row] for row in table["i"]] == rows(path, filter_)
        assert len(two["taps"]) == 2
