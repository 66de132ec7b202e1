/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import org.ecosystemstudio.documents.elements.FileNamePart;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.documents.values.Language;
import org.ecosystemstudio.model.ecosystem.VisibilitySubject;
import org.ecosystemstudio.planning.disclosure.Audience;
import org.ecosystemstudio.planning.disclosure.Disclosure;

/** The documents that can be made of a model. */
public enum DocumentType {
    /** Why the ecosystem is needed, with whom, for what, and what is asked of each (handbook 3.1). */
    START_DOCUMENT("start-document"),
    /** Who works on what, and what nobody brings (handbook 3.1). */
    HEATMAP("heatmap"),
    /** What is offered together, and what each actor gives and gets (handbook 3.2). */
    PROPOSITION_SHEET("proposition-sheet"),
    /** The themes over time, with readiness and milestones (handbook 3.1, 3.2). */
    ROADMAP("roadmap"),
    /** The ecosystem on one page (handbook 3.2). */
    ECOSYSTEM_CANVAS("ecosystem-canvas"),
    /** Strengths, weaknesses, opportunities and threats on one page (handbook 3.3). */
    SWOT("swot"),
    /** Steps 1 to 3 in one, for partners and funders (handbook 3.3). */
    ECOSYSTEM_PLAN("ecosystem-plan"),
    /** Ambition, goals that are SMART, and the actions in their order (handbook 3.3). */
    GOALS_AND_AGENDA("goals-and-agenda"),
    /** Scope, groups, who decides what, and who bears which cost on which conditions (handbook 3.4). */
    GOVERNANCE_AND_FINANCE("governance-and-finance"),
    /** All actions by goal with planning, calendar, budget and what is still missing (handbook 3.5). */
    ACTION_PLAN("action-plan", DocumentFormat.XLSX, DocumentFormat.CSV, DocumentFormat.ICS, DocumentFormat.MSPDI,
            DocumentFormat.JSON),
    /** Three months to the day and two years by the month, with owners (handbook 3.6). */
    CALENDAR("calendar"),
    /** Goals as a tree of subgoals, actions and tasks, with hours and cost rolled up (handbook 3.3). */
    WORK_BREAKDOWN("work-breakdown"),
    /** What participants record, when and for which condition, with sheets to fill in (handbook 3.5). */
    ADMINISTRATION_GUIDELINE("administration-guideline"),
    /** What each subsidy was to pay for, and what is recorded (handbook 3.5). */
    SUBSIDY_REPORT("subsidy-report"),
    /** Audience, message, channel and when, in the three directions (handbook 3.6). */
    COMMUNICATION_PLAN("communication-plan"),
    /** How the goals do, for a steering group (handbook 3.7). */
    DASHBOARD("dashboard"),
    /** Agenda and papers for the meeting of the steering group (handbook 3.4, 3.7). */
    MEETING_PACK("meeting-pack"),
    /** What was decided, when and by whom, and what is still to be decided (handbook 3.4). */
    DECISION_REGISTER("decision-register"),
    /** What changed since an earlier version, for the steering group. */
    CHANGES("changes", DocumentFormat.XLSX, DocumentFormat.CSV),
    /** What the next sprint starts from (handbook 3.8). */
    NEXT_SPRINT("next-sprint"),
    /** How the ecosystem does on the seven success factors (handbook 2.2). */
    SCORE_CARD("score-card", DocumentFormat.XLSX, DocumentFormat.CSV),
    /** The guiding questions of each step with their answers (handbook 3.1 to 3.7). */
    QUESTIONS("questions", DocumentFormat.XLSX, DocumentFormat.CSV),
    /** Per step the tools that fit it, filled in as far as the model says (handbook chapter 3 and its appendix). */
    TOOLS_PER_STEP("tools-per-step"),
    /** What the ecosystem means for one actor, to hand over to it, with a sheet to fill in and send back (handbook 3.6). */
    PARTNER_PACK("partner-pack", DocumentFormat.XLSX, DocumentFormat.CSV, DocumentFormat.ICS);

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

    /** Whether it is about one actor, who must be known to make it. */
    public boolean isOfOneActor() {
        return this == PARTNER_PACK;
    }

    /**
     * Whether it can be made of a source: its audience may see what it is about, and the actor is known whom it is about.
     */
    public boolean isMadeOf(DocumentSource source) {
        return isFor(source.disclosure()) && (!isOfOneActor() || source.actor().isPresent());
    }

    /**
     * Whether the source has what it is about: a report on subsidies has nothing to say of a model without one. It can be
     * made nonetheless, and then says what is missing.
     */
    public boolean hasSubjectIn(DocumentSource source) {
        return DocumentSubject.isIn(source, this);
    }

    /**
     * Whether it is made for those who may see so much: documents of open points are for those who may see these, the report
     * on subsidies is for those who may see amounts, a SWOT sheet, half of which is risks, for those who may see these, and
     * decisions and the administration are the participants' own affair. What compares versions is for the steering group
     * alone, as it would show others what was hidden from them since.
     */
    public boolean isFor(Disclosure disclosure) {
        return switch (this) {
            case SCORE_CARD, QUESTIONS, TOOLS_PER_STEP -> disclosure.shows(VisibilitySubject.OPEN_POINTS);
            case SUBSIDY_REPORT -> disclosure.shows(VisibilitySubject.AMOUNTS);
            case SWOT -> disclosure.shows(VisibilitySubject.RISKS);
            case DECISION_REGISTER, ADMINISTRATION_GUIDELINE -> disclosure.showsInternalAffairs();
            case CHANGES, MEETING_PACK -> disclosure.audience() == Audience.STEERING;
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

    /** As the other; that of a document about one actor ends with the actor's name. */
    public String fileName(Language language, DocumentSource source) {
        return isOfOneActor()
                ? fileName(language) + source.actor().map(actor -> '-' + FileNamePart.of(actor)).orElse("")
                : fileName(language);
    }
}
