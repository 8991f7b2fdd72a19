/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * The plugin's two registrations, for plugin.c: ours, or the one that Wireshark generates in its own
 * source tree, which finds them by their names.
 */
#ifndef TCPHS_REGISTER_H
#define TCPHS_REGISTER_H

/** Register all that Wireshark is to know of: protocol, fields, preferences, statistics. */
void proto_register_tcphs(void);

/** What has to wait until every protocol is registered. */
void proto_reg_handoff_tcphs(void);

#endif
