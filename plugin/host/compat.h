/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * What differs between Wireshark 3.6 and 4.6, in one place: the only version conditions of the project.
 * Included by the files of host/ and taps/ that need one of these.
 */
#ifndef TCPHS_COMPAT_H
#define TCPHS_COMPAT_H

#include <epan/packet.h>
#include <epan/tap.h>

#include <stdbool.h>
#include <stdint.h>

/** Is the Wireshark being built for at least this release series? */
#define TCPHS_WIRESHARK_AT_LEAST(major, minor)                                                     \
    (TCPHS_WIRESHARK_MAJOR > (major) ||                                                            \
     (TCPHS_WIRESHARK_MAJOR == (major) && TCPHS_WIRESHARK_MINOR >= (minor)))

/* A field's value became a pointer in 4.2. */
#if TCPHS_WIRESHARK_AT_LEAST(4, 2)
#define TCPHS_FIELD_VALUE(finfo) ((finfo)->value)
#else
#define TCPHS_FIELD_VALUE(finfo) (&(finfo)->value)
#endif

/* The last argument of a tap's packet callback came with 4.0. */
#if TCPHS_WIRESHARK_AT_LEAST(4, 0)
#define TCPHS_TAP_FLAGS , tap_flags_t flags G_GNUC_UNUSED
#else
#define TCPHS_TAP_FLAGS
#endif

/** The head of a tap's packet callback, with names for the two arguments that they all read. */
/* Names of parameters stand without parentheses. NOLINTBEGIN(bugprone-macro-parentheses) */
#define TCPHS_TAP_PACKET(function, tapdata, packet)                                                \
    tap_packet_status function(void *tapdata, packet_info *pinfo G_GNUC_UNUSED,                    \
                               epan_dissect_t *edt G_GNUC_UNUSED,                                  \
                               const void *packet TCPHS_TAP_FLAGS)
/* NOLINTEND(bugprone-macro-parentheses) */

/* What -z calls to start a statistic tells from 4.6 on whether it could. */
#if TCPHS_WIRESHARK_AT_LEAST(4, 6)
typedef bool tcphs_tap_started;
#define TCPHS_TAP_STARTED true
#else
typedef void tcphs_tap_started;
#define TCPHS_TAP_STARTED
#endif

/* The menu of statistics has had another name up to 3.6. */
#if !TCPHS_WIRESHARK_AT_LEAST(4, 0)
#define REGISTER_PACKET_STAT_GROUP_UNSORTED REGISTER_STAT_GROUP_UNSORTED
#endif

/* A protocol's item stands at the top of the tree though nobody wants it; from 4.6 on it is left out. */
#define TCPHS_TREE_HAS_UNWANTED (!TCPHS_WIRESHARK_AT_LEAST(4, 6))

/* A boolean preference, or member of a struct, is a gboolean (an int) up to 4.2 and a bool from 4.4 on. */
#if TCPHS_WIRESHARK_AT_LEAST(4, 4)
typedef bool tcphs_host_bool;
#else
typedef gboolean tcphs_host_bool;
#endif

/* Plugins describe themselves from 4.2 on, but 4.2 does not install the header with the flags. */
#if TCPHS_WIRESHARK_AT_LEAST(4, 2)
#define TCPHS_HAS_PLUGIN_DESCRIBE 1
#if __has_include(<wsutil/plugins.h>)
#include <wsutil/plugins.h>
#endif
#ifndef WS_PLUGIN_DESC_DISSECTOR
#define WS_PLUGIN_DESC_DISSECTOR (1U << 0)
#endif
#ifndef WS_PLUGIN_DESC_TAP_LISTENER
#define WS_PLUGIN_DESC_TAP_LISTENER (1U << 4)
#endif
#else
#define TCPHS_HAS_PLUGIN_DESCRIBE 0
#endif

#endif
