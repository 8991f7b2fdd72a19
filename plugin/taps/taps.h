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

/** flow.c: the flow graph, an arrow for each packet of a handshake. */
void tcphs_flow_register(void);

/** rows.c: one row for each handshake, for other programs. */
void tcphs_rows_register(void);

/** servers.c: a row for each server. */
void tcphs_servers_register(void);

/** srt.c: round-trip times as service response times. */
void tcphs_srt_register(void);

/** table.c: one row for each handshake, for people. */
void tcphs_table_register(void);

#endif
