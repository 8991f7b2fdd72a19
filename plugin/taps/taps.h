/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * The statistics, one file each. Called by the plugin's registration.
 */
#ifndef TCPHS_TAPS_H
#define TCPHS_TAPS_H

/** Register every statistic. */
void tcphs_taps_register(void);

/** counts.c: how many handshakes ended how, and the like, as a tree. */
void tcphs_counts_register(void);

#endif
