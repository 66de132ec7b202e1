/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.xml;

import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.ecosystemstudio.exchange.notices.ImportException;

/**
 * XML as it may come from anybody: read by the JDK's own parser, without document type, entities of its own or anything
 * that stands elsewhere. A file that declares a document type is refused.
 */
public final class SafeXml {

    private final XMLStreamReader xml;

    /**
     * Begins to read.
     *
     * @throws ImportException when it is no XML
     */
    public SafeXml(InputStream input) throws ImportException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        try {
            xml = factory.createXMLStreamReader(input);
        } catch (XMLStreamException broken) {
            throw ImportException.of("file.xml");
        }
    }

    /**
     * Goes on to the next beginning or end of an element, or piece of text.
     *
     * @return false at the end
     * @throws ImportException when the XML is broken, or declares a document type
     */
    public boolean next() throws ImportException {
        try {
            if (!xml.hasNext()) {
                return false;
            }
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw ImportException.of("file.doctype");
            }
            return event != XMLStreamConstants.END_DOCUMENT;
        } catch (XMLStreamException broken) {
            throw broken.getNestedException() instanceof TooLargeException
                    ? ImportException.of("file.bomb") : ImportException.of("file.xml");
        }
    }

    /** Whether an element of that name begins here, in whatever namespace. */
    public boolean begins(String element) {
        return xml.isStartElement() && xml.getLocalName().equals(element);
    }

    /** Whether an element of that name ends here. */
    public boolean ends(String element) {
        return xml.isEndElement() && xml.getLocalName().equals(element);
    }

    /** Whether any element begins here. */
    public boolean begins() {
        return xml.isStartElement();
    }

    /** Whether any element ends here. */
    public boolean ends() {
        return xml.isEndElement();
    }

    /** The name of the element that begins or ends here, without its namespace. */
    public String name() {
        return xml.getLocalName();
    }

    /** The piece of text here; empty for anything else. */
    public String text() {
        return xml.isCharacters() || xml.getEventType() == XMLStreamConstants.CDATA ? xml.getText() : "";
    }

    /** The attribute of the element that begins here, in whatever namespace; null when it has none of that name. */
    public String attribute(String name) {
        for (int index = 0; index < xml.getAttributeCount(); index++) {
            if (xml.getAttributeLocalName(index).equals(name)) {
                return xml.getAttributeValue(index);
            }
        }
        return null;
    }

    /**
     * The text of the element that begins here; what is longer than the limit is cut off. Afterwards its end is here.
     *
     * @throws ImportException as {@link #next} does
     */
    public String content(int limit) throws ImportException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0 && next()) {
            depth += begins() ? 1 : ends() ? -1 : 0;
            if (text.length() <= limit) {
                text.append(text());
            }
        }
        return text.length() > limit + 1 ? text.substring(0, limit + 1) : text.toString();
    }
}
