/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * Words, numbers, times and octets on one line of a case file; see case.h.
 */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "case.h"

_Noreturn void tcphs_case_fail(const struct tcphs_case_cursor *cursor, const char *expected)
{
    if (*cursor->at == '\0')
        fprintf(stderr, "%s:%u: expected %s, found the end of the line\n", cursor->path,
                cursor->line, expected);
    else
        fprintf(stderr, "%s:%u: expected %s, found \"%s\"\n", cursor->path, cursor->line, expected,
                cursor->at);
    exit(EXIT_FAILURE);
}

static void skip_blanks(struct tcphs_case_cursor *cursor)
{
    while (*cursor->at == ' ' || *cursor->at == '\t')
        cursor->at++;
}

static bool is_word_character(char c)
{
    return isalnum((unsigned char)c) || c == '-' || c == '_' || c == '.';
}

bool tcphs_case_take_word(struct tcphs_case_cursor *cursor, const char *word)
{
    size_t len = strlen(word);

    skip_blanks(cursor);
    if (strncmp(cursor->at, word, len) != 0 || is_word_character(cursor->at[len]))
        return false;
    cursor->at += len;
    return true;
}

bool tcphs_case_take_char(struct tcphs_case_cursor *cursor, char character)
{
    skip_blanks(cursor);
    if (*cursor->at != character)
        return false;
    cursor->at++;
    return true;
}

void tcphs_case_read_word(struct tcphs_case_cursor *cursor, char *text, size_t size,
                          const char *what)
{
    size_t len = 0;

    skip_blanks(cursor);
    while (is_word_character(cursor->at[len]))
        len++;
    if (len == 0 || len >= size)
        tcphs_case_fail(cursor, what);
    memcpy(text, cursor->at, len);
    text[len] = '\0';
    cursor->at += len;
}

uint32_t tcphs_case_read_number(struct tcphs_case_cursor *cursor, uint32_t max, const char *what)
{
    uint64_t number = 0;
    const char *digit;

    skip_blanks(cursor);
    for (digit = cursor->at; isdigit((unsigned char)*digit) && number <= max; digit++)
        number = number * 10 + (uint64_t)(*digit - '0');
    if (digit == cursor->at || number > max)
        tcphs_case_fail(cursor, what);
    cursor->at = digit;
    return (uint32_t)number;
}

tcphs_nsec tcphs_case_read_time(struct tcphs_case_cursor *cursor)
{
    tcphs_nsec time =
        TCPHS_NSEC_PER_SEC *
        tcphs_case_read_number(cursor, 10000000, "a time in seconds, such as 0.033644");
    tcphs_nsec unit = TCPHS_NSEC_PER_SEC / 10;

    if (*cursor->at != '.')
        return time;
    for (cursor->at++; isdigit((unsigned char)*cursor->at); cursor->at++, unit /= 10) {
        if (unit == 0)
            tcphs_case_fail(cursor, "at most nine decimals");
        time += unit * (*cursor->at - '0');
    }
    return time;
}

static int digit_value(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    c = (char)tolower((unsigned char)c);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

unsigned tcphs_case_read_hex(struct tcphs_case_cursor *cursor, uint8_t *octets, unsigned max)
{
    unsigned count = 0;

    skip_blanks(cursor);
    while (digit_value(*cursor->at) >= 0) {
        if (digit_value(cursor->at[1]) < 0)
            tcphs_case_fail(cursor, "two hexadecimal digits for each octet");
        if (count == max)
            tcphs_case_fail(cursor, "fewer octets");
        octets[count++] = (uint8_t)((unsigned)digit_value(cursor->at[0]) << 4 |
                                    (unsigned)digit_value(cursor->at[1]));
        cursor->at += 2;
    }
    return count;
}

bool tcphs_case_at_end(struct tcphs_case_cursor *cursor)
{
    skip_blanks(cursor);
    return *cursor->at == '\0';
}
