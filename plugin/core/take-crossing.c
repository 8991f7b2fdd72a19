/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * Simultaneous open. See take.h. Source: RFC 9293, 3.5, figure 7.
 */
#include "take.h"

#include "acceptable.h"
#include "attempts.h"
#include "negotiation.h"

void tcphs_take_crossing_syn(const struct tcphs_step *step)
{
    struct tcphs_handshake *handshake = step->handshake;

    tcphs_step_note_packet(step, TCPHS_SEGMENT_SYN);
    step->note->events |= tcphs_negotiation_judge_segment(step->segment);
    if (handshake->crossing_count < UINT8_MAX)
        handshake->crossing_count++;
    step->note->attempt = handshake->crossing_count;
    tcphs_step_keep_aside(step);
    if (handshake->has & TCPHS_KNOWS_CROSSED) {
        tcphs_step_add_event(step, TCPHS_EVENT_SYN_RETRANSMITTED);
        return;
    }
    tcphs_step_add_event(step, TCPHS_EVENT_SIMULTANEOUS_OPEN);
    handshake->has |= TCPHS_KNOWS_CROSSED | TCPHS_KNOWS_SERVER_OFFER;
    if (step->segment->has & TCPHS_HAS_TTL)
        handshake->has |= TCPHS_KNOWS_SYNACK_TTL;
    handshake->synack = tcphs_offer_of(step->segment);
    handshake->server_isn = step->segment->seq;
    handshake->server_next = tcphs_step_next(step);
    handshake->phase = TCPHS_PHASE_CROSSED;
}

/** Each end has to acknowledge the other's SYN, in any order and with a SYN-ACK or a bare ACK. */
static void conclude_crossing(const struct tcphs_step *step)
{
    const uint32_t both = TCPHS_KNOWS_CLIENT_ACK | TCPHS_KNOWS_SERVER_ACK;

    if ((step->handshake->has & both) != both)
        return;
    if (step->segment->has & TCPHS_HAS_TIME)
        step->handshake->ack_time = step->segment->time;
    tcphs_step_conclude(step, TCPHS_OUTCOME_ESTABLISHED, TCPHS_PHASE_ESTABLISHED);
}

void tcphs_take_client_answer(const struct tcphs_step *step)
{
    struct tcphs_handshake *handshake = step->handshake;
    const struct tcphs_segment *segment = step->segment;
    bool is_synack = segment->flags & TCPHS_FLAG_SYN;

    if (!(segment->flags & TCPHS_FLAG_ACK))
        return;
    if (!tcphs_acceptable_third_step(handshake->server_isn, handshake->server_next, segment->ack)) {
        if (is_synack)
            tcphs_take_bad_synack(step);
        return;
    }
    tcphs_step_note_packet(step, is_synack ? TCPHS_SEGMENT_SYNACK : TCPHS_SEGMENT_ACK);
    if (is_synack) {
        handshake->has_client_synack = 1;
        tcphs_step_keep_aside(step);
    }
    if (handshake->ack_frame == 0)
        tcphs_step_keep_final_ack(step);
    handshake->has |= TCPHS_KNOWS_CLIENT_ACK;
    conclude_crossing(step);
}

void tcphs_take_server_synack_crossing(const struct tcphs_step *step)
{
    struct tcphs_handshake *handshake = step->handshake;

    if (!tcphs_step_is_acceptable_answer(step)) {
        tcphs_take_bad_synack(step);
        return;
    }
    tcphs_step_note_packet(step, TCPHS_SEGMENT_SYNACK);
    if (handshake->has & TCPHS_KNOWS_SYNACK)
        tcphs_take_repeated_synack(step);
    else
        tcphs_take_deciding_synack(step);
    handshake->synack_ip_id = tcphs_step_ip_id(step);
    handshake->phase = TCPHS_PHASE_CROSSED;
    handshake->has |= TCPHS_KNOWS_SERVER_ACK;
    conclude_crossing(step);
}

void tcphs_take_server_segment_crossing(const struct tcphs_step *step)
{
    tcphs_take_server_segment(step);
    if (!(step->segment->flags & TCPHS_FLAG_ACK) || !tcphs_step_is_acceptable_answer(step))
        return;
    tcphs_step_note_packet(step, TCPHS_SEGMENT_ACK);
    step->handshake->has |= TCPHS_KNOWS_SERVER_ACK;
    conclude_crossing(step);
}
