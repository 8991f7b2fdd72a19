/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * Words and figures for people; see words.h.
 */
#include "words.h"

#include <string.h>

#include "copy.h"
#include "negotiation.h"
#include "syncookie.h"
#include "text.h"

enum { KIND_TFO = 34, NSEC_PER_USEC = 1000, NSEC_PER_MSEC = 1000000 };

/** Names of the option kinds; TCP options registry of IANA. @return NULL if it has none */
static const char *name_of_kind(uint8_t kind)
{
    static const char *const names[UINT8_MAX + 1] = {
        [0] = "eol",  [1] = "nop",      [2] = "mss",      [3] = "ws",         [4] = "sackOK",
        [5] = "sack", [8] = "ts",       [19] = "md5",     [29] = "ao",        [30] = "mptcp",
        [69] = "eno", [172] = "accecn", [174] = "accecn", [KIND_TFO] = "tfo",
    };

    return names[kind];
}

/** Is this the experimental option that carries Fast Open (RFC 7413, 4.1.1; RFC 6994)? */
static bool is_experimental_tfo(const struct tcphs_offer *offer, uint8_t kind)
{
    return (kind == 253 || kind == 254) && (offer->options & TCPHS_OPTION_TFO) &&
           memchr(offer->kinds, KIND_TFO, sizeof offer->kinds) == NULL;
}

static void add_kind(struct tcphs_text *out, const struct tcphs_offer *offer, uint8_t kind)
{
    const char *name = is_experimental_tfo(offer, kind) ? "exp-tfo" : name_of_kind(kind);

    if (name != NULL)
        tcphs_text_put(out, name);
    else
        tcphs_text_add(out, "kind-%u", kind);
}

void tcphs_words_options(const struct tcphs_offer *offer, char *text, size_t size)
{
    struct tcphs_text out = tcphs_text_begin(text, size);
    unsigned kept = offer->kind_count < TCPHS_OFFER_KINDS ? offer->kind_count : TCPHS_OFFER_KINDS;

    for (unsigned i = 0; i < kept; i++) {
        tcphs_text_separate(&out, ",");
        add_kind(&out, offer, offer->kinds[i]);
    }
    if (kept < offer->kind_count || (kept > 0 && (offer->options & TCPHS_OPTION_CUT)))
        tcphs_text_put(&out, ",...");
}

void tcphs_words_intervals(const struct tcphs_backoff *backoff, char *text, size_t size)
{
    struct tcphs_text out = tcphs_text_begin(text, size);

    for (unsigned i = 0; i < backoff->count; i++) {
        tcphs_text_separate(&out, " ");
        tcphs_text_add(&out, "%.2f", (double)backoff->intervals[i] / TCPHS_NSEC_PER_SEC);
    }
    if (backoff->is_cut && backoff->count > 0)
        tcphs_text_put(&out, " ...");
}

void tcphs_words_changes(unsigned changes, char *text, size_t size)
{
    static const struct {
        unsigned change;
        const char *words;
    } table[] = {
        {TCPHS_CHANGE_TFO_DROPPED, "TFO option dropped"},
        {TCPHS_CHANGE_DATA_DROPPED, "data dropped"},
        {TCPHS_CHANGE_ECN_DROPPED, "ECN bits dropped"},
        {TCPHS_CHANGE_MPTCP_DROPPED, "MPTCP dropped"},
        {TCPHS_CHANGE_WS_DROPPED, "window scale dropped"},
        {TCPHS_CHANGE_TIMESTAMPS_DROPPED, "timestamps dropped"},
        {TCPHS_CHANGE_SACK_DROPPED, "SACK permitted dropped"},
        {TCPHS_CHANGE_MSS, "another MSS"},
        {TCPHS_CHANGE_OTHER, "other options or bits"},
    };
    struct tcphs_text out = tcphs_text_begin(text, size);

    for (unsigned i = 0; changes != 0 && i < sizeof table / sizeof *table; i++) {
        if (!(changes & table[i].change))
            continue;
        tcphs_text_separate(&out, ", ");
        tcphs_text_put(&out, table[i].words);
    }
}

/** "MSS 1460, then 1400" */
static void add_pair(struct tcphs_text *out, const char *what, unsigned first, unsigned second)
{
    if (first == second)
        return;
    tcphs_text_separate(out, "; ");
    tcphs_text_add(out, "%s %u, then %u", what, first, second);
}

/** "without ws, ts": options of one set that the other lacks. */
static void add_options(struct tcphs_text *out, const char *what, unsigned options)
{
    static const struct {
        unsigned option;
        const char *name;
    } names[] = {
        {TCPHS_OPTION_MSS, "mss"},
        {TCPHS_OPTION_WS, "ws"},
        {TCPHS_OPTION_SACK_PERMITTED, "sackOK"},
        {TCPHS_OPTION_TIMESTAMPS, "ts"},
        {TCPHS_OPTION_TFO, "tfo"},
        {TCPHS_OPTION_MPTCP, "mptcp"},
        {TCPHS_OPTION_MD5, "md5"},
        {TCPHS_OPTION_TCP_AO, "ao"},
        {TCPHS_OPTION_ENO, "eno"},
        {TCPHS_OPTION_ACCECN, "accecn"},
    };
    const char *before = what;

    for (unsigned i = 0; i < sizeof names / sizeof *names; i++) {
        if (!(options & names[i].option))
            continue;
        if (before == what)
            tcphs_text_separate(out, "; ");
        tcphs_text_add(out, "%s %s", before, names[i].name);
        before = ",";
    }
}

/** "ISN 100, then 77000; ack 501, then 88001": numbers that a device replaced. */
static void add_numbers(struct tcphs_text *out, const struct tcphs_handshake *handshake,
                        const struct tcphs_note *note)
{
    bool is_synack = note->kind == TCPHS_SEGMENT_SYNACK;
    uint32_t client[2] = {handshake->client_isn, handshake->client_isn};
    uint32_t server[2] = {handshake->server_isn, handshake->server_isn};
    bool is_other_client = note->sent.numbers & TCPHS_NUMBERS_OTHER_CLIENT;
    bool is_other_server = note->sent.numbers & TCPHS_NUMBERS_OTHER_SERVER;

    if (handshake->has_other_client_isn)
        client[1] = handshake->repeats->other_client_isn;
    if (handshake->has_other_server_isn)
        server[1] = handshake->repeats->other_server_isn;
    if (!is_synack) {
        add_pair(out, "ISN", client[0], client[is_other_client]);
        return;
    }
    add_pair(out, "ISN", server[0], server[is_other_server]);
    add_pair(out, "ack", client[handshake->is_synack_beyond] + 1 + handshake->tfo.acked,
             client[is_other_client] + 1 + handshake->tfo.acked);
}

void tcphs_words_copy(const struct tcphs_handshake *handshake, const struct tcphs_note *note,
                      char *text, size_t size)
{
    const struct tcphs_offer *original = tcphs_copy_original(handshake, note);
    struct tcphs_text out = tcphs_text_begin(text, size);
    struct tcphs_attempt sending;
    unsigned options;
    unsigned both;

    if (original == NULL)
        return;
    sending = tcphs_copy_original_attempt(handshake, note);
    options = (unsigned)sending.options;
    both = options & note->sent.options;
    if (original->ttl != 0 && note->sent.ttl != 0)
        add_pair(&out, "TTL", original->ttl, note->sent.ttl);
    add_numbers(&out, handshake, note);
    if (tcphs_copy_has_other_mss(handshake, note))
        add_pair(&out, "MSS", original->mss, note->sent.mss);
    if (both & TCPHS_OPTION_WS)
        add_pair(&out, "window scale", original->ws_shift, note->sent.ws_shift);
    add_pair(&out, "ECN flags", tcphs_negotiation_ecn_bits(original->flags),
             tcphs_negotiation_ecn_bits(note->sent.flags));
    if (both & TCPHS_OPTION_TIMESTAMPS)
        add_pair(&out, "TSval", sending.tsval, note->sent.tsval);
    if (original->has_ip_ecn && note->sent.has_ip_ecn)
        add_pair(&out, "IP ECN", original->ip_ecn, note->sent.ip_ecn);
    if (note->changes & TCPHS_CHANGE_DATA_DROPPED) {
        tcphs_text_separate(&out, "; ");
        tcphs_text_add(&out, "without its data");
    }
    if ((options | note->sent.options) & TCPHS_OPTION_CUT)
        return;
    add_options(&out, "without", options & ~(unsigned)note->sent.options);
    add_options(&out, "with", note->sent.options & ~options);
}

void tcphs_words_cookie(const struct tcphs_note *note, char *text, size_t size)
{
    struct tcphs_text out = tcphs_text_begin(text, size);
    bool is_linux = note->cookie_marks == TCPHS_COOKIE_LINUX;
    unsigned bits = is_linux ? TCPHS_COOKIE_LINUX_BITS : TCPHS_COOKIE_BSD_BITS;

    if (note->cookie_marks == TCPHS_COOKIE_NONE)
        return;
    if (note->cookie_marks == TCPHS_COOKIE_STATELESS) {
        tcphs_text_add(
            &out,
            "no window scaling and SACK, which this server gave within a minute, and it does "
            "not repeat its SYN-ACKs; were every other one lost, by chance 1 in 2^%u",
            note->cookie_fits);
        return;
    }
    tcphs_text_add(
        &out,
        "%u SYN-ACKs of this server in a row have the client's offer in %s; by chance 1 in 2^%u",
        note->cookie_fits,
        is_linux ? "the low bits of TSval, as Linux writes it"
                 : "the ISN, as FreeBSD and pf write it",
        bits * note->cookie_fits);
}

void tcphs_words_icmp(unsigned version, unsigned type, unsigned code, char *text, size_t size)
{
    struct tcphs_text out = tcphs_text_begin(text, size);

    tcphs_text_add(&out, "%s %u/%u", version == 6 ? "ICMPv6" : "ICMP", type, code);
}

void tcphs_words_time(tcphs_nsec time, char *text, size_t size)
{
    struct tcphs_text out = tcphs_text_begin(text, size);
    bool is_long = time >= TCPHS_NSEC_PER_SEC;
    uint64_t unit = is_long ? NSEC_PER_MSEC : NSEC_PER_USEC;
    uint64_t thousandths = ((uint64_t)time + unit / 2) / unit;

    /* Whole numbers: this stands on every handshake, and a formatted fraction is dear. */
    tcphs_text_put_number(&out, thousandths / 1000);
    tcphs_text_put(&out, ".");
    for (uint64_t digit = 100; digit > 0; digit /= 10)
        tcphs_text_put_number(&out, thousandths / digit % 10);
    tcphs_text_put(&out, is_long ? " s" : " ms");
}

void tcphs_words_time_short(tcphs_nsec time, char *text, size_t size)
{
    struct tcphs_text out = tcphs_text_begin(text, size);
    bool is_long = time >= TCPHS_NSEC_PER_SEC;
    double number = (double)time / (is_long ? 1e9 : 1e6);
    int decimals = number < 10 ? 2 : number < 100 ? 1 : 0;

    tcphs_text_add(&out, "%.*f %s", decimals, number, is_long ? "s" : "ms");
}
