/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * The user's preferences. See prefs.h. Wireshark dissects anew when one of them changes.
 */
#include "prefs.h"

#include "../core/server.h"
#include "compat.h"

#include <epan/prefs.h>

static tcphs_host_bool mark_connection;
static unsigned flood_threshold = TCPHS_FLOOD_THRESHOLD;

void tcphs_prefs_register(int protocol)
{
    module_t *module = prefs_register_protocol(protocol, NULL);

    prefs_register_bool_preference(
        module, "mark_connection", "Show the handshake on every packet of its connection",
        "Facts about the handshake are shown on the connection's later packets too, so that a "
        "display filter such as tcphs.tfo.status == \"rejected\" takes whole connections. "
        "Otherwise they are shown on the handshake's own packets only.",
        &mark_connection);
    prefs_register_uint_preference(
        module, "flood_threshold", "Waiting handshakes that make a SYN flood",
        "How many handshakes of one server wait for their final ACK when tcphs.syn_flood is "
        "reported; 0 reports none.",
        10, &flood_threshold);
}

bool tcphs_prefs_mark_connection(void)
{
    return mark_connection;
}

uint32_t tcphs_prefs_flood_threshold(void)
{
    return flood_threshold;
}
