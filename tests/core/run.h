/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * The engine with a host around it that only tests have: sockets lead to handshakes, memory comes from
 * malloc. Used by tcphs-case alone.
 */
#ifndef TCPHS_RUN_H
#define TCPHS_RUN_H

#include "case.h"
#include "connection.h"

/** One packet after it went through the engine. */
struct tcphs_run_result {
    struct tcphs_handshake *handshake; /**< NULL: the packet belongs to none */
    struct tcphs_note note;
};

/** How the packets are given; none of it may change what they prove. */
enum tcphs_run_way {
    TCPHS_RUN_PLAIN,
    TCPHS_RUN_MIRRORED, /**< the two sockets of each pair numbered the other way round */
    TCPHS_RUN_DOUBLED   /**< each packet captured once more, a microsecond later */
};

/** One run. */
struct tcphs_run {
    const struct tcphs_case *it;
    unsigned packet_count; /**< packets that were given to the engine */
    unsigned handshake_count;
    struct tcphs_run_result results[TCPHS_CASE_PACKETS_MAX];
    struct tcphs_run_result copies[TCPHS_CASE_PACKETS_MAX]; /**< of a doubled run */
    struct tcphs_run_place *places;                         /**< one for each pair of sockets */
    struct tcphs_run_cookies *cookies;                      /**< one for each pair of addresses */
    struct tcphs_run_server *servers;                       /**< one for each server socket */
};

/**
 * Give the first packets of a case to the engine.
 *
 * @param packet_count  how many
 * @return to be freed with tcphs_run_free()
 */
struct tcphs_run *tcphs_run_new(const struct tcphs_case *it, unsigned packet_count,
                                enum tcphs_run_way way);

/** Free a run and all its handshakes. */
void tcphs_run_free(struct tcphs_run *run);

/** A handshake by its number. @return NULL if there is none */
const struct tcphs_handshake *tcphs_run_handshake(const struct tcphs_run *run, uint32_t id);

/**
 * Fill a record as a host does, with the texts that are the host's to give.
 *
 * @param record     always written, whole
 * @param packet     number of the packet, from 1; 0: the facts alone
 * @param handshake  the packet's
 * @param is_final   see tcphs_record_fill()
 */
void tcphs_run_fill(const struct tcphs_run *run, struct tcphs_record *record, unsigned packet,
                    const struct tcphs_handshake *handshake, bool is_final);

#endif
