# SPDX-License-Identifier: GPL-2.0-or-later
# The version of tcphs. Included by both ways to build, and by the project around them.
set(TCPHS_VERSION 0.1.0)
