# SPDX-License-Identifier: GPL-2.0-or-later
"""The main window with the profile: columns, colours, details."""
import profile

RULES = {rule.name: rule.background for rule in profile.colour_rules()}


def painted(screen, window):
    """The colour rules of which the window shows at least one row: so many pixels that no text has them."""
    colours = screen.colours(window)
    return {name for name, colour in RULES.items() if colours[colour] > 2000}


def test_columns_and_colours(wireshark, captures, screen, picture):
    """A SYN with Fast Open that the path drops, its bare repetition, and the answer to that."""
    with wireshark("-r", captures / "tfo-blackholed.pcap", "-g", "14") as program:
        window = program.main("tfo-blackholed.pcap")
        assert program.has_plugin()
        rows = program.rows(window)
        assert list(rows[0]) == [title for title, _ in profile.columns()]
        assert [row["Fast Open"] for row in rows if row["Verdict"]] == ["cookie granted", "blackholed"]
        assert rows[12]["Attempt"] == "2" and rows[12]["Since last"] == "1.012408728"
        before = screen.colours(window)
        program.details(window, "shift+Right")
        assert screen.colours(window) != before, "the details do not open"
        # The SYN-ACK with the warning is selected: it has the selection's colour.
        assert painted(screen, window) == {
            "TCP Handshake", "TCP Handshake: sent again", "TCP Handshake: Fast Open and other chat"}
        picture(window, "window")
        screen.keys(window, "ctrl+Up")
        assert painted(screen, window) == {
            "TCP Handshake", "TCP Handshake: warning", "TCP Handshake: Fast Open and other chat"}
        program.check("^tfo-blackholed")


def test_failures_are_red(wireshark, captures, screen):
    with wireshark("-r", captures / "syn-unanswered-linear.pcap") as program:
        window = program.main("syn-unanswered-linear.pcap")
        assert program.rows(window)[-1]["Verdict"] == "no answer, 6 SYNs"
        assert painted(screen, window) == {"TCP Handshake: sent again", "TCP Handshake: failed"}
        program.check("^syn-unanswered")
