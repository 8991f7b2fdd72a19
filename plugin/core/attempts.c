/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * The sendings of one handshake's SYN and SYN-ACK; see attempts.h.
 */
#include "attempts.h"

#include <string.h>

static unsigned count(const struct tcphs_handshake *handshake, enum tcphs_series series)
{
    return series == TCPHS_SERIES_SYN ? handshake->syn_count : handshake->synack_count;
}

static unsigned room(enum tcphs_series series)
{
    return 1 + (series == TCPHS_SERIES_SYN ? TCPHS_SYN_REPEATS : TCPHS_SYNACK_REPEATS);
}

unsigned tcphs_attempts_kept(const struct tcphs_handshake *handshake, enum tcphs_series series)
{
    unsigned sent = count(handshake, series);
    unsigned kept = room(series);

    return sent < kept ? sent : kept;
}

bool tcphs_attempts_overflowed(const struct tcphs_handshake *handshake, enum tcphs_series series)
{
    return count(handshake, series) > room(series);
}

struct tcphs_attempt tcphs_attempts_get(const struct tcphs_handshake *handshake,
                                        enum tcphs_series series, unsigned index)
{
    struct tcphs_attempt first = {0};

    if (index > 0)
        return series == TCPHS_SERIES_SYN ? handshake->repeats->syn[index - 1]
                                          : handshake->repeats->synack[index - 1];
    if (series == TCPHS_SERIES_SYN) {
        first.frame = handshake->syn_frame;
        first.tsval = handshake->syn_tsval;
        first.options = handshake->syn.options;
    } else {
        first.frame = handshake->synack_frame;
        first.tsval = handshake->synack_tsval;
        first.options = handshake->synack.options;
    }
    return first;
}

unsigned tcphs_attempts_answered_index(const struct tcphs_handshake *handshake,
                                       enum tcphs_series series)
{
    return series == TCPHS_SERIES_SYN ? handshake->answered_syn : handshake->answered_synack;
}

struct tcphs_attempt tcphs_attempts_answered(const struct tcphs_handshake *handshake,
                                             enum tcphs_series series)
{
    if (tcphs_attempts_answered_index(handshake, series) > 0)
        return handshake->repeats->answered[series];
    return tcphs_attempts_get(handshake, series, 0);
}

void tcphs_attempts_answer(struct tcphs_handshake *handshake, enum tcphs_series series,
                           unsigned index)
{
    bool is_syn = series == TCPHS_SERIES_SYN;

    *(is_syn ? &handshake->answered_syn : &handshake->answered_synack) = (uint8_t)index;
    if (index > 0)
        handshake->repeats->answered[series] = tcphs_attempts_get(handshake, series, index);
}

/** Time since the first attempt of the series, in [ns]; negative where time went back. */
static bool since_first(const struct tcphs_handshake *handshake, enum tcphs_series series,
                        const struct tcphs_segment *segment, tcphs_nsec *elapsed)
{
    bool is_syn = series == TCPHS_SERIES_SYN;
    unsigned known = is_syn ? TCPHS_KNOWS_SYN_TIME : TCPHS_KNOWS_SYNACK_TIME;

    if (!(handshake->has & known) || !(segment->has & TCPHS_HAS_TIME))
        return false;
    *elapsed = segment->time - (is_syn ? handshake->syn_time : handshake->synack_time);
    return true;
}

void tcphs_attempts_add(struct tcphs_handshake *handshake, enum tcphs_series series,
                        const struct tcphs_segment *segment, struct tcphs_note *note)
{
    bool is_syn = series == TCPHS_SERIES_SYN;
    uint16_t *sent = is_syn ? &handshake->syn_count : &handshake->synack_count;
    struct tcphs_attempt last =
        tcphs_attempts_get(handshake, series, tcphs_attempts_kept(handshake, series) - 1);
    struct tcphs_attempt added = {.since_first = TCPHS_SINCE_UNKNOWN,
                                  .frame = segment->frame,
                                  .tsval = segment->tsval,
                                  .options = segment->options};
    tcphs_nsec elapsed = 0;
    bool is_timed;
    unsigned slot;

    if (*sent < UINT16_MAX)
        (*sent)++;
    note->attempt = *sent;
    is_timed = since_first(handshake, series, segment, &elapsed);
    if (is_timed && elapsed >= 0 && (uint64_t)elapsed < TCPHS_SINCE_UNKNOWN)
        added.since_first = (uint64_t)elapsed;
    if (is_timed && elapsed >= (tcphs_nsec)last.since_first) {
        note->has_interval = !(handshake->has & TCPHS_KNOWS_TIME_BACK);
        note->elapsed = elapsed;
        note->interval = elapsed - (tcphs_nsec)last.since_first;
    }
    if (!note->has_interval || added.since_first == TCPHS_SINCE_UNKNOWN)
        handshake->has |= TCPHS_KNOWS_TIME_BACK;
    slot = tcphs_attempts_kept(handshake, series) - 2;
    if (is_syn)
        handshake->repeats->syn[slot] = added;
    else
        handshake->repeats->synack[slot] = added;
}

bool tcphs_attempts_echoed(const struct tcphs_handshake *handshake, enum tcphs_series series,
                           uint32_t tsecr, unsigned *index)
{
    unsigned kept = tcphs_attempts_kept(handshake, series);
    unsigned matches = 0;
    unsigned found = 0;

    for (unsigned i = 0; i < kept; i++) {
        struct tcphs_attempt attempt = tcphs_attempts_get(handshake, series, i);

        if ((attempt.options & TCPHS_OPTION_TIMESTAMPS) && attempt.tsval == tsecr) {
            matches++;
            found = i;
        }
    }
    if (matches != 1)
        return false;
    *index = found;
    return true;
}

bool tcphs_attempts_first_was_discarded(const struct tcphs_handshake *handshake)
{
    return handshake->icmp_frame > handshake->syn_frame && handshake->syn_count > 1 &&
           handshake->icmp_frame < handshake->repeats->syn[0].frame;
}

bool tcphs_attempts_newest_was_rejected(const struct tcphs_handshake *handshake)
{
    return handshake->phase == TCPHS_PHASE_REFUSED || handshake->phase == TCPHS_PHASE_RESET ||
           (handshake->has & TCPHS_KNOWS_CHALLENGED);
}

uint32_t tcphs_attempts_syn_length(const struct tcphs_handshake *handshake)
{
    /* A fragment alone does not tell how long its segment is. */
    if (handshake->tfo.has_unknown_data)
        return UINT16_MAX;
    return (uint32_t)handshake->tfo.syn_data + handshake->tfo.has_fin;
}

struct tcphs_sent tcphs_sent_of(const struct tcphs_segment *segment)
{
    return (struct tcphs_sent){.tsval = segment->tsval,
                               .payload_len = segment->payload_len,
                               .options = (uint16_t)segment->options,
                               .flags = segment->flags,
                               .mss = segment->mss,
                               .ws_shift = segment->ws_shift,
                               .ttl = segment->has & TCPHS_HAS_TTL ? segment->ttl : 0,
                               .cookie_len = segment->cookie_len,
                               .has_ip_ecn = (segment->has & TCPHS_HAS_IP_ECN) != 0,
                               .ip_ecn = segment->ip_ecn & 3};
}

struct tcphs_offer tcphs_offer_of(const struct tcphs_segment *segment)
{
    struct tcphs_offer offer = {.options = (uint16_t)segment->options,
                                .flags = segment->flags,
                                .mss = segment->mss,
                                .window = segment->window,
                                .ws_shift = segment->ws_shift,
                                .ttl = segment->ttl,
                                .ip_version = segment->ip_version & 7,
                                .has_ip_ecn = (segment->has & TCPHS_HAS_IP_ECN) != 0,
                                .ip_ecn = segment->ip_ecn & 3,
                                .has_mptcp_version = (segment->has & TCPHS_HAS_MPTCP_VERSION) != 0,
                                .mptcp_version = segment->mptcp_version & 1,
                                .kind_count = segment->kind_count};
    size_t kept = segment->kind_count;

    if (kept > TCPHS_OFFER_KINDS)
        kept = TCPHS_OFFER_KINDS;
    memcpy(offer.kinds, segment->kinds, kept);
    return offer;
}

unsigned tcphs_offer_hops(const struct tcphs_offer *offer)
{
    if (offer->ttl <= 64)
        return 64U - offer->ttl;
    return offer->ttl <= 128 ? 128U - offer->ttl : 255U - offer->ttl;
}

const struct tcphs_offer *tcphs_offer_of_client(const struct tcphs_handshake *handshake)
{
    bool is_answered = handshake->has & TCPHS_KNOWS_SYNACK;
    bool is_first = is_answered ? handshake->answered_syn == 0 : handshake->syn_count <= 1;

    return is_first ? &handshake->syn : &handshake->repeats->last_syn;
}

uint16_t tcphs_offer_changes(const struct tcphs_offer *before, bool had_data,
                             const struct tcphs_offer *now, bool has_data)
{
    static const struct {
        uint16_t option;
        uint16_t change;
    } dropped[] = {
        {TCPHS_OPTION_TFO, TCPHS_CHANGE_TFO_DROPPED},
        {TCPHS_OPTION_MPTCP, TCPHS_CHANGE_MPTCP_DROPPED},
        {TCPHS_OPTION_WS, TCPHS_CHANGE_WS_DROPPED},
        {TCPHS_OPTION_TIMESTAMPS, TCPHS_CHANGE_TIMESTAMPS_DROPPED},
        {TCPHS_OPTION_SACK_PERMITTED, TCPHS_CHANGE_SACK_DROPPED},
        {TCPHS_OPTION_MSS, TCPHS_CHANGE_MSS},
    };
    uint16_t explained = TCPHS_OPTION_CUT;
    uint16_t changes = 0;

    /* A list cut short by the capture proves nothing about what was sent. */
    if ((before->options | now->options) & TCPHS_OPTION_CUT)
        return 0;
    for (unsigned i = 0; i < sizeof dropped / sizeof *dropped; i++) {
        explained |= dropped[i].option;
        if ((before->options & dropped[i].option) && !(now->options & dropped[i].option))
            changes |= dropped[i].change;
        else if (~before->options & now->options & dropped[i].option)
            changes |= TCPHS_CHANGE_OTHER;
    }
    if ((before->options ^ now->options) & (uint16_t)~explained)
        changes |= TCPHS_CHANGE_OTHER;
    if (had_data != has_data)
        changes |= had_data ? TCPHS_CHANGE_DATA_DROPPED : TCPHS_CHANGE_OTHER;
    if ((before->flags & TCPHS_FLAGS_ECN) != (now->flags & TCPHS_FLAGS_ECN))
        changes |= (now->flags & TCPHS_FLAGS_ECN) ? TCPHS_CHANGE_OTHER : TCPHS_CHANGE_ECN_DROPPED;
    if ((before->options & now->options & TCPHS_OPTION_MSS) && before->mss != now->mss)
        changes |= TCPHS_CHANGE_MSS;
    if ((before->options & now->options & TCPHS_OPTION_WS) && before->ws_shift != now->ws_shift)
        changes |= TCPHS_CHANGE_OTHER;
    return changes;
}
