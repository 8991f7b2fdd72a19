/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * SYN-ACKs of the server. See take.h.
 */
#include "take.h"

#include "acceptable.h"
#include "attempts.h"
#include "fastopen.h"
#include "negotiation.h"
#include "rival.h"
#include "rtt.h"
#include "server.h"
#include "syncookie.h"

/**
 * Does the first SYN-ACK of the capture come so long after the final ACK that it is a repetition? Then the one that
 * was acknowledged is not in the capture, and no time is measured from this one or to it. Small differences are
 * those of clocks, or of the order in the file.
 */
static bool is_unseen_repetition(const struct tcphs_handshake *handshake,
                                 const struct tcphs_segment *synack)
{
    return (handshake->has & TCPHS_KNOWS_ACK_TIME) && (synack->has & TCPHS_HAS_TIME) &&
           synack->time - handshake->ack_time > TCPHS_LONGEST_WAY;
}

static void keep_synack(const struct tcphs_step *step)
{
    struct tcphs_handshake *handshake = step->handshake;
    const struct tcphs_segment *synack = step->segment;

    handshake->has |= TCPHS_KNOWS_SYNACK | TCPHS_KNOWS_SERVER_OFFER;
    handshake->has &=
        ~(uint32_t)(TCPHS_KNOWS_SYNACK_TIME | TCPHS_KNOWS_SYNACK_TTL | TCPHS_KNOWS_SYNACK_DATA);
    handshake->server_isn = synack->seq;
    handshake->server_next = tcphs_step_next(step);
    handshake->synack = tcphs_offer_of(synack);
    handshake->synack_frame = synack->frame;
    handshake->synack_tsval = synack->tsval;
    handshake->is_synack_beyond = (step->numbers & TCPHS_NUMBERS_OTHER_CLIENT) != 0;
    handshake->synack_count = 1;
    step->note->attempt = 1;
    if (is_unseen_repetition(handshake, synack)) {
        tcphs_step_add_event(step, TCPHS_EVENT_ACK_IGNORED);
        tcphs_step_set_loss(step, TCPHS_LOSS_ACK);
    } else if (synack->has & TCPHS_HAS_TIME) {
        handshake->has |= TCPHS_KNOWS_SYNACK_TIME;
        handshake->synack_time = synack->time;
    }
    if (synack->has & TCPHS_HAS_TTL)
        handshake->has |= TCPHS_KNOWS_SYNACK_TTL;
    if (synack->payload_len > 0)
        handshake->has |= TCPHS_KNOWS_SYNACK_DATA;
}

static void judge_cookie_marks(const struct tcphs_step *step)
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
    tcphs_step_add_event(step, TCPHS_EVENT_SYN_COOKIE);
}

void tcphs_take_deciding_synack(const struct tcphs_step *step)
{
    struct tcphs_handshake *handshake = step->handshake;

    if (tcphs_step_waits_with_one_synack(step))
        tcphs_server_repeat(step->loan->server, handshake->syn_time);
    if (handshake->has & TCPHS_KNOWS_SYNACK) {
        tcphs_step_place_repeats(step);
        tcphs_rival_set_aside(handshake, &step->loan->spare_rival);
    }
    keep_synack(step);
    if (tcphs_step_waits_with_one_synack(step))
        tcphs_server_answer(step->loan->server, handshake->syn_time);
    tcphs_rtt_resolve_syn(handshake, step->segment);
    if (tcphs_rtt_is_server_ambiguous(handshake))
        tcphs_step_add_event(step, TCPHS_EVENT_RTT_AMBIGUOUS);
    step->note->events |= tcphs_negotiation_judge_segment(step->segment);
    step->note->events |= tcphs_negotiation_judge_synack(handshake);
    tcphs_fastopen_take_answer(handshake, step->segment, step->loan);
    if (handshake->has & TCPHS_KNOWS_SYN)
        step->note->events |= tcphs_fastopen_judge(handshake, step->segment);
    tcphs_fastopen_follow(handshake);
    judge_cookie_marks(step);
    if ((step->segment->options & TCPHS_OPTION_TFO) && !tcphs_fastopen_is_cookie(step->segment))
        tcphs_step_add_event(step, TCPHS_EVENT_TFO_INVALID_COOKIE);
    handshake->phase = TCPHS_PHASE_SYNACK_SEEN;
}

/**
 * Did the server send this SYN-ACK although the final ACK had reached it? One that was under way when
 * the ACK passed the capture says nothing.
 */
static bool has_ignored_ack(const struct tcphs_step *step)
{
    const struct tcphs_handshake *handshake = step->handshake;
    const uint32_t times = TCPHS_KNOWS_SYN_TIME | TCPHS_KNOWS_SYNACK_TIME;
    bool is_established =
        handshake->phase == TCPHS_PHASE_ESTABLISHED || handshake->phase == TCPHS_PHASE_CLOSED;
    tcphs_nsec on_the_way = TCPHS_LONGEST_WAY;

    if (!is_established || !(handshake->has & TCPHS_KNOWS_ACK_TIME) ||
        !(step->segment->has & TCPHS_HAS_TIME))
        return false;
    (void)tcphs_rtt_of_server(handshake, &on_the_way);
    if ((handshake->server_quality == TCPHS_QUALITY_AMBIGUOUS ||
         tcphs_rtt_is_server_ambiguous(handshake)) &&
        (handshake->has & times) == times)
        on_the_way = handshake->synack_time - handshake->syn_time;
    return step->segment->time - handshake->ack_time > on_the_way;
}

void tcphs_take_repeated_synack(const struct tcphs_step *step)
{
    struct tcphs_handshake *handshake = step->handshake;

    tcphs_step_place_repeats(step);
    if (tcphs_step_waits_with_one_synack(step))
        tcphs_server_repeat(step->loan->server, handshake->syn_time);
    tcphs_attempts_add(handshake, TCPHS_SERIES_SYNACK, step->segment, step->note);
    tcphs_step_add_event(step, TCPHS_EVENT_SYNACK_RETRANSMITTED);
    step->note->events |= tcphs_negotiation_judge_segment(step->segment);
    if (has_ignored_ack(step)) {
        tcphs_step_add_event(step, TCPHS_EVENT_ACK_IGNORED);
        tcphs_step_set_loss(step, TCPHS_LOSS_ACK);
    }
    if (handshake->ack_frame == 0)
        handshake->has |= TCPHS_KNOWS_REPEAT_BEFORE;
    /* After a RST of the client it was its RST that the server did not get. */
    if (handshake->ack_frame == 0 && handshake->phase != TCPHS_PHASE_RESET)
        tcphs_step_set_loss(step, TCPHS_LOSS_SYNACK_OR_ACK);
}

void tcphs_take_bad_synack(const struct tcphs_step *step)
{
    tcphs_step_note_packet(step, TCPHS_SEGMENT_SYNACK);
    tcphs_step_add_event(step, TCPHS_EVENT_BAD_SYNACK);
    tcphs_step_keep_aside(step);
}

void tcphs_take_synack(const struct tcphs_step *step)
{
    struct tcphs_handshake *handshake = step->handshake;

    if (!tcphs_step_is_acceptable_answer(step)) {
        tcphs_take_bad_synack(step);
        return;
    }
    tcphs_step_note_packet(step, TCPHS_SEGMENT_SYNACK);
    if ((handshake->has & TCPHS_KNOWS_SYNACK) && handshake->server_isn == step->segment->seq)
        tcphs_take_repeated_synack(step);
    else
        tcphs_take_deciding_synack(step);
    step->note->synack_number = handshake->synack_number;
    handshake->synack_ip_id = tcphs_step_ip_id(step);
    tcphs_step_time_first_octet(step);
}

void tcphs_take_synack_without_syn(const struct tcphs_step *step)
{
    tcphs_take_synack(step);
    tcphs_step_add_event(step, TCPHS_EVENT_CAPTURE_BEGAN_LATE);
}

void tcphs_take_synack_after(const struct tcphs_step *step)
{
    struct tcphs_handshake *handshake = step->handshake;
    enum tcphs_phase before = (enum tcphs_phase)handshake->phase;

    if ((handshake->has & TCPHS_KNOWS_SYNACK) && handshake->server_isn != step->segment->seq)
        return;
    tcphs_take_synack(step);
    handshake->phase = (uint8_t)before;
}

void tcphs_take_synack_after_reset(const struct tcphs_step *step)
{
    enum tcphs_phase before = (enum tcphs_phase)step->handshake->phase;
    bool is_of_client = step->handshake->has & TCPHS_KNOWS_CLIENT_CLOSED;

    tcphs_take_synack(step);
    if (step->note->attempt > 1)
        step->handshake->phase = (uint8_t)(is_of_client ? before : TCPHS_PHASE_SYNACK_SEEN);
}
