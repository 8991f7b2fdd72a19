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
    uint8_t has_request : 1;    /**< some SYN carries an empty cookie */
    uint8_t has_cookie : 1;     /**< some SYN carries a valid cookie */
    uint8_t has_cookie_data : 1;/**< some SYN carries a valid cookie and data */
    uint8_t has_invalid : 1;    /**< some SYN carries a cookie of invalid length */
    uint8_t has_new_cookie : 1;
    uint8_t fell_back_at;  /**< index of the first SYN without the option after one with it; 0: none */
    uint8_t cookie_len;
    uint8_t new_cookie_len;
    uint8_t cookie[TCPHS_COOKIE_MAX];
    uint8_t new_cookie[TCPHS_COOKIE_MAX];
};

#endif
