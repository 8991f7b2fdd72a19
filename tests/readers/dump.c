/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * A post-dissector that prints what a segment reader reads: a line for each TCP header. Linked with the
 * plugin's reader and with the field reader, so that test_readers.py can compare the two.
 */
#include "../../plugin/host/segment-reader.h"

#include <ws_symbol_export.h>

#include <stdio.h>

WS_DLL_PUBLIC_DEF const char plugin_version[] = "0";
WS_DLL_PUBLIC_DEF const int plugin_want_major = TCPHS_WIRESHARK_MAJOR;
WS_DLL_PUBLIC_DEF const int plugin_want_minor = TCPHS_WIRESHARK_MINOR;
WS_DLL_PUBLIC void plugin_register(void);

static int protocol = -1;
static dissector_handle_t handle;

static void print_octets(const char *name, const uint8_t *octets, unsigned count)
{
    printf(" %s=", name);
    for (unsigned i = 0; i < count; i++)
        printf("%02x", octets[i]);
}

/** Between whom a segment is, and what quotes it. */
static void print_ends(unsigned frame, unsigned index, const struct tcphs_layer *layer)
{
    const struct tcphs_segment *segment = &layer->segment;
    char ends[2][TCPHS_SOCKET_TEXT_MAX];
    char reporter[TCPHS_SOCKET_TEXT_MAX];

    tcphs_socket_write(&layer->sockets.ends[segment->sender], ends[0]);
    tcphs_socket_write(&layer->sockets.ends[!segment->sender], ends[1]);
    tcphs_address_write(&layer->reporter, reporter);
    printf("\nlayer %u.%u from=%s to=%s self=%d version=%u flags=%03x quoted=%d", frame, index,
           ends[0], ends[1], segment->is_self, segment->ip_version, segment->flags,
           segment->is_quoted);
    if (segment->is_quoted)
        printf(" icmp=%u/%u/%u reporter=%s", segment->icmp_version, segment->icmp_type,
               segment->icmp_code, reporter);
}

/** The values of those options that are there: the others count for nothing. */
static void print_options(const struct tcphs_segment *segment)
{
    if (segment->options & TCPHS_OPTION_MSS)
        printf(" mss=%u", segment->mss);
    if (segment->options & TCPHS_OPTION_WS)
        printf(" ws=%u", segment->ws_shift);
    if (segment->options & TCPHS_OPTION_TIMESTAMPS)
        printf(" tsval=%u tsecr=%u", segment->tsval, segment->tsecr);
    if (segment->has & TCPHS_HAS_MPTCP_VERSION)
        printf(" mptcp=%u", segment->mptcp_version);
    if (segment->options & TCPHS_OPTION_TFO) {
        printf(" cookie_len=%u", segment->cookie_len);
        print_octets("cookie", segment->cookie, TCPHS_COOKIE_MAX);
    }
    print_octets("kinds", segment->kinds, segment->kind_count);
}

static void print_rest(const struct tcphs_segment *segment)
{
    printf(" has=%02x time=%lld options=%04x ttl=%u ecn=%u id=%u seq=%u ack=%u len=%u win=%u",
           segment->has, (long long)segment->time, segment->options, segment->ttl, segment->ip_ecn,
           segment->ip_id, segment->seq, segment->ack, segment->payload_len, segment->window);
    print_options(segment);
}

static int dissect(tvbuff_t *tvb, packet_info *pinfo, proto_tree *tree, void *data)
{
    struct tcphs_reader reader;
    unsigned count = PINFO_FD_VISITED(pinfo) ? 0 : tcphs_reader_open(&reader, pinfo, tree);

    (void)data;
    for (unsigned i = 0; i < count; i++) {
        struct tcphs_layer layer;

        /* Where either fails the plugin makes nothing of the header. */
        if (!tcphs_reader_read_ends(&reader, i, &layer) ||
            !tcphs_reader_read_rest(&reader, i, &layer))
            continue;
        print_ends(pinfo->num, i, &layer);
        print_rest(&layer.segment);
        printf("\n");
    }
    return (int)tvb_captured_length(tvb);
}

static void register_protocol(void)
{
    protocol = proto_register_protocol("TCP Handshake Reader", "TCPHS-READER", "tcphs_reader");
    handle = register_dissector("tcphs_reader", dissect, protocol);
    register_postdissector(handle);
}

static void hand_off(void)
{
    tcphs_reader_handoff(handle);
}

void plugin_register(void)
{
    static proto_plugin plugin = {register_protocol, hand_off};

    proto_register_plugin(&plugin);
}
