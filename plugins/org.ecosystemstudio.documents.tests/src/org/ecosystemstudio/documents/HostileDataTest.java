/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.ecosystemstudio.documents.values.Language;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.planning.Plan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;

/** Texts that try to be more than text change the structure of no data. */
class HostileDataTest {

    private static final String HARMLESS = "words";

    static List<String> hostile() {
        return List.of("]]>", "</Name></Task><Task>", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>&e;",
                "&lt;",
                "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:evil", "x\nATTENDEE:mailto:evil@evil.example", "x\\",
                "x\\nATTENDEE:y", "x;VALUE=URI:http://evil.example,\"",
                "x\u2028END:VEVENT\u0085END:VEVENT\u000bEND:VEVENT",
                "\u0000\u0007\u001b[31m", "\ud800 lone", "\ufffe\uffff", "\"}, {\"id\": \"evil\"",
                "words \u202e\u2066 words",
                "שלום", "🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢", "é".repeat(500), "../../etc/passwd",
                "=cmd|'/C calc'!A0");
    }

    @ParameterizedTest(name = "[{index}]")
    @MethodSource("hostile")
    void staysTextInCalendars(String hostile) {
        List<DocumentFile> harmless = files(HARMLESS, DocumentFormat.ICS);
        List<DocumentFile> files = files(hostile, DocumentFormat.ICS);
        assertEquals(harmless.size(), files.size());
        for (int index = 0; index < files.size(); index++) {
            assertEquals(properties(harmless.get(index)), properties(files.get(index)));
        }
    }

    @ParameterizedTest(name = "[{index}]")
    @MethodSource("hostile")
    void staysTextInProjectFiles(String hostile) throws XMLStreamException {
        assertEquals(elements(HARMLESS), elements(hostile));
    }

    @ParameterizedTest(name = "[{index}]")
    @MethodSource("hostile")
    void staysTextInJson(String hostile) {
        assertEquals(shape(JsonParser.parseString(text(HARMLESS, DocumentFormat.JSON))),
                shape(JsonParser.parseString(text(hostile, DocumentFormat.JSON))));
    }

    @ParameterizedTest(name = "[{index}]")
    @MethodSource("hostile")
    void turnsNoDirectionOfWhatFollows(String hostile) {
        for (DocumentFormat format : List.of(DocumentFormat.ICS, DocumentFormat.MSPDI, DocumentFormat.JSON)) {
            assertFalse(text(hostile, format).matches("(?s).*[\u202a-\u202e\u2066-\u2069].*"), format.id());
        }
    }

    private static List<DocumentFile> files(String text, DocumentFormat format) {
        Plan plan = Plan.of(EcosystemView.of(List.of(new WholeModel(text).root())), TestPlans.TODAY);
        return ReadBack.files(plan, Language.DUTCH, format);
    }

    private static String text(String text, DocumentFormat format) {
        return new String(files(text, format).getFirst().content(), StandardCharsets.UTF_8);
    }

    /** The names of the properties in order, once a calendar's folded lines are joined. */
    private static List<String> properties(DocumentFile calendar) {
        String joined = new String(calendar.content(), StandardCharsets.UTF_8).replace("\r\n ", "");
        return joined.lines().map(line -> line.split("[:;]")[0]).toList();
    }

    private static List<String> elements(String text) throws XMLStreamException {
        List<String> elements = new ArrayList<>();
        XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(
                new ByteArrayInputStream(files(text, DocumentFormat.MSPDI).getFirst().content()));
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                elements.add(xml.getLocalName());
            }
        }
        return elements;
    }

    /** The names of members, and which kinds of values they have. */
    private static String shape(JsonElement element) {
        if (element.isJsonObject()) {
            StringBuilder members = new StringBuilder("{");
            element.getAsJsonObject().asMap().forEach((name, value) -> members.append(name).append(shape(value)));
            return members.append('}').toString();
        }
        if (element.isJsonArray()) {
            StringBuilder values = new StringBuilder("[");
            element.getAsJsonArray().forEach(value -> values.append(shape(value)));
            return values.append(']').toString();
        }
        return element.getAsJsonPrimitive().isString() ? "text" : "value";
    }
}
