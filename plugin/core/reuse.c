/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * A SYN on the sockets of an earlier connection; see reuse.h.
 */
#include "reuse.h"

#include <stddef.h>

#include "acceptable.h"
#include "attempts.h"

/** Maximum segment lifetime: how long an old duplicate can be under way. Source: RFC 9293, 3.4.2. */
#define MSL (TCPHS_NSEC_PER_SEC * 120)

/** Was the SYN sent when every duplicate of an older SYN than the earlier connection's had died? */
static bool is_after_duplicates(const struct tcphs_handshake *earlier,
                                const struct tcphs_segment *syn)
{
    return (earlier->has & TCPHS_KNOWS_SYN_TIME) && (syn->has & TCPHS_HAS_TIME) &&
           syn->time - earlier->syn_time > MSL;
}

/**
 * Are the SYN's numbers newer than what its sender sent in the earlier connection? Those of an old duplicate are
 * older: timestamps go by a clock, and so do initial sequence numbers, within the time that matters here.
 * Source: RFC 6191, 2; RFC 6528, 3.
 */
static bool is_newer(const struct tcphs_handshake *earlier, const struct tcphs_handshake *handshake,
                     const struct tcphs_segment *syn)
{
    bool was_client = earlier->client == handshake->client;
    const struct tcphs_offer *offer = was_client ? &earlier->syn : &earlier->synack;
    uint32_t known = was_client ? TCPHS_KNOWS_SYN : TCPHS_KNOWS_SYNACK;

    if (!(earlier->has & known))
        return false;
    if (syn->options & offer->options & TCPHS_OPTION_TIMESTAMPS)
        return tcphs_seq_before(was_client ? earlier->syn_tsval : earlier->synack_tsval,
                                syn->tsval);
    return tcphs_seq_before(was_client ? earlier->client_next : earlier->server_next, syn->seq);
}

enum tcphs_reuse tcphs_reuse_judge(const struct tcphs_handshake *handshake,
                                   const struct tcphs_segment *syn)
{
    const struct tcphs_handshake *earlier = handshake->older;

    if (earlier == NULL)
        return TCPHS_REUSE_NONE;
    if (earlier->phase == TCPHS_PHASE_CLOSED)
        return TCPHS_REUSE_CLOSED;
    if (earlier->phase != TCPHS_PHASE_ESTABLISHED)
        return TCPHS_REUSE_FAILED;
    if (is_newer(earlier, handshake, syn))
        return TCPHS_REUSE_NEWER;
    return is_after_duplicates(earlier, syn) ? TCPHS_REUSE_OVERDUE : TCPHS_REUSE_UNDER_ANSWER;
}

bool tcphs_reuse_is_proven_by_syn(enum tcphs_reuse reuse)
{
    return reuse != TCPHS_REUSE_NONE && reuse != TCPHS_REUSE_UNDER_ANSWER;
}

bool tcphs_reuse_is_proven(const struct tcphs_handshake *handshake, enum tcphs_reuse reuse)
{
    bool is_refused = handshake->concluded_by != 0 && handshake->outcome == TCPHS_OUTCOME_REFUSED;

    if (reuse != TCPHS_REUSE_UNDER_ANSWER)
        return tcphs_reuse_is_proven_by_syn(reuse);
    return is_refused || (handshake->has & TCPHS_KNOWS_SYNACK);
}

bool tcphs_reuse_earlier(enum tcphs_reuse reuse, enum tcphs_earlier *earlier)
{
    if (reuse == TCPHS_REUSE_NONE)
        return false;
    if (reuse == TCPHS_REUSE_CLOSED)
        *earlier = TCPHS_EARLIER_CLOSED;
    else if (reuse == TCPHS_REUSE_FAILED)
        *earlier = TCPHS_EARLIER_FAILED;
    else
        *earlier = TCPHS_EARLIER_OPEN;
    return true;
}
