/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * One record as a line of text for other programs; see row.h.
 */
#include "row.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

enum { NUMBER_TEXT = 32 /**< room for a number or a duration in words, with its NUL */ };

/** Is a field a column: about the handshake, not about one of its packets? */
static bool is_column(unsigned field)
{
    return tcphs_fields[field].scope != TCPHS_SCOPE_SEGMENT;
}

static void put(const struct tcphs_row_sink *sink, const char *text)
{
    sink->write(sink->data, text, strlen(text));
}

static void put_number(const struct tcphs_row_sink *sink, uint32_t number)
{
    char text[NUMBER_TEXT];

    snprintf(text, sizeof text, "%" PRIu32, number);
    put(sink, text);
}

static void put_time(const struct tcphs_row_sink *sink, tcphs_nsec time)
{
    uint64_t size = time < 0 ? -(uint64_t)time : (uint64_t)time;
    char text[NUMBER_TEXT];

    snprintf(text, sizeof text, "%s%" PRIu64 ".%09" PRIu64, time < 0 ? "-" : "",
             size / (uint64_t)TCPHS_NSEC_PER_SEC, size % (uint64_t)TCPHS_NSEC_PER_SEC);
    put(sink, text);
}

static void put_hexadecimal(const struct tcphs_row_sink *sink, const uint8_t *data, uint32_t len)
{
    static const char digits[] = "0123456789abcdef";

    for (uint32_t i = 0; i < len; i++) {
        char octet[] = {digits[data[i] >> 4], digits[data[i] & 0xf]};

        sink->write(sink->data, octet, sizeof octet);
    }
}

/** A text as CSV: quoted where that is needed. */
static void put_csv_text(const struct tcphs_row_sink *sink, const char *text)
{
    if (text[0] != '\0' && strpbrk(text, ",\"\r\n") == NULL) {
        put(sink, text);
        return;
    }
    put(sink, "\"");
    for (const char *quote; (quote = strchr(text, '"')) != NULL; text = quote + 1) {
        sink->write(sink->data, text, (size_t)(quote - text));
        put(sink, "\"\"");
    }
    put(sink, text);
    put(sink, "\"");
}

/** How many octets the character of UTF-8 at @p text has; 0: there is none (RFC 3629, 4). */
static unsigned utf8_len(const char *text)
{
    const unsigned char *octets = (const unsigned char *)text;
    unsigned len = octets[0] < 0x80 ? 1 : octets[0] < 0xe0 ? 2 : octets[0] < 0xf0 ? 3 : 4;
    /* The second octet's range shuts out overlong forms, surrogates, and what is past U+10FFFF. */
    unsigned char lowest = octets[0] == 0xe0 ? 0xa0 : octets[0] == 0xf0 ? 0x90 : 0x80;
    unsigned char highest = octets[0] == 0xed ? 0x9f : octets[0] == 0xf4 ? 0x8f : 0xbf;

    if (len == 1)
        return 1;
    if (octets[0] < 0xc2 || octets[0] > 0xf4 || octets[1] < lowest || octets[1] > highest)
        return 0;
    for (unsigned i = 2; i < len; i++)
        if ((octets[i] & 0xc0) != 0x80)
            return 0;
    return len;
}

/** A text as JSON string, with its quotation marks. */
static void put_json_text(const struct tcphs_row_sink *sink, const char *text)
{
    put(sink, "\"");
    while (text[0] != '\0') {
        unsigned len = utf8_len(text);
        char escape[NUMBER_TEXT];

        if (len == 0) {
            put(sink, "\\ufffd");
        } else if (text[0] == '"' || text[0] == '\\') {
            snprintf(escape, sizeof escape, "\\%c", text[0]);
            put(sink, escape);
        } else if (len == 1 && text[0] < ' ') {
            snprintf(escape, sizeof escape, "\\u%04x", (unsigned)text[0]);
            put(sink, escape);
        } else {
            sink->write(sink->data, text, len);
        }
        text += len > 0 ? len : 1;
    }
    put(sink, "\"");
}

/** A value; what is a string in JSON goes through @p put_text. */
static void put_value(const struct tcphs_row_sink *sink, const struct tcphs_field_info *info,
                      const union tcphs_value *value,
                      void (*put_text)(const struct tcphs_row_sink *, const char *))
{
    switch (info->type) {
    case TCPHS_TYPE_FRAME:
    case TCPHS_TYPE_UNSIGNED:
        put_number(sink, value->number);
        break;
    case TCPHS_TYPE_BOOLEAN:
        put(sink, "true");
        break;
    case TCPHS_TYPE_TIME:
        put_time(sink, value->time);
        break;
    case TCPHS_TYPE_ENUM:
        put_text(sink, tcphs_names_get(info->names, value->number));
        break;
    case TCPHS_TYPE_STRING:
        put_text(sink, value->text);
        break;
    case TCPHS_TYPE_BYTES:
        put_hexadecimal(sink, value->bytes.data, value->bytes.len);
        break;
    }
}

void tcphs_row_write_header(const struct tcphs_row_sink *sink)
{
    const char *separator = "";

    for (unsigned i = 0; i < TCPHS_FIELD_COUNT; i++) {
        if (!is_column(i))
            continue;
        put(sink, separator);
        put_csv_text(sink, tcphs_fields[i].name);
        separator = ",";
    }
    put(sink, "\n");
}

void tcphs_row_write_csv(const struct tcphs_row_sink *sink, const struct tcphs_record *record)
{
    const char *separator = "";

    for (unsigned i = 0; i < TCPHS_FIELD_COUNT; i++) {
        if (!is_column(i))
            continue;
        put(sink, separator);
        if (tcphs_record_has(record, (enum tcphs_field)i))
            put_value(sink, &tcphs_fields[i], &record->values[i], put_csv_text);
        separator = ",";
    }
    put(sink, "\n");
}

void tcphs_row_write_json(const struct tcphs_row_sink *sink, const struct tcphs_record *record)
{
    const char *separator = "{";

    for (unsigned i = 0; i < TCPHS_FIELD_COUNT; i++) {
        const char *mark = tcphs_fields[i].type == TCPHS_TYPE_BYTES ? "\"" : "";

        if (!is_column(i) || !tcphs_record_has(record, (enum tcphs_field)i))
            continue;
        put(sink, separator);
        put_json_text(sink, tcphs_fields[i].name);
        put(sink, ":");
        put(sink, mark);
        put_value(sink, &tcphs_fields[i], &record->values[i], put_json_text);
        put(sink, mark);
        separator = ",";
    }
    put(sink, separator[0] == '{' ? "{}\n" : "}\n");
}
