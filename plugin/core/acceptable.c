/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * The acceptability tests of RFC 9293; see acceptable.h.
 */
#include "acceptable.h"

bool tcphs_seq_before(uint32_t a, uint32_t b)
{
    return (int32_t)(a - b) < 0;
}

bool tcphs_acceptable_answer(uint32_t isn, uint32_t length, uint32_t ack)
{
    /* Unsigned distance from ISN + 1: also right where the numbers wrap. */
    return ack - (isn + 1) <= length;
}

bool tcphs_acceptable_third_step(uint32_t iss, uint32_t server_next, uint32_t ack)
{
    return ack - (iss + 1) <= server_next - (iss + 1);
}
