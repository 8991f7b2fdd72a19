/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * SYNs of the client: the first one, its repetitions, and one that the file has too late. See take.h.
 */
#include "take.h"

#include "attempts.h"
#include "fastopen.h"
#include "icmp.h"
#include "negotiation.h"
#include "reuse.h"
#include "server.h"

static void keep_first_syn(const struct tcphs_step *step)
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

/** Did a router say that the SYN is too big? The client then repeats it without waiting. */
static bool has_too_big(const struct tcphs_handshake *handshake)
{
    return handshake->icmp_frame != 0 &&
           !tcphs_icmp_is_unreachable(handshake->icmp_version, handshake->icmp_type,
                                      handshake->icmp_code);
}

static void keep_repeated_syn(const struct tcphs_step *step)
{
    struct tcphs_handshake *handshake = step->handshake;
    struct tcphs_offer before =
        handshake->syn_count == 1 ? handshake->syn : handshake->repeats->last_syn;
    struct tcphs_offer now = tcphs_offer_of(step->segment);

    if (handshake->syn_count == 1)
        handshake->is_urged =
            tcphs_attempts_newest_was_rejected(handshake) || has_too_big(handshake);
    tcphs_attempts_add(handshake, TCPHS_SERIES_SYN, step->segment, step->note);
    step->note->changes = tcphs_offer_changes(&before, handshake->has & TCPHS_KNOWS_LAST_SYN_DATA,
                                              &now, step->segment->payload_len > 0);
    handshake->repeats->last_syn = now;
    if (handshake->phase != TCPHS_PHASE_ESTABLISHED)
        handshake->has |= TCPHS_KNOWS_REPEAT_BEFORE;
    tcphs_step_add_event(step, TCPHS_EVENT_SYN_RETRANSMITTED);
    if (step->note->changes != 0)
        tcphs_step_add_event(step, TCPHS_EVENT_SYN_CHANGED);
    if (step->note->changes & TCPHS_CHANGE_TFO_DROPPED)
        tcphs_step_add_event(step, TCPHS_EVENT_TFO_FALLBACK);
    if (step->note->changes & TCPHS_CHANGE_ECN_DROPPED)
        tcphs_step_add_event(step, TCPHS_EVENT_ECN_FALLBACK);
}

/** What a repeated SYN tells of the SYN-ACK: lost, if it had the time to arrive. */
static void locate_loss_of_syn(const struct tcphs_step *step)
{
    const struct tcphs_handshake *handshake = step->handshake;
    const uint32_t times = TCPHS_KNOWS_SYNACK | TCPHS_KNOWS_SYNACK_TIME;

    if (tcphs_attempts_newest_was_rejected(handshake))
        return;
    if (!(handshake->has & TCPHS_KNOWS_SYNACK))
        tcphs_step_set_loss(step, TCPHS_LOSS_SYN);
    else if ((handshake->has & times) == times && (step->segment->has & TCPHS_HAS_TIME) &&
             handshake->ack_frame == 0 &&
             step->segment->time - handshake->synack_time > TCPHS_LONGEST_WAY)
        tcphs_step_set_loss(step, TCPHS_LOSS_SYNACK);
}

/** What any SYN of the client tells by itself. */
static void read_syn(const struct tcphs_step *step)
{
    struct tcphs_handshake *handshake = step->handshake;

    tcphs_negotiation_take_syn(handshake, step->segment);
    step->note->events |= tcphs_negotiation_judge_segment(step->segment);
    step->note->events |= tcphs_fastopen_take_syn(handshake, step->segment, step->loan);
    handshake->has &= ~(uint32_t)TCPHS_KNOWS_LAST_SYN_DATA;
    if (step->segment->payload_len > 0)
        handshake->has |= TCPHS_KNOWS_LAST_SYN_DATA;
    handshake->syn_ip_id = tcphs_step_ip_id(step);
    handshake->has &= ~(uint32_t)TCPHS_KNOWS_CHALLENGED;
    tcphs_step_advance(step, &handshake->client_next);
}

/** The handshake begins to wait for its final ACK. */
static void wait_at_server(const struct tcphs_step *step)
{
    struct tcphs_handshake *handshake = step->handshake;

    if (step->loan->server == NULL || !(handshake->has & TCPHS_KNOWS_SYN_TIME))
        return;
    handshake->has |= TCPHS_KNOWS_WAITING;
    if (tcphs_server_wait(step->loan->server, handshake->syn_time, step->loan->flood_threshold))
        tcphs_step_add_event(step, TCPHS_EVENT_SYN_FLOOD);
}

void tcphs_take_first_syn(const struct tcphs_step *step)
{
    enum tcphs_reuse reuse;

    tcphs_step_note_packet(step, TCPHS_SEGMENT_SYN);
    keep_first_syn(step);
    read_syn(step);
    reuse = tcphs_reuse_judge(step->handshake, step->segment);
    step->note->reuse = (uint8_t)reuse;
    if (tcphs_reuse_is_proven_by_syn(reuse))
        tcphs_step_add_event(step, TCPHS_EVENT_PORT_REUSED);
    wait_at_server(step);
    step->handshake->phase = TCPHS_PHASE_SYN_SEEN;
}

/** The SYN of a handshake whose SYN-ACK stands before it in the file. */
static void take_overtaken_syn(const struct tcphs_step *step)
{
    struct tcphs_handshake *handshake = step->handshake;
    uint32_t acked_next = handshake->client_isn + 1;

    keep_first_syn(step);
    read_syn(step);
    tcphs_fastopen_take_acked(&handshake->tfo, acked_next - (handshake->client_isn + 1));
    /* The events of this verdict stand on a packet that has gone by: see tcphs_handshake_events(). */
    handshake->has |= TCPHS_KNOWS_OVERTAKEN;
    (void)tcphs_fastopen_judge(handshake, NULL);
    tcphs_fastopen_follow(handshake);
}

void tcphs_take_syn(const struct tcphs_step *step)
{
    tcphs_step_note_packet(step, TCPHS_SEGMENT_SYN);
    if (!(step->handshake->has & TCPHS_KNOWS_SYN)) {
        take_overtaken_syn(step);
        return;
    }
    tcphs_step_place_repeats(step);
    keep_repeated_syn(step);
    locate_loss_of_syn(step);
    read_syn(step);
}

void tcphs_take_syn_again(const struct tcphs_step *step)
{
    tcphs_take_syn(step);
    step->handshake->phase = TCPHS_PHASE_SYN_SEEN;
}
