/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.ecosystemstudio.exchange.forms.Column;
import org.ecosystemstudio.exchange.forms.Form;
import org.ecosystemstudio.exchange.forms.Forms;
import org.ecosystemstudio.exchange.forms.Property;
import org.ecosystemstudio.exchange.kinds.Headings;
import org.ecosystemstudio.exchange.kinds.ImportKind;
import org.ecosystemstudio.exchange.sheet.Cell;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.FullName;
import org.ecosystemstudio.model.ecosystem.Actor;

/**
 * A sheet whose rows can be imported: every column that a kind has. Imported as it is, it changes nothing.
 *
 * @param kind the kind
 * @param columns the ids of its columns
 * @param headings their headings
 * @param language the language of headings and words
 */
public record SheetTemplate(ImportKind kind, List<String> columns, List<String> headings, Locale language) {

    /** Creates a template and keeps copies. */
    public SheetTemplate {
        columns = List.copyOf(columns);
        headings = List.copyOf(headings);
    }

    /** The template of a kind. */
    public static SheetTemplate of(ImportKind kind, Locale language) {
        Form form = Forms.of(kind);
        List<String> columns = new ArrayList<>(form.columnIds().stream().filter(id -> !form.isComputed(id)).toList());
        if (kind == ImportKind.MEASUREMENTS) {
            columns.remove("kpi");
        }
        List<String> headings = columns.stream().map(id -> Headings.of(kind, id, language).getFirst()).toList();
        return new SheetTemplate(kind, columns, headings, language);
    }

    /** Whether the values of a column are days. */
    public boolean isDay(String column) {
        return Forms.of(kind).column(column).map(Column::property).filter(Property::isDay).isPresent();
    }

    /** The kinds of sheets that an actor fills in about itself. */
    public static List<ImportKind> ofActors() {
        return List.of(ImportKind.INTERESTS, ImportKind.CAPABILITIES, ImportKind.CAPACITY, ImportKind.COMMITMENTS);
    }

    /** The rows of what one actor says about itself; one with its name alone when there is nothing yet. */
    public List<List<Cell>> rows(EcosystemView view, Actor actor) {
        int column = columns.indexOf("actor");
        List<List<Cell>> rows = rows(view).stream()
                .filter(row -> row.get(column).shown().equals(FullName.of(actor))).toList();
        return rows.isEmpty() ? List.of(columns.stream()
                .map(id -> id.equals("actor") ? new Cell.Words(FullName.of(actor)) : Cell.EMPTY).toList()) : rows;
    }

    /** A row for each element of a model; those without a name, where elements have names, are left out. */
    public List<List<Cell>> rows(EcosystemView view) {
        Form form = Forms.of(kind);
        List<List<Cell>> rows = new ArrayList<>();
        for (Object object : view.all(form.type().getInstanceClass().asSubclass(EObject.class))) {
            EObject element = (EObject) object;
            boolean stands = form.containment() == null || element.eContainmentFeature() == form.containment();
            if (stands && (!form.isNamed() || !FullName.of(element).isEmpty())) {
                rows.add(columns.stream().map(id -> cell(form, id, element)).toList());
            }
        }
        return rows;
    }

    private Cell cell(Form form, String id, EObject element) {
        if (form.containers().contains(id)) {
            return new Cell.Words(FullName.of(element.eContainer()));
        }
        return form.isNamed() && id.equals(Form.NAME) ? new Cell.Words(FullName.of(element))
                : form.column(id).map(Column::property).map(property -> property.shown(element, language))
                        .orElse(Cell.EMPTY);
    }
}
