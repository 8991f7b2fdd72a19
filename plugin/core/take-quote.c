/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * TCP headers that ICMP errors quote. See take.h.
 */
#include "take.h"

#include "icmp.h"

void tcphs_take_quote(const struct tcphs_step *step)
{
    struct tcphs_handshake *handshake = step->handshake;
    const struct tcphs_segment *quoted = step->segment;

    tcphs_step_note_packet(step, TCPHS_SEGMENT_ICMP_ERROR);
    tcphs_step_add_event(step, TCPHS_EVENT_ICMP_ERROR);
    step->note->icmp_type = handshake->icmp_type = quoted->icmp_type;
    step->note->icmp_code = handshake->icmp_code = quoted->icmp_code;
    handshake->icmp_version = quoted->icmp_version;
    handshake->icmp_frame = quoted->frame;
    tcphs_step_keep_aside(step);
}

void tcphs_take_quote_unanswered(const struct tcphs_step *step)
{
    tcphs_take_quote(step);
    if (!tcphs_handshake_is_from_client(step->handshake, step->segment) ||
        !tcphs_icmp_is_hard(step->segment->icmp_version, step->segment->icmp_type,
                            step->segment->icmp_code))
        return;
    tcphs_step_add_event(step, TCPHS_EVENT_UNREACHABLE);
    tcphs_step_conclude(step, TCPHS_OUTCOME_UNREACHABLE, TCPHS_PHASE_REFUSED);
}
