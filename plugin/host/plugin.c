/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * What Wireshark looks for in a plugin: versions and registration, nothing else. Called by Wireshark. In
 * its own source tree a generated file takes this one's place.
 */
#include "compat.h"
#include "register.h"

#include <epan/proto.h>
#include <ws_symbol_export.h>

WS_DLL_PUBLIC_DEF const char plugin_version[] = TCPHS_VERSION;
WS_DLL_PUBLIC_DEF const int plugin_want_major = TCPHS_WIRESHARK_MAJOR;
WS_DLL_PUBLIC_DEF const int plugin_want_minor = TCPHS_WIRESHARK_MINOR;

WS_DLL_PUBLIC void plugin_register(void);

void plugin_register(void)
{
    static proto_plugin plugin = {proto_register_tcphs, proto_reg_handoff_tcphs};

    proto_register_plugin(&plugin);
}

#if TCPHS_HAS_PLUGIN_DESCRIBE
WS_DLL_PUBLIC uint32_t plugin_describe(void);

uint32_t plugin_describe(void)
{
    return WS_PLUGIN_DESC_DISSECTOR | WS_PLUGIN_DESC_TAP_LISTENER;
}
#endif
