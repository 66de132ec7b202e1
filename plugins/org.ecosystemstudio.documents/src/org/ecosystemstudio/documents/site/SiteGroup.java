/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.site;

import org.ecosystemstudio.documents.DocumentType;

/** Documents that people look for together: by the phases of the method (handbook 2.3), and those that tell how it stands. */
enum SiteGroup {
    /** Where to go, and with whom. */
    DIRECT("direct"),
    /** Who does what, by when and with which means. */
    SET_UP("setUp"),
    /** How it goes, for those who meet. */
    PERFORM("perform"),
    /** How the ecosystem does by the method, for whoever guides it. */
    JUDGE("judge");

    private final String key;

    SiteGroup(String key) {
        this.key = key;
    }

    /** The key of its wording. */
    String key() {
        return "site.group." + key;
    }

    static SiteGroup of(DocumentType type) {
        return switch (type) {
            case START_DOCUMENT, HEATMAP, PROPOSITION_SHEET, ROADMAP, ECOSYSTEM_CANVAS, SWOT, ECOSYSTEM_PLAN,
                    GOALS_AND_AGENDA ->
                DIRECT;
            case GOVERNANCE_AND_FINANCE, ACTION_PLAN, CALENDAR, WORK_BREAKDOWN, ADMINISTRATION_GUIDELINE,
                    PARTNER_PACK ->
                SET_UP;
            case SUBSIDY_REPORT, COMMUNICATION_PLAN, DASHBOARD, MEETING_PACK, DECISION_REGISTER, CHANGES,
                    NEXT_SPRINT ->
                PERFORM;
            case SCORE_CARD, QUESTIONS, TOOLS_PER_STEP -> JUDGE;
        };
    }
}
