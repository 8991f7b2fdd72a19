/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * RSTs: a refusal, or a reset after the SYN-ACK. See take.h.
 */
#include "take.h"

#include "attempts.h"
#include "fastopen.h"

void tcphs_take_refusal(const struct tcphs_step *step)
{
    if (!(step->segment->flags & TCPHS_FLAG_ACK) || !tcphs_step_is_acceptable_answer(step))
        return;
    tcphs_step_note_packet(step, TCPHS_SEGMENT_RST);
    tcphs_step_add_event(step, TCPHS_EVENT_REFUSED);
    step->note->events |= tcphs_fastopen_take_reset(step->handshake, step->segment->ack);
    tcphs_step_conclude(step, TCPHS_OUTCOME_REFUSED, TCPHS_PHASE_REFUSED);
    tcphs_step_keep_closing(step);
}

/** Is a RST within the window that its receiver offered in the handshake? RFC 9293, 3.10.7.4. */
static bool is_in_window(uint32_t seq, uint32_t isn, uint32_t next)
{
    return seq - isn <= UINT16_MAX + (next - isn);
}

/** Has it the number that its receiver expects next, as far as the capture shows? */
static bool is_exact(uint32_t seq, uint32_t isn, uint32_t next)
{
    return seq - (isn + 1) <= next - (isn + 1);
}

static void reset(const struct tcphs_step *step, enum tcphs_event event, enum tcphs_outcome outcome,
                  bool is_exact_one)
{
    tcphs_step_note_packet(step, TCPHS_SEGMENT_RST);
    tcphs_step_add_event(step, event);
    tcphs_step_conclude(step, outcome, TCPHS_PHASE_RESET);
    tcphs_step_keep_closing(step);
    step->handshake->is_reset_exact = is_exact_one;
}

void tcphs_take_server_reset(const struct tcphs_step *step)
{
    const struct tcphs_handshake *handshake = step->handshake;
    uint32_t seq = step->segment->seq;
    /* A client that the SYN-ACK has not reached goes by the acknowledgment alone (3.10.7.3). */
    bool acknowledges =
        (step->segment->flags & TCPHS_FLAG_ACK) && tcphs_step_is_acceptable_answer(step);

    if (acknowledges || is_in_window(seq, handshake->server_isn, handshake->server_next))
        reset(step, TCPHS_EVENT_SERVER_RESET, TCPHS_OUTCOME_SERVER_RESET,
              is_exact(seq, handshake->server_isn, handshake->server_next));
}

void tcphs_take_client_reset(const struct tcphs_step *step)
{
    const struct tcphs_handshake *handshake = step->handshake;
    uint32_t seq = step->segment->seq;

    if (is_in_window(seq, handshake->client_isn, handshake->client_next))
        reset(step, TCPHS_EVENT_CLIENT_RESET, TCPHS_OUTCOME_CLIENT_RESET,
              is_exact(seq, handshake->client_isn, handshake->client_next));
}

void tcphs_take_server_reset_crossing(const struct tcphs_step *step)
{
    bool refuses = !(step->handshake->has & TCPHS_KNOWS_SYNACK) &&
                   (step->segment->flags & TCPHS_FLAG_ACK) && tcphs_step_is_acceptable_answer(step);

    if (refuses)
        tcphs_take_refusal(step);
    else
        tcphs_take_server_reset(step);
}

void tcphs_take_reset_after(const struct tcphs_step *step)
{
    step->handshake->phase = TCPHS_PHASE_CLOSED;
}
