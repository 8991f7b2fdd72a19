/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * What the two ends agreed on; see negotiation.h.
 */
#include "negotiation.h"

#include <string.h>

#include "attempts.h"

enum { KIND_SACK = 5 };

/** (AE, CWR, ECE) as a number of three bits, as RFC 9768 writes them. */
enum { ECN_000, ECN_001, ECN_010, ECN_011, ECN_100, ECN_101, ECN_110, ECN_111 };

unsigned tcphs_negotiation_ecn_bits(uint16_t flags)
{
    return (flags & TCPHS_FLAGS_ECN) / TCPHS_FLAG_ECE;
}

void tcphs_negotiation_take_syn(struct tcphs_handshake *handshake, const struct tcphs_segment *syn)
{
    unsigned bits = tcphs_negotiation_ecn_bits(syn->flags);

    /* A server takes every pattern but these two as a request for AccECN (RFC 9768, 3.1.3). */
    if (bits == ECN_011)
        handshake->has |= TCPHS_KNOWS_ECN_ASKED;
    else if (bits != ECN_000)
        handshake->has |= TCPHS_KNOWS_ACCECN_ASKED;
}

/**
 * The answer to a request for AccECN. Source: RFC 9768, table 2; the reserved 101 enables AccECN (3.1.3).
 *
 * @param asked  the bits of the SYN: 111, or another pattern that a server takes for it; only to 111
 *               can classic ECN be an answer (RFC 3168, 6.1.1)
 */
static enum tcphs_ecn accecn_answer(unsigned asked, unsigned bits)
{
    switch (bits) {
    case ECN_000:
        return TCPHS_ECN_NONE;
    case ECN_001:
        return asked == ECN_111 ? TCPHS_ECN_CLASSIC : TCPHS_ECN_NONE;
    case ECN_111:
        return TCPHS_ECN_BROKEN;
    default:
        return TCPHS_ECN_ACCECN;
    }
}

/** The answer to an ECN-setup SYN: ECE alone agrees, both bits are a reflection. RFC 3168, 6.1.1. */
static enum tcphs_ecn classic_answer(uint16_t flags)
{
    if (!(flags & TCPHS_FLAG_ECE))
        return TCPHS_ECN_NONE;
    return flags & TCPHS_FLAG_CWR ? TCPHS_ECN_BROKEN : TCPHS_ECN_CLASSIC;
}

bool tcphs_negotiation_ecn(const struct tcphs_handshake *handshake, enum tcphs_ecn *ecn,
                           const char **reason)
{
    const unsigned both = TCPHS_KNOWS_SYN | TCPHS_KNOWS_SYNACK;
    uint16_t flags = handshake->synack.flags;

    if ((handshake->has & both) != both)
        return false;
    *reason = NULL;
    if (handshake->has & TCPHS_KNOWS_ACCECN_ASKED) {
        *ecn = accecn_answer(tcphs_negotiation_ecn_bits(handshake->syn.flags),
                             tcphs_negotiation_ecn_bits(flags));
    } else if (handshake->has & TCPHS_KNOWS_ECN_ASKED) {
        *ecn = classic_answer(flags);
    } else {
        *ecn = TCPHS_ECN_NONE;
        *reason = "the client did not ask for it";
        return true;
    }
    if (*ecn == TCPHS_ECN_NONE)
        *reason = "the server did not agree";
    else if (*ecn == TCPHS_ECN_BROKEN)
        *reason = "the server reflected the bits of the SYN";
    return true;
}

/** What any SYN of the client offered. */
static uint32_t offered_by_any_syn(const struct tcphs_handshake *handshake)
{
    unsigned kept = tcphs_attempts_kept(handshake, TCPHS_SERIES_SYN);
    uint32_t offered = 0;

    for (unsigned i = 0; i < kept; i++)
        offered |= (uint32_t)tcphs_attempts_get(handshake, TCPHS_SERIES_SYN, i).options;
    return offered;
}

static const char *why_not(const struct tcphs_handshake *handshake, uint32_t option,
                           bool client_offers, bool server_offers)
{
    if (!client_offers && (offered_by_any_syn(handshake) & option))
        return "the SYN that was answered did not offer it";
    if (client_offers)
        return "the server did not answer the offer";
    return server_offers ? "the client did not offer it, though the server answers it"
                         : "the client did not offer it";
}

bool tcphs_negotiation_in_force(const struct tcphs_handshake *handshake, uint32_t option,
                                const char **reason)
{
    const unsigned both = TCPHS_KNOWS_SYN | TCPHS_KNOWS_SERVER_OFFER;
    const struct tcphs_offer *client = tcphs_offer_of_client(handshake);
    const struct tcphs_offer *server = &handshake->synack;
    bool client_offers = client->options & option;
    bool server_offers = server->options & option;
    bool is_cut = (!client_offers && (client->options & TCPHS_OPTION_CUT)) ||
                  (!server_offers && (server->options & TCPHS_OPTION_CUT));

    if (reason != NULL)
        *reason = NULL;
    if ((handshake->has & both) != both || is_cut)
        return false;
    if (client_offers && server_offers)
        return true;
    if (reason != NULL)
        *reason = why_not(handshake, option, client_offers, server_offers);
    return false;
}

bool tcphs_negotiation_mptcp(const struct tcphs_handshake *handshake, const char **reason)
{
    if (!tcphs_negotiation_in_force(handshake, TCPHS_OPTION_MPTCP, reason))
        return false;
    if (handshake->ack_frame == 0 || (handshake->has & TCPHS_KNOWS_ACK_MPTCP))
        return true;
    *reason = "the final ACK did not confirm it";
    return false;
}

void tcphs_negotiation_take_ack(struct tcphs_handshake *handshake, const struct tcphs_segment *ack)
{
    const struct {
        uint16_t flag;
        uint32_t known;
    } flags[] = {
        {TCPHS_FLAG_ECE, TCPHS_KNOWS_ACK_ECE},
        {TCPHS_FLAG_CWR, TCPHS_KNOWS_ACK_CWR},
        {TCPHS_FLAG_AE, TCPHS_KNOWS_ACK_AE},
    };

    bool is_pure = (ack->has & TCPHS_HAS_PAYLOAD) && ack->payload_len == 0 &&
                   memchr(ack->kinds, KIND_SACK, ack->kind_count) == NULL;

    if (ack->options & (TCPHS_OPTION_MPTCP | TCPHS_OPTION_CUT))
        handshake->has |= TCPHS_KNOWS_ACK_MPTCP;
    /* On any other segment the three bits are the counter of CE marks (RFC 9768, 3.2.2.1). */
    if (!is_pure)
        return;
    for (unsigned i = 0; i < sizeof flags / sizeof *flags; i++)
        if (ack->flags & flags[i].flag)
            handshake->has |= flags[i].known;
}

/** The ECN field that the three bits report. @return false if they report none */
static bool report_of(unsigned bits, enum tcphs_ipecn *ecn)
{
    switch (bits) {
    case ECN_010:
        *ecn = TCPHS_IPECN_NOT_ECT;
        return true;
    case ECN_011:
        *ecn = TCPHS_IPECN_ECT1;
        return true;
    case ECN_100:
        *ecn = TCPHS_IPECN_ECT0;
        return true;
    case ECN_110:
        *ecn = TCPHS_IPECN_CE;
        return true;
    default:
        return false;
    }
}

static bool has_accecn(const struct tcphs_handshake *handshake)
{
    enum tcphs_ecn in_force;
    const char *reason;

    return tcphs_negotiation_ecn(handshake, &in_force, &reason) && in_force == TCPHS_ECN_ACCECN;
}

bool tcphs_negotiation_accecn_syn(const struct tcphs_handshake *handshake, enum tcphs_ipecn *ecn)
{
    return has_accecn(handshake) &&
           report_of(tcphs_negotiation_ecn_bits(handshake->synack.flags), ecn);
}

bool tcphs_negotiation_accecn_synack(const struct tcphs_handshake *handshake, enum tcphs_ipecn *ecn)
{
    unsigned bits = (handshake->has & TCPHS_KNOWS_ACK_AE ? 4U : 0U) |
                    (handshake->has & TCPHS_KNOWS_ACK_CWR ? 2U : 0U) |
                    (handshake->has & TCPHS_KNOWS_ACK_ECE ? 1U : 0U);

    return handshake->ack_frame != 0 && has_accecn(handshake) && report_of(bits, ecn);
}

/**
 * Was the ECN field changed in a way that no router may? ECN-capable or not is the sender's to say, and
 * CE is never taken back (RFC 9768, 3.2.2.3).
 */
static bool is_mangled(const struct tcphs_offer *captured, enum tcphs_ipecn arrived)
{
    const enum tcphs_ipecn sent = (enum tcphs_ipecn)captured->ip_ecn;

    if (!captured->has_ip_ecn || arrived == sent)
        return false;
    return sent == TCPHS_IPECN_NOT_ECT || sent == TCPHS_IPECN_CE || arrived == TCPHS_IPECN_NOT_ECT;
}

uint64_t tcphs_negotiation_judge_ack(const struct tcphs_handshake *handshake)
{
    enum tcphs_ipecn arrived;

    if (tcphs_negotiation_accecn_synack(handshake, &arrived) &&
        is_mangled(&handshake->synack, arrived))
        return TCPHS_EVENT_BIT(TCPHS_EVENT_ECN_MANGLED);
    return 0;
}

static uint32_t default_mss(unsigned ip_version)
{
    return ip_version == 6 ? TCPHS_DEFAULT_MSS_IPV6 : TCPHS_DEFAULT_MSS_IPV4;
}

/** A server stamps its SYN-ACK only if the SYN was stamped (RFC 7323, 3.2): seen without the SYN too. */
static bool has_timestamps(const struct tcphs_handshake *handshake)
{
    if (!(handshake->has & TCPHS_KNOWS_SYN))
        return handshake->synack.options & TCPHS_OPTION_TIMESTAMPS;
    return tcphs_negotiation_in_force(handshake, TCPHS_OPTION_TIMESTAMPS, NULL);
}

/**
 * Is it not known whether timestamps are in force? So it is where an option list was cut short in front
 * of them, unless the other end is known not to have sent any.
 */
static bool may_have_timestamps(const struct tcphs_handshake *handshake)
{
    const uint32_t maybe = TCPHS_OPTION_TIMESTAMPS | TCPHS_OPTION_CUT;
    bool may_client =
        !(handshake->has & TCPHS_KNOWS_SYN) || (tcphs_offer_of_client(handshake)->options & maybe);
    bool may_server = handshake->synack.options & maybe;

    return may_client && may_server && !has_timestamps(handshake);
}

bool tcphs_negotiation_full_segment(const struct tcphs_handshake *handshake,
                                    const struct tcphs_offer *receiver, uint32_t *octets)
{
    bool has_mss = receiver->options & TCPHS_OPTION_MSS;
    uint32_t mss = has_mss ? receiver->mss : default_mss(receiver->ip_version);
    uint32_t stamp = has_timestamps(handshake) ? TCPHS_TIMESTAMPS_OCTETS : 0;
    bool is_mss_cut = !has_mss && (receiver->options & TCPHS_OPTION_CUT);

    if (is_mss_cut || may_have_timestamps(handshake))
        return false;
    *octets = mss > stamp ? mss - stamp : 0;
    return true;
}

unsigned tcphs_negotiation_shift(const struct tcphs_offer *offer)
{
    return offer->ws_shift < TCPHS_WS_SHIFT_MAX ? offer->ws_shift : TCPHS_WS_SHIFT_MAX;
}

uint64_t tcphs_negotiation_judge_segment(const struct tcphs_segment *segment)
{
    uint64_t events = 0;

    if ((segment->options & TCPHS_OPTION_WS) && segment->ws_shift > TCPHS_WS_SHIFT_MAX)
        events |= TCPHS_EVENT_BIT(TCPHS_EVENT_WS_INVALID);
    if (segment->options & TCPHS_OPTION_MSS) {
        if (segment->mss < default_mss(segment->ip_version))
            events |= TCPHS_EVENT_BIT(TCPHS_EVENT_MSS_SMALL);
    } else if (!(segment->options & TCPHS_OPTION_CUT)) {
        events |= TCPHS_EVENT_BIT(TCPHS_EVENT_MSS_MISSING);
    }
    return events;
}

uint64_t tcphs_negotiation_judge_synack(const struct tcphs_handshake *handshake)
{
    const uint32_t answers = TCPHS_OPTION_WS | TCPHS_OPTION_SACK_PERMITTED |
                             TCPHS_OPTION_TIMESTAMPS | TCPHS_OPTION_TFO | TCPHS_OPTION_MPTCP |
                             TCPHS_OPTION_MD5 | TCPHS_OPTION_TCP_AO | TCPHS_OPTION_ENO;
    const struct tcphs_offer *client = tcphs_offer_of_client(handshake);
    const struct tcphs_offer *synack = &handshake->synack;
    uint32_t offered = offered_by_any_syn(handshake);
    const char *reason;
    enum tcphs_ipecn arrived;
    enum tcphs_ecn ecn;
    uint64_t events = 0;

    if (synack->window == 0)
        events |= TCPHS_EVENT_BIT(TCPHS_EVENT_ZERO_WINDOW);
    if (!(handshake->has & TCPHS_KNOWS_SYN))
        return events;
    if (!(offered & TCPHS_OPTION_CUT) && (synack->options & answers & ~offered))
        events |= TCPHS_EVENT_BIT(TCPHS_EVENT_OPTION_NOT_OFFERED);
    if (!((client->options | synack->options) & TCPHS_OPTION_CUT) &&
        ((client->options ^ synack->options) & TCPHS_OPTION_WS))
        events |= TCPHS_EVENT_BIT(TCPHS_EVENT_WS_ONE_SIDED);
    if (tcphs_negotiation_ecn(handshake, &ecn, &reason) && ecn == TCPHS_ECN_BROKEN)
        events |= TCPHS_EVENT_BIT(TCPHS_EVENT_ECN_BROKEN);
    if (tcphs_negotiation_accecn_syn(handshake, &arrived) && is_mangled(client, arrived))
        events |= TCPHS_EVENT_BIT(TCPHS_EVENT_ECN_MANGLED);
    return events;
}
