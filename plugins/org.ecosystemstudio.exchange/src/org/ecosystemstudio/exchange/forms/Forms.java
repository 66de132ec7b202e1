/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.forms;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.ecosystemstudio.exchange.kinds.ImportKind;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;

/** The forms of all kinds. */
public final class Forms {

    private static final Map<ImportKind, Form> FORMS = new EnumMap<>(ImportKind.class);
    private static final List<String> DERIVED_OF_WORK =
            List.of("end", "standing", "dates", "workingDays", "rhythm", "spent", "progress", "marks");

    static {
        add(named(ImportKind.ACTORS, Literals.ACTOR).value("kind", Literals.ACTOR__KIND)
                .value("involvement", Literals.ACTOR__INVOLVEMENT)
                .add("roles", parts(Literals.ACTOR__ROLES, Literals.ROLE__TITLE))
                .value("driver", Literals.ACTOR__DRIVER)
                .add("interests", parts(Literals.ACTOR__INTERESTS, Literals.NAMED_ELEMENT__TITLE))
                .add("offers", new LinksProperty(Literals.ACTOR__OFFERS, Literals.CAPABILITY_OFFER__CAPABILITY))
                .add("sectors", new TextsProperty(Literals.ACTOR__SECTORS)).value("region", Literals.ACTOR__REGION)
                .value("website", Literals.ACTOR__WEBSITE).value("strategy", Literals.ACTOR__STRATEGY)
                .add("contact", new PartProperty(Literals.ACTOR__CONTACTS, new PersonProperty()))
                .add("function", contact(Literals.PERSON__FUNCTION)).add("mail", contact(Literals.PERSON__MAIL))
                .add("phone", contact(Literals.PERSON__PHONE)).value("description", Literals.NAMED_ELEMENT__DESCRIPTION)
                .form(List.of("marks")));
        add(named(ImportKind.GOALS, Literals.GOAL).add("parent", new ParentProperty())
                .value("kind", Literals.GOAL__KIND).link("owner", Literals.GOAL__OWNER)
                .value("deadline", Literals.GOAL__DEADLINE).link("supporters", Literals.GOAL__SUPPORTERS)
                .value("priority", Literals.GOAL__PRIORITY).value("status", Literals.GOAL__STATUS)
                .add("indicator", indicator(Literals.GOAL__INDICATOR, Literals.INDICATOR__TEXT))
                .add("baseline", indicator(Literals.GOAL__INDICATOR, Literals.INDICATOR__BASELINE))
                .add("target", indicator(Literals.GOAL__INDICATOR, Literals.INDICATOR__TARGET))
                .add("unit", indicator(Literals.GOAL__INDICATOR, Literals.INDICATOR__UNIT))
                .value("followUp", Literals.GOAL__FOLLOW_UP).value("description", Literals.NAMED_ELEMENT__DESCRIPTION)
                .form(List.of("marks")));
        add(work(named(ImportKind.ACTIONS, Literals.ACTION).link("goal", Literals.ACTION__GOALS)
                .value("priority", Literals.ACTION__PRIORITY)).value("activity", Literals.ACTION__ACTIVITY)
                .value("segment", Literals.ACTION__SEGMENT).value("description", Literals.NAMED_ELEMENT__DESCRIPTION)
                .form(DERIVED_OF_WORK));
        add(work(named(ImportKind.TASKS, Literals.TASK).inside(Literals.ACTION__TASKS, "action"))
                .value("description", Literals.NAMED_ELEMENT__DESCRIPTION).form(DERIVED_OF_WORK));
        add(named(ImportKind.MILESTONES, Literals.MILESTONE).value("date", Literals.MILESTONE__DATE)
                .link("targets", Literals.MILESTONE__TARGETS).value("reached", Literals.MILESTONE__REACHED)
                .value("description", Literals.NAMED_ELEMENT__DESCRIPTION).form(List.of("marks")));
        add(named(ImportKind.RISKS, Literals.RISK).value("category", Literals.RISK__CATEGORY)
                .value("probability", Literals.RISK__PROBABILITY).value("impact", Literals.RISK__IMPACT)
                .link("owner", Literals.RISK__OWNER).link("affected", Literals.RISK__AFFECTED)
                .add("mitigations", parts(Literals.RISK__MITIGATIONS, Literals.MITIGATION__TEXT))
                .value("description", Literals.NAMED_ELEMENT__DESCRIPTION).form(List.of("marks")));
        add(named(ImportKind.KPIS, Literals.KPI).inside(Literals.GOAL__KPIS, "goal")
                .add("indicator", indicator(Literals.KPI__INDICATOR, Literals.INDICATOR__TEXT))
                .add("baseline", indicator(Literals.KPI__INDICATOR, Literals.INDICATOR__BASELINE))
                .add("target", indicator(Literals.KPI__INDICATOR, Literals.INDICATOR__TARGET))
                .add("unit", indicator(Literals.KPI__INDICATOR, Literals.INDICATOR__UNIT))
                .link("watcher", Literals.KPI__WATCHER).value("description", Literals.NAMED_ELEMENT__DESCRIPTION)
                .form(List.of("deadline", "measured", "value", "reached", "rhythm", "nextWatch", "response", "marks")));
        add(new Design(ImportKind.MEASUREMENTS, Literals.MEASUREMENT).inside(Literals.KPI__MEASUREMENTS, "name", "kpi")
                .value("date", Literals.MEASUREMENT__DATE).value("value", Literals.MEASUREMENT__VALUE)
                .value("unit", Literals.MEASUREMENT__UNIT).value("note", Literals.MEASUREMENT__NOTE)
                .keys("date").require("date", "value").form(List.of("marks")));
        add(new Design(ImportKind.QUESTIONS, Literals.ANSWER).value("code", Literals.ANSWER__QUESTION)
                .value("answer", Literals.ANSWER__TEXT).link("by", Literals.ANSWER__BY)
                .value("date", Literals.ANSWER__DATE).link("evidence", Literals.ANSWER__EVIDENCE)
                .keys("code", "by").require("code", "answer").form(List.of("step", "question", "status", "reason")));
        addOfActors();
    }

    private Forms() {
    }

    /** The form of a kind. */
    public static Form of(ImportKind kind) {
        return FORMS.get(kind);
    }

    /**
     * The class of the elements on the top level in which those of a kind stand, or which they are: of tasks, action.
     */
    public static EClass topLevel(ImportKind kind) {
        EClass type = of(kind).type();
        for (Form form : FORMS.values()) {
            if (form.containment() != null && form.type() == type) {
                type = form.containerType();
            }
        }
        return kind == ImportKind.MEASUREMENTS ? topLevel(ImportKind.KPIS) : type;
    }

    /** What an actor fills in itself. */
    private static void addOfActors() {
        add(new Design(ImportKind.INTERESTS, Literals.INTEREST).inside(Literals.ACTOR__INTERESTS, "actor")
                .value("title", Literals.NAMED_ELEMENT__TITLE)
                .value("description", Literals.NAMED_ELEMENT__DESCRIPTION).keys("title").require("title")
                .form(List.of()));
        add(new Design(ImportKind.CAPABILITIES, Literals.CAPABILITY_OFFER).inside(Literals.ACTOR__OFFERS, "actor")
                .link("capability", Literals.CAPABILITY_OFFER__CAPABILITY)
                .value("strength", Literals.CAPABILITY_OFFER__STRENGTH).keys("capability").require("capability")
                .form(List.of()));
        add(new Design(ImportKind.CAPACITY, Literals.CAPACITY).inside(Literals.ACTOR__CAPACITIES, "actor")
                .value("hours", Literals.CAPACITY__HOURS).value("per", Literals.CAPACITY__PER)
                .value("from", Literals.CAPACITY__FROM).value("until", Literals.CAPACITY__UNTIL).keys("from")
                .require("hours", "per").form(List.of()));
        add(new Design(ImportKind.COMMITMENTS, Literals.COMMITMENT).inside(Literals.ACTOR__COMMITMENTS, "actor")
                .value("kind", Literals.COMMITMENT__KIND).value("date", Literals.COMMITMENT__DATE)
                .value("worth", Literals.COMMITMENT__WORTH).value("hours", Literals.COMMITMENT__HOURS)
                .value("hourlyRate", Literals.COMMITMENT__HOURLY_RATE).value("text", Literals.COMMITMENT__TEXT)
                .keys("kind", "date").require("kind").form(List.of()));
    }

    private static void add(Form form) {
        FORMS.put(form.kind(), form);
    }

    private static Design named(ImportKind kind, EClass type) {
        return new Design(kind, type).value(Form.TITLE, Literals.NAMED_ELEMENT__TITLE);
    }

    private static Design work(Design design) {
        return design.link("owner", Literals.WORK_ITEM__OWNER).link("participants", Literals.WORK_ITEM__PARTICIPANTS)
                .value("status", Literals.WORK_ITEM__STATUS).value("from", Literals.WORK_ITEM__FROM)
                .value("until", Literals.WORK_ITEM__UNTIL).value("takes", Literals.WORK_ITEM__DURATION)
                .add("after", new PredecessorsProperty()).value("hours", Literals.WORK_ITEM__HOURS)
                .value("budget", Literals.WORK_ITEM__BUDGET)
                .add("deliverables", parts(Literals.WORK_ITEM__DELIVERABLES, Literals.NAMED_ELEMENT__TITLE));
    }

    private static Property parts(EReference containment, EAttribute text) {
        return new PartsProperty(containment, text);
    }

    private static Property contact(EAttribute attribute) {
        return new PartProperty(Literals.ACTOR__CONTACTS, new AttributeProperty(attribute));
    }

    private static Property indicator(EReference containment, EAttribute attribute) {
        return new PartProperty(containment, new AttributeProperty(attribute));
    }

    /** A form in the making. */
    private static final class Design {

        private final ImportKind kind;
        private final EClass type;
        private final List<Column> columns = new ArrayList<>();
        private EReference containment;
        private List<String> containers = List.of();
        private List<String> keys = List.of();
        private List<String> required = List.of();

        Design(ImportKind kind, EClass type) {
            this.kind = kind;
            this.type = type;
        }

        Design inside(EReference containing, String... columnIds) {
            containment = containing;
            containers = List.of(columnIds);
            return this;
        }

        Design value(String column, EAttribute attribute) {
            return add(column, new AttributeProperty(attribute));
        }

        Design link(String column, EReference reference) {
            return add(column, new ReferenceProperty(reference));
        }

        Design add(String column, Property property) {
            columns.add(new Column(column, property));
            return this;
        }

        Design keys(String... columnIds) {
            keys = List.of(columnIds);
            return this;
        }

        Design require(String... columnIds) {
            required = List.of(columnIds);
            return this;
        }

        Form form(List<String> computed) {
            return new Form(kind, type, containment, containers, columns, keys, required, computed);
        }
    }
}
