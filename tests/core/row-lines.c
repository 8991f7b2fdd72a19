/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * Test program: rows of made-up records against lines written by hand after RFC 4180 and RFC 8259, with
 * texts that no handshake has: quotation marks, line breaks, control characters, broken UTF-8. And what
 * a record is worth after it has been packed. Run by CTest.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "pack.h"
#include "row.h"

enum { LINE_MAX = 16384 };

static char line[LINE_MAX];
static size_t line_len;
static unsigned differences;

static void collect(void *data, const char *octets, size_t len)
{
    (void)data;
    if (len >= sizeof line - line_len) {
        fprintf(stderr, "a line is longer than %d octets\n", LINE_MAX);
        exit(EXIT_FAILURE);
    }
    memcpy(line + line_len, octets, len);
    line_len += len;
    line[line_len] = '\0';
}

static const struct tcphs_row_sink sink = {collect, NULL};

static void expect(const char *expected, const char *what)
{
    if (strcmp(line, expected) != 0) {
        printf("%s:\n  expected %s\n  written  %s\n", what, expected, line);
        differences++;
    }
    line_len = 0;
}

static void set_present(struct tcphs_record *record, enum tcphs_field field)
{
    record->present[field / 64] |= UINT64_C(1) << (field % 64);
}

/** A record with nothing but one text. */
static void fill_text(struct tcphs_record *record, const char *text)
{
    memset(record, 0, sizeof *record);
    tcphs_record_put_text(record, TCPHS_FIELD_SUMMARY, text);
}

/** The columns without a value before and behind the summary's. */
static void check_csv_text(const char *text, const char *column)
{
    static char expected[LINE_MAX];
    struct tcphs_record record;
    size_t len = 0;

    for (unsigned i = 0; i < TCPHS_FIELD_COUNT; i++) {
        if (tcphs_fields[i].scope == TCPHS_SCOPE_SEGMENT)
            continue;
        if (i == TCPHS_FIELD_SUMMARY)
            len += (size_t)snprintf(expected + len, sizeof expected - len, "%s", column);
        expected[len++] = ',';
    }
    expected[len - 1] = '\n'; /* no comma behind the last one */
    expected[len] = '\0';
    fill_text(&record, text);
    tcphs_row_write_csv(&sink, &record);
    expect(expected, "CSV");
}

/** A record as JSON, as it is and after it has been packed and unpacked. */
static void check_json(const struct tcphs_record *record, const char *expected, const char *what)
{
    static uint8_t packed[LINE_MAX];
    struct tcphs_record unpacked;
    size_t len = tcphs_pack(record, NULL);

    tcphs_row_write_json(&sink, record);
    expect(expected, what);
    if (len > sizeof packed || tcphs_pack(record, packed) != len) {
        printf("%s: packed in another length than announced\n", what);
        differences++;
        return;
    }
    tcphs_unpack(packed, &unpacked);
    tcphs_row_write_json(&sink, &unpacked);
    expect(expected, what);
}

static void check_json_text(const char *text, const char *string)
{
    struct tcphs_record record;
    char expected[LINE_MAX];

    snprintf(expected, sizeof expected, "{\"tcphs.summary\":%s}\n", string);
    fill_text(&record, text);
    check_json(&record, expected, "JSON");
}

/** One value of each type that is no text. */
static void check_values(void)
{
    static const uint8_t cookie[] = {0x03, 0x71, 0x10, 0xcc, 0x0d, 0xe7, 0x35, 0xff};
    struct tcphs_record record;

    memset(&record, 0, sizeof record);
    record.values[TCPHS_FIELD_CLIENT_ISN].number = UINT32_MAX;
    record.values[TCPHS_FIELD_OUTCOME].number = TCPHS_OUTCOME_NO_ANSWER;
    record.values[TCPHS_FIELD_SACK].number = 1;
    record.values[TCPHS_FIELD_RTT_SERVER].time = 33644001;
    record.values[TCPHS_FIELD_SETUP_TIME].time = INT64_MAX;
    record.values[TCPHS_FIELD_TTFB].time = INT64_MIN;
    record.values[TCPHS_FIELD_TFO_COOKIE].bytes.data = cookie;
    record.values[TCPHS_FIELD_TFO_COOKIE].bytes.len = sizeof cookie;
    set_present(&record, TCPHS_FIELD_CLIENT_ISN);
    set_present(&record, TCPHS_FIELD_OUTCOME);
    set_present(&record, TCPHS_FIELD_SACK);
    set_present(&record, TCPHS_FIELD_RTT_SERVER);
    set_present(&record, TCPHS_FIELD_SETUP_TIME);
    set_present(&record, TCPHS_FIELD_TTFB);
    set_present(&record, TCPHS_FIELD_TFO_COOKIE);
    set_present(&record, TCPHS_FIELD_SEGMENT); /* about a packet: no column */
    check_json(&record,
               "{\"tcphs.outcome\":\"no answer\",\"tcphs.rtt.server\":0.033644001,"
               "\"tcphs.setup_time\":9223372036.854775807,\"tcphs.ttfb\":-9223372036.854775808,"
               "\"tcphs.sack\":true,\"tcphs.client.isn\":4294967295,"
               "\"tcphs.tfo.cookie\":\"037110cc0de735ff\"}\n",
               "values");
}

/** A text is no more than its octets, whatever lies behind it, and another can follow after unpacking. */
static void check_texts(void)
{
    static uint8_t packed[LINE_MAX];
    struct tcphs_record record;
    struct tcphs_record unpacked;

    memset(&record, 0, sizeof record);
    record.values[TCPHS_FIELD_BACKOFF_INTERVALS].bytes.len = 3;
    tcphs_record_put_text(&record, TCPHS_FIELD_BACKOFF_INTERVALS, "1.00");
    record.values[TCPHS_FIELD_CLIENT_ISN].number = 7;
    set_present(&record, TCPHS_FIELD_CLIENT_ISN);
    check_json(&record, "{\"tcphs.backoff.intervals\":\"1.00\",\"tcphs.client.isn\":7}\n", "texts");
    tcphs_pack(&record, packed);
    memset(&unpacked, UINT8_MAX, sizeof unpacked);
    tcphs_unpack(packed, &unpacked);
    tcphs_record_put_text(&unpacked, TCPHS_FIELD_SUMMARY, "no answer");
    tcphs_row_write_json(&sink, &unpacked);
    expect("{\"tcphs.summary\":\"no answer\",\"tcphs.backoff.intervals\":\"1.00\","
           "\"tcphs.client.isn\":7}\n",
           "a text after unpacking");
}

static void check_empty(void)
{
    struct tcphs_record record;

    memset(&record, 0, sizeof record);
    check_json(&record, "{}\n", "nothing known");
}

/** The header names the columns that a row has, in the same order, and nothing about packets. */
static void check_header(void)
{
    char expected[LINE_MAX];
    size_t len = 0;

    for (unsigned i = 0; i < TCPHS_FIELD_COUNT; i++)
        if (tcphs_fields[i].scope != TCPHS_SCOPE_SEGMENT)
            len += (size_t)snprintf(expected + len, sizeof expected - len, "%s%s",
                                    len > 0 ? "," : "", tcphs_fields[i].name);
    snprintf(expected + len, sizeof expected - len, "\n");
    tcphs_row_write_header(&sink);
    expect(expected, "header");
}

int main(void)
{
    check_header();
    check_empty();
    check_values();
    check_texts();
    check_csv_text("plain, but for a comma", "\"plain, but for a comma\"");
    check_csv_text("no answer", "no answer");
    check_csv_text("", "\"\"");
    check_csv_text("say \"no\"", "\"say \"\"no\"\"\"");
    check_csv_text("\"", "\"\"\"\"");
    check_csv_text("two\nlines", "\"two\nlines\"");
    check_csv_text("a\rb", "\"a\rb\"");
    check_csv_text("caf\xc3\xa9", "caf\xc3\xa9");
    check_json_text("", "\"\"");
    check_json_text("say \"no\" \\ /", "\"say \\\"no\\\" \\\\ /\"");
    check_json_text("\x01\t\n\x1f \x7f", "\"\\u0001\\u0009\\u000a\\u001f \x7f\"");
    check_json_text("\xc3\xa9 \xe2\x82\xac \xf0\x9f\x98\x80",
                    "\"\xc3\xa9 \xe2\x82\xac \xf0\x9f\x98\x80\"");
    check_json_text("\xff \xc3", "\"\\ufffd \\ufffd\"");          /* no lead, and cut off */
    check_json_text("\xc0\xaf", "\"\\ufffd\\ufffd\"");            /* overlong */
    check_json_text("\xe0\x9f\xbf", "\"\\ufffd\\ufffd\\ufffd\""); /* overlong */
    check_json_text("\xed\xa0\x80", "\"\\ufffd\\ufffd\\ufffd\""); /* surrogate */
    check_json_text("\xf4\x90\x80\x80", "\"\\ufffd\\ufffd\\ufffd\\ufffd\""); /* past U+10FFFF */
    check_json_text("\xf4\x8f\xbf\xbf", "\"\xf4\x8f\xbf\xbf\"");             /* U+10FFFF */
    check_json_text("\xe2\x82", "\"\\ufffd\\ufffd\"");                       /* cut off */
    printf("%u differences\n", differences);
    return differences == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
