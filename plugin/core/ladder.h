/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * The words on one arrow of a ladder diagram: what a person would write on the whiteboard beside each
 * packet of a handshake. Called by the flow graph and tests; pure.
 */
#ifndef TCPHS_LADDER_H
#define TCPHS_LADDER_H

#include "handshake.h"

enum {
    TCPHS_LADDER_LABEL = 64,   /**< room for a label, with its NUL; it is meant to stay below 20 */
    TCPHS_LADDER_COMMENT = 768 /**< room for a comment, with its NUL */
};

/** One packet's words. */
struct tcphs_rung {
    /** On the arrow: "SYN #2 +1.01 s", "SYN TFO data 120", "ICMP 3/1". */
    char label[TCPHS_LADDER_LABEL];
    /** Beside it, and enough without the label: kind and attempt; verdict, events, cookie and data,
     * round-trip time, loss, offer. */
    char comment[TCPHS_LADDER_COMMENT];
};

/**
 * Write what stands on a packet's arrow.
 *
 * @param handshake  the packet's
 * @param note       of the packet
 * @param is_final   the capture has been read to its end
 * @param rung       always written; cut to its room
 */
void tcphs_ladder_write(const struct tcphs_handshake *handshake, const struct tcphs_note *note,
                        bool is_final, struct tcphs_rung *rung);

#endif
