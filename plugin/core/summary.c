/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * The verdict on a handshake in one line, and the words of its events; see record.h.
 */
#include "record.h"

#include "attempts.h"
#include "icmp.h"
#include "rtt.h"
#include "text.h"
#include "words.h"

static void add_outcome(struct tcphs_text *out, const struct tcphs_handshake *handshake,
                        enum tcphs_outcome outcome)
{
    char time[TCPHS_TEXT_MAX];
    tcphs_nsec setup;

    tcphs_text_put(out, tcphs_names_get(TCPHS_NAMES_OUTCOME, outcome));
    if (outcome != TCPHS_OUTCOME_ESTABLISHED || !tcphs_rtt_setup_time(handshake, &setup))
        return;
    tcphs_words_time(setup, time, sizeof time);
    tcphs_text_put(out, " in ");
    tcphs_text_put(out, time);
}

static void add_icmp(struct tcphs_text *out, const struct tcphs_handshake *handshake)
{
    char error[TCPHS_TEXT_MAX];
    const char *name;

    if (handshake->icmp_frame == 0)
        return;
    name = tcphs_icmp_name(handshake->icmp_version, handshake->icmp_type, handshake->icmp_code);
    tcphs_words_icmp(handshake->icmp_version, handshake->icmp_type, handshake->icmp_code, error,
                     sizeof error);
    tcphs_text_add(out, ", %s", error);
    if (name != NULL)
        tcphs_text_add(out, " (%s)", name);
}

void tcphs_summary_write(const struct tcphs_handshake *handshake, bool is_final, char *text,
                         size_t size)
{
    struct tcphs_text out = tcphs_text_begin(text, size);

    add_outcome(&out, handshake, tcphs_handshake_outcome(handshake, is_final));
    add_icmp(&out, handshake);
    if (handshake->has & TCPHS_KNOWS_CROSSED)
        tcphs_text_put(&out, ", simultaneous open");
    if (handshake->tfo.has_status) {
        tcphs_text_put(&out, ", TFO ");
        tcphs_text_put(&out, tcphs_names_get(TCPHS_NAMES_TFO, handshake->tfo.status));
    }
    if (handshake->syn_count > 1)
        tcphs_text_add(&out, ", %u SYNs", handshake->syn_count);
    if (handshake->synack_count > 1)
        tcphs_text_add(&out, ", %u SYN-ACKs", handshake->synack_count);
}

/** "attempt 2"; when it was sent differs each time, and would keep equal events apart in lists. */
static void add_attempt(struct tcphs_text *out, const struct tcphs_record *record,
                        enum tcphs_field attempt)
{
    if (tcphs_record_has(record, attempt))
        tcphs_text_add(out, ": attempt %u", record->values[attempt].number);
}

/** All but one octet: who counts the data without the SYN's own number acknowledges one too few. */
static void add_acked(struct tcphs_text *out, const struct tcphs_record *record)
{
    uint32_t acked = record->values[TCPHS_FIELD_TFO_ACKED].number;
    uint32_t sent = record->values[TCPHS_FIELD_TFO_SYN_DATA].number;

    if (!tcphs_record_has(record, TCPHS_FIELD_TFO_ACKED))
        return;
    tcphs_text_add(out, ": %u of %u octets acknowledged", acked, sent);
    if (acked > 0 && acked + 1 == sent)
        tcphs_text_add(out, "; all but one: a known fault of middleboxes");
}

static void add_text_of(struct tcphs_text *out, const struct tcphs_record *record,
                        enum tcphs_field field)
{
    if (tcphs_record_has(record, field))
        tcphs_text_add(out, ": %s", record->values[field].text);
}

void tcphs_event_write(enum tcphs_event event, const struct tcphs_record *record, char *text,
                       size_t size)
{
    struct tcphs_text out = tcphs_text_begin(text, size);

    tcphs_text_put(&out, tcphs_events[event].summary);
    switch (event) {
    case TCPHS_EVENT_SYN_RETRANSMITTED:
        add_attempt(&out, record, TCPHS_FIELD_SYN_ATTEMPT);
        break;
    case TCPHS_EVENT_SYNACK_RETRANSMITTED:
        add_attempt(&out, record, TCPHS_FIELD_SYNACK_ATTEMPT);
        break;
    case TCPHS_EVENT_SYN_CHANGED:
        add_text_of(&out, record, TCPHS_FIELD_SYN_CHANGES);
        break;
    case TCPHS_EVENT_SYN_COOKIE:
        add_text_of(&out, record, TCPHS_FIELD_SYN_COOKIE_EVIDENCE);
        break;
    case TCPHS_EVENT_PORT_REUSED:
        if (tcphs_record_has(record, TCPHS_FIELD_PORT_REUSED_EARLIER))
            tcphs_text_add(&out, ": %s",
                           tcphs_names_get(TCPHS_NAMES_EARLIER,
                                           record->values[TCPHS_FIELD_PORT_REUSED_EARLIER].number));
        break;
    case TCPHS_EVENT_DUPLICATE:
    case TCPHS_EVENT_OPTION_STRIPPED:
    case TCPHS_EVENT_MSS_CLAMPED:
        add_text_of(&out, record, TCPHS_FIELD_COPY_CHANGES);
        break;
    case TCPHS_EVENT_TFO_ACCEPTED:
    case TCPHS_EVENT_TFO_PARTIAL:
    case TCPHS_EVENT_TFO_REJECTED:
        add_acked(&out, record);
        break;
    case TCPHS_EVENT_TFO_BLACKHOLED:
        if (tcphs_record_has(record, TCPHS_FIELD_TFO_EVIDENCE))
            tcphs_text_add(&out, ": %s",
                           tcphs_names_get(TCPHS_NAMES_EVIDENCE,
                                           record->values[TCPHS_FIELD_TFO_EVIDENCE].number));
        break;
    default:
        break;
    }
}
