/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * A string that grows inside a fixed room; see text.h.
 */
#include "text.h"

#include <stdarg.h>
#include <stdio.h>

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

/* Octet by octet: words are short. */
void tcphs_text_put(struct tcphs_text *text, const char *words)
{
    char *at = text->start + text->used;
    const char *last = text->start + text->size - 1;

    while (*words != '\0' && at < last)
        *at++ = *words++;
    *at = '\0';
    text->used = (size_t)(at - text->start);
}

void tcphs_text_put_number(struct tcphs_text *text, uint64_t number)
{
    char digits[20 + 1]; /* of UINT64_MAX, and a NUL */
    char *first = digits + sizeof digits - 1;

    *first = '\0';
    do {
        *--first = (char)('0' + number % 10);
        number /= 10;
    } while (number > 0);
    tcphs_text_put(text, first);
}

void tcphs_text_separate(struct tcphs_text *text, const char *separator)
{
    if (text->used > 0)
        tcphs_text_put(text, separator);
}
