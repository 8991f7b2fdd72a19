/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * What the two ends agreed on, and why something is not in force. Reads a handshake; called by the
 * engine and by what shows it; pure.
 *
 * Source: RFC 9293, 3.7.1; RFC 7323; RFC 2018; RFC 3168, 6.1.1; RFC 9768, 3.1; RFC 8684, 3.
 */
#ifndef TCPHS_NEGOTIATION_H
#define TCPHS_NEGOTIATION_H

#include "handshake.h"

enum {
    TCPHS_WS_SHIFT_MAX = 14,      /**< RFC 7323, 2.3 */
    TCPHS_TIMESTAMPS_OCTETS = 12, /**< the option with its padding; RFC 7323, appendix A */
    TCPHS_DEFAULT_MSS_IPV4 = 536, /**< RFC 9293, 3.7.1 */
    TCPHS_DEFAULT_MSS_IPV6 = 1220
};

/**
 * Is an option in force, that is offered by both ends?
 *
 * @param option  one TCPHS_OPTION_*
 * @param reason  written where the answer is no and the capture proves it: why, a static string;
 *                else NULL. May be NULL.
 * @return true if it is in force; false if it is not, or if the capture does not tell
 */
bool tcphs_negotiation_in_force(const struct tcphs_handshake *handshake, uint32_t option,
                                const char **reason);

/**
 * Which explicit congestion notification is in force.
 *
 * @param ecn     written only on success
 * @param reason  written only on success: why it is none or broken, a static string; else NULL
 * @return false if SYN or SYN-ACK are not in the capture
 */
bool tcphs_negotiation_ecn(const struct tcphs_handshake *handshake, enum tcphs_ecn *ecn,
                           const char **reason);

/**
 * Is multipath TCP in force? Both ends have to offer it, and the final ACK has to confirm it.
 *
 * @param reason  as for tcphs_negotiation_in_force()
 * Source: RFC 8684, 3.1 and 3.7.
 */
bool tcphs_negotiation_mptcp(const struct tcphs_handshake *handshake, const char **reason);

/** Remember what the final ACK says of AccECN and multipath TCP. */
void tcphs_negotiation_take_ack(struct tcphs_handshake *handshake, const struct tcphs_segment *ack);

/**
 * The IP ECN field with which the SYN arrived at the server, as the SYN-ACK reports it.
 *
 * @param ecn  written only on success
 * @return false if AccECN is not in force
 * Source: RFC 9768, table 2.
 */
bool tcphs_negotiation_accecn_syn(const struct tcphs_handshake *handshake, enum tcphs_ipecn *ecn);

/** The same for the SYN-ACK, as the final ACK reports it. Source: RFC 9768, table 3. */
bool tcphs_negotiation_accecn_synack(const struct tcphs_handshake *handshake,
                                     enum tcphs_ipecn *ecn);

/** The events of the final ACK: what it reports, held against what was captured. */
uint64_t tcphs_negotiation_judge_ack(const struct tcphs_handshake *handshake);

/** (AE, CWR, ECE) of a header's flags as a number of three bits. Source: RFC 9768, 3.1. */
unsigned tcphs_negotiation_ecn_bits(uint16_t flags);

/**
 * Octets of payload that a full segment to an end can carry, by that end's offer.
 *
 * @param octets  written only on success
 * @return false if options were not captured whole, so that MSS or timestamps are not known
 */
bool tcphs_negotiation_full_segment(const struct tcphs_handshake *handshake,
                                    const struct tcphs_offer *receiver, uint32_t *octets);

/** The shift that counts: at most 14. Source: RFC 7323, 2.3. */
unsigned tcphs_negotiation_shift(const struct tcphs_offer *offer);

/** Does a SYN ask for ECN? Remembered over all SYNs, since a repetition may drop it. */
void tcphs_negotiation_take_syn(struct tcphs_handshake *handshake, const struct tcphs_segment *syn);

/** The events of any SYN or SYN-ACK by itself: window scale and MSS. */
uint64_t tcphs_negotiation_judge_segment(const struct tcphs_segment *segment);

/** The events of the SYN-ACK that decides, held against the SYNs. */
uint64_t tcphs_negotiation_judge_synack(const struct tcphs_handshake *handshake);

#endif
