/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.pdf.file;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;

import org.ecosystemstudio.documents.markup.Markup;

/** What a file says of itself, in the form that archives read. */
final class Metadata {

    private final PdfFile.About about;
    private final String producer;

    Metadata(PdfFile.About about, String producer) {
        this.about = about;
        this.producer = producer;
    }

    /** The day of the document, as PDF writes it: its first moment, in the time of Greenwich. */
    String date() {
        return "D:" + about.date().format(DateTimeFormatter.BASIC_ISO_DATE) + "000000Z";
    }

    /** The same and more as XMP. */
    byte[] xmp() {
        String day = about.date() + "T00:00:00Z";
        Markup xmp = new Markup();
        xmp.raw("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>").line();
        xmp.open("x:xmpmeta", "xmlns:x", "adobe:ns:meta/");
        xmp.open("rdf:RDF", "xmlns:rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#").line();
        description(xmp, "dc", "http://purl.org/dc/elements/1.1/");
        xmp.open("dc:title").open("rdf:Alt").element("rdf:li", about.title(), "xml:lang", "x-default").close("rdf:Alt")
                .close("dc:title");
        xmp.open("dc:language").open("rdf:Bag").element("rdf:li", about.language()).close("rdf:Bag")
                .close("dc:language");
        xmp.element("dc:format", "application/pdf").close("rdf:Description").line();
        description(xmp, "xmp", "http://ns.adobe.com/xap/1.0/");
        xmp.element("xmp:CreateDate", day).element("xmp:ModifyDate", day).close("rdf:Description").line();
        description(xmp, "pdf", "http://ns.adobe.com/pdf/1.3/");
        xmp.element("pdf:Producer", producer).close("rdf:Description").line();
        description(xmp, "pdfaid", "http://www.aiim.org/pdfa/ns/id/");
        xmp.element("pdfaid:part", "2").element("pdfaid:conformance", "A").close("rdf:Description").line();
        description(xmp, "pdfuaid", "http://www.aiim.org/pdfua/ns/id/");
        xmp.element("pdfuaid:part", "1").close("rdf:Description").line();
        accessibilitySchema(xmp);
        xmp.close("rdf:RDF").close("x:xmpmeta").line().raw("<?xpacket end=\"w\"?>");
        return xmp.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** PDF/A knows only what is explained to it, also the sign of PDF/UA. */
    private static void accessibilitySchema(Markup xmp) {
        xmp.open("rdf:Description", "rdf:about", "", "xmlns:pdfaExtension", "http://www.aiim.org/pdfa/ns/extension/",
                "xmlns:pdfaSchema", "http://www.aiim.org/pdfa/ns/schema#", "xmlns:pdfaProperty",
                "http://www.aiim.org/pdfa/ns/property#");
        xmp.open("pdfaExtension:schemas").open("rdf:Bag").open("rdf:li", "rdf:parseType", "Resource");
        xmp.element("pdfaSchema:schema", "PDF/UA identification schema");
        xmp.element("pdfaSchema:namespaceURI", "http://www.aiim.org/pdfua/ns/id/");
        xmp.element("pdfaSchema:prefix", "pdfuaid");
        xmp.open("pdfaSchema:property").open("rdf:Seq").open("rdf:li", "rdf:parseType", "Resource");
        xmp.element("pdfaProperty:name", "part").element("pdfaProperty:valueType", "Integer");
        xmp.element("pdfaProperty:category", "internal");
        xmp.element("pdfaProperty:description", "Part of PDF/UA");
        xmp.close("rdf:li").close("rdf:Seq").close("pdfaSchema:property");
        xmp.close("rdf:li").close("rdf:Bag").close("pdfaExtension:schemas").close("rdf:Description").line();
    }

    private static void description(Markup xmp, String prefix, String namespace) {
        xmp.open("rdf:Description", "rdf:about", "", "xmlns:" + prefix, namespace);
    }
}
