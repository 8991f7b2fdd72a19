# SPDX-License-Identifier: GPL-2.0-or-later
# An index template for Elasticsearch (7.8 or later) and OpenSearch out of Wireshark's own mapping:
#
#     tshark -G elastic-mapping --elastic-mapping-filter tcphs | jq -f packaging/elastic/template.jq
#
# Wireshark's mapping does not fit its own output in four places, which are mended here:
# - A duration is a "date" up to Wireshark 4.4. It is a number of seconds.
# - Octets are a "byte" up to Wireshark 4.4, which is a number of 8 bits; a document with octets, as in
#   tcphs.tfo.cookie, is refused then. They are text.
# - Texts are left out, with "dynamic": false up to Wireshark 4.4, so that they cannot be searched for.
#   Here what is not listed is a keyword.
# - Up to Wireshark 3.6 it is of a type, "doc", which Elasticsearch 7 no longer has.
{
    index_patterns: ["tcphs-*"],
    template: {
        mappings: {
            dynamic: true,
            date_detection: false,
            dynamic_templates: [{texts: {match_mapping_type: "string", mapping: {type: "keyword"}}}],
            properties: (
                (.mappings.doc // .mappings).properties
                | .capture.type = "keyword"
                | .layers.properties.tcphs.properties |= map_values(
                    .type |= ({date: "double", byte: "keyword"}[.] // .))
            )
        }
    }
}
