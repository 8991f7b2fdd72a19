/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * A record in as few octets as it needs: which values are present, then these in the order of
 * fields.def. See pack.h.
 */
#include "pack.h"

#include <string.h>

/** Octets that are written or, without room, only counted. */
struct writer {
    uint8_t *room; /**< NULL: count */
    size_t used;
};

static void put(struct writer *writer, const void *octets, size_t len)
{
    if (writer->room != NULL && len > 0)
        memcpy(writer->room + writer->used, octets, len);
    writer->used += len;
}

static const uint8_t *take(const uint8_t *packed, void *value, size_t len)
{
    memcpy(value, packed, len);
    return packed + len;
}

static void put_value(struct writer *writer, enum tcphs_type type, const union tcphs_value *value)
{
    switch (type) {
    case TCPHS_TYPE_FRAME:
    case TCPHS_TYPE_UNSIGNED:
    case TCPHS_TYPE_BOOLEAN:
    case TCPHS_TYPE_ENUM:
        put(writer, &value->number, sizeof value->number);
        break;
    case TCPHS_TYPE_TIME:
        put(writer, &value->time, sizeof value->time);
        break;
    case TCPHS_TYPE_STRING:
        put(writer, value->text, strlen(value->text) + 1);
        break;
    case TCPHS_TYPE_BYTES:
        put(writer, &value->bytes.len, sizeof value->bytes.len);
        put(writer, value->bytes.data, value->bytes.len);
        break;
    }
}

/** @return what follows the value */
static const uint8_t *take_value(const uint8_t *packed, enum tcphs_type type,
                                 union tcphs_value *value)
{
    switch (type) {
    case TCPHS_TYPE_FRAME:
    case TCPHS_TYPE_UNSIGNED:
    case TCPHS_TYPE_BOOLEAN:
    case TCPHS_TYPE_ENUM:
        return take(packed, &value->number, sizeof value->number);
    case TCPHS_TYPE_TIME:
        return take(packed, &value->time, sizeof value->time);
    case TCPHS_TYPE_STRING:
        value->text = (const char *)packed;
        return packed + strlen(value->text) + 1;
    case TCPHS_TYPE_BYTES:
        packed = take(packed, &value->bytes.len, sizeof value->bytes.len);
        value->bytes.data = packed;
        return packed + value->bytes.len;
    }
    return packed;
}

size_t tcphs_pack(const struct tcphs_record *record, uint8_t *packed)
{
    struct writer writer = {packed, 0};

    put(&writer, record->present, sizeof record->present);
    for (unsigned i = 0; i < TCPHS_FIELD_COUNT; i++)
        if (tcphs_record_has(record, (enum tcphs_field)i))
            put_value(&writer, tcphs_fields[i].type, &record->values[i]);
    return writer.used;
}

void tcphs_unpack(const uint8_t *packed, struct tcphs_record *record)
{
    packed = take(packed, record->present, sizeof record->present);
    record->text_used = 0;
    for (unsigned i = 0; i < TCPHS_FIELD_COUNT; i++)
        if (tcphs_record_has(record, (enum tcphs_field)i))
            packed = take_value(packed, tcphs_fields[i].type, &record->values[i]);
}
