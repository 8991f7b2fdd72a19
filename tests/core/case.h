/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * A test case: the segments of one handshake idea and what must come out of them. Used by the test
 * program tcphs-case alone; the language is described in tests/cases/README.md.
 *
 * Source: packetdrill's notation of segments; RFC 9293, 3.1.
 */
#ifndef TCPHS_CASE_H
#define TCPHS_CASE_H

#include "handshake.h"
#include "record.h"

enum {
    TCPHS_CASE_PACKETS_MAX = 128,
    TCPHS_CASE_EXPECTATIONS_MAX = 256,
    TCPHS_CASE_TEXT_MAX = 400,
    TCPHS_CASE_OPTIONS_MAX = 40, /**< [octets], RFC 9293, 3.1 */
    TCPHS_CASE_HEADER = 20       /**< [octets] of a TCP header without options */
};

/** The capture's first second, since the epoch: times of a case count from here. */
#define TCPHS_CASE_EPOCH INT64_C(1600000000)

/** An IP address and a port. */
struct tcphs_case_socket {
    uint8_t version;     /**< 4 or 6 */
    uint8_t address[16]; /**< network byte order; IPv4 uses the first four */
    uint16_t port;
};

/** One packet of a case. */
struct tcphs_case_packet {
    unsigned line;
    struct tcphs_segment segment; /**< what the engine is told; sender is for the runner to set */
    struct tcphs_case_socket source;
    struct tcphs_case_socket destination;
    uint32_t ack_field; /**< of the wire, also where the ACK flag is off */
    uint8_t options[TCPHS_CASE_OPTIONS_MAX];
    unsigned options_len;              /**< [octets] */
    uint32_t data_len;                 /**< [octets] of data on the wire */
    bool is_fragment;                  /**< the first fragment of a datagram, alone */
    bool is_cut;                       /**< the capture holds only the first octets */
    unsigned cut;                      /**< [octets] of TCP that the capture holds, if is_cut */
    unsigned quotes;                   /**< ICMP: number of the quoted packet, from 1; else 0 */
    unsigned quoted_octets;            /**< ICMP: octets of TCP in the quote; 0: all */
    struct tcphs_case_socket reporter; /**< ICMP: who sent the error; port unused */
    uint64_t events;       /**< set of enum tcphs_event that stand on it in every pass */
    uint64_t late_events;  /**< … in a later pass only */
    uint64_t early_events; /**< … in one pass only: withdrawn by what comes later */
};

/** What an expectation asks. */
enum tcphs_case_ask {
    TCPHS_CASE_VALUE,   /**< the field has this value */
    TCPHS_CASE_ABSENT,  /**< the field is absent */
    TCPHS_CASE_NOTHING, /**< the packet carries nothing of tcphs */
    TCPHS_CASE_SAYS,    /**< the packet's event says this text */
    TCPHS_CASE_LABEL,   /**< what stands on the packet's arrow in a ladder diagram */
    TCPHS_CASE_COMMENT  /**< what stands beside it */
};

/** One line after the "==". */
struct tcphs_case_expectation {
    unsigned line;
    unsigned handshake; /**< whose final view is meant, if at is 0 */
    unsigned at; /**< 0: the final view; else as of this packet, in one pass; ladder: the packet */
    enum tcphs_case_ask ask;
    enum tcphs_field field;         /**< unless ask is SAYS */
    enum tcphs_event event;         /**< if ask is SAYS */
    int64_t number;                 /**< of a number, an ENUM member, or [ns] */
    char text[TCPHS_CASE_TEXT_MAX]; /**< as written in the file */
    uint8_t bytes[TCPHS_COOKIE_MAX];
    unsigned bytes_len;
};

/** A whole case file. */
struct tcphs_case {
    const char *path;
    char idea[TCPHS_CASE_TEXT_MAX]; /**< its first comment line */
    struct tcphs_case_packet packets[TCPHS_CASE_PACKETS_MAX];
    unsigned packet_count;
    struct tcphs_case_expectation expectations[TCPHS_CASE_EXPECTATIONS_MAX];
    unsigned expectation_count;
    unsigned handshake_count; /**< how many handshakes the file holds */
    bool is_untimed;          /**< the capture has packets without a time */
    uint32_t flood_threshold; /**< waiting handshakes of one server that make a flood */
};

/** Where the reader stands: for messages that name file, line and what was expected. */
struct tcphs_case_cursor {
    const char *path;
    unsigned line;
    const char *at; /**< rest of the line */
};

/**
 * Read a case file. Ends the program with status 1 and one message "FILE:LINE: expected …" if the file
 * is not a case.
 *
 * @param path  must live as long as the case
 * @param it    always written, whole
 */
void tcphs_case_read(const char *path, struct tcphs_case *it);

/**
 * Read TCP options up to and including the closing ">", and encode them.
 *
 * @param packet  options, and the segment's option values; cut must be set
 */
void tcphs_case_read_options(struct tcphs_case_cursor *cursor, struct tcphs_case_packet *packet);

/** Read one line after the "==". @param handshake of the lines that follow, changed by a switch. */
void tcphs_case_read_expectation(struct tcphs_case_cursor *cursor, struct tcphs_case *it,
                                 unsigned *handshake);

/** End the program: "FILE:LINE: expected WHAT, found REST". */
_Noreturn void tcphs_case_fail(const struct tcphs_case_cursor *cursor, const char *expected);

/** Skip blanks; if a word stands here, step over it. It ends where no letter, digit, - _ . follows. */
bool tcphs_case_take_word(struct tcphs_case_cursor *cursor, const char *word);

/** Skip blanks; if this character stands here, step over it. */
bool tcphs_case_take_char(struct tcphs_case_cursor *cursor, char character);

/** Read any word into text. @param what for the message if there is none */
void tcphs_case_read_word(struct tcphs_case_cursor *cursor, char *text, size_t size,
                          const char *what);

/** Read a number from 0 to max. @param what for the message if there is none */
uint32_t tcphs_case_read_number(struct tcphs_case_cursor *cursor, uint32_t max, const char *what);

/** Read seconds with up to nine decimals. @return [ns] */
tcphs_nsec tcphs_case_read_time(struct tcphs_case_cursor *cursor);

/** Read octets written as hexadecimal digits; none is allowed. @return how many, at most max */
unsigned tcphs_case_read_hex(struct tcphs_case_cursor *cursor, uint8_t *octets, unsigned max);

/** Is the rest of the line blank? */
bool tcphs_case_at_end(struct tcphs_case_cursor *cursor);

/** The event of a name without "tcphs.". @return TCPHS_EVENT_COUNT if there is none */
enum tcphs_event tcphs_case_event(const char *name);

/** The field of a name without "tcphs.". @return TCPHS_FIELD_COUNT if there is none */
enum tcphs_field tcphs_case_field(const char *name);

/** A socket as text, "192.0.2.1:443" or "[2001:db8::1]:443". @param with_port else the address alone */
void tcphs_case_socket_text(const struct tcphs_case_socket *socket, bool with_port, char *text,
                            size_t size);

/**
 * Write the packets as a capture file: nanosecond pcap of raw IP packets, or pcapng where some have no
 * time. Ends the program with status 1 if the file cannot be written.
 */
void tcphs_case_write_capture(const struct tcphs_case *it, const char *path);

/** Write the expectations to standard output as JSON, for tests that read them elsewhere. */
void tcphs_case_write_expectations(const struct tcphs_case *it);

/**
 * Run the engine over a case and compare. Differences go to standard error.
 *
 * @return how many there are
 */
unsigned tcphs_case_check(const struct tcphs_case *it);

#endif
