/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * A record in as few octets as it needs, with all that it points to: a few hundred instead of about
 * 4 KiB. Called by what must outlive the handshakes; pure.
 */
#ifndef TCPHS_PACK_H
#define TCPHS_PACK_H

#include "record.h"

/**
 * Pack a record.
 *
 * @param record  filled
 * @param packed  room for it, or NULL to be told how much it takes
 * @return the number of octets
 */
size_t tcphs_pack(const struct tcphs_record *record, uint8_t *packed);

/**
 * Unpack a record.
 *
 * @param packed  by tcphs_pack(); the record's texts and octets point into it
 * @param record  always written, whole; its own room for texts is free
 */
void tcphs_unpack(const uint8_t *packed, struct tcphs_record *record);

#endif
