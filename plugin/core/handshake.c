/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * The handshake engine; see handshake.h. A table of phase and kind of segment names the handler; an
 * empty cell leaves the handshake alone.
 */
#include "handshake.h"

#include <stddef.h>
#include <string.h>

#include "acceptable.h"
#include "attempts.h"
#include "copy.h"
#include "icmp.h"
#include "negotiation.h"
#include "reuse.h"
#include "rewrite.h"
#include "rival.h"
#include "rtt.h"
#include "syncookie.h"

/** From the capture to the server and back, where that time is not known: 500 ms. */
#define LONGEST_WAY (TCPHS_NSEC_PER_SEC / 2)

/** What the table tells apart: kind of segment and who sent it. */
enum input {
    CLIENT_SYN,
    SERVER_SYN,
    CLIENT_SYNACK,
    SERVER_SYNACK,
    CLIENT_RST,
    SERVER_RST,
    CLIENT_OTHER,
    SERVER_OTHER,
    QUOTE,
    INPUT_COUNT
};

/** One segment on its way through the engine. */
struct step {
    struct tcphs_handshake *handshake;
    const struct tcphs_segment *segment;
    struct tcphs_loan *loan;
    struct tcphs_note *note;
    uint8_t numbers; /**< which of the segment's numbers were replaced: TCPHS_NUMBERS_* */
};

static void add_event(const struct step *step, enum tcphs_event event)
{
    step->note->events |= TCPHS_EVENT_BIT(event);
}

/** The packet is one of the handshake's. */
static void note_packet(const struct step *step, enum tcphs_segment_kind kind)
{
    step->note->kind = (uint8_t)kind;
    if (step->note->ordinal == 0)
        step->note->ordinal = ++step->handshake->packets;
}

/** Does the handshake wait, and has it got one SYN-ACK alone? */
static bool waits_with_one_synack(const struct step *step)
{
    const struct tcphs_handshake *handshake = step->handshake;
    const uint32_t both = TCPHS_KNOWS_WAITING | TCPHS_KNOWS_SYNACK;

    return step->loan->server != NULL && (handshake->has & both) == both &&
           handshake->synack_count == 1 && handshake->synack_number == 0;
}

/** The handshake waits for its final ACK no longer. */
static void leave_server(const struct step *step)
{
    struct tcphs_handshake *handshake = step->handshake;

    if (!(handshake->has & TCPHS_KNOWS_WAITING) || step->loan->server == NULL)
        return;
    tcphs_server_leave(step->loan->server, handshake->syn_time, waits_with_one_synack(step));
    handshake->has &= ~(uint32_t)TCPHS_KNOWS_WAITING;
}

/** The packet concludes the handshake; a later conclusion overtakes it. */
static void conclude(const struct step *step, enum tcphs_outcome outcome, enum tcphs_phase phase)
{
    step->handshake->outcome = (uint8_t)outcome;
    step->handshake->concluded_by = step->note->ordinal;
    step->handshake->phase = (uint8_t)phase;
    step->note->concludes = true;
    leave_server(step);
}

static void place_repeats(const struct step *step)
{
    if (step->handshake->repeats == NULL) {
        step->handshake->repeats = step->loan->spare;
        step->loan->spare = NULL;
    }
}

/** The identification of a packet that may tell its copies; 0 if there is none. */
static uint16_t ip_id_of(const struct tcphs_segment *segment)
{
    return segment->has & TCPHS_HAS_IP_ID ? segment->ip_id : 0;
}

/** Remember the segment that ended the handshake, to know its copies. */
static void keep_closing(const struct step *step)
{
    struct tcphs_handshake *handshake = step->handshake;
    const struct tcphs_segment *closing = step->segment;

    handshake->has &= ~(uint32_t)(TCPHS_KNOWS_CLIENT_CLOSED | TCPHS_KNOWS_CLOSING_DATA);
    handshake->has |= TCPHS_KNOWS_CLOSING;
    handshake->has_closing_time = (closing->has & TCPHS_HAS_TIME) != 0;
    if (tcphs_handshake_is_from_client(handshake, closing))
        handshake->has |= TCPHS_KNOWS_CLIENT_CLOSED;
    handshake->ack_time = closing->time;
    handshake->closing_ack = closing->ack;
    if (closing->payload_len > 0)
        handshake->has |= TCPHS_KNOWS_CLOSING_DATA;
    handshake->closing_ip_id = ip_id_of(closing);
    handshake->client_first_window = closing->window;
}

/** One segment's own SND.NXT: past its payload, SYN and FIN. */
static uint32_t next_of(const struct tcphs_segment *segment)
{
    return segment->seq + segment->payload_len + !!(segment->flags & TCPHS_FLAG_SYN) +
           !!(segment->flags & TCPHS_FLAG_FIN);
}

static void advance(uint32_t *next, const struct tcphs_segment *segment)
{
    if (tcphs_seq_before(*next, next_of(segment)))
        *next = next_of(segment);
}

/* ---- SYN ---- */

static void keep_first_syn(const struct step *step)
{
    struct tcphs_handshake *handshake = step->handshake;
    const struct tcphs_segment *syn = step->segment;

    handshake->has |= TCPHS_KNOWS_SYN;
    handshake->client_isn = syn->seq;
    handshake->syn = tcphs_offer_of(syn);
    handshake->syn_frame = syn->frame;
    handshake->syn_tsval = syn->tsval;
    handshake->syn_count = 1;
    step->note->attempt = 1;
    if (syn->has & TCPHS_HAS_TIME) {
        handshake->has |= TCPHS_KNOWS_SYN_TIME;
        handshake->syn_time = syn->time;
    }
    if (syn->has & TCPHS_HAS_TTL)
        handshake->has |= TCPHS_KNOWS_SYN_TTL;
}

static void keep_repeated_syn(const struct step *step)
{
    struct tcphs_handshake *handshake = step->handshake;
    struct tcphs_offer before =
        handshake->syn_count == 1 ? handshake->syn : handshake->repeats->last_syn;
    struct tcphs_offer now = tcphs_offer_of(step->segment);

    tcphs_attempts_add(handshake, TCPHS_SERIES_SYN, step->segment, step->note);
    step->note->changes = tcphs_offer_changes(&before, handshake->has & TCPHS_KNOWS_LAST_SYN_DATA,
                                              &now, step->segment->payload_len > 0);
    handshake->repeats->last_syn = now;
    if (handshake->phase != TCPHS_PHASE_ESTABLISHED)
        handshake->has |= TCPHS_KNOWS_REPEAT_BEFORE;
    add_event(step, TCPHS_EVENT_SYN_RETRANSMITTED);
    if (step->note->changes != 0)
        add_event(step, TCPHS_EVENT_SYN_CHANGED);
    if (step->note->changes & TCPHS_CHANGE_TFO_DROPPED)
        add_event(step, TCPHS_EVENT_TFO_FALLBACK);
    if (step->note->changes & TCPHS_CHANGE_ECN_DROPPED)
        add_event(step, TCPHS_EVENT_ECN_FALLBACK);
}

static void set_loss(const struct step *step, enum tcphs_loss loss)
{
    step->note->loss = (uint8_t)(loss + 1);
}

/** What a repeated SYN tells of the SYN-ACK: lost, if it had the time to arrive. */
static void locate_loss_of_syn(const struct step *step)
{
    const struct tcphs_handshake *handshake = step->handshake;
    const uint32_t times = TCPHS_KNOWS_SYNACK | TCPHS_KNOWS_SYNACK_TIME;

    if (!(handshake->has & TCPHS_KNOWS_SYNACK))
        set_loss(step, TCPHS_LOSS_SYN);
    else if ((handshake->has & times) == times && (step->segment->has & TCPHS_HAS_TIME) &&
             handshake->ack_frame == 0 &&
             step->segment->time - handshake->synack_time > LONGEST_WAY)
        set_loss(step, TCPHS_LOSS_SYNACK);
}

/** What any SYN of the client tells by itself. */
static void read_syn(const struct step *step)
{
    struct tcphs_handshake *handshake = step->handshake;

    tcphs_negotiation_take_syn(handshake, step->segment);
    step->note->events |= tcphs_negotiation_judge_segment(step->segment);
    step->note->events |= tcphs_fastopen_take_syn(handshake, step->segment, step->loan);
    handshake->has &= ~(uint32_t)TCPHS_KNOWS_LAST_SYN_DATA;
    if (step->segment->payload_len > 0)
        handshake->has |= TCPHS_KNOWS_LAST_SYN_DATA;
    handshake->syn_ip_id = ip_id_of(step->segment);
    handshake->has &= ~(uint32_t)TCPHS_KNOWS_CHALLENGED;
    advance(&handshake->client_next, step->segment);
}

/** The handshake begins to wait for its final ACK. */
static void wait_at_server(const struct step *step)
{
    struct tcphs_handshake *handshake = step->handshake;

    if (step->loan->server == NULL || !(handshake->has & TCPHS_KNOWS_SYN_TIME))
        return;
    handshake->has |= TCPHS_KNOWS_WAITING;
    if (tcphs_server_wait(step->loan->server, handshake->syn_time, step->loan->flood_threshold))
        add_event(step, TCPHS_EVENT_SYN_FLOOD);
}

static void take_first_syn(const struct step *step)
{
    enum tcphs_reuse reuse;

    note_packet(step, TCPHS_SEGMENT_SYN);
    keep_first_syn(step);
    read_syn(step);
    reuse = tcphs_reuse_judge(step->handshake, step->segment);
    step->note->reuse = (uint8_t)reuse;
    if (tcphs_reuse_is_proven_by_syn(reuse))
        add_event(step, TCPHS_EVENT_PORT_REUSED);
    wait_at_server(step);
    step->handshake->phase = TCPHS_PHASE_SYN_SEEN;
}

/** The SYN of a handshake whose SYN-ACK stands before it in the file. */
static void take_overtaken_syn(const struct step *step)
{
    struct tcphs_handshake *handshake = step->handshake;
    uint32_t acked_next = handshake->client_isn + 1;

    keep_first_syn(step);
    read_syn(step);
    handshake->tfo.acked = acked_next - (handshake->client_isn + 1);
    /* The events of this verdict stand on a packet that has gone by: see tcphs_handshake_events(). */
    handshake->has |= TCPHS_KNOWS_OVERTAKEN;
    (void)tcphs_fastopen_judge(handshake, NULL);
    tcphs_fastopen_follow(handshake);
}

/** A repetition, or the first SYN in another order than on the wire. */
static void take_syn(const struct step *step)
{
    note_packet(step, TCPHS_SEGMENT_SYN);
    if (!(step->handshake->has & TCPHS_KNOWS_SYN)) {
        take_overtaken_syn(step);
        return;
    }
    place_repeats(step);
    keep_repeated_syn(step);
    locate_loss_of_syn(step);
    read_syn(step);
}

/** A SYN after a RST or an ICMP error: the client tries again. */
static void take_syn_again(const struct step *step)
{
    take_syn(step);
    step->handshake->phase = TCPHS_PHASE_SYN_SEEN;
}

static void take_crossing_syn(const struct step *step)
{
    struct tcphs_handshake *handshake = step->handshake;

    note_packet(step, TCPHS_SEGMENT_SYN);
    step->note->events |= tcphs_negotiation_judge_segment(step->segment);
    if (handshake->crossing_count < UINT8_MAX)
        handshake->crossing_count++;
    step->note->attempt = handshake->crossing_count;
    if (handshake->has & TCPHS_KNOWS_CROSSED) {
        add_event(step, TCPHS_EVENT_SYN_RETRANSMITTED);
        return;
    }
    add_event(step, TCPHS_EVENT_SIMULTANEOUS_OPEN);
    handshake->has |= TCPHS_KNOWS_CROSSED | TCPHS_KNOWS_SERVER_OFFER;
    if (step->segment->has & TCPHS_HAS_TTL)
        handshake->has |= TCPHS_KNOWS_SYNACK_TTL;
    handshake->synack = tcphs_offer_of(step->segment);
    handshake->server_isn = step->segment->seq;
    handshake->server_next = next_of(step->segment);
    handshake->phase = TCPHS_PHASE_CROSSED;
}

/* ---- SYN-ACK ---- */

static void keep_synack(const struct step *step)
{
    struct tcphs_handshake *handshake = step->handshake;
    const struct tcphs_segment *synack = step->segment;

    handshake->has |= TCPHS_KNOWS_SYNACK | TCPHS_KNOWS_SERVER_OFFER;
    handshake->has &=
        ~(uint32_t)(TCPHS_KNOWS_SYNACK_TIME | TCPHS_KNOWS_SYNACK_TTL | TCPHS_KNOWS_SYNACK_DATA);
    handshake->server_isn = synack->seq;
    handshake->server_next = next_of(synack);
    handshake->synack = tcphs_offer_of(synack);
    handshake->synack_frame = synack->frame;
    handshake->synack_tsval = synack->tsval;
    handshake->is_synack_beyond = (step->numbers & TCPHS_NUMBERS_OTHER_CLIENT) != 0;
    handshake->synack_count = 1;
    step->note->attempt = 1;
    if (synack->has & TCPHS_HAS_TIME) {
        handshake->has |= TCPHS_KNOWS_SYNACK_TIME;
        handshake->synack_time = synack->time;
    }
    if (synack->has & TCPHS_HAS_TTL)
        handshake->has |= TCPHS_KNOWS_SYNACK_TTL;
    if (synack->payload_len > 0)
        handshake->has |= TCPHS_KNOWS_SYNACK_DATA;
}

/** The server's first payload octet ends the time to first octet. */
static void time_first_octet(const struct step *step)
{
    struct tcphs_handshake *handshake = step->handshake;

    if (step->segment->payload_len == 0 || (handshake->has & TCPHS_KNOWS_TTFB) ||
        !(handshake->has & TCPHS_KNOWS_SYN_TIME) || !(step->segment->has & TCPHS_HAS_TIME) ||
        step->segment->time < handshake->syn_time)
        return;
    handshake->has |= TCPHS_KNOWS_TTFB;
    handshake->ttfb = step->segment->time - handshake->syn_time;
    step->note->is_first_octet = true;
    note_packet(step, (enum tcphs_segment_kind)step->note->kind);
}

static bool is_acceptable_answer(const struct step *step)
{
    const struct tcphs_handshake *handshake = step->handshake;

    return !(handshake->has & TCPHS_KNOWS_SYN) ||
           tcphs_acceptable_answer(handshake->client_isn, handshake->tfo.syn_data,
                                   step->segment->ack);
}

static void judge_cookie_marks(const struct step *step)
{
    struct tcphs_note *note = step->note;
    unsigned fits = 0;

    if (step->loan->server == NULL || !(step->handshake->has & TCPHS_KNOWS_SYN))
        return;
    note->cookie_marks =
        (uint8_t)tcphs_syncookie_judge(step->handshake, step->segment, step->loan->server, &fits);
    if (note->cookie_marks == TCPHS_COOKIE_NONE)
        return;
    note->cookie_fits = (uint8_t)fits;
    add_event(step, TCPHS_EVENT_SYN_COOKIE);
}

/** The first SYN-ACK, or one with another ISN: it decides until another does. */
static void take_deciding_synack(const struct step *step)
{
    struct tcphs_handshake *handshake = step->handshake;
    tcphs_nsec rtt;

    if (waits_with_one_synack(step))
        tcphs_server_repeat(step->loan->server, handshake->syn_time);
    if (handshake->has & TCPHS_KNOWS_SYNACK) {
        place_repeats(step);
        tcphs_rival_set_aside(handshake);
        handshake->synack_number++;
    }
    keep_synack(step);
    if (waits_with_one_synack(step))
        tcphs_server_answer(step->loan->server, handshake->syn_time);
    step->note->synack_number = handshake->synack_number;
    tcphs_rtt_resolve_syn(handshake, step->segment);
    if (handshake->server_quality == TCPHS_QUALITY_AMBIGUOUS &&
        tcphs_rtt_of_server(handshake, &rtt))
        add_event(step, TCPHS_EVENT_RTT_AMBIGUOUS);
    step->note->events |= tcphs_negotiation_judge_segment(step->segment);
    step->note->events |= tcphs_negotiation_judge_synack(handshake);
    tcphs_fastopen_take_answer(handshake, step->segment, step->loan);
    if (handshake->has & TCPHS_KNOWS_SYN)
        step->note->events |= tcphs_fastopen_judge(handshake, step->segment);
    tcphs_fastopen_follow(handshake);
    judge_cookie_marks(step);
    if ((step->segment->options & TCPHS_OPTION_TFO) && !tcphs_fastopen_is_cookie(step->segment))
        add_event(step, TCPHS_EVENT_TFO_INVALID_COOKIE);
    handshake->phase = TCPHS_PHASE_SYNACK_SEEN;
}

/**
 * Did the server send this SYN-ACK although the final ACK had reached it? One that was under way when
 * the ACK passed the capture says nothing.
 */
static bool has_ignored_ack(const struct step *step)
{
    const struct tcphs_handshake *handshake = step->handshake;
    const uint32_t times = TCPHS_KNOWS_SYN_TIME | TCPHS_KNOWS_SYNACK_TIME;
    tcphs_nsec on_the_way = LONGEST_WAY;

    if (handshake->phase != TCPHS_PHASE_ESTABLISHED || !(handshake->has & TCPHS_KNOWS_ACK_TIME) ||
        !(step->segment->has & TCPHS_HAS_TIME))
        return false;
    (void)tcphs_rtt_of_server(handshake, &on_the_way);
    if (handshake->server_quality == TCPHS_QUALITY_AMBIGUOUS && (handshake->has & times) == times)
        on_the_way = handshake->synack_time - handshake->syn_time;
    return step->segment->time - handshake->ack_time > on_the_way;
}

static void take_repeated_synack(const struct step *step)
{
    struct tcphs_handshake *handshake = step->handshake;

    place_repeats(step);
    if (waits_with_one_synack(step))
        tcphs_server_repeat(step->loan->server, handshake->syn_time);
    tcphs_attempts_add(handshake, TCPHS_SERIES_SYNACK, step->segment, step->note);
    step->note->synack_number = handshake->synack_number;
    add_event(step, TCPHS_EVENT_SYNACK_RETRANSMITTED);
    step->note->events |= tcphs_negotiation_judge_segment(step->segment);
    if (has_ignored_ack(step)) {
        add_event(step, TCPHS_EVENT_ACK_IGNORED);
        set_loss(step, TCPHS_LOSS_ACK);
    }
    if (handshake->ack_frame == 0) {
        set_loss(step, TCPHS_LOSS_SYNACK_OR_ACK);
        handshake->has |= TCPHS_KNOWS_REPEAT_BEFORE;
    }
}

/** A SYN-ACK of what was never sent: noted, and nothing else. */
static void take_bad_synack(const struct step *step)
{
    note_packet(step, TCPHS_SEGMENT_SYNACK);
    add_event(step, TCPHS_EVENT_BAD_SYNACK);
}

static void take_synack(const struct step *step)
{
    struct tcphs_handshake *handshake = step->handshake;

    if (!is_acceptable_answer(step)) {
        take_bad_synack(step);
        return;
    }
    note_packet(step, TCPHS_SEGMENT_SYNACK);
    if ((handshake->has & TCPHS_KNOWS_SYNACK) && handshake->server_isn == step->segment->seq)
        take_repeated_synack(step);
    else
        take_deciding_synack(step);
    handshake->synack_ip_id = ip_id_of(step->segment);
    time_first_octet(step);
}

/** The handshake begins with its SYN-ACK: what the SYN offered is not known. */
static void take_synack_without_syn(const struct step *step)
{
    take_synack(step);
    add_event(step, TCPHS_EVENT_CAPTURE_BEGAN_LATE);
}

/**
 * Once established, a repetition still says something, and so does the SYN-ACK that was acknowledged
 * before it stands in the file.
 */
static void take_synack_after(const struct step *step)
{
    struct tcphs_handshake *handshake = step->handshake;
    enum tcphs_phase before = (enum tcphs_phase)handshake->phase;

    if ((handshake->has & TCPHS_KNOWS_SYNACK) && handshake->server_isn != step->segment->seq)
        return;
    take_synack(step);
    handshake->phase = (uint8_t)before;
}

/** After a RST of the client another ISN is another answer; a repetition is none. */
static void take_synack_after_reset(const struct step *step)
{
    enum tcphs_phase before = (enum tcphs_phase)step->handshake->phase;

    take_synack(step);
    if (step->note->attempt > 1)
        step->handshake->phase = (uint8_t)before;
}

/* ---- the third step ---- */

/** The client's acknowledgment of the server's SYN. */
static void keep_final_ack(const struct step *step)
{
    struct tcphs_handshake *handshake = step->handshake;
    const struct tcphs_segment *ack = step->segment;

    handshake->ack_frame = ack->frame;
    handshake->client_first_window = ack->window;
    if (ack->has & TCPHS_HAS_TIME)
        handshake->has |= TCPHS_KNOWS_ACK_TIME;
    tcphs_negotiation_take_ack(handshake, ack);
    step->note->events |= tcphs_negotiation_judge_ack(handshake);
    keep_closing(step);
}

static void establish(const struct step *step)
{
    note_packet(step, TCPHS_SEGMENT_ACK);
    keep_final_ack(step);
    conclude(step, TCPHS_OUTCOME_ESTABLISHED, TCPHS_PHASE_ESTABLISHED);
}

/** Fast Open on a segment that is no SYN. Source: RFC 7413, 4.1.1. */
static void judge_stray_cookie(const struct step *step)
{
    if (!(step->segment->options & TCPHS_OPTION_TFO))
        return;
    note_packet(step, (enum tcphs_segment_kind)step->note->kind);
    step->note->events |= tcphs_fastopen_take_stray(step->handshake);
}

/** What the client sends once the SYN-ACK is known: perhaps the SYN's data once more. */
static void follow_client(const struct step *step)
{
    struct tcphs_handshake *handshake = step->handshake;
    struct tcphs_fastopen *tfo = &handshake->tfo;

    if (step->segment->payload_len > 0 && tfo->acked < tfo->syn_data && tfo->resent_frame == 0 &&
        step->segment->seq == handshake->client_isn + 1 + tfo->acked) {
        tfo->resent_frame = step->segment->frame;
        step->note->has_data_again = true;
        note_packet(step, (enum tcphs_segment_kind)step->note->kind);
    }
    advance(&handshake->client_next, step->segment);
    judge_stray_cookie(step);
}

static void take_client_segment(const struct step *step)
{
    struct tcphs_handshake *handshake = step->handshake;
    const struct tcphs_segment *segment = step->segment;
    tcphs_nsec rtt;

    if (!(segment->flags & TCPHS_FLAG_ACK) ||
        tcphs_seq_before(segment->seq, handshake->client_isn + 1))
        return;
    if (!tcphs_acceptable_third_step(handshake->server_isn, handshake->server_next, segment->ack) &&
        !tcphs_rival_restore(handshake, segment->ack)) {
        /* More than was seen: server data is missing here, or the ACK is nonsense. Wait and see. */
        if (!tcphs_seq_before(segment->ack, handshake->server_next))
            handshake->has |= TCPHS_KNOWS_LATE_ACK;
        return;
    }
    establish(step);
    tcphs_rtt_resolve_synack(handshake, segment);
    if (handshake->client_quality == TCPHS_QUALITY_AMBIGUOUS &&
        tcphs_rtt_of_client(handshake, &rtt))
        add_event(step, TCPHS_EVENT_RTT_AMBIGUOUS);
    follow_client(step);
    if (segment->flags & TCPHS_FLAG_FIN)
        handshake->phase = TCPHS_PHASE_CLOSED;
}

/** The client goes on although no SYN-ACK is in the capture: it got one all the same. */
static void take_client_segment_unanswered(const struct step *step)
{
    const struct tcphs_handshake *handshake = step->handshake;
    const struct tcphs_segment *segment = step->segment;

    if ((segment->flags & TCPHS_FLAG_ACK) &&
        tcphs_acceptable_answer(handshake->client_isn, handshake->tfo.syn_data, segment->seq))
        establish(step);
}

static void take_client_segment_after(const struct step *step)
{
    step->note->kind = TCPHS_SEGMENT_OTHER;
    follow_client(step);
    if (step->segment->flags & TCPHS_FLAG_FIN)
        step->handshake->phase = TCPHS_PHASE_CLOSED;
}

/* ---- the server's other segments ---- */

/** An ACK of other numbers in answer to a SYN: the server has a connection on these sockets. */
static void take_server_segment_unanswered(const struct step *step)
{
    struct tcphs_handshake *handshake = step->handshake;

    step->note->kind = TCPHS_SEGMENT_OTHER;
    if (is_acceptable_answer(step)) {
        time_first_octet(step);
        return;
    }
    if (step->segment->payload_len > 0 || (handshake->has & TCPHS_KNOWS_CHALLENGED))
        return;
    note_packet(step, TCPHS_SEGMENT_ACK);
    add_event(step, TCPHS_EVENT_CHALLENGE_ACK);
    handshake->has |= TCPHS_KNOWS_CHALLENGED;
}

static void take_server_segment(const struct step *step)
{
    step->note->kind = TCPHS_SEGMENT_OTHER;
    advance(&step->handshake->server_next, step->segment);
    time_first_octet(step);
    judge_stray_cookie(step);
}

static void take_server_segment_after(const struct step *step)
{
    take_server_segment(step);
    if (tcphs_rtt_review(step->handshake, step->segment))
        note_packet(step, TCPHS_SEGMENT_OTHER);
    if (step->segment->flags & TCPHS_FLAG_FIN)
        step->handshake->phase = TCPHS_PHASE_CLOSED;
}

/* ---- RST ---- */

/** Only a RST that acknowledges the SYN refuses it. Source: RFC 9293, 3.10.7.3, second check. */
static void take_refusal(const struct step *step)
{
    if (!(step->segment->flags & TCPHS_FLAG_ACK) || !is_acceptable_answer(step))
        return;
    note_packet(step, TCPHS_SEGMENT_RST);
    add_event(step, TCPHS_EVENT_REFUSED);
    step->note->events |= tcphs_fastopen_take_reset(step->handshake);
    conclude(step, TCPHS_OUTCOME_REFUSED, TCPHS_PHASE_REFUSED);
    keep_closing(step);
}

/** Is a RST within the window that its receiver offered in the handshake? RFC 9293, 3.10.7.4. */
static bool is_in_window(uint32_t seq, uint32_t isn, uint32_t next)
{
    return seq - isn <= UINT16_MAX + (next - isn);
}

static void take_server_reset(const struct step *step)
{
    const struct tcphs_handshake *handshake = step->handshake;

    if (!is_in_window(step->segment->seq, handshake->server_isn, handshake->server_next))
        return;
    note_packet(step, TCPHS_SEGMENT_RST);
    add_event(step, TCPHS_EVENT_SERVER_RESET);
    conclude(step, TCPHS_OUTCOME_SERVER_RESET, TCPHS_PHASE_RESET);
    keep_closing(step);
}

static void take_client_reset(const struct step *step)
{
    const struct tcphs_handshake *handshake = step->handshake;

    if (!is_in_window(step->segment->seq, handshake->client_isn, handshake->client_next))
        return;
    note_packet(step, TCPHS_SEGMENT_RST);
    add_event(step, TCPHS_EVENT_CLIENT_RESET);
    conclude(step, TCPHS_OUTCOME_CLIENT_RESET, TCPHS_PHASE_RESET);
    keep_closing(step);
}

static void take_reset_after(const struct step *step)
{
    step->handshake->phase = TCPHS_PHASE_CLOSED;
}

/* ---- simultaneous open: RFC 9293, 3.5, figure 7 ---- */

/** Each end has to acknowledge the other's SYN, in any order and with a SYN-ACK or a bare ACK. */
static void conclude_crossing(const struct step *step)
{
    const uint32_t both = TCPHS_KNOWS_CLIENT_ACK | TCPHS_KNOWS_SERVER_ACK;

    if ((step->handshake->has & both) != both)
        return;
    if (step->segment->has & TCPHS_HAS_TIME)
        step->handshake->ack_time = step->segment->time;
    conclude(step, TCPHS_OUTCOME_ESTABLISHED, TCPHS_PHASE_ESTABLISHED);
}

static void take_client_answer(const struct step *step)
{
    struct tcphs_handshake *handshake = step->handshake;
    const struct tcphs_segment *segment = step->segment;
    bool is_synack = segment->flags & TCPHS_FLAG_SYN;

    if (!(segment->flags & TCPHS_FLAG_ACK))
        return;
    if (!tcphs_acceptable_third_step(handshake->server_isn, handshake->server_next, segment->ack)) {
        if (is_synack)
            take_bad_synack(step);
        return;
    }
    note_packet(step, is_synack ? TCPHS_SEGMENT_SYNACK : TCPHS_SEGMENT_ACK);
    if (handshake->ack_frame == 0)
        keep_final_ack(step);
    handshake->has |= TCPHS_KNOWS_CLIENT_ACK;
    conclude_crossing(step);
}

/** The server's SYN-ACK in a simultaneous open; its ISN is that of its SYN. */
static void take_server_synack_crossing(const struct step *step)
{
    struct tcphs_handshake *handshake = step->handshake;

    if (!is_acceptable_answer(step)) {
        take_bad_synack(step);
        return;
    }
    note_packet(step, TCPHS_SEGMENT_SYNACK);
    if (handshake->has & TCPHS_KNOWS_SYNACK)
        take_repeated_synack(step);
    else
        take_deciding_synack(step);
    handshake->phase = TCPHS_PHASE_CROSSED;
    handshake->has |= TCPHS_KNOWS_SERVER_ACK;
    conclude_crossing(step);
}

/** The server's bare ACK, as in a split handshake; or its data. */
static void take_server_segment_crossing(const struct step *step)
{
    take_server_segment(step);
    if (!(step->segment->flags & TCPHS_FLAG_ACK) || !is_acceptable_answer(step))
        return;
    note_packet(step, TCPHS_SEGMENT_ACK);
    step->handshake->has |= TCPHS_KNOWS_SERVER_ACK;
    conclude_crossing(step);
}

/* ---- ICMP ---- */

static void take_quote(const struct step *step)
{
    struct tcphs_handshake *handshake = step->handshake;
    const struct tcphs_segment *quoted = step->segment;

    note_packet(step, TCPHS_SEGMENT_ICMP_ERROR);
    add_event(step, TCPHS_EVENT_ICMP_ERROR);
    step->note->icmp_type = handshake->icmp_type = quoted->icmp_type;
    step->note->icmp_code = handshake->icmp_code = quoted->icmp_code;
    handshake->icmp_version = quoted->icmp_version;
    handshake->icmp_frame = quoted->frame;
}

static void take_quote_unanswered(const struct step *step)
{
    take_quote(step);
    if (!tcphs_handshake_is_from_client(step->handshake, step->segment) ||
        !tcphs_icmp_is_hard(step->segment->icmp_version, step->segment->icmp_type,
                            step->segment->icmp_code))
        return;
    add_event(step, TCPHS_EVENT_UNREACHABLE);
    conclude(step, TCPHS_OUTCOME_UNREACHABLE, TCPHS_PHASE_REFUSED);
}

/* ---- the table ---- */

/* clang-format off */
static void (*const handlers[TCPHS_PHASE_COUNT][INPUT_COUNT])(const struct step *) = {
    [TCPHS_PHASE_NEW] = {
        [CLIENT_SYN] = take_first_syn,
        [SERVER_SYNACK] = take_synack_without_syn,
    },
    [TCPHS_PHASE_SYN_SEEN] = {
        [CLIENT_SYN] = take_syn,
        [SERVER_SYN] = take_crossing_syn,
        [SERVER_SYNACK] = take_synack,
        [SERVER_RST] = take_refusal,
        [CLIENT_OTHER] = take_client_segment_unanswered,
        [SERVER_OTHER] = take_server_segment_unanswered,
        [QUOTE] = take_quote_unanswered,
    },
    [TCPHS_PHASE_CROSSED] = {
        [CLIENT_SYN] = take_syn,
        [SERVER_SYN] = take_crossing_syn,
        [CLIENT_SYNACK] = take_client_answer,
        [SERVER_SYNACK] = take_server_synack_crossing,
        [SERVER_RST] = take_refusal,
        [CLIENT_OTHER] = take_client_answer,
        [SERVER_OTHER] = take_server_segment_crossing,
        [QUOTE] = take_quote_unanswered,
    },
    [TCPHS_PHASE_SYNACK_SEEN] = {
        [CLIENT_SYN] = take_syn,
        [SERVER_SYNACK] = take_synack,
        [CLIENT_RST] = take_client_reset,
        [SERVER_RST] = take_server_reset,
        [CLIENT_OTHER] = take_client_segment,
        [SERVER_OTHER] = take_server_segment,
        [QUOTE] = take_quote,
    },
    [TCPHS_PHASE_ESTABLISHED] = {
        [CLIENT_SYN] = take_syn,
        [SERVER_SYNACK] = take_synack_after,
        [CLIENT_RST] = take_reset_after,
        [SERVER_RST] = take_reset_after,
        [CLIENT_OTHER] = take_client_segment_after,
        [SERVER_OTHER] = take_server_segment_after,
        [QUOTE] = take_quote,
    },
    [TCPHS_PHASE_REFUSED] = {
        [CLIENT_SYN] = take_syn_again,
        [SERVER_SYNACK] = take_synack,
        [QUOTE] = take_quote,
    },
    [TCPHS_PHASE_RESET] = {
        [CLIENT_SYN] = take_syn_again,
        [SERVER_SYNACK] = take_synack_after_reset,
        [QUOTE] = take_quote,
    },
    [TCPHS_PHASE_CLOSED] = {
        [SERVER_SYNACK] = take_synack_after,
        [CLIENT_OTHER] = take_client_segment_after,
        [SERVER_OTHER] = take_server_segment_after,
    },
};
/* clang-format on */

bool tcphs_handshake_is_from_client(const struct tcphs_handshake *handshake,
                                    const struct tcphs_segment *segment)
{
    const unsigned synack = TCPHS_FLAG_SYN | TCPHS_FLAG_ACK;

    if (segment->is_self)
        return (segment->flags & synack) != synack;
    return segment->sender == handshake->client;
}

static enum input input_of(const struct tcphs_handshake *handshake,
                           const struct tcphs_segment *segment)
{
    bool from_client = tcphs_handshake_is_from_client(handshake, segment);

    if (segment->is_quoted)
        return QUOTE;
    if (segment->flags & TCPHS_FLAG_RST)
        return from_client ? CLIENT_RST : SERVER_RST;
    if (!(segment->flags & TCPHS_FLAG_SYN))
        return from_client ? CLIENT_OTHER : SERVER_OTHER;
    if (segment->flags & TCPHS_FLAG_ACK)
        return from_client ? CLIENT_SYNACK : SERVER_SYNACK;
    return from_client ? CLIENT_SYN : SERVER_SYN;
}

void tcphs_handshake_begin(struct tcphs_handshake *handshake, uint32_t id,
                           const struct tcphs_segment *opener)
{
    bool is_synack = opener->flags & TCPHS_FLAG_ACK;

    handshake->id = id;
    handshake->client = (is_synack && !opener->is_self ? !opener->sender : opener->sender) & 1;
    /* A SYN-ACK names the ISN that it answers, unless it also acknowledges data on the SYN. */
    handshake->client_isn = is_synack ? opener->ack - 1 : opener->seq;
    handshake->client_next = handshake->client_isn + 1;
}

/**
 * Does the handshake keep what a noted packet says? It keeps the first SYN and SYN-ACK, but nobody's
 * payload or cookie; of the packets that follow nothing but payload and cookie is of interest.
 */
static bool is_kept(const struct tcphs_note *note, const struct tcphs_segment *segment)
{
    bool is_plain = segment->payload_len == 0 && !(segment->options & TCPHS_OPTION_TFO);

    switch (note->kind) {
    case TCPHS_SEGMENT_SYN:
        return is_plain && !note->is_from_server && note->attempt == 1;
    case TCPHS_SEGMENT_SYNACK:
        return is_plain && note->is_from_server && note->attempt == 1 && note->synack_number == 0;
    case TCPHS_SEGMENT_ACK:
        return is_plain;
    case TCPHS_SEGMENT_OTHER:
        return is_plain || note->is_first_octet;
    default:
        return true;
    }
}

/** Say of a noted packet what the segment alone tells. */
static void note_segment(const struct step *step)
{
    struct tcphs_note *note = step->note;

    if (note->ordinal == 0)
        return;
    note->is_from_server = !tcphs_handshake_is_from_client(step->handshake, step->segment);
    if (note->is_copy || is_kept(note, step->segment))
        return;
    note->sent = tcphs_sent_of(step->segment);
    note->has_sent = true;
}

/** Count in the handshake's numbers. @return true if the segment is a copy with replaced ones */
static bool undo_rewriting(struct step *step, const struct tcphs_segment *segment,
                           struct tcphs_segment *undone)
{
    bool is_rewritten;

    step->numbers = tcphs_rewrite_numbers(step->handshake, segment);
    step->segment = tcphs_rewrite_undo(step->handshake, segment, undone);
    is_rewritten = tcphs_copy_is_rewritten(step->handshake, step->segment, step->numbers);
    if (!is_rewritten)
        return false;
    place_repeats(step);
    tcphs_rewrite_learn(step->handshake, step->segment);
    step->numbers = tcphs_rewrite_numbers(step->handshake, segment);
    step->segment = tcphs_rewrite_undo(step->handshake, segment, undone);
    return true;
}

void tcphs_handshake_input(struct tcphs_handshake *handshake, const struct tcphs_segment *segment,
                           struct tcphs_loan *loan, struct tcphs_note *note)
{
    struct tcphs_segment undone;
    struct step step = {.handshake = handshake, .loan = loan, .note = note};
    void (*handler)(const struct step *) = NULL;

    memset(note, 0, sizeof *note);
    if (undo_rewriting(&step, segment, &undone) || tcphs_copy_is(handshake, step.segment)) {
        tcphs_copy_judge(handshake, step.segment, step.numbers, note);
        handshake->has_other_tsval |= tcphs_copy_has_other_tsval(handshake, note);
        note->ordinal = ++handshake->packets;
    } else {
        handler = handlers[handshake->phase][input_of(handshake, step.segment)];
        if (handler != NULL)
            handler(&step);
    }
    note_segment(&step);
}
