/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * Stories as octets; see story.h.
 *
 * A message: who (1 octet), step of time (2), then for a repetition what is changed in it (1), else
 * flags and what is known (2), options (2), bases of the numbers (1), SEG.SEQ, SEG.ACK, payload (2),
 * window (2), TTL (1), small bits (1), IP identification (2), the values of the options that are there,
 * the option kinds, and the type of the ICMP error that quotes it. Numbers are little endian.
 */
#include "story.h"

#include <string.h>

/** Bits of the octet that says who. */
enum {
    WHO_CONNECTION = 0x03,
    WHO_SENDER = 0x04,
    WHO_AGAIN = 0x08,
    WHO_QUOTED = 0x10,
    WHO_IPV6 = 0x20,
    WHO_BACKWARD = 0x80
};

/** What a repetition changes. */
enum {
    AGAIN_LOWER_TTL = 0x01,
    AGAIN_NEXT_IP_ID = 0x02,
    AGAIN_WITHOUT_TFO = 0x04,
    AGAIN_WITHOUT_DATA = 0x08,
    AGAIN_LATER_TSVAL = 0x10,
    AGAIN_WITHOUT_ECN = 0x20,
    AGAIN_OTHER_ISN = 0x40,
    AGAIN_WITHOUT_TIME = 0x80
};

/** To what a number is relative. */
enum base { BASE_NONE, BASE_ISN, BASE_NEXT, BASE_PEER, BASE_COUNT };

enum {
    FLAGS = 0x1ff,
    HAS_SHIFT = 9,
    OPTIONS = 0x7ff,
    MANTISSA_BITS = 12,
    MANTISSA = (1 << MANTISSA_BITS) - 1,
    EXPONENT_MAX = 10,
    EPOCH_SECONDS = 1600000000
};

/* ---- octets ---- */

struct input {
    const uint8_t *at;
    const uint8_t *end;
};

static uint32_t take(struct input *input, unsigned octets)
{
    uint32_t value = 0;

    for (unsigned i = 0; i < octets; i++)
        if (input->at < input->end)
            value |= (uint32_t)*input->at++ << 8 * i;
    return value;
}

struct output {
    uint8_t *octets;
    size_t len;
};

static void put(struct output *output, unsigned octets, uint32_t value)
{
    for (unsigned i = 0; i < octets; i++)
        output->octets[output->len++] = (uint8_t)(value >> 8 * i);
}

/* ---- numbers ---- */

static uint32_t next_of(const struct tcphs_segment *segment)
{
    return segment->seq + segment->payload_len + !!(segment->flags & TCPHS_FLAG_SYN) +
           !!(segment->flags & TCPHS_FLAG_FIN);
}

/** The number of one end that a base names; own: the number is in that end's space. */
static uint32_t base_of(enum base base, const struct tcphs_story_end *own,
                        const struct tcphs_story_end *peer)
{
    switch (base) {
    case BASE_ISN:
        return own->isn;
    case BASE_NEXT:
        return next_of(&own->last);
    case BASE_PEER:
        return peer->last.ack;
    default:
        return 0;
    }
}

static uint32_t take_number(struct input *input, enum base base, const struct tcphs_story_end *own,
                            const struct tcphs_story_end *peer)
{
    if (base == BASE_NONE)
        return take(input, 4);
    return base_of(base, own, peer) + (uint32_t)(int32_t)(int16_t)take(input, 2);
}

/** The first base to which a number is near. */
static enum base choose_base(uint32_t number, const struct tcphs_story_end *own,
                             const struct tcphs_story_end *peer)
{
    for (enum base base = BASE_ISN; base < BASE_COUNT; base++) {
        uint32_t distance = number - base_of(base, own, peer);

        if (distance + 0x8000 <= 0xffff)
            return base;
    }
    return BASE_NONE;
}

static void put_number(struct output *output, enum base base, uint32_t number,
                       const struct tcphs_story_end *own, const struct tcphs_story_end *peer)
{
    put(output, base == BASE_NONE ? 4 : 2, number - base_of(base, own, peer));
}

static void remember(struct tcphs_story_end *end, const struct tcphs_segment *segment)
{
    if (segment->is_quoted)
        return;
    end->last = *segment;
    if (segment->flags & TCPHS_FLAG_SYN)
        end->isn = segment->seq;
}

/* ---- time ---- */

static tcphs_nsec step_of(uint32_t code)
{
    tcphs_nsec step = code & MANTISSA;
    unsigned exponent = code >> MANTISSA_BITS;

    for (unsigned i = 0; i < exponent && i < EXPONENT_MAX; i++)
        step *= 10;
    return step;
}

static uint32_t code_of(tcphs_nsec step)
{
    uint32_t exponent = 0;

    while (step > MANTISSA && exponent < EXPONENT_MAX) {
        step /= 10;
        exponent++;
    }
    return (step > MANTISSA ? MANTISSA : (uint32_t)step) | exponent << MANTISSA_BITS;
}

/* ---- reading ---- */

static void repeat(struct tcphs_segment *segment, uint32_t changes)
{
    if (changes & AGAIN_LOWER_TTL)
        segment->ttl--;
    if (changes & AGAIN_NEXT_IP_ID)
        segment->ip_id++;
    if (changes & AGAIN_WITHOUT_TFO)
        segment->options &= ~(uint32_t)TCPHS_OPTION_TFO;
    if (changes & AGAIN_WITHOUT_DATA)
        segment->payload_len = 0;
    if (changes & AGAIN_LATER_TSVAL)
        segment->tsval += 1000;
    if (changes & AGAIN_WITHOUT_ECN)
        segment->flags &= (uint16_t)~TCPHS_FLAGS_ECN;
    if (changes & AGAIN_OTHER_ISN)
        segment->seq += 0x01000193;
    if (changes & AGAIN_WITHOUT_TIME)
        segment->has &= ~(uint32_t)TCPHS_HAS_TIME;
}

static void take_options(struct input *input, struct tcphs_segment *segment,
                         const struct tcphs_story_end *peer, bool is_echo)
{
    if (segment->options & TCPHS_OPTION_MSS)
        segment->mss = (uint16_t)take(input, 2);
    if (segment->options & TCPHS_OPTION_WS)
        segment->ws_shift = (uint8_t)take(input, 1);
    if (segment->options & TCPHS_OPTION_TIMESTAMPS) {
        segment->tsval = take(input, 4);
        segment->tsecr = is_echo ? peer->last.tsval : take(input, 4);
    }
    if (segment->options & TCPHS_OPTION_TFO) {
        segment->cookie_len = (uint8_t)take(input, 1);
        for (unsigned i = 0; i < TCPHS_COOKIE_MAX && i < segment->cookie_len; i++)
            segment->cookie[i] = (uint8_t)take(input, 1);
    }
    segment->kind_count = (uint8_t)(take(input, 1) % (TCPHS_KINDS_MAX + 1));
    for (unsigned i = 0; i < segment->kind_count; i++)
        segment->kinds[i] = (uint8_t)take(input, 1);
}

static void take_segment(struct input *input, struct tcphs_segment *segment,
                         const struct tcphs_story_end *own, const struct tcphs_story_end *peer)
{
    uint32_t flags = take(input, 2);
    uint32_t bases;
    uint32_t bits;

    segment->flags = flags & FLAGS;
    segment->has = flags >> HAS_SHIFT;
    segment->options = take(input, 2) & OPTIONS;
    bases = take(input, 1);
    segment->seq = take_number(input, (enum base)(bases & 3), own, peer);
    segment->ack = take_number(input, (enum base)(bases >> 2 & 3), peer, own);
    segment->payload_len = take(input, 2);
    segment->window = (uint16_t)take(input, 2);
    segment->ttl = (uint8_t)take(input, 1);
    bits = take(input, 1);
    segment->ip_ecn = bits & 3;
    segment->mptcp_version = bits >> 2 & 1;
    segment->ip_id = (uint16_t)take(input, 2);
    take_options(input, segment, peer, bases >> 4 & 1);
}

struct tcphs_story_mode tcphs_story_mode_of(uint8_t octet)
{
    static const uint32_t thresholds[] = {TCPHS_STORY_SEGMENTS_MAX, 0, 1, 2};

    return (struct tcphs_story_mode){.is_repeated = octet >> 3 & 1,
                                     .is_mirrored = octet & 1,
                                     .flood_threshold = thresholds[octet >> 1 & 3]};
}

bool tcphs_story_read(struct tcphs_story *story, const uint8_t **octets, const uint8_t *end,
                      struct tcphs_story_message *message)
{
    struct input input = {*octets, end};
    struct tcphs_segment *segment = &message->segment;
    struct tcphs_story_end *own;
    struct tcphs_story_end *peer;
    tcphs_nsec step;
    uint32_t who;

    if (input.at == end || story->frame == TCPHS_STORY_SEGMENTS_MAX)
        return false;
    who = take(&input, 1);
    step = step_of(take(&input, 2));
    message->connection = who & WHO_CONNECTION;
    own = &story->ends[message->connection][!!(who & WHO_SENDER)];
    peer = &story->ends[message->connection][!(who & WHO_SENDER)];
    if (who & WHO_AGAIN) {
        *segment = own->last;
        repeat(segment, take(&input, 1));
    } else {
        memset(segment, 0, sizeof *segment);
        take_segment(&input, segment, own, peer);
        segment->ip_version = who & WHO_IPV6 ? 6 : 4;
    }
    segment->is_self = message->connection == TCPHS_STORY_SELF;
    segment->is_quoted = who & WHO_QUOTED;
    segment->sender = !!(who & WHO_SENDER);
    if (segment->is_quoted) {
        segment->icmp_version = segment->ip_version;
        segment->icmp_type = (uint8_t)take(&input, 1);
        segment->icmp_code = (uint8_t)take(&input, 1);
    }
    story->time += who & WHO_BACKWARD ? -step : step;
    segment->time = EPOCH_SECONDS * TCPHS_NSEC_PER_SEC + story->time;
    segment->frame = ++story->frame;
    remember(own, segment);
    *octets = input.at;
    return true;
}

/* ---- writing ---- */

static void put_options(struct output *output, const struct tcphs_segment *segment, bool is_echo)
{
    if (segment->options & TCPHS_OPTION_MSS)
        put(output, 2, segment->mss);
    if (segment->options & TCPHS_OPTION_WS)
        put(output, 1, segment->ws_shift);
    if (segment->options & TCPHS_OPTION_TIMESTAMPS) {
        put(output, 4, segment->tsval);
        if (!is_echo)
            put(output, 4, segment->tsecr);
    }
    if (segment->options & TCPHS_OPTION_TFO) {
        put(output, 1, segment->cookie_len);
        for (unsigned i = 0; i < TCPHS_COOKIE_MAX && i < segment->cookie_len; i++)
            put(output, 1, segment->cookie[i]);
    }
    put(output, 1, segment->kind_count);
    for (unsigned i = 0; i < segment->kind_count; i++)
        put(output, 1, segment->kinds[i]);
}

static void put_segment(struct output *output, const struct tcphs_segment *segment,
                        const struct tcphs_story_end *own, const struct tcphs_story_end *peer)
{
    enum base seq = choose_base(segment->seq, own, peer);
    enum base ack = choose_base(segment->ack, peer, own);
    bool is_echo = segment->tsecr == peer->last.tsval;

    put(output, 2, (segment->flags & FLAGS) | segment->has << HAS_SHIFT);
    put(output, 2, segment->options & OPTIONS);
    put(output, 1, (uint32_t)seq | (uint32_t)ack << 2 | (uint32_t)is_echo << 4);
    put_number(output, seq, segment->seq, own, peer);
    put_number(output, ack, segment->ack, peer, own);
    put(output, 2, segment->payload_len);
    put(output, 2, segment->window);
    put(output, 1, segment->ttl);
    put(output, 1, segment->ip_ecn | (uint32_t)(segment->mptcp_version & 1) << 2);
    put(output, 2, segment->ip_id);
    put_options(output, segment, is_echo);
}

size_t tcphs_story_write(struct tcphs_story *story, const struct tcphs_story_message *message,
                         uint8_t *octets)
{
    const struct tcphs_segment *segment = &message->segment;
    struct tcphs_story_end *own = &story->ends[message->connection][segment->sender];
    const struct tcphs_story_end *peer = &story->ends[message->connection][!segment->sender];
    struct output output = {octets, 0};
    tcphs_nsec step = segment->time - EPOCH_SECONDS * TCPHS_NSEC_PER_SEC - story->time;
    uint32_t code = code_of(step < 0 ? -step : step);

    put(&output, 1,
        message->connection | (segment->sender ? WHO_SENDER : 0) |
            (segment->is_quoted ? WHO_QUOTED : 0) | (segment->ip_version == 6 ? WHO_IPV6 : 0) |
            (step < 0 ? WHO_BACKWARD : 0));
    put(&output, 2, code);
    put_segment(&output, segment, own, peer);
    if (segment->is_quoted) {
        put(&output, 1, segment->icmp_type);
        put(&output, 1, segment->icmp_code);
    }
    story->time += step < 0 ? -step_of(code) : step_of(code);
    remember(own, segment);
    return output.len;
}
