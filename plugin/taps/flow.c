/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * The flow graph of handshakes, `tshark -z flow,tcphs,standard` and a flow type in Statistics, Flow
 * Graph: an arrow for each packet. What is written on the arrows comes from core/ladder.h. Called by taps.c.
 */
#include "taps.h"

#include "../core/ladder.h"
#include "../host/tap.h"
#include "sequence-analysis.h"

#include <stdio.h>
#include <string.h>

#include <epan/proto.h>

/** So many of a handshake's last arrows are written anew when a packet tells more: all of ordinary ones. */
enum { ARROWS_REVISED = 32 };

/** One pass: an arrow whose words may still change. The newest one leads to those before it. */
struct trail {
    seq_analysis_item_t *item; /**< the graph's */
    struct tcphs_note note;
    struct trail *before;
};

static void free_trail(gpointer newest)
{
    struct trail *trail = (struct trail *)newest;

    while (trail != NULL) {
        struct trail *before = trail->before;

        g_free(trail);
        trail = before;
    }
}

static void put_address(address *it, const struct tcphs_socket *socket)
{
    int type = socket->address_len == TCPHS_ADDRESS_MAX ? AT_IPv6 : AT_IPv4;

    free_address(it);
    alloc_address_wmem(NULL, it, type, socket->address_len, socket->address);
}

static bool is_same_host(const struct tcphs_socket *one, const struct tcphs_socket *other)
{
    return one->address_len == other->address_len &&
           memcmp(one->address, other->address, sizeof(one->address)) == 0;
}

/** An address that has a line of its own in the graph, beside that of the same host's client. */
static void put_server(address *it, const struct tcphs_socket *socket)
{
    char host[TCPHS_SOCKET_TEXT_MAX];
    char name[TCPHS_SOCKET_TEXT_MAX];

    tcphs_address_write(socket, host);
    snprintf(name, sizeof(name), "%.50s (server)", host);
    free_address(it);
    alloc_address_wmem(NULL, it, AT_STRINGZ, (int)strlen(name) + 1, name);
}

/**
 * Between the handshake's own sockets, whatever carries it; an ICMP error comes from who sent it. Where
 * client and server are one host, as on a loopback interface, an arrow still leads from the one to the other.
 */
static void set_ends(seq_analysis_item_t *item, const struct tcphs_tap_packet *packet)
{
    bool is_error = packet->note->kind == TCPHS_SEGMENT_ICMP_ERROR;
    unsigned source = packet->handshake->client ^ packet->note->is_from_server ^ is_error;
    const struct tcphs_socket *from = &packet->sockets->ends[source];
    const struct tcphs_socket *to = &packet->sockets->ends[!source];

    if (is_error && packet->reporter->address_len > 0)
        from = packet->reporter;
    put_address(&item->src_addr, from);
    put_address(&item->dst_addr, to);
    if (is_same_host(from, to) && source == packet->handshake->client)
        put_server(&item->dst_addr, to);
    else if (is_same_host(from, to))
        put_server(&item->src_addr, from);
    item->port_src = from->port;
    item->port_dst = to->port;
}

static void set_words(seq_analysis_item_t *item, const struct tcphs_handshake *handshake,
                      const struct tcphs_note *note, bool is_final)
{
    struct tcphs_rung rung;

    tcphs_ladder_write(handshake, note, is_final, &rung);
    g_free(item->frame_label);
    g_free(item->comment);
    item->frame_label = g_strdup(rung.label);
    item->comment = g_strdup(rung.comment);
    item->conv_num = (uint16_t)tcphs_handshake_shown(handshake, is_final)->id;
}

/**
 * One pass has no end at which the words could be written, so each packet is taken for the last one and
 * its handshake's arrows are written anew. That takes all packets: with a filter, which may let the
 * first SYN through and not its answer, they say what was known at each.
 */
static void revise(seq_analysis_info_t *graph, seq_analysis_item_t *item,
                   const struct tcphs_tap_packet *packet)
{
    gpointer key = (gpointer)packet->handshake;
    struct trail *trail;

    if (graph->ht == NULL)
        graph->ht = g_hash_table_new_full(NULL, NULL, NULL, free_trail);
    trail = g_new0(struct trail, 1);
    trail->item = item;
    trail->note = *packet->note;
    /* The first packet of a handshake ends what a closed capture left at the same place in memory. */
    if (packet->note->ordinal > 1) {
        trail->before = (struct trail *)g_hash_table_lookup(graph->ht, key);
        g_hash_table_steal(graph->ht, key);
    }
    g_hash_table_replace(graph->ht, key, trail);
    for (unsigned i = 0; trail != NULL && i < ARROWS_REVISED; i++) {
        set_words(trail->item, packet->handshake, &trail->note, true);
        trail = trail->before;
    }
}

static TCPHS_TAP_PACKET(draw, tapdata, data)
{
    seq_analysis_info_t *graph = (seq_analysis_info_t *)tapdata;
    const struct tcphs_tap_packet *packet = (const struct tcphs_tap_packet *)data;
    seq_analysis_item_t *item = sequence_analysis_create_sai_with_addresses(pinfo, graph);

    if (item == NULL)
        return TAP_PACKET_DONT_REDRAW;
    item->frame_number = pinfo->num;
    item->line_style = 1;
    item->display = TRUE;
    set_ends(item, packet);
    if (packet->is_final || have_filtering_tap_listeners())
        set_words(item, packet->handshake, packet->note, packet->is_final);
    else
        revise(graph, item, packet);
    g_queue_push_tail(graph->items, item);
    /* Drawing frees tshark's graph: once, at the end, and not while a capture is running. */
    return TAP_PACKET_DONT_REDRAW;
}

void tcphs_flow_register(void)
{
    register_seq_analysis("tcphs", "TCP Handshake Flows", proto_get_id_by_filter_name("tcphs"),
                          TCPHS_TAP_NAME, 0, draw);
}
