/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * Round-trip times of a handshake; see rtt.h.
 */
#include "rtt.h"

#include "acceptable.h"
#include "attempts.h"

/** Below this a split shows the ends' processing, not the path: 1 ms. */
#define SHORTEST_PATH (TCPHS_NSEC_PER_SEC / 1000)

/**
 * From here on a half may hold a retransmission timeout of an attempt that the capture does not show: 900 ms, below
 * the shortest timeout of a SYN (RFC 6298, 2.1).
 */
#define LONGEST_HALF (TCPHS_NSEC_PER_SEC * 9 / 10)

/** An end is near if its part is at most a tenth of the whole. */
enum { NEAR_PART = 10 };

/**
 * Which attempt of a series does an answer answer?
 *
 * @param quality  always written
 * @return the attempt's index: the only one, the one that TSecr names, else the last one
 */
static unsigned resolve(const struct tcphs_handshake *handshake, enum tcphs_series series,
                        const struct tcphs_segment *answer, uint8_t *quality)
{
    unsigned kept = tcphs_attempts_kept(handshake, series);
    unsigned first =
        series == TCPHS_SERIES_SYN && tcphs_attempts_first_was_discarded(handshake) ? 1 : 0;
    unsigned echoed;

    if (kept <= first + 1) {
        *quality = TCPHS_QUALITY_EXACT;
        return first;
    }
    if ((answer->options & TCPHS_OPTION_TIMESTAMPS) &&
        tcphs_attempts_echoed(handshake, series, answer->tsecr, &echoed)) {
        *quality = TCPHS_QUALITY_RESOLVED;
        return echoed;
    }
    *quality = TCPHS_QUALITY_AMBIGUOUS;
    return kept - 1;
}

/** Does TSecr name a SYN that is not in the capture? Only where all SYNs and the answer have stamps. */
static bool names_missed_syn(const struct tcphs_handshake *handshake,
                             const struct tcphs_segment *synack)
{
    unsigned kept = tcphs_attempts_kept(handshake, TCPHS_SERIES_SYN);

    if (kept == 0 || handshake->has_other_tsval || !(synack->options & TCPHS_OPTION_TIMESTAMPS) ||
        synack->tsecr == 0 || tcphs_attempts_overflowed(handshake, TCPHS_SERIES_SYN))
        return false;
    for (unsigned i = 0; i < kept; i++) {
        struct tcphs_attempt attempt = tcphs_attempts_get(handshake, TCPHS_SERIES_SYN, i);

        if (!(attempt.options & TCPHS_OPTION_TIMESTAMPS) || attempt.tsval == synack->tsecr)
            return false;
    }
    return true;
}

void tcphs_rtt_resolve_syn(struct tcphs_handshake *handshake, const struct tcphs_segment *synack)
{
    unsigned index = resolve(handshake, TCPHS_SERIES_SYN, synack, &handshake->server_quality);

    tcphs_attempts_answer(handshake, TCPHS_SERIES_SYN, index);
    handshake->has &= ~(uint32_t)TCPHS_KNOWS_MISSED_SYN;
    if (names_missed_syn(handshake, synack)) {
        handshake->has |= TCPHS_KNOWS_MISSED_SYN;
        handshake->server_quality = TCPHS_QUALITY_AMBIGUOUS;
    }
}

void tcphs_rtt_resolve_synack(struct tcphs_handshake *handshake, const struct tcphs_segment *ack)
{
    unsigned index = resolve(handshake, TCPHS_SERIES_SYNACK, ack, &handshake->client_quality);

    tcphs_attempts_answer(handshake, TCPHS_SERIES_SYNACK, index);
}

/** Time between two moments of the capture; never negative. */
static bool span(const struct tcphs_handshake *handshake, unsigned known, tcphs_nsec from,
                 tcphs_nsec to, tcphs_nsec *time)
{
    if ((handshake->has & known) != known || to < from)
        return false;
    *time = to - from;
    return true;
}

/** When an attempt was sent; where that is not known, after everything else. */
static tcphs_nsec sent(const struct tcphs_handshake *handshake, enum tcphs_series series,
                       struct tcphs_attempt attempt)
{
    tcphs_nsec first = series == TCPHS_SERIES_SYN ? handshake->syn_time : handshake->synack_time;

    if (attempt.since_first == TCPHS_SINCE_UNKNOWN)
        return INT64_MAX;
    return first + (tcphs_nsec)attempt.since_first;
}

static tcphs_nsec sent_at(const struct tcphs_handshake *handshake, enum tcphs_series series,
                          unsigned index)
{
    return sent(handshake, series, tcphs_attempts_get(handshake, series, index));
}

static tcphs_nsec sent_answered(const struct tcphs_handshake *handshake, enum tcphs_series series)
{
    return sent(handshake, series, tcphs_attempts_answered(handshake, series));
}

/** The last attempt that was sent before the answer came; the answered one, where times do not tell. */
static unsigned newest_candidate(const struct tcphs_handshake *handshake, enum tcphs_series series)
{
    bool is_syn = series == TCPHS_SERIES_SYN;
    unsigned answered = is_syn ? handshake->answered_syn : handshake->answered_synack;
    tcphs_nsec answer = is_syn ? handshake->synack_time : handshake->ack_time;
    unsigned index = tcphs_attempts_kept(handshake, series) - 1;

    while (index > answered && sent_at(handshake, series, index) > answer)
        index--;
    return index;
}

/** Does a segment of the server answer what the client sent with its final ACK, or after it? */
static bool answers_later_segment(const struct tcphs_handshake *handshake,
                                  const struct tcphs_segment *segment)
{
    uint32_t opened = handshake->client_isn + 1 + handshake->tfo.acked;
    unsigned newest = tcphs_attempts_kept(handshake, TCPHS_SERIES_SYN) - 1;
    struct tcphs_attempt syn = tcphs_attempts_get(handshake, TCPHS_SERIES_SYN, newest);

    if ((segment->flags & TCPHS_FLAG_ACK) && tcphs_seq_before(opened, segment->ack))
        return true;
    return (segment->options & syn.options & TCPHS_OPTION_TIMESTAMPS) &&
           tcphs_seq_before(syn.tsval, segment->tsecr);
}

void tcphs_rtt_probe(struct tcphs_handshake *handshake, enum tcphs_series series,
                     const struct tcphs_segment *segment)
{
    struct tcphs_repeats *repeats = handshake->repeats;

    /* Of several segments within one tick of the clock the first is kept: a time is never too short. */
    if (repeats == NULL || !(segment->has & TCPHS_HAS_TIME) ||
        !(segment->options & TCPHS_OPTION_TIMESTAMPS) ||
        (repeats->probe_time[series] != 0 && repeats->probe_tsval[series] == segment->tsval))
        return;
    repeats->probe_time[series] = segment->time;
    repeats->probe_tsval[series] = segment->tsval;
}

/**
 * How long ago was what a segment answers sent, at most?
 *
 * @param since  what it answers was sent then, or later
 */
static tcphs_nsec age_of_answered(const struct tcphs_handshake *handshake, enum tcphs_series series,
                                  const struct tcphs_segment *segment, tcphs_nsec since)
{
    const struct tcphs_repeats *repeats = handshake->repeats;

    if ((segment->options & TCPHS_OPTION_TIMESTAMPS) && repeats->probe_time[series] > since &&
        repeats->probe_tsval[series] == segment->tsecr)
        since = repeats->probe_time[series];
    return segment->time - since;
}

bool tcphs_rtt_review(struct tcphs_handshake *handshake, const struct tcphs_segment *segment)
{
    const uint32_t times = TCPHS_KNOWS_SYN_TIME | TCPHS_KNOWS_SYNACK_TIME | TCPHS_KNOWS_ACK_TIME;
    tcphs_nsec later;
    tcphs_nsec named;

    if (handshake->repeats == NULL || handshake->is_echo_doubted ||
        (handshake->has & times) != times || !(segment->has & TCPHS_HAS_TIME) ||
        newest_candidate(handshake, TCPHS_SERIES_SYN) == handshake->answered_syn ||
        !answers_later_segment(handshake, segment) || !tcphs_rtt_of_server(handshake, &named))
        return false;
    later = age_of_answered(handshake, TCPHS_SERIES_SYN, segment, handshake->ack_time);
    if (later < 0 || later >= named / 2)
        return false;
    handshake->is_echo_doubted = 1;
    handshake->server_quality = TCPHS_QUALITY_AMBIGUOUS;
    return true;
}

bool tcphs_rtt_review_client(struct tcphs_handshake *handshake, const struct tcphs_segment *segment)
{
    const uint32_t times = TCPHS_KNOWS_SYNACK_TIME | TCPHS_KNOWS_ACK_TIME | TCPHS_KNOWS_TTFB;
    tcphs_nsec first_octet = handshake->syn_time + handshake->ttfb;
    tcphs_nsec later;
    tcphs_nsec named;

    if (handshake->repeats == NULL || handshake->is_ack_echo_doubted ||
        (handshake->has & times) != times || !(segment->has & TCPHS_HAS_TIME) ||
        newest_candidate(handshake, TCPHS_SERIES_SYNACK) == handshake->answered_synack ||
        !(segment->flags & TCPHS_FLAG_ACK) ||
        !tcphs_seq_before(handshake->closing_ack, segment->ack) ||
        !tcphs_rtt_of_client(handshake, &named))
        return false;
    later = age_of_answered(handshake, TCPHS_SERIES_SYNACK, segment, first_octet);
    if (later < 0 || later >= named / 2)
        return false;
    handshake->is_ack_echo_doubted = 1;
    handshake->client_quality = TCPHS_QUALITY_AMBIGUOUS;
    return true;
}

/** When the attempt was sent from which a time is measured: the answered one, unless that is in doubt. */
static tcphs_nsec sent_measured(const struct tcphs_handshake *handshake, enum tcphs_series series,
                                bool is_doubted)
{
    return is_doubted ? sent_at(handshake, series, newest_candidate(handshake, series))
                      : sent_answered(handshake, series);
}

bool tcphs_rtt_of_server(const struct tcphs_handshake *handshake, tcphs_nsec *rtt)
{
    tcphs_nsec syn = sent_measured(handshake, TCPHS_SERIES_SYN, handshake->is_echo_doubted);

    /* In a simultaneous open no SYN-ACK answers a SYN alone. */
    if (handshake->has & TCPHS_KNOWS_CROSSED)
        return false;
    return span(handshake, TCPHS_KNOWS_SYN_TIME | TCPHS_KNOWS_SYNACK_TIME, syn,
                handshake->synack_time, rtt);
}

bool tcphs_rtt_of_client(const struct tcphs_handshake *handshake, tcphs_nsec *rtt)
{
    if (handshake->has & (TCPHS_KNOWS_CROSSED | TCPHS_KNOWS_LATE_ACK))
        return false;
    return span(handshake, TCPHS_KNOWS_SYNACK_TIME | TCPHS_KNOWS_ACK_TIME,
                sent_measured(handshake, TCPHS_SERIES_SYNACK, handshake->is_ack_echo_doubted),
                handshake->ack_time, rtt);
}

bool tcphs_rtt_of_path(const struct tcphs_handshake *handshake, tcphs_nsec *rtt)
{
    tcphs_nsec server;
    tcphs_nsec client;

    if (!tcphs_rtt_of_server(handshake, &server) || !tcphs_rtt_of_client(handshake, &client))
        return false;
    *rtt = server + client;
    return true;
}

bool tcphs_rtt_quality_of(const struct tcphs_handshake *handshake, enum tcphs_quality *quality)
{
    uint8_t worst = TCPHS_QUALITY_EXACT;
    bool is_known = false;
    tcphs_nsec rtt;

    if (tcphs_rtt_of_server(handshake, &rtt)) {
        is_known = true;
        worst = handshake->server_quality;
    }
    if (tcphs_rtt_of_client(handshake, &rtt)) {
        is_known = true;
        if (handshake->client_quality > worst)
            worst = handshake->client_quality;
    }
    if (is_known)
        *quality = (enum tcphs_quality)worst;
    return is_known;
}

bool tcphs_rtt_setup_time(const struct tcphs_handshake *handshake, tcphs_nsec *time)
{
    bool is_established =
        handshake->concluded_by != 0 && handshake->outcome == TCPHS_OUTCOME_ESTABLISHED;

    return is_established && span(handshake, TCPHS_KNOWS_SYN_TIME | TCPHS_KNOWS_ACK_TIME,
                                  handshake->syn_time, handshake->ack_time, time);
}

/** The capture point by the split of the round-trip time. */
static bool point_by_rtt(const struct tcphs_handshake *handshake, enum tcphs_point *point)
{
    enum tcphs_quality quality;
    tcphs_nsec server;
    tcphs_nsec client;
    tcphs_nsec path;

    if (!tcphs_rtt_of_server(handshake, &server) || !tcphs_rtt_of_client(handshake, &client) ||
        !tcphs_rtt_quality_of(handshake, &quality) || quality == TCPHS_QUALITY_AMBIGUOUS)
        return false;
    path = server + client;
    if (path < SHORTEST_PATH || server >= LONGEST_HALF || client >= LONGEST_HALF)
        return false;
    if (client <= path / NEAR_PART)
        *point = TCPHS_POINT_NEAR_CLIENT;
    else if (server <= path / NEAR_PART)
        *point = TCPHS_POINT_NEAR_SERVER;
    else
        *point = TCPHS_POINT_BETWEEN;
    return true;
}

/** The capture point by the hops: the end that is no hop away is near, if the other one is not. */
static bool point_by_ttl(const struct tcphs_handshake *handshake, enum tcphs_point *point)
{
    const uint32_t both = TCPHS_KNOWS_SYN_TTL | TCPHS_KNOWS_SYNACK_TTL;
    unsigned client = tcphs_offer_hops(tcphs_offer_of_client(handshake));
    unsigned server = tcphs_offer_hops(&handshake->synack);

    if ((handshake->has & both) != both || (client == 0) == (server == 0))
        return false;
    *point = client == 0 ? TCPHS_POINT_NEAR_CLIENT : TCPHS_POINT_NEAR_SERVER;
    return true;
}

bool tcphs_rtt_capture_point(const struct tcphs_handshake *handshake, enum tcphs_point *point,
                             enum tcphs_pointby *evidence)
{
    enum tcphs_point by_rtt = TCPHS_POINT_BETWEEN;
    enum tcphs_point by_ttl = TCPHS_POINT_BETWEEN;
    bool has_rtt = point_by_rtt(handshake, &by_rtt);
    bool has_ttl = point_by_ttl(handshake, &by_ttl);

    if (!has_rtt && !has_ttl)
        return false;
    *point = has_rtt ? by_rtt : by_ttl;
    if (has_rtt && has_ttl && by_rtt == by_ttl)
        *evidence = TCPHS_POINTBY_BOTH;
    else
        *evidence = has_rtt ? TCPHS_POINTBY_RTT : TCPHS_POINTBY_TTL;
    return true;
}
