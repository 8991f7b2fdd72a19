/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * The statistics "tcphs,csv" and "tcphs,json": one row for each handshake, for other programs. Called
 * by the plugin's registration.
 */
#ifndef TCPHS_ROWS_H
#define TCPHS_ROWS_H

/** Register -z tcphs,csv[,FILE[,FILTER]] and -z tcphs,json[,FILE[,FILTER]]. */
void tcphs_rows_register(void);

#endif
