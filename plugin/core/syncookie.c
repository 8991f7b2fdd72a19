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

/** Count the fits in a row. @return true if their odds are small enough to be believed */
static bool count_fit(uint8_t *fits, bool does_fit, unsigned bits)
{
    if (!does_fit)
        *fits = 0;
    else if (*fits < FITS_MAX)
        ++*fits;
    return *fits * bits >= TCPHS_COOKIE_ODDS_BITS;
}

enum tcphs_cookie_marks tcphs_syncookie_judge(const struct tcphs_handshake *handshake,
                                              const struct tcphs_segment *synack,
                                              struct tcphs_server *server, unsigned *in_a_row)
{
    bool is_cut = is_cut_down(handshake, synack, server);
    bool is_believed;

    /* The same TSval again is no further evidence: its bits have been counted. */
    if (synack->options & TCPHS_OPTION_TIMESTAMPS) {
        bool is_new = server->linux_fits == 0 || synack->tsval != server->last_tsval;

        is_believed = is_new
                          ? count_fit(&server->linux_fits, fits_linux(handshake, synack),
                                      TCPHS_COOKIE_LINUX_BITS)
                          : server->linux_fits * TCPHS_COOKIE_LINUX_BITS >= TCPHS_COOKIE_ODDS_BITS;
        server->last_tsval = synack->tsval;
        if (is_believed) {
            *in_a_row = server->linux_fits;
            return TCPHS_COOKIE_LINUX;
        }
    }
    is_believed = count_fit(&server->bsd_fits, fits_bsd(handshake, synack), TCPHS_COOKIE_BSD_BITS);
    *in_a_row = server->bsd_fits;
    if (is_believed)
        return TCPHS_COOKIE_BSD;
    /* Either alone has other causes: a path that strips options, a server told not to repeat. */
    *in_a_row = tcphs_server_silence(server);
    return is_cut && *in_a_row >= TCPHS_COOKIE_ODDS_BITS ? TCPHS_COOKIE_STATELESS
                                                         : TCPHS_COOKIE_NONE;
}
