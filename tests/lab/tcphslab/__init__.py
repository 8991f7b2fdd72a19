# SPDX-License-Identifier: GPL-2.0-or-later
"""The lab of tcphs: real TCP handshakes between network namespaces, captured with what the kernels say of them."""
