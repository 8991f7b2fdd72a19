/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * TCP Fast Open as one handshake used it, and the life of the cookies between one server and one client.
 * Called by the engine; the host places struct tcphs_cookies and struct tcphs_cookie. Pure.
 *
 * Source: RFC 7413 with errata 4238 and 4239.
 */
#ifndef TCPHS_FASTOPEN_H
#define TCPHS_FASTOPEN_H

#include "segment.h"
#include "values.h"

enum {
    TCPHS_COOKIES_SEARCHED = 8 /**< the newest cookies of a pair, among which one is known again */
};

/** The life of one cookie between one server address and one client address, as this capture saw it. */
struct tcphs_cookie {
    struct tcphs_cookie *older;
    uint32_t granted_frame; /**< 0: not in this capture */
    uint32_t used_frame;    /**< the first SYN that carries it; 0: none */
    uint32_t
        refused_frame; /**< the first SYN-ACK that takes none of the data sent with it; 0: none */
    uint32_t renewed_frame; /**< the first SYN-ACK that grants another one in its place; 0: none */
    uint8_t len;            /**< [octets] */
    uint8_t octets[TCPHS_COOKIE_MAX];
};

/** The cookies between one server address and one client address. All zero where none was seen. */
struct tcphs_cookies {
    struct tcphs_cookie *newest;
};

/** Fast Open in one handshake. All zero where it was not used. */
struct tcphs_fastopen {
    struct tcphs_cookie *cookie;     /**< that the newest SYN with a cookie carries; NULL: none */
    struct tcphs_cookie *new_cookie; /**< that the SYN-ACK carries; NULL: none */
    uint32_t acked;        /**< [octets] of the SYN's data that the SYN-ACK acknowledges */
    uint32_t resent_frame; /**< 0: none */
    uint32_t cookie_frame; /**< 0: not granted in this capture */
    uint16_t syn_data;     /**< [octets] the most that one SYN carries */
    uint8_t status;        /**< enum tcphs_tfo; counts if has_status */
    uint8_t evidence;      /**< enum tcphs_evidence, of a blackhole */
    uint8_t has_status : 1;
    uint8_t has_request : 1;      /**< some SYN carries an empty cookie */
    uint8_t has_cookie : 1;       /**< some SYN carries a valid cookie */
    uint8_t has_other_cookie : 1; /**< an older one carries another cookie than the newest */
    uint8_t has_cookie_data : 1;  /**< some SYN carries a valid cookie and data */
    uint8_t has_invalid : 1;      /**< some SYN carries a cookie of invalid length */
    uint8_t has_cut_data : 1; /**< data on a SYN whose options are cut: with or without a cookie */
    uint8_t has_reset : 1;    /**< a RST answered a SYN with a cookie and data */
    uint8_t has_unknown_data : 1; /**< of some SYN nobody knows how much data it carries */
    uint8_t has_fin : 1;   /**< some SYN carries a FIN, which is acknowledged like an octet */
    uint8_t has_plain : 1; /**< some SYN carries no such option */
    uint8_t
        fell_back_at; /**< index of the first SYN without the option after one with it; 0: none */
};

struct tcphs_handshake;
struct tcphs_loan;

/**
 * Take a SYN: which Fast Open option and data it carries.
 *
 * @param handshake  its syn_count counts this SYN already
 * @param syn        of the client
 * @param loan       its cookies and spare_cookie are used if the SYN carries a cookie
 * @return the events that stand on the SYN, a set of enum tcphs_event
 * Source: RFC 7413, 4.1 and 4.2.
 */
uint64_t tcphs_fastopen_take_syn(struct tcphs_handshake *handshake, const struct tcphs_segment *syn,
                                 struct tcphs_loan *loan);

/** Keep how many octets behind the SYN are acknowledged; a FIN behind the data is none of them. */
void tcphs_fastopen_take_acked(struct tcphs_fastopen *tfo, uint32_t acked);

/**
 * Keep what a SYN-ACK says: how much of the SYN's data it acknowledges, and its cookie.
 *
 * @param loan  its cookies and spare_cookie are used if the SYN-ACK carries a cookie
 */
void tcphs_fastopen_take_answer(struct tcphs_handshake *handshake,
                                const struct tcphs_segment *synack, struct tcphs_loan *loan);

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

/** The client goes on: it was answered, yet how is not in the capture. */
void tcphs_fastopen_forget_unanswered(struct tcphs_fastopen *tfo);

/**
 * A RST refused the SYN. One that acknowledges none of the data, after the client fell back, answers the SYN
 * without Fast Open: nobody refused the data.
 *
 * @param ack  SEG.ACK of the RST
 * @return the events that stand on the RST. Source: RFC 7413, 4.2; RFC 9293, 3.10.7.1.
 */
uint64_t tcphs_fastopen_take_reset(struct tcphs_handshake *handshake, uint32_t ack);

/** The option stands on a segment that is no SYN. @return the events. Source: RFC 7413, 4.1.1. */
uint64_t tcphs_fastopen_take_stray(struct tcphs_handshake *handshake);

/**
 * Follow the life of the cookies through a SYN-ACK that was judged: which one it grants, and what that and
 * its verdict mean for the one that was used. Also to be called once the SYN of an earlier SYN-ACK is known.
 */
void tcphs_fastopen_follow(struct tcphs_handshake *handshake);

/** Does a segment's option carry a cookie of valid length? Source: RFC 7413, errata 4238 and 4239. */
bool tcphs_fastopen_is_cookie(const struct tcphs_segment *segment);

#endif
