/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.json;

import org.ecosystemstudio.assessment.Finding;
import org.ecosystemstudio.documents.DocumentSource;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.model.ecosystem.Ecosystem;
import org.ecosystemstudio.model.ecosystem.Milestone;
import org.ecosystemstudio.planning.Plan;

/**
 * The whole plan as data, after the schema at {@value #SCHEMA}. The version changes when a property changes its meaning
 * or goes; properties may be added. Only titles of nameless elements and messages depend on the language.
 */
public final class PlanJson {

    /** Where the schema is published; it stands in the repository as {@code docs/schema/plan-1.schema.json}. */
    static final String SCHEMA = "https://ecosystemstudio.org/schema/plan-1.schema.json";

    private static final int VERSION = 1;

    private final DocumentSource source;
    private final Plan plan;
    private final Presentation presentation;
    private final JsonText json = new JsonText();
    private final References references;

    /** Prepares the data of a plan. */
    public PlanJson(Wording wording, DocumentSource source) {
        this.source = source;
        plan = source.plan();
        presentation = new Presentation(wording, plan, element -> null);
        references = new References(presentation, json);
    }

    /** The file. */
    public byte[] write() {
        json.object(() -> {
            json.text("$schema", SCHEMA);
            json.number("version", VERSION);
            json.day("date", plan.today());
            json.text("language", presentation.wording().language().tag());
            json.text("audience", source.disclosure().audience().id());
            json.object("period", () -> {
                json.day("from", plan.period().firstDay());
                json.day("until", plan.period().lastDay());
                json.text("origin", Words.of(plan.period().origin()));
            });
            plan.view().ecosystem().ifPresent(ecosystem -> json.object("ecosystem", () -> ecosystem(ecosystem)));
            ActorsJson actors = new ActorsJson(plan, references, json);
            json.objects("actors", plan.view().actors(), actors::write);
            new PropositionsJson(plan.view(), references, json).write();
            GoalsJson goals = new GoalsJson(plan, references, json);
            json.objects("goals", plan.view().goals(), goals::write);
            ActionsJson actions = new ActionsJson(plan, references, json);
            json.objects("actions", plan.view().actions(), actions::write);
            json.objects("milestones", plan.view().all(Milestone.class), this::milestone);
            json.objects("criticalPaths", plan.schedule().criticalPaths(), path -> {
                references.many("work", path.items());
                json.day("start", path.start());
                json.day("end", path.end());
                json.number("workingDays", path.workingDays());
            });
            BudgetJson budget = new BudgetJson(references, json);
            json.objects("budgets", plan.budget().currencies(), budget::write);
            json.objects("findings", source.assessment().findings(), this::finding);
        });
        return json.bytes();
    }

    private void ecosystem(Ecosystem ecosystem) {
        references.head(ecosystem);
        json.choice("type", ecosystem.getType());
        json.choice("form", ecosystem.getForm());
        json.choice("phase", ecosystem.getPhase());
        json.text("region", ecosystem.getRegion());
        json.period("since", ecosystem.getSince());
        json.text("ambition", references.plain(ecosystem.getAmbition()));
        if (ecosystem.getUrgency() != null) {
            json.object("urgency", () -> {
                json.text("text", references.plain(ecosystem.getUrgency().getText()));
                json.period("since", ecosystem.getUrgency().getSince());
                json.text("event", references.plain(ecosystem.getUrgency().getEvent()));
            });
        }
        if (ecosystem.getScope() != null) {
            json.object("scope", () -> {
                json.choice("technology", ecosystem.getScope().getTechnology());
                json.choice("organisation", ecosystem.getScope().getOrganisation());
                json.choice("reach", ecosystem.getScope().getReach());
                references.texts("inside", ecosystem.getScope().getInside());
                references.texts("outside", ecosystem.getScope().getOutside());
                references.texts("aims", ecosystem.getScope().getAims());
            });
        }
    }

    private void milestone(Milestone milestone) {
        references.head(milestone);
        json.period("date", milestone.getDate());
        json.period("reached", milestone.getReached());
        references.many("of", MilestoneTargets.of(milestone));
    }

    private void finding(Finding finding) {
        json.text("code", finding.code());
        json.text("severity", finding.severity().id());
        json.text("message", finding.message(presentation.locale()));
        json.text("element", references.of(finding.element()));
        json.texts("related", finding.related().stream().map(references::of).toList());
    }
}
