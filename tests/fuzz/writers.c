/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * The fuzz target of all that writes texts, for libFuzzer: over every packet of a story, rows, the words
 * of events, the verdict and the ladder end within their rooms, whatever the size. Run by tests/fuzz/run.
 */
#include <stdlib.h>
#include <string.h>

#include "claims.h"
#include "ladder.h"
#include "pack.h"
#include "row.h"
#include "telling.h"

int LLVMFuzzerTestOneInput(const uint8_t *octets, size_t size);

enum { ROW_MAX = 16384 };

/** One row. */
struct row {
    size_t len;
    char octets[ROW_MAX];
};

static void collect(void *data, const char *octets, size_t len)
{
    struct row *row = data;

    TCPHS_CLAIM(len <= sizeof row->octets - row->len);
    memcpy(row->octets + row->len, octets, len);
    row->len += len;
}

static bool is_line(const struct row *row)
{
    return row->len > 0 && memchr(row->octets, '\n', row->len) == row->octets + row->len - 1 &&
           memchr(row->octets, '\0', row->len) == NULL;
}

static void write_rows(const struct tcphs_record *record, struct row *csv, struct row *json)
{
    csv->len = 0;
    json->len = 0;
    tcphs_row_write_csv(&(struct tcphs_row_sink){collect, csv}, record);
    tcphs_row_write_json(&(struct tcphs_row_sink){collect, json}, record);
    TCPHS_CLAIM(is_line(csv) && is_line(json));
}

static bool is_same(const struct row *one, const struct row *other)
{
    return one->len == other->len && memcmp(one->octets, other->octets, one->len) == 0;
}

static void try_rows(const struct tcphs_record *record)
{
    static struct row rows[4];
    struct tcphs_record unpacked;
    size_t size = tcphs_pack(record, NULL);
    uint8_t *packed = malloc(size);

    TCPHS_CLAIM(packed != NULL && tcphs_pack(record, packed) == size);
    tcphs_unpack(packed, &unpacked);
    write_rows(record, &rows[0], &rows[1]);
    write_rows(&unpacked, &rows[2], &rows[3]);
    TCPHS_CLAIM(is_same(&rows[0], &rows[2]) && is_same(&rows[1], &rows[3]));
    free(packed);
}

/** A text ends within its room. */
static void check_end(const char *text, size_t room)
{
    TCPHS_CLAIM(memchr(text, '\0', room) != NULL);
}

static void try_texts(const struct tcphs_record *record, const struct tcphs_handshake *handshake,
                      const struct tcphs_note *note, bool is_final)
{
    uint64_t events = tcphs_handshake_events(handshake, note, is_final);
    size_t room = 1 + record->text_used % TCPHS_TEXT_MAX; /* any that the story determines */
    char *text = malloc(room); /* of exactly this size, so that the sanitizer sees one octet more */

    TCPHS_CLAIM(text != NULL && events >> TCPHS_EVENT_COUNT == 0);
    for (unsigned i = 0; i < TCPHS_EVENT_COUNT; i++)
        if (events & TCPHS_EVENT_BIT(i)) {
            tcphs_event_write((enum tcphs_event)i, record, text, room);
            check_end(text, room);
        }
    tcphs_summary_write(handshake, is_final, text, room);
    check_end(text, room);
    free(text);
}

static void try_ladder(const struct tcphs_handshake *handshake, const struct tcphs_note *note,
                       bool is_final)
{
    struct tcphs_rung rung;

    tcphs_ladder_write(handshake, note, is_final, &rung);
    check_end(rung.label, sizeof rung.label);
    check_end(rung.comment, sizeof rung.comment);
    TCPHS_CLAIM(rung.label[0] != '\0' && rung.comment[0] != '\0');
}

static void listen(const struct tcphs_record *record, const struct tcphs_handshake *handshake,
                   const struct tcphs_note *note, bool is_final)
{
    try_texts(record, handshake, note, is_final);
    try_ladder(handshake, note, is_final);
    try_rows(record);
}

int LLVMFuzzerTestOneInput(const uint8_t *octets, size_t size)
{
    tcphs_telling_run(octets, size, listen);
    return 0;
}
