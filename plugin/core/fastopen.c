/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * TCP Fast Open as one handshake used it; see fastopen.h.
 */
#include "fastopen.h"

#include <string.h>

#include "attempts.h"
#include "handshake.h"

bool tcphs_fastopen_is_cookie(const struct tcphs_segment *segment)
{
    return (segment->options & TCPHS_OPTION_TFO) && segment->cookie_len >= TCPHS_COOKIE_MIN &&
           segment->cookie_len <= TCPHS_COOKIE_MAX && segment->cookie_len % 2 == 0;
}

static void set_status(struct tcphs_fastopen *tfo, enum tcphs_tfo status)
{
    tfo->has_status = 1;
    tfo->status = (uint8_t)status;
}

/** The cookie of a segment among those of its server and client. @return NULL if it is a new one */
static struct tcphs_cookie *find_cookie(const struct tcphs_cookies *cookies,
                                        const struct tcphs_segment *segment)
{
    struct tcphs_cookie *cookie = cookies->newest;

    for (unsigned i = 0; i < TCPHS_COOKIES_SEARCHED && cookie != NULL; i++) {
        if (cookie->len == segment->cookie_len &&
            memcmp(cookie->octets, segment->cookie, cookie->len) == 0)
            return cookie;
        cookie = cookie->older;
    }
    return NULL;
}

/** The same; a new one is placed. */
static struct tcphs_cookie *get_cookie(struct tcphs_loan *loan, const struct tcphs_segment *segment)
{
    struct tcphs_cookie *cookie = find_cookie(loan->cookies, segment);

    if (cookie != NULL)
        return cookie;
    cookie = loan->spare_cookie;
    loan->spare_cookie = NULL;
    cookie->len = segment->cookie_len;
    memcpy(cookie->octets, segment->cookie, segment->cookie_len);
    cookie->older = loan->cookies->newest;
    loan->cookies->newest = cookie;
    return cookie;
}

/** What happens first stands. */
static void set_first(uint32_t *frame, uint32_t now)
{
    if (*frame == 0)
        *frame = now;
}

/** The cookie that the client had been granted before the new one, by the order of the capture. */
static struct tcphs_cookie *predecessor(struct tcphs_cookie *cookie)
{
    struct tcphs_cookie *before = cookie->older;

    for (unsigned i = 0; i < TCPHS_COOKIES_SEARCHED && before != NULL; i++) {
        if (before->granted_frame != 0)
            return before;
        before = before->older;
    }
    return NULL;
}

void tcphs_fastopen_follow(struct tcphs_handshake *handshake)
{
    struct tcphs_fastopen *tfo = &handshake->tfo;
    bool is_refused = tfo->has_status && (tfo->status == TCPHS_TFO_REJECTED ||
                                          tfo->status == TCPHS_TFO_REJECTED_NEW_COOKIE);
    struct tcphs_cookie *replaced = tfo->cookie;

    if (is_refused && tfo->cookie != NULL)
        set_first(&tfo->cookie->refused_frame, handshake->synack_frame);
    if (tfo->new_cookie == NULL)
        return;
    /* A client that asked anew has forgotten its cookie; the server's key may have changed since. */
    if (replaced == NULL)
        replaced = predecessor(tfo->new_cookie);
    if (replaced != NULL && replaced != tfo->new_cookie)
        set_first(&replaced->renewed_frame, handshake->synack_frame);
}

/** The status while the SYNs have no answer. */
static void set_status_unanswered(struct tcphs_fastopen *tfo)
{
    if (tfo->has_reset)
        set_status(tfo, TCPHS_TFO_RESET);
    else if (tfo->has_cookie_data)
        set_status(tfo, TCPHS_TFO_UNANSWERED);
    else if (tfo->has_request)
        set_status(tfo, TCPHS_TFO_REQUESTED);
    else if (tfo->has_cookie && !tfo->has_unknown_data)
        set_status(tfo, TCPHS_TFO_COOKIE_ONLY);
    else if (tfo->has_invalid)
        set_status(tfo, TCPHS_TFO_INVALID);
}

/** Take the option of a SYN that has one. */
static uint64_t take_option(struct tcphs_fastopen *tfo, const struct tcphs_segment *syn,
                            struct tcphs_loan *loan)
{
    struct tcphs_cookie *before = tfo->cookie;

    if (syn->cookie_len == 0) {
        tfo->has_request = 1;
        return TCPHS_EVENT_BIT(TCPHS_EVENT_TFO_REQUESTED);
    }
    if (!tcphs_fastopen_is_cookie(syn)) {
        tfo->has_invalid = 1;
        return TCPHS_EVENT_BIT(TCPHS_EVENT_TFO_INVALID_COOKIE);
    }
    tfo->has_cookie = 1;
    tfo->cookie = get_cookie(loan, syn);
    tfo->has_other_cookie |= before != NULL && before != tfo->cookie;
    tfo->cookie_frame = tfo->cookie->granted_frame;
    set_first(&tfo->cookie->used_frame, syn->frame);
    if (syn->payload_len > 0) {
        tfo->has_cookie_data = 1;
        return 0;
    }
    /* Without the payload's length nobody can say that the cookie came without data. */
    return syn->has & TCPHS_HAS_PAYLOAD ? TCPHS_EVENT_BIT(TCPHS_EVENT_TFO_COOKIE_ONLY) : 0;
}

uint64_t tcphs_fastopen_take_syn(struct tcphs_handshake *handshake, const struct tcphs_segment *syn,
                                 struct tcphs_loan *loan)
{
    struct tcphs_fastopen *tfo = &handshake->tfo;
    bool had_option = tfo->has_request || tfo->has_cookie || tfo->has_invalid;
    unsigned index = tcphs_attempts_kept(handshake, TCPHS_SERIES_SYN) - 1;
    uint64_t events = 0;

    if (syn->payload_len > tfo->syn_data)
        tfo->syn_data = syn->payload_len < UINT16_MAX ? (uint16_t)syn->payload_len : UINT16_MAX;
    if (syn->flags & TCPHS_FLAG_FIN)
        tfo->has_fin = 1;
    if (!(syn->has & TCPHS_HAS_PAYLOAD))
        tfo->has_unknown_data = 1;
    if (!(syn->options & (TCPHS_OPTION_TFO | TCPHS_OPTION_CUT)))
        tfo->has_plain = 1;
    if (syn->options & TCPHS_OPTION_TFO)
        events = take_option(tfo, syn, loan);
    else if (syn->payload_len > 0 && (syn->options & TCPHS_OPTION_CUT))
        tfo->has_cut_data = 1;
    else if (syn->payload_len > 0)
        events = TCPHS_EVENT_BIT(TCPHS_EVENT_SYN_DATA);
    if (had_option && !(syn->options & (TCPHS_OPTION_TFO | TCPHS_OPTION_CUT)) &&
        tfo->fell_back_at == 0)
        tfo->fell_back_at = (uint8_t)index;
    if (!(handshake->has & TCPHS_KNOWS_SYNACK) && handshake->ack_frame == 0)
        set_status_unanswered(tfo);
    return events;
}

/** Does a SYN-ACK's TSecr name a SYN? @param synack NULL: not known. @param index only on success */
static bool names_syn(const struct tcphs_handshake *handshake, const struct tcphs_segment *synack,
                      unsigned *index)
{
    return synack != NULL && (synack->options & TCPHS_OPTION_TIMESTAMPS) &&
           tcphs_attempts_echoed(handshake, TCPHS_SERIES_SYN, synack->tsecr, index);
}

/**
 * Did the server see a SYN with the option? If every SYN had it, or if it answers with a cookie; else
 * TSecr names the SYN that arrived first (RFC 7323, 4.3).
 */
static bool has_seen_option(const struct tcphs_handshake *handshake,
                            const struct tcphs_segment *synack)
{
    const struct tcphs_fastopen *tfo = &handshake->tfo;
    struct tcphs_attempt attempt;
    unsigned echoed;

    if (!tfo->has_plain || tfo->new_cookie != NULL)
        return true;
    if (tcphs_attempts_first_was_discarded(handshake) || !names_syn(handshake, synack, &echoed))
        return false;
    attempt = tcphs_attempts_get(handshake, TCPHS_SERIES_SYN, echoed);
    return (uint16_t)attempt.options & TCPHS_OPTION_TFO;
}

/** None of the data was acknowledged: did the server see it and refuse, or never see it? */
static uint64_t judge_refusal(struct tcphs_handshake *handshake, const struct tcphs_segment *synack)
{
    struct tcphs_fastopen *tfo = &handshake->tfo;
    unsigned echoed;

    if (has_seen_option(handshake, synack)) {
        set_status(tfo,
                   tfo->new_cookie != NULL ? TCPHS_TFO_REJECTED_NEW_COOKIE : TCPHS_TFO_REJECTED);
        return TCPHS_EVENT_BIT(TCPHS_EVENT_TFO_REJECTED);
    }
    /* A RST or an ICMP error answered the SYN with data: it vanished in no black hole. */
    if (tfo->has_reset || tcphs_attempts_first_was_discarded(handshake)) {
        set_status(tfo, tfo->has_reset ? TCPHS_TFO_RESET : TCPHS_TFO_UNANSWERED);
        return 0;
    }
    set_status(tfo, TCPHS_TFO_BLACKHOLED);
    tfo->evidence =
        names_syn(handshake, synack, &echoed) ? TCPHS_EVIDENCE_CONFIRMED : TCPHS_EVIDENCE_SUSPECTED;
    return TCPHS_EVENT_BIT(TCPHS_EVENT_TFO_BLACKHOLED);
}

/** Judge data that was sent with a cookie. */
static uint64_t judge_data(struct tcphs_handshake *handshake, const struct tcphs_segment *synack)
{
    struct tcphs_fastopen *tfo = &handshake->tfo;

    if (tfo->acked == 0)
        return judge_refusal(handshake, synack);
    if (tfo->acked < tfo->syn_data) {
        set_status(tfo, TCPHS_TFO_PARTIAL);
        return TCPHS_EVENT_BIT(TCPHS_EVENT_TFO_PARTIAL);
    }
    set_status(tfo, TCPHS_TFO_ACCEPTED);
    return TCPHS_EVENT_BIT(TCPHS_EVENT_TFO_ACCEPTED);
}

/** Judge a request for a cookie; its SYN may have carried data too. */
static uint64_t judge_request(struct tcphs_handshake *handshake, const struct tcphs_segment *synack)
{
    struct tcphs_fastopen *tfo = &handshake->tfo;
    uint64_t events = TCPHS_EVENT_BIT(tfo->new_cookie != NULL ? TCPHS_EVENT_TFO_GRANTED
                                                              : TCPHS_EVENT_TFO_NOT_GRANTED);

    /* A SYN-ACK for the SYN that does not ask any more refuses nothing; one whose options are cut may
     * have brought the cookie. */
    if (!has_seen_option(handshake, synack) ||
        (tfo->new_cookie == NULL && (handshake->synack.options & TCPHS_OPTION_CUT))) {
        set_status(tfo, TCPHS_TFO_REQUESTED);
        return 0;
    }
    if (tfo->acked > 0 && !tfo->has_unknown_data)
        return events | judge_data(handshake, synack);
    set_status(tfo, tfo->new_cookie != NULL ? TCPHS_TFO_GRANTED : TCPHS_TFO_NOT_GRANTED);
    return events;
}

void tcphs_fastopen_take_acked(struct tcphs_fastopen *tfo, uint32_t acked)
{
    tfo->acked = acked < tfo->syn_data ? acked : tfo->syn_data;
}

void tcphs_fastopen_take_answer(struct tcphs_handshake *handshake,
                                const struct tcphs_segment *synack, struct tcphs_loan *loan)
{
    struct tcphs_fastopen *tfo = &handshake->tfo;

    tcphs_fastopen_take_acked(tfo, synack->ack - (handshake->client_isn + 1));
    tfo->new_cookie = tcphs_fastopen_is_cookie(synack) ? get_cookie(loan, synack) : NULL;
    if (tfo->new_cookie != NULL)
        set_first(&tfo->new_cookie->granted_frame, synack->frame);
}

uint64_t tcphs_fastopen_judge(struct tcphs_handshake *handshake, const struct tcphs_segment *synack)
{
    struct tcphs_fastopen *tfo = &handshake->tfo;

    if (tfo->has_cookie_data)
        return judge_data(handshake, synack);
    if (tfo->has_request)
        return judge_request(handshake, synack);
    if (tfo->has_cookie && !tfo->has_unknown_data)
        set_status(tfo, TCPHS_TFO_COOKIE_ONLY);
    else if (tfo->has_invalid)
        set_status(tfo, TCPHS_TFO_INVALID);
    else if (tfo->syn_data > 0 && !tfo->has_cut_data)
        set_status(tfo, tfo->acked > 0 ? TCPHS_TFO_DATA_ACCEPTED : TCPHS_TFO_DATA_REJECTED);
    return 0;
}

uint64_t tcphs_fastopen_verdict(const struct tcphs_handshake *handshake)
{
    static const uint8_t events[TCPHS_TFO_COUNT] = {
        [TCPHS_TFO_GRANTED] = TCPHS_EVENT_TFO_GRANTED,
        [TCPHS_TFO_NOT_GRANTED] = TCPHS_EVENT_TFO_NOT_GRANTED,
        [TCPHS_TFO_ACCEPTED] = TCPHS_EVENT_TFO_ACCEPTED,
        [TCPHS_TFO_PARTIAL] = TCPHS_EVENT_TFO_PARTIAL,
        [TCPHS_TFO_REJECTED_NEW_COOKIE] = TCPHS_EVENT_TFO_REJECTED,
        [TCPHS_TFO_REJECTED] = TCPHS_EVENT_TFO_REJECTED,
        [TCPHS_TFO_BLACKHOLED] = TCPHS_EVENT_TFO_BLACKHOLED,
    };
    const struct tcphs_fastopen *tfo = &handshake->tfo;
    uint64_t verdict;

    if (!tfo->has_status || events[tfo->status] == 0)
        return 0;
    verdict = TCPHS_EVENT_BIT(events[tfo->status]);
    if (tfo->has_request && !tfo->has_cookie_data && tfo->acked > 0)
        verdict |= TCPHS_EVENT_BIT(tfo->new_cookie != NULL ? TCPHS_EVENT_TFO_GRANTED
                                                           : TCPHS_EVENT_TFO_NOT_GRANTED);
    return verdict;
}

void tcphs_fastopen_forget_unanswered(struct tcphs_fastopen *tfo)
{
    if (tfo->status == TCPHS_TFO_UNANSWERED)
        tfo->has_status = 0;
}

uint64_t tcphs_fastopen_take_reset(struct tcphs_handshake *handshake, uint32_t ack)
{
    bool answers_fallback = handshake->tfo.fell_back_at != 0 && ack == handshake->client_isn + 1;

    if (!handshake->tfo.has_cookie_data || answers_fallback)
        return 0;
    handshake->tfo.has_reset = 1;
    set_status(&handshake->tfo, TCPHS_TFO_RESET);
    return TCPHS_EVENT_BIT(TCPHS_EVENT_TFO_RESET);
}

uint64_t tcphs_fastopen_take_stray(struct tcphs_handshake *handshake)
{
    if (!handshake->tfo.has_status)
        set_status(&handshake->tfo, TCPHS_TFO_INVALID);
    return TCPHS_EVENT_BIT(TCPHS_EVENT_TFO_INVALID_COOKIE);
}
