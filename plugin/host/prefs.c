/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * The user's preferences. See prefs.h. Wireshark dissects anew when one of them changes.
 */
#include "prefs.h"

#include "compat.h"

#include <epan/prefs.h>

static tcphs_pref_bool mark_connection;

void tcphs_prefs_register(int protocol)
{
    module_t *module = prefs_register_protocol(protocol, NULL);

    prefs_register_bool_preference(
        module, "mark_connection", "Show the handshake on every packet of its connection",
        "Facts about the handshake are shown on the connection's later packets too, so that a "
        "display filter such as tcphs.tfo.status == \"rejected\" takes whole connections. "
        "Otherwise they are shown on the handshake's own packets only.",
        &mark_connection);
}

bool tcphs_prefs_mark_connection(void)
{
    return mark_connection;
}
