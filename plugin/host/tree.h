/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * What is known of a handshake as protocol tree and expert infos, in loops over fields.def and
 * events.def. Called by the post-dissector.
 */
#ifndef TCPHS_TREE_H
#define TCPHS_TREE_H

#include "notes.h"

#include <epan/packet.h>

/** Register every field, subtree and expert info. @param protocol that they belong to */
void tcphs_tree_register(int protocol);

/**
 * Show a note on its packet.
 *
 * @param protocol  as registered
 * @param tvb       of the packet; the items point at none of its octets
 * @param tree      NULL: expert infos only
 * @param noted     of this packet
 * @param is_final  the capture has been read to its end before
 */
void tcphs_tree_show(int protocol, tvbuff_t *tvb, packet_info *pinfo, proto_tree *tree,
                     const struct tcphs_noted *noted, bool is_final);

#endif
