/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * TCP Fast Open as one handshake used it, and the cookies a server granted to a client. Called by the
 * engine; the host places struct tcphs_grants. Pure.
 *
 * Source: RFC 7413 with errata 4238 and 4239.
 */
#ifndef TCPHS_FASTOPEN_H
#define TCPHS_FASTOPEN_H

#include "segment.h"
#include "values.h"

enum { TCPHS_GRANTS_KEPT = 4 /**< cookies remembered for one client and one server */ };

/** The cookies that one server address granted to one client address, as this capture saw it. */
struct tcphs_grants {
    struct tcphs_grant {
        uint32_t frame; /**< where it was granted; 0: free */
        uint8_t cookie_len;
        uint8_t cookie[TCPHS_COOKIE_MAX];
    } kept[TCPHS_GRANTS_KEPT]; /**< newest first */
};

/** Fast Open in one handshake. All zero where it was not used. */
struct tcphs_fastopen {
    uint32_t acked;        /**< [octets] of the SYN's data that the SYN-ACK acknowledges */
    uint32_t resent_frame; /**< 0: none */
    uint32_t cookie_frame; /**< 0: not granted in this capture */
    uint16_t syn_data;     /**< [octets] the most that one SYN carries */
    uint8_t status;        /**< enum tcphs_tfo; counts if has_status */
    uint8_t evidence;      /**< enum tcphs_evidence, of a blackhole */
    uint8_t has_status : 1;
    uint8_t has_request : 1;     /**< some SYN carries an empty cookie */
    uint8_t has_cookie : 1;      /**< some SYN carries a valid cookie */
    uint8_t has_cookie_data : 1; /**< some SYN carries a valid cookie and data */
    uint8_t has_invalid : 1;     /**< some SYN carries a cookie of invalid length */
    uint8_t has_new_cookie : 1;
    uint8_t has_cut_data : 1; /**< data on a SYN whose options are cut: with or without a cookie */
    uint8_t has_reset : 1;    /**< a RST answered a SYN with a cookie and data */
    uint8_t
        fell_back_at; /**< index of the first SYN without the option after one with it; 0: none */
    uint8_t cookie_len;
    uint8_t new_cookie_len;
    uint8_t cookie[TCPHS_COOKIE_MAX];
    uint8_t new_cookie[TCPHS_COOKIE_MAX];
};

struct tcphs_handshake;

/**
 * Take a SYN: which Fast Open option and data it carries.
 *
 * @param handshake  its syn_count counts this SYN already
 * @param syn        of the client
 * @param grants     the cookies granted before; NULL if not known
 * @return the events that stand on the SYN, a set of enum tcphs_event
 * Source: RFC 7413, 4.1 and 4.2.
 */
uint64_t tcphs_fastopen_take_syn(struct tcphs_handshake *handshake, const struct tcphs_segment *syn,
                                 const struct tcphs_grants *grants);

/** Keep what a SYN-ACK says: how much of the SYN's data it acknowledges, and its cookie. */
void tcphs_fastopen_take_answer(struct tcphs_handshake *handshake,
                                const struct tcphs_segment *synack);

/**
 * Judge a SYN-ACK that was kept: what became of the request, the cookie and the data. The acknowledgment number
 * decides, never the SYN that was sent last.
 *
 * @param handshake  its SYN and SYN-ACK are known
 * @param synack     acceptable; NULL if it stood before the SYN in the file
 * @return the events that stand on the SYN-ACK, a set of enum tcphs_event
 * Source: RFC 7413, 4.1.2, 4.1.3 and 4.2.
 */
uint64_t tcphs_fastopen_judge(struct tcphs_handshake *handshake,
                              const struct tcphs_segment *synack);

/**
 * The events of the verdict on a SYN-ACK whose SYN was read after it.
 *
 * @return what stands on the SYN-ACK in a later pass
 */
uint64_t tcphs_fastopen_verdict(const struct tcphs_handshake *handshake);

/** A RST refused the SYN. @return the events that stand on the RST. Source: RFC 7413, 4.2. */
uint64_t tcphs_fastopen_take_reset(struct tcphs_handshake *handshake);

/** The option stands on a segment that is no SYN. @return the events. Source: RFC 7413, 4.1.1. */
uint64_t tcphs_fastopen_take_stray(struct tcphs_handshake *handshake);

/** Remember the cookie of a SYN-ACK. @param grants of its server and client; NULL: nothing is done. */
void tcphs_fastopen_learn(struct tcphs_grants *grants, const struct tcphs_segment *synack);

/** Does a segment's option carry a cookie of valid length? Source: RFC 7413, errata 4238 and 4239. */
bool tcphs_fastopen_is_cookie(const struct tcphs_segment *segment);

#endif
