/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * One record as a line of text for other programs: CSV or JSON Lines. Called by taps/ and tests; pure.
 *
 * A row has every field of fields.def that is about the whole handshake, in that table's order, under
 * its display filter name; an absent value is an empty column, or a key that is not there. Enumerations
 * are named in words, durations are seconds with nine decimals, octets are hexadecimal.
 */
#ifndef TCPHS_ROW_H
#define TCPHS_ROW_H

#include "record.h"

/** Where the text goes, piece by piece. */
struct tcphs_row_sink {
    void (*write)(void *data, const char *octets, size_t len);
    void *data; /**< passed on to write */
};

/** The names of the columns, as a CSV line. */
void tcphs_row_write_header(const struct tcphs_row_sink *sink);

/**
 * A record as a CSV line. Texts with a comma, a quotation mark or a line break are quoted; a text that
 * is present but empty is "". Lines end with LF.
 *
 * Source: RFC 4180, 2, but for the line's end.
 */
void tcphs_row_write_csv(const struct tcphs_row_sink *sink, const struct tcphs_record *record);

/**
 * A record as a JSON object in one line, with LF. It is valid UTF-8 whatever the texts hold: each octet
 * that is none becomes U+FFFD.
 *
 * Source: RFC 8259; RFC 3629, 4.
 */
void tcphs_row_write_json(const struct tcphs_row_sink *sink, const struct tcphs_record *record);

#endif
