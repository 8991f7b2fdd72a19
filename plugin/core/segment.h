/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * What the engine is told about one TCP segment. Filled by the host (or by a test), read by core.
 *
 * Host byte order throughout. Absent is not zero: a value counts only if its bit in @c has or in
 * @c options is set. Source: RFC 9293, 3.1.
 */
#ifndef TCPHS_SEGMENT_H
#define TCPHS_SEGMENT_H

#include <stdbool.h>
#include <stdint.h>

/** A time or a duration in [ns]. */
typedef int64_t tcphs_nsec;

#define TCPHS_NSEC_PER_SEC INT64_C(1000000000)

/** The flags of the TCP header, in their places on the wire (RFC 9293, 3.1; AE: RFC 9768, 3.1). */
enum {
    TCPHS_FLAG_FIN = 0x001,
    TCPHS_FLAG_SYN = 0x002,
    TCPHS_FLAG_RST = 0x004,
    TCPHS_FLAG_PSH = 0x008,
    TCPHS_FLAG_ACK = 0x010,
    TCPHS_FLAG_URG = 0x020,
    TCPHS_FLAG_ECE = 0x040,
    TCPHS_FLAG_CWR = 0x080,
    TCPHS_FLAG_AE = 0x100,
    TCPHS_FLAGS_ECN = TCPHS_FLAG_AE | TCPHS_FLAG_CWR | TCPHS_FLAG_ECE
};

/** Which values of struct tcphs_segment are known. */
enum {
    TCPHS_HAS_TIME = 0x01,    /**< time */
    TCPHS_HAS_PAYLOAD = 0x02, /**< payload_len */
    TCPHS_HAS_TTL = 0x04,     /**< ttl */
    TCPHS_HAS_IP_ID = 0x08,   /**< ip_id (IPv4 only) */
    TCPHS_HAS_HEADER =
        0x10, /**< all of the fixed header; without it only ports and seq (an ICMP quote of 8 octets) */
    TCPHS_HAS_IP_ECN = 0x20,       /**< ip_ecn */
    TCPHS_HAS_MPTCP_VERSION = 0x40 /**< mptcp_version */
};

/** Which options a segment carries; also the set in which attempts are compared. */
enum {
    TCPHS_OPTION_MSS = 0x0001,
    TCPHS_OPTION_WS = 0x0002,
    TCPHS_OPTION_SACK_PERMITTED = 0x0004,
    TCPHS_OPTION_TIMESTAMPS = 0x0008,
    TCPHS_OPTION_TFO = 0x0010,
    TCPHS_OPTION_MPTCP = 0x0020,
    TCPHS_OPTION_MD5 = 0x0040,
    TCPHS_OPTION_TCP_AO = 0x0080,
    TCPHS_OPTION_ENO = 0x0100,
    TCPHS_OPTION_ACCECN = 0x0200,
    TCPHS_OPTION_CUT =
        0x0400 /**< the option list is cut short or malformed: absence proves nothing */
};

enum {
    TCPHS_KINDS_MAX = 40, /**< a header holds at most 40 octets of options */
    TCPHS_COOKIE_MIN = 4, /**< octets; RFC 7413, 2 with errata 4238, 4239 */
    TCPHS_COOKIE_MAX = 16 /**< octets */
};

/** One TCP segment, or a TCP header quoted in an ICMP error. */
struct tcphs_segment {
    uint32_t frame;     /**< number of the frame, from 1 */
    tcphs_nsec time;    /**< capture time since the epoch */
    uint32_t has;       /**< TCPHS_HAS_* */
    uint32_t options;   /**< TCPHS_OPTION_* */
    uint8_t sender;     /**< 0 or 1: which of the connection's two sockets sent it */
    uint8_t ip_version; /**< 4 or 6; 0 if unknown */
    uint8_t ttl;        /**< time to live or hop limit */
    uint8_t ip_ecn;     /**< ECN field of the IP header, 0 to 3 */
    uint16_t ip_id;     /**< identification of the IPv4 header */
    uint16_t flags;     /**< TCPHS_FLAG_* */
    uint32_t seq;       /**< SEG.SEQ, as on the wire */
    uint32_t ack;       /**< SEG.ACK, as on the wire; meaningful with TCPHS_FLAG_ACK only */
    uint32_t
        payload_len; /**< data octets alone, in [octets]; SEG.LEN would count SYN and FIN too */
    uint16_t window; /**< SEG.WND as on the wire, unscaled */
    uint16_t mss;
    uint8_t ws_shift;                 /**< shift.cnt as sent, also above 14 */
    uint8_t cookie_len;               /**< octets of the Fast Open cookie as sent; 0 is a request */
    uint8_t cookie[TCPHS_COOKIE_MAX]; /**< its first octets; all of them if the length is valid */
    uint8_t mptcp_version;            /**< of an MP_CAPABLE */
    uint32_t tsval;
    uint32_t tsecr;
    uint8_t kind_count;             /**< how many of kinds are set */
    uint8_t kinds[TCPHS_KINDS_MAX]; /**< option kinds in wire order */
    bool is_self;   /**< both sockets are the same: a self-connect; sender says nothing */
    bool is_quoted; /**< a header quoted in an ICMP or ICMPv6 error: no segment of the connection */
    uint8_t icmp_version; /**< 4 or 6, if is_quoted */
    uint8_t icmp_type;    /**< if is_quoted */
    uint8_t icmp_code;    /**< if is_quoted */
};

#endif
