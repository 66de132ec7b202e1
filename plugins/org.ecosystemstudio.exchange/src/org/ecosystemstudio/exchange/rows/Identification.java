/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.rows;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ecosystemstudio.exchange.forms.CellReading;
import org.ecosystemstudio.exchange.forms.Form;
import org.ecosystemstudio.exchange.forms.FreeNames;
import org.ecosystemstudio.exchange.forms.Keys;
import org.ecosystemstudio.exchange.forms.Names;
import org.ecosystemstudio.exchange.forms.References;
import org.ecosystemstudio.exchange.forms.RowDraft;
import org.ecosystemstudio.exchange.notices.Notice;
import org.ecosystemstudio.exchange.sheet.Cell;
import org.ecosystemstudio.exchange.values.MisfitException;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.FullName;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.method.Labels;

/** Finds which element a row is about: one of the model, or a new one. */
final class Identification {

    private static final Pattern FULL_NAME =
            Pattern.compile("[\\p{L}_][\\p{L}\\p{Nd}_]*(\\.[\\p{L}_][\\p{L}\\p{Nd}_]*)+");

    private final EcosystemView view;
    private final Names names;
    private final FreeNames free;
    private final References references;
    private final Locale language;
    private final Map<EObject, Integer> rowOf = new HashMap<>();
    /** Full names of elements that are no part of the model yet. */
    private final Map<EObject, String> newNames = new HashMap<>();
    private final Map<EObject, EObject> containers = new HashMap<>();

    Identification(EcosystemView view, Names names, FreeNames free, References references, Locale language) {
        this.view = view;
        this.names = names;
        this.free = free;
        this.references = references;
        this.language = language;
    }

    /** Finds the elements of a sheet's rows; rows that are about none are rejected. */
    void identify(SheetDraft sheet) {
        for (RowDraft row : sheet.rows()) {
            try {
                if (sheet.form().isNamed()) {
                    identifyNamed(sheet, row);
                } else {
                    identifyByKeys(sheet, row);
                }
                Integer earlier = rowOf.putIfAbsent(row.element(), row.row().number());
                if (earlier != null) {
                    row.reject(Notice.of("row.twice", earlier));
                }
            } catch (MisfitException misfit) {
                row.reject(misfit.reason());
            }
        }
    }

    private void identifyNamed(SheetDraft sheet, RowDraft row) throws MisfitException {
        Form form = sheet.form();
        String name = sheet.cell(row, Form.NAME).shown().strip();
        String title = sheet.cell(row, Form.TITLE).shown().replaceAll("\\s+", " ").strip();
        if (name.isEmpty() && title.isEmpty()) {
            throw MisfitException.of("row.noName");
        }
        EObject container = form.containment() == null ? null : container(sheet, row).orElse(null);
        List<NamedElement> found = existing(name.isEmpty() ? title : name, container, form);
        if (found.size() > 1) {
            throw MisfitException.of("reference.several", name.isEmpty() ? title : name,
                    Labels.plural(form.type(), language), String.join(", ", found.stream().map(FullName::of).toList()));
        }
        if (!found.isEmpty()) {
            row.found(found.getFirst());
            return;
        }
        make(sheet, row, name, title, container);
    }

    private List<NamedElement> existing(String called, EObject container, Form form) {
        List<NamedElement> found = names.find(called, form.type());
        return container == null ? found : found.stream().filter(element -> containers
                .getOrDefault(element, element.eContainer()) == container).toList();
    }

    private void make(SheetDraft sheet, RowDraft row, String name, String title, EObject container)
            throws MisfitException {
        Form form = sheet.form();
        EObject into = container;
        EReference containment = form.containment();
        String own = name;
        if (FULL_NAME.matcher(name).matches()) {
            int dot = name.lastIndexOf('.');
            own = name.substring(dot + 1);
            into = references.one(name.substring(0, dot), containerType(form), row, language);
            containment = containment == null ? containmentOf(into, form) : containment;
        }
        if (form.containment() != null && into == null) {
            throw MisfitException.of("row.noContainer", Labels.noun(form.containerType(), language));
        }
        NamedElement element = (NamedElement) EcoreUtil.create(form.type());
        String within = into == null ? "" : fullName(into);
        free.name(element, own.isEmpty() ? title : own, within);
        if (!own.isEmpty() && !title.isEmpty()) {
            element.setTitle(null);
        }
        row.made(element, into, containment);
        String fullName = within.isEmpty() ? element.getName() : within + '.' + element.getName();
        newNames.put(element, fullName);
        if (into != null) {
            containers.put(element, into);
        }
        names.add(element, fullName);
        if (!title.isEmpty() && element.getTitle() == null && !title.equals(element.getName())) {
            names.addTitle(element, title);
        }
    }

    private static EClass containerType(Form form) {
        return form.containment() == null ? form.type() : form.containerType();
    }

    /** What contains elements of the form in another one, as a goal its subgoals. */
    private static EReference containmentOf(EObject into, Form form) throws MisfitException {
        return into.eClass().getEAllContainments().stream()
                .filter(reference -> reference.isMany() && reference.getEReferenceType() == form.type()).findFirst()
                .orElseThrow(() -> MisfitException.of("row.noContainer", FullName.of(into)));
    }

    private Optional<EObject> container(SheetDraft sheet, RowDraft row) throws MisfitException {
        for (String column : sheet.form().containers()) {
            Cell cell = sheet.cell(row, column);
            if (!cell.isBlank()) {
                return Optional.of(references.one(cell.shown(), sheet.form().containerType(), row, language));
            }
        }
        return Optional.empty();
    }

    private void identifyByKeys(SheetDraft sheet, RowDraft row) throws MisfitException {
        Form form = sheet.form();
        for (String column : form.required()) {
            if (sheet.cell(row, column).isBlank()) {
                throw MisfitException.of("row.missing", sheet.heading(column));
            }
        }
        EObject container = null;
        if (form.containment() != null) {
            container = container(sheet, row).orElseThrow(
                    () -> MisfitException.of("row.noContainer", Labels.noun(form.containerType(), language)));
        }
        Map<EStructuralFeature, Object> wanted =
                Keys.values(form, column -> sheet.cell(row, column), column -> new CellReading(row, null, references,
                        sheet.commaIsDecimal(), sheet.currency(column), language));
        List<? extends EObject> siblings =
                container == null ? view.all(form.type().getInstanceClass().asSubclass(EObject.class))
                        : ((List<?>) container.eGet(form.containment())).stream().map(EObject.class::cast).toList();
        for (EObject sibling : siblings) {
            if (wanted.entrySet().stream()
                    .allMatch(key -> Objects.equals(sibling.eGet(key.getKey()), key.getValue()))) {
                row.found(sibling);
                return;
            }
        }
        EObject element = EcoreUtil.create(form.type());
        row.made(element, container, form.containment());
    }

    private String fullName(EObject element) {
        return newNames.getOrDefault(element, FullName.of(element));
    }
}
