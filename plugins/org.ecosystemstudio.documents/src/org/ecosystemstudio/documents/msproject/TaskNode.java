/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.msproject;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.ecosystemstudio.model.ecosystem.NamedElement;

/**
 * A task of the outline with the tasks below it.
 *
 * @param element what it stands for; empty for a heading and for a single time of something that recurs
 * @param name its name
 * @param own its own days; empty where those of the tasks below it are meant
 * @param milestone whether it takes no time
 * @param percent how much of it is done, 0 to 100
 * @param cost what it costs beside the tasks below it
 * @param work who works on it, beside the tasks below it
 * @param children the tasks below it
 */
record TaskNode(Optional<NamedElement> element, String name, Optional<Span> own, boolean milestone, int percent,
        BigDecimal cost, List<Work> work, List<TaskNode> children) {

    TaskNode {
        Objects.requireNonNull(element);
        Objects.requireNonNull(name);
        Objects.requireNonNull(own);
        Objects.requireNonNull(cost);
        work = List.copyOf(work);
        children = List.copyOf(children);
    }

    /** A task that only groups others. */
    static TaskNode heading(NamedElement element, String name, int percent, List<TaskNode> children) {
        return new TaskNode(Optional.ofNullable(element), name, Optional.empty(), false, percent, BigDecimal.ZERO,
                List.of(), children);
    }

    /** Whether it sums up the tasks below it. */
    boolean isSummary() {
        return !children.isEmpty();
    }

    /** Its days: those of the tasks below it, or its own; empty for a heading above nothing. */
    Optional<Span> span() {
        return isSummary() ? children.stream().map(TaskNode::span).flatMap(Optional::stream).reduce(Span::with) : own;
    }

    /** What it costs with all tasks below it. */
    BigDecimal totalCost() {
        return children.stream().map(TaskNode::totalCost).reduce(cost, BigDecimal::add);
    }

    /** The hours worked on it and on all tasks below it. */
    BigDecimal totalHours() {
        BigDecimal own = work.stream().map(Work::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
        return children.stream().map(TaskNode::totalHours).reduce(own, BigDecimal::add);
    }

    /** The task and all tasks below it, each after the one above it. */
    List<TaskNode> all() {
        List<TaskNode> all = new ArrayList<>();
        all.add(this);
        children.forEach(child -> all.addAll(child.all()));
        return all;
    }
}
