/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * A string that grows inside a fixed room. Called by what writes words; pure.
 */
#ifndef TCPHS_TEXT_H
#define TCPHS_TEXT_H

#include <stddef.h>
#include <stdint.h>

/** A string in the making; the room is the caller's. */
struct tcphs_text {
    char *start;
    size_t used; /**< without the NUL; always below size */
    size_t size; /**< at least 1 */
};

/** Begin an empty string in a room of at least 1. */
struct tcphs_text tcphs_text_begin(char *room, size_t size);

#if defined(__GNUC__)
#define TCPHS_LIKE_PRINTF __attribute__((format(printf, 2, 3)))
#else
#define TCPHS_LIKE_PRINTF
#endif

/** Add formatted text; what does not fit is cut. */
TCPHS_LIKE_PRINTF void tcphs_text_add(struct tcphs_text *text, const char *format, ...);

/** Add words as they are; what does not fit is cut. Far cheaper than a format. */
void tcphs_text_put(struct tcphs_text *text, const char *words);

/** Add a decimal number. */
void tcphs_text_put_number(struct tcphs_text *text, uint64_t number);

/** Add a separator, unless the string is still empty. */
void tcphs_text_separate(struct tcphs_text *text, const char *separator);

#endif
