/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * The handshake engine; see handshake.h. A table of phase and kind of segment names the handler; an
 * empty cell leaves the handshake alone.
 */
#include "handshake.h"

#include <stddef.h>
#include <string.h>

#include "attempts.h"
#include "copy.h"
#include "rewrite.h"
#include "rival.h"
#include "take.h"

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

/* clang-format off */
static void (*const handlers[TCPHS_PHASE_COUNT][INPUT_COUNT])(const struct tcphs_step *) = {
    [TCPHS_PHASE_NEW] = {
        [CLIENT_SYN] = tcphs_take_first_syn,
        [SERVER_SYNACK] = tcphs_take_synack_without_syn,
    },
    [TCPHS_PHASE_SYN_SEEN] = {
        [CLIENT_SYN] = tcphs_take_syn,
        [SERVER_SYN] = tcphs_take_crossing_syn,
        [SERVER_SYNACK] = tcphs_take_synack,
        [SERVER_RST] = tcphs_take_refusal,
        [CLIENT_OTHER] = tcphs_take_client_segment_unanswered,
        [SERVER_OTHER] = tcphs_take_server_segment_unanswered,
        [QUOTE] = tcphs_take_quote_unanswered,
    },
    [TCPHS_PHASE_CROSSED] = {
        [CLIENT_SYN] = tcphs_take_syn,
        [SERVER_SYN] = tcphs_take_crossing_syn,
        [CLIENT_SYNACK] = tcphs_take_client_answer,
        [SERVER_SYNACK] = tcphs_take_server_synack_crossing,
        [CLIENT_RST] = tcphs_take_client_reset,
        [SERVER_RST] = tcphs_take_server_reset_crossing,
        [CLIENT_OTHER] = tcphs_take_client_answer,
        [SERVER_OTHER] = tcphs_take_server_segment_crossing,
        [QUOTE] = tcphs_take_quote_unanswered,
    },
    [TCPHS_PHASE_SYNACK_SEEN] = {
        [CLIENT_SYN] = tcphs_take_syn,
        [SERVER_SYNACK] = tcphs_take_synack,
        [CLIENT_RST] = tcphs_take_client_reset,
        [SERVER_RST] = tcphs_take_server_reset,
        [CLIENT_OTHER] = tcphs_take_client_segment,
        [SERVER_OTHER] = tcphs_take_server_segment,
        [QUOTE] = tcphs_take_quote,
    },
    [TCPHS_PHASE_ESTABLISHED] = {
        [CLIENT_SYN] = tcphs_take_syn,
        [SERVER_SYNACK] = tcphs_take_synack_after,
        [CLIENT_RST] = tcphs_take_reset_after,
        [SERVER_RST] = tcphs_take_reset_after,
        [CLIENT_OTHER] = tcphs_take_client_segment_after,
        [SERVER_OTHER] = tcphs_take_server_segment_after,
        [QUOTE] = tcphs_take_quote,
    },
    [TCPHS_PHASE_REFUSED] = {
        [CLIENT_SYN] = tcphs_take_syn_again,
        [SERVER_SYNACK] = tcphs_take_synack,
        [QUOTE] = tcphs_take_quote,
    },
    [TCPHS_PHASE_RESET] = {
        [CLIENT_SYN] = tcphs_take_syn_again,
        [SERVER_SYNACK] = tcphs_take_synack_after_reset,
        [CLIENT_OTHER] = tcphs_take_client_segment_after_reset,
        [QUOTE] = tcphs_take_quote,
    },
    [TCPHS_PHASE_CLOSED] = {
        [SERVER_SYNACK] = tcphs_take_synack_after,
        [CLIENT_OTHER] = tcphs_take_client_segment_after,
        [SERVER_OTHER] = tcphs_take_server_segment_after,
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
static void note_segment(const struct tcphs_step *step)
{
    struct tcphs_note *note = step->note;

    note->is_from_server = !tcphs_handshake_is_from_client(step->handshake, step->segment);
    if (note->is_copy || is_kept(note, step->segment))
        return;
    note->sent = tcphs_sent_of(step->segment);
    note->has_sent = true;
}

/** Before the third step a SYN-ACK that was set aside decides again when it comes again. */
static void recall_synack(struct tcphs_handshake *handshake, const struct tcphs_segment *segment)
{
    bool is_decided =
        handshake->phase == TCPHS_PHASE_ESTABLISHED || handshake->phase == TCPHS_PHASE_CLOSED;

    if (!is_decided && tcphs_rival_is_there(handshake) &&
        input_of(handshake, segment) == SERVER_SYNACK && segment->seq != handshake->server_isn)
        tcphs_rival_recall(handshake, segment->seq);
}

/** Count in the handshake's numbers, also where the segment is the copy that tells the replaced ones. */
static void undo_rewriting(struct tcphs_step *step, const struct tcphs_segment *segment,
                           struct tcphs_segment *undone)
{
    step->numbers = tcphs_rewrite_numbers(step->handshake, segment);
    step->segment = tcphs_rewrite_undo(step->handshake, segment, step->numbers, undone);
    if (!(segment->flags & TCPHS_FLAG_SYN) ||
        !tcphs_copy_is_rewritten(step->handshake, step->segment, step->numbers))
        return;
    tcphs_step_place_repeats(step);
    tcphs_rewrite_learn(step->handshake, step->segment);
    step->numbers = tcphs_rewrite_numbers(step->handshake, segment);
    step->segment = tcphs_rewrite_undo(step->handshake, segment, step->numbers, undone);
}

void tcphs_handshake_input(struct tcphs_handshake *handshake, const struct tcphs_segment *segment,
                           struct tcphs_loan *loan, struct tcphs_note *note)
{
    struct tcphs_segment undone;
    struct tcphs_step step = {.handshake = handshake, .loan = loan, .note = note};
    void (*handler)(const struct tcphs_step *) = NULL;

    memset(note, 0, sizeof *note);
    recall_synack(handshake, segment);
    undo_rewriting(&step, segment, &undone);
    if (tcphs_copy_is(handshake, step.segment)) {
        tcphs_copy_judge(handshake, step.segment, step.numbers, note);
        handshake->has_other_tsval |= tcphs_copy_has_other_tsval(handshake, note);
        note->ordinal = ++handshake->packets;
    } else {
        handler = handlers[handshake->phase][input_of(handshake, step.segment)];
        if (handler != NULL)
            handler(&step);
    }
    if (note->ordinal != 0)
        note_segment(&step);
}
