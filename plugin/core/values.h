/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * The words that tcphs uses: every enumeration that a user can see, each with its names beside it.
 * Callable from anywhere; needs nothing but libc.
 *
 * A list macro expands once to the enumeration and once to the names, so that the two cannot part.
 * Published numbers and names never change their meaning: new members go to the end of their list.
 */
#ifndef TCPHS_VALUES_H
#define TCPHS_VALUES_H

#include <stddef.h>

/** What kind of segment a packet is to its handshake. */
#define TCPHS_SEGMENT_LIST(X)                                                                      \
    X(SYN, "SYN")                                                                                  \
    X(SYNACK, "SYN-ACK")                                                                           \
    X(ACK, "ACK")                                                                                  \
    X(RST, "RST")                                                                                  \
    X(ICMP_ERROR, "ICMP error")                                                                    \
    X(OTHER, "other")

/** How a handshake ended (spec: one of these at a time; the last conclusion stands). */
#define TCPHS_OUTCOME_LIST(X)                                                                      \
    X(ESTABLISHED, "established")                                                                  \
    X(REFUSED, "refused")                                                                          \
    X(UNREACHABLE, "unreachable")                                                                  \
    X(NO_ANSWER, "no answer")                                                                      \
    X(SYNACK_UNACKNOWLEDGED, "SYN-ACK not acknowledged")                                           \
    X(CLIENT_RESET, "reset by client")                                                             \
    X(SERVER_RESET, "reset by server")                                                             \
    X(CAPTURE_BEGAN_LATE, "capture began late")                                                    \
    X(IN_PROGRESS, "in progress")

/** How far a round-trip time can be trusted (Karn's algorithm, RFC 6298, 3; RFC 7323, 4). */
#define TCPHS_QUALITY_LIST(X)                                                                      \
    X(EXACT, "exact")                                                                              \
    X(RESOLVED, "resolved by timestamps")                                                          \
    X(AMBIGUOUS, "ambiguous")

/** Where on the path the capture was taken, as the split of the round-trip time tells. */
#define TCPHS_POINT_LIST(X)                                                                        \
    X(NEAR_CLIENT, "near the client")                                                              \
    X(NEAR_SERVER, "near the server")                                                              \
    X(BETWEEN, "between")

/** What tells where the capture was taken. */
#define TCPHS_POINTBY_LIST(X)                                                                      \
    X(RTT, "round-trip times")                                                                     \
    X(TTL, "TTL")                                                                                  \
    X(BOTH, "round-trip times and TTL")

/** The shape of a series of retransmission intervals. */
#define TCPHS_SCHEDULE_LIST(X)                                                                     \
    X(EXPONENTIAL, "exponential")                                                                  \
    X(LINEAR, "linear")                                                                            \
    X(LINEAR_THEN_EXPONENTIAL, "linear then exponential")                                          \
    X(IRREGULAR, "irregular")

/** The known families of retransmission timers; a family, never one operating system. */
#define TCPHS_PROFILE_LIST(X)                                                                      \
    X(RFC6298, "RFC 6298, doubling from 1 s")                                                      \
    X(LINEAR, "linear, then doubling")                                                             \
    X(RFC1122, "RFC 1122, doubling from 3 s")                                                      \
    X(SYNACK, "SYN-ACK, doubling from 1 s")

/** Explicit congestion notification in force (RFC 3168, 6.1.1; RFC 9768, 3.1). */
#define TCPHS_ECN_LIST(X)                                                                          \
    X(NONE, "none")                                                                                \
    X(CLASSIC, "classic")                                                                          \
    X(ACCECN, "AccECN")                                                                            \
    X(BROKEN, "broken")

/** What became of TCP Fast Open (RFC 7413). */
#define TCPHS_TFO_LIST(X)                                                                          \
    X(REQUESTED, "cookie requested")                                                               \
    X(GRANTED, "cookie granted")                                                                   \
    X(NOT_GRANTED, "cookie not granted")                                                           \
    X(ACCEPTED, "accepted")                                                                        \
    X(PARTIAL, "partly accepted")                                                                  \
    X(REJECTED_NEW_COOKIE, "rejected with new cookie")                                             \
    X(REJECTED, "rejected")                                                                        \
    X(BLACKHOLED, "blackholed")                                                                    \
    X(UNANSWERED, "unanswered")                                                                    \
    X(RESET, "reset")                                                                              \
    X(COOKIE_ONLY, "cookie sent without data")                                                     \
    X(DATA_ACCEPTED, "data without cookie accepted")                                               \
    X(DATA_REJECTED, "data without cookie rejected")                                               \
    X(INVALID, "invalid cookie")

/** What gives the verdict "blackholed" its certainty (RFC 7323, 4.3: which SYN's TSval is echoed). */
#define TCPHS_EVIDENCE_LIST(X)                                                                     \
    X(CONFIRMED, "confirmed by timestamps")                                                        \
    X(SUSPECTED, "suspected")

/** Where a packet was lost, seen from the capture, as a repetition tells. */
#define TCPHS_LOSS_LIST(X)                                                                         \
    X(SYN, "SYN lost towards the server, or the server is silent")                                 \
    X(SYNACK, "SYN-ACK lost towards the client")                                                   \
    X(SYNACK_OR_ACK, "SYN-ACK lost towards the client, or its ACK before the capture")             \
    X(ACK, "ACK lost towards the server, or ignored there")

/** What became of the connection that had the sockets before (RFC 9293, 3.6.1 and 3.10.1). */
#define TCPHS_EARLIER_LIST(X)                                                                      \
    X(CLOSED, "closed or reset")                                                                   \
    X(FAILED, "not established")                                                                   \
    X(OPEN, "no close in the capture: timed out, or closed outside of it")

/** The ECN field of an IP header (RFC 3168, 5). */
#define TCPHS_IPECN_LIST(X)                                                                        \
    X(NOT_ECT, "Not-ECT")                                                                          \
    X(ECT1, "ECT(1)")                                                                              \
    X(ECT0, "ECT(0)")                                                                              \
    X(CE, "CE")

/* clang-format off */
#define TCPHS_MEMBER_LOSS(id, text)     TCPHS_LOSS_##id,
#define TCPHS_MEMBER_EARLIER(id, text)  TCPHS_EARLIER_##id,
#define TCPHS_MEMBER_IPECN(id, text)    TCPHS_IPECN_##id,
#define TCPHS_MEMBER_SEGMENT(id, text)  TCPHS_SEGMENT_##id,
#define TCPHS_MEMBER_OUTCOME(id, text)  TCPHS_OUTCOME_##id,
#define TCPHS_MEMBER_QUALITY(id, text)  TCPHS_QUALITY_##id,
#define TCPHS_MEMBER_POINT(id, text)    TCPHS_POINT_##id,
#define TCPHS_MEMBER_POINTBY(id, text)  TCPHS_POINTBY_##id,
#define TCPHS_MEMBER_SCHEDULE(id, text) TCPHS_SCHEDULE_##id,
#define TCPHS_MEMBER_PROFILE(id, text)  TCPHS_PROFILE_##id,
#define TCPHS_MEMBER_ECN(id, text)      TCPHS_ECN_##id,
#define TCPHS_MEMBER_TFO(id, text)      TCPHS_TFO_##id,
#define TCPHS_MEMBER_EVIDENCE(id, text) TCPHS_EVIDENCE_##id,

enum tcphs_segment_kind { TCPHS_SEGMENT_LIST(TCPHS_MEMBER_SEGMENT)   TCPHS_SEGMENT_COUNT };
enum tcphs_outcome      { TCPHS_OUTCOME_LIST(TCPHS_MEMBER_OUTCOME)   TCPHS_OUTCOME_COUNT };
enum tcphs_quality      { TCPHS_QUALITY_LIST(TCPHS_MEMBER_QUALITY)   TCPHS_QUALITY_COUNT };
enum tcphs_point        { TCPHS_POINT_LIST(TCPHS_MEMBER_POINT)       TCPHS_POINT_COUNT };
enum tcphs_pointby      { TCPHS_POINTBY_LIST(TCPHS_MEMBER_POINTBY)   TCPHS_POINTBY_COUNT };
enum tcphs_schedule     { TCPHS_SCHEDULE_LIST(TCPHS_MEMBER_SCHEDULE) TCPHS_SCHEDULE_COUNT };
enum tcphs_profile      { TCPHS_PROFILE_LIST(TCPHS_MEMBER_PROFILE)   TCPHS_PROFILE_COUNT };
enum tcphs_ecn          { TCPHS_ECN_LIST(TCPHS_MEMBER_ECN)           TCPHS_ECN_COUNT };
enum tcphs_tfo          { TCPHS_TFO_LIST(TCPHS_MEMBER_TFO)           TCPHS_TFO_COUNT };
enum tcphs_loss         { TCPHS_LOSS_LIST(TCPHS_MEMBER_LOSS)         TCPHS_LOSS_COUNT };
enum tcphs_earlier      { TCPHS_EARLIER_LIST(TCPHS_MEMBER_EARLIER)   TCPHS_EARLIER_COUNT };
enum tcphs_ipecn        { TCPHS_IPECN_LIST(TCPHS_MEMBER_IPECN)       TCPHS_IPECN_COUNT };
enum tcphs_evidence     { TCPHS_EVIDENCE_LIST(TCPHS_MEMBER_EVIDENCE) TCPHS_EVIDENCE_COUNT };
/* clang-format on */

/** The sets above, as the names column of fields.def calls them. */
enum tcphs_names {
    TCPHS_NAMES_NONE,
    TCPHS_NAMES_SEGMENT,
    TCPHS_NAMES_OUTCOME,
    TCPHS_NAMES_QUALITY,
    TCPHS_NAMES_POINT,
    TCPHS_NAMES_SCHEDULE,
    TCPHS_NAMES_PROFILE,
    TCPHS_NAMES_ECN,
    TCPHS_NAMES_TFO,
    TCPHS_NAMES_EVIDENCE,
    TCPHS_NAMES_LOSS,
    TCPHS_NAMES_IPECN,
    TCPHS_NAMES_POINTBY,
    TCPHS_NAMES_EARLIER,
    TCPHS_NAMES_COUNT
};

/**
 * How many members a set has.
 *
 * @param set  one of enum tcphs_names
 * @return the number of members; 0 for TCPHS_NAMES_NONE
 */
unsigned tcphs_names_count(enum tcphs_names set);

/**
 * The name of one member as a user reads it.
 *
 * @param set    one of enum tcphs_names
 * @param value  the member's number
 * @return a static string, never freed; NULL if the set has no such member
 */
const char *tcphs_names_get(enum tcphs_names set, unsigned value);

#endif
