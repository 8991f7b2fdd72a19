/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * What the engine does with a segment: one handler for each cell of the table in handshake.c that is
 * not empty. Called through that table; the last three by handlers of other files, too.
 *
 * A handler changes the handshake and the note of its step, and what the host lends; nothing else. In a
 * simultaneous open the client is the end whose SYN the capture has first.
 */
#ifndef TCPHS_TAKE_H
#define TCPHS_TAKE_H

#include "step.h"

/** The first SYN. */
void tcphs_take_first_syn(const struct tcphs_step *step);

/** A repetition, or the first SYN in another order than on the wire. */
void tcphs_take_syn(const struct tcphs_step *step);

/** A SYN after a RST or an ICMP error: the client tries again. */
void tcphs_take_syn_again(const struct tcphs_step *step);

/** A SYN-ACK that acknowledges the SYN decides; another one is bad, or a repetition. */
void tcphs_take_synack(const struct tcphs_step *step);

/** The handshake begins with its SYN-ACK: what the SYN offered is not known. */
void tcphs_take_synack_without_syn(const struct tcphs_step *step);

/**
 * Once established, a repetition still says something, and so does the SYN-ACK that was acknowledged
 * before it stands in the file.
 */
void tcphs_take_synack_after(const struct tcphs_step *step);

/**
 * After a RST another ISN is another answer. A repetition is none where the client sent the RST; where it came
 * in the server's name it shows that the server goes on.
 */
void tcphs_take_synack_after_reset(const struct tcphs_step *step);

/** The third step, if it acknowledges the SYN-ACK. */
void tcphs_take_client_segment(const struct tcphs_step *step);

/**
 * The third step after a RST: one within the window, but not with the next number, resets nothing
 * (RFC 9293, 3.10.7.4; RFC 5961, 3.2), and a client that goes on shows that it has not.
 */
void tcphs_take_client_segment_after_reset(const struct tcphs_step *step);

/** The client goes on although no SYN-ACK is in the capture: it got one all the same. */
void tcphs_take_client_segment_unanswered(const struct tcphs_step *step);

/** The client after the third step: data of the SYN sent again, and its end. */
void tcphs_take_client_segment_after(const struct tcphs_step *step);

/** The server before its SYN-ACK: early data, or a challenge ACK. */
void tcphs_take_server_segment_unanswered(const struct tcphs_step *step);

/** The server after its SYN-ACK. */
void tcphs_take_server_segment(const struct tcphs_step *step);

/** The server after the third step: its first octet, what its timestamps tell later, and its end. */
void tcphs_take_server_segment_after(const struct tcphs_step *step);

/** Only a RST that acknowledges the SYN refuses it. Source: RFC 9293, 3.10.7.3, second check. */
void tcphs_take_refusal(const struct tcphs_step *step);

/** A RST of the server after its SYN-ACK. Source: RFC 9293, 3.10.7.4. */
void tcphs_take_server_reset(const struct tcphs_step *step);

/** A RST of the client after the SYN-ACK. Source: RFC 9293, 3.10.7.4. */
void tcphs_take_client_reset(const struct tcphs_step *step);

/** A RST of the server in a simultaneous open: it refuses the client's SYN, or resets what was opened. */
void tcphs_take_server_reset_crossing(const struct tcphs_step *step);

/** A RST of an established connection closes it. */
void tcphs_take_reset_after(const struct tcphs_step *step);

/** A SYN that crosses the client's. Source: RFC 9293, 3.5, figure 7. */
void tcphs_take_crossing_syn(const struct tcphs_step *step);

/** The client's answer to the crossing SYN. */
void tcphs_take_client_answer(const struct tcphs_step *step);

/** The server's SYN-ACK in a simultaneous open; its ISN is that of its SYN. */
void tcphs_take_server_synack_crossing(const struct tcphs_step *step);

/** The server's bare ACK, as in a split handshake; or its data. */
void tcphs_take_server_segment_crossing(const struct tcphs_step *step);

/** An ICMP error about a handshake that was answered. Source: RFC 5927, 4. */
void tcphs_take_quote(const struct tcphs_step *step);

/** An ICMP error about a SYN: a hard one ends the attempt. Source: RFC 1122, 4.2.3.9. */
void tcphs_take_quote_unanswered(const struct tcphs_step *step);

/** The first SYN-ACK, or one with another ISN: it decides until another does. */
void tcphs_take_deciding_synack(const struct tcphs_step *step);

/** A SYN-ACK of the ISN that decides, sent again. */
void tcphs_take_repeated_synack(const struct tcphs_step *step);

/** A SYN-ACK of what was never sent: noted, and nothing else. */
void tcphs_take_bad_synack(const struct tcphs_step *step);

#endif
