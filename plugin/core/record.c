/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * What a handshake shows to a user; see record.h. One line for each row of fields.def.
 */
#include "record.h"

#include <string.h>

#include "attempts.h"
#include "backoff.h"
#include "copy.h"
#include "negotiation.h"
#include "reuse.h"
#include "rtt.h"
#include "words.h"

const struct tcphs_field_info tcphs_fields[TCPHS_FIELD_COUNT] = {
#define TCPHS_FIELD(id, name, type, scope, group, names, title, when, description, source)         \
    {"tcphs." name,                                                                                \
     TCPHS_TYPE_##type,                                                                            \
     TCPHS_SCOPE_##scope,                                                                          \
     TCPHS_GROUP_##group,                                                                          \
     TCPHS_NAMES_##names,                                                                          \
     title,                                                                                        \
     when,                                                                                         \
     description,                                                                                  \
     source},
#include "fields.def"
#undef TCPHS_FIELD
};

const struct tcphs_event_info tcphs_events[TCPHS_EVENT_COUNT] = {
#define TCPHS_EVENT(id, name, group, severity, summary, where, source)                             \
    {"tcphs." name, TCPHS_EVENT_##group, TCPHS_SEVERITY_##severity, summary, where, source},
#include "events.def"
#undef TCPHS_EVENT
};

const struct tcphs_group_info tcphs_groups[TCPHS_GROUP_COUNT] = {
    [TCPHS_GROUP_TOP] = {NULL, "Handshake", ""},
    [TCPHS_GROUP_TIMING] = {"tcphs.timing", "Timing",
                            "How long it took, and where the capture was taken"},
    [TCPHS_GROUP_ATTEMPTS] = {"tcphs.attempts", "SYN attempts",
                              "SYNs and SYN-ACKs, their repetition, and how they were paced"},
    [TCPHS_GROUP_NEGOTIATED] = {"tcphs.negotiated", "Negotiated",
                                "What both ends agreed on, or why they did not"},
    [TCPHS_GROUP_CLIENT] = {"tcphs.client.offer", "Client offered", "What the client's SYN said"},
    [TCPHS_GROUP_SERVER] = {"tcphs.server.offer", "Server offered",
                            "What the server's SYN-ACK said"},
    [TCPHS_GROUP_FASTOPEN] = {"tcphs.tfo", "Fast Open",
                              "How TCP Fast Open went, where it was tried"},
    [TCPHS_GROUP_ICMP] = {"tcphs.icmp", "ICMP error", "An ICMP error that quotes this handshake"},
};

static void set_present(struct tcphs_record *record, enum tcphs_field field)
{
    record->present[field / 64] |= UINT64_C(1) << (field % 64);
}

static void put_number(struct tcphs_record *record, enum tcphs_field field, uint32_t number)
{
    record->values[field].number = number;
    set_present(record, field);
}

static void put_number_if(struct tcphs_record *record, enum tcphs_field field, bool is_known,
                          uint32_t number)
{
    if (is_known)
        put_number(record, field, number);
}

/** A boolean that is false, and a frame or counter that is 0, are absent. */
static void put_unless_zero(struct tcphs_record *record, enum tcphs_field field, uint32_t number)
{
    put_number_if(record, field, number != 0, number);
}

static void put_time_if(struct tcphs_record *record, enum tcphs_field field, bool is_known,
                        tcphs_nsec time)
{
    if (!is_known)
        return;
    record->values[field].time = time;
    set_present(record, field);
}

/** A time that a function of rtt.h knows, or does not. */
static void put_time_of(struct tcphs_record *record, enum tcphs_field field,
                        const struct tcphs_handshake *handshake,
                        bool (*read)(const struct tcphs_handshake *, tcphs_nsec *))
{
    tcphs_nsec time = 0;
    bool is_known = read(handshake, &time);

    put_time_if(record, field, is_known, time);
}

static void put_bytes(struct tcphs_record *record, enum tcphs_field field, const uint8_t *data,
                      uint32_t len)
{
    record->values[field].bytes.data = data;
    record->values[field].bytes.len = len;
    set_present(record, field);
}

void tcphs_record_put_text(struct tcphs_record *record, enum tcphs_field field, const char *text)
{
    size_t size = strlen(text) + 1;

    if (size <= sizeof record->text - record->text_used) {
        record->values[field].text = memcpy(record->text + record->text_used, text, size);
        record->text_used += size;
        set_present(record, field);
    }
}

static void put_text_if(struct tcphs_record *record, enum tcphs_field field, const char *text)
{
    if (text != NULL && text[0] != '\0')
        tcphs_record_put_text(record, field, text);
}

/* ---- the facts, by group ---- */

static void fill_top(struct tcphs_record *record, const struct tcphs_handshake *handshake,
                     bool is_final)
{
    bool is_answered = handshake->has & TCPHS_KNOWS_SYNACK;
    unsigned newest = tcphs_attempts_kept(handshake, TCPHS_SERIES_SYN) - 1;

    put_number(record, TCPHS_FIELD_ID, handshake->id);
    put_number(record, TCPHS_FIELD_OUTCOME, tcphs_handshake_outcome(handshake, is_final));
    put_unless_zero(record, TCPHS_FIELD_SIMULTANEOUS, (handshake->has & TCPHS_KNOWS_CROSSED) != 0);
    if (handshake->has & TCPHS_KNOWS_SYN)
        put_number(record, TCPHS_FIELD_SYN_FRAME,
                   is_answered ? tcphs_attempts_answered(handshake, TCPHS_SERIES_SYN).frame
                               : tcphs_attempts_get(handshake, TCPHS_SERIES_SYN, newest).frame);
    if (is_answered)
        put_number(record, TCPHS_FIELD_SYNACK_FRAME,
                   tcphs_attempts_answered(handshake, TCPHS_SERIES_SYNACK).frame);
    put_unless_zero(record, TCPHS_FIELD_ACK_FRAME, handshake->ack_frame);
    put_unless_zero(record, TCPHS_FIELD_ICMP_FRAME, handshake->icmp_frame);
}

static void fill_timing(struct tcphs_record *record, const struct tcphs_handshake *handshake)
{
    tcphs_nsec setup;
    tcphs_nsec path;
    enum tcphs_quality quality;
    enum tcphs_point point;
    enum tcphs_pointby evidence;
    bool is_repeated = handshake->has & TCPHS_KNOWS_REPEAT_BEFORE;

    put_time_of(record, TCPHS_FIELD_RTT_SERVER, handshake, tcphs_rtt_of_server);
    put_time_of(record, TCPHS_FIELD_RTT_CLIENT, handshake, tcphs_rtt_of_client);
    put_time_of(record, TCPHS_FIELD_RTT_TOTAL, handshake, tcphs_rtt_of_path);
    if (tcphs_rtt_quality_of(handshake, &quality))
        put_number(record, TCPHS_FIELD_RTT_QUALITY, quality);
    put_time_if(record, TCPHS_FIELD_TTFB, handshake->has & TCPHS_KNOWS_TTFB, handshake->ttfb);
    if (tcphs_rtt_capture_point(handshake, &point, &evidence)) {
        put_number(record, TCPHS_FIELD_CAPTURE_POINT, point);
        put_number(record, TCPHS_FIELD_CAPTURE_POINT_EVIDENCE, evidence);
    }
    put_time_of(record, TCPHS_FIELD_SETUP_TIME, handshake, tcphs_rtt_setup_time);
    if (is_repeated && tcphs_rtt_setup_time(handshake, &setup) &&
        tcphs_rtt_of_path(handshake, &path))
        put_time_if(record, TCPHS_FIELD_RETRANSMISSION_DELAY, setup >= path, setup - path);
}

static void fill_attempts(struct tcphs_record *record, const struct tcphs_handshake *handshake)
{
    struct tcphs_backoff backoff;
    char text[TCPHS_TEXT_MAX];

    put_unless_zero(record, TCPHS_FIELD_SYN_COUNT, handshake->syn_count);
    put_unless_zero(record, TCPHS_FIELD_SYN_FIRST_FRAME, handshake->syn_frame);
    put_unless_zero(record, TCPHS_FIELD_SYNACK_COUNT, handshake->synack_count);
    tcphs_backoff_read(handshake, &backoff);
    tcphs_words_intervals(&backoff, text, sizeof text);
    put_text_if(record, TCPHS_FIELD_BACKOFF_INTERVALS, text);
    put_number_if(record, TCPHS_FIELD_BACKOFF_SCHEDULE, backoff.has_schedule, backoff.schedule);
    put_time_if(record, TCPHS_FIELD_BACKOFF_INITIAL_RTO, backoff.has_initial_rto,
                backoff.intervals[0]);
    put_number_if(record, TCPHS_FIELD_BACKOFF_PROFILE, backoff.has_profile, backoff.profile);
    put_time_if(record, TCPHS_FIELD_BACKOFF_NEXT, backoff.has_next, backoff.next);
    put_unless_zero(record, TCPHS_FIELD_BACKOFF_MISSING,
                    backoff.missing > 0 || (handshake->has & TCPHS_KNOWS_MISSED_SYN) ? 1 : 0);
}

/** An option that is in force, or why it is not. */
static void fill_option(struct tcphs_record *record, const struct tcphs_handshake *handshake,
                        uint32_t option, enum tcphs_field field, enum tcphs_field reason_field)
{
    const char *reason;

    put_unless_zero(record, field, tcphs_negotiation_in_force(handshake, option, &reason));
    put_text_if(record, reason_field, reason);
}

/** Of what is rare, it is no news that nobody offered it. */
static void fill_rare_options(struct tcphs_record *record, const struct tcphs_handshake *handshake)
{
    static const struct {
        uint32_t option;
        enum tcphs_field field, reason_field;
    } rare[] = {
        {TCPHS_OPTION_MD5, TCPHS_FIELD_MD5, TCPHS_FIELD_MD5_REASON},
        {TCPHS_OPTION_TCP_AO, TCPHS_FIELD_TCP_AO, TCPHS_FIELD_TCP_AO_REASON},
        {TCPHS_OPTION_ENO, TCPHS_FIELD_ENO, TCPHS_FIELD_ENO_REASON},
    };
    uint32_t offered = (uint32_t)handshake->syn.options |
                       tcphs_offer_of_client(handshake)->options | handshake->synack.options;
    const char *reason;

    if (offered & TCPHS_OPTION_MPTCP) {
        put_unless_zero(record, TCPHS_FIELD_MPTCP, tcphs_negotiation_mptcp(handshake, &reason));
        put_text_if(record, TCPHS_FIELD_MPTCP_REASON, reason);
    }
    for (unsigned i = 0; i < sizeof rare / sizeof *rare; i++)
        if (offered & rare[i].option)
            fill_option(record, handshake, rare[i].option, rare[i].field, rare[i].reason_field);
}

static void fill_negotiated(struct tcphs_record *record, const struct tcphs_handshake *handshake)
{
    const struct tcphs_offer *client = tcphs_offer_of_client(handshake);
    bool has_syn = handshake->has & TCPHS_KNOWS_SYN;
    const char *reason;
    uint32_t octets;
    enum tcphs_ecn ecn;

    if (!(handshake->has & TCPHS_KNOWS_SERVER_OFFER))
        return;
    if (tcphs_negotiation_full_segment(handshake, &handshake->synack, &octets))
        put_number(record, TCPHS_FIELD_MSS_TO_SERVER, octets);
    if (has_syn && tcphs_negotiation_full_segment(handshake, client, &octets))
        put_number(record, TCPHS_FIELD_MSS_TO_CLIENT, octets);
    fill_option(record, handshake, TCPHS_OPTION_WS, TCPHS_FIELD_WINDOW_SCALING,
                TCPHS_FIELD_WINDOW_SCALING_REASON);
    fill_option(record, handshake, TCPHS_OPTION_SACK_PERMITTED, TCPHS_FIELD_SACK,
                TCPHS_FIELD_SACK_REASON);
    fill_option(record, handshake, TCPHS_OPTION_TIMESTAMPS, TCPHS_FIELD_TIMESTAMPS,
                TCPHS_FIELD_TIMESTAMPS_REASON);
    if (tcphs_negotiation_ecn(handshake, &ecn, &reason)) {
        put_number(record, TCPHS_FIELD_ECN, ecn);
        put_text_if(record, TCPHS_FIELD_ECN_REASON, reason);
    }
    fill_rare_options(record, handshake);
}

static void fill_accecn(struct tcphs_record *record, const struct tcphs_handshake *handshake)
{
    enum tcphs_ipecn ecn;

    if (tcphs_negotiation_accecn_syn(handshake, &ecn))
        put_number(record, TCPHS_FIELD_ACCECN_SYN, ecn);
    if (tcphs_negotiation_accecn_synack(handshake, &ecn))
        put_number(record, TCPHS_FIELD_ACCECN_SYNACK, ecn);
}

/** The scale of the final ACK's window is known only if both SYNs are. */
static void fill_first_window(struct tcphs_record *record, const struct tcphs_handshake *handshake)
{
    const char *reason;
    bool is_scaled = tcphs_negotiation_in_force(handshake, TCPHS_OPTION_WS, &reason);
    unsigned shift = is_scaled ? tcphs_negotiation_shift(tcphs_offer_of_client(handshake)) : 0;

    put_number_if(record, TCPHS_FIELD_WINDOW_CLIENT_FIRST,
                  handshake->ack_frame != 0 && (is_scaled || reason != NULL),
                  (uint32_t)handshake->client_first_window << shift);
}

/** The fields of one end; the two ends' rows in fields.def stand in the same order. */
static void fill_end(struct tcphs_record *record, const struct tcphs_offer *offer, uint32_t isn,
                     bool has_ttl, bool is_server)
{
    const int shift = is_server ? TCPHS_FIELD_SERVER_MSS - TCPHS_FIELD_CLIENT_MSS : 0;
    char text[TCPHS_TEXT_MAX];

#define OF_END(name) ((enum tcphs_field)(TCPHS_FIELD_CLIENT_##name + shift))
    put_number_if(record, OF_END(MSS), offer->options & TCPHS_OPTION_MSS, offer->mss);
    put_number_if(record, OF_END(WS_SHIFT), offer->options & TCPHS_OPTION_WS, offer->ws_shift);
    put_unless_zero(record, OF_END(SACK_PERMITTED),
                    (offer->options & TCPHS_OPTION_SACK_PERMITTED) != 0);
    put_unless_zero(record, OF_END(TIMESTAMPS), (offer->options & TCPHS_OPTION_TIMESTAMPS) != 0);
    put_number(record, OF_END(WINDOW), offer->window);
    tcphs_words_options(offer, text, sizeof text);
    put_text_if(record, OF_END(OPTIONS), text);
    put_number_if(record, OF_END(TTL), has_ttl, offer->ttl);
    put_number_if(record, OF_END(HOPS), has_ttl, tcphs_offer_hops(offer));
    put_unless_zero(record, OF_END(MPTCP), (offer->options & TCPHS_OPTION_MPTCP) != 0);
    put_number_if(record, OF_END(MPTCP_VERSION), offer->has_mptcp_version, offer->mptcp_version);
    put_number(record, OF_END(ECN_FLAGS), tcphs_negotiation_ecn_bits(offer->flags));
    put_number(record, OF_END(ISN), isn);
#undef OF_END
}

_Static_assert(TCPHS_FIELD_SERVER_ISN - TCPHS_FIELD_SERVER_MSS ==
                   TCPHS_FIELD_CLIENT_ISN - TCPHS_FIELD_CLIENT_MSS,
               "the rows of the two ends stand in the same order");

static void fill_ends(struct tcphs_record *record, const struct tcphs_handshake *handshake)
{
    if (handshake->has & TCPHS_KNOWS_SYN)
        fill_end(record, tcphs_offer_of_client(handshake), handshake->client_isn,
                 handshake->has & TCPHS_KNOWS_SYN_TTL, false);
    if (handshake->has & TCPHS_KNOWS_SERVER_OFFER)
        fill_end(record, &handshake->synack, handshake->server_isn,
                 handshake->has & TCPHS_KNOWS_SYNACK_TTL, true);
}

/** A cookie and how its life went on, in whatever handshake. @param cookie NULL: none */
static void fill_cookie(struct tcphs_record *record, const struct tcphs_cookie *cookie,
                        enum tcphs_field octets, enum tcphs_field refused, enum tcphs_field renewed)
{
    if (cookie == NULL)
        return;
    put_bytes(record, octets, cookie->octets, cookie->len);
    put_unless_zero(record, refused, cookie->refused_frame);
    put_unless_zero(record, renewed, cookie->renewed_frame);
}

static void fill_fastopen(struct tcphs_record *record, const struct tcphs_handshake *handshake)
{
    const struct tcphs_fastopen *tfo = &handshake->tfo;
    bool is_accepted = tfo->has_status && (tfo->status == TCPHS_TFO_ACCEPTED ||
                                           tfo->status == TCPHS_TFO_DATA_ACCEPTED);
    bool is_blackholed = tfo->has_status && tfo->status == TCPHS_TFO_BLACKHOLED;
    bool is_answered = handshake->has & TCPHS_KNOWS_SYNACK;

    put_number_if(record, TCPHS_FIELD_TFO_STATUS, tfo->has_status, tfo->status);
    put_number_if(record, TCPHS_FIELD_TFO_EVIDENCE, is_blackholed, tfo->evidence);
    fill_cookie(record, tfo->cookie, TCPHS_FIELD_TFO_COOKIE, TCPHS_FIELD_TFO_COOKIE_REFUSED_FRAME,
                TCPHS_FIELD_TFO_COOKIE_RENEWED_FRAME);
    put_unless_zero(record, TCPHS_FIELD_TFO_COOKIE_FRAME, tfo->cookie_frame);
    put_unless_zero(record, TCPHS_FIELD_TFO_COOKIE_NOT_SEEN,
                    tfo->has_cookie && tfo->cookie_frame == 0);
    fill_cookie(record, tfo->new_cookie, TCPHS_FIELD_TFO_NEW_COOKIE,
                TCPHS_FIELD_TFO_NEW_COOKIE_REFUSED_FRAME, TCPHS_FIELD_TFO_NEW_COOKIE_RENEWED_FRAME);
    if (tfo->new_cookie != NULL)
        put_unless_zero(record, TCPHS_FIELD_TFO_NEW_COOKIE_USED_FRAME, tfo->new_cookie->used_frame);
    put_unless_zero(record, TCPHS_FIELD_TFO_SYN_DATA, tfo->syn_data);
    put_number_if(record, TCPHS_FIELD_TFO_ACKED, tfo->syn_data > 0 && is_answered, tfo->acked);
    put_unless_zero(record, TCPHS_FIELD_TFO_RESENT_FRAME, tfo->resent_frame);
    if (is_accepted)
        put_time_of(record, TCPHS_FIELD_TFO_TIME_SAVED, handshake, tcphs_rtt_of_path);
    if (is_blackholed)
        put_time_if(record, TCPHS_FIELD_TFO_TIME_LOST,
                    tfo->fell_back_at != 0 && !(handshake->has & TCPHS_KNOWS_TIME_BACK),
                    (tcphs_nsec)tcphs_attempts_get(handshake, TCPHS_SERIES_SYN, tfo->fell_back_at)
                        .since_first);
}

/* ---- the values of one packet ---- */

static void fill_copy(struct tcphs_record *record, const struct tcphs_handshake *handshake,
                      const struct tcphs_note *note)
{
    char text[TCPHS_TEXT_MAX];

    tcphs_words_copy(handshake, note, text, sizeof text);
    put_text_if(record, TCPHS_FIELD_COPY_CHANGES, text);
}

static void fill_segment(struct tcphs_record *record, const struct tcphs_handshake *handshake,
                         const struct tcphs_note *note)
{
    char text[TCPHS_TEXT_MAX];

    put_number(record, TCPHS_FIELD_SEGMENT, note->kind);
    if (note->kind == TCPHS_SEGMENT_ICMP_ERROR) {
        put_number(record, TCPHS_FIELD_ICMP_TYPE, note->icmp_type);
        put_number(record, TCPHS_FIELD_ICMP_CODE, note->icmp_code);
    }
    if (note->is_copy) {
        fill_copy(record, handshake, note);
        return;
    }
    put_number_if(record, TCPHS_FIELD_LOSS, note->loss != 0, note->loss - 1U);
    if (note->kind == TCPHS_SEGMENT_SYN) {
        put_unless_zero(record, TCPHS_FIELD_SYN_ATTEMPT, note->attempt);
        put_time_if(record, TCPHS_FIELD_SYN_INTERVAL, note->has_interval, note->interval);
        put_time_if(record, TCPHS_FIELD_SYN_ELAPSED, note->has_interval, note->elapsed);
        tcphs_words_changes(note->changes, text, sizeof text);
        put_text_if(record, TCPHS_FIELD_SYN_CHANGES, text);
    } else if (note->kind == TCPHS_SEGMENT_SYNACK) {
        put_unless_zero(record, TCPHS_FIELD_SYNACK_ATTEMPT, note->attempt);
        put_time_if(record, TCPHS_FIELD_SYNACK_INTERVAL, note->has_interval, note->interval);
        put_time_if(record, TCPHS_FIELD_SYNACK_ELAPSED, note->has_interval, note->elapsed);
        tcphs_words_cookie(note, text, sizeof text);
        put_text_if(record, TCPHS_FIELD_SYN_COOKIE_EVIDENCE, text);
    }
}

/** What is known of the connection that had the sockets before, where port_reused stands. */
static void fill_reuse(struct tcphs_record *record, const struct tcphs_handshake *handshake,
                       const struct tcphs_note *note, bool is_final)
{
    uint64_t events = tcphs_handshake_events(handshake, note, is_final);
    enum tcphs_earlier earlier;

    if ((events & TCPHS_EVENT_BIT(TCPHS_EVENT_PORT_REUSED)) &&
        tcphs_reuse_earlier((enum tcphs_reuse)note->reuse, &earlier))
        put_number(record, TCPHS_FIELD_PORT_REUSED_EARLIER, earlier);
}

/** Does the summary stand on this packet? Until the end it may be overtaken by a later one. */
static bool has_last_word(const struct tcphs_handshake *handshake, const struct tcphs_note *note,
                          bool is_final)
{
    if (!is_final)
        return note->concludes;
    return note->ordinal ==
           (handshake->concluded_by != 0 ? handshake->concluded_by : handshake->packets);
}

/** All that stands on one packet alone, but for the summary. */
static void fill_packet(struct tcphs_record *record, const struct tcphs_handshake *handshake,
                        const struct tcphs_note *note, bool is_final)
{
    fill_segment(record, handshake, note);
    if (note->reuse != TCPHS_REUSE_NONE)
        fill_reuse(record, handshake, note, is_final);
}

static void begin(struct tcphs_record *record)
{
    memset(record->present, 0, sizeof record->present);
    record->text_used = 0;
}

void tcphs_record_fill_for_events(struct tcphs_record *record,
                                  const struct tcphs_handshake *handshake,
                                  const struct tcphs_note *note, bool is_final)
{
    begin(record);
    fill_fastopen(record, tcphs_handshake_shown(handshake, is_final));
    fill_packet(record, handshake, note, is_final);
}

void tcphs_record_fill(struct tcphs_record *record, const struct tcphs_handshake *handshake,
                       const struct tcphs_note *note, bool is_final)
{
    const struct tcphs_handshake *shown = tcphs_handshake_shown(handshake, is_final);
    char text[TCPHS_TEXT_MAX];

    begin(record);
    fill_top(record, shown, is_final);
    fill_timing(record, shown);
    fill_attempts(record, shown);
    fill_negotiated(record, shown);
    fill_accecn(record, shown);
    fill_first_window(record, shown);
    fill_ends(record, shown);
    fill_fastopen(record, shown);
    if (note == NULL)
        return;
    fill_packet(record, handshake, note, is_final);
    if (shown == handshake && has_last_word(handshake, note, is_final)) {
        tcphs_summary_write(handshake, is_final, text, sizeof text);
        tcphs_record_put_text(record, TCPHS_FIELD_SUMMARY, text);
    }
}
