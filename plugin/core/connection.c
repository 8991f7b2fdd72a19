/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * Which handshake a segment belongs to; see connection.h.
 */
#include "connection.h"

#include <stddef.h>

#include "acceptable.h"
#include "attempts.h"
#include "copy.h"
#include "icmp.h"
#include "rewrite.h"

enum {
    /**
     * How many handshakes of one pair of sockets are looked through, newest first. A flood that reuses
     * one pair of sockets must not make the search quadratic.
     */
    SEARCH_DEPTH = 64,
    /** An end's numbers are taken to be of a handshake up to here past its ISN: the largest window. */
    NUMBERS_SPAN = 1 << 30
};

/** How long a SYN is worth an answer: R2 for a SYN, three minutes. Source: RFC 1122, 4.2.3.5. */
#define LONGEST_ATTEMPT (TCPHS_NSEC_PER_SEC * 180)

void tcphs_connection_add(struct tcphs_connection *connection, struct tcphs_handshake *handshake)
{
    handshake->older = connection->latest;
    connection->latest = handshake;
}

/** A SYN of the client: the same ISN again, unless that connection was established and closed. */
static bool is_repeated_syn(const struct tcphs_handshake *handshake,
                            const struct tcphs_segment *syn)
{
    return tcphs_handshake_is_from_client(handshake, syn) && (handshake->has & TCPHS_KNOWS_SYN) &&
           handshake->client_isn == syn->seq && handshake->phase != TCPHS_PHASE_CLOSED;
}

/** A SYN whose SYN-ACK stands before it in the file. */
static bool is_late_syn(const struct tcphs_handshake *handshake, const struct tcphs_segment *syn)
{
    return tcphs_handshake_is_from_client(handshake, syn) && !(handshake->has & TCPHS_KNOWS_SYN) &&
           tcphs_acceptable_answer(syn->seq, syn->payload_len + !!(syn->flags & TCPHS_FLAG_FIN),
                                   handshake->client_isn + 1);
}

/** Is the last SYN so old that its sender has given up, and a SYN of the other end crosses nothing? */
static bool has_given_up(const struct tcphs_handshake *handshake, const struct tcphs_segment *now)
{
    unsigned newest = tcphs_attempts_kept(handshake, TCPHS_SERIES_SYN) - 1;
    uint64_t since_first = tcphs_attempts_get(handshake, TCPHS_SERIES_SYN, newest).since_first;

    return (handshake->has & TCPHS_KNOWS_SYN_TIME) && since_first != TCPHS_SINCE_UNKNOWN &&
           (now->has & TCPHS_HAS_TIME) &&
           now->time - handshake->syn_time - (tcphs_nsec)since_first > LONGEST_ATTEMPT;
}

/** A SYN of the other end while the first has no answer: simultaneous open. RFC 9293, 3.5. */
static bool is_crossing_syn(const struct tcphs_handshake *handshake,
                            const struct tcphs_segment *syn)
{
    if (tcphs_handshake_is_from_client(handshake, syn))
        return false;
    if (handshake->has & TCPHS_KNOWS_CROSSED)
        return handshake->server_isn == syn->seq && handshake->phase != TCPHS_PHASE_CLOSED;
    return handshake->phase == TCPHS_PHASE_SYN_SEEN && handshake->concluded_by == 0 &&
           !has_given_up(handshake, syn);
}

static bool is_syn_of(const struct tcphs_handshake *handshake, const struct tcphs_segment *syn)
{
    return is_repeated_syn(handshake, syn) || is_late_syn(handshake, syn) ||
           is_crossing_syn(handshake, syn) || tcphs_copy_is_rewritten(handshake, syn, 0);
}

/** The newest handshake that a segment belongs to by its test, in whose numbers the segment is given. */
static struct tcphs_handshake *
search(const struct tcphs_connection *connection, const struct tcphs_segment *segment,
       bool (*is_of)(const struct tcphs_handshake *, const struct tcphs_segment *))
{
    struct tcphs_handshake *handshake = connection->latest;
    struct tcphs_segment undone;

    for (unsigned i = 0; i < SEARCH_DEPTH && handshake != NULL; i++) {
        uint8_t numbers = tcphs_rewrite_numbers(handshake, segment);

        if (is_of(handshake, tcphs_rewrite_undo(handshake, segment, numbers, &undone)))
            return handshake;
        handshake = handshake->older;
    }
    return NULL;
}

/** A SYN-ACK that answers this handshake, by its numbers. */
static bool is_answer(const struct tcphs_handshake *handshake, const struct tcphs_segment *synack)
{
    bool from_client = tcphs_handshake_is_from_client(handshake, synack);
    uint32_t isn = from_client ? handshake->client_isn : handshake->server_isn;

    /* Of a connection that is closed there can be the same SYN-ACK again; another one opens another. */
    if (handshake->phase == TCPHS_PHASE_CLOSED && (handshake->has & TCPHS_KNOWS_SYNACK) &&
        synack->seq != isn)
        return false;
    if (from_client)
        return (handshake->has & TCPHS_KNOWS_CROSSED) &&
               tcphs_acceptable_third_step(handshake->server_isn, handshake->server_next,
                                           synack->ack);
    if (!(handshake->has & TCPHS_KNOWS_SYN))
        return handshake->client_isn + 1 == synack->ack;
    return tcphs_acceptable_answer(handshake->client_isn, tcphs_attempts_syn_length(handshake),
                                   synack->ack);
}

/** Does a SYN wait for a SYN-ACK from where this one comes? */
static bool waits_for(const struct tcphs_handshake *handshake, const struct tcphs_segment *synack)
{
    if (handshake->phase == TCPHS_PHASE_CROSSED)
        return true;
    return !tcphs_handshake_is_from_client(handshake, synack) &&
           (handshake->has & TCPHS_KNOWS_SYN) &&
           (handshake->phase == TCPHS_PHASE_SYN_SEEN ||
            handshake->phase == TCPHS_PHASE_SYNACK_SEEN);
}

static struct tcphs_handshake *find_synack(const struct tcphs_connection *connection,
                                           const struct tcphs_segment *synack, bool *opens)
{
    struct tcphs_handshake *handshake = search(connection, synack, is_answer);

    if (handshake != NULL)
        return handshake;
    /* Nothing sent this number: the engine calls it bad where a SYN waits for its answer. */
    if (connection->latest != NULL && waits_for(connection->latest, synack))
        return connection->latest;
    *opens = true;
    return NULL;
}

/** Is only the client's SYN known? Then its own numbers are all there is to go by. */
static bool has_syn_alone(const struct tcphs_handshake *handshake)
{
    return !(handshake->has & TCPHS_KNOWS_SERVER_OFFER) && handshake->ack_frame == 0;
}

/** Could these be the numbers of a segment of this handshake's connection? */
static bool has_numbers_of(const struct tcphs_handshake *handshake,
                           const struct tcphs_segment *segment)
{
    bool from_client = tcphs_handshake_is_from_client(handshake, segment);
    bool has_server = handshake->has & TCPHS_KNOWS_SERVER_OFFER;
    uint32_t own = from_client ? handshake->client_isn : handshake->server_isn;
    uint32_t peer = from_client ? handshake->server_isn : handshake->client_isn;

    if (has_syn_alone(handshake))
        return tcphs_acceptable_answer(handshake->client_isn, tcphs_attempts_syn_length(handshake),
                                       from_client ? segment->seq : segment->ack);
    if ((from_client || has_server) && segment->seq - own > NUMBERS_SPAN)
        return false;
    if (!(segment->flags & TCPHS_FLAG_ACK) || (from_client && !has_server))
        return true;
    return segment->ack - peer <= NUMBERS_SPAN;
}

/**
 * The first bare ACK after a SYN without an answer: a challenge ACK has the numbers of the connection
 * that its sender still knows (RFC 5961, 4.2), yet it is the answer to the SYN.
 */
static bool is_challenge(const struct tcphs_handshake *handshake,
                         const struct tcphs_segment *segment)
{
    return handshake->phase == TCPHS_PHASE_SYN_SEEN &&
           !tcphs_handshake_is_from_client(handshake, segment) &&
           !(handshake->has & TCPHS_KNOWS_CHALLENGED) &&
           (segment->flags & ~(TCPHS_FLAG_ECE | TCPHS_FLAG_CWR | TCPHS_FLAG_AE)) ==
               TCPHS_FLAG_ACK &&
           (segment->has & TCPHS_HAS_PAYLOAD) && segment->payload_len == 0;
}

static struct tcphs_handshake *find_by_numbers(const struct tcphs_connection *connection,
                                               const struct tcphs_segment *segment)
{
    struct tcphs_handshake *latest = connection->latest;
    struct tcphs_handshake *handshake;

    if (latest == NULL || latest->older == NULL) /* mostly: there is no choice */
        return latest;
    if (is_challenge(latest, segment) || tcphs_copy_is_of_aside(latest, segment))
        return latest;
    handshake = search(connection, segment, has_numbers_of);
    /* A challenge ACK carries the numbers of a connection that this capture may never have seen. */
    return handshake != NULL ? handshake : latest;
}

static bool has_sent(const struct tcphs_handshake *handshake, const struct tcphs_segment *quoted)
{
    bool from_client = tcphs_handshake_is_from_client(handshake, quoted);
    unsigned known = from_client ? TCPHS_KNOWS_SYN : TCPHS_KNOWS_SERVER_OFFER;
    uint32_t isn = from_client ? handshake->client_isn : handshake->server_isn;

    return (handshake->has & known) && isn == quoted->seq;
}

struct tcphs_handshake *tcphs_connection_find(const struct tcphs_connection *connection,
                                              const struct tcphs_segment *segment, bool *opens)
{
    struct tcphs_handshake *handshake;

    *opens = false;
    if (segment->is_quoted)
        return tcphs_icmp_is_error(segment->icmp_version, segment->icmp_type)
                   ? search(connection, segment, has_sent)
                   : NULL;
    if (!(segment->has & TCPHS_HAS_HEADER))
        return NULL;
    if ((segment->flags & TCPHS_FLAG_RST) || !(segment->flags & TCPHS_FLAG_SYN))
        return find_by_numbers(connection, segment);
    if (segment->flags & TCPHS_FLAG_ACK)
        return find_synack(connection, segment, opens);
    handshake = search(connection, segment, is_syn_of);
    *opens = handshake == NULL;
    return handshake;
}
