# SPDX-License-Identifier: GPL-2.0-or-later
# Bulk requests for Elasticsearch and OpenSearch, one document per handshake, out of what
# "tshark -2 -Y tcphs.summary -T ek -J tcphs" writes. Called by packaging/elastic/bulk with --arg capture.
#
# A document's id is made of the capture and the handshake: sent again, it replaces itself. The line of
# tshark that names index and "_type" goes, because Elasticsearch 8 refuses types; and so does what is
# no fact about the handshake: stubs of the other protocols, headings, expert infos of this one packet.
select(.layers)
| .timestamp as $time
| [.layers.tcphs]
| flatten[] # a tunnel's packet can conclude two handshakes
| select(.tcphs_tcphs_summary)
| with_entries(select((.key | startswith("tcphs_")) and .value != null)) # a heading has no value
| {index: {_index: "tcphs-\($time | tonumber / 1000 | strftime("%Y-%m"))",
           _id: "\($capture)#\(.tcphs_tcphs_id)"}},
  {timestamp: $time, capture: $capture, layers: {tcphs: .}}
