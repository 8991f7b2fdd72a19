# SPDX-License-Identifier: GPL-2.0-or-later
"""`-z tcphs,servers` and `-z tcphs,srt`: a row for each server, counted here a second time."""
import collections
import decimal
import re

import counting
import pytest

FAILED = {"refused", "unreachable", "no answer", "SYN-ACK not acknowledged", "reset by client",
          "reset by server"}
Seen = collections.namedtuple("Seen", "server outcome syns rtts tfo")  # rtts: server's, client's; [ns] or None


@pytest.fixture(scope="session")
def merged(sandbox):
    return counting.merge(sandbox.folder)


@pytest.fixture(scope="session")
def many(sandbox):
    return counting.many(sandbox.folder)


def from_facts(tshark, rows):
    """Each handshake as its fields tell it."""
    names = counting.value_names(tshark)

    def nanoseconds(row, name):
        known = name in row and names["tcphs.rtt.quality"][row["tcphs.rtt.quality"]] != "ambiguous"
        return int(decimal.Decimal(row[name]) * 10**9) if known else None

    return [Seen(row["tcphs.server"], names["tcphs.outcome"][row["tcphs.outcome"]],
                 int(row.get("tcphs.syn.count", 0)),
                 (nanoseconds(row, "tcphs.rtt.server"), nanoseconds(row, "tcphs.rtt.client")),
                 names["tcphs.tfo.status"][row["tcphs.tfo.status"]] if "tcphs.tfo.syn_data" in row else None)
            for row in rows]


def is_ambiguous(one):
    """Nothing tells which SYN was answered."""
    return one.syns > 1 and not one.has_stamps


def from_making(made):
    """Each handshake as its maker tells it."""
    return [Seen(one.server, one.outcome, one.syns,
                 (None, None) if is_ambiguous(one) else (one.rtt_server, one.rtt_client), None)
            for one in made]


def by_server(seen):
    groups = {}
    for one in seen:
        groups.setdefault(one.server, []).append(one)
    return groups


def percent(part, whole):
    return f"{100 * part / whole:.1f}" if whole else ""


def quantile(values, percentage):
    """Nearest rank, in ms."""
    if not values:
        return ""
    rank = max(1, -(-len(values) * percentage // 100))
    return f"{(sorted(values)[rank - 1] + 500) // 1000 / 1000:.3f}"


def expected_servers(seen):
    """{server: the other cells of its row}"""
    table = {}
    for server, group in by_server(seen).items():
        rtts = [sum(one.rtts) for one in group if None not in one.rtts]
        syns = sum(one.syns for one in group)
        answered = sum(one.syns > 0 and one.outcome != "no answer" for one in group)
        tries = [one.tfo for one in group if one.tfo is not None]
        accepted = sum(status in ("accepted", "data without cookie accepted") for status in tries)
        table[server] = [str(len(group)), str(sum(one.outcome in FAILED for one in group)), str(syns),
                         percent(syns - answered, syns), str(len(rtts)),
                         *(quantile(rtts, percentage) for percentage in (0, 50, 95)),
                         str(len(tries)), percent(accepted, len(tries))]
    return table


def expected_srt(seen):
    """{server: (calls, minimum, maximum, sum)} for the times to servers, and those to clients; [ns]."""
    tables = ({}, {})
    for server, group in by_server(seen).items():
        for part, table in enumerate(tables):
            times = [one.rtts[part] for one in group if one.rtts[part] is not None]
            if times:
                table[server] = (len(times), min(times), max(times), sum(times))
    return tables


def read_servers(text):
    rows = [[cell.strip() for cell in line.split("|")] for line in text.splitlines() if line.count("|") == 11]
    return {row[0]: row[1:11] for row in rows if row[0] != "Server"}


def read_srt(text):
    """As expected_srt(), in whole microseconds."""
    tables = {"server": {}, "clients of": {}}
    for line in text.splitlines():
        head = re.match(r"Index +RTT to (server|clients of) +Calls", line)
        row = re.match(r" *\d+ +(\S+:\d+) +(\d+) +(\d+)\.(\d{6}) +(\d+)\.(\d{6}) +\d+\.\d+ +(\d+)\.(\d{6})$", line)
        if head:
            table = tables[head[1]]
        if row:
            numbers = [int(word) for word in row.groups()[1:]]
            table[row[1]] = (numbers[0], *(numbers[i] * 10**6 + numbers[i + 1] for i in (1, 3, 5)))
    return tuple(tables.values())


def microseconds(tables):
    return tuple({server: (row[0], *((time + 500) // 1000 for time in row[1:]))
                  for server, row in table.items()} for table in tables)


def ask(tshark, capture, *options, condition=None):
    tail = f",{condition}" if condition else ""
    return tshark(*options, "-n", "-q", "-r", capture, "-z", f"tcphs,servers{tail}",
                  "-z", f"tcphs,srt{tail}").stdout


def check(text, seen):
    assert read_servers(text) == expected_servers(seen)
    assert read_srt(text) == microseconds(expected_srt(seen))


@pytest.mark.parametrize("name", counting.SINGLE)
def test_single_captures(tshark, name):
    path = counting.SOURCE / "captures" / f"{name}.pcap"
    one_pass = ask(tshark, path)
    check(one_pass, from_facts(tshark, counting.handshakes(tshark, path)))
    assert ask(tshark, path, "-2") == one_pass


def test_merged(tshark, merged):
    seen = from_facts(tshark, counting.handshakes(tshark, merged))
    assert sum(one.tfo is not None for one in seen) > 5
    one_pass = ask(tshark, merged)
    check(one_pass, seen)
    assert ask(tshark, merged, "-2") == one_pass


def test_many(tshark, many):
    """Against the truth that the capture was made from."""
    capture, made = many
    seen = from_making(made)
    assert min(len(group) for group in by_server(seen).values()) > 200
    assert any(is_ambiguous(one) and one.rtt_server for one in made)
    one_pass = ask(tshark, capture)
    check(one_pass, seen)
    assert ask(tshark, capture, "-2") == one_pass


def test_sharkd(sandbox, many):
    capture, made = many
    table = counting.sharkd(sandbox, capture, "nstat:tcphs,servers")["tables"][0]["i"]
    assert {row[0]: [str(cell).strip() for cell in row[1:]] for row in table} == expected_servers(from_making(made))
    tables = [{row["n"]: (row["num"], *(round(row[name] * 10**9) for name in ("min", "max", "tot")))
               for row in table["r"]} for table in counting.sharkd(sandbox, capture, "srt:tcphs")["tables"]]
    assert tuple(tables) == expected_srt(from_making(made))


@pytest.mark.parametrize("condition", ["ipv6", "tcp.flags.syn == 1 && tcp.flags.ack == 0", "icmp"])
def test_filter(tshark, merged, condition):
    """Handshakes of which a packet passes, as they are in the end, also if no later packet passes."""
    seen = from_facts(tshark, counting.handshakes(tshark, merged, condition))
    one_pass = ask(tshark, merged, condition=condition)
    check(one_pass, seen)
    check(ask(tshark, merged, "-2", condition=condition), seen)


def test_session_reset(tshark, many):
    """tshark -M forgets the capture's state now and then: what was counted stays, and nothing is lost."""
    capture, made = many
    done = tshark("-M", "400", "-n", "-q", "-r", capture, "-z", "tcphs,servers", "-z", "tcphs,srt")
    assert done.stderr.count("resetting session") > 5
    rows, truth = read_servers(done.stdout), expected_servers(from_making(made))
    assert rows.keys() == truth.keys()
    for server, row in rows.items():
        assert int(row[0]) >= int(truth[server][0]) and row[2] == truth[server][2]


def test_two_at_once(tshark, many):
    """Two tables of times with different filters do not mix."""
    capture, made = many
    filters = {f"ip.addr == 203.0.113.{i}": f"203.0.113.{i}:443" for i in (1, 2)}
    arguments = [word for condition in filters for word in ("-z", f"tcphs,srt,{condition}")]
    parts = tshark("-n", "-q", "-r", capture, *arguments).stdout.split("TCPHS SRT Statistics:")[1:]
    truth = microseconds(expected_srt(from_making(made)))
    assert sorted((read_srt(part) for part in parts), key=str) == sorted(
        (tuple({server: table[server]} for table in truth) for server in filters.values()), key=str)


@pytest.mark.parametrize("argument", ["tcphs,serversx", "tcphs,servers,tcphs.nonsense == 1",
                                      "tcphs,srt,tcphs.nonsense == 1", "tcphs,server"])
def test_wrong_arguments(tshark, many, argument):
    """One message, no statistic, and a failure to see by the exit code."""
    done = tshark("-n", "-q", "-r", many[0], "-z", argument, check=False)
    messages = [line for line in done.stderr.splitlines() if line.startswith("tshark: ")]
    assert done.returncode != 0 and len(messages) == 1 and done.stdout == "", done.stderr
    assert argument.split(",", 2)[-1] in messages[0]
