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
 * @param quality   always written
 * @param is_named  likewise: TSecr names one attempt
 * @return the attempt's index: the only one, the one that TSecr names, else the last one
 */
static unsigned resolve(const struct tcphs_handshake *handshake, enum tcphs_series series,
                        const struct tcphs_segment *answer, uint8_t *quality, bool *is_named)
{
    unsigned kept = tcphs_attempts_kept(handshake, series);
    unsigned first =
        series == TCPHS_SERIES_SYN && tcphs_attempts_first_was_discarded(handshake) ? 1 : 0;
    unsigned echoed = 0;

    *is_named = (answer->options & TCPHS_OPTION_TIMESTAMPS) &&
                tcphs_attempts_echoed(handshake, series, answer->tsecr, &echoed);
    if (kept <= first + 1) {
        *quality = TCPHS_QUALITY_EXACT;
        return first;
    }
    if (*is_named) {
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
    bool is_named;
    unsigned index =
        resolve(handshake, TCPHS_SERIES_SYN, synack, &handshake->server_quality, &is_named);

    tcphs_attempts_answer(handshake, TCPHS_SERIES_SYN, index);
    handshake->is_syn_named = is_named;
    handshake->has &= ~(uint32_t)TCPHS_KNOWS_MISSED_SYN;
    if (names_missed_syn(handshake, synack)) {
        handshake->has |= TCPHS_KNOWS_MISSED_SYN;
        handshake->server_quality = TCPHS_QUALITY_AMBIGUOUS;
    }
}

void tcphs_rtt_resolve_synack(struct tcphs_handshake *handshake, const struct tcphs_segment *ack)
{
    bool is_named;
    unsigned index =
        resolve(handshake, TCPHS_SERIES_SYNACK, ack, &handshake->client_quality, &is_named);

    tcphs_attempts_answer(handshake, TCPHS_SERIES_SYNACK, index);
    handshake->is_synack_named = is_named;
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

/**
 * The last attempt that was sent before the answer came; the answered one, where times do not tell. It may stand
 * behind the answer in the file.
 *
 * @param handshake  the times of the series' first attempt and of the answer are known
 */
static unsigned newest_candidate(const struct tcphs_handshake *handshake, enum tcphs_series series)
{
    tcphs_nsec answer = series == TCPHS_SERIES_SYN ? handshake->synack_time : handshake->ack_time;
    unsigned index = tcphs_attempts_kept(handshake, series) - 1;

    while (index > tcphs_attempts_answered_index(handshake, series) &&
           sent_at(handshake, series, index) >= answer)
        index--;
    return index;
}

/** Has TSecr of the answer named one attempt, and has none that was sent after that one the same TSval? */
static bool is_named_alone(const struct tcphs_handshake *handshake, enum tcphs_series series,
                           unsigned newest)
{
    struct tcphs_attempt answered = tcphs_attempts_answered(handshake, series);
    bool is_alone =
        series == TCPHS_SERIES_SYN ? handshake->is_syn_named : handshake->is_synack_named;

    for (unsigned i = tcphs_attempts_answered_index(handshake, series) + 1; i <= newest; i++) {
        struct tcphs_attempt other = tcphs_attempts_get(handshake, series, i);

        is_alone &= !(other.options & TCPHS_OPTION_TIMESTAMPS) || other.tsval != answered.tsval;
    }
    return is_alone;
}

/** How sure it is which attempt was answered, all candidates counted. Parameters as of newest_candidate(). */
static enum tcphs_quality quality_of(const struct tcphs_handshake *handshake,
                                     enum tcphs_series series)
{
    uint8_t quality =
        series == TCPHS_SERIES_SYN ? handshake->server_quality : handshake->client_quality;
    unsigned newest = newest_candidate(handshake, series);

    if (quality == TCPHS_QUALITY_AMBIGUOUS ||
        newest == tcphs_attempts_answered_index(handshake, series))
        return (enum tcphs_quality)quality;
    return is_named_alone(handshake, series, newest) ? TCPHS_QUALITY_RESOLVED
                                                     : TCPHS_QUALITY_AMBIGUOUS;
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

    if (handshake->repeats == NULL || (handshake->has & times) != times ||
        !(segment->has & TCPHS_HAS_TIME) ||
        newest_candidate(handshake, TCPHS_SERIES_SYN) == handshake->answered_syn ||
        !answers_later_segment(handshake, segment) || !tcphs_rtt_of_server(handshake, &named) ||
        quality_of(handshake, TCPHS_SERIES_SYN) == TCPHS_QUALITY_AMBIGUOUS)
        return false;
    later = age_of_answered(handshake, TCPHS_SERIES_SYN, segment, handshake->ack_time);
    if (later < 0 || later >= named / 2)
        return false;
    handshake->server_quality = TCPHS_QUALITY_AMBIGUOUS;
    return true;
}

bool tcphs_rtt_review_client(struct tcphs_handshake *handshake, const struct tcphs_segment *segment)
{
    const uint32_t times = TCPHS_KNOWS_SYNACK_TIME | TCPHS_KNOWS_ACK_TIME | TCPHS_KNOWS_TTFB;
    tcphs_nsec first_octet = handshake->syn_time + handshake->ttfb;
    tcphs_nsec later;
    tcphs_nsec named;

    if (handshake->repeats == NULL || (handshake->has & times) != times ||
        !(segment->has & TCPHS_HAS_TIME) ||
        newest_candidate(handshake, TCPHS_SERIES_SYNACK) == handshake->answered_synack ||
        !(segment->flags & TCPHS_FLAG_ACK) ||
        !tcphs_seq_before(handshake->closing_ack, segment->ack) ||
        !tcphs_rtt_of_client(handshake, &named) ||
        quality_of(handshake, TCPHS_SERIES_SYNACK) == TCPHS_QUALITY_AMBIGUOUS)
        return false;
    later = age_of_answered(handshake, TCPHS_SERIES_SYNACK, segment, first_octet);
    if (later < 0 || later >= named / 2)
        return false;
    handshake->client_quality = TCPHS_QUALITY_AMBIGUOUS;
    return true;
}

/** When the attempt was sent from which a time is measured: the answered one, in doubt the last candidate. */
static tcphs_nsec sent_measured(const struct tcphs_handshake *handshake, enum tcphs_series series)
{
    unsigned newest = newest_candidate(handshake, series);

    if (newest == tcphs_attempts_answered_index(handshake, series) ||
        quality_of(handshake, series) != TCPHS_QUALITY_AMBIGUOUS)
        return sent(handshake, series, tcphs_attempts_answered(handshake, series));
    return sent_at(handshake, series, newest);
}

/** From the attempt that was answered to the answer. @param known the times of both */
static bool measure(const struct tcphs_handshake *handshake, uint32_t known,
                    enum tcphs_series series, tcphs_nsec answer, tcphs_nsec *rtt)
{
    return (handshake->has & known) == known &&
           span(handshake, known, sent_measured(handshake, series), answer, rtt);
}

bool tcphs_rtt_of_server(const struct tcphs_handshake *handshake, tcphs_nsec *rtt)
{
    /* In a simultaneous open no SYN-ACK answers a SYN alone. */
    if (handshake->has & TCPHS_KNOWS_CROSSED)
        return false;
    return measure(handshake, TCPHS_KNOWS_SYN_TIME | TCPHS_KNOWS_SYNACK_TIME, TCPHS_SERIES_SYN,
                   handshake->synack_time, rtt);
}

bool tcphs_rtt_of_client(const struct tcphs_handshake *handshake, tcphs_nsec *rtt)
{
    if (handshake->has & (TCPHS_KNOWS_CROSSED | TCPHS_KNOWS_LATE_ACK))
        return false;
    return measure(handshake, TCPHS_KNOWS_SYNACK_TIME | TCPHS_KNOWS_ACK_TIME, TCPHS_SERIES_SYNACK,
                   handshake->ack_time, rtt);
}

bool tcphs_rtt_is_server_ambiguous(const struct tcphs_handshake *handshake)
{
    tcphs_nsec rtt;

    return tcphs_rtt_of_server(handshake, &rtt) &&
           quality_of(handshake, TCPHS_SERIES_SYN) == TCPHS_QUALITY_AMBIGUOUS;
}

bool tcphs_rtt_is_client_ambiguous(const struct tcphs_handshake *handshake)
{
    tcphs_nsec rtt;

    return tcphs_rtt_of_client(handshake, &rtt) &&
           quality_of(handshake, TCPHS_SERIES_SYNACK) == TCPHS_QUALITY_AMBIGUOUS;
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
    enum tcphs_quality server = TCPHS_QUALITY_EXACT;
    enum tcphs_quality client = TCPHS_QUALITY_EXACT;
    tcphs_nsec rtt;
    bool has_server = tcphs_rtt_of_server(handshake, &rtt);
    bool has_client = tcphs_rtt_of_client(handshake, &rtt);

    if (has_server)
        server = quality_of(handshake, TCPHS_SERIES_SYN);
    if (has_client)
        client = quality_of(handshake, TCPHS_SERIES_SYNACK);
    if (has_server || has_client)
        *quality = client > server ? client : server;
    return has_server || has_client;
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
