/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * What must hold of the engine whatever it is told. A claim that does not hold ends the program with
 * its words. Used by the fuzz target and by the test of long series.
 */
#ifndef TCPHS_CLAIMS_H
#define TCPHS_CLAIMS_H

#include <stdio.h>
#include <stdlib.h>

#include "record.h"

#define TCPHS_CLAIM(claim)                                                                         \
    do {                                                                                           \
        if (!(claim)) {                                                                            \
            fprintf(stderr, "%s:%d: does not hold: %s\n", __FILE__, __LINE__, #claim);             \
            abort();                                                                               \
        }                                                                                          \
    } while (0)

/** What one segment must not take away from a handshake. */
struct tcphs_claims {
    bool is_concluded;
    uint32_t packets;
    uint16_t syn_count;
    uint16_t synack_count;
    uint8_t synack_number;
    uint8_t crossing_count;
};

/** Before a segment is given to the engine. */
struct tcphs_claims tcphs_claims_before(const struct tcphs_handshake *handshake);

/** After it: no conclusion is withdrawn, no count falls, no list grows over its bounds. */
void tcphs_claims_check_progress(const struct tcphs_claims *before,
                                 const struct tcphs_handshake *handshake,
                                 const struct tcphs_note *note);

/**
 * Every value is one that its type allows, and those that belong together do.
 *
 * @param frames    how many frames there are: no other is named
 * @param is_final  as the record was filled
 */
void tcphs_claims_check_record(const struct tcphs_record *record, uint32_t frames, bool is_final);

/**
 * The same story gave the same facts.
 *
 * @param with_numbers  told with the same sequence numbers; else those, and what only they prove, may differ
 */
void tcphs_claims_check_same(const struct tcphs_record *one, const struct tcphs_record *other,
                             bool with_numbers);

/** A server has not more handshakes that wait than there are. */
void tcphs_claims_check_server(const struct tcphs_server *server, uint32_t handshakes);

/** What stands on a handshake's packets in the final view. Begin with all zero. */
struct tcphs_claims_totals {
    unsigned packets;
    unsigned copies;
    unsigned summaries;
    unsigned events[TCPHS_EVENT_COUNT];
    uint64_t last_word; /**< events on the packet with the summary */
};

/** Count what a packet shows. @param record filled for it, final */
void tcphs_claims_add(struct tcphs_claims_totals *totals, const struct tcphs_handshake *handshake,
                      const struct tcphs_note *note, const struct tcphs_record *record);

/**
 * The handshake's facts and the events on its packets agree, and each that ends it stands once.
 *
 * @param record  of the handshake, without a packet, final
 */
void tcphs_claims_check_totals(const struct tcphs_claims_totals *totals,
                               const struct tcphs_handshake *handshake,
                               const struct tcphs_record *record);

#endif
