/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * All of the plugin under the two names by which Wireshark's tools find a protocol. Called by plugin.c.
 */
#include "register.h"

#include "../taps/taps.h"
#include "packet-tcphs.h"

void proto_register_tcphs(void)
{
    tcphs_packet_register();
    tcphs_taps_register();
}

void proto_reg_handoff_tcphs(void)
{
    tcphs_packet_handoff();
}
