/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * What is known of one server across its handshakes: how many wait for their final ACK, and whether its
 * SYN-ACKs bear the marks of SYN cookies. The host places one for each server socket; called by the
 * engine; pure.
 *
 * Source: RFC 4987, 2 and 3.6.
 */
#ifndef TCPHS_SERVER_H
#define TCPHS_SERVER_H

#include "segment.h"

enum {
    TCPHS_WAIT_SLOTS = 8, /**< slots of time in which waiting handshakes are counted */
    TCPHS_WAIT_SLOT_SECONDS =
        8,                      /**< a handshake that waits for longer than all slots is given up */
    TCPHS_FLOOD_THRESHOLD = 256 /**< the default of the preference */
};

/** All zero for a server that was not seen yet. */
struct tcphs_server {
    int64_t newest_slot;                /**< number of the newest slot since the epoch */
    uint32_t waiting[TCPHS_WAIT_SLOTS]; /**< handshakes that wait, by the slot of their first SYN */
    uint32_t last_tsval;                /**< of the last SYN-ACK that counted for linux_fits */
    uint32_t last_isn;                  /**< of the last SYN-ACK that counted for bsd_fits */
    uint8_t linux_phase;  /**< [ms] modulo 64: when the first of linux_fits came (syncookie.c) */
    bool has_phases;      /**< one of the others came in another phase */
    uint8_t linux_fits;   /**< SYN-ACKs in a row whose TSval fits Linux's cookies */
    uint8_t bsd_fits;     /**< SYN-ACKs in a row whose ISN fits FreeBSD's cookies */
    uint8_t gave_options; /**< slots in which it gave window scaling and SACK, a bit for each */
    uint8_t once[TCPHS_WAIT_SLOTS];  /**< of those that wait, with one SYN-ACK alone; saturates */
    uint8_t again[TCPHS_WAIT_SLOTS]; /**< whose SYN-ACK was repeated; saturates */
    bool is_flooded;                 /**< the threshold was passed, and half of it not left since */
};

/**
 * A handshake begins to wait.
 *
 * @param time       of its first SYN
 * @param threshold  waiting handshakes that make a flood; 0: no number does
 * @return true if this one passes the threshold
 */
bool tcphs_server_wait(struct tcphs_server *server, tcphs_nsec time, uint32_t threshold);

/**
 * A handshake waits no longer.
 *
 * @param time     as given to tcphs_server_wait()
 * @param is_once  it got one SYN-ACK alone
 */
void tcphs_server_leave(struct tcphs_server *server, tcphs_nsec time, bool is_once);

/** A waiting handshake gets its first SYN-ACK. @param time as given to tcphs_server_wait() */
void tcphs_server_answer(struct tcphs_server *server, tcphs_nsec time);

/**
 * A waiting handshake gets its second SYN-ACK.
 *
 * @param time  as given to tcphs_server_wait(); one that is not counted any more says as much of the server
 */
void tcphs_server_repeat(struct tcphs_server *server, tcphs_nsec time);

/** The server gives window scaling and SACK to a client that offers both. @param time of its SYN */
void tcphs_server_give(struct tcphs_server *server, tcphs_nsec time);

/** Has it given them within the slots of time that are kept? */
bool tcphs_server_has_given(const struct tcphs_server *server);

/**
 * How surely does the server not repeat its SYN-ACKs, as one without state does?
 *
 * Counted are handshakes that wait for 8 s and longer: one repetition at least is due by then (RFC 6298,
 * 2.1; RFC 1122, 4.2.3.1: 3 s); and against them every repetition of the last minute. The odds are those
 * of losing every other repetition before the capture.
 *
 * @return n where chance explains it once in 2^n, at most UINT8_MAX
 */
unsigned tcphs_server_silence(const struct tcphs_server *server);

#endif
