/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * One segment on its way through the engine, and what several of its handlers do with it. Called by
 * handshake.c and the handlers (take.h), by nobody else.
 *
 * Source: RFC 9293, 3.10.7.
 */
#ifndef TCPHS_STEP_H
#define TCPHS_STEP_H

#include "handshake.h"

/** From the capture to the server and back, where that time is not known: 500 ms. */
#define TCPHS_LONGEST_WAY (TCPHS_NSEC_PER_SEC / 2)

/** One segment on its way through the engine. Lives as long as tcphs_handshake_input(). */
struct tcphs_step {
    struct tcphs_handshake *handshake;
    const struct tcphs_segment *segment;
    struct tcphs_loan *loan;
    struct tcphs_note *note;
    uint8_t numbers; /**< which of the segment's numbers were replaced: TCPHS_NUMBERS_* */
};

/** The packet proves an event. */
void tcphs_step_add_event(const struct tcphs_step *step, enum tcphs_event event);

/** The packet is one of the handshake's. */
void tcphs_step_note_packet(const struct tcphs_step *step, enum tcphs_segment_kind kind);

/** The packet tells where something was lost. */
void tcphs_step_set_loss(const struct tcphs_step *step, enum tcphs_loss loss);

/** The packet concludes the handshake; a later conclusion overtakes it. */
void tcphs_step_conclude(const struct tcphs_step *step, enum tcphs_outcome outcome,
                         enum tcphs_phase phase);

/** Give the handshake room for what is repeated, if it has none yet. */
void tcphs_step_place_repeats(const struct tcphs_step *step);

/** Does the handshake wait at its server, and has it got one SYN-ACK alone? */
bool tcphs_step_waits_with_one_synack(const struct tcphs_step *step);

/** Does the segment acknowledge the SYN, or is the SYN not in the capture? RFC 9293, 3.10.7.3. */
bool tcphs_step_is_acceptable_answer(const struct tcphs_step *step);

/** The server's first payload octet ends the time to first octet. */
void tcphs_step_time_first_octet(const struct tcphs_step *step);

/** Keep the client's acknowledgment of the server's SYN, and what it tells. */
void tcphs_step_keep_final_ack(const struct tcphs_step *step);

/** Remember the segment that ended the handshake, to know its copies. */
void tcphs_step_keep_closing(const struct tcphs_step *step);

/** Remember a packet that only its event makes one of the handshake's, to know its copies. */
void tcphs_step_keep_aside(const struct tcphs_step *step);

/** The identification of the packet that may tell its copies; 0 if there is none. */
uint16_t tcphs_step_ip_id(const struct tcphs_step *step);

/** The sequence number behind the segment: past its payload, SYN and FIN. */
uint32_t tcphs_step_next(const struct tcphs_step *step);

/** Let SND.NXT of an end advance behind the segment. @param next written if that is further */
void tcphs_step_advance(const struct tcphs_step *step, uint32_t *next);

#endif
