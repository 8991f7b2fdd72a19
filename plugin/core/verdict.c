/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * What a handshake's state says so far and in the end: outcome, events, where it is shown; declared in
 * handshake.h. Reads the state and changes nothing.
 */
#include <stddef.h>

#include "attempts.h"
#include "fastopen.h"
#include "handshake.h"
#include "icmp.h"
#include "negotiation.h"
#include "reuse.h"
#include "rtt.h"

const struct tcphs_handshake *tcphs_handshake_shown(const struct tcphs_handshake *handshake,
                                                    bool is_final)
{
    const uint32_t answered = TCPHS_KNOWS_SYNACK | TCPHS_KNOWS_CROSSED;
    const struct tcphs_handshake *met = handshake->older;

    if (!is_final || !(handshake->has & TCPHS_KNOWS_CHALLENGED) || handshake->syn_count > 1 ||
        (handshake->has & answered) || handshake->concluded_by != 0 || met == NULL ||
        met->ack_frame == 0)
        return handshake;
    return met;
}

/** What a SYN-ACK decides, and so does not if another one was acknowledged. */
static uint64_t verdicts_of_synack(void)
{
    return TCPHS_EVENT_BIT(TCPHS_EVENT_TFO_GRANTED) | TCPHS_EVENT_BIT(TCPHS_EVENT_TFO_NOT_GRANTED) |
           TCPHS_EVENT_BIT(TCPHS_EVENT_TFO_ACCEPTED) | TCPHS_EVENT_BIT(TCPHS_EVENT_TFO_PARTIAL) |
           TCPHS_EVENT_BIT(TCPHS_EVENT_TFO_REJECTED) | TCPHS_EVENT_BIT(TCPHS_EVENT_TFO_BLACKHOLED) |
           TCPHS_EVENT_BIT(TCPHS_EVENT_RTT_AMBIGUOUS);
}

/** What only the SYN, read after its SYN-ACK, proves of the SYN-ACK. */
static uint64_t events_of_overtaken(const struct tcphs_handshake *handshake,
                                    const struct tcphs_note *note)
{
    if (!(handshake->has & TCPHS_KNOWS_OVERTAKEN) || note->kind != TCPHS_SEGMENT_SYNACK ||
        note->is_copy || note->attempt != 1 || note->synack_number != handshake->synack_number)
        return 0;
    return tcphs_negotiation_judge_synack(handshake) | tcphs_fastopen_verdict(handshake);
}

/** What a later exchange, or an attempt that stands behind its answer in the file, proves of a round-trip time. */
static uint64_t events_of_later_doubt(const struct tcphs_handshake *handshake,
                                      const struct tcphs_note *note)
{
    bool is_doubted = false;

    if (note->kind == TCPHS_SEGMENT_SYNACK && note->attempt == 1 && !note->is_copy)
        is_doubted = tcphs_rtt_is_server_ambiguous(handshake);
    else if (note->kind == TCPHS_SEGMENT_ACK && note->concludes && !note->is_copy)
        is_doubted = tcphs_rtt_is_client_ambiguous(handshake);
    return is_doubted ? TCPHS_EVENT_BIT(TCPHS_EVENT_RTT_AMBIGUOUS) : 0;
}

/** Is there a SYN-ACK, in a simultaneous open of either end, that waits for its acknowledgment? */
static bool has_open_synack(const struct tcphs_handshake *handshake)
{
    return (handshake->has & TCPHS_KNOWS_SYNACK) || handshake->has_client_synack;
}

uint64_t tcphs_handshake_events(const struct tcphs_handshake *handshake,
                                const struct tcphs_note *note, bool is_final)
{
    uint64_t events = note->events;
    enum tcphs_outcome outcome;

    if (!is_final)
        return events;
    if (tcphs_handshake_shown(handshake, is_final) != handshake) /* a stray opens nothing */
        return events & ~TCPHS_EVENT_BIT(TCPHS_EVENT_PORT_REUSED);
    if (tcphs_reuse_is_proven(handshake, (enum tcphs_reuse)note->reuse))
        events |= TCPHS_EVENT_BIT(TCPHS_EVENT_PORT_REUSED);
    if (handshake->has & TCPHS_KNOWS_SYN) /* it stood later in the file */
        events &= ~TCPHS_EVENT_BIT(TCPHS_EVENT_CAPTURE_BEGAN_LATE);
    events |= events_of_overtaken(handshake, note);
    events |= events_of_later_doubt(handshake, note);
    if (note->kind == TCPHS_SEGMENT_SYNACK && note->synack_number != handshake->synack_number)
        events &= ~verdicts_of_synack();
    if (note->ordinal != handshake->packets)
        return events;
    outcome = tcphs_handshake_outcome(handshake, true);
    if (outcome == TCPHS_OUTCOME_NO_ANSWER)
        events |= TCPHS_EVENT_BIT(TCPHS_EVENT_NO_ANSWER);
    if (outcome == TCPHS_OUTCOME_UNREACHABLE && handshake->concluded_by == 0)
        events |= TCPHS_EVENT_BIT(TCPHS_EVENT_UNREACHABLE);
    if (handshake->concluded_by == 0 && has_open_synack(handshake))
        events |= TCPHS_EVENT_BIT(TCPHS_EVENT_SYNACK_UNACKNOWLEDGED);
    return events;
}

/**
 * Is an ICMP error the last word, with no SYN after it?
 *
 * A soft error is no conclusion where it stands, for the client may go on (RFC 1122, 4.2.3.9); but
 * stacks do give up on it (RFC 5461, 4), and then nothing follows.
 */
static bool has_icmp_last_word(const struct tcphs_handshake *handshake)
{
    unsigned newest = tcphs_attempts_kept(handshake, TCPHS_SERIES_SYN) - 1;

    return handshake->icmp_frame > tcphs_attempts_get(handshake, TCPHS_SERIES_SYN, newest).frame &&
           tcphs_icmp_is_unreachable(handshake->icmp_version, handshake->icmp_type,
                                     handshake->icmp_code);
}

enum tcphs_outcome tcphs_handshake_outcome(const struct tcphs_handshake *handshake, bool is_final)
{
    bool has_syn = handshake->has & TCPHS_KNOWS_SYN;

    if (handshake->concluded_by != 0 &&
        (has_syn || handshake->outcome != TCPHS_OUTCOME_ESTABLISHED))
        return (enum tcphs_outcome)handshake->outcome;
    if (!has_syn)
        return TCPHS_OUTCOME_CAPTURE_BEGAN_LATE;
    if (!is_final)
        return TCPHS_OUTCOME_IN_PROGRESS;
    if (has_open_synack(handshake))
        return TCPHS_OUTCOME_SYNACK_UNACKNOWLEDGED;
    return has_icmp_last_word(handshake) ? TCPHS_OUTCOME_UNREACHABLE : TCPHS_OUTCOME_NO_ANSWER;
}
