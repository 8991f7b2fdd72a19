/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * The post-dissector: the first pass computes and keeps, every pass shows what was kept. Called by
 * Wireshark after all other dissectors have seen a frame.
 */
#include "packet-tcphs.h"

#include "compat.h"
#include "connections.h"
#include "notes.h"
#include "prefs.h"
#include "segment-reader.h"
#include "tap.h"
#include "tree.h"

#include <epan/packet.h>
#include <epan/tap.h>

#include <string.h>

static int protocol = -1;
static int tap = -1;
static dissector_handle_t handle;

static void keep(const packet_info *pinfo, struct tcphs_tracked *tracked,
                 const struct tcphs_note *note, const struct tcphs_layer *layer)
{
    struct tcphs_noted noted = {
        .tracked = tracked,
        .is_marked = note->ordinal == 0,
    };

    /* The engine zeroes a note with its padding; it is compared whole. */
    memcpy(&noted.note, note, sizeof(noted.note));
    if (note->kind == TCPHS_SEGMENT_ICMP_ERROR)
        noted.reporter = layer->reporter;
    tcphs_notes_add(pinfo->num, &noted);
}

/** First pass: give each TCP segment of the frame to its handshake, and keep what it says. */
static void take_frame(packet_info *pinfo, proto_tree *tree)
{
    struct tcphs_reader reader;
    unsigned layer_count = tcphs_reader_open(&reader, pinfo, tree);

    for (unsigned i = 0; i < layer_count; i++) {
        struct tcphs_layer layer;
        struct tcphs_note note;
        struct tcphs_tracked *tracked;

        if (!tcphs_reader_read_ends(&reader, i, &layer))
            continue;
        tracked = tcphs_connections_take(&reader, i, &layer, &note);
        if (tracked != NULL && (note.ordinal != 0 || tcphs_prefs_mark_connection()))
            keep(pinfo, tracked, &note, &layer);
    }
}

static void queue_tap(packet_info *pinfo, const struct tcphs_noted *noted, bool is_final)
{
    struct {
        struct tcphs_tap_packet packet;
        struct tcphs_note note;
        struct tcphs_socket reporter;
    } * queued;

    if (noted->is_marked || !have_tap_listener(tap))
        return;
    queued = wmem_alloc(pinfo->pool, sizeof(*queued));
    queued->note = noted->note;
    queued->reporter = noted->reporter;
    queued->packet.handshake = &noted->tracked->handshake;
    queued->packet.note = &queued->note;
    queued->packet.sockets = &noted->tracked->sockets;
    queued->packet.reporter = &queued->reporter;
    queued->packet.is_final = is_final;
    tap_queue_packet(tap, pinfo, &queued->packet);
}

static int dissect(tvbuff_t *tvb, packet_info *pinfo, proto_tree *tree, void *data)
{
    bool is_later_pass = PINFO_FD_VISITED(pinfo);
    unsigned first = 0;
    unsigned note_count;

    (void)data;
    if (!is_later_pass)
        take_frame(pinfo, tree);
    note_count = tcphs_notes_find(pinfo->num, &first);
    for (unsigned i = first; i < first + note_count; i++) {
        struct tcphs_noted noted = tcphs_notes_get(i);

        tcphs_tree_show(protocol, tvb, pinfo, tree, &noted, is_later_pass);
        queue_tap(pinfo, &noted, is_later_pass);
    }
    /* Whoever takes nothing of a packet is none of its layers. */
    return note_count > 0 ? (int)tvb_captured_length(tvb) : 0;
}

static void begin_capture(void)
{
    tcphs_connections_begin();
    tcphs_notes_begin();
}

static void end_capture(void)
{
    tcphs_connections_end();
    tcphs_notes_end();
}

void tcphs_packet_register(void)
{
    protocol = proto_register_protocol("TCP Handshake", "TCPHS", "tcphs");
    tcphs_tree_register(protocol);
    tcphs_prefs_register(protocol);
    tap = register_tap(TCPHS_TAP_NAME);
    handle = register_dissector("tcphs", dissect, protocol);
    register_postdissector(handle);
    register_init_routine(begin_capture);
    register_cleanup_routine(end_capture);
}

void tcphs_packet_handoff(void)
{
    tcphs_reader_handoff(handle);
}
