/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * The sendings of one handshake's SYN and SYN-ACK: when, and with what. Called by the engine and by
 * what reads the handshake; pure.
 *
 * Index 0 is the first attempt. Of very long series the first ones and the newest are kept.
 */
#ifndef TCPHS_ATTEMPTS_H
#define TCPHS_ATTEMPTS_H

#include "handshake.h"

/** What is known of a handshake; a set, kept in its has. */
enum {
    TCPHS_KNOWS_SYN = 0x0001,         /**< a SYN of the client is in the capture */
    TCPHS_KNOWS_SYN_TIME = 0x0002,    /**< syn_time */
    TCPHS_KNOWS_SYNACK = 0x0004,      /**< an acceptable SYN-ACK is in the capture */
    TCPHS_KNOWS_SYNACK_TIME = 0x0008, /**< synack_time */
    TCPHS_KNOWS_ACK_TIME = 0x0010,    /**< ack_time */
    TCPHS_KNOWS_TTFB = 0x0020,        /**< ttfb */
    TCPHS_KNOWS_SYN_TTL = 0x0040,     /**< syn.ttl */
    TCPHS_KNOWS_SYNACK_TTL = 0x0080,  /**< synack.ttl */
    TCPHS_KNOWS_CROSSED = 0x0100,     /**< SYNs of both ends: simultaneous open */
    TCPHS_KNOWS_CLIENT_ACK =
        0x0200, /**< simultaneous open: the client acknowledged the server's SYN */
    TCPHS_KNOWS_LATE_ACK =
        0x0400, /**< the client acknowledged more than the capture shows: no RTT */
    TCPHS_KNOWS_TIME_BACK =
        0x0800, /**< time went back between attempts, or too far ahead: their intervals say nothing */
    TCPHS_KNOWS_REPEAT_BEFORE = 0x1000,  /**< a SYN or SYN-ACK was repeated before the final ACK */
    TCPHS_KNOWS_CHALLENGED = 0x2000,     /**< the last SYN got a challenge ACK */
    TCPHS_KNOWS_ECN_ASKED = 0x4000,      /**< some SYN is an ECN-setup SYN */
    TCPHS_KNOWS_ACCECN_ASKED = 0x8000,   /**< some SYN asks for AccECN */
    TCPHS_KNOWS_SYNACK_DATA = 0x10000,   /**< the SYN-ACK carries payload */
    TCPHS_KNOWS_CLOSING = 0x20000,       /**< closing_ack and the window */
    TCPHS_KNOWS_CLIENT_CLOSED = 0x40000, /**< the closing segment came from the client */
    TCPHS_KNOWS_CLOSING_DATA = 0x80000,  /**< the closing segment carries payload */
    TCPHS_KNOWS_WAITING = 0x200000,      /**< counted among its server's waiting handshakes */
    TCPHS_KNOWS_SERVER_ACK =
        0x400000, /**< simultaneous open: the server acknowledged the client's SYN */
    TCPHS_KNOWS_SERVER_OFFER =
        0x800000, /**< synack holds the server's offer, of its SYN-ACK or crossing SYN */
    TCPHS_KNOWS_LAST_SYN_DATA = 0x1000000, /**< the newest SYN carries payload */
    TCPHS_KNOWS_ACK_MPTCP =
        0x2000000, /**< the final ACK carries an MPTCP option, or its options are cut */
    TCPHS_KNOWS_ACK_ECE = 0x4000000, /**< the final ACK's flags, as they are on the wire */
    TCPHS_KNOWS_ACK_CWR = 0x8000000,
    TCPHS_KNOWS_ACK_AE = 0x10000000,
    TCPHS_KNOWS_MISSED_SYN = 0x20000000, /**< TSecr names a SYN that is not in the capture */
    TCPHS_KNOWS_OVERTAKEN = 0x40000000   /**< the SYN-ACK stands before the SYN in the file */
};

/** Which of the two series. */
enum tcphs_series { TCPHS_SERIES_SYN, TCPHS_SERIES_SYNACK };

/** How many attempts of a series can be told apart; at most 1 + TCPHS_SYN_REPEATS. */
unsigned tcphs_attempts_kept(const struct tcphs_handshake *handshake, enum tcphs_series series);

/** Were there more attempts than can be told apart? Then the last kept one is the newest. */
bool tcphs_attempts_overflowed(const struct tcphs_handshake *handshake, enum tcphs_series series);

/**
 * One attempt.
 *
 * @param index  below tcphs_attempts_kept()
 * @return a copy; since_first is 0 for index 0
 */
struct tcphs_attempt tcphs_attempts_get(const struct tcphs_handshake *handshake,
                                        enum tcphs_series series, unsigned index);

/** Which attempt was answered, from 0; 0 while none was. */
unsigned tcphs_attempts_answered_index(const struct tcphs_handshake *handshake,
                                       enum tcphs_series series);

/** The attempt that was answered; the first one while none was. */
struct tcphs_attempt tcphs_attempts_answered(const struct tcphs_handshake *handshake,
                                             enum tcphs_series series);

/** Keep which attempt was answered, whatever attempt takes its slot later. @param index below kept */
void tcphs_attempts_answer(struct tcphs_handshake *handshake, enum tcphs_series series,
                           unsigned index);

/**
 * Add a repeated SYN or SYN-ACK, and say in the note when it came.
 *
 * @param handshake  its repeats must be placed; the first attempt is in the handshake itself
 * @param segment    the repetition
 * @param note       attempt, interval and elapsed are set
 */
void tcphs_attempts_add(struct tcphs_handshake *handshake, enum tcphs_series series,
                        const struct tcphs_segment *segment, struct tcphs_note *note);

/**
 * The attempt whose TSval is echoed (RFC 7323, 3.2).
 *
 * @param tsecr  of the answer
 * @param index  written only on success
 * @return true if exactly one attempt has this TSval
 */
bool tcphs_attempts_echoed(const struct tcphs_handshake *handshake, enum tcphs_series series,
                           uint32_t tsecr, unsigned *index);

/**
 * Did an ICMP error tell that the first SYN was discarded on its way, before the second was sent?
 * Then it cannot have been answered.
 */
bool tcphs_attempts_first_was_discarded(const struct tcphs_handshake *handshake);

/** Has a RST, a hard ICMP error or a challenge ACK answered the newest SYN? Then it was not lost. */
bool tcphs_attempts_newest_was_rejected(const struct tcphs_handshake *handshake);

/** What a segment says, to be kept with its note. */
struct tcphs_sent tcphs_sent_of(const struct tcphs_segment *segment);

/** What a segment offers. */
struct tcphs_offer tcphs_offer_of(const struct tcphs_segment *segment);

/** Hops that its sender is away, from the next of 64, 128, 255 down to its TTL. */
unsigned tcphs_offer_hops(const struct tcphs_offer *offer);

/**
 * How far past ISN + 1 an answer to the SYN may acknowledge: the data that one of its attempts carried,
 * and a FIN. Source: RFC 9293, 3.4: SEG.LEN counts the FIN.
 */
uint32_t tcphs_attempts_syn_length(const struct tcphs_handshake *handshake);

/** The client's offer that counts: of the SYN that was answered, of the newest while none is. */
const struct tcphs_offer *tcphs_offer_of_client(const struct tcphs_handshake *handshake);

/** What a SYN offers differently from an earlier one: a set of TCPHS_CHANGE_*. */
uint16_t tcphs_offer_changes(const struct tcphs_offer *before, bool had_data,
                             const struct tcphs_offer *now, bool has_data);

#endif
