/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * The user's preferences: only what a display filter cannot do. Called by the post-dissector.
 */
#ifndef TCPHS_PREFS_H
#define TCPHS_PREFS_H

#include <stdbool.h>
#include <stdint.h>

/** Register the preferences. @param protocol that they belong to */
void tcphs_prefs_register(int protocol);

/** Are facts put on the connection's later packets too? */
bool tcphs_prefs_mark_connection(void);

/** How many handshakes of one server that wait for their final ACK make a flood; 0: no number does. */
uint32_t tcphs_prefs_flood_threshold(void);

#endif
