/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.ecosystemstudio.exchange.kinds.ImportKind;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage;

/**
 * What the rows of one kind of sheet say: which elements they are, and what each column says of them.
 *
 * @param kind the kind
 * @param type the class of the elements
 * @param containment what contains the elements; null for those on the top level
 * @param containers the columns that name the containing element, of which the first that is filled counts
 * @param columns the columns that say something of the element, beside its name
 * @param keys the columns by which an element without a name is known again
 * @param required the columns without which there is no element
 * @param computed columns that this product's own sheets have, whose values follow from the model
 */
public record Form(ImportKind kind, EClass type, EReference containment, List<String> containers, List<Column> columns,
        List<String> keys, List<String> required, List<String> computed) {

    /** The column with the short name of an element. */
    public static final String NAME = "name";
    /** The column with the title of an element. */
    public static final String TITLE = "title";

    /** Creates a form and keeps copies. */
    public Form {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(type);
        containers = List.copyOf(containers);
        columns = List.copyOf(columns);
        keys = List.copyOf(keys);
        required = List.copyOf(required);
        computed = List.copyOf(computed);
    }

    /** Whether elements are known by a name. */
    public boolean isNamed() {
        return keys.isEmpty();
    }

    /** The ids of all columns, those of the name and of the containing element first. */
    public List<String> columnIds() {
        List<String> ids = new ArrayList<>();
        if (isNamed()) {
            ids.add(NAME);
        }
        ids.addAll(containers);
        columns.forEach(column -> ids.add(column.id()));
        ids.addAll(computed);
        return ids;
    }

    /** Whether the values of a column follow from the model. */
    public boolean isComputed(String column) {
        return computed.contains(column);
    }

    /** The column with an id; empty when it says nothing of the element itself. */
    public Optional<Column> column(String id) {
        return columns.stream().filter(column -> column.id().equals(id)).findFirst();
    }

    /** The class of the elements that contain those of the form. */
    public EClass containerType() {
        return containment == null ? EcosystemPackage.Literals.ECOSYSTEM_MODEL : containment.getEContainingClass();
    }
}
