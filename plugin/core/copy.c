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

/** What marks a packet as itself. */
struct marks {
    uint16_t ip_id; /**< 0: says nothing */
    uint8_t ttl;    /**< 0: unknown */
    bool has_tsval;
    uint32_t tsval;
};

/** The packet of which a segment may be a copy: when it was captured, and what is known of it. */
struct first {
    const struct tcphs_offer *offer; /**< of a SYN or SYN-ACK, else NULL */
    uint16_t options;                /**< TCPHS_OPTION_* of this very sending */
    struct marks marks;
    bool had_data;
    bool has_time;
    tcphs_nsec time;
    bool may_be_repeated; /**< its sender has had a reason since to send it again at once */
};

/** Was it captured elsewhere on its path? All but some scanners send a segment again with the same TTL. */
static bool is_elsewhere(const struct marks *first, const struct tcphs_segment *segment)
{
    return first->ttl != 0 && (segment->has & TCPHS_HAS_TTL) && segment->ttl != first->ttl;
}

/** Has it come further than the first capture, past a router at least? */
static bool is_further(const struct marks *first, const struct tcphs_segment *segment)
{
    return is_elsewhere(first, segment) && segment->ttl < first->ttl;
}

/**
 * The identification, which devices on the path leave alone (RFC 6864, 4.3), or else TSval. A proxy may
 * rewrite that; but with the TTL of the first one, and with another TSval, a packet of the same
 * identification may come from one of those senders that never change it.
 */
static enum mark compare_marks(const struct marks *first, const struct tcphs_segment *segment)
{
    bool has_id = first->ip_id != 0 && (segment->has & TCPHS_HAS_IP_ID) && segment->ip_id != 0;
    bool has_tsval = first->has_tsval && (segment->options & TCPHS_OPTION_TIMESTAMPS);
    bool is_tsval = has_tsval && first->tsval == segment->tsval;

    if (has_id && first->ip_id != segment->ip_id)
        return MARK_OTHER;
    if (has_id && has_tsval && !is_tsval && !is_elsewhere(first, segment))
        return MARK_NONE;
    if (has_id)
        return MARK_SAME;
    if (has_tsval)
        return is_tsval ? MARK_SAME : MARK_OTHER;
    return MARK_NONE;
}

/**
 * Is the time since the first capture short enough for these marks? Marks of the packet's own need no
 * time, and are believed where clocks differ; without any only the time can tell. A tool that sends
 * each packet with one and the same identification can also repeat it before any timer has run out.
 */
static bool is_soon(enum mark mark, const struct first *first, const struct tcphs_segment *segment)
{
    bool is_timed = first->has_time && (segment->has & TCPHS_HAS_TIME);
    tcphs_nsec age = is_timed ? segment->time - first->time : 0;
    bool is_marked = mark == MARK_SAME && !first->may_be_repeated;

    if (mark == MARK_OTHER || (mark == MARK_NONE && (!is_timed || age < 0)))
        return false;
    return age <=
           (is_marked || is_elsewhere(&first->marks, segment) ? BELOW_ANY_RTO : BELOW_ANY_TIMER);
}

/** The same payload, or a device took it off: a client does so only in an attempt of its own. */
static bool is_same_data(const struct first *first, enum mark mark,
                         const struct tcphs_segment *segment)
{
    bool has_data = segment->payload_len > 0;

    return first->had_data == has_data ||
           (first->had_data && mark == MARK_SAME && !first->may_be_repeated);
}

static bool is_same_list(const struct first *first, const struct tcphs_offer *now)
{
    return first->options == now->options && first->offer->mss == now->mss &&
           first->offer->ws_shift == now->ws_shift;
}

/** The same header but for what a device on the path may change. */
static bool is_same_offer(const struct first *first, enum mark mark,
                          const struct tcphs_segment *segment)
{
    const struct tcphs_offer *then = first->offer;
    struct tcphs_offer now = tcphs_offer_of(segment);
    bool is_cut;

    if (!is_same_data(first, mark, segment) || then->window != now.window ||
        (then->flags & ~TCPHS_FLAGS_ECN) != (now.flags & ~TCPHS_FLAGS_ECN))
        return false;
    if (mark == MARK_SAME)
        return true;
    is_cut = (first->options | now.options) & TCPHS_OPTION_CUT;
    /* Without a mark a changed packet is the same if a router has been between, and took away only. */
    if (is_further(&first->marks, segment))
        return is_cut || (now.options & ~first->options) == 0;
    return then->flags == now.flags && (is_cut || is_same_list(first, &now));
}

static struct tcphs_attempt newest(const struct tcphs_handshake *handshake,
                                   enum tcphs_series series)
{
    return tcphs_attempts_get(handshake, series, tcphs_attempts_kept(handshake, series) - 1);
}

/** Is it known when an attempt was captured? @param first whether the first of its series has a time */
static bool is_timed(const struct tcphs_handshake *handshake, uint32_t first,
                     const struct tcphs_attempt *attempt)
{
    return (handshake->has & first) && attempt->since_first != TCPHS_SINCE_UNKNOWN;
}

static struct first newest_syn(const struct tcphs_handshake *handshake)
{
    const struct tcphs_offer *offer =
        handshake->syn_count > 1 ? &handshake->repeats->last_syn : &handshake->syn;
    struct tcphs_attempt last = newest(handshake, TCPHS_SERIES_SYN);

    return (struct first){
        .offer = offer,
        .options = (uint16_t)last.options,
        .marks = {handshake->syn_ip_id, offer->ttl, last.options & TCPHS_OPTION_TIMESTAMPS,
                  last.tsval},
        .had_data = handshake->has & TCPHS_KNOWS_LAST_SYN_DATA,
        .has_time = is_timed(handshake, TCPHS_KNOWS_SYN_TIME, &last),
        .time = handshake->syn_time + (tcphs_nsec)last.since_first,
        /* RFC 9293, 3.5.1 and 3.9.2.2; within one tick of the client's clock, too. */
        .may_be_repeated =
            tcphs_attempts_newest_was_rejected(handshake) || handshake->icmp_frame > last.frame,
    };
}

static struct first newest_synack(const struct tcphs_handshake *handshake)
{
    struct tcphs_attempt last = newest(handshake, TCPHS_SERIES_SYNACK);

    return (struct first){
        .offer = &handshake->synack,
        .options = (uint16_t)last.options,
        .marks = {handshake->synack_ip_id, handshake->synack.ttl,
                  last.options & TCPHS_OPTION_TIMESTAMPS, last.tsval},
        .had_data = handshake->has & TCPHS_KNOWS_SYNACK_DATA,
        .has_time = is_timed(handshake, TCPHS_KNOWS_SYNACK_TIME, &last),
        .time = handshake->synack_time + (tcphs_nsec)last.since_first,
        /* Every SYN that arrives is answered (RFC 9293, 3.10.7.4). */
        .may_be_repeated =
            handshake->syn_count > 1 && newest(handshake, TCPHS_SERIES_SYN).frame > last.frame,
    };
}

static bool is_copy_of(const struct first *first, const struct tcphs_segment *segment)
{
    enum mark mark = compare_marks(&first->marks, segment);

    return is_soon(mark, first, segment) && is_same_offer(first, mark, segment);
}

static bool is_copy_of_syn(const struct tcphs_handshake *handshake,
                           const struct tcphs_segment *segment)
{
    struct first first = newest_syn(handshake);

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
           is_further(&first->marks, segment) &&
           (segment->options & ~(uint32_t)first->options) == 0 &&
           first->had_data == (segment->payload_len > 0) &&
           is_same_offer(first, MARK_SAME, segment);
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
    bool is_synack = segment->flags & TCPHS_FLAG_ACK;

    if (tcphs_handshake_is_from_client(handshake, segment) == is_synack ||
        (handshake->phase != TCPHS_PHASE_SYN_SEEN && handshake->phase != TCPHS_PHASE_SYNACK_SEEN))
        return false;
    return is_synack ? is_rewritten_synack(handshake, segment, numbers)
                     : is_rewritten_syn(handshake, segment);
}

/** A copy of the final ACK, or of the RST that ended the handshake. */
static bool is_copy_of_closing(const struct tcphs_handshake *handshake,
                               const struct tcphs_segment *segment)
{
    bool is_reset = segment->flags & TCPHS_FLAG_RST;
    bool was_reset =
        handshake->phase == TCPHS_PHASE_REFUSED || handshake->phase == TCPHS_PHASE_RESET;
    bool was_from_client = handshake->has & TCPHS_KNOWS_CLIENT_CLOSED;
    bool is_first_octet = segment->seq == handshake->client_isn + 1 + handshake->tfo.acked;
    struct first first;

    /* Mostly the first of these is another one. */
    if (segment->ack != handshake->closing_ack ||
        segment->window != handshake->client_first_window ||
        !(handshake->has & TCPHS_KNOWS_CLOSING) || is_reset != was_reset ||
        tcphs_handshake_is_from_client(handshake, segment) != was_from_client)
        return false;
    first = (struct first){
        .marks = {.ip_id = handshake->closing_ip_id, .ttl = handshake->closing_ttl},
        .had_data = handshake->has & TCPHS_KNOWS_CLOSING_DATA,
        .has_time = handshake->has_closing_time,
        .time = handshake->ack_time,
    };
    return first.had_data == (segment->payload_len > 0) && (is_reset || is_first_octet) &&
           is_soon(compare_marks(&first.marks, segment), &first, segment);
}

bool tcphs_copy_is_of_aside(const struct tcphs_handshake *handshake,
                            const struct tcphs_segment *segment)
{
    const struct tcphs_aside *aside;
    struct first first;
    enum mark mark;

    if (!handshake->has_aside)
        return false;
    aside = &handshake->repeats->aside;
    first = (struct first){
        .marks = {.ip_id = aside->ip_id, .ttl = aside->ttl},
        .has_time = aside->has_time,
        .time = aside->time,
    };
    mark = compare_marks(&first.marks, segment);
    /* What an ICMP error quotes is as it was when the SYN was sent: another error quotes another SYN. */
    first.may_be_repeated = aside->is_quoted && (handshake->has & TCPHS_KNOWS_SYN) &&
                            newest(handshake, TCPHS_SERIES_SYN).frame > handshake->icmp_frame;
    return segment->is_quoted == aside->is_quoted && segment->icmp_type == aside->icmp_type &&
           segment->icmp_code == aside->icmp_code && segment->flags == aside->flags &&
           segment->seq == aside->seq && segment->ack == aside->ack &&
           tcphs_handshake_is_from_client(handshake, segment) == aside->is_from_client &&
           ((segment->options & TCPHS_OPTION_TFO) != 0) == aside->has_cookie &&
           is_soon(mark, &first, segment);
}

bool tcphs_copy_is(const struct tcphs_handshake *handshake, const struct tcphs_segment *segment)
{
    bool from_client;

    if (tcphs_copy_is_of_aside(handshake, segment))
        return true;
    if (segment->is_quoted)
        return false;
    if ((segment->flags & TCPHS_FLAG_RST) || !(segment->flags & TCPHS_FLAG_SYN))
        return is_copy_of_closing(handshake, segment);
    from_client = tcphs_handshake_is_from_client(handshake, segment);
    if (segment->flags & TCPHS_FLAG_ACK)
        return !from_client && (handshake->has & TCPHS_KNOWS_SYNACK) &&
               is_copy_of_synack(handshake, segment);
    return from_client && (handshake->has & TCPHS_KNOWS_SYN) && is_copy_of_syn(handshake, segment);
}

const struct tcphs_offer *tcphs_copy_original(const struct tcphs_handshake *handshake,
                                              const struct tcphs_note *note)
{
    bool is_synack = note->kind == TCPHS_SEGMENT_SYNACK;

    if (note->attempt == 0 || note->is_from_server != is_synack)
        return NULL;
    if (is_synack)
        return tcphs_rival_offer(handshake, note->synack_number);
    return note->attempt <= 1 ? &handshake->syn : &handshake->repeats->last_syn;
}

struct tcphs_attempt tcphs_copy_original_attempt(const struct tcphs_handshake *handshake,
                                                 const struct tcphs_note *note)
{
    unsigned kept = tcphs_attempts_kept(handshake, TCPHS_SERIES_SYN);
    unsigned index = note->attempt > 0 ? note->attempt - 1U : 0;

    if (note->kind == TCPHS_SEGMENT_SYNACK)
        return tcphs_rival_attempt(handshake, note->synack_number, index);
    return tcphs_attempts_get(handshake, TCPHS_SERIES_SYN, index < kept ? index : kept - 1);
}

bool tcphs_copy_has_other_tsval(const struct tcphs_handshake *handshake,
                                const struct tcphs_note *note)
{
    struct tcphs_attempt original;

    if (tcphs_copy_original(handshake, note) == NULL)
        return false;
    original = tcphs_copy_original_attempt(handshake, note);
    return (original.options & note->sent.options & TCPHS_OPTION_TIMESTAMPS) &&
           original.tsval != note->sent.tsval;
}

bool tcphs_copy_has_other_mss(const struct tcphs_handshake *handshake,
                              const struct tcphs_note *note)
{
    const struct tcphs_offer *original = tcphs_copy_original(handshake, note);
    /* Of repeated SYN-ACKs the first one's MSS is known: they may differ, but not by a router's doing. */
    bool is_first = note->kind == TCPHS_SEGMENT_SYN || note->attempt == 1;

    return original != NULL && (original->options & note->sent.options & TCPHS_OPTION_MSS) &&
           original->mss != note->sent.mss && (is_first || note->sent.ttl < original->ttl);
}

static enum tcphs_segment_kind kind_of(const struct tcphs_segment *segment)
{
    if (segment->is_quoted)
        return TCPHS_SEGMENT_ICMP_ERROR;
    if (segment->flags & TCPHS_FLAG_RST)
        return TCPHS_SEGMENT_RST;
    if (!(segment->flags & TCPHS_FLAG_SYN))
        return TCPHS_SEGMENT_ACK;
    return segment->flags & TCPHS_FLAG_ACK ? TCPHS_SEGMENT_SYNACK : TCPHS_SEGMENT_SYN;
}

/** Which attempt a copy shows again. @return 0 if it is none of the two series */
static uint16_t attempt_of(const struct tcphs_handshake *handshake,
                           const struct tcphs_segment *segment, const struct tcphs_note *note)
{
    if (note->kind == TCPHS_SEGMENT_SYN && !note->is_from_server)
        return handshake->syn_count;
    if (note->kind == TCPHS_SEGMENT_SYNACK && note->is_from_server &&
        (handshake->has & TCPHS_KNOWS_SYNACK) && handshake->server_isn == segment->seq)
        return handshake->synack_count;
    return 0;
}

/** Did a device take the SYN's data off? */
static bool lost_data(const struct tcphs_handshake *handshake, const struct tcphs_segment *copy,
                      const struct tcphs_note *note)
{
    return note->kind == TCPHS_SEGMENT_SYN && copy->payload_len == 0 &&
           (copy->has & TCPHS_HAS_PAYLOAD) && (handshake->has & TCPHS_KNOWS_LAST_SYN_DATA);
}

void tcphs_copy_judge(const struct tcphs_handshake *handshake, const struct tcphs_segment *segment,
                      uint8_t numbers, struct tcphs_note *note)
{
    const struct tcphs_offer *original;
    uint32_t options;

    note->kind = (uint8_t)kind_of(segment);
    note->is_copy = true;
    note->is_from_server = !tcphs_handshake_is_from_client(handshake, segment);
    note->events |= TCPHS_EVENT_BIT(TCPHS_EVENT_DUPLICATE);
    note->icmp_type = segment->icmp_type;
    note->icmp_code = segment->icmp_code;
    note->synack_number = handshake->synack_number;
    note->attempt = attempt_of(handshake, segment, note);
    original = tcphs_copy_original(handshake, note);
    if (original == NULL)
        return;
    note->sent = tcphs_sent_of(segment);
    note->sent.numbers = numbers;
    note->has_sent = true;
    if (lost_data(handshake, segment, note))
        note->changes = TCPHS_CHANGE_DATA_DROPPED;
    options = (uint32_t)tcphs_copy_original_attempt(handshake, note).options;
    if ((options | segment->options) & TCPHS_OPTION_CUT)
        return;
    if (options != segment->options)
        note->events |= TCPHS_EVENT_BIT(TCPHS_EVENT_OPTION_STRIPPED);
    if (tcphs_copy_has_other_mss(handshake, note))
        note->events |= TCPHS_EVENT_BIT(TCPHS_EVENT_MSS_CLAMPED);
}
