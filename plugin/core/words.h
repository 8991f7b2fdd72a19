/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * Words and figures for people: lists, durations and the verdict as text. Called by record.c and by
 * what shows a record; pure.
 *
 * Every function writes a terminated string, cut to size; an empty one where there is nothing to say.
 */
#ifndef TCPHS_WORDS_H
#define TCPHS_WORDS_H

#include <stddef.h>

#include "backoff.h"
#include "handshake.h"

/** The option kinds of an offer in wire order: "mss,nop,ws"; "..." where there were more. */
void tcphs_words_options(const struct tcphs_offer *offer, char *text, size_t size);

/** Intervals in seconds with two decimals: "1.02 2.05"; "..." where there were more. */
void tcphs_words_intervals(const struct tcphs_backoff *backoff, char *text, size_t size);

/** A set of TCPHS_CHANGE_*: "TFO option dropped, data dropped". */
void tcphs_words_changes(unsigned changes, char *text, size_t size);

/**
 * How a copy of a SYN or SYN-ACK differs from the first one: "TTL 64, then 63; MSS 1460, then 1400".
 */
void tcphs_words_copy(const struct tcphs_handshake *handshake, const struct tcphs_note *note,
                      char *text, size_t size);

/** The evidence for a SYN cookie on a SYN-ACK, with the odds of chance. */
void tcphs_words_cookie(const struct tcphs_note *note, char *text, size_t size);

/** An ICMP error's type and code: "ICMP 3/1", "ICMPv6 1/4". @param version 4 or 6 */
void tcphs_words_icmp(unsigned version, unsigned type, unsigned code, char *text, size_t size);

/** A duration with a fitting unit: "33.716 ms", "1.024 s". */
void tcphs_words_time(tcphs_nsec time, char *text, size_t size);

/** The same with three figures, and of less than a millisecond with fewer: "33.7 ms", "1.02 s". */
void tcphs_words_time_short(tcphs_nsec time, char *text, size_t size);

#endif
