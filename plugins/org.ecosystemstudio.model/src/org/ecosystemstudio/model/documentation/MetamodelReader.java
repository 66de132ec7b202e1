/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.model.documentation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the documentation out of {@code ecosystem.ecore}, which every bundle of the model carries. Much faster than
 * loading it as a model.
 */
final class MetamodelReader {

    private static final String METAMODEL = "/model/ecosystem.ecore";
    private static final String DOCUMENTATION = "documentation";

    private final Map<String, String> texts = new LinkedHashMap<>();
    private String classifier = "";
    private String member = "";

    private MetamodelReader() {
    }

    /**
     * All documentation by key.
     *
     * @throws IllegalStateException when the bundle lacks its metamodel
     */
    static Map<String, String> read() {
        MetamodelReader reader = new MetamodelReader();
        try (InputStream stream = MetamodelReader.class.getResourceAsStream(METAMODEL)) {
            if (stream == null) {
                throw new IllegalStateException("The bundle of the model lacks " + METAMODEL);
            }
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            reader.readAll(factory.createXMLStreamReader(stream));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (XMLStreamException failure) {
            throw new IllegalStateException(METAMODEL + " cannot be read", failure);
        }
        return reader.texts;
    }

    private void readAll(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                start(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(xml.getLocalName());
            }
        }
    }

    private void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "eClassifiers" -> classifier = xml.getAttributeValue(null, "name");
            case "eStructuralFeatures", "eLiterals", "eOperations" -> member =
                    '.' + xml.getAttributeValue(null, "name");
            case "details" -> {
                if (DOCUMENTATION.equals(xml.getAttributeValue(null, "key")) && !classifier.isEmpty()) {
                    texts.put(classifier + member, xml.getAttributeValue(null, "value"));
                }
            }
            default -> {
                // Other parts of the metamodel carry no documentation of their own.
            }
        }
    }

    private void end(String element) {
        switch (element) {
            case "eClassifiers" -> classifier = "";
            case "eStructuralFeatures", "eLiterals", "eOperations" -> member = "";
            default -> {
                // Nothing was opened.
            }
        }
    }
}
