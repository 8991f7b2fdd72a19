/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * A string that grows inside a fixed room; see text.h.
 */
#include "text.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

struct tcphs_text tcphs_text_begin(char *room, size_t size)
{
    room[0] = '\0';
    return (struct tcphs_text){room, 0, size};
}

void tcphs_text_add(struct tcphs_text *text, const char *format, ...)
{
    size_t room = text->size - text->used;
    va_list arguments;
    int len;

    va_start(arguments, format);
    /* The analyzer takes va_start() for nothing. NOLINTNEXTLINE(clang-analyzer-valist.*) */
    len = vsnprintf(text->start + text->used, room, format, arguments);
    va_end(arguments);
    if (len > 0)
        text->used += (size_t)len < room ? (size_t)len : room - 1;
}

static void put(struct tcphs_text *text, const char *words, size_t len)
{
    size_t room = text->size - text->used - 1;

    len = len < room ? len : room;
    memcpy(text->start + text->used, words, len);
    text->used += len;
    text->start[text->used] = '\0';
}

void tcphs_text_put(struct tcphs_text *text, const char *words)
{
    put(text, words, strlen(words));
}

void tcphs_text_put_number(struct tcphs_text *text, uint64_t number)
{
    char digits[20]; /* of UINT64_MAX */
    size_t first = sizeof digits;

    do {
        digits[--first] = (char)('0' + number % 10);
        number /= 10;
    } while (number > 0);
    put(text, digits + first, sizeof digits - first);
}

void tcphs_text_separate(struct tcphs_text *text, const char *separator)
{
    if (text->used > 0)
        tcphs_text_put(text, separator);
}
