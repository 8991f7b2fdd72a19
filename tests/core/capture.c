/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * A case as a capture file: raw IP packets with right checksums; see case.h.
 *
 * Source: RFC 791, 3.1; RFC 8200, 3; RFC 9293, 3.1; RFC 792; RFC 4443; RFC 1071; the pcap and pcapng
 * formats (draft-ietf-opsawg-pcap, draft-ietf-opsawg-pcapng).
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "case.h"

enum {
    WIRE_MAX = 66000,
    SNAPLEN = 262144,
    LINKTYPE_RAW = 101,
    PROTOCOL_ICMP = 1,
    PROTOCOL_TCP = 6,
    PROTOCOL_ICMPV6 = 58
};

/** A packet as it goes over the wire. */
struct wire {
    uint8_t octets[WIRE_MAX];
    size_t len;
    size_t captured;
};

static void put(struct wire *wire, uint64_t value, unsigned octets)
{
    while (octets-- > 0)
        wire->octets[wire->len++] = (uint8_t)(value >> (8 * octets));
}

static void put_octets(struct wire *wire, const uint8_t *octets, size_t count)
{
    memcpy(wire->octets + wire->len, octets, count);
    wire->len += count;
}

/** One's complement sum, not yet complemented. Source: RFC 1071. */
static uint32_t sum(uint32_t start, const uint8_t *octets, size_t count)
{
    for (size_t i = 0; i < count; i++)
        start += i % 2 == 0 ? (uint32_t)octets[i] << 8 : octets[i];
    return start;
}

static void put_checksum(struct wire *wire, size_t at, uint32_t total)
{
    while (total > 0xffff)
        total = (total & 0xffff) + (total >> 16);
    total = ~total & 0xffff;
    wire->octets[at] = (uint8_t)(total >> 8);
    wire->octets[at + 1] = (uint8_t)total;
}

static unsigned address_octets(const struct tcphs_case_socket *socket)
{
    return socket->version == 4 ? 4 : 16;
}

static uint32_t pseudo_header(const struct tcphs_case_socket *source,
                              const struct tcphs_case_socket *destination, unsigned protocol,
                              size_t len)
{
    uint32_t total = sum(0, source->address, address_octets(source));

    total = sum(total, destination->address, address_octets(destination));
    return total + protocol + (uint32_t)len;
}

/** What an IP header says beside its addresses. */
struct ip {
    unsigned protocol;
    size_t payload_octets;
    unsigned ttl;
    unsigned ecn;
    unsigned id;
    bool is_fragment; /**< the first one of several */
};

static void put_ip(struct wire *wire, const struct ip *ip, const struct tcphs_case_socket *source,
                   const struct tcphs_case_socket *destination)
{
    size_t start = wire->len;

    if (source->version == 4) {
        put(wire, 0x4500 | ip->ecn, 2);
        put(wire, (uint32_t)(20 + ip->payload_octets), 2);
        put(wire, ip->id, 2);
        put(wire, ip->is_fragment ? 0x2000 : 0x4000, 2); /* more fragments; do not fragment */
        put(wire, ip->ttl << 8 | ip->protocol, 2);
        put(wire, 0, 2);
    } else {
        put(wire, 0x60000000 | ip->ecn << 20, 4);
        put(wire, (uint32_t)ip->payload_octets, 2);
        put(wire, ip->protocol << 8 | ip->ttl, 2);
    }
    put_octets(wire, source->address, address_octets(source));
    put_octets(wire, destination->address, address_octets(destination));
    if (source->version == 4)
        put_checksum(wire, start + 10, sum(0, wire->octets + start, wire->len - start));
}

/** The same letter at the same sequence number, so that data sent again is the same data. */
static void put_payload(struct wire *wire, const struct tcphs_case_packet *packet)
{
    for (uint32_t i = 0; i < packet->data_len; i++)
        put(wire, 'a' + (packet->segment.seq + i) % 26, 1);
}

static void put_tcp(struct wire *wire, const struct tcphs_case_packet *packet)
{
    const struct tcphs_segment *segment = &packet->segment;
    size_t start = wire->len;
    unsigned words = (TCPHS_CASE_HEADER + packet->options_len) / 4;

    put(wire, packet->source.port, 2);
    put(wire, packet->destination.port, 2);
    put(wire, segment->seq, 4);
    put(wire, packet->ack_field, 4);
    put(wire, words << 12 | segment->flags, 2);
    put(wire, segment->window, 2);
    put(wire, 0, 4);
    put_octets(wire, packet->options, packet->options_len);
    put_payload(wire, packet);
    put_checksum(
        wire, start + 16,
        sum(pseudo_header(&packet->source, &packet->destination, PROTOCOL_TCP, wire->len - start),
            wire->octets + start, wire->len - start));
}

static void encode_segment(struct wire *wire, const struct tcphs_case_packet *packet)
{
    const struct tcphs_segment *segment = &packet->segment;
    struct ip ip = {.protocol = PROTOCOL_TCP,
                    .payload_octets = TCPHS_CASE_HEADER + packet->options_len + packet->data_len,
                    .ttl = segment->ttl,
                    .ecn = segment->ip_ecn,
                    .id = segment->ip_id,
                    .is_fragment = packet->is_fragment};
    size_t header;

    wire->len = 0;
    put_ip(wire, &ip, &packet->source, &packet->destination);
    header = wire->len;
    put_tcp(wire, packet);
    wire->captured = wire->len;
    if (packet->is_cut && header + packet->cut < wire->len)
        wire->captured = header + packet->cut;
}

static void encode_error(struct wire *wire, const struct tcphs_case_packet *packet,
                         const struct tcphs_case_packet *quoted)
{
    static struct wire quote;
    const struct tcphs_segment *segment = &packet->segment;
    bool is_v4 = packet->reporter.version == 4;
    struct ip ip = {.protocol = is_v4 ? PROTOCOL_ICMP : PROTOCOL_ICMPV6, .ttl = 64, .id = 1};
    size_t start;

    encode_segment(&quote, quoted);
    if (packet->quoted_octets != 0)
        quote.len = (is_v4 ? 20 : 40) + packet->quoted_octets;
    ip.payload_octets = 8 + quote.len;
    wire->len = 0;
    put_ip(wire, &ip, &packet->reporter, &quoted->source);
    start = wire->len;
    put(wire, (uint32_t)segment->icmp_type << 8 | segment->icmp_code, 2);
    put(wire, 0, 6);
    put_octets(wire, quote.octets, quote.len);
    put_checksum(wire, start + 2,
                 sum(is_v4 ? 0
                           : pseudo_header(&packet->reporter, &quoted->source, PROTOCOL_ICMPV6,
                                           wire->len - start),
                     wire->octets + start, wire->len - start));
    wire->captured = wire->len;
}

/** An integer of the file formats, in this machine's order, as their magic numbers allow. */
static void write_number(FILE *file, uint32_t number)
{
    fwrite(&number, sizeof number, 1, file);
}

static void write_short(FILE *file, unsigned number)
{
    uint16_t value = (uint16_t)number;

    fwrite(&value, sizeof value, 1, file);
}

static void write_pcap_head(FILE *file)
{
    write_number(file, 0xA1B23C4D); /* nanoseconds */
    write_short(file, 2);
    write_short(file, 4);
    write_number(file, 0);
    write_number(file, 0);
    write_number(file, SNAPLEN);
    write_number(file, LINKTYPE_RAW);
}

static void write_pcap_packet(FILE *file, const struct wire *wire, tcphs_nsec time)
{
    write_number(file, (uint32_t)(time / TCPHS_NSEC_PER_SEC));
    write_number(file, (uint32_t)(time % TCPHS_NSEC_PER_SEC));
    write_number(file, (uint32_t)wire->captured);
    write_number(file, (uint32_t)wire->len);
    fwrite(wire->octets, wire->captured, 1, file);
}

/** Section header and interface description; times are in nanoseconds. */
static void write_pcapng_head(FILE *file)
{
    write_number(file, 0x0A0D0D0A);
    write_number(file, 28);
    write_number(file, 0x1A2B3C4D);
    write_short(file, 1);
    write_short(file, 0);
    write_number(file, 0xFFFFFFFF);
    write_number(file, 0xFFFFFFFF);
    write_number(file, 28);
    write_number(file, 1);
    write_number(file, 32);
    write_short(file, LINKTYPE_RAW);
    write_short(file, 0);
    write_number(file, SNAPLEN);
    write_short(file, 9); /* if_tsresol */
    write_short(file, 1);
    fwrite("\x09\0\0", 4, 1, file);
    write_number(file, 0); /* the end of the options */
    write_number(file, 32);
}

/** An Enhanced Packet Block. */
static void write_timed_packet(FILE *file, const struct wire *wire, tcphs_nsec time)
{
    uint32_t padding = (4 - wire->captured % 4) % 4;
    uint32_t block = 32 + (uint32_t)wire->captured + padding;

    write_number(file, 6);
    write_number(file, block);
    write_number(file, 0);
    write_number(file, (uint32_t)((uint64_t)time >> 32));
    write_number(file, (uint32_t)time);
    write_number(file, (uint32_t)wire->captured);
    write_number(file, (uint32_t)wire->len);
    fwrite(wire->octets, wire->captured, 1, file);
    fwrite("\0\0\0", padding, 1, file);
    write_number(file, block);
}

/** A Simple Packet Block: the only one without a time. */
static void write_untimed_packet(FILE *file, const struct wire *wire)
{
    uint32_t padding = (4 - wire->len % 4) % 4;
    uint32_t block = 16 + (uint32_t)wire->len + padding;

    write_number(file, 3);
    write_number(file, block);
    write_number(file, (uint32_t)wire->len);
    fwrite(wire->octets, wire->len, 1, file);
    fwrite("\0\0\0", padding, 1, file);
    write_number(file, block);
}

static void write_packet(FILE *file, const struct tcphs_case *it, unsigned index)
{
    static struct wire wire;
    const struct tcphs_case_packet *packet = &it->packets[index];

    if (packet->quotes != 0)
        encode_error(&wire, packet, &it->packets[packet->quotes - 1]);
    else
        encode_segment(&wire, packet);
    if (!(packet->segment.has & TCPHS_HAS_TIME))
        write_untimed_packet(file, &wire);
    else if (it->is_untimed)
        write_timed_packet(file, &wire, packet->segment.time);
    else
        write_pcap_packet(file, &wire, packet->segment.time);
}

/** @return false if something was not written */
static bool write_all(FILE *file, const struct tcphs_case *it)
{
    if (it->is_untimed)
        write_pcapng_head(file);
    else
        write_pcap_head(file);
    for (unsigned i = 0; i < it->packet_count; i++)
        write_packet(file, it, i);
    return !ferror(file);
}

void tcphs_case_write_capture(const struct tcphs_case *it, const char *path)
{
    FILE *file = fopen(path, "wb");
    bool is_written = false;

    if (file != NULL) {
        is_written = write_all(file, it);
        is_written = fclose(file) == 0 && is_written;
    }
    if (!is_written) {
        fprintf(stderr, "%s: cannot be written\n", path);
        remove(path);
        exit(EXIT_FAILURE);
    }
}
