/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * The reader in its plainest form: every value out of the field that Wireshark shows it in. See
 * segment-reader.h. Too dear for daily use (tests/bench/README.md); what the plugin reads is held against it.
 *
 * A field says to which data source and octets it belongs, and so to which of several TCP headers.
 * Source: RFC 9293, 3.1; RFC 791, 3.1; RFC 8200, 3.
 */
#include "../../plugin/host/segment-reader.h"

#include "../../plugin/host/compat.h"

#include <epan/address.h>
#include <epan/proto.h>
#include <epan/tvbuff.h>

#include <string.h>

/*
 * Every field that is read, once. Not tcp.flags.ae and its kin: Wireshark hides them when it shows
 * AccECN's counter. tcp.seq is read in IPv4 quotes only, where it is absolute and the only one.
 */
#define FIELD_LIST(X)                                                                              \
    X(TCP_SOURCE, "tcp.srcport")                                                                   \
    X(TCP_DESTINATION, "tcp.dstport")                                                              \
    X(TCP_SEQ, "tcp.seq_raw")                                                                      \
    X(TCP_QUOTED_SEQ, "tcp.seq")                                                                   \
    X(TCP_ACK, "tcp.ack_raw")                                                                      \
    X(TCP_HEADER_LEN, "tcp.hdr_len")                                                               \
    X(TCP_FLAGS, "tcp.flags")                                                                      \
    X(TCP_WINDOW, "tcp.window_size_value")                                                         \
    X(TCP_PAYLOAD_LEN, "tcp.len")                                                                  \
    X(OPTION_KIND, "tcp.option_kind")                                                              \
    X(OPTION_LEN, "tcp.option_len")                                                                \
    X(OPTION_MSS, "tcp.options.mss_val")                                                           \
    X(OPTION_WS_SHIFT, "tcp.options.wscale.shift")                                                 \
    X(OPTION_TSVAL, "tcp.options.timestamp.tsval")                                                 \
    X(OPTION_TSECR, "tcp.options.timestamp.tsecr")                                                 \
    X(OPTION_COOKIE, "tcp.options.tfo.cookie")                                                     \
    X(OPTION_MPTCP_VERSION, "tcp.options.mptcp.version")                                           \
    X(OPTION_EXID, "tcp.options.experimental.exid")                                                \
    X(OPTION_MAGIC, "tcp.options.experimental.magic_number") /* OPTION_EXID up to 3.6 */           \
    X(OPTION_EXPERIMENT, "tcp.options.experimental.data")                                          \
    X(IPV4_SOURCE, "ip.src")                                                                       \
    X(IPV4_DESTINATION, "ip.dst")                                                                  \
    X(IPV4_TTL, "ip.ttl")                                                                          \
    X(IPV4_ID, "ip.id")                                                                            \
    X(IPV4_ECN, "ip.dsfield.ecn")                                                                  \
    X(IPV6_SOURCE, "ipv6.src")                                                                     \
    X(IPV6_DESTINATION, "ipv6.dst")                                                                \
    X(IPV6_HOPS, "ipv6.hlim")                                                                      \
    X(IPV6_ECN, "ipv6.tclass.ecn")                                                                 \
    X(ICMPV4, "icmp")                                                                              \
    X(ICMPV4_TYPE, "icmp.type")                                                                    \
    X(ICMPV4_CODE, "icmp.code")                                                                    \
    X(ICMPV6, "icmpv6")                                                                            \
    X(ICMPV6_TYPE, "icmpv6.type")                                                                  \
    X(ICMPV6_CODE, "icmpv6.code")

/* clang-format off */
#define FIELD_MEMBER(id, name) FIELD_##id,
#define FIELD_NAME(id, name) name,
enum field { FIELD_LIST(FIELD_MEMBER) FIELD_COUNT };
/* clang-format on */

/** Filled once at start-up; -1 where this Wireshark has no such field. */
static int field_ids[FIELD_COUNT];

enum {
    TCP_MIN_LEN = 20,
    IPV4_SOURCE_AT = 12,
    IPV4_DESTINATION_AT = 16,
    IPV4_MAX_LEN = 60,
    IPV6_SOURCE_AT = 8,
    IPV6_DESTINATION_AT = 24,
    IPV6_LEN = 40,
    FLAGS_MASK = 0x1ff,
    EXID_FAST_OPEN = 0xf989, /* RFC 7413, appendix A */
    EXID_LEN = 2
};

/** Octets of a data source: where a header or an option stands. */
struct span {
    tvbuff_t *source;
    int start;
    int end;
};

/** The IP header in front of something. */
struct ip_header {
    struct span span;
    uint8_t version; /**< 4 or 6; 0: there is none */
};

void tcphs_reader_handoff(dissector_handle_t handle)
{
    static const char *const names[FIELD_COUNT] = {FIELD_LIST(FIELD_NAME)};
    GArray *wanted = g_array_sized_new(FALSE, FALSE, sizeof(int), FIELD_COUNT);

    for (unsigned i = 0; i < FIELD_COUNT; i++) {
        field_ids[i] = proto_registrar_get_id_byname(names[i]);
        if (field_ids[i] >= 0)
            g_array_append_val(wanted, field_ids[i]);
    }
    set_postdissector_wanted_hfids(handle, wanted);
}

/** All items of a field in the order of dissection. @return NULL if there are none */
static const GPtrArray *items_of(const struct tcphs_reader *reader, enum field field)
{
    if (field_ids[field] < 0)
        return NULL;
    return proto_get_finfo_ptr_array(reader->tree, field_ids[field]);
}

static unsigned count(const GPtrArray *items)
{
    return items != NULL ? items->len : 0;
}

static field_info *item_at(const GPtrArray *items, unsigned index)
{
    return (field_info *)g_ptr_array_index(items, index);
}

static bool stands_in(const field_info *item, const struct span *span)
{
    return item->ds_tvb == span->source && item->start >= span->start && item->start < span->end;
}

/** The first item of a field within a span. @return NULL if there is none */
static field_info *find(const struct tcphs_reader *reader, enum field field,
                        const struct span *span)
{
    const GPtrArray *items = items_of(reader, field);

    for (unsigned i = 0; i < count(items); i++) {
        if (stands_in(item_at(items, i), span))
            return item_at(items, i);
    }
    return NULL;
}

/** The number of the first item of a field within a span. @param value written only on success */
static bool read_number(const struct tcphs_reader *reader, enum field field,
                        const struct span *span, uint32_t *value)
{
    field_info *item = find(reader, field, span);

    if (item == NULL)
        return false;
    *value = fvalue_get_uinteger(TCPHS_FIELD_VALUE(item));
    return true;
}

/** The octets that an item stands for. @return how many were copied, at most @p room */
static unsigned read_octets(const field_info *item, unsigned skip, uint8_t *octets, unsigned room)
{
    unsigned len = item->length > (int)skip ? (unsigned)item->length - skip : 0;

    len = len < room ? len : room;
    if (len == 0 || !tvb_bytes_exist(item->ds_tvb, item->start + (int)skip, (int)len))
        return 0;
    tvb_memcpy(item->ds_tvb, octets, item->start + (int)skip, len);
    return len;
}

/** The octets of a TCP header, up to the next one at most; 0: not known how long it is. */
static struct span span_of_tcp(const struct tcphs_reader *reader, unsigned index)
{
    const field_info *port = item_at(reader->headers, index);
    struct span span = {port->ds_tvb, port->start, port->start + TCP_MIN_LEN};
    uint32_t header_len;

    if (read_number(reader, FIELD_TCP_HEADER_LEN, &span, &header_len))
        span.end = span.start + (int)header_len;
    return span;
}

/**
 * Is an IP header the nearest so far to what it is to be in front of? In the same data source the
 * last one in front of it; else the last one of another data source, as IP reassembly and decryption
 * make a data source of their own.
 */
static bool is_nearer(const struct span *now, const struct span *best, tvbuff_t *source)
{
    if (best->source == NULL)
        return true;
    if (now->source != best->source)
        return now->source == source || best->source != source;
    return now->start > best->start;
}

static void look_for_ip(const struct tcphs_reader *reader, uint8_t version, tvbuff_t *source,
                        int before, struct ip_header *ip)
{
    const GPtrArray *items = items_of(reader, version == 4 ? FIELD_IPV4_SOURCE : FIELD_IPV6_SOURCE);
    int offset = version == 4 ? IPV4_SOURCE_AT : IPV6_SOURCE_AT;

    for (unsigned i = 0; i < count(items); i++) {
        const field_info *item = item_at(items, i);
        int start = item->start - offset;
        struct span span = {item->ds_tvb, start, start + (version == 4 ? IPV4_MAX_LEN : IPV6_LEN)};

        if (item->ds_tvb == source && start >= before)
            continue;
        if (is_nearer(&span, &ip->span, source)) {
            ip->span = span;
            ip->version = version;
        }
    }
    if (ip->version == 4 && ip->span.source == source && ip->span.end > before)
        ip->span.end = before;
}

/** The IP header in front of an offset. */
static struct ip_header find_ip(const struct tcphs_reader *reader, tvbuff_t *source, int before)
{
    struct ip_header ip = {{NULL, 0, 0}, 0};

    look_for_ip(reader, 4, source, before, &ip);
    look_for_ip(reader, 6, source, before, &ip);
    return ip;
}

/** An address of an IP header. @param end only address and address_len are written */
static void read_address(const struct tcphs_reader *reader, const struct ip_header *ip,
                         bool is_source, struct tcphs_socket *end)
{
    struct span span = ip->span;
    uint8_t len = ip->version == 4 ? 4 : TCPHS_ADDRESS_MAX;
    enum field field;
    const field_info *item;

    if (ip->version == 4) {
        field = is_source ? FIELD_IPV4_SOURCE : FIELD_IPV4_DESTINATION;
        span.start += is_source ? IPV4_SOURCE_AT : IPV4_DESTINATION_AT;
    } else {
        field = is_source ? FIELD_IPV6_SOURCE : FIELD_IPV6_DESTINATION;
        span.start += is_source ? IPV6_SOURCE_AT : IPV6_DESTINATION_AT;
    }
    item = find(reader, field, &span);
    if (item != NULL && read_octets(item, 0, end->address, len) == len)
        end->address_len = len;
}

static struct tcphs_socket from_wireshark(const address *from)
{
    struct tcphs_socket to = {0};

    if ((from->type == AT_IPv4 && from->len == 4) ||
        (from->type == AT_IPv6 && from->len == TCPHS_ADDRESS_MAX)) {
        to.address_len = (uint8_t)from->len;
        memcpy(to.address, from->data, to.address_len);
    }
    return to;
}

static bool is_same_address(const struct tcphs_socket *one, const struct tcphs_socket *other)
{
    return one->address_len == other->address_len &&
           memcmp(one->address, other->address, sizeof(one->address)) == 0;
}

/**
 * Who sends to whom. Wireshark's own idea of the addresses counts where it cannot be another layer's:
 * it knows the final destination of a source-routed packet, and a mobile node's home address.
 */
static void read_addresses(const struct tcphs_reader *reader, const struct ip_header *ip,
                           bool is_quoted, struct tcphs_socket *from, struct tcphs_socket *to)
{
    struct tcphs_socket wireshark_from = from_wireshark(&reader->pinfo->src);
    struct tcphs_socket wireshark_to = from_wireshark(&reader->pinfo->dst);

    if (ip->version != 0) {
        read_address(reader, ip, true, from);
        read_address(reader, ip, false, to);
    }
    if (reader->headers->len > 1 || is_quoted || wireshark_from.address_len == 0 ||
        wireshark_from.address_len != wireshark_to.address_len)
        return;
    if (ip->version == 0 || is_same_address(from, &wireshark_from) ||
        is_same_address(to, &wireshark_to)) {
        *from = wireshark_from;
        *to = wireshark_to;
    }
}

/** The innermost ICMP message that quotes a TCP header. @return NULL if it is not quoted */
static const field_info *find_icmp(const struct tcphs_reader *reader, enum field protocol,
                                   const struct span *tcp)
{
    const GPtrArray *items = items_of(reader, protocol);
    const field_info *best = NULL;

    for (unsigned i = 0; i < count(items); i++) {
        const field_info *item = item_at(items, i);

        if (item->ds_tvb == tcp->source && item->start < tcp->start &&
            item->start + item->length > tcp->start && (best == NULL || item->start > best->start))
            best = item;
    }
    return best;
}

/** Is the TCP header quoted in an ICMP error, and then in which one, from whom? */
static void read_quoting(const struct tcphs_reader *reader, const struct span *tcp,
                         struct tcphs_layer *layer)
{
    const field_info *icmpv4 = find_icmp(reader, FIELD_ICMPV4, tcp);
    const field_info *icmpv6 = find_icmp(reader, FIELD_ICMPV6, tcp);
    bool is_v6 = icmpv4 == NULL || (icmpv6 != NULL && icmpv6->start > icmpv4->start);
    const field_info *icmp = is_v6 ? icmpv6 : icmpv4;
    struct ip_header ip;
    struct span span;
    uint32_t value;

    if (icmp == NULL)
        return;
    span = (struct span){icmp->ds_tvb, icmp->start, tcp->start};
    layer->segment.is_quoted = true;
    layer->segment.icmp_version = is_v6 ? 6 : 4;
    if (read_number(reader, is_v6 ? FIELD_ICMPV6_TYPE : FIELD_ICMPV4_TYPE, &span, &value))
        layer->segment.icmp_type = (uint8_t)value;
    if (read_number(reader, is_v6 ? FIELD_ICMPV6_CODE : FIELD_ICMPV4_CODE, &span, &value))
        layer->segment.icmp_code = (uint8_t)value;
    ip = find_ip(reader, icmp->ds_tvb, icmp->start);
    if (ip.version != 0)
        read_address(reader, &ip, true, &layer->reporter);
}

unsigned tcphs_reader_open(struct tcphs_reader *reader, packet_info *pinfo, proto_tree *tree)
{
    *reader = (struct tcphs_reader){pinfo, tree, NULL};
    if (tree != NULL && field_ids[FIELD_TCP_SOURCE] >= 0)
        reader->headers = proto_get_finfo_ptr_array(tree, field_ids[FIELD_TCP_SOURCE]);
    return count(reader->headers);
}

bool tcphs_reader_read_ends(const struct tcphs_reader *reader, unsigned index,
                            struct tcphs_layer *layer)
{
    struct span span = span_of_tcp(reader, index);
    struct ip_header ip = find_ip(reader, span.source, span.start);
    struct tcphs_socket from = {0};
    struct tcphs_socket to = {0};
    uint32_t from_port;
    uint32_t to_port;
    uint32_t flags;

    memset(layer, 0, sizeof(*layer));
    read_quoting(reader, &span, layer);
    if (read_number(reader, FIELD_TCP_FLAGS, &span, &flags)) {
        layer->segment.flags = flags & FLAGS_MASK;
        layer->segment.has |= TCPHS_HAS_HEADER;
    } else if (!layer->segment.is_quoted) {
        return false;
    }
    if (!read_number(reader, FIELD_TCP_SOURCE, &span, &from_port) ||
        !read_number(reader, FIELD_TCP_DESTINATION, &span, &to_port))
        return false;
    read_addresses(reader, &ip, layer->segment.is_quoted, &from, &to);
    if (from.address_len == 0 || from.address_len != to.address_len)
        return false;
    from.port = (uint16_t)from_port;
    to.port = (uint16_t)to_port;
    layer->segment.ip_version = from.address_len == 4 ? 4 : 6;
    layer->segment.is_self = memcmp(&from, &to, sizeof(from)) == 0;
    layer->sockets = (struct tcphs_sockets){{from, to}};
    layer->segment.sender = tcphs_sockets_order(&layer->sockets);
    return true;
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

static void read_ip(const struct tcphs_reader *reader, const struct span *tcp,
                    struct tcphs_segment *segment)
{
    struct ip_header ip = find_ip(reader, tcp->source, tcp->start);
    bool is_v4 = ip.version == 4;
    uint32_t value;

    if (ip.version == 0)
        return;
    if (read_number(reader, is_v4 ? FIELD_IPV4_TTL : FIELD_IPV6_HOPS, &ip.span, &value)) {
        segment->ttl = (uint8_t)value;
        segment->has |= TCPHS_HAS_TTL;
    }
    if (read_number(reader, is_v4 ? FIELD_IPV4_ECN : FIELD_IPV6_ECN, &ip.span, &value)) {
        segment->ip_ecn = (uint8_t)value;
        segment->has |= TCPHS_HAS_IP_ECN;
    }
    if (is_v4 && read_number(reader, FIELD_IPV4_ID, &ip.span, &value)) {
        segment->ip_id = (uint16_t)value;
        segment->has |= TCPHS_HAS_IP_ID;
    }
}

/** The fixed header but for ports and flags. @return false if it is cut too short to be of use */
static bool read_header(const struct tcphs_reader *reader, const struct span *tcp,
                        struct tcphs_segment *segment)
{
    uint32_t window;

    if (!read_number(reader, FIELD_TCP_SEQ, tcp, &segment->seq) &&
        !(segment->is_quoted && read_number(reader, FIELD_TCP_QUOTED_SEQ, tcp, &segment->seq)))
        return false;
    if (read_number(reader, FIELD_TCP_PAYLOAD_LEN, tcp, &segment->payload_len))
        segment->has |= TCPHS_HAS_PAYLOAD;
    if (read_number(reader, FIELD_TCP_ACK, tcp, &segment->ack) &&
        read_number(reader, FIELD_TCP_WINDOW, tcp, &window)) {
        segment->window = (uint16_t)window;
        return true;
    }
    segment->has &= ~(uint32_t)TCPHS_HAS_HEADER;
    return segment->is_quoted;
}

/** An option that the engine knows: a length outside of its bounds makes it malformed. */
static const struct known_option {
    uint8_t kind;
    uint8_t min_len;
    uint8_t max_len;
    uint16_t option; /**< TCPHS_OPTION_* */
} known_options[] = {
    {2, 4, 4, TCPHS_OPTION_MSS},            /* RFC 9293, 3.2 */
    {3, 3, 3, TCPHS_OPTION_WS},             /* RFC 7323, 2.2 */
    {4, 2, 2, TCPHS_OPTION_SACK_PERMITTED}, /* RFC 2018, 2 */
    {8, 10, 10, TCPHS_OPTION_TIMESTAMPS},   /* RFC 7323, 3.2 */
    {19, 18, 18, TCPHS_OPTION_MD5},         /* RFC 2385, 3.0 */
    {29, 4, 40, TCPHS_OPTION_TCP_AO},       /* RFC 5925, 2.2 */
    {30, 3, 40, TCPHS_OPTION_MPTCP},        /* RFC 8684, 3 */
    {34, 2, 40, TCPHS_OPTION_TFO},          /* RFC 7413, 4.1.1 */
    {69, 2, 40, TCPHS_OPTION_ENO},          /* RFC 8547, 4.1 */
    {172, 2, 11, TCPHS_OPTION_ACCECN},      /* RFC 9768, 3.2.3 */
    {174, 2, 11, TCPHS_OPTION_ACCECN},      /* RFC 9768, 3.2.3 */
    {253, 4, 40, TCPHS_OPTION_TFO},         /* RFC 6994; RFC 7413, appendix A */
    {254, 4, 40, TCPHS_OPTION_TFO},         /* likewise */
};

enum { KIND_END = 0, KIND_NOP = 1, KIND_FAST_OPEN = 34, KIND_EXPERIMENT = 253 };

/**
 * Is an experimental option Fast Open's? Wireshark shows its identifier, or, where a preference keeps
 * it from doing so, all octets behind the length.
 */
static bool is_fast_open_experiment(const struct tcphs_reader *reader, const struct span *option)
{
    uint8_t octets[EXID_LEN];
    uint32_t exid;
    const field_info *item;

    if (read_number(reader, FIELD_OPTION_EXID, option, &exid) ||
        read_number(reader, FIELD_OPTION_MAGIC, option, &exid))
        return exid == EXID_FAST_OPEN;
    item = find(reader, FIELD_OPTION_EXPERIMENT, option);
    return item != NULL && read_octets(item, 0, octets, EXID_LEN) == EXID_LEN &&
           (octets[0] << 8 | octets[1]) == EXID_FAST_OPEN;
}

/** @return false if octets of the cookie are missing */
static bool read_cookie(const struct tcphs_reader *reader, const struct span *option, uint8_t kind,
                        struct tcphs_segment *segment)
{
    unsigned head = kind == KIND_FAST_OPEN ? 2 : 2 + EXID_LEN;
    unsigned len = (unsigned)(option->end - option->start) - head;
    unsigned kept = len < TCPHS_COOKIE_MAX ? len : TCPHS_COOKIE_MAX;
    const field_info *item = find(reader, FIELD_OPTION_COOKIE, option);
    unsigned skip = 0;

    if (item == NULL) {
        item = find(reader, FIELD_OPTION_EXPERIMENT, option);
        skip = EXID_LEN;
    }
    if (len > 0 && (item == NULL || read_octets(item, skip, segment->cookie, kept) != kept))
        return false;
    segment->cookie_len = (uint8_t)len;
    return true;
}

/** @return false if the value is missing */
static bool read_value(const struct tcphs_reader *reader, const struct span *option, uint8_t kind,
                       uint16_t flag, struct tcphs_segment *segment)
{
    uint32_t value;

    switch (flag) {
    case TCPHS_OPTION_MSS:
        if (!read_number(reader, FIELD_OPTION_MSS, option, &value))
            return false;
        segment->mss = (uint16_t)value;
        return true;
    case TCPHS_OPTION_WS:
        if (!read_number(reader, FIELD_OPTION_WS_SHIFT, option, &value))
            return false;
        segment->ws_shift = (uint8_t)value;
        return true;
    case TCPHS_OPTION_TIMESTAMPS:
        return read_number(reader, FIELD_OPTION_TSVAL, option, &segment->tsval) &&
               read_number(reader, FIELD_OPTION_TSECR, option, &segment->tsecr);
    case TCPHS_OPTION_TFO:
        return read_cookie(reader, option, kind, segment);
    case TCPHS_OPTION_MPTCP:
        if (read_number(reader, FIELD_OPTION_MPTCP_VERSION, option, &value)) {
            segment->mptcp_version = (uint8_t)value;
            segment->has |= TCPHS_HAS_MPTCP_VERSION;
        }
        return true;
    default:
        return true;
    }
}

/** Take one option; of an option that stands twice the last one counts, as in most stacks. */
static void read_option(const struct tcphs_reader *reader, const struct span *option, uint8_t kind,
                        struct tcphs_segment *segment)
{
    const struct known_option *known = NULL;
    int len = option->end - option->start;

    for (size_t i = 0; i < G_N_ELEMENTS(known_options); i++) {
        if (known_options[i].kind == kind)
            known = &known_options[i];
    }
    if (known == NULL || (kind >= KIND_EXPERIMENT && !is_fast_open_experiment(reader, option)))
        return;
    if (len >= known->min_len && len <= known->max_len &&
        read_value(reader, option, kind, known->option, segment))
        segment->options |= known->option;
    else
        segment->options |= TCPHS_OPTION_CUT;
}

/**
 * Take the options in wire order: each begins where the one before ended, and together they fill the
 * header, or the list is cut short. What stands behind the end of the list is padding, although
 * Wireshark shows options there (RFC 9293, 3.1).
 */
static void read_options(const struct tcphs_reader *reader, const struct span *tcp,
                         struct tcphs_segment *segment)
{
    const GPtrArray *kinds = items_of(reader, FIELD_OPTION_KIND);
    int next = tcp->start + TCP_MIN_LEN;

    for (unsigned i = 0; i < count(kinds) && next < tcp->end; i++) {
        field_info *item = item_at(kinds, i);
        struct span len_octet = {tcp->source, next + 1, next + 2};
        struct span option = {tcp->source, next, next + 1};
        uint32_t len = 1;
        uint8_t kind;

        if (!stands_in(item, tcp))
            continue;
        if (item->start != next)
            break;
        kind = (uint8_t)fvalue_get_uinteger(TCPHS_FIELD_VALUE(item));
        if (kind > KIND_NOP &&
            (!read_number(reader, FIELD_OPTION_LEN, &len_octet, &len) || len < 2))
            break;
        if (segment->kind_count < TCPHS_KINDS_MAX)
            segment->kinds[segment->kind_count++] = kind;
        if (kind == KIND_END)
            return;
        next += (int)len;
        option.end = next;
        if (kind > KIND_NOP)
            read_option(reader, &option, kind, segment);
    }
    if (next != tcp->end)
        segment->options |= TCPHS_OPTION_CUT;
}

bool tcphs_reader_read_rest(const struct tcphs_reader *reader, unsigned index,
                            struct tcphs_layer *layer)
{
    struct span span = span_of_tcp(reader, index);
    struct tcphs_segment *segment = &layer->segment;

    segment->frame = reader->pinfo->num;
    read_time(reader->pinfo, segment);
    read_ip(reader, &span, segment);
    if (!read_header(reader, &span, segment))
        return false;
    if (span.end > span.start + TCP_MIN_LEN)
        read_options(reader, &span, segment);
    return true;
}
