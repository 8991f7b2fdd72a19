/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * Reader of case files: headers, packets and the events beside them; see case.h.
 */
#include "case.h"

#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/** A case on its way in. */
struct reader {
    struct tcphs_case_cursor cursor;
    struct tcphs_case *it;
    struct tcphs_case_socket client;
    struct tcphs_case_socket server;
    unsigned handshake;    /**< whose facts are being listed */
    bool is_untimed;       /**< the packets that follow have no time */
    bool has_expectations; /**< past the "==" */
};

enum { DEFAULT_TTL = 64, DEFAULT_WINDOW = 65535 };

/* ---- sockets ---- */

static bool parse_address(const char *text, struct tcphs_case_socket *socket)
{
    socket->version = 4;
    if (inet_pton(AF_INET, text, socket->address) == 1)
        return true;
    socket->version = 6;
    return inet_pton(AF_INET6, text, socket->address) == 1;
}

/** Everything up to a blank. */
static void read_until_blank(struct tcphs_case_cursor *cursor, char *text, size_t size,
                             const char *what)
{
    size_t len;

    if (tcphs_case_at_end(cursor))
        tcphs_case_fail(cursor, what);
    len = strcspn(cursor->at, " \t");
    if (len >= size)
        tcphs_case_fail(cursor, what);
    memcpy(text, cursor->at, len);
    text[len] = '\0';
    cursor->at += len;
}

static void read_socket(struct tcphs_case_cursor *cursor, struct tcphs_case_socket *socket)
{
    static const char what[] = "a socket, 192.0.2.1:40000 or [2001:db8::1]:40000";
    struct tcphs_case_cursor start = *cursor;
    char text[64], *colon, *address = text;
    unsigned long port;

    read_until_blank(cursor, text, sizeof text, what);
    memset(socket, 0, sizeof *socket);
    colon = strrchr(text, ':');
    if (colon == NULL)
        tcphs_case_fail(&start, what);
    *colon = '\0';
    port = strtoul(colon + 1, NULL, 10);
    if (text[0] == '[' && colon[-1] == ']') {
        colon[-1] = '\0';
        address++;
    }
    if (port < 1 || port > 65535 || !parse_address(address, socket))
        tcphs_case_fail(&start, what);
    socket->port = (uint16_t)port;
}

static void read_address(struct tcphs_case_cursor *cursor, struct tcphs_case_socket *socket)
{
    static const char what[] = "an IP address";
    struct tcphs_case_cursor start = *cursor;
    char text[64];

    read_until_blank(cursor, text, sizeof text, what);
    memset(socket, 0, sizeof *socket);
    if (!parse_address(text, socket))
        tcphs_case_fail(&start, what);
}

void tcphs_case_socket_text(const struct tcphs_case_socket *socket, bool with_port, char *text,
                            size_t size)
{
    char address[INET6_ADDRSTRLEN];

    inet_ntop(socket->version == 4 ? AF_INET : AF_INET6, socket->address, address, sizeof address);
    if (!with_port)
        snprintf(text, size, "%s", address);
    else if (socket->version == 4)
        snprintf(text, size, "%s:%u", address, socket->port);
    else
        snprintf(text, size, "[%s]:%u", address, socket->port);
}

static void set_default_sockets(struct reader *reader, bool is_ipv6)
{
    struct tcphs_case_cursor client = {"", 0, is_ipv6 ? "[2001:db8::1]:40000" : "192.0.2.1:40000"};
    struct tcphs_case_cursor server = {"", 0, is_ipv6 ? "[2001:db8:5::1]:443" : "198.51.100.1:443"};

    read_socket(&client, &reader->client);
    read_socket(&server, &reader->server);
}

/* ---- comments ---- */

static uint64_t read_events(struct tcphs_case_cursor *cursor)
{
    uint64_t events = 0;
    char name[64];

    do {
        struct tcphs_case_cursor start = *cursor;
        enum tcphs_event event;

        tcphs_case_read_word(cursor, name, sizeof name, "the name of an event");
        event = tcphs_case_event(name);
        if (event == TCPHS_EVENT_COUNT)
            tcphs_case_fail(&start, "the name of an event, as in events.def");
        events |= TCPHS_EVENT_BIT(event);
    } while (!tcphs_case_at_end(cursor) && *cursor->at != ';');
    return events;
}

/** What follows a packet's "#": events, or words for people, divided by ";". */
static void read_comment(struct tcphs_case_cursor *cursor, struct tcphs_case_packet *packet)
{
    do {
        if (tcphs_case_take_word(cursor, "event"))
            packet->events |= read_events(cursor);
        else if (tcphs_case_take_word(cursor, "late")) {
            if (!tcphs_case_take_word(cursor, "event"))
                tcphs_case_fail(cursor, "\"event\" after \"late\"");
            packet->late_events |= read_events(cursor);
        } else if (tcphs_case_take_word(cursor, "early")) {
            if (!tcphs_case_take_word(cursor, "event"))
                tcphs_case_fail(cursor, "\"event\" after \"early\"");
            packet->early_events |= read_events(cursor);
        } else {
            cursor->at += strcspn(cursor->at, ";");
        }
    } while (tcphs_case_take_char(cursor, ';'));
    if (packet->events & packet->late_events)
        tcphs_case_fail(cursor, "no event of every pass among those of a later pass only");
    if (!tcphs_case_at_end(cursor))
        tcphs_case_fail(cursor, "\";\" or the end of the line");
}

/* ---- packets ---- */

static unsigned flag_of(char letter)
{
    switch (letter) {
    case 'F':
        return TCPHS_FLAG_FIN;
    case 'S':
        return TCPHS_FLAG_SYN;
    case 'R':
        return TCPHS_FLAG_RST;
    case 'P':
        return TCPHS_FLAG_PSH;
    case '.':
        return TCPHS_FLAG_ACK;
    case 'U':
        return TCPHS_FLAG_URG;
    case 'E':
        return TCPHS_FLAG_ECE;
    case 'W':
        return TCPHS_FLAG_CWR;
    case 'A':
        return TCPHS_FLAG_AE;
    default:
        return 0;
    }
}

static void read_flags(struct tcphs_case_cursor *cursor, struct tcphs_segment *segment)
{
    static const char what[] = "flags, letters of F S R P . U E W A, or - for none";
    char text[16];

    tcphs_case_read_word(cursor, text, sizeof text, what);
    if (strcmp(text, "-") == 0)
        return;
    for (const char *letter = text; *letter != '\0'; letter++) {
        if (flag_of(*letter) == 0)
            tcphs_case_fail(cursor, what);
        segment->flags |= (uint16_t)flag_of(*letter);
    }
}

/** seq:end(len), where end counts data alone, as in packetdrill. */
static void read_numbers(struct tcphs_case_cursor *cursor, struct tcphs_segment *segment)
{
    uint32_t end;

    segment->seq = tcphs_case_read_number(cursor, UINT32_MAX, "a sequence number");
    if (!tcphs_case_take_char(cursor, ':'))
        tcphs_case_fail(cursor, "\":\" after the sequence number");
    end = tcphs_case_read_number(cursor, UINT32_MAX, "the sequence number of the end");
    if (!tcphs_case_take_char(cursor, '('))
        tcphs_case_fail(cursor, "\"(\" and the payload's octets");
    segment->payload_len = tcphs_case_read_number(cursor, 65000, "the payload's octets");
    if (!tcphs_case_take_char(cursor, ')'))
        tcphs_case_fail(cursor, "\")\"");
    if (end != (uint32_t)(segment->seq + segment->payload_len))
        tcphs_case_fail(cursor, "an end that is the sequence number plus the payload's octets");
}

/** The words after the numbers. */
static void read_rest(struct tcphs_case_cursor *cursor, struct tcphs_case_packet *packet)
{
    struct tcphs_segment *segment = &packet->segment;
    bool has_ack = false;

    for (;;) {
        if (tcphs_case_take_word(cursor, "ack")) {
            packet->ack_field = tcphs_case_read_number(cursor, UINT32_MAX, "an ACK number");
            has_ack = true;
        } else if (tcphs_case_take_word(cursor, "stray-ack")) {
            packet->ack_field = tcphs_case_read_number(cursor, UINT32_MAX, "an ACK number");
        } else if (tcphs_case_take_word(cursor, "win")) {
            segment->window = (uint16_t)tcphs_case_read_number(cursor, 65535, "a window");
        } else if (tcphs_case_take_word(cursor, "ttl")) {
            segment->ttl = (uint8_t)tcphs_case_read_number(cursor, 255, "a TTL");
        } else if (tcphs_case_take_word(cursor, "id")) {
            segment->ip_id =
                (uint16_t)tcphs_case_read_number(cursor, 65535, "an IP identification");
        } else if (tcphs_case_take_word(cursor, "ecn")) {
            segment->ip_ecn =
                (uint8_t)tcphs_case_read_number(cursor, 3, "an ECN field from 0 to 3");
        } else if (tcphs_case_take_word(cursor, "cut")) {
            if (packet->options_len != 0)
                tcphs_case_fail(cursor, "the options after \"cut\"");
            packet->cut = tcphs_case_read_number(cursor, 60, "octets of TCP from 8 to 60");
            packet->is_cut = true;
        } else if (tcphs_case_take_word(cursor, "fragment")) {
            packet->is_fragment = true;
        } else if (tcphs_case_take_char(cursor, '<')) {
            tcphs_case_read_options(cursor, packet);
        } else {
            break;
        }
    }
    if (has_ack != !!(segment->flags & TCPHS_FLAG_ACK))
        tcphs_case_fail(cursor, "\"ack N\" exactly where the flags have \".\"");
    segment->ack = packet->ack_field;
}

static struct tcphs_case_packet *new_packet(struct reader *reader, bool is_from_client,
                                            tcphs_nsec time)
{
    struct tcphs_case *it = reader->it;
    struct tcphs_case_packet *packet = &it->packets[it->packet_count];
    struct tcphs_segment *segment = &packet->segment;

    if (it->packet_count == TCPHS_CASE_PACKETS_MAX)
        tcphs_case_fail(&reader->cursor, "no more than 128 packets");
    packet->line = reader->cursor.line;
    packet->source = is_from_client ? reader->client : reader->server;
    packet->destination = is_from_client ? reader->server : reader->client;
    segment->frame = ++it->packet_count;
    segment->ip_version = packet->source.version;
    segment->has = TCPHS_HAS_PAYLOAD | TCPHS_HAS_TTL | TCPHS_HAS_HEADER | TCPHS_HAS_IP_ECN;
    if (segment->ip_version == 4)
        segment->has |= TCPHS_HAS_IP_ID;
    if (!reader->is_untimed) {
        segment->has |= TCPHS_HAS_TIME;
        segment->time = TCPHS_CASE_EPOCH * TCPHS_NSEC_PER_SEC + time;
    }
    segment->ttl = DEFAULT_TTL;
    segment->window = DEFAULT_WINDOW;
    segment->ip_id = (uint16_t)(1000 + it->packet_count);
    return packet;
}

/** What a capture that was cut off no longer tells. */
static void forget_what_is_cut(struct tcphs_case_packet *packet)
{
    if (packet->is_cut && packet->cut < TCPHS_CASE_HEADER)
        packet->segment.has &= ~(uint32_t)(TCPHS_HAS_HEADER | TCPHS_HAS_PAYLOAD);
    if (packet->is_cut && packet->cut < 8)
        tcphs_case_fail(&(struct tcphs_case_cursor){"", packet->line, ""}, "a cut of 8 or more");
}

/** How much data a segment carries cannot be known from its first fragment. RFC 791, 3.2. */
static void forget_length_of_fragment(struct tcphs_case_packet *packet)
{
    const struct tcphs_case_cursor cursor = {"", packet->line, ""};
    uint32_t octets = TCPHS_CASE_HEADER + packet->options_len + packet->data_len;

    if (!packet->is_fragment)
        return;
    if (packet->source.version != 4 || octets % 8 != 0)
        tcphs_case_fail(&cursor, "a fragment over IPv4 of a multiple of 8 octets");
    if (!packet->is_cut || packet->cut >= octets)
        tcphs_case_fail(&cursor, "a fragment that is cut: of a whole one no TCP is read");
    packet->segment.payload_len = 0;
    packet->segment.has &= ~(uint32_t)TCPHS_HAS_PAYLOAD;
}

static void read_segment(struct reader *reader, bool is_from_client, tcphs_nsec time)
{
    struct tcphs_case_packet *packet = new_packet(reader, is_from_client, time);

    read_flags(&reader->cursor, &packet->segment);
    read_numbers(&reader->cursor, &packet->segment);
    read_rest(&reader->cursor, packet);
    packet->data_len = packet->segment.payload_len;
    forget_what_is_cut(packet);
    forget_length_of_fragment(packet);
    if (tcphs_case_take_char(&reader->cursor, '#'))
        read_comment(&reader->cursor, packet);
    if (!tcphs_case_at_end(&reader->cursor))
        tcphs_case_fail(
            &reader->cursor,
            "ack win <options> ttl id ecn cut fragment, a comment or the end of the line");
}

/** What the engine is told of the quoted header. */
static void quote(struct tcphs_case_packet *packet, const struct tcphs_case_packet *quoted)
{
    struct tcphs_segment own = packet->segment;
    struct tcphs_segment *segment = &packet->segment;

    *segment = quoted->segment;
    segment->frame = own.frame;
    segment->time = own.time;
    segment->ttl = own.ttl;
    segment->ip_id = quoted->segment.ip_id;
    segment->has = (own.has & TCPHS_HAS_TIME) | (quoted->segment.has & ~(uint32_t)TCPHS_HAS_TIME);
    segment->is_quoted = true;
    segment->icmp_version = quoted->source.version;
    segment->icmp_type = own.icmp_type;
    segment->icmp_code = own.icmp_code;
    packet->source = quoted->source;
    packet->destination = quoted->destination;
    if (packet->quoted_octets != 0 && packet->quoted_octets < TCPHS_CASE_HEADER) {
        segment->has &= ~(uint32_t)(TCPHS_HAS_HEADER | TCPHS_HAS_PAYLOAD);
        segment->flags = 0;
        segment->options = 0;
        segment->kind_count = 0;
    }
}

/** icmp TYPE/CODE from ADDRESS quoting PACKET [8] */
static void read_icmp(struct reader *reader, bool is_from_client, tcphs_nsec time)
{
    struct tcphs_case_cursor *cursor = &reader->cursor;
    struct tcphs_case_packet *packet = new_packet(reader, is_from_client, time);

    packet->segment.icmp_type = (uint8_t)tcphs_case_read_number(cursor, 255, "an ICMP type");
    if (!tcphs_case_take_char(cursor, '/'))
        tcphs_case_fail(cursor, "\"/\" and an ICMP code");
    packet->segment.icmp_code = (uint8_t)tcphs_case_read_number(cursor, 255, "an ICMP code");
    if (!tcphs_case_take_word(cursor, "from"))
        tcphs_case_fail(cursor, "\"from\" and the address of the reporter");
    read_address(cursor, &packet->reporter);
    if (!tcphs_case_take_word(cursor, "quoting"))
        tcphs_case_fail(cursor, "\"quoting\" and the number of a packet");
    packet->quotes = tcphs_case_read_number(cursor, packet->segment.frame - 1,
                                            "the number of an earlier packet");
    if (packet->quotes == 0)
        tcphs_case_fail(cursor, "the number of an earlier packet, from 1");
    if (tcphs_case_take_word(cursor, "8"))
        packet->quoted_octets = 8;
    quote(packet, &reader->it->packets[packet->quotes - 1]);
    if (tcphs_case_take_char(cursor, '#'))
        read_comment(cursor, packet);
    if (!tcphs_case_at_end(cursor))
        tcphs_case_fail(cursor, "8, a comment or the end of the line");
}

static void read_packet(struct reader *reader)
{
    tcphs_nsec time = tcphs_case_read_time(&reader->cursor);
    bool is_from_client = tcphs_case_take_char(&reader->cursor, '>');

    if (!is_from_client && !tcphs_case_take_char(&reader->cursor, '<'))
        tcphs_case_fail(&reader->cursor, "\">\" (client to server) or \"<\" after the time");
    if (tcphs_case_take_word(&reader->cursor, "icmp"))
        read_icmp(reader, is_from_client, time);
    else
        read_segment(reader, is_from_client, time);
}

/* ---- lines ---- */

static void read_line(struct reader *reader)
{
    struct tcphs_case_cursor *cursor = &reader->cursor;

    if (tcphs_case_at_end(cursor))
        return;
    if (tcphs_case_take_char(cursor, '#')) {
        if (reader->it->idea[0] == '\0')
            snprintf(reader->it->idea, sizeof reader->it->idea, "%s", cursor->at);
    } else if (reader->has_expectations) {
        tcphs_case_read_expectation(cursor, reader->it, &reader->handshake);
    } else if (strcmp(cursor->at, "==") == 0) {
        reader->has_expectations = true;
    } else if (tcphs_case_take_word(cursor, "ipv6")) {
        set_default_sockets(reader, true);
    } else if (tcphs_case_take_word(cursor, "untimed")) {
        reader->is_untimed = true;
        reader->it->is_untimed = true;
    } else if (tcphs_case_take_word(cursor, "timed")) {
        reader->is_untimed = false;
    } else if (tcphs_case_take_word(cursor, "flood")) {
        reader->it->flood_threshold = tcphs_case_read_number(cursor, 1000000, "a threshold");
    } else if (tcphs_case_take_word(cursor, "client")) {
        read_socket(cursor, &reader->client);
    } else if (tcphs_case_take_word(cursor, "server")) {
        read_socket(cursor, &reader->server);
    } else {
        read_packet(reader);
    }
}

static void check_whole(const struct reader *reader)
{
    struct tcphs_case_cursor end = {reader->cursor.path, reader->cursor.line, ""};

    if (reader->it->idea[0] == '\0')
        tcphs_case_fail(&end, "a first comment line that says what the case shows");
    if (reader->it->packet_count == 0)
        tcphs_case_fail(&end, "at least one packet");
    if (!reader->has_expectations)
        tcphs_case_fail(&end, "\"==\" and what must come out");
}

void tcphs_case_read(const char *path, struct tcphs_case *it)
{
    struct reader reader = {.cursor = {path, 0, ""}, .it = it};
    FILE *file = fopen(path, "r");
    char line[1024];

    memset(it, 0, sizeof *it);
    it->path = path;
    it->handshake_count = 1;
    it->flood_threshold = TCPHS_FLOOD_THRESHOLD;
    set_default_sockets(&reader, false);
    if (file == NULL) {
        fprintf(stderr, "%s: cannot be read\n", path);
        exit(EXIT_FAILURE);
    }
    while (fgets(line, sizeof line, file) != NULL) {
        line[strcspn(line, "\r\n")] = '\0';
        reader.cursor.line++;
        reader.cursor.at = line;
        read_line(&reader);
    }
    fclose(file);
    check_whole(&reader);
}
