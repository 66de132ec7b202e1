/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.ecosystemstudio.editing.AddElement;
import org.ecosystemstudio.editing.EditOperation;
import org.ecosystemstudio.exchange.notices.Notice;
import org.ecosystemstudio.exchange.sheet.SheetRow;

/** A row that is being read: the element that it is about, and what is to be done so that the model says the same. */
public final class RowDraft {

    private final SheetRow row;
    private final PlanFacts facts;
    private final List<EditOperation> operations = new ArrayList<>();
    private final Set<EObject> mentions = new LinkedHashSet<>();
    private final Map<EReference, EObject> parts = new HashMap<>();
    private EObject element;
    private EObject container;
    private EReference containment;
    private boolean isNew;
    private Notice misfit;

    /**
     * Begins to read a row.
     *
     * @param facts what the plan computes of the model; null when the sheet does not show it
     */
    public RowDraft(SheetRow row, PlanFacts facts) {
        this.row = row;
        this.facts = facts;
    }

    /** What the plan computes of the model; null when the sheet does not show it. */
    PlanFacts facts() {
        return facts;
    }

    /** The row. */
    public SheetRow row() {
        return row;
    }

    /** The element that the row is about; null until it is found, and when there is none. */
    public EObject element() {
        return element;
    }

    /** The element that contains that of the row; null on the top level. */
    public EObject container() {
        return container;
    }

    /** What contains the new element in its container; null on the top level. */
    public EReference containment() {
        return containment;
    }

    /** Whether the element comes into the model with this row. */
    public boolean isNew() {
        return isNew;
    }

    /** The row is about an element of the model. */
    public void found(EObject existing) {
        element = existing;
    }

    /** The row is about a new element, to be put into another one, or on the top level when that is null. */
    public void made(EObject newElement, EObject into, EReference by) {
        element = newElement;
        container = into;
        containment = by;
        isNew = true;
        if (into != null) {
            mentions.add(into);
        }
    }

    /** Adds what is to be done. */
    public void add(EditOperation operation) {
        operations.add(operation);
    }

    /** What is to be done with the element, beside putting it into the model. */
    public List<EditOperation> operations() {
        return operations;
    }

    /** Takes note that the row refers to an element. */
    public void mention(EObject other) {
        mentions.add(other);
    }

    /** The elements that the row refers to. */
    public Set<EObject> mentions() {
        return mentions;
    }

    /** The only part of the row's element in a containment that several columns describe: a new one at first use. */
    EObject part(EReference containment, Supplier<EObject> maker) {
        return parts.computeIfAbsent(containment, key -> {
            EObject part = maker.get();
            add(new AddElement(element, containment, part));
            return part;
        });
    }

    /** The row does not fit: nothing of it is done. The first reason counts. */
    public void reject(Notice reason) {
        misfit = misfit == null ? reason : misfit;
        operations.clear();
    }

    /** Why the row does not fit; empty when it does. */
    public Optional<Notice> misfit() {
        return Optional.ofNullable(misfit);
    }
}
