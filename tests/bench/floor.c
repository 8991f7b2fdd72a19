/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * The least that a post-dissector of TCP costs: it asks for the field "tcp" and does nothing. Loaded by
 * tests/bench/run in place of the plugin.
 */
#include <epan/packet.h>
#include <ws_symbol_export.h>

WS_DLL_PUBLIC_DEF const char plugin_version[] = "0";
WS_DLL_PUBLIC_DEF const int plugin_want_major = TCPHS_WIRESHARK_MAJOR;
WS_DLL_PUBLIC_DEF const int plugin_want_minor = TCPHS_WIRESHARK_MINOR;
WS_DLL_PUBLIC void plugin_register(void);

static dissector_handle_t handle;

static int dissect(tvbuff_t *tvb, packet_info *pinfo, proto_tree *tree, void *data)
{
    (void)pinfo;
    (void)tree;
    (void)data;
    return (int)tvb_captured_length(tvb);
}

static void register_protocol(void)
{
    int protocol = proto_register_protocol("TCP Handshake Floor", "TCPHS-FLOOR", "tcphs_floor");

    handle = register_dissector("tcphs_floor", dissect, protocol);
    register_postdissector(handle);
}

static void hand_off(void)
{
    int tcp = proto_registrar_get_id_byname("tcp");
    GArray *wanted = g_array_new(FALSE, FALSE, sizeof(int));

    g_array_append_val(wanted, tcp);
    set_postdissector_wanted_hfids(handle, wanted);
}

void plugin_register(void)
{
    static proto_plugin plugin = {register_protocol, hand_off};

    proto_register_plugin(&plugin);
}
