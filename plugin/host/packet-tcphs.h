/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * The post-dissector's two registrations, for register.c.
 */
#ifndef TCPHS_PACKET_TCPHS_H
#define TCPHS_PACKET_TCPHS_H

/** Register the protocol, its fields, expert infos, preferences and tap. */
void tcphs_packet_register(void);

/** Ask for the fields that are read; called when every protocol is registered. */
void tcphs_packet_handoff(void);

#endif
