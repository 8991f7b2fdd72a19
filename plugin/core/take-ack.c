/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * The third step, and what either end sends beside SYN, SYN-ACK and RST. See take.h.
 */
#include "take.h"

#include "acceptable.h"
#include "attempts.h"
#include "fastopen.h"
#include "rival.h"
#include "rtt.h"

static void establish(const struct tcphs_step *step)
{
    tcphs_step_note_packet(step, TCPHS_SEGMENT_ACK);
    tcphs_step_keep_final_ack(step);
    tcphs_step_conclude(step, TCPHS_OUTCOME_ESTABLISHED, TCPHS_PHASE_ESTABLISHED);
    if ((step->handshake->syn.flags | step->handshake->synack.flags) & TCPHS_FLAG_FIN)
        step->handshake->phase = TCPHS_PHASE_CLOSED;
}

/** Fast Open on a segment that is no SYN. Source: RFC 7413, 4.1.1. */
static void judge_stray_cookie(const struct tcphs_step *step)
{
    if (!(step->segment->options & TCPHS_OPTION_TFO))
        return;
    tcphs_step_note_packet(step, (enum tcphs_segment_kind)step->note->kind);
    step->note->events |= tcphs_fastopen_take_stray(step->handshake);
    tcphs_step_keep_aside(step);
}

/** What the client sends once the SYN-ACK is known: perhaps the SYN's data once more. */
static void follow_client(const struct tcphs_step *step)
{
    struct tcphs_handshake *handshake = step->handshake;
    struct tcphs_fastopen *tfo = &handshake->tfo;

    uint32_t missing = handshake->client_isn + 1 + tfo->acked;

    if (tfo->acked < tfo->syn_data && tfo->resent_frame == 0 &&
        missing - step->segment->seq < step->segment->payload_len) {
        tfo->resent_frame = step->segment->frame;
        step->note->has_data_again = true;
        tcphs_step_note_packet(step, (enum tcphs_segment_kind)step->note->kind);
    }
    tcphs_step_advance(step, &handshake->client_next);
    judge_stray_cookie(step);
}

void tcphs_take_client_segment(const struct tcphs_step *step)
{
    struct tcphs_handshake *handshake = step->handshake;
    const struct tcphs_segment *segment = step->segment;

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
    tcphs_rtt_probe(handshake, TCPHS_SERIES_SYN, segment);
    if (tcphs_rtt_is_client_ambiguous(handshake))
        tcphs_step_add_event(step, TCPHS_EVENT_RTT_AMBIGUOUS);
    follow_client(step);
    if (segment->flags & TCPHS_FLAG_FIN)
        handshake->phase = TCPHS_PHASE_CLOSED;
}

void tcphs_take_client_segment_after_reset(const struct tcphs_step *step)
{
    if (!step->handshake->is_reset_exact)
        tcphs_take_client_segment(step);
}

void tcphs_take_client_segment_unanswered(const struct tcphs_step *step)
{
    const struct tcphs_handshake *handshake = step->handshake;
    const struct tcphs_segment *segment = step->segment;

    if ((segment->flags & TCPHS_FLAG_ACK) &&
        tcphs_acceptable_answer(handshake->client_isn, tcphs_attempts_syn_length(handshake),
                                segment->seq)) {
        establish(step);
        tcphs_fastopen_forget_unanswered(&step->handshake->tfo);
    }
}

void tcphs_take_client_segment_after(const struct tcphs_step *step)
{
    step->note->kind = TCPHS_SEGMENT_OTHER;
    if (tcphs_rtt_review_client(step->handshake, step->segment))
        tcphs_step_note_packet(step, TCPHS_SEGMENT_OTHER);
    tcphs_rtt_probe(step->handshake, TCPHS_SERIES_SYN, step->segment);
    follow_client(step);
    if (step->segment->flags & TCPHS_FLAG_FIN)
        step->handshake->phase = TCPHS_PHASE_CLOSED;
}

void tcphs_take_server_segment_unanswered(const struct tcphs_step *step)
{
    struct tcphs_handshake *handshake = step->handshake;

    step->note->kind = TCPHS_SEGMENT_OTHER;
    if (tcphs_step_is_acceptable_answer(step)) {
        tcphs_step_time_first_octet(step);
        return;
    }
    if (step->segment->payload_len > 0 || (handshake->has & TCPHS_KNOWS_CHALLENGED))
        return;
    tcphs_step_note_packet(step, TCPHS_SEGMENT_ACK);
    tcphs_step_add_event(step, TCPHS_EVENT_CHALLENGE_ACK);
    handshake->has |= TCPHS_KNOWS_CHALLENGED;
    tcphs_step_keep_aside(step);
}

void tcphs_take_server_segment(const struct tcphs_step *step)
{
    step->note->kind = TCPHS_SEGMENT_OTHER;
    tcphs_step_advance(step, &step->handshake->server_next);
    tcphs_step_time_first_octet(step);
    judge_stray_cookie(step);
}

void tcphs_take_server_segment_after(const struct tcphs_step *step)
{
    tcphs_take_server_segment(step);
    if (tcphs_rtt_review(step->handshake, step->segment))
        tcphs_step_note_packet(step, TCPHS_SEGMENT_OTHER);
    if (step->segment->payload_len > 0)
        tcphs_rtt_probe(step->handshake, TCPHS_SERIES_SYNACK, step->segment);
    if (step->segment->flags & TCPHS_FLAG_FIN)
        step->handshake->phase = TCPHS_PHASE_CLOSED;
}
