/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * What several handlers do with a segment. See step.h.
 */
#include "step.h"

#include "acceptable.h"
#include "attempts.h"
#include "negotiation.h"
#include "rival.h"
#include "rtt.h"
#include "server.h"

void tcphs_step_add_event(const struct tcphs_step *step, enum tcphs_event event)
{
    step->note->events |= TCPHS_EVENT_BIT(event);
}

void tcphs_step_note_packet(const struct tcphs_step *step, enum tcphs_segment_kind kind)
{
    step->note->kind = (uint8_t)kind;
    if (step->note->ordinal == 0)
        step->note->ordinal = ++step->handshake->packets;
}

bool tcphs_step_waits_with_one_synack(const struct tcphs_step *step)
{
    const struct tcphs_handshake *handshake = step->handshake;
    const uint32_t both = TCPHS_KNOWS_WAITING | TCPHS_KNOWS_SYNACK;

    return step->loan->server != NULL && (handshake->has & both) == both &&
           handshake->synack_count == 1 && !tcphs_rival_is_there(handshake);
}

/** The handshake waits for its final ACK no longer. */
static void leave_server(const struct tcphs_step *step)
{
    struct tcphs_handshake *handshake = step->handshake;

    if (!(handshake->has & TCPHS_KNOWS_WAITING) || step->loan->server == NULL)
        return;
    tcphs_server_leave(step->loan->server, handshake->syn_time,
                       tcphs_step_waits_with_one_synack(step));
    handshake->has &= ~(uint32_t)TCPHS_KNOWS_WAITING;
}

void tcphs_step_conclude(const struct tcphs_step *step, enum tcphs_outcome outcome,
                         enum tcphs_phase phase)
{
    step->handshake->outcome = (uint8_t)outcome;
    step->handshake->concluded_by = step->note->ordinal;
    step->handshake->phase = (uint8_t)phase;
    step->note->concludes = true;
    leave_server(step);
}

void tcphs_step_place_repeats(const struct tcphs_step *step)
{
    if (step->handshake->repeats == NULL) {
        step->handshake->repeats = step->loan->spare;
        step->loan->spare = NULL;
    }
}

uint16_t tcphs_step_ip_id(const struct tcphs_step *step)
{
    return step->segment->has & TCPHS_HAS_IP_ID ? step->segment->ip_id : 0;
}

void tcphs_step_keep_closing(const struct tcphs_step *step)
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
    handshake->closing_ip_id = tcphs_step_ip_id(step);
    handshake->closing_ttl = closing->has & TCPHS_HAS_TTL ? closing->ttl : 0;
    handshake->client_first_window = closing->window;
}

void tcphs_step_keep_aside(const struct tcphs_step *step)
{
    const struct tcphs_segment *segment = step->segment;

    tcphs_step_place_repeats(step);
    step->handshake->has_aside = 1;
    step->handshake->repeats->aside = (struct tcphs_aside){
        .time = segment->time,
        .seq = segment->seq,
        .ack = segment->ack,
        .ip_id = tcphs_step_ip_id(step),
        .flags = segment->flags,
        .ttl = segment->has & TCPHS_HAS_TTL ? segment->ttl : 0,
        .icmp_type = segment->icmp_type,
        .icmp_code = segment->icmp_code,
        .has_time = (segment->has & TCPHS_HAS_TIME) != 0,
        .is_from_client = tcphs_handshake_is_from_client(step->handshake, segment),
        .is_quoted = segment->is_quoted,
        .has_cookie = (segment->options & TCPHS_OPTION_TFO) != 0,
    };
}

uint32_t tcphs_step_next(const struct tcphs_step *step)
{
    const struct tcphs_segment *segment = step->segment;

    return segment->seq + segment->payload_len + !!(segment->flags & TCPHS_FLAG_SYN) +
           !!(segment->flags & TCPHS_FLAG_FIN);
}

void tcphs_step_advance(const struct tcphs_step *step, uint32_t *next)
{
    uint32_t behind = tcphs_step_next(step);

    if (tcphs_seq_before(*next, behind))
        *next = behind;
}

void tcphs_step_set_loss(const struct tcphs_step *step, enum tcphs_loss loss)
{
    step->note->loss = (uint8_t)(loss + 1);
}

bool tcphs_step_is_acceptable_answer(const struct tcphs_step *step)
{
    const struct tcphs_handshake *handshake = step->handshake;

    return !(handshake->has & TCPHS_KNOWS_SYN) ||
           tcphs_acceptable_answer(handshake->client_isn, tcphs_attempts_syn_length(handshake),
                                   step->segment->ack);
}

void tcphs_step_time_first_octet(const struct tcphs_step *step)
{
    struct tcphs_handshake *handshake = step->handshake;

    if (step->segment->payload_len == 0 || (handshake->has & TCPHS_KNOWS_TTFB) ||
        !(handshake->has & TCPHS_KNOWS_SYN_TIME) || !(step->segment->has & TCPHS_HAS_TIME) ||
        step->segment->time < handshake->syn_time)
        return;
    handshake->has |= TCPHS_KNOWS_TTFB;
    handshake->ttfb = step->segment->time - handshake->syn_time;
    step->note->is_first_octet = true;
    tcphs_step_note_packet(step, (enum tcphs_segment_kind)step->note->kind);
}

void tcphs_step_keep_final_ack(const struct tcphs_step *step)
{
    struct tcphs_handshake *handshake = step->handshake;
    const struct tcphs_segment *ack = step->segment;

    handshake->ack_frame = ack->frame;
    if (ack->has & TCPHS_HAS_TIME)
        handshake->has |= TCPHS_KNOWS_ACK_TIME;
    tcphs_negotiation_take_ack(handshake, ack);
    step->note->events |= tcphs_negotiation_judge_ack(handshake);
    tcphs_step_keep_closing(step);
}
