/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.msproject;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.ecosystemstudio.documents.markup.SafeCharacters;

/**
 * XML in the namespace of Microsoft Project, with the forms in which it writes values. Every text is cleaned of what
 * XML cannot hold here, and nowhere else.
 */
final class ProjectXml {

    /** When a working day begins and ends: eight hours with a break. */
    static final String MORNING = "08:00:00";
    /** When a working day ends. */
    static final String EVENING = "17:00:00";

    private static final String NAMESPACE = "http://schemas.microsoft.com/project";
    private static final BigDecimal SECONDS_AN_HOUR = BigDecimal.valueOf(3600);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;

    ProjectXml() {
        try {
            // The JDK's own, whatever other one is on the class path: the same input gives the same bytes everywhere.
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("Project");
            xml.writeDefaultNamespace(NAMESPACE);
        } catch (XMLStreamException failure) {
            throw inMemory(failure);
        }
    }

    ProjectXml open(String name) {
        try {
            xml.writeStartElement(name);
        } catch (XMLStreamException failure) {
            throw inMemory(failure);
        }
        return this;
    }

    ProjectXml close() {
        try {
            xml.writeEndElement();
            xml.writeCharacters("\n");
        } catch (XMLStreamException failure) {
            throw inMemory(failure);
        }
        return this;
    }

    /** An element with a text; none when it is empty. */
    ProjectXml text(String name, String text) {
        if (text.isEmpty()) {
            return this;
        }
        try {
            xml.writeStartElement(name);
            xml.writeCharacters(SafeCharacters.clean(text));
            xml.writeEndElement();
        } catch (XMLStreamException failure) {
            throw inMemory(failure);
        }
        return this;
    }

    ProjectXml number(String name, long number) {
        return text(name, Long.toString(number));
    }

    ProjectXml flag(String name, boolean isSet) {
        return text(name, isSet ? "1" : "0");
    }

    /** A day at a time of day. */
    ProjectXml time(String name, LocalDate day, String time) {
        return text(name, day + "T" + time);
    }

    /** A span of hours, to the second. */
    ProjectXml hours(String name, BigDecimal hours) {
        long seconds = hours.multiply(SECONDS_AN_HOUR).setScale(0, RoundingMode.HALF_UP).longValue();
        return text(name, "PT%dH%dM%dS".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60));
    }

    /** An amount of money, which the format counts in hundredths. */
    ProjectXml money(String name, BigDecimal amount) {
        return text(name, amount.movePointRight(2).stripTrailingZeros().toPlainString());
    }

    /** Ends the file. */
    byte[] bytes() {
        try {
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException failure) {
            throw inMemory(failure);
        }
        return out.toByteArray();
    }

    private static IllegalStateException inMemory(XMLStreamException failure) {
        return new IllegalStateException("XML could not be written to memory", failure);
    }
}
