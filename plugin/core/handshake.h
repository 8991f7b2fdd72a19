/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * The handshake engine: takes the segments of one handshake in the order of the capture and keeps
 * what they prove. Called by the host and by tests; pure: no allocation, no clock, no input or output.
 *
 * Source: RFC 9293, 3.5 and 3.10.7, as seen by an observer who sits somewhere on the path.
 */
#ifndef TCPHS_HANDSHAKE_H
#define TCPHS_HANDSHAKE_H

#include "fastopen.h"
#include "segment.h"
#include "server.h"
#include "values.h"

/** Events, one per row of events.def. A set of them is a uint64_t, see TCPHS_EVENT_BIT(). */
enum tcphs_event {
#define TCPHS_EVENT(id, name, group, severity, summary, where, source) TCPHS_EVENT_##id,
#include "events.def"
#undef TCPHS_EVENT
    TCPHS_EVENT_COUNT
};

#define TCPHS_EVENT_BIT(event) (UINT64_C(1) << (event))

_Static_assert(TCPHS_EVENT_COUNT <= 64, "a set of events is 64 bits");

/** What the observer has seen so far; the endpoints' own states are RFC 9293's. */
enum tcphs_phase {
    TCPHS_PHASE_NEW,         /**< nothing yet */
    TCPHS_PHASE_SYN_SEEN,    /**< one SYN or more, no answer */
    TCPHS_PHASE_CROSSED,     /**< SYNs of both ends, no SYN-ACK: simultaneous open */
    TCPHS_PHASE_SYNACK_SEEN, /**< an acceptable SYN-ACK, no final ACK */
    TCPHS_PHASE_ESTABLISHED, /**< the third step */
    TCPHS_PHASE_REFUSED,     /**< RST that acknowledges the SYN, or a hard ICMP error */
    TCPHS_PHASE_RESET,       /**< RST after the SYN-ACK */
    TCPHS_PHASE_CLOSED,      /**< established, and a FIN or RST since */
    TCPHS_PHASE_COUNT
};

enum {
    TCPHS_SYN_REPEATS = 10, /**< kept attempts after the first: all of Linux's and XNU's defaults */
    TCPHS_SYNACK_REPEATS = 5, /**< kept attempts after the first: all of Linux's default */
    TCPHS_RIVALS = 8,         /**< kept SYN-ACKs with other ISNs than the deciding one */
    TCPHS_OFFER_KINDS = 16    /**< kept option kinds; more than any stack sends */
};

/** One end's SYN or SYN-ACK: what it offers. */
struct tcphs_offer {
    uint16_t options; /**< TCPHS_OPTION_* */
    uint16_t flags;   /**< TCPHS_FLAG_* */
    uint16_t mss;
    uint16_t window;
    uint8_t ws_shift;
    uint8_t ttl;            /**< 0: unknown */
    uint8_t ip_version : 3; /**< 4, 6 or 0 */
    uint8_t has_ip_ecn : 1;
    uint8_t ip_ecn : 2; /**< ECN field of the IP header, as captured */
    uint8_t has_mptcp_version : 1;
    uint8_t mptcp_version : 1; /**< of an MP_CAPABLE; 0 or 1, the versions there are */
    uint8_t kind_count;        /**< as sent; only the first TCPHS_OFFER_KINDS are kept */
    uint8_t kinds[TCPHS_OFFER_KINDS];
};

/** A time since the first attempt that is not known, or longer than 52 days. */
#define TCPHS_SINCE_UNKNOWN ((UINT64_C(1) << 52) - 1)

/** One sending of a SYN or SYN-ACK. */
struct tcphs_attempt {
    uint64_t since_first : 52; /**< [ns] since the first attempt, or TCPHS_SINCE_UNKNOWN */
    uint64_t options : 12;     /**< TCPHS_OPTION_* */
    uint32_t frame;
    uint32_t tsval; /**< counts if options has TCPHS_OPTION_TIMESTAMPS */
};

/** A SYN-ACK that another one with another ISN has set aside, and its repetitions; see rival.h. */
struct tcphs_rival {
    struct tcphs_rival *older; /**< that was set aside before; NULL: none */
    tcphs_nsec time;
    struct tcphs_cookie *new_cookie; /**< that it carries; NULL: none */
    struct tcphs_attempt answered;   /**< the SYN that it answers, unless that is the first */
    struct tcphs_attempt repeats[TCPHS_SYNACK_REPEATS];
    struct tcphs_offer offer;
    uint32_t has; /**< TCPHS_KNOWS_SYNACK_* */
    uint32_t isn;
    uint32_t next;  /**< SND.NXT of its sender */
    uint32_t acked; /**< [octets] of the SYN's data that it acknowledges */
    uint32_t frame;
    uint32_t tsval;
    uint16_t count;    /**< how many times it was sent */
    uint16_t ip_id;    /**< of the newest of them; 0: says nothing */
    uint8_t number;    /**< which of the server's ISNs it has, from 0 */
    uint8_t is_beyond; /**< it acknowledges the client's other ISN */
    uint8_t answered_syn;
    uint8_t server_quality;
    uint8_t is_syn_named;
    uint8_t tfo_status;
    uint8_t tfo_evidence;
};

/**
 * A packet that is none of the two series and did not end the handshake, yet bears an event: an ICMP
 * error, a bad SYN-ACK, a challenge ACK, the packets of a simultaneous open. Kept to know its copies.
 */
struct tcphs_aside {
    tcphs_nsec time;
    uint32_t seq;
    uint32_t ack;
    uint16_t ip_id; /**< 0: says nothing; of an ICMP error's quote */
    uint16_t flags;
    uint8_t ttl; /**< 0: unknown */
    uint8_t icmp_type;
    uint8_t icmp_code;
    uint8_t has_time : 1;
    uint8_t is_from_client : 1;
    uint8_t is_quoted : 1;
    uint8_t has_cookie : 1; /**< a Fast Open option */
};

/**
 * What only a repeated SYN or SYN-ACK needs. The host places one when the engine asks for it, so that
 * the many handshakes without repetition stay small.
 */
struct tcphs_repeats {
    struct tcphs_offer last_syn;
    struct tcphs_attempt
        answered[2]; /**< by series: the one that was answered, unless that is the first */
    struct tcphs_attempt
        syn[TCPHS_SYN_REPEATS]; /**< attempts 2, 3, …; the last slot holds the newest */
    struct tcphs_attempt synack[TCPHS_SYNACK_REPEATS]; /**< likewise */
    tcphs_nsec probe_time[2]; /**< by series: of what its sender sent after the handshake; rtt.h */
    uint32_t probe_tsval[2];  /**< of the same segment; counts if probe_time is not 0 */
    struct tcphs_rival *rivals; /**< SYN-ACKs with other ISNs, the newest first; NULL: none */
    uint32_t other_client_isn;  /**< beyond a device; counts if has_other_client_isn */
    uint32_t other_server_isn;  /**< beyond a device; counts if has_other_server_isn */
    struct tcphs_aside aside;   /**< the newest of its kind; counts if has_aside */
    uint8_t rival_number;       /**< the highest number of an ISN of the server so far */
};

/**
 * All that is known of one handshake. Placed and zeroed by the host, then owned by the engine;
 * lives as long as the capture is open. Read it through record.h.
 */
struct tcphs_handshake {
    struct tcphs_handshake
        *older; /**< the handshake before on the same pair of sockets; connection.h */
    struct tcphs_repeats *repeats; /**< NULL until something is repeated */
    tcphs_nsec syn_time;           /**< of the first SYN */
    tcphs_nsec synack_time;        /**< of the first SYN-ACK */
    tcphs_nsec ack_time;           /**< of the final ACK, or of the RST that ended the handshake */
    tcphs_nsec ttfb;               /**< [ns] from the first SYN */
    struct tcphs_offer syn;        /**< the first SYN */
    struct tcphs_offer synack;     /**< the SYN-ACK that decides */
    struct tcphs_fastopen tfo;
    uint32_t has; /**< TCPHS_KNOWS_* (attempts.h) */
    uint32_t id;
    uint32_t client_isn;
    uint32_t server_isn;
    uint32_t client_next; /**< SND.NXT of the client as far as seen */
    uint32_t server_next; /**< SND.NXT of the server as far as seen */
    uint32_t syn_frame;   /**< of the first SYN */
    uint32_t syn_tsval;
    uint32_t synack_frame; /**< of the first SYN-ACK */
    uint32_t synack_tsval;
    uint32_t ack_frame;    /**< of the final ACK; 0: none */
    uint32_t closing_ack;  /**< SEG.ACK of the final ACK, or of the RST that ended it */
    uint32_t icmp_frame;   /**< of the last ICMP error; 0: none */
    uint32_t packets;      /**< noted packets so far: the ordinal of the last one */
    uint32_t concluded_by; /**< ordinal of the packet that concluded it; 0: none */
    uint16_t syn_count;
    uint16_t synack_count;
    uint16_t client_first_window; /**< SEG.WND of the final ACK or the ending RST, unscaled */
    uint16_t syn_ip_id;           /**< of the newest SYN; 0: says nothing */
    uint16_t synack_ip_id;        /**< of the newest SYN-ACK; 0: says nothing */
    uint16_t closing_ip_id;       /**< of the final ACK or the ending RST; 0: says nothing */
    uint8_t phase;                /**< enum tcphs_phase */
    uint8_t outcome;              /**< enum tcphs_outcome; counts once concluded_by is set */
    uint8_t client : 1;           /**< which of the two sockets is the client, 0 or 1 */
    uint8_t has_closing_time : 1; /**< ack_time is known */
    uint8_t has_other_tsval : 1;  /**< a device on the path rewrites timestamps, as a copy showed */
    uint8_t is_syn_named : 1;     /**< TSecr of the SYN-ACK names one SYN */
    uint8_t has_other_client_isn : 1; /**< a device replaces the client's ISN; rewrite.h */
    uint8_t has_other_server_isn : 1; /**< a device replaces the server's ISN */
    uint8_t is_synack_beyond : 1;     /**< the SYN-ACK acknowledges the client's other ISN */
    uint8_t is_reset_exact : 1;  /**< the RST that ended it has the next number; take-reset.c */
    uint8_t is_synack_named : 1; /**< TSecr of the final ACK names one SYN-ACK */
    uint8_t is_urged : 1;  /**< the first repetition of the SYN followed a rejection, no timer */
    uint8_t has_aside : 1; /**< repeats->aside */
    uint8_t has_client_synack : 1; /**< simultaneous open: the client acknowledged by a SYN-ACK */
    uint8_t closing_ttl;           /**< of the final ACK or the ending RST; 0: unknown */
    uint8_t answered_syn;          /**< index of the SYN that the SYN-ACK answers, 0 = first */
    uint8_t answered_synack; /**< index of the SYN-ACK that the final ACK answers, 0 = first */
    uint8_t server_quality;  /**< enum tcphs_quality of rtt.server */
    uint8_t client_quality;  /**< enum tcphs_quality of rtt.client */
    uint8_t icmp_type;
    uint8_t icmp_code;
    uint8_t icmp_version;
    uint8_t synack_number;  /**< which of the server's ISNs decides, from 0 */
    uint8_t crossing_count; /**< simultaneous open: SYNs of the server */
};

_Static_assert(
    sizeof(struct tcphs_handshake) + sizeof(struct tcphs_repeats) <= 608,
    "a handshake's state is at most 608 octets, most of them where something is repeated");

/** What a repeated SYN offers differently from the SYN before; a set. */
enum {
    TCPHS_CHANGE_TFO_DROPPED = 0x0001,
    TCPHS_CHANGE_DATA_DROPPED = 0x0002,
    TCPHS_CHANGE_ECN_DROPPED = 0x0004,
    TCPHS_CHANGE_MPTCP_DROPPED = 0x0008,
    TCPHS_CHANGE_WS_DROPPED = 0x0010,
    TCPHS_CHANGE_TIMESTAMPS_DROPPED = 0x0020,
    TCPHS_CHANGE_SACK_DROPPED = 0x0040,
    TCPHS_CHANGE_MSS = 0x0080,
    TCPHS_CHANGE_OTHER = 0x0100
};

/** Which numbers of a copy are those of a device's other side (rewrite.h); a set. */
enum { TCPHS_NUMBERS_OTHER_CLIENT = 1, TCPHS_NUMBERS_OTHER_SERVER = 2 };

/** What one sending of a segment says. No padding: notes are compared as octets. */
struct tcphs_sent {
    uint32_t tsval;
    uint32_t payload_len; /**< [octets] */
    uint16_t options;     /**< TCPHS_OPTION_* */
    uint16_t flags;       /**< TCPHS_FLAG_* */
    uint16_t mss;
    uint8_t ws_shift;
    uint8_t ttl;        /**< 0: unknown */
    uint8_t cookie_len; /**< [octets] of the Fast Open cookie, if there is the option */
    uint8_t has_ip_ecn;
    uint8_t ip_ecn;
    uint8_t numbers; /**< TCPHS_NUMBERS_* */
};

_Static_assert(sizeof(struct tcphs_sent) == 20, "what was sent has no padding");

/** What the engine says of one packet: kept per packet by the host, and replayed in later passes. */
struct tcphs_note {
    uint64_t events;        /**< set of enum tcphs_event proven by this packet */
    tcphs_nsec interval;    /**< [ns] since the attempt before; counts if has_interval */
    tcphs_nsec elapsed;     /**< [ns] since the first attempt; counts if has_interval */
    struct tcphs_sent sent; /**< what the packet says; counts if has_sent */
    uint32_t ordinal; /**< number among the noted packets of its handshake, from 1; 0: not noted */
    uint16_t attempt; /**< of a SYN or SYN-ACK, from 1; else 0 */
    union {
        uint16_t changes; /**< TCPHS_CHANGE_* of a repeated SYN */
        struct {
            uint8_t cookie_marks; /**< enum tcphs_cookie_marks of a SYN-ACK (syncookie.h) */
            uint8_t cookie_fits;  /**< SYN-ACKs in a row that bear these marks */
        };
    };
    uint8_t kind; /**< enum tcphs_segment_kind */
    bool has_interval;
    bool has_sent;         /**< set where the handshake itself does not keep what the packet says */
    bool is_copy;          /**< the same packet captured once more; no attempt */
    bool is_from_server;   /**< if kind is ICMP error: the packet that it quotes */
    bool is_first_octet;   /**< the server's first payload octet is in it */
    bool has_data_again;   /**< it carries again what the SYN-ACK did not acknowledge */
    bool concludes;        /**< this packet concludes the handshake, as far as seen by then */
    uint8_t icmp_type;     /**< if kind is ICMP error */
    uint8_t icmp_code;     /**< if kind is ICMP error */
    uint8_t synack_number; /**< if kind is SYN-ACK: which of the server's ISNs it has */
    uint8_t loss;          /**< enum tcphs_loss, plus 1; 0: not known */
    uint8_t reuse;         /**< enum tcphs_reuse (reuse.h) of a handshake's first SYN */
};

/** What the host lends the engine for one segment. */
struct tcphs_loan {
    struct tcphs_repeats
        *spare; /**< a zeroed block; the engine sets this to NULL when it keeps it */
    struct tcphs_rival *spare_rival; /**< likewise; set if the segment is a SYN-ACK */
    struct tcphs_cookies
        *cookies; /**< between this server and this client; set if the segment carries a cookie */
    struct tcphs_cookie *spare_cookie; /**< a zeroed one, likewise; NULL when the engine keeps it */
    struct tcphs_server *server;       /**< the handshake's server; NULL: nothing is counted */
    uint32_t flood_threshold; /**< waiting handshakes of one server that make a flood; 0: none */
};

/**
 * Begin a handshake with the segment that opens it, which is then to be given to tcphs_handshake_input().
 *
 * @param handshake  zeroed, placed by the caller; stays the caller's
 * @param id         its number in the capture, from 0
 * @param opener     the segment that opens it: a SYN, or a SYN-ACK whose SYN is not in the capture
 */
void tcphs_handshake_begin(struct tcphs_handshake *handshake, uint32_t id,
                           const struct tcphs_segment *opener);

/**
 * Take the next segment of a handshake.
 *
 * @param handshake  begun with tcphs_handshake_begin()
 * @param segment    one for which tcphs_connection_find() named this handshake; no content is an error
 * @param loan       see struct tcphs_loan; spare must be set
 * @param note       always written; ordinal is 0 if the segment says nothing about the handshake
 */
void tcphs_handshake_input(struct tcphs_handshake *handshake, const struct tcphs_segment *segment,
                           struct tcphs_loan *loan, struct tcphs_note *note);

/**
 * Is a segment from the handshake's client? In a self-connect, where both ends are one, the SYN-ACK
 * counts as the server's and the rest as the client's.
 */
bool tcphs_handshake_is_from_client(const struct tcphs_handshake *handshake,
                                    const struct tcphs_segment *segment);

/**
 * The handshake under which a handshake's packets are shown: itself, or the connection that it met.
 *
 * A SYN on a live connection that got a challenge ACK and was never sent again is an old duplicate or a
 * forgery: at the end of the capture it is known to belong to no handshake of its own, and is shown
 * under the connection that it met (RFC 5961, 4).
 */
const struct tcphs_handshake *tcphs_handshake_shown(const struct tcphs_handshake *handshake,
                                                    bool is_final);

/**
 * The events that stand on a noted packet.
 *
 * @param handshake  the packet's handshake
 * @param note       of the packet
 * @param is_final   the capture has been read to its end: what only its end can prove counts too
 * @return a set of enum tcphs_event
 */
uint64_t tcphs_handshake_events(const struct tcphs_handshake *handshake,
                                const struct tcphs_note *note, bool is_final);

/**
 * The outcome as known now.
 *
 * @param handshake  begun
 * @param is_final   the capture has been read to its end
 */
enum tcphs_outcome tcphs_handshake_outcome(const struct tcphs_handshake *handshake, bool is_final);

#endif
