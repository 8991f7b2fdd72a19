/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * A file that appears whole or not at all. Called by the statistics that write files.
 *
 * A regular file is written beside its place and renamed when it is complete; until then, and where
 * that fails, what was there before stays. Devices, pipes and standard output are written as they are.
 */
#ifndef TCPHS_OUTPUT_H
#define TCPHS_OUTPUT_H

#include <stdbool.h>
#include <stddef.h>

struct tcphs_output;

/**
 * Begin a file.
 *
 * @param path  NULL: standard output
 * @return the caller's until closed; NULL if it cannot be written, which the user has been told
 */
struct tcphs_output *tcphs_output_open(const char *path);

/** Write some octets. What goes wrong is remembered until the output is closed. */
void tcphs_output_write(struct tcphs_output *output, const char *octets, size_t len);

/**
 * Put the file into its place.
 *
 * @return false if it could not be written, which the user has been told, unless it is a pipe whose reader
 *         has gone
 */
bool tcphs_output_close(struct tcphs_output *output);

/**
 * Could a file be begun now? For a failure before hours of capturing and not after them.
 *
 * @param path  NULL: standard output
 * @return false if it cannot, which the user has been told
 */
bool tcphs_output_try(const char *path);

#endif
