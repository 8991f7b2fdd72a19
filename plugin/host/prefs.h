/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * The user's preferences: only what a display filter cannot do. Called by the post-dissector.
 */
#ifndef TCPHS_PREFS_H
#define TCPHS_PREFS_H

#include <stdbool.h>

/** Register the preferences. @param protocol that they belong to */
void tcphs_prefs_register(int protocol);

/** Are facts put on the connection's later packets too? */
bool tcphs_prefs_mark_connection(void);

#endif
