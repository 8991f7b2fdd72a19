/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * Records as protocol trees. See tree.h.
 */
#include "tree.h"

#include "../core/record.h"
#include "compat.h"

#include <epan/expert.h>
#include <epan/proto.h>
#include <epan/tfs.h>
#include <epan/wmem_scopes.h>
#include <wsutil/bits_ctz.h>

#include <string.h>

static int field_ids[TCPHS_FIELD_COUNT];
static int group_ids[TCPHS_GROUP_COUNT];   /* none for TCPHS_GROUP_TOP */
static int subtree_ids[TCPHS_GROUP_COUNT]; /* TCPHS_GROUP_TOP: the handshake itself */
static expert_field event_ids[TCPHS_EVENT_COUNT];

/** The names of a set as Wireshark wants them; allocated for good. */
static const value_string *names_of(enum tcphs_names set)
{
    unsigned count = tcphs_names_count(set);
    value_string *strings = wmem_alloc0_array(wmem_epan_scope(), value_string, count + 1);

    for (unsigned i = 0; i < count; i++)
        strings[i] = (value_string){i, tcphs_names_get(set, i)};
    return strings;
}

/** What a link to a frame means, for the marks that Wireshark draws beside the packets. */
static ft_framenum_type_t frame_type_of(enum tcphs_field field)
{
    switch (field) {
    case TCPHS_FIELD_SYN_FRAME:
        return FT_FRAMENUM_REQUEST;
    case TCPHS_FIELD_SYNACK_FRAME:
        return FT_FRAMENUM_RESPONSE;
    case TCPHS_FIELD_ACK_FRAME:
        return FT_FRAMENUM_ACK;
    case TCPHS_FIELD_TFO_RESENT_FRAME:
        return FT_FRAMENUM_RETRANS_NEXT;
    default:
        return FT_FRAMENUM_NONE;
    }
}

static header_field_info describe(enum tcphs_field field)
{
    const struct tcphs_field_info *info = &tcphs_fields[field];
    header_field_info header = {info->title, info->name, FT_NONE,           BASE_NONE,
                                NULL,        0,          info->description, HFILL};

    switch (info->type) {
    case TCPHS_TYPE_FRAME:
        header.type = FT_FRAMENUM;
        header.strings = FRAMENUM_TYPE(frame_type_of(field));
        break;
    case TCPHS_TYPE_UNSIGNED:
        header.type = FT_UINT32;
        header.display = BASE_DEC;
        break;
    case TCPHS_TYPE_BOOLEAN:
        header.type = FT_BOOLEAN;
        header.strings = TFS(&tfs_yes_no);
        break;
    case TCPHS_TYPE_TIME:
        header.type = FT_RELATIVE_TIME;
        break;
    case TCPHS_TYPE_ENUM:
        header.type = FT_UINT8;
        header.display = BASE_DEC;
        header.strings = VALS(names_of(info->names));
        break;
    case TCPHS_TYPE_STRING:
        header.type = FT_STRING;
        break;
    case TCPHS_TYPE_BYTES:
        header.type = FT_BYTES;
        break;
    }
    return header;
}

static void register_fields(int protocol)
{
    static hf_register_info fields[TCPHS_FIELD_COUNT];

    for (unsigned i = 0; i < TCPHS_FIELD_COUNT; i++) {
        field_ids[i] = -1;
        fields[i] = (hf_register_info){&field_ids[i], describe((enum tcphs_field)i)};
    }
    proto_register_field_array(protocol, fields, TCPHS_FIELD_COUNT);
}

static void register_groups(int protocol)
{
    static hf_register_info fields[TCPHS_GROUP_COUNT];
    static int *subtrees[TCPHS_GROUP_COUNT];

    for (unsigned i = 0; i < TCPHS_GROUP_COUNT; i++) {
        const struct tcphs_group_info *info = &tcphs_groups[i];

        subtree_ids[i] = group_ids[i] = -1;
        subtrees[i] = &subtree_ids[i];
        fields[i] = (hf_register_info){
            &group_ids[i],
            {info->title, info->name, FT_NONE, BASE_NONE, NULL, 0, info->description, HFILL}};
    }
    proto_register_field_array(protocol, fields + TCPHS_GROUP_TOP + 1, TCPHS_GROUP_COUNT - 1);
    proto_register_subtree_array(subtrees, TCPHS_GROUP_COUNT);
}

static void register_events(int protocol)
{
    static const int groups[] = {
        [TCPHS_EVENT_SEQUENCE] = PI_SEQUENCE,     [TCPHS_EVENT_RESPONSE] = PI_RESPONSE_CODE,
        [TCPHS_EVENT_PROTOCOL] = PI_PROTOCOL,     [TCPHS_EVENT_SECURITY] = PI_SECURITY,
        [TCPHS_EVENT_ASSUMPTION] = PI_ASSUMPTION,
    };
    static const int severities[] = {
        [TCPHS_SEVERITY_CHAT] = PI_CHAT,
        [TCPHS_SEVERITY_NOTE] = PI_NOTE,
        [TCPHS_SEVERITY_WARN] = PI_WARN,
        [TCPHS_SEVERITY_ERROR] = PI_ERROR,
    };
    static ei_register_info events[TCPHS_EVENT_COUNT];

    for (unsigned i = 0; i < TCPHS_EVENT_COUNT; i++) {
        const struct tcphs_event_info *info = &tcphs_events[i];

        event_ids[i] = (expert_field)EI_INIT;
        events[i] = (ei_register_info){
            &event_ids[i],
            {info->name, groups[info->group], severities[info->severity], info->summary, EXPFILL}};
    }
    expert_register_field_array(expert_register_protocol(protocol), events, TCPHS_EVENT_COUNT);
}

void tcphs_tree_register(int protocol)
{
    register_fields(protocol);
    register_groups(protocol);
    register_events(protocol);
}

/* Of what is generated no octets are marked, so it needs no data: Wireshark looks it up for each item. */

static proto_item *add_time(proto_tree *tree, int id, tcphs_nsec time)
{
    nstime_t value = {(time_t)(time / TCPHS_NSEC_PER_SEC), (int)(time % TCPHS_NSEC_PER_SEC)};

    return proto_tree_add_time(tree, id, NULL, 0, 0, &value);
}

static void add_value(proto_tree *tree, enum tcphs_field field, const union tcphs_value *value)
{
    int id = field_ids[field];
    proto_item *item = NULL;

    switch (tcphs_fields[field].type) {
    case TCPHS_TYPE_FRAME:
    case TCPHS_TYPE_UNSIGNED:
    case TCPHS_TYPE_ENUM:
        item = proto_tree_add_uint(tree, id, NULL, 0, 0, value->number);
        break;
    case TCPHS_TYPE_BOOLEAN:
        item = proto_tree_add_boolean(tree, id, NULL, 0, 0, value->number);
        break;
    case TCPHS_TYPE_TIME:
        item = add_time(tree, id, value->time);
        break;
    case TCPHS_TYPE_STRING:
        item = proto_tree_add_string(tree, id, NULL, 0, 0, value->text);
        break;
    case TCPHS_TYPE_BYTES:
        item = proto_tree_add_bytes_with_length(tree, id, NULL, 0, 0, value->bytes.data,
                                                (int)value->bytes.len);
        break;
    }
    proto_item_set_generated(item);
}

static proto_tree *add_group(proto_tree *tree, enum tcphs_group group)
{
    proto_item *item = proto_tree_add_item(tree, group_ids[group], NULL, 0, 0, ENC_NA);

    proto_item_set_generated(item);
    return proto_item_add_subtree(item, subtree_ids[group]);
}

/** Put every value that is present into the tree; a group's subtree is made with its first value. */
static void add_values(proto_tree *tree, const struct tcphs_record *record)
{
    proto_tree *subtrees[TCPHS_GROUP_COUNT] = {[TCPHS_GROUP_TOP] = tree};

    for (unsigned word = 0; word < G_N_ELEMENTS(record->present); word++)
        for (uint64_t rest = record->present[word]; rest != 0; rest &= rest - 1) {
            enum tcphs_field field = (enum tcphs_field)(word * 64 + (unsigned)ws_ctz(rest));
            enum tcphs_group group = tcphs_fields[field].group;

            if (subtrees[group] == NULL)
                subtrees[group] = add_group(tree, group);
            add_value(subtrees[group], field, &record->values[field]);
        }
}

/** The record of a packet, with what only the host knows. */
static void fill(struct tcphs_record *record, const struct tcphs_noted *noted, bool is_final)
{
    const struct tcphs_handshake *handshake =
        tcphs_handshake_shown(&noted->tracked->handshake, is_final);
    char text[TCPHS_SOCKET_TEXT_MAX];

    tcphs_record_fill(record, &noted->tracked->handshake, noted->is_marked ? NULL : &noted->note,
                      is_final);
    tcphs_sockets_show(&noted->tracked->sockets, handshake->client, record);
    if (!noted->is_marked && noted->note.kind == TCPHS_SEGMENT_ICMP_ERROR &&
        noted->reporter.address_len > 0) {
        tcphs_address_write(&noted->reporter, text);
        tcphs_record_put_text(record, TCPHS_FIELD_ICMP_REPORTER, text);
    }
}

/** The handshake's own line, which reads as the verdict. */
static proto_item *add_handshake(int protocol, proto_tree *tree, tvbuff_t *tvb,
                                 const struct tcphs_handshake *handshake, bool is_final)
{
    proto_item *item = proto_tree_add_item(tree, protocol, tvb, 0, 0, ENC_NA);
    char summary[TCPHS_TEXT_MAX];

    tcphs_summary_write(handshake, is_final, summary, sizeof(summary));
    proto_item_set_text(item, "TCP Handshake, %s", summary);
    return item;
}

/** An expert info for each event. @param item NULL where there is no tree: the tap "expert" needs none */
static void add_events(packet_info *pinfo, proto_item *item, uint64_t events,
                       const struct tcphs_record *record)
{
    for (unsigned i = 0; i < TCPHS_EVENT_COUNT && events >> i != 0; i++) {
        char text[TCPHS_TEXT_MAX];

        if ((events >> i & 1) == 0)
            continue;
        tcphs_event_write((enum tcphs_event)i, record, text, sizeof(text));
        if (strcmp(text, tcphs_events[i].summary) == 0)
            expert_add_info(pinfo, item, &event_ids[i]);
        else
            expert_add_info_format(pinfo, item, &event_ids[i], "%s", text);
    }
}

void tcphs_tree_show(int protocol, tvbuff_t *tvb, packet_info *pinfo, proto_tree *tree,
                     const struct tcphs_noted *noted, bool is_final)
{
    const struct tcphs_handshake *handshake = &noted->tracked->handshake;
    bool has_tree = proto_field_is_referenced(tree, protocol);
    uint64_t events = 0;
    struct tcphs_record record;
    proto_item *item = NULL;

    if (!noted->is_marked)
        events = tcphs_handshake_events(handshake, &noted->note, is_final);
    if (!has_tree && events == 0)
        return;
    if (has_tree) {
        fill(&record, noted, is_final);
        item = add_handshake(protocol, tree, tvb, tcphs_handshake_shown(handshake, is_final),
                             is_final);
        add_values(proto_item_add_subtree(item, subtree_ids[TCPHS_GROUP_TOP]), &record);
    } else {
        tcphs_record_fill_for_events(&record, handshake, &noted->note, is_final);
    }
    add_events(pinfo, item, events, &record);
}
