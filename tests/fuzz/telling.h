/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * A story told to the engine, with every claim checked on the way. Used by the fuzz targets.
 */
#ifndef TCPHS_TELLING_H
#define TCPHS_TELLING_H

#include "record.h"

/** Called with each packet's record, as the host would show it: when it comes, and in the later pass. */
typedef void tcphs_listener(const struct tcphs_record *record,
                            const struct tcphs_handshake *handshake, const struct tcphs_note *note,
                            bool is_final);

/**
 * Tell a story. A claim that does not hold ends the program (claims.h).
 *
 * @param octets    any; see story.h
 * @param listener  NULL: nobody listens
 */
void tcphs_telling_run(const uint8_t *octets, size_t size, tcphs_listener *listener);

#endif
