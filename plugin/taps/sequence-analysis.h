/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * Wireshark's flow graphs, as far as they are used here. libwireshark exports them on every version, but
 * no package installs epan/sequence_analysis.h from 3.6 on. Included by flow.c.
 *
 * Wireshark allocates and frees both structs, so that it matters only where the named members are; what
 * stands behind them differs between versions and is left out.
 * Source: Wireshark 3.6 to 4.6, epan/sequence_analysis.h.
 */
#ifndef TCPHS_SEQUENCE_ANALYSIS_H
#define TCPHS_SEQUENCE_ANALYSIS_H

#include "../host/compat.h"

#if __has_include(<epan/sequence_analysis.h>)
#include <epan/sequence_analysis.h>
#else

#include <epan/address.h>

#include <glib.h>
#include <ws_symbol_export.h>

/* Names of structures are Wireshark's. NOLINTBEGIN(bugprone-reserved-identifier,cert-dcl37-c,cert-dcl51-cpp) */

/** One arrow. */
typedef struct _seq_analysis_item {
    uint32_t frame_number;
    address src_addr;
    uint16_t port_src;
    address dst_addr;
    uint16_t port_dst;
    char *frame_label; /**< on the arrow; freed with g_free() */
    char *time_str;
    char *comment;     /**< beside it; freed with g_free() */
    uint16_t conv_num; /**< its conversation, for its colour */
    unsigned fg_color;
    unsigned bg_color;
    tcphs_host_bool has_color_filter;
    tcphs_host_bool display; /**< is it shown? */
    unsigned src_node;
    unsigned dst_node;
    uint16_t line_style; /**< width in pixels */
} seq_analysis_item_t;

/** A graph. */
typedef struct _seq_analysis_info {
    const char *name;
    tcphs_host_bool any_addr;
    int nconv;
    GQueue *items;  /**< seq_analysis_item_t, freed with the graph */
    GHashTable *ht; /**< for the use of who adds the items; NULL in tshark */
} seq_analysis_info_t;
/* NOLINTEND(bugprone-reserved-identifier,cert-dcl37-c,cert-dcl51-cpp) */

WS_DLL_PUBLIC void register_seq_analysis(const char *name, const char *ui_name, const int proto_id,
                                         const char *tap_listener, unsigned tap_flags,
                                         tap_packet_cb tap_func);

/** An item with the time and the outer addresses of a packet; NULL if it has none. */
WS_DLL_PUBLIC seq_analysis_item_t *
sequence_analysis_create_sai_with_addresses(packet_info *pinfo, seq_analysis_info_t *sainfo);

#endif
#endif
