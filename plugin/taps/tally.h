/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * Counts each handshake that a listener has seen once, as it is in the end. Called by those statistics of
 * taps/ that Wireshark draws by itself: nobody tells them that they are about to be drawn.
 *
 * In a later pass (GUI, sharkd, tshark -2) all is known: a handshake is counted with its first packet.
 * In the only pass of tshark its packets may still change everything: it is collected, and counted
 * when tshark draws.
 */
#ifndef TCPHS_TALLY_H
#define TCPHS_TALLY_H

#include "../core/record.h"
#include "../host/tap.h"

struct tcphs_tally;

/** Counts one handshake. @param record final facts; lives until this returns */
typedef void (*tcphs_tally_count)(const struct tcphs_record *record, void *statistic);

/**
 * A tally for one listener, the caller's until tcphs_tally_free().
 *
 * @param count      gets each handshake once
 * @param statistic  passed on to count; lives as long as the tally
 */
struct tcphs_tally *tcphs_tally_new(tcphs_tally_count count, void *statistic);

/** Free a tally. @param tally NULL: nothing happens */
void tcphs_tally_free(struct tcphs_tally *tally);

/** Take a packet: a listener's packet callback. */
void tcphs_tally_take(struct tcphs_tally *tally, const struct tcphs_tap_packet *packet);

#endif
