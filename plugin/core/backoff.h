/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * The timer behind a series of SYNs or SYN-ACKs: the intervals, their shape, and the known family of
 * timers that they fit. Reads a handshake; called by what shows it; pure.
 *
 * Source: RFC 6298, 2.1 and 5.5; RFC 1122, 4.2.3.1; RFC 2988, 2.1.
 */
#ifndef TCPHS_BACKOFF_H
#define TCPHS_BACKOFF_H

#include "handshake.h"

/** What the intervals say. */
struct tcphs_backoff {
    tcphs_nsec intervals[TCPHS_SYN_REPEATS]; /**< [ns] */
    unsigned count; /**< of intervals; 0: nothing was repeated, or time went back */
    bool is_cut;    /**< there were more attempts than are kept */
    bool has_schedule;
    enum tcphs_schedule schedule;
    bool has_profile;
    enum tcphs_profile profile;
    unsigned missing; /**< attempts that the capture missed, as the profile tells */
    bool has_initial_rto;
    bool has_next;   /**< and no answer has stopped the timer */
    tcphs_nsec next; /**< [ns] from the last attempt to the next one due */
};

/**
 * Read the timer of a handshake: of its SYNs, or of its SYN-ACKs where the SYN was not repeated.
 *
 * @param backoff  always written, whole
 */
void tcphs_backoff_read(const struct tcphs_handshake *handshake, struct tcphs_backoff *backoff);

#endif
