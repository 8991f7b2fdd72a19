/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * The words on one arrow of a ladder diagram; see ladder.h.
 */
#include "ladder.h"

#include "icmp.h"
#include "record.h"
#include "rival.h"
#include "text.h"
#include "words.h"

/** One arrow in the making. */
struct arrow {
    const struct tcphs_handshake *handshake;
    const struct tcphs_note *note;
    const struct tcphs_record *record; /**< of the packet */
    struct tcphs_sent sent;            /**< all 0 where nothing is known */
};

/** What a first SYN or SYN-ACK offers, which the handshake keeps; NULL if it does not. */
static const struct tcphs_offer *find_offer(const struct tcphs_handshake *handshake,
                                            const struct tcphs_note *note)
{
    if (note->kind == TCPHS_SEGMENT_SYN)
        return &handshake->syn;
    if (note->kind != TCPHS_SEGMENT_SYNACK)
        return NULL;
    return tcphs_rival_offer(handshake, note->synack_number);
}

static struct tcphs_sent find_sent(const struct tcphs_handshake *handshake,
                                   const struct tcphs_note *note)
{
    const struct tcphs_offer *offer;

    if (note->has_sent)
        return note->sent;
    offer = find_offer(handshake, note);
    if (offer == NULL)
        return (struct tcphs_sent){0};
    return (struct tcphs_sent){.options = offer->options,
                               .flags = offer->flags,
                               .mss = offer->mss,
                               .ws_shift = offer->ws_shift};
}

/** The bits by which SYN and SYN-ACK negotiate ECN, in the order of the header. */
static void add_ecn(struct tcphs_text *out, uint16_t flags, const char *separator)
{
    static const struct {
        uint16_t flag;
        const char *name;
    } bits[] = {{TCPHS_FLAG_AE, "AE"}, {TCPHS_FLAG_CWR, "CWR"}, {TCPHS_FLAG_ECE, "ECE"}};

    for (unsigned i = 0; i < sizeof bits / sizeof *bits; i++) {
        if (!(flags & bits[i].flag))
            continue;
        tcphs_text_separate(out, separator);
        tcphs_text_add(out, "%s", bits[i].name);
    }
}

static bool is_request(const struct arrow *arrow)
{
    return arrow->note->kind == TCPHS_SEGMENT_SYN && arrow->sent.cookie_len == 0;
}

/** What the packet is; "" for a later segment of which its data or cookie is said. */
static void add_kind(struct tcphs_text *out, const struct arrow *arrow)
{
    const struct tcphs_note *note = arrow->note;
    char text[TCPHS_TEXT_MAX];

    if (note->kind == TCPHS_SEGMENT_ICMP_ERROR) {
        tcphs_words_icmp(arrow->handshake->icmp_version, note->icmp_type, note->icmp_code, text,
                         sizeof text);
        tcphs_text_add(out, "%s", text);
    } else if (note->kind != TCPHS_SEGMENT_OTHER) {
        tcphs_text_add(out, "%s", tcphs_names_get(TCPHS_NAMES_SEGMENT, note->kind));
    } else if (note->is_first_octet) {
        tcphs_text_add(out, "first data");
    } else if (arrow->sent.payload_len == 0 && !(arrow->sent.options & TCPHS_OPTION_TFO)) {
        tcphs_text_add(out, "ACK"); /* a later one, which tells of the round-trip time */
    }
}

/* ---- the label ---- */

/** " #2 +1.01 s", " copy" */
static void add_attempt(struct tcphs_text *out, const struct tcphs_note *note)
{
    char time[TCPHS_TEXT_MAX];

    if (note->attempt > 1)
        tcphs_text_add(out, " #%u", note->attempt);
    if (note->is_copy)
        tcphs_text_add(out, " copy");
    if (!note->has_interval)
        return;
    tcphs_words_time_short(note->interval, time, sizeof time);
    tcphs_text_add(out, " +%s", time);
}

static void add_fastopen(struct tcphs_text *out, const struct arrow *arrow)
{
    if (!(arrow->sent.options & TCPHS_OPTION_TFO))
        return;
    tcphs_text_separate(out, " ");
    tcphs_text_add(out, "TFO");
    if (is_request(arrow))
        tcphs_text_add(out, " request");
    else if (arrow->sent.payload_len == 0)
        tcphs_text_add(out, " cookie");
}

static void write_label(const struct arrow *arrow, char *text, size_t size)
{
    struct tcphs_text out = tcphs_text_begin(text, size);

    add_kind(&out, arrow);
    add_attempt(&out, arrow->note);
    if (arrow->note->is_copy)
        return;
    if (arrow->sent.flags & TCPHS_FLAG_SYN)
        add_ecn(&out, arrow->sent.flags, " ");
    add_fastopen(&out, arrow);
    if (arrow->sent.payload_len == 0)
        return;
    tcphs_text_separate(&out, " ");
    tcphs_text_add(&out, "data %u", (unsigned)arrow->sent.payload_len);
}

/* ---- the comment ---- */

static void add_options(struct tcphs_text *out, const struct tcphs_sent *sent)
{
    static const struct {
        uint16_t option;
        const char *name;
    } plain[] = {
        {TCPHS_OPTION_SACK_PERMITTED, "SACK"}, {TCPHS_OPTION_TIMESTAMPS, "TS"},
        {TCPHS_OPTION_MPTCP, "MPTCP"},         {TCPHS_OPTION_MD5, "MD5"},
        {TCPHS_OPTION_TCP_AO, "AO"},           {TCPHS_OPTION_ENO, "ENO"},
        {TCPHS_OPTION_ACCECN, "AccECN"},
    };

    if (sent->options & TCPHS_OPTION_MSS) {
        tcphs_text_separate(out, ", ");
        tcphs_text_add(out, "MSS %u", sent->mss);
    }
    if (sent->options & TCPHS_OPTION_WS) {
        tcphs_text_separate(out, ", ");
        tcphs_text_add(out, "WS %u", sent->ws_shift);
    }
    for (unsigned i = 0; i < sizeof plain / sizeof *plain; i++) {
        if (!(sent->options & plain[i].option))
            continue;
        tcphs_text_separate(out, ", ");
        tcphs_text_add(out, "%s", plain[i].name);
    }
}

/** Of a repetition, only what the sending before it did not offer is news. */
static bool is_offered_again(const struct arrow *arrow)
{
    const struct tcphs_note *note = arrow->note;
    const struct tcphs_sent *sent = &arrow->sent;
    const struct tcphs_offer *offer = find_offer(arrow->handshake, note);

    if (note->attempt <= 1 || offer == NULL)
        return false;
    if (note->kind == TCPHS_SEGMENT_SYN)
        return !note->is_from_server && !(note->events & TCPHS_EVENT_BIT(TCPHS_EVENT_SYN_CHANGED));
    return sent->options == offer->options && sent->flags == offer->flags &&
           sent->mss == offer->mss && sent->ws_shift == offer->ws_shift;
}

/** "CWR, ECE, MSS 1460, WS 7, SACK, TS" */
static void write_offer(const struct arrow *arrow, char *text, size_t size)
{
    struct tcphs_text out = tcphs_text_begin(text, size);

    if (!(arrow->sent.flags & TCPHS_FLAG_SYN) || is_offered_again(arrow))
        return;
    add_ecn(&out, arrow->sent.flags, ", ");
    add_options(&out, &arrow->sent);
}

/** The first SYN-ACK of those that decide the handshake. */
static bool is_deciding_synack(const struct arrow *arrow)
{
    const struct tcphs_note *note = arrow->note;

    return note->kind == TCPHS_SEGMENT_SYNACK && note->is_from_server && note->attempt == 1 &&
           note->synack_number == arrow->handshake->synack_number;
}

/** The cookie that a packet carries; NULL if its octets are not kept. */
static const struct tcphs_cookie *find_cookie(const struct arrow *arrow)
{
    const struct tcphs_fastopen *tfo = &arrow->handshake->tfo;
    const struct tcphs_note *note = arrow->note;
    const struct tcphs_cookie *cookie = NULL;

    if (note->kind == TCPHS_SEGMENT_SYN && !note->is_from_server && !tfo->has_other_cookie)
        cookie = tfo->cookie;
    else if (is_deciding_synack(arrow))
        cookie = tfo->new_cookie;
    return cookie != NULL && cookie->len == arrow->sent.cookie_len ? cookie : NULL;
}

/** "TFO cookie 0102030405060708"; "TFO cookie of 3 octets" where that is all that is known. */
static void add_cookie(struct tcphs_text *out, const struct arrow *arrow)
{
    const struct tcphs_cookie *cookie = find_cookie(arrow);

    tcphs_text_add(out, "TFO cookie ");
    if (is_request(arrow))
        tcphs_text_add(out, "request");
    else if (cookie == NULL)
        tcphs_text_add(out, "of %u octets", arrow->sent.cookie_len);
    else
        for (unsigned i = 0; i < cookie->len; i++)
            tcphs_text_add(out, "%02x", cookie->octets[i]);
}

/** "TFO cookie 0102030405060708, 120 octets of data" */
static void write_load(const struct arrow *arrow, char *text, size_t size)
{
    const struct tcphs_sent *sent = &arrow->sent;
    struct tcphs_text out = tcphs_text_begin(text, size);

    if (sent->options & TCPHS_OPTION_TFO)
        add_cookie(&out, arrow);
    if (sent->payload_len == 0)
        return;
    tcphs_text_separate(&out, ", ");
    tcphs_text_add(&out, "%u octet%s of data", (unsigned)sent->payload_len,
                   sent->payload_len == 1 ? "" : "s");
    if (arrow->note->has_data_again)
        tcphs_text_add(&out, ", the SYN's again");
}

/** A comment in the making: the packet's kind, and what there is to say of it. */
struct comment {
    struct tcphs_text out;
    const char *separator; /**< before the next part */
};

static void add_part(struct comment *comment, const char *part)
{
    if (part == NULL || part[0] == '\0')
        return;
    tcphs_text_separate(&comment->out, comment->separator);
    tcphs_text_add(&comment->out, "%s", part);
    comment->separator = "; ";
}

/** A time that ends with this packet: "RTT to server 40.123 ms". */
static void add_time(struct comment *comment, const struct arrow *arrow, enum tcphs_field field)
{
    char time[TCPHS_TEXT_MAX];

    if (!tcphs_record_has(arrow->record, field))
        return;
    tcphs_words_time(arrow->record->values[field].time, time, sizeof time);
    add_part(comment, tcphs_fields[field].title);
    tcphs_text_add(&comment->out, " %s", time);
}

static void add_times(struct comment *comment, const struct arrow *arrow)
{
    const struct tcphs_note *note = arrow->note;

    if (is_deciding_synack(arrow))
        add_time(comment, arrow, TCPHS_FIELD_RTT_SERVER);
    if (note->kind == TCPHS_SEGMENT_ACK && !note->is_from_server)
        add_time(comment, arrow, TCPHS_FIELD_RTT_CLIENT);
    if (note->is_first_octet)
        add_time(comment, arrow, TCPHS_FIELD_TTFB);
}

/** The events that the rest of the comment says already. */
static uint64_t said_elsewhere(const struct arrow *arrow)
{
    const uint64_t of_kind = TCPHS_EVENT_BIT(TCPHS_EVENT_ICMP_ERROR) |
                             TCPHS_EVENT_BIT(TCPHS_EVENT_TFO_REQUESTED) |
                             TCPHS_EVENT_BIT(TCPHS_EVENT_SYN_RETRANSMITTED) |
                             TCPHS_EVENT_BIT(TCPHS_EVENT_SYNACK_RETRANSMITTED);
    const uint64_t of_verdict =
        TCPHS_EVENT_BIT(TCPHS_EVENT_REFUSED) | TCPHS_EVENT_BIT(TCPHS_EVENT_UNREACHABLE) |
        TCPHS_EVENT_BIT(TCPHS_EVENT_NO_ANSWER) |
        TCPHS_EVENT_BIT(TCPHS_EVENT_SYNACK_UNACKNOWLEDGED) |
        TCPHS_EVENT_BIT(TCPHS_EVENT_CLIENT_RESET) | TCPHS_EVENT_BIT(TCPHS_EVENT_SERVER_RESET);

    return tcphs_record_has(arrow->record, TCPHS_FIELD_SUMMARY) ? of_kind | of_verdict : of_kind;
}

/** The events that another one of these says with more. */
static uint64_t said_by_others(const struct arrow *arrow, uint64_t events)
{
    unsigned changes = events & TCPHS_EVENT_BIT(TCPHS_EVENT_SYN_CHANGED) ? arrow->note->changes : 0;
    uint64_t said = 0;

    if (changes & TCPHS_CHANGE_TFO_DROPPED)
        said |= TCPHS_EVENT_BIT(TCPHS_EVENT_TFO_FALLBACK);
    if (changes & TCPHS_CHANGE_ECN_DROPPED)
        said |= TCPHS_EVENT_BIT(TCPHS_EVENT_ECN_FALLBACK);
    if (events &
        (TCPHS_EVENT_BIT(TCPHS_EVENT_OPTION_STRIPPED) | TCPHS_EVENT_BIT(TCPHS_EVENT_MSS_CLAMPED)))
        said |= TCPHS_EVENT_BIT(TCPHS_EVENT_DUPLICATE);
    return said;
}

/** An event in the fewest words: what changed needs no introduction, and is said once. */
static void write_event(const struct arrow *arrow, enum tcphs_event event, uint64_t events,
                        char *text, size_t size)
{
    struct tcphs_text out = tcphs_text_begin(text, size);

    if (event == TCPHS_EVENT_SYN_CHANGED)
        tcphs_words_changes(arrow->note->changes, text, size);
    else if (event == TCPHS_EVENT_OPTION_STRIPPED &&
             (events & TCPHS_EVENT_BIT(TCPHS_EVENT_MSS_CLAMPED)))
        tcphs_text_add(&out, "%s", tcphs_events[event].summary);
    else
        tcphs_event_write(event, arrow->record, text, size);
}

static void add_events(struct comment *comment, const struct arrow *arrow, bool is_final)
{
    uint64_t events =
        tcphs_handshake_events(arrow->handshake, arrow->note, is_final) & ~said_elsewhere(arrow);
    char text[TCPHS_TEXT_MAX];

    events &= ~said_by_others(arrow, events);
    for (unsigned i = 0; i < TCPHS_EVENT_COUNT; i++) {
        if (!(events & TCPHS_EVENT_BIT(i)))
            continue;
        write_event(arrow, (enum tcphs_event)i, events, text, sizeof text);
        add_part(comment, text);
    }
}

/** What the packet is, and which attempt: "SYN #2 +1.012 s". */
static void begin_comment(struct comment *comment, const struct arrow *arrow)
{
    const struct tcphs_note *note = arrow->note;
    char time[TCPHS_TEXT_MAX];

    add_kind(&comment->out, arrow);
    if (note->attempt > 1)
        tcphs_text_add(&comment->out, " #%u", note->attempt);
    if (!note->has_interval)
        return;
    tcphs_words_time(note->interval, time, sizeof time);
    tcphs_text_add(&comment->out, " +%s", time);
}

/** Windows cut long comments: the verdict comes first, and last what is offered as ever. */
static void write_comment(const struct arrow *arrow, bool is_final, char *text, size_t size)
{
    const struct tcphs_note *note = arrow->note;
    struct comment comment = {tcphs_text_begin(text, size), ": "};
    char part[TCPHS_TEXT_MAX];

    begin_comment(&comment, arrow);
    if (tcphs_record_has(arrow->record, TCPHS_FIELD_SUMMARY))
        add_part(&comment, arrow->record->values[TCPHS_FIELD_SUMMARY].text);
    else if (note->kind == TCPHS_SEGMENT_ICMP_ERROR)
        add_part(&comment,
                 tcphs_icmp_name(arrow->handshake->icmp_version, note->icmp_type, note->icmp_code));
    add_events(&comment, arrow, is_final);
    if (note->is_copy)
        return;
    write_load(arrow, part, sizeof part);
    add_part(&comment, part);
    add_times(&comment, arrow);
    if (note->loss != 0)
        add_part(&comment, tcphs_names_get(TCPHS_NAMES_LOSS, note->loss - 1U));
    write_offer(arrow, part, sizeof part);
    add_part(&comment, part);
}

void tcphs_ladder_write(const struct tcphs_handshake *handshake, const struct tcphs_note *note,
                        bool is_final, struct tcphs_rung *rung)
{
    struct tcphs_record record;
    struct arrow arrow = {handshake, note, &record, find_sent(handshake, note)};

    tcphs_record_fill(&record, handshake, note, is_final);
    write_label(&arrow, rung->label, sizeof rung->label);
    write_comment(&arrow, is_final, rung->comment, sizeof rung->comment);
}
