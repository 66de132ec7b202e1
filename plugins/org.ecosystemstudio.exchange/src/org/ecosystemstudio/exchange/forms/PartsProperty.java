/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.forms;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ecosystemstudio.editing.AddElement;
import org.ecosystemstudio.exchange.sheet.Cell;
import org.ecosystemstudio.exchange.values.MisfitException;
import org.ecosystemstudio.exchange.values.PlainWords;
import org.ecosystemstudio.model.ecosystem.NamedElement;

/**
 * Parts of an element that are little more than a text each, with semicolons or line breaks between them: interests,
 * deliverables, mitigations. New ones are added; those that the cell does not name stay, because they may say more than
 * a cell shows.
 *
 * @param containment what contains the parts
 * @param text the text of each
 */
record PartsProperty(EReference containment, EAttribute text) implements Property {

    private static final String IN_BRACKETS = "(\\s*\\([^)]*\\))?";

    @Override
    public void read(Cell cell, CellReading reading) throws MisfitException {
        List<String> present = parts(reading.element()).map(this::label).filter(Objects::nonNull)
                .map(PlainWords::of).toList();
        for (String wanted : Arrays.stream(news(CellValues.text(cell), reading.element()).split("[;\\n]"))
                .map(String::strip).distinct().toList()) {
            // a document writes the date of a deliverable behind it, in brackets
            String bare = PlainWords.of(wanted.replaceFirst(IN_BRACKETS + '$', ""));
            if (!PlainWords.of(wanted).isEmpty() && !present.contains(PlainWords.of(wanted))
                    && !present.contains(bare)) {
                EObject part = EcoreUtil.create(containment.getEReferenceType());
                part.eSet(text, wanted.replaceAll("\\s+", " "));
                reading.row().add(new AddElement(reading.element(), containment, part));
            }
        }
    }

    /** What a text says beside the parts that are there, whose own texts may hold semicolons. */
    private String news(String said, EObject element) {
        String rest = said;
        for (String label : parts(element).map(this::label).filter(Objects::nonNull)
                .filter(label -> label.indexOf(';') >= 0 || label.indexOf('\n') >= 0).toList()) {
            rest = rest.replaceAll(Pattern.quote(label.strip()) + IN_BRACKETS, "");
        }
        return rest;
    }

    @Override
    public Cell shown(EObject element, Locale language) {
        return new Cell.Words(parts(element).map(this::label).filter(Objects::nonNull)
                .collect(Collectors.joining("; ")));
    }

    private Stream<EObject> parts(EObject element) {
        return ((List<?>) element.eGet(containment)).stream().map(EObject.class::cast);
    }

    private String label(EObject part) {
        String said = (String) part.eGet(text);
        return said == null && part instanceof NamedElement named ? named.getName() : said;
    }
}
