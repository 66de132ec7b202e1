/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.documents.values.Language;
import org.ecosystemstudio.model.ecosystem.VisibilitySubject;
import org.ecosystemstudio.planning.disclosure.Disclosure;

/** The documents that can be made of a model. */
public enum DocumentType {
    /** All actions by goal with planning, calendar, budget and what is still missing (handbook 3.5). */
    ACTION_PLAN("action-plan", DocumentFormat.XLSX, DocumentFormat.CSV),
    /** How the ecosystem does on the seven success factors (handbook 2.2). */
    SCORE_CARD("score-card", DocumentFormat.XLSX, DocumentFormat.CSV),
    /** The guiding questions of each step with their answers (handbook 3.1 to 3.7). */
    QUESTIONS("questions", DocumentFormat.XLSX, DocumentFormat.CSV),
    /** Who works on what, and what nobody brings (handbook 3.1). */
    HEATMAP("heatmap"),
    /** The themes over time, with readiness and milestones (handbook 3.1, 3.2). */
    ROADMAP("roadmap"),
    /** How the goals do, for a steering group (handbook 3.7). */
    DASHBOARD("dashboard"),
    /** Audience, message, channel and when, in the three directions (handbook 3.6). */
    COMMUNICATION_PLAN("communication-plan");

    private final String id;
    private final Set<DocumentFormat> formats;

    DocumentType(String id, DocumentFormat... data) {
        this.id = id;
        Set<DocumentFormat> all = EnumSet.copyOf(DocumentFormat.FLOWING);
        all.addAll(Arrays.asList(data));
        formats = Collections.unmodifiableSet(all);
    }

    /** The name by which the command line knows it: {@code action-plan}. */
    public String id() {
        return id;
    }

    /** The formats that it can be written in: all that flow, and those of its data. */
    public Set<DocumentFormat> formats() {
        return formats;
    }

    /** Whether it is made for those who may see so much: documents of open points are for those who may see these. */
    public boolean isFor(Disclosure disclosure) {
        return switch (this) {
            case SCORE_CARD, QUESTIONS -> disclosure.shows(VisibilitySubject.OPEN_POINTS);
            default -> true;
        };
    }

    /** What it is called, with a capital: {@code Actieplan}. */
    public String title(Language language) {
        return Wording.of(language).text("document." + id);
    }

    /** What it is for, in one sentence. */
    public String purpose(Language language) {
        return Wording.of(language).text("document." + id + ".purpose");
    }

    /** The name of its file in a language, without the ending: lower case letters and hyphens. */
    public String fileName(Language language) {
        return Wording.of(language).text("document." + id + ".file");
    }
}
