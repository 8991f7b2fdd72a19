/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * The marks of SYN cookies; see syncookie.h.
 */
#include "syncookie.h"

#include "attempts.h"
#include "negotiation.h"

enum {
    LINUX_WS_NONE = 0xf, /**< TSval bits 3 to 0: the client's shift */
    LINUX_SACK = 0x10,
    LINUX_ECN = 0x20,
    LINUX_MASK = 0x3f,
    LINUX_CLOCK_ROUND = 64, /**< ticks until the six bits come again; also in 4 and 10 ms clocks */
    SAME_PHASE = 4,         /**< [ms] that two SYN-ACKs may be late and still be of one phase */
    NSEC_PER_MS = 1000000,
    BSD_PARITY = 0x01, /**< which of two secrets: fits always */
    BSD_SACK = 0x02,
    BSD_WS_AT = 2,
    BSD_MSS_AT = 5,
    BSD_STEPS = 8,
    FITS_MAX = UINT8_MAX
};

/** The offer in TSval, as Linux's cookie_init_timestamp() writes it. */
static bool fits_linux(const struct tcphs_handshake *handshake, const struct tcphs_segment *synack)
{
    const struct tcphs_offer *client = tcphs_offer_of_client(handshake);
    unsigned expected = client->options & TCPHS_OPTION_WS ? tcphs_negotiation_shift(client)
                                                          : (unsigned)LINUX_WS_NONE;
    enum tcphs_ecn ecn;
    const char *reason;

    if (client->options & TCPHS_OPTION_SACK_PERMITTED)
        expected |= LINUX_SACK;
    if (tcphs_negotiation_ecn(handshake, &ecn, &reason) && ecn == TCPHS_ECN_CLASSIC)
        expected |= LINUX_ECN;
    return (synack->tsval & LINUX_MASK) == expected;
}

/** The last step of a table that is not above a value; the first one stands for "none" too. */
static unsigned step_of(const uint16_t *steps, unsigned value)
{
    unsigned i = BSD_STEPS - 1;

    while (i > 0 && steps[i] > value)
        i--;
    return i;
}

/** The offer in the ISN, as FreeBSD's syncookie_generate() writes it. */
static bool fits_bsd(const struct tcphs_handshake *handshake, const struct tcphs_segment *synack)
{
    static const uint16_t mss_steps[BSD_STEPS] = {216, 536, 1200, 1360, 1400, 1440, 1452, 1460};
    static const uint16_t ws_steps[BSD_STEPS] = {0, 0, 1, 2, 4, 6, 7, 8};
    const struct tcphs_offer *client = tcphs_offer_of_client(handshake);
    unsigned mss = client->options & TCPHS_OPTION_MSS ? client->mss : 536;
    unsigned cookie = (synack->seq & 0xff) ^ (synack->seq >> 24);
    unsigned expected = step_of(mss_steps, mss) << BSD_MSS_AT;

    if (client->options & TCPHS_OPTION_WS)
        expected |= step_of(ws_steps, tcphs_negotiation_shift(client)) << BSD_WS_AT;
    if (client->options & TCPHS_OPTION_SACK_PERMITTED)
        expected |= BSD_SACK;
    return (cookie & ~(unsigned)BSD_PARITY) == expected;
}

/**
 * Does a SYN-ACK lack window scaling and SACK, though the client offers both and the server gave them
 * just before? A cookie has no room for them where the client sends no timestamps.
 */
static bool is_cut_down(const struct tcphs_handshake *handshake, const struct tcphs_segment *synack,
                        struct tcphs_server *server)
{
    const uint32_t both = TCPHS_OPTION_WS | TCPHS_OPTION_SACK_PERMITTED;
    const struct tcphs_offer *client = tcphs_offer_of_client(handshake);

    if ((client->options & both) != both ||
        ((client->options | synack->options) & TCPHS_OPTION_CUT))
        return false;
    if ((synack->options & both) == both)
        tcphs_server_give(server, handshake->syn_time);
    return !(synack->options & both) && tcphs_server_has_given(server);
}

/** Count the fits in a row. @param is_new further evidence, not the same once more */
static void count_fit(uint8_t *fits, bool does_fit, bool is_new)
{
    if (!does_fit)
        *fits = 0;
    else if (is_new && *fits < FITS_MAX)
        ++*fits;
}

/**
 * Does a server show the same low bits because it is asked at a steady pace, each 8 s say? A clock of
 * 1, 4 or 10 ms then comes round to them; a cookie has them at any time.
 */
static void note_phase(struct tcphs_server *server, const struct tcphs_segment *synack)
{
    uint8_t phase = (uint8_t)((uint64_t)synack->time / NSEC_PER_MS % LINUX_CLOCK_ROUND);
    unsigned apart = (unsigned)(phase - server->linux_phase) % LINUX_CLOCK_ROUND;

    if (!(synack->has & TCPHS_HAS_TIME))
        return;
    if (server->linux_fits <= 1) {
        server->linux_phase = phase;
        server->has_phases = false;
    } else if (apart > SAME_PHASE && apart < LINUX_CLOCK_ROUND - SAME_PHASE) {
        server->has_phases = true;
    }
}

/** Are there Linux's marks? The same TSval again is no further evidence: its bits have been counted. */
static bool believe_linux(const struct tcphs_handshake *handshake,
                          const struct tcphs_segment *synack, struct tcphs_server *server)
{
    bool is_new = server->linux_fits == 0 || synack->tsval != server->last_tsval;

    if (!(synack->options & TCPHS_OPTION_TIMESTAMPS))
        return false;
    count_fit(&server->linux_fits, fits_linux(handshake, synack), is_new);
    server->last_tsval = synack->tsval;
    note_phase(server, synack);
    return server->has_phases &&
           server->linux_fits * TCPHS_COOKIE_LINUX_BITS >= TCPHS_COOKIE_ODDS_BITS;
}

/** Are there FreeBSD's marks? Constant ISNs, or such that count in steps, have the same octets again. */
static bool believe_bsd(const struct tcphs_handshake *handshake, const struct tcphs_segment *synack,
                        struct tcphs_server *server)
{
    const uint32_t read = 0xff0000ff;
    bool is_new = server->bsd_fits == 0 || ((synack->seq ^ server->last_isn) & read) != 0;

    count_fit(&server->bsd_fits, fits_bsd(handshake, synack), is_new);
    server->last_isn = synack->seq;
    return server->bsd_fits * TCPHS_COOKIE_BSD_BITS >= TCPHS_COOKIE_ODDS_BITS;
}

enum tcphs_cookie_marks tcphs_syncookie_judge(const struct tcphs_handshake *handshake,
                                              const struct tcphs_segment *synack,
                                              struct tcphs_server *server, unsigned *in_a_row)
{
    bool is_cut = is_cut_down(handshake, synack, server);

    if (believe_linux(handshake, synack, server)) {
        *in_a_row = server->linux_fits;
        return TCPHS_COOKIE_LINUX;
    }
    if (believe_bsd(handshake, synack, server)) {
        *in_a_row = server->bsd_fits;
        return TCPHS_COOKIE_BSD;
    }
    /* Either alone has other causes: a path that strips options, a server told not to repeat. */
    *in_a_row = tcphs_server_silence(server);
    return is_cut && *in_a_row >= TCPHS_COOKIE_ODDS_BITS ? TCPHS_COOKIE_STATELESS
                                                         : TCPHS_COOKIE_NONE;
}
