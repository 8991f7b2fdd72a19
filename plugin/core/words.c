/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * Words and figures for people; see words.h.
 */
#include "words.h"

#include <string.h>

#include "text.h"

enum { KIND_TFO = 34 };

/** Option kinds with a name; TCP options registry of IANA. */
static const struct {
    uint8_t kind;
    const char *name;
} kinds[] = {
    {0, "eol"},    {1, "nop"},   {2, "mss"},  {3, "ws"},      {4, "sackOK"},  {5, "sack"},
    {8, "ts"},     {19, "md5"},  {29, "ao"},  {30, "mptcp"},  {KIND_TFO, "tfo"},    {69, "eno"},
    {172, "accecn"}, {174, "accecn"},
};

static const char *name_of_kind(uint8_t kind)
{
    for (unsigned i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (kinds[i].kind == kind)
            return kinds[i].name;
    return NULL;
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
        tcphs_text_add(out, "%s", name);
    else
        tcphs_text_add(out, "kind-%u", kind);
}

void tcphs_words_options(const struct tcphs_offer *offer, char *text, size_t size)
{
    struct tcphs_text out = tcphs_text_begin(text, size);
    unsigned kept =
        offer->kind_count < TCPHS_OFFER_KINDS ? offer->kind_count : TCPHS_OFFER_KINDS;

    for (unsigned i = 0; i < kept; i++) {
        tcphs_text_separate(&out, ",");
        add_kind(&out, offer, offer->kinds[i]);
    }
    if (kept < offer->kind_count)
        tcphs_text_add(&out, ",...");
}

void tcphs_words_intervals(const struct tcphs_backoff *backoff, char *text, size_t size)
{
    struct tcphs_text out = tcphs_text_begin(text, size);

    for (unsigned i = 0; i < backoff->count; i++) {
        tcphs_text_separate(&out, " ");
        tcphs_text_add(&out, "%.2f", (double)backoff->intervals[i] / TCPHS_NSEC_PER_SEC);
    }
    if (backoff->is_cut && backoff->count > 0)
        tcphs_text_add(&out, " ...");
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

    for (unsigned i = 0; i < sizeof table / sizeof *table; i++) {
        if (!(changes & table[i].change))
            continue;
        tcphs_text_separate(&out, ", ");
        tcphs_text_add(&out, "%s", table[i].words);
    }
}

void tcphs_words_time(tcphs_nsec time, char *text, size_t size)
{
    struct tcphs_text out = tcphs_text_begin(text, size);
    double seconds = (double)time / TCPHS_NSEC_PER_SEC;

    if (time >= TCPHS_NSEC_PER_SEC)
        tcphs_text_add(&out, "%.3f s", seconds);
    else
        tcphs_text_add(&out, "%.3f ms", seconds * 1e3);
}

unsigned tcphs_words_hops(unsigned ttl)
{
    if (ttl <= 64)
        return 64 - ttl;
    return ttl <= 128 ? 128 - ttl : 255 - ttl;
}
