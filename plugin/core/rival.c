/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * SYN-ACKs with different initial sequence numbers; see rival.h.
 */
#include "rival.h"

#include "acceptable.h"
#include "attempts.h"

enum {
    KNOWN_OF_SYNACK = TCPHS_KNOWS_SYNACK_TIME | TCPHS_KNOWS_SYNACK_TTL | TCPHS_KNOWS_SYNACK_DATA
};

void tcphs_rival_set_aside(struct tcphs_handshake *handshake)
{
    handshake->repeats->rival = (struct tcphs_rival){
        .time = handshake->synack_time,
        .offer = handshake->synack,
        .has = handshake->has & KNOWN_OF_SYNACK,
        .isn = handshake->server_isn,
        .next = handshake->server_next,
        .acked = handshake->tfo.acked,
        .frame = handshake->synack_frame,
        .tsval = handshake->synack_tsval,
        .number = handshake->synack_number,
        .answered_syn = handshake->answered_syn,
        .server_quality = handshake->server_quality,
        .new_cookie = handshake->tfo.new_cookie,
        .tfo_status = handshake->tfo.status,
        .tfo_evidence = handshake->tfo.evidence,
    };
    handshake->has |= TCPHS_KNOWS_RIVAL;
}

bool tcphs_rival_restore(struct tcphs_handshake *handshake, uint32_t ack)
{
    const struct tcphs_rival *rival;

    if (!(handshake->has & TCPHS_KNOWS_RIVAL))
        return false;
    rival = &handshake->repeats->rival;
    if (!tcphs_acceptable_third_step(rival->isn, rival->next, ack))
        return false;
    handshake->has = (handshake->has & ~(uint32_t)KNOWN_OF_SYNACK) | rival->has;
    handshake->synack_time = rival->time;
    handshake->synack = rival->offer;
    handshake->server_isn = rival->isn;
    handshake->server_next = rival->next;
    handshake->synack_frame = rival->frame;
    handshake->synack_tsval = rival->tsval;
    handshake->synack_number = rival->number;
    handshake->synack_count = 1;
    handshake->answered_syn = rival->answered_syn;
    tcphs_attempts_forget_answered(handshake, TCPHS_SERIES_SYN);
    handshake->server_quality = rival->server_quality;
    handshake->tfo.acked = rival->acked;
    handshake->tfo.status = rival->tfo_status;
    handshake->tfo.evidence = rival->tfo_evidence;
    handshake->tfo.new_cookie = rival->new_cookie;
    return true;
}

const struct tcphs_offer *tcphs_rival_offer(const struct tcphs_handshake *handshake,
                                            unsigned number)
{
    if (!(handshake->has & TCPHS_KNOWS_RIVAL) || handshake->repeats->rival.number != number)
        return NULL;
    return &handshake->repeats->rival.offer;
}
