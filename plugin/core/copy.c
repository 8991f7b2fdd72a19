/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * The same packet captured twice; see copy.h.
 */
#include "copy.h"

#include <string.h>

#include "attempts.h"
#include "rival.h"

/** Far below any retransmission timeout of a SYN, which is 1 s at least (RFC 6298, 2.1). */
#define BELOW_ANY_RTO (TCPHS_NSEC_PER_SEC * 9 / 10)
/**
 * Without any mark of the packet's own only the delay of a device is believed: 1 ms. The server's timer
 * and its answer to the client's timer can be a few milliseconds apart.
 */
#define BELOW_ANY_TIMER (TCPHS_NSEC_PER_SEC / 1000)

/** What two captures of one packet have in common. */
enum mark { MARK_NONE, MARK_OTHER, MARK_SAME };

/** What marks a packet as itself: 0 in ip_id says nothing. */
struct marks {
    uint16_t ip_id;
    bool has_tsval;
    uint32_t tsval;
};

static bool has_identifications(const struct marks *first, const struct tcphs_segment *segment)
{
    return first->ip_id != 0 && (segment->has & TCPHS_HAS_IP_ID) && segment->ip_id != 0;
}

static enum mark compare_marks(const struct marks *first, const struct tcphs_segment *segment)
{
    bool has_id = has_identifications(first, segment);
    bool has_tsval = first->has_tsval && (segment->options & TCPHS_OPTION_TIMESTAMPS);

    /* A proxy may rewrite timestamps; the identification it leaves alone (RFC 6864, 4.3). */
    if (has_id)
        return first->ip_id == segment->ip_id ? MARK_SAME : MARK_OTHER;
    if (has_tsval)
        return first->tsval == segment->tsval ? MARK_SAME : MARK_OTHER;
    return MARK_NONE;
}

/**
 * Is the time since the first capture short enough for these marks? Marks of the packet's own need no
 * time, and are believed where clocks differ; without any only the time can tell.
 *
 * @param has_first  the first capture has a time
 */
static bool is_soon(enum mark mark, bool has_first, tcphs_nsec first,
                    const struct tcphs_segment *segment)
{
    bool is_timed = has_first && (segment->has & TCPHS_HAS_TIME);
    tcphs_nsec age = is_timed ? segment->time - first : 0;

    if (mark == MARK_SAME)
        return age <= BELOW_ANY_RTO;
    return mark == MARK_NONE && is_timed && age >= 0 && age <= BELOW_ANY_TIMER;
}

/** The same header but for what a device on the path may change. */
static bool is_same_offer(const struct tcphs_offer *first, bool had_data, enum mark mark,
                          const struct tcphs_segment *segment)
{
    struct tcphs_offer now = tcphs_offer_of(segment);

    if (had_data != (segment->payload_len > 0) || first->window != now.window ||
        (first->flags & ~TCPHS_FLAGS_ECN) != (now.flags & ~TCPHS_FLAGS_ECN))
        return false;
    /* Without a mark only an unchanged packet is believed to be the same. */
    return mark == MARK_SAME || (first->options == now.options && first->flags == now.flags &&
                                 first->mss == now.mss && first->ws_shift == now.ws_shift);
}

/** The newest SYN or SYN-ACK, of which a segment may be a copy. */
struct first {
    const struct tcphs_offer *offer;
    struct marks marks;
    bool had_data;
    bool has_time;
    tcphs_nsec time;
};

static struct first newest_syn(const struct tcphs_handshake *handshake)
{
    struct tcphs_attempt last = tcphs_attempts_get(
        handshake, TCPHS_SERIES_SYN, tcphs_attempts_kept(handshake, TCPHS_SERIES_SYN) - 1);

    return (struct first){
        .offer = handshake->syn_count > 1 ? &handshake->repeats->last_syn : &handshake->syn,
        .marks = {handshake->syn_ip_id, last.options & TCPHS_OPTION_TIMESTAMPS, last.tsval},
        .had_data = handshake->has & TCPHS_KNOWS_LAST_SYN_DATA,
        .has_time = handshake->has & TCPHS_KNOWS_SYN_TIME,
        .time = handshake->syn_time + (tcphs_nsec)last.since_first,
    };
}

static struct first newest_synack(const struct tcphs_handshake *handshake)
{
    struct tcphs_attempt last = tcphs_attempts_get(
        handshake, TCPHS_SERIES_SYNACK, tcphs_attempts_kept(handshake, TCPHS_SERIES_SYNACK) - 1);

    return (struct first){
        .offer = &handshake->synack,
        .marks = {handshake->synack_ip_id, last.options & TCPHS_OPTION_TIMESTAMPS, last.tsval},
        .had_data = handshake->has & TCPHS_KNOWS_SYNACK_DATA,
        .has_time = handshake->has & TCPHS_KNOWS_SYNACK_TIME,
        .time = handshake->synack_time + (tcphs_nsec)last.since_first,
    };
}

static bool is_copy_of(const struct first *first, const struct tcphs_segment *segment)
{
    enum mark mark = compare_marks(&first->marks, segment);

    return is_soon(mark, first->has_time, first->time, segment) &&
           is_same_offer(first->offer, first->had_data, mark, segment);
}

static bool is_copy_of_syn(const struct tcphs_handshake *handshake,
                           const struct tcphs_segment *segment)
{
    struct first first = newest_syn(handshake);

    /* The client tries again at once, within one tick of its clock: TSval marks no copy then. */
    if (tcphs_attempts_newest_was_rejected(handshake) &&
        !has_identifications(&first.marks, segment))
        return false;
    return segment->seq == handshake->client_isn && is_copy_of(&first, segment);
}

static bool is_copy_of_synack(const struct tcphs_handshake *handshake,
                              const struct tcphs_segment *segment)
{
    struct first first = newest_synack(handshake);

    return segment->seq == handshake->server_isn && is_copy_of(&first, segment);
}

/** Could it be the same packet behind a router, but for its numbers? */
static bool is_routed_copy_of(const struct first *first, const struct tcphs_segment *segment)
{
    tcphs_nsec age = segment->time - first->time;

    return first->has_time && (segment->has & TCPHS_HAS_TIME) && age >= 0 && age <= BELOW_ANY_RTO &&
           (segment->has & TCPHS_HAS_TTL) && segment->ttl < first->offer->ttl &&
           (segment->options & ~(uint32_t)first->offer->options) == 0 &&
           is_same_offer(first->offer, first->had_data, MARK_SAME, segment);
}

static bool is_rewritten_syn(const struct tcphs_handshake *handshake,
                             const struct tcphs_segment *segment)
{
    struct first first;

    if (!(handshake->has & TCPHS_KNOWS_SYN) || handshake->has_other_client_isn ||
        segment->seq == handshake->client_isn || handshake->syn_ip_id == 0 ||
        !(segment->has & TCPHS_HAS_IP_ID) || segment->ip_id != handshake->syn_ip_id)
        return false;
    first = newest_syn(handshake);
    return is_routed_copy_of(&first, segment);
}

static bool is_rewritten_synack(const struct tcphs_handshake *handshake,
                                const struct tcphs_segment *segment, uint8_t numbers)
{
    bool is_beyond = numbers & TCPHS_NUMBERS_OTHER_CLIENT;
    bool is_new = segment->seq != handshake->server_isn && !handshake->has_other_server_isn;
    bool crosses = is_beyond != handshake->is_synack_beyond;
    struct first first;
    enum mark mark;

    if (!(handshake->has & TCPHS_KNOWS_SYNACK))
        return false;
    first = newest_synack(handshake);
    mark = compare_marks(&first.marks, segment);
    return segment->ack == handshake->client_isn + 1 + handshake->tfo.acked &&
           ((is_new && mark == MARK_SAME) || (crosses && mark != MARK_OTHER)) &&
           is_routed_copy_of(&first, segment);
}

bool tcphs_copy_is_rewritten(const struct tcphs_handshake *handshake,
                             const struct tcphs_segment *segment, uint8_t numbers)
{
    bool from_client = tcphs_handshake_is_from_client(handshake, segment);
    bool is_synack = segment->flags & TCPHS_FLAG_ACK;

    if (segment->is_quoted || !(segment->flags & TCPHS_FLAG_SYN) ||
        (segment->flags & TCPHS_FLAG_RST) || from_client == is_synack ||
        (handshake->phase != TCPHS_PHASE_SYN_SEEN && handshake->phase != TCPHS_PHASE_SYNACK_SEEN))
        return false;
    return is_synack ? is_rewritten_synack(handshake, segment, numbers)
                     : is_rewritten_syn(handshake, segment);
}

/** A copy of the final ACK, or of the RST that ended the handshake. */
static bool is_copy_of_closing(const struct tcphs_handshake *handshake,
                               const struct tcphs_segment *segment)
{
    struct marks marks = {handshake->closing_ip_id, false, 0};
    enum mark mark = compare_marks(&marks, segment);
    bool is_reset = segment->flags & TCPHS_FLAG_RST;
    bool was_reset =
        handshake->phase == TCPHS_PHASE_REFUSED || handshake->phase == TCPHS_PHASE_RESET;
    bool from_client = tcphs_handshake_is_from_client(handshake, segment);
    bool was_from_client = handshake->has & TCPHS_KNOWS_CLIENT_CLOSED;
    bool had_data = handshake->has & TCPHS_KNOWS_CLOSING_DATA;
    bool is_first_octet = segment->seq == handshake->client_isn + 1 + handshake->tfo.acked;

    return (handshake->has & TCPHS_KNOWS_CLOSING) && is_reset == was_reset &&
           from_client == was_from_client && had_data == (segment->payload_len > 0) &&
           (is_reset || is_first_octet) && segment->ack == handshake->closing_ack &&
           segment->window == handshake->client_first_window &&
           is_soon(mark, handshake->has_closing_time, handshake->ack_time, segment);
}

bool tcphs_copy_is(const struct tcphs_handshake *handshake, const struct tcphs_segment *segment)
{
    bool from_client = tcphs_handshake_is_from_client(handshake, segment);

    if (segment->is_quoted)
        return false;
    if ((segment->flags & TCPHS_FLAG_RST) || !(segment->flags & TCPHS_FLAG_SYN))
        return is_copy_of_closing(handshake, segment);
    if (segment->flags & TCPHS_FLAG_ACK)
        return !from_client && (handshake->has & TCPHS_KNOWS_SYNACK) &&
               is_copy_of_synack(handshake, segment);
    return from_client && (handshake->has & TCPHS_KNOWS_SYN) && is_copy_of_syn(handshake, segment);
}

const struct tcphs_offer *tcphs_copy_original(const struct tcphs_handshake *handshake,
                                              const struct tcphs_note *note)
{
    if (note->kind == TCPHS_SEGMENT_SYNACK)
        return tcphs_rival_offer(handshake, note->synack_number);
    if (note->kind != TCPHS_SEGMENT_SYN)
        return NULL;
    return note->attempt <= 1 ? &handshake->syn : &handshake->repeats->last_syn;
}

uint32_t tcphs_copy_original_tsval(const struct tcphs_handshake *handshake,
                                   const struct tcphs_note *note)
{
    unsigned kept = tcphs_attempts_kept(handshake, TCPHS_SERIES_SYN);
    unsigned index = note->attempt > 0 ? note->attempt - 1U : 0;

    if (note->kind == TCPHS_SEGMENT_SYNACK)
        return tcphs_rival_tsval(handshake, note->synack_number, index);
    return tcphs_attempts_get(handshake, TCPHS_SERIES_SYN, index < kept ? index : kept - 1).tsval;
}

bool tcphs_copy_has_other_tsval(const struct tcphs_handshake *handshake,
                                const struct tcphs_note *note)
{
    const struct tcphs_offer *original = tcphs_copy_original(handshake, note);

    return original != NULL && (original->options & note->sent.options & TCPHS_OPTION_TIMESTAMPS) &&
           tcphs_copy_original_tsval(handshake, note) != note->sent.tsval;
}

static enum tcphs_segment_kind kind_of(const struct tcphs_segment *segment)
{
    if (segment->flags & TCPHS_FLAG_RST)
        return TCPHS_SEGMENT_RST;
    if (!(segment->flags & TCPHS_FLAG_SYN))
        return TCPHS_SEGMENT_ACK;
    return segment->flags & TCPHS_FLAG_ACK ? TCPHS_SEGMENT_SYNACK : TCPHS_SEGMENT_SYN;
}

void tcphs_copy_judge(const struct tcphs_handshake *handshake, const struct tcphs_segment *segment,
                      uint8_t numbers, struct tcphs_note *note)
{
    const struct tcphs_offer *original;
    uint32_t changed;

    note->kind = (uint8_t)kind_of(segment);
    note->is_copy = true;
    note->events |= TCPHS_EVENT_BIT(TCPHS_EVENT_DUPLICATE);
    note->synack_number = handshake->synack_number;
    if (note->kind == TCPHS_SEGMENT_SYN)
        note->attempt = handshake->syn_count;
    else if (note->kind == TCPHS_SEGMENT_SYNACK)
        note->attempt = handshake->synack_count;
    original = tcphs_copy_original(handshake, note);
    if (original == NULL)
        return;
    note->sent = tcphs_sent_of(segment);
    note->sent.numbers = numbers;
    note->has_sent = true;
    if ((original->options | note->sent.options) & TCPHS_OPTION_CUT)
        return;
    changed = original->options ^ segment->options;
    if (changed != 0)
        note->events |= TCPHS_EVENT_BIT(TCPHS_EVENT_OPTION_STRIPPED);
    if (original->options & segment->options & TCPHS_OPTION_MSS && original->mss != segment->mss)
        note->events |= TCPHS_EVENT_BIT(TCPHS_EVENT_MSS_CLAMPED);
}
