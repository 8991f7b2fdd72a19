/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * TCP segments of a frame by the protocols that Wireshark found in it. See segment-reader.h.
 *
 * Wireshark has found the headers, reassembled and decrypted what is around them, and knows which octets
 * belong to which; that is what is wanted of it. The few octets of the headers themselves are read here:
 * the cost of wanted fields and a list of what was tried are in tests/bench/README.md.
 * Source: RFC 9293, 3.1; RFC 791, 3.1; RFC 8200, 3; RFC 792; RFC 4443, 2.1.
 */
#include "segment-reader.h"

#include "compat.h"
#include "ip-chain.h"
#include "tcp-header.h"

#include <epan/address.h>
#include <epan/proto.h>
#include <epan/tvbuff.h>

#include <string.h>

/*
 * What is always wanted: of what most packets have, the TCP header alone. Not "ip": Wireshark's IPv4
 * dissector does far less as long as nobody wants anything of it, and up to 4.4 a protocol stands in the
 * tree all the same. Not "tcp.len": where the IP header or the reassembly ends, the payload ends, but for
 * what ESP puts behind it. Each costs every packet a little, also those that do not have it.
 */
#define WANTED_LIST(X) X(TCP, "tcp")

/* Wanted only where they would not stand in the tree otherwise. */
#define NEEDED_LIST(X)                                                                             \
    X(IPV4, "ip")                                                                                  \
    X(IPV6, "ipv6")                                                                                \
    X(ICMPV4, "icmp")                                                                              \
    X(ICMPV6, "icmpv6")

/* clang-format off */
#define MEMBER(id, name) FIELD_##id,
#define NAME(id, name) name,
enum field { WANTED_LIST(MEMBER) NEEDED_LIST(MEMBER) FIELD_COUNT };
enum { WANTED_COUNT = FIELD_IPV4 };
/* clang-format on */

/** Filled once at start-up; -1 where this Wireshark has none. */
static int field_ids[FIELD_COUNT];
static int options_id = -1;
static int padding_id = -1;

enum {
    IPV4_MIN_LEN = 20,
    IPV6_LEN = 40,
    IPV4_FRAGMENT = 0x3fff, /**< "more fragments" and the offset; RFC 791, 3.1 */
    PROTOCOL_TCP = 6,
    ICMP_HEAD = 8 /**< octets in front of the quoted datagram, in both versions */
};

/** An IP header in front of something. */
struct ip_header {
    tvbuff_t *source;
    int start;
    int header_end;        /**< where what follows it begins, be it extension headers */
    int end;               /**< of its datagram by its own account; 0: it does not say */
    uint8_t version;       /**< 4 or 6; 0: there is none */
    bool has_more;         /**< than its fixed part: maybe a route, another address, a fragment */
    unsigned captured;     /**< octets from its first one on */
    const uint8_t *octets; /**< these, in the data source */
};

void tcphs_reader_handoff(dissector_handle_t handle)
{
    static const char *const names[FIELD_COUNT] = {WANTED_LIST(NAME) NEEDED_LIST(NAME)};
    GArray *wanted = g_array_sized_new(FALSE, FALSE, sizeof(int), FIELD_COUNT);

    for (unsigned i = 0; i < FIELD_COUNT; i++) {
        field_ids[i] = proto_registrar_get_id_byname(names[i]);
        if (field_ids[i] >= 0 && (i < WANTED_COUNT || !TCPHS_TREE_HAS_UNWANTED))
            g_array_append_val(wanted, field_ids[i]);
    }
    options_id = proto_registrar_get_id_byname("tcp.options");
    padding_id = proto_registrar_get_id_byname("esp.pad_len");
    set_postdissector_wanted_hfids(handle, wanted);
}

/** All items of a wanted field in the order of dissection. @return NULL if there are none */
static GPtrArray *items_of(proto_tree *tree, enum field wanted)
{
    if (tree == NULL || field_ids[wanted] < 0)
        return NULL;
    return proto_get_finfo_ptr_array(tree, field_ids[wanted]);
}

static unsigned count(const GPtrArray *items)
{
    return items != NULL ? items->len : 0;
}

static field_info *item_at(const GPtrArray *items, unsigned index)
{
    return (field_info *)g_ptr_array_index(items, index);
}

/** Octets of a data source as they lie there. @param len how many there are, from 0 on @return NULL: none */
static const uint8_t *octets_at(tvbuff_t *source, int start, unsigned *len)
{
    unsigned captured = tvb_captured_length(source);

    *len = start >= 0 && (unsigned)start < captured ? captured - (unsigned)start : 0;
    return *len > 0 ? tvb_get_ptr(source, start, (int)*len) : NULL;
}

/** Where the datagram of an IP header ends. @return 0 if the header does not say */
static int end_of_datagram(const struct ip_header *ip)
{
    const uint8_t *len_octets = ip->octets + (ip->version == 4 ? 2 : 4);
    int len = len_octets[0] << 8 | len_octets[1];

    if (len == 0) /* offloaded to the interface, or a jumbogram */
        return 0;
    return ip->start + len + (ip->version == 4 ? 0 : IPV6_LEN);
}

/** Read an IP header of which all that is read was captured. @return false if it is none */
static bool read_ip_header(tvbuff_t *source, int start, struct ip_header *ip)
{
    *ip = (struct ip_header){.source = source, .start = start};
    ip->octets = octets_at(source, start, &ip->captured);
    if (ip->captured >= IPV4_MIN_LEN && ip->octets[0] >> 4 == 4) {
        int len = (ip->octets[0] & 0x0f) * 4;

        ip->version = 4;
        ip->header_end = start + len;
        ip->has_more = len != IPV4_MIN_LEN;
    } else if (ip->captured >= IPV6_LEN && ip->octets[0] >> 4 == 6) {
        ip->version = 6;
        ip->header_end = start + IPV6_LEN;
        ip->has_more = ip->octets[6] != PROTOCOL_TCP;
    } else {
        return false;
    }
    ip->end = end_of_datagram(ip);
    return true;
}

/**
 * Is an IP header the nearest so far to what it is to be in front of? In the same data source the
 * last one in front of it; else the last one of another data source, as IP reassembly and decryption
 * make a data source of their own.
 */
static bool is_nearer(const field_info *now, const field_info *best, tvbuff_t *source)
{
    if (best == NULL)
        return true;
    if (now->ds_tvb != best->ds_tvb)
        return now->ds_tvb == source || best->ds_tvb != source;
    return now->start > best->start;
}

/**
 * The nearest IP header in front of a header, of those at the top of the tree: all that are not inside
 * of something that is shown as a tree of its own.
 *
 * @param is_top  always written: is the header itself at the top of the tree? Then what stands behind it
 *                is no matter, as Wireshark dissects from the outside to the inside
 */
static const field_info *nearest_ip(proto_tree *tree, const field_info *header, bool *is_top)
{
    const field_info *best = NULL;

    *is_top = false;
    for (const proto_node *node = tree->first_child; node != NULL; node = node->next) {
        const field_info *item = node->finfo;

        if (item == header) {
            *is_top = true;
            break;
        }
        if (item == NULL || (item->hfinfo->id != field_ids[FIELD_IPV4] &&
                             item->hfinfo->id != field_ids[FIELD_IPV6]))
            continue;
        if (item->ds_tvb == header->ds_tvb && item->start >= header->start)
            continue;
        if (is_nearer(item, best, header->ds_tvb))
            best = item;
    }
    return best;
}

/** An IP header that ends where a TCP header begins, and says so. */
static bool recognise_ip(tvbuff_t *source, int before, int not_before, struct ip_header *ip)
{
    static const int lengths[] = {IPV4_MIN_LEN, IPV6_LEN};

    for (size_t i = 0; i < G_N_ELEMENTS(lengths); i++) {
        int start = before - lengths[i];

        if (start >= not_before && read_ip_header(source, start, ip) && ip->header_end == before &&
            ip->octets[ip->version == 4 ? 9 : 6] == PROTOCOL_TCP)
            return true;
    }
    return read_ip_header(source, tcphs_ip_chain_find(source, before, not_before), ip);
}

/** Does an IP header stand right in front of a header? */
static bool is_in_front(const struct ip_header *ip, const field_info *header)
{
    return ip->source == header->ds_tvb && ip->header_end == header->start;
}

/**
 * The IP header of a TCP header. Mostly it stands right in front of it. If not, the TCP header can be in
 * a tree below (Wireshark puts datagrams that are shown inside of something there, and leaves their IP
 * headers out); or there is something between the two: IPv6 extensions, AH, ESP, a reassembly.
 */
static void find_ip(const field_info *nearest, const field_info *header, struct ip_header *ip)
{
    bool is_found = nearest != NULL && read_ip_header(nearest->ds_tvb, nearest->start, ip);

    if (is_found && is_in_front(ip, header))
        return;
    if (recognise_ip(header->ds_tvb, header->start, 0, ip))
        return;
    if (is_found)
        read_ip_header(nearest->ds_tvb, nearest->start, ip);
    else
        *ip = (struct ip_header){0};
}

/** The IP header of a quoted TCP header: its own, or that with which the quoted datagram begins. */
static void find_quoted_ip(const field_info *icmp, int before, struct ip_header *ip)
{
    int first = icmp->start + ICMP_HEAD;

    if (!recognise_ip(icmp->ds_tvb, before, first, ip) &&
        (first >= before || !read_ip_header(icmp->ds_tvb, first, ip)))
        *ip = (struct ip_header){0};
}

/** An address of an IP header as it stands there. @param end only address and address_len are written */
static void read_address(const struct ip_header *ip, bool is_source, struct tcphs_socket *end)
{
    if (ip->version == 4) {
        end->address_len = 4;
        memcpy(end->address, ip->octets + (is_source ? 12 : 16), 4);
    } else {
        end->address_len = TCPHS_ADDRESS_MAX;
        memcpy(end->address, ip->octets + (is_source ? 8 : 24), TCPHS_ADDRESS_MAX);
    }
}

/** @return false if it is no IP address; then nothing is written */
static bool read_shown(const address *shown, struct tcphs_socket *end)
{
    if ((shown->type != AT_IPv4 || shown->len != 4) &&
        (shown->type != AT_IPv6 || shown->len != TCPHS_ADDRESS_MAX))
        return false;
    *end = (struct tcphs_socket){.address_len = (uint8_t)shown->len};
    memcpy(end->address, shown->data, end->address_len);
    return true;
}

/** Does Wireshark show this address? @param end with an address */
static bool is_shown(const struct tcphs_socket *end, const address *shown)
{
    return (shown->type == AT_IPv4 || shown->type == AT_IPv6) && shown->len == end->address_len &&
           memcmp(shown->data, end->address, end->address_len) == 0;
}

/**
 * Who sends to whom. Wireshark's own idea of the addresses counts where it cannot be another layer's:
 * it knows the final destination of a source-routed packet, and a mobile node's home address.
 */
static void read_addresses(const struct tcphs_reader *reader, const struct ip_header *ip,
                           bool is_quoted, struct tcphs_socket *from, struct tcphs_socket *to)
{
    struct tcphs_sockets shown;

    if (ip->version != 0) {
        read_address(ip, true, from);
        read_address(ip, false, to);
        if (!ip->has_more)
            return;
        (void)tcphs_ip_chain_destination(ip->source, ip->start, to->address);
        /* Mostly both are the same; if none is, they are another layer's. */
        if (is_shown(from, &reader->pinfo->src) == is_shown(to, &reader->pinfo->dst))
            return;
    }
    if (reader->headers->len > 1 || is_quoted)
        return;
    if (!read_shown(&reader->pinfo->src, &shown.ends[0]) ||
        !read_shown(&reader->pinfo->dst, &shown.ends[1]) ||
        shown.ends[0].address_len != shown.ends[1].address_len)
        return;
    *from = shown.ends[0];
    *to = shown.ends[1];
}

/** The innermost ICMP message that quotes a TCP header. @return NULL if it is not quoted */
static const field_info *find_icmp(const struct tcphs_reader *reader, enum field protocol,
                                   const field_info *tcp)
{
    GPtrArray *items = proto_find_finfo(reader->tree, field_ids[protocol]);
    const field_info *best = NULL;

    for (unsigned i = 0; i < items->len; i++) {
        const field_info *item = item_at(items, i);

        if (item->ds_tvb == tcp->ds_tvb && item->start < tcp->start &&
            item->start + item->length > tcp->start && (best == NULL || item->start > best->start))
            best = item;
    }
    g_ptr_array_free(items, TRUE);
    return best;
}

/** Is the TCP header quoted in an ICMP error, and then in which one, from whom? @return the error */
static const field_info *read_quoting(const struct tcphs_reader *reader, const field_info *tcp,
                                      struct tcphs_layer *layer)
{
    const field_info *icmpv4 = find_icmp(reader, FIELD_ICMPV4, tcp);
    const field_info *icmpv6 = find_icmp(reader, FIELD_ICMPV6, tcp);
    bool is_v6 = icmpv4 == NULL || (icmpv6 != NULL && icmpv6->start > icmpv4->start);
    const field_info *icmp = is_v6 ? icmpv6 : icmpv4;
    const uint8_t *type_and_code;
    struct ip_header ip;
    unsigned captured;
    bool is_top;

    if (icmp == NULL)
        return NULL;
    type_and_code = octets_at(icmp->ds_tvb, icmp->start, &captured);
    layer->segment.is_quoted = true;
    layer->segment.icmp_version = is_v6 ? 6 : 4;
    if (captured >= 2) {
        layer->segment.icmp_type = type_and_code[0];
        layer->segment.icmp_code = type_and_code[1];
    }
    find_ip(nearest_ip(reader->tree, icmp, &is_top), icmp, &ip);
    if (ip.version != 0)
        read_address(&ip, true, &layer->reporter);
    return icmp;
}

/** The octets of a header from its first one on: mostly they follow those of its IP header. */
static const uint8_t *octets_behind(const struct ip_header *ip, const field_info *header,
                                    unsigned *len)
{
    unsigned before = (unsigned)(header->start - ip->start);

    if (ip->source != header->ds_tvb || ip->captured <= before)
        return octets_at(header->ds_tvb, header->start, len);
    *len = ip->captured - before;
    return ip->octets + before;
}

/** Does an IP header tell where in the data source of a TCP header its datagram ends? */
static bool tells_end(const struct ip_header *ip, const field_info *tcp)
{
    return ip->source == tcp->ds_tvb && ip->end != 0;
}

/**
 * The octets of a TCP header, up to the end of its datagram. Its item is no measure of it: in a tree that
 * is shown it is as long as the header claims to be, in another one as long as what the layers around it
 * leave. But a quote ends before its datagram does, and so does its item; and where Wireshark does not
 * find as much as the fixed header, there is none.
 */
static struct tcphs_tcp_header read_tcp_header(const field_info *tcp, const struct ip_header *ip,
                                               bool is_quoted)
{
    int end = tcp->start + tcp->length;
    bool is_measure = is_quoted || tcp->length < TCPHS_TCP_MIN_LEN;
    const uint8_t *octets;
    unsigned captured;

    if (tells_end(ip, tcp))
        end = is_measure ? MIN(end, ip->end) : ip->end;
    octets = octets_behind(ip, tcp, &captured);
    return tcphs_tcp_at(octets, MIN(captured, (unsigned)MAX(end - tcp->start, 0)));
}

/** Is a TCP header in a fragment on its own, so that nobody knows how long its segment is? */
static bool is_in_fragment(const struct ip_header *ip, const field_info *tcp)
{
    if (ip->source != tcp->ds_tvb) /* reassembled */
        return false;
    if (ip->version == 4)
        return ((ip->octets[6] << 8 | ip->octets[7]) & IPV4_FRAGMENT) != 0;
    return ip->version == 6 && ip->has_more &&
           tcphs_ip_chain_is_fragment(ip->source, ip->start, tcp->start);
}

/**
 * Where the padding begins with which ESP ends: in a tree that is not shown, there the TCP header's item
 * ends; in one that is shown there is an item that tells how much padding there is.
 *
 * @param end  of the datagram
 * @return end if there is none
 */
static int begin_of_padding(const struct tcphs_reader *reader, const field_info *tcp, int end)
{
    GPtrArray *items;

    if (!proto_is_frame_protocol(reader->pinfo->layers, "esp"))
        return end;
    if (!PTREE_DATA(reader->tree)->visible)
        return MIN(end, tcp->start + tcp->length);
    items = proto_find_finfo(reader->tree, padding_id);
    for (unsigned i = 0; i < items->len; i++) {
        field_info *item = item_at(items, i);

        if (item->ds_tvb == tcp->ds_tvb && item->start > tcp->start)
            end = MIN(end, item->start - (int)fvalue_get_uinteger(TCPHS_FIELD_VALUE(item)));
    }
    g_ptr_array_free(items, TRUE);
    return end;
}

/** Where on the wire the datagram of a TCP header ends, or what there is of it. */
static int end_of_segment(const field_info *tcp, const struct ip_header *ip)
{
    bool is_told = tells_end(ip, tcp);
    int all;

    /* Mostly all of it was captured, and how long its data source is need not be asked. */
    if (is_told && ip->end - ip->start <= (int)ip->captured)
        return ip->end;
    all = (int)tvb_reported_length(tcp->ds_tvb);
    return is_told ? MIN(all, ip->end) : all;
}

/**
 * The length of the payload, where it can be known: not in quotes, not in fragments on their own, and not
 * where the segment is shorter than its header claims to be.
 */
static void read_payload_len(const struct tcphs_reader *reader, const field_info *tcp,
                             const struct ip_header *ip, struct tcphs_layer *layer)
{
    int begin = tcp->start + (int)layer->header.len;
    int end;

    if (layer->segment.is_quoted || is_in_fragment(ip, tcp))
        return;
    end = end_of_segment(tcp, ip);
    if (!is_in_front(ip, tcp))
        end = begin_of_padding(reader, tcp, end);
    if (end < begin)
        return;
    layer->segment.payload_len = (uint32_t)(end - begin);
    layer->segment.has |= TCPHS_HAS_PAYLOAD;
}

static void read_ip(const struct ip_header *ip, struct tcphs_segment *segment)
{
    const uint8_t *octets = ip->octets;

    if (ip->version == 0)
        return;
    segment->has |= TCPHS_HAS_TTL | TCPHS_HAS_IP_ECN;
    if (ip->version == 4) {
        segment->has |= TCPHS_HAS_IP_ID;
        segment->ip_id = (uint16_t)(octets[4] << 8 | octets[5]);
        segment->ttl = octets[8];
        segment->ip_ecn = octets[1] & 3;
    } else {
        segment->ttl = octets[7];
        segment->ip_ecn = octets[1] >> 4 & 3;
    }
}

unsigned tcphs_reader_open(struct tcphs_reader *reader, packet_info *pinfo, proto_tree *tree)
{
    *reader = (struct tcphs_reader){pinfo, tree, items_of(tree, FIELD_TCP)};
    return count(reader->headers);
}

/** Ports, flags and sockets. @return false if they are not all there */
static bool read_sockets(const struct tcphs_reader *reader, const struct ip_header *ip,
                         struct tcphs_layer *layer)
{
    struct tcphs_segment *segment = &layer->segment;
    struct tcphs_socket *from = &layer->sockets.ends[0];
    struct tcphs_socket *to = &layer->sockets.ends[1];

    layer->sockets = (struct tcphs_sockets){0};
    read_addresses(reader, ip, segment->is_quoted, from, to);
    if (from->address_len == 0 || from->address_len != to->address_len)
        return false;
    from->port = tcphs_tcp_source(&layer->header);
    to->port = tcphs_tcp_destination(&layer->header);
    segment->ip_version = from->address_len == 4 ? 4 : 6;
    segment->is_self = from->port == to->port && memcmp(from, to, sizeof(*from)) == 0;
    segment->sender = tcphs_sockets_order(&layer->sockets);
    return true;
}

bool tcphs_reader_read_ends(const struct tcphs_reader *reader, unsigned index,
                            struct tcphs_layer *layer)
{
    const field_info *tcp = item_at(reader->headers, index);
    const field_info *nearest;
    const field_info *icmp;
    struct ip_header ip;
    bool is_top;

    layer->segment = (struct tcphs_segment){0};
    layer->reporter = (struct tcphs_socket){0};
    nearest = nearest_ip(reader->tree, tcp, &is_top);
    /* A quote is below the error in the tree. */
    icmp = is_top ? NULL : read_quoting(reader, tcp, layer);
    if (icmp != NULL)
        find_quoted_ip(icmp, tcp->start, &ip);
    else
        find_ip(nearest, tcp, &ip);
    layer->header = read_tcp_header(tcp, &ip, icmp != NULL);
    if (layer->header.len > 0) {
        layer->segment.flags = tcphs_tcp_flags(&layer->header);
        read_payload_len(reader, tcp, &ip, layer);
    } else if (icmp == NULL || layer->header.captured < TCPHS_TCP_PORTS_LEN) {
        return false;
    }
    read_ip(&ip, &layer->segment);
    return read_sockets(reader, &ip, layer);
}

static void read_time(const packet_info *pinfo, struct tcphs_segment *segment)
{
    static const int64_t max_secs = INT64_MAX / TCPHS_NSEC_PER_SEC - 1;
    int64_t secs = (int64_t)pinfo->abs_ts.secs;

    if (!pinfo->fd->has_ts || secs > max_secs || secs < -max_secs)
        return;
    segment->time = secs * TCPHS_NSEC_PER_SEC + pinfo->abs_ts.nsecs;
    segment->has |= TCPHS_HAS_TIME;
}

/**
 * In a tree that is shown, the item of a TCP header is as long as the header claims to be, also where the
 * segment ends before; but then there is an item that tells how much there is of the options.
 */
static void limit_options(const struct tcphs_reader *reader, const field_info *tcp,
                          struct tcphs_tcp_header *header)
{
    GPtrArray *items;
    int limit = TCPHS_TCP_MIN_LEN;

    if (!proto_field_is_referenced(reader->tree, options_id))
        return;
    items = proto_find_finfo(reader->tree, options_id);
    for (unsigned i = 0; i < items->len; i++) {
        const field_info *item = item_at(items, i);

        if (item->ds_tvb == tcp->ds_tvb && item->start == tcp->start + TCPHS_TCP_MIN_LEN)
            limit += item->length;
    }
    g_ptr_array_free(items, TRUE);
    header->captured = MIN(header->captured, (unsigned)limit);
}

bool tcphs_reader_read_rest(const struct tcphs_reader *reader, unsigned index,
                            struct tcphs_layer *layer)
{
    const field_info *tcp = item_at(reader->headers, index);
    struct tcphs_segment *segment = &layer->segment;

    segment->frame = reader->pinfo->num;
    read_time(reader->pinfo, segment);
    if ((segment->has & TCPHS_HAS_PAYLOAD) == 0)
        limit_options(reader, tcp, &layer->header);
    return tcphs_tcp_read(&layer->header, segment);
}
