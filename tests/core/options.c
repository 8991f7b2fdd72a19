/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * TCP options of a case file: from packetdrill's words to octets and to what the engine is told; see
 * case.h.
 *
 * Source: RFC 9293, 3.2; RFC 7323; RFC 2018; RFC 7413; RFC 8684; RFC 2385; RFC 5925; RFC 9768, 3.2.3.
 */
#include <string.h>

#include "case.h"

enum {
    KIND_EOL = 0,
    KIND_NOP = 1,
    KIND_MSS = 2,
    KIND_WS = 3,
    KIND_SACK_PERMITTED = 4,
    KIND_TIMESTAMPS = 8,
    KIND_MD5 = 19,
    KIND_TCP_AO = 29,
    KIND_MPTCP = 30,
    KIND_FAST_OPEN = 34,
    KIND_ENO = 69,
    KIND_ACCECN0 = 172,
    KIND_ACCECN1 = 174,
    KIND_EXPERIMENT2 = 254,
    EXID_FAST_OPEN = 0xF989 /* IANA, TCP Experimental Option Experiment Identifiers */
};

/** The option being read. */
struct option {
    struct tcphs_case_cursor *cursor;
    struct tcphs_case_packet *packet;
    unsigned start; /**< where it begins in the packet's options */
};

static void put_octet(struct option *option, unsigned value)
{
    if (option->packet->options_len == TCPHS_CASE_OPTIONS_MAX)
        tcphs_case_fail(option->cursor, "at most 40 octets of options before this");
    option->packet->options[option->packet->options_len++] = (uint8_t)value;
}

static void put_octets(struct option *option, const uint8_t *octets, unsigned count)
{
    for (unsigned i = 0; i < count; i++)
        put_octet(option, octets[i]);
}

static void put_number(struct option *option, uint32_t number, unsigned octets)
{
    while (octets-- > 0)
        put_octet(option, number >> (8 * octets) & 0xff);
}

static void put_head(struct option *option, unsigned kind, unsigned len)
{
    put_octet(option, kind);
    put_octet(option, len);
}

/** Does the capture hold the whole option? If not, its absence proves nothing. */
static bool is_captured(const struct option *option)
{
    const struct tcphs_case_packet *packet = option->packet;

    return !packet->is_cut || TCPHS_CASE_HEADER + packet->options_len <= packet->cut;
}

/** Tell the engine of the option, if the capture holds it. @return true if it does */
static bool tell(struct option *option, unsigned bit)
{
    struct tcphs_segment *segment = &option->packet->segment;

    if (!is_captured(option)) {
        segment->options |= TCPHS_OPTION_CUT;
        return false;
    }
    segment->options |= bit;
    segment->kinds[segment->kind_count++] = option->packet->options[option->start];
    return true;
}

static void read_mss(struct option *option)
{
    uint32_t mss = tcphs_case_read_number(option->cursor, 65535, "an MSS from 0 to 65535");

    put_head(option, KIND_MSS, 4);
    put_number(option, mss, 2);
    if (tell(option, TCPHS_OPTION_MSS))
        option->packet->segment.mss = (uint16_t)mss;
}

static void read_ws(struct option *option)
{
    uint32_t shift = tcphs_case_read_number(option->cursor, 255, "a shift from 0 to 255");

    put_head(option, KIND_WS, 3);
    put_octet(option, shift);
    if (tell(option, TCPHS_OPTION_WS))
        option->packet->segment.ws_shift = (uint8_t)shift;
}

static void read_timestamps(struct option *option)
{
    uint32_t tsval = tcphs_case_read_number(option->cursor, UINT32_MAX, "a TSval");
    uint32_t tsecr = tcphs_case_read_number(option->cursor, UINT32_MAX, "a TSecr after the TSval");

    put_head(option, KIND_TIMESTAMPS, 10);
    put_number(option, tsval, 4);
    put_number(option, tsecr, 4);
    if (!tell(option, TCPHS_OPTION_TIMESTAMPS))
        return;
    option->packet->segment.tsval = tsval;
    option->packet->segment.tsecr = tsecr;
}

/** A cookie, as kind 34 or as experiment 254 with its ExID. */
static void read_fast_open(struct option *option, bool is_experiment)
{
    uint8_t cookie[TCPHS_CASE_OPTIONS_MAX];
    unsigned len = tcphs_case_read_hex(option->cursor, cookie, sizeof cookie);
    struct tcphs_segment *segment = &option->packet->segment;

    if (is_experiment) {
        put_head(option, KIND_EXPERIMENT2, 4 + len);
        put_number(option, EXID_FAST_OPEN, 2);
    } else {
        put_head(option, KIND_FAST_OPEN, 2 + len);
    }
    put_octets(option, cookie, len);
    if (!tell(option, TCPHS_OPTION_TFO))
        return;
    segment->cookie_len = (uint8_t)len;
    memcpy(segment->cookie, cookie, len < TCPHS_COOKIE_MAX ? len : TCPHS_COOKIE_MAX);
}

/** MP_CAPABLE, version 1: alone in a SYN, with one key in a SYN-ACK, with both in the third segment. */
static void read_mptcp(struct option *option)
{
    unsigned flags = option->packet->segment.flags;
    unsigned keys = flags & TCPHS_FLAG_SYN ? (flags & TCPHS_FLAG_ACK ? 8 : 0) : 16;

    put_head(option, KIND_MPTCP, 4 + keys);
    put_number(option, 0x0101, 2);
    for (unsigned i = 0; i < keys; i++)
        put_octet(option, 0x40 + i);
    option->packet->segment.mptcp_version = 1;
    option->packet->segment.has |= TCPHS_HAS_MPTCP_VERSION;
    tell(option, TCPHS_OPTION_MPTCP);
}

/** An option whose contents say nothing here. */
static void read_opaque(struct option *option, unsigned kind, unsigned len, unsigned bit)
{
    put_head(option, kind, len);
    for (unsigned i = 2; i < len; i++)
        put_octet(option, 0x11 * (i % 15));
    tell(option, bit);
}

/** The length that a kind must have; 0: any. An option of another length is malformed. */
static unsigned required_len(unsigned kind)
{
    switch (kind) {
    case KIND_MSS:
        return 4;
    case KIND_WS:
        return 3;
    case KIND_SACK_PERMITTED:
        return 2;
    case KIND_TIMESTAMPS:
        return 10;
    case KIND_MD5:
        return 18;
    default:
        return 0;
    }
}

static void read_kind(struct option *option)
{
    uint8_t octets[TCPHS_CASE_OPTIONS_MAX];
    uint32_t kind = tcphs_case_read_number(option->cursor, 255, "an option kind from 0 to 255");
    unsigned len = 2 + tcphs_case_read_hex(option->cursor, octets, sizeof octets);

    put_head(option, kind, len);
    put_octets(option, octets, len - 2);
    if (required_len(kind) != 0 && required_len(kind) != len)
        tell(option, TCPHS_OPTION_CUT);
    else if (required_len(kind) != 0)
        tcphs_case_fail(option->cursor, "the option's own word, since its length is right");
    else
        tell(option, 0);
}

/** Octets that are no option: whatever follows them is lost too. */
static void read_bad(struct option *option)
{
    uint8_t octets[TCPHS_CASE_OPTIONS_MAX];
    unsigned len = tcphs_case_read_hex(option->cursor, octets, sizeof octets);

    put_octets(option, octets, len);
    option->packet->segment.options |= TCPHS_OPTION_CUT;
}

static void read_eol(struct option *option)
{
    put_octet(option, KIND_EOL);
    tell(option, 0);
    while (option->packet->options_len % 4 != 0)
        put_octet(option, 0);
}

static void read_plain(struct option *option, unsigned kind, unsigned len, unsigned bit)
{
    put_octet(option, kind);
    if (len == 2)
        put_octet(option, len);
    tell(option, bit);
}

/** @return false if no option stands here */
static bool read_option(struct option *option)
{
    struct tcphs_case_cursor *cursor = option->cursor;

    option->start = option->packet->options_len;
    if (tcphs_case_take_word(cursor, "mss"))
        read_mss(option);
    else if (tcphs_case_take_word(cursor, "wscale") || tcphs_case_take_word(cursor, "ws"))
        read_ws(option);
    else if (tcphs_case_take_word(cursor, "sackOK"))
        read_plain(option, KIND_SACK_PERMITTED, 2, TCPHS_OPTION_SACK_PERMITTED);
    else if (tcphs_case_take_word(cursor, "TS") || tcphs_case_take_word(cursor, "ts"))
        read_timestamps(option);
    else if (tcphs_case_take_word(cursor, "nop"))
        read_plain(option, KIND_NOP, 1, 0);
    else if (tcphs_case_take_word(cursor, "eol"))
        read_eol(option);
    else if (tcphs_case_take_word(cursor, "FO") || tcphs_case_take_word(cursor, "tfo"))
        read_fast_open(option, false);
    else if (tcphs_case_take_word(cursor, "exp-tfo"))
        read_fast_open(option, true);
    else if (tcphs_case_take_word(cursor, "mptcp"))
        read_mptcp(option);
    else if (tcphs_case_take_word(cursor, "md5"))
        read_opaque(option, KIND_MD5, 18, TCPHS_OPTION_MD5);
    else if (tcphs_case_take_word(cursor, "ao"))
        read_opaque(option, KIND_TCP_AO, 16, TCPHS_OPTION_TCP_AO);
    else if (tcphs_case_take_word(cursor, "eno"))
        read_opaque(option, KIND_ENO, 3, TCPHS_OPTION_ENO);
    else if (tcphs_case_take_word(cursor, "accecn0"))
        read_opaque(option, KIND_ACCECN0, 11, TCPHS_OPTION_ACCECN);
    else if (tcphs_case_take_word(cursor, "accecn1"))
        read_opaque(option, KIND_ACCECN1, 11, TCPHS_OPTION_ACCECN);
    else if (tcphs_case_take_word(cursor, "kind"))
        read_kind(option);
    else if (tcphs_case_take_word(cursor, "bad"))
        read_bad(option);
    else
        return false;
    return true;
}

void tcphs_case_read_options(struct tcphs_case_cursor *cursor, struct tcphs_case_packet *packet)
{
    struct option option = {cursor, packet, 0};

    do {
        if (!read_option(&option))
            tcphs_case_fail(cursor,
                            "an option: mss wscale sackOK TS nop eol FO exp-tfo mptcp md5 ao "
                            "eno accecn0 accecn1 kind bad");
    } while (tcphs_case_take_char(cursor, ','));
    if (packet->options_len % 4 != 0)
        tcphs_case_fail(cursor, "options of a multiple of 4 octets (add nop or eol)");
    if (!tcphs_case_take_char(cursor, '>'))
        tcphs_case_fail(cursor, "\",\" or \">\" after an option");
}
