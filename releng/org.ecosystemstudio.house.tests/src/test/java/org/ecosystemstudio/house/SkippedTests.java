/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.house;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The last step of the build: ends it when a test was skipped that does not stand in {@code releng/skipped-tests.txt}
 * with its reason, as {@code class#method}.
 */
final class SkippedTests {

    private SkippedTests() {
    }

    /**
     * Looks at all reports.
     *
     * @param arguments the folder of the repository
     */
    public static void main(String[] arguments) {
        List<String> complaints = complaints(new Repository(Path.of(arguments[0])));
        complaints.forEach(System.err::println);
        if (!complaints.isEmpty()) {
            System.exit(1);
        }
    }

    /** The complaints about the reports of all tests of a repository. */
    static List<String> complaints(Repository repository) {
        ReasonedList known = new ReasonedList(repository.root().resolve("releng/skipped-tests.txt"));
        List<String> complaints = new ArrayList<>(known.complaints());
        for (Path report : reports(repository)) {
            NodeList tests = read(report).getElementsByTagName("testcase");
            for (int index = 0; index < tests.getLength(); index++) {
                Element test = (Element) tests.item(index);
                String name =
                        test.getAttribute("classname") + '#' + test.getAttribute("name").replaceFirst("[({\\[].*", "");
                if (test.getElementsByTagName("skipped").getLength() > 0 && known.reason(name).isEmpty()) {
                    complaints.add("Skipped, and not listed with a reason in releng/skipped-tests.txt: " + name);
                }
            }
        }
        return complaints;
    }

    private static List<Path> reports(Repository repository) {
        return Stream.of("plugins", "releng").map(repository.root()::resolve)
                .flatMap(folder -> Repository.files(folder, 4).stream())
                .filter(file -> file.getParent().endsWith(Path.of("target", "surefire-reports")))
                .filter(file -> file.getFileName().toString().matches("TEST-.*\\.xml")).toList();
    }

    private static Document read(Path report) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(report.toFile());
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("The report " + report + " cannot be read.", e);
        }
    }
}
