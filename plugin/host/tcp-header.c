/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * TCP headers by their octets. See tcp-header.h.
 */
#include "tcp-header.h"

#include <string.h>

enum {
    DESTINATION_AT = 2,
    SEQ_AT = 4,
    ACK_AT = 8,
    LENGTH_AT = 12, /**< in the high four bits, in words of four octets */
    WINDOW_AT = 14,
    WINDOW_END = 16,
    FLAGS_MASK = 0x1ff
};

enum {
    KIND_END = 0,
    KIND_NOP = 1,
    KIND_TIMESTAMPS = 8,
    TIMESTAMPS_LEN = 10,
    KIND_FAST_OPEN = 34,
    KIND_EXPERIMENT = 253,
    EXID_FAST_OPEN = 0xf989, /* RFC 7413, appendix A */
    EXID_LEN = 2,
    OPTION_HEAD = 2 /**< kind and length */
};

/** An option that the engine knows: a length outside of its bounds makes it malformed. */
struct known_option {
    uint16_t option; /**< TCPHS_OPTION_*; 0: not known */
    uint8_t min_len;
    uint8_t max_len;
};

/** By their kinds. */
static const struct known_option known_options[UINT8_MAX + 1] = {
    [2] = {TCPHS_OPTION_MSS, 4, 4},            /* RFC 9293, 3.2 */
    [3] = {TCPHS_OPTION_WS, 3, 3},             /* RFC 7323, 2.2 */
    [4] = {TCPHS_OPTION_SACK_PERMITTED, 2, 2}, /* RFC 2018, 2 */
    [8] = {TCPHS_OPTION_TIMESTAMPS, 10, 10},   /* RFC 7323, 3.2 */
    [19] = {TCPHS_OPTION_MD5, 18, 18},         /* RFC 2385, 3.0 */
    [29] = {TCPHS_OPTION_TCP_AO, 4, 40},       /* RFC 5925, 2.2 */
    [30] = {TCPHS_OPTION_MPTCP, 3, 40},        /* RFC 8684, 3 */
    [34] = {TCPHS_OPTION_TFO, 2, 40},          /* RFC 7413, 4.1.1 */
    [69] = {TCPHS_OPTION_ENO, 2, 40},          /* RFC 8547, 4.1 */
    [172] = {TCPHS_OPTION_ACCECN, 2, 11},      /* RFC 9768, 3.2.3 */
    [174] = {TCPHS_OPTION_ACCECN, 2, 11},      /* RFC 9768, 3.2.3 */
    [253] = {TCPHS_OPTION_TFO, 4, 40},         /* RFC 6994; RFC 7413, appendix A */
    [254] = {TCPHS_OPTION_TFO, 4, 40},         /* likewise */
};

/** One option as captured. */
struct option {
    const uint8_t *value; /**< what stands behind kind and length */
    unsigned len;         /**< of the value, as the option says */
    unsigned captured;    /**< how much of it there is */
    uint8_t kind;
};

static uint16_t read16(const uint8_t *octets)
{
    return (uint16_t)(octets[0] << 8 | octets[1]);
}

static uint32_t read32(const uint8_t *octets)
{
    return (uint32_t)read16(octets) << 16 | read16(octets + 2);
}

struct tcphs_tcp_header tcphs_tcp_at(const uint8_t *octets, unsigned captured)
{
    unsigned len = captured >= WINDOW_END ? (octets[LENGTH_AT] >> 4) * 4U : 0;

    return (struct tcphs_tcp_header){
        .octets = octets,
        .captured = captured < TCPHS_TCP_MAX_LEN ? captured : TCPHS_TCP_MAX_LEN,
        .len = len >= TCPHS_TCP_MIN_LEN ? len : 0,
    };
}

uint16_t tcphs_tcp_source(const struct tcphs_tcp_header *header)
{
    return read16(header->octets);
}

uint16_t tcphs_tcp_destination(const struct tcphs_tcp_header *header)
{
    return read16(header->octets + DESTINATION_AT);
}

uint16_t tcphs_tcp_flags(const struct tcphs_tcp_header *header)
{
    return read16(header->octets + LENGTH_AT) & FLAGS_MASK;
}

/** @return false if octets of the cookie are missing */
static bool read_cookie(const struct option *option, struct tcphs_segment *segment)
{
    unsigned skip = option->kind == KIND_FAST_OPEN ? 0 : EXID_LEN;
    unsigned len = option->len - skip;

    if (option->captured < option->len)
        return false;
    memcpy(segment->cookie, option->value + skip, len < TCPHS_COOKIE_MAX ? len : TCPHS_COOKIE_MAX);
    segment->cookie_len = (uint8_t)len;
    return true;
}

/** The version is an MP_CAPABLE's alone: subtype 0 (RFC 8684, 3.1). */
static void read_mptcp(const struct option *option, struct tcphs_segment *segment)
{
    if (option->captured == 0 || option->value[0] >> 4 != 0)
        return;
    segment->mptcp_version = option->value[0] & 0x0f;
    segment->has |= TCPHS_HAS_MPTCP_VERSION;
}

/** @return false if the value is missing */
static bool read_value(const struct option *option, uint16_t flag, struct tcphs_segment *segment)
{
    bool is_captured = option->captured >= option->len;

    switch (flag) {
    case TCPHS_OPTION_MSS:
        if (is_captured)
            segment->mss = read16(option->value);
        return is_captured;
    case TCPHS_OPTION_WS:
        if (is_captured)
            segment->ws_shift = option->value[0];
        return is_captured;
    case TCPHS_OPTION_TIMESTAMPS:
        if (is_captured) {
            segment->tsval = read32(option->value);
            segment->tsecr = read32(option->value + 4);
        }
        return is_captured;
    case TCPHS_OPTION_TFO:
        return read_cookie(option, segment);
    case TCPHS_OPTION_MPTCP:
        read_mptcp(option, segment);
        return true;
    default:
        return true;
    }
}

/** Experimental kinds are shared: which experiment it is, the first two octets say (RFC 6994, 3). */
static bool is_other_experiment(const struct option *option)
{
    return option->kind >= KIND_EXPERIMENT &&
           (option->captured < EXID_LEN || read16(option->value) != EXID_FAST_OPEN);
}

/** Take one option; of an option that stands twice the last one counts, as in most stacks. */
static void read_option(const struct option *option, struct tcphs_segment *segment)
{
    const struct known_option *known = &known_options[option->kind];
    unsigned len = option->len + OPTION_HEAD;

    if (known->option == 0 || is_other_experiment(option))
        return;
    if (len >= known->min_len && len <= known->max_len &&
        read_value(option, known->option, segment))
        segment->options |= known->option;
    else
        segment->options |= TCPHS_OPTION_CUT;
}

/** How long an option is, in [octets]; 0: it does not end within the header, or was cut off. */
static unsigned option_length(const struct tcphs_tcp_header *header, unsigned at, unsigned end)
{
    unsigned len;

    if (header->octets[at] <= KIND_NOP)
        return 1;
    if (at + 1 >= end || at + 1 >= header->captured)
        return 0;
    len = header->octets[at + 1];
    return len >= OPTION_HEAD && len <= end - at ? len : 0;
}

static struct option option_at(const struct tcphs_tcp_header *header, unsigned at, unsigned len)
{
    struct option option = {header->octets + at + OPTION_HEAD, len - OPTION_HEAD, 0,
                            header->octets[at]};

    if (header->captured > at + OPTION_HEAD)
        option.captured = header->captured - at - OPTION_HEAD;
    if (option.captured > option.len)
        option.captured = option.len;
    return option;
}

/**
 * Take the options in wire order: each begins where the one before ended, and together they fill the
 * header, or the list is cut short. What stands behind the end of the list is padding (RFC 9293, 3.1).
 */
static void read_options(const struct tcphs_tcp_header *header, struct tcphs_segment *segment)
{
    unsigned end = header->len;
    unsigned at = TCPHS_TCP_MIN_LEN;

    while (at < end && at < header->captured) {
        uint8_t kind = header->octets[at];
        unsigned len = option_length(header, at, end);

        if (len == 0)
            break;
        if (segment->kind_count < TCPHS_KINDS_MAX)
            segment->kinds[segment->kind_count++] = kind;
        if (kind == KIND_END)
            return;
        if (kind > KIND_NOP) {
            struct option option = option_at(header, at, len);

            read_option(&option, segment);
        }
        at += len;
    }
    if (at != end)
        segment->options |= TCPHS_OPTION_CUT;
}

/**
 * The timestamps of an ordinary segment, in the layout that every stack writes: two NOPs in front of them,
 * and nothing else. Reads the same as read_options(), at a fraction of the cost.
 *
 * @return false if the options are others
 * Source: RFC 7323, appendix A.
 */
static bool read_timestamps_alone(const struct tcphs_tcp_header *header,
                                  struct tcphs_segment *segment)
{
    static const uint8_t head[] = {KIND_NOP, KIND_NOP, KIND_TIMESTAMPS, TIMESTAMPS_LEN};
    const uint8_t *options = header->octets + TCPHS_TCP_MIN_LEN;
    unsigned end = TCPHS_TCP_MIN_LEN + 2 + TIMESTAMPS_LEN;

    if (header->len != end || header->captured < end || memcmp(options, head, sizeof(head)) != 0)
        return false;
    memcpy(segment->kinds, head, 3);
    segment->kind_count = 3;
    segment->options |= TCPHS_OPTION_TIMESTAMPS;
    segment->tsval = read32(options + 4);
    segment->tsecr = read32(options + 8);
    return true;
}

bool tcphs_tcp_read(const struct tcphs_tcp_header *header, struct tcphs_segment *segment)
{
    if (header->captured < ACK_AT)
        return false;
    segment->seq = read32(header->octets + SEQ_AT);
    if (header->len == 0)
        return true;
    segment->has |= TCPHS_HAS_HEADER;
    segment->ack = read32(header->octets + ACK_AT);
    segment->window = read16(header->octets + WINDOW_AT);
    if (!read_timestamps_alone(header, segment))
        read_options(header, segment);
    return true;
}
