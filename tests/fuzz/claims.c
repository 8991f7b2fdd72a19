/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * What must hold of the engine; see claims.h.
 */
#include "claims.h"

#include <string.h>

#include "attempts.h"

struct tcphs_claims tcphs_claims_before(const struct tcphs_handshake *handshake)
{
    return (struct tcphs_claims){
        .is_concluded = handshake->concluded_by != 0,
        .packets = handshake->packets,
        .syn_count = handshake->syn_count,
        .synack_count = handshake->synack_count,
        .synack_number = handshake->synack_number,
        .crossing_count = handshake->crossing_count,
    };
}

static void check_bounds(const struct tcphs_handshake *handshake)
{
    unsigned syns = tcphs_attempts_kept(handshake, TCPHS_SERIES_SYN);
    unsigned synacks = tcphs_attempts_kept(handshake, TCPHS_SERIES_SYNACK);

    TCPHS_CLAIM(handshake->phase < TCPHS_PHASE_COUNT && handshake->outcome < TCPHS_OUTCOME_COUNT);
    TCPHS_CLAIM(syns <= 1 + TCPHS_SYN_REPEATS && synacks <= 1 + TCPHS_SYNACK_REPEATS);
    TCPHS_CLAIM(handshake->answered_syn == 0 || handshake->answered_syn < syns);
    TCPHS_CLAIM(handshake->answered_synack == 0 || handshake->answered_synack < synacks);
    TCPHS_CLAIM(handshake->tfo.fell_back_at == 0 || handshake->tfo.fell_back_at < syns);
    TCPHS_CLAIM(handshake->concluded_by <= handshake->packets);
    TCPHS_CLAIM(handshake->syn_count < 2 || handshake->repeats != NULL);
}

void tcphs_claims_check_progress(const struct tcphs_claims *before,
                                 const struct tcphs_handshake *handshake,
                                 const struct tcphs_note *note)
{
    if (before->is_concluded)
        TCPHS_CLAIM(tcphs_handshake_outcome(handshake, false) != TCPHS_OUTCOME_IN_PROGRESS);
    TCPHS_CLAIM(handshake->packets - before->packets <= 1);
    TCPHS_CLAIM(handshake->syn_count >= before->syn_count);
    TCPHS_CLAIM(handshake->crossing_count >= before->crossing_count);
    /* Of several SYN-ACKs with other ISNs, those with the deciding one are counted. */
    if (handshake->synack_number == before->synack_number)
        TCPHS_CLAIM(handshake->synack_count >= before->synack_count);
    TCPHS_CLAIM(note->ordinal == 0 || note->ordinal == handshake->packets);
    TCPHS_CLAIM(note->ordinal != 0 || (note->events == 0 && !note->concludes));
    TCPHS_CLAIM(!note->concludes || handshake->concluded_by == note->ordinal);
    TCPHS_CLAIM(note->events >> TCPHS_EVENT_COUNT == 0);
    TCPHS_CLAIM(note->kind < TCPHS_SEGMENT_COUNT);
    check_bounds(handshake);
}

static void check_text(const char *text)
{
    size_t len = strlen(text);

    TCPHS_CLAIM(len > 0 && len < TCPHS_TEXT_MAX);
    for (size_t i = 0; i < len; i++)
        TCPHS_CLAIM(text[i] >= ' ' && text[i] <= '~');
}

static void check_value(const struct tcphs_record *record, enum tcphs_field field, uint32_t frames)
{
    const union tcphs_value *value = &record->values[field];

    switch (tcphs_fields[field].type) {
    case TCPHS_TYPE_FRAME:
        TCPHS_CLAIM(value->number >= 1 && value->number <= frames);
        break;
    case TCPHS_TYPE_BOOLEAN:
        TCPHS_CLAIM(value->number == 1);
        break;
    case TCPHS_TYPE_TIME:
        TCPHS_CLAIM(value->time >= 0);
        break;
    case TCPHS_TYPE_ENUM:
        TCPHS_CLAIM(tcphs_names_get(tcphs_fields[field].names, value->number) != NULL);
        break;
    case TCPHS_TYPE_STRING:
        check_text(value->text);
        break;
    case TCPHS_TYPE_BYTES:
        TCPHS_CLAIM(value->bytes.len >= 1 && value->bytes.len <= TCPHS_COOKIE_MAX);
        TCPHS_CLAIM(value->bytes.data[0] <= UINT8_MAX); /* it can be read */
        break;
    case TCPHS_TYPE_UNSIGNED:
        break;
    }
}

static tcphs_nsec time_of(const struct tcphs_record *record, enum tcphs_field field)
{
    return tcphs_record_has(record, field) ? record->values[field].time : 0;
}

static uint32_t number_of(const struct tcphs_record *record, enum tcphs_field field)
{
    return tcphs_record_has(record, field) ? record->values[field].number : 0;
}

static void check_times(const struct tcphs_record *record)
{
    bool has_server = tcphs_record_has(record, TCPHS_FIELD_RTT_SERVER);
    bool has_client = tcphs_record_has(record, TCPHS_FIELD_RTT_CLIENT);

    TCPHS_CLAIM(tcphs_record_has(record, TCPHS_FIELD_RTT_QUALITY) == (has_server || has_client));
    TCPHS_CLAIM(tcphs_record_has(record, TCPHS_FIELD_RTT_TOTAL) == (has_server && has_client));
    if (has_server && has_client)
        TCPHS_CLAIM(time_of(record, TCPHS_FIELD_RTT_TOTAL) ==
                    time_of(record, TCPHS_FIELD_RTT_SERVER) +
                        time_of(record, TCPHS_FIELD_RTT_CLIENT));
    TCPHS_CLAIM(tcphs_record_has(record, TCPHS_FIELD_CAPTURE_POINT) ==
                tcphs_record_has(record, TCPHS_FIELD_CAPTURE_POINT_EVIDENCE));
    TCPHS_CLAIM(time_of(record, TCPHS_FIELD_RETRANSMISSION_DELAY) <=
                time_of(record, TCPHS_FIELD_SETUP_TIME));
}

static void check_counts(const struct tcphs_record *record)
{
    TCPHS_CLAIM(tcphs_record_has(record, TCPHS_FIELD_ID));
    TCPHS_CLAIM(tcphs_record_has(record, TCPHS_FIELD_OUTCOME));
    TCPHS_CLAIM(tcphs_record_has(record, TCPHS_FIELD_SYN_FRAME) ==
                (number_of(record, TCPHS_FIELD_SYN_COUNT) > 0));
    TCPHS_CLAIM(tcphs_record_has(record, TCPHS_FIELD_SYNACK_FRAME) ==
                (number_of(record, TCPHS_FIELD_SYNACK_COUNT) > 0));
    TCPHS_CLAIM(number_of(record, TCPHS_FIELD_TFO_ACKED) <=
                number_of(record, TCPHS_FIELD_TFO_SYN_DATA));
    TCPHS_CLAIM(number_of(record, TCPHS_FIELD_CLIENT_HOPS) < 255 &&
                number_of(record, TCPHS_FIELD_SERVER_HOPS) < 255);
}

void tcphs_claims_check_record(const struct tcphs_record *record, uint32_t frames, bool is_final)
{
    for (unsigned i = 0; i < TCPHS_FIELD_COUNT; i++)
        if (record->present[i / 64] >> i % 64 & 1)
            check_value(record, (enum tcphs_field)i, frames);
    TCPHS_CLAIM(record->text_used <= sizeof record->text);
    if (is_final)
        TCPHS_CLAIM(number_of(record, TCPHS_FIELD_OUTCOME) != TCPHS_OUTCOME_IN_PROGRESS);
    check_times(record);
    check_counts(record);
}

static bool is_same_value(const union tcphs_value *one, const union tcphs_value *other,
                          enum tcphs_type type)
{
    switch (type) {
    case TCPHS_TYPE_STRING:
        return strcmp(one->text, other->text) == 0;
    case TCPHS_TYPE_BYTES:
        return one->bytes.len == other->bytes.len &&
               memcmp(one->bytes.data, other->bytes.data, one->bytes.len) == 0;
    case TCPHS_TYPE_TIME:
        return one->time == other->time;
    default:
        return one->number == other->number;
    }
}

void tcphs_claims_check_same(const struct tcphs_record *one, const struct tcphs_record *other,
                             bool with_numbers)
{
    for (unsigned i = 0; i < TCPHS_FIELD_COUNT; i++) {
        enum tcphs_field field = (enum tcphs_field)i;
        bool is_number = field == TCPHS_FIELD_CLIENT_ISN || field == TCPHS_FIELD_SERVER_ISN;

        TCPHS_CLAIM(tcphs_record_has(one, field) == tcphs_record_has(other, field));
        if (tcphs_record_has(one, field) && (with_numbers || !is_number))
            TCPHS_CLAIM(is_same_value(&one->values[i], &other->values[i], tcphs_fields[i].type));
    }
}

void tcphs_claims_check_server(const struct tcphs_server *server, uint32_t handshakes)
{
    uint32_t waiting = 0;

    for (unsigned i = 0; i < TCPHS_WAIT_SLOTS; i++) {
        TCPHS_CLAIM(server->waiting[i] <= handshakes);
        waiting += server->waiting[i];
    }
    TCPHS_CLAIM(waiting <= handshakes);
}

/* ---- the final view ---- */

void tcphs_claims_add(struct tcphs_claims_totals *totals, const struct tcphs_handshake *handshake,
                      const struct tcphs_note *note, const struct tcphs_record *record)
{
    uint64_t events = tcphs_handshake_events(handshake, note, true);

    totals->packets++;
    totals->copies += note->is_copy;
    for (unsigned i = 0; i < TCPHS_EVENT_COUNT; i++)
        totals->events[i] += (events >> i & 1) != 0;
    if (!tcphs_record_has(record, TCPHS_FIELD_SUMMARY))
        return;
    totals->summaries++;
    totals->last_word = events;
}

/** The event that stands on the packet that ends a handshake in this way, on no other. */
static void check_outcome(const struct tcphs_claims_totals *totals, enum tcphs_outcome outcome)
{
    static const struct {
        enum tcphs_outcome outcome;
        enum tcphs_event event;
    } ends[] = {
        {TCPHS_OUTCOME_REFUSED, TCPHS_EVENT_REFUSED},
        {TCPHS_OUTCOME_UNREACHABLE, TCPHS_EVENT_UNREACHABLE},
        {TCPHS_OUTCOME_NO_ANSWER, TCPHS_EVENT_NO_ANSWER},
        {TCPHS_OUTCOME_SYNACK_UNACKNOWLEDGED, TCPHS_EVENT_SYNACK_UNACKNOWLEDGED},
        {TCPHS_OUTCOME_CLIENT_RESET, TCPHS_EVENT_CLIENT_RESET},
        {TCPHS_OUTCOME_SERVER_RESET, TCPHS_EVENT_SERVER_RESET},
    };

    for (unsigned i = 0; i < sizeof ends / sizeof *ends; i++)
        if (ends[i].outcome == outcome)
            TCPHS_CLAIM(totals->last_word & TCPHS_EVENT_BIT(ends[i].event));
    TCPHS_CLAIM(totals->events[TCPHS_EVENT_NO_ANSWER] == (outcome == TCPHS_OUTCOME_NO_ANSWER));
    /* Where the capture began late, that is said first. */
    TCPHS_CLAIM(totals->events[TCPHS_EVENT_SYNACK_UNACKNOWLEDGED] <=
                (outcome == TCPHS_OUTCOME_SYNACK_UNACKNOWLEDGED ||
                 outcome == TCPHS_OUTCOME_CAPTURE_BEGAN_LATE));
}

/** Counting packets with a verdict on Fast Open counts handshakes with that verdict. */
static void check_fastopen(const struct tcphs_claims_totals *totals,
                           const struct tcphs_record *record)
{
    static const struct {
        enum tcphs_event event;
        enum tcphs_tfo statuses[2];
    } verdicts[] = {
        {TCPHS_EVENT_TFO_GRANTED, {TCPHS_TFO_GRANTED, TCPHS_TFO_GRANTED}},
        {TCPHS_EVENT_TFO_NOT_GRANTED, {TCPHS_TFO_NOT_GRANTED, TCPHS_TFO_NOT_GRANTED}},
        {TCPHS_EVENT_TFO_ACCEPTED, {TCPHS_TFO_ACCEPTED, TCPHS_TFO_ACCEPTED}},
        {TCPHS_EVENT_TFO_PARTIAL, {TCPHS_TFO_PARTIAL, TCPHS_TFO_PARTIAL}},
        {TCPHS_EVENT_TFO_REJECTED, {TCPHS_TFO_REJECTED, TCPHS_TFO_REJECTED_NEW_COOKIE}},
        {TCPHS_EVENT_TFO_BLACKHOLED, {TCPHS_TFO_BLACKHOLED, TCPHS_TFO_BLACKHOLED}},
    };
    bool has = tcphs_record_has(record, TCPHS_FIELD_TFO_STATUS);
    uint32_t status = number_of(record, TCPHS_FIELD_TFO_STATUS);

    for (unsigned i = 0; i < sizeof verdicts / sizeof *verdicts; i++) {
        enum tcphs_event event = verdicts[i].event;
        bool is_status =
            has && (status == verdicts[i].statuses[0] || status == verdicts[i].statuses[1]);
        /*
         * A cookie can be granted or not beside a verdict on the data that came with the request; and
         * after a SYN-ACK and a reset, the SYN can be sent again and be refused.
         */
        bool is_beside = has && (event == TCPHS_EVENT_TFO_GRANTED ||
                                 event == TCPHS_EVENT_TFO_NOT_GRANTED || status == TCPHS_TFO_RESET);

        TCPHS_CLAIM(totals->events[event] <= (is_status || is_beside));
        TCPHS_CLAIM(totals->events[event] == 1 || !is_status);
    }
}

void tcphs_claims_check_totals(const struct tcphs_claims_totals *totals,
                               const struct tcphs_handshake *handshake,
                               const struct tcphs_record *record)
{
    bool is_shown = tcphs_handshake_shown(handshake, true) == handshake;

    TCPHS_CLAIM(totals->packets == handshake->packets);
    TCPHS_CLAIM(totals->summaries == is_shown);
    TCPHS_CLAIM(totals->events[TCPHS_EVENT_DUPLICATE] == totals->copies);
    if (!is_shown)
        return;
    check_outcome(totals, (enum tcphs_outcome)number_of(record, TCPHS_FIELD_OUTCOME));
    check_fastopen(totals, record);
    TCPHS_CLAIM((totals->events[TCPHS_EVENT_RTT_AMBIGUOUS] > 0) ==
                (tcphs_record_has(record, TCPHS_FIELD_RTT_QUALITY) &&
                 number_of(record, TCPHS_FIELD_RTT_QUALITY) == TCPHS_QUALITY_AMBIGUOUS));
    TCPHS_CLAIM(totals->events[TCPHS_EVENT_SIMULTANEOUS_OPEN] ==
                number_of(record, TCPHS_FIELD_SIMULTANEOUS));
    TCPHS_CLAIM(totals->events[TCPHS_EVENT_CAPTURE_BEGAN_LATE] ==
                !tcphs_record_has(record, TCPHS_FIELD_SYN_COUNT));
}
