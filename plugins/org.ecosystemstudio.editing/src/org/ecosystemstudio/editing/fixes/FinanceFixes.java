/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.editing.fixes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.ecosystemstudio.assessment.Finding;
import org.ecosystemstudio.editing.AddElement;
import org.ecosystemstudio.editing.AddValue;
import org.ecosystemstudio.editing.EditOperation;
import org.ecosystemstudio.editing.Sentence;
import org.ecosystemstudio.editing.SetValue;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.AdministrationRule;
import org.ecosystemstudio.model.ecosystem.AdministrationSubject;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.Finance;
import org.ecosystemstudio.model.ecosystem.GrantCondition;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.StateAidTest;
import org.ecosystemstudio.model.ecosystem.StateAidVerdict;
import org.ecosystemstudio.model.ecosystem.Subsidy;
import org.ecosystemstudio.model.values.CalendarPeriod;
import org.ecosystemstudio.model.values.Money;
import org.ecosystemstudio.planning.schedule.ScheduledWork;

/** Fixes of FIN: what the plan costs, and who pays on which conditions. */
final class FinanceFixes {

    /** The articles of the General Block Exemption Regulation that aid to ecosystems often rests on. */
    private static final int CLUSTERS = 27;
    private static final int RESEARCH_AND_DEVELOPMENT = 25;
    private static final int INNOVATION_OF_SMALL_COMPANIES = 28;

    private FinanceFixes() {
    }

    static void addTo(FixList list) {
        list.add("FIN1", Element.class, FinanceFixes::addSubsidy, "");
        list.add("FIN2", Subsidy.class, FinanceFixes::addCondition, "conditions");
        list.add("FIN2", Subsidy.class, FinanceFixes::addStateAidTest, "test");
        list.add("FIN2", StateAidTest.class, FinanceFixes::nameArticle, "article");
        list.add("FIN3", GrantCondition.class, FinanceFixes::anchor);
        list.add("FIN4", Element.class, FinanceFixes::turnPositive);
        list.add("FIN5", Element.class, FinanceFixes::keepRecords, "missing");
        list.add("FIN5", AdministrationRule.class, FinanceFixes::beginEarlier, "");
    }

    /** What is short of the plan's cost: the third amount that the finding names, after cost and cover. */
    static Optional<Money> gap(Finding finding) {
        return finding.wording().arguments().stream().filter(Money.class::isInstance).map(Money.class::cast)
                .skip(2).findFirst();
    }

    /** A contribution of an amount, by an actor. */
    static EditOperation pay(Actor actor, Money amount, EditedModel model) {
        return EditedModel.together(Sentence.of("pay", actor, amount),
                List.of(entry(model.titled(Literals.CASH_CONTRIBUTION, "cash")
                        .with(Literals.CASH_CONTRIBUTION__ACTOR, actor)
                        .with(Literals.FINANCE_ENTRY__AMOUNT, amount), model)));
    }

    /** Adds an entry to the financing; makes that where there is none. */
    static AddElement entry(Draft entry, EditedModel model) {
        return model.view().all(Finance.class).stream().findFirst()
                .map(finance -> new AddElement(finance, Literals.FINANCE__ENTRIES, entry.element()))
                .orElseGet(() -> model.addOnTop(
                        Draft.of(Literals.FINANCE).with(Literals.FINANCE__ENTRIES, entry.element()).element()));
    }

    /** Covers the gap by a subsidy that is still to be found, or by what a participant pays. */
    private static List<EditOperation> addSubsidy(Element whole, EditedModel model, Finding finding) {
        List<EditOperation> operations = new ArrayList<>();
        gap(finding).ifPresent(gap -> {
            operations.add(EditedModel.together(Sentence.of("subsidy", gap),
                    List.of(entry(model.named(Literals.SUBSIDY, "subsidy")
                            .with(Literals.FINANCE_ENTRY__AMOUNT, gap), model))));
            operations.addAll(model.eachParticipant(actor -> actor.isDriver() ? 1 : 0,
                    actor -> pay(actor, gap, model)));
        });
        return operations;
    }

    private static List<EditOperation> addCondition(Subsidy subsidy, EditedModel model, Finding finding) {
        return List.of(new AddElement(subsidy, Literals.SUBSIDY__CONDITIONS,
                model.titled(Literals.GRANT_CONDITION, "condition").element()));
    }

    /** States the outcome of the state-aid test, its reasons to be written. */
    private static List<EditOperation> addStateAidTest(Subsidy subsidy, EditedModel model, Finding finding) {
        return Stream.of(StateAidVerdict.NONE, StateAidVerdict.DE_MINIMIS, StateAidVerdict.COMPATIBLE)
                .map(verdict -> EditedModel.together(Sentence.of("state.aid", subsidy, verdict),
                        List.of(new AddElement(subsidy, Literals.SUBSIDY__STATE_AID,
                                Draft.of(Literals.STATE_AID_TEST).with(Literals.STATE_AID_TEST__VERDICT, verdict)
                                        .with(Literals.STATE_AID_TEST__GBER_ARTICLES,
                                                verdict == StateAidVerdict.COMPATIBLE ? CLUSTERS : null)
                                        .with(Literals.STATE_AID_TEST__TEXT, model.placeholder("state.aid"))
                                        .element()))))
                .toList();
    }

    /** Names one of the articles that ecosystems often rest on. */
    private static List<EditOperation> nameArticle(StateAidTest test, EditedModel model, Finding finding) {
        return Stream.of(CLUSTERS, RESEARCH_AND_DEVELOPMENT, INNOVATION_OF_SMALL_COMPANIES)
                .<EditOperation>map(article -> new AddValue(test, Literals.STATE_AID_TEST__GBER_ARTICLES, article))
                .toList();
    }

    /** Anchors a condition in an administration rule or in an action that the subsidy pays, or in a new rule. */
    private static List<EditOperation> anchor(GrantCondition condition, EditedModel model, Finding finding) {
        List<EditOperation> operations = new ArrayList<>();
        List<NamedElement> anchors = new ArrayList<>(model.view().all(AdministrationRule.class));
        model.view().actions().stream().filter(action -> action.getFundedBy().contains(condition.eContainer()))
                .forEach(anchors::add);
        model.best(anchors, anchor -> anchor instanceof Action ? 0 : 1).forEach(
                anchor -> operations.add(new AddValue(condition, Literals.GRANT_CONDITION__ANCHORS, anchor)));
        Draft rule = model.named(Literals.ADMINISTRATION_RULE, "administration.condition");
        operations.add(EditedModel.together(Sentence.of("administration.condition", condition),
                List.of(model.addOnTop(rule.element()),
                        new AddValue(condition, Literals.GRANT_CONDITION__ANCHORS, rule.element()))));
        return operations;
    }

    /** Takes the minus off an amount of money. */
    private static List<EditOperation> turnPositive(Element element, EditedModel model, Finding finding) {
        EStructuralFeature feature = finding.feature();
        return feature != null && !feature.isMany() && element.eGet(feature) instanceof Money money
                && money.isNegative()
                        ? List.of(new SetValue(element, feature, new Money(money.amount().negate(), money.currency())))
                        : List.of();
    }

    /** Sets up the records that are missing, from before the work starts. */
    private static List<EditOperation> keepRecords(Element whole, EditedModel model, Finding finding) {
        List<AdministrationSubject> missing = AdministrationSubject.VALUES.stream()
                .filter(subject -> model.view().all(AdministrationRule.class).stream()
                        .noneMatch(rule -> rule.getRecords().contains(subject)))
                .toList();
        return missing.isEmpty() ? List.of()
                : List.of(EditedModel.together(Sentence.of("administration", missing),
                        List.of(model.addOnTop(model.named(Literals.ADMINISTRATION_RULE, "administration")
                                .with(Literals.ADMINISTRATION_RULE__RECORDS, missing)
                                .with(Literals.ADMINISTRATION_RULE__SINCE, firstDay(model)).element()))));
    }

    private static List<EditOperation> beginEarlier(AdministrationRule rule, EditedModel model, Finding finding) {
        return List.of(new SetValue(rule, Literals.ADMINISTRATION_RULE__SINCE, firstDay(model)));
    }

    /** The first day of the plan, or of its work where that starts before. */
    private static CalendarPeriod firstDay(EditedModel model) {
        LocalDate start = model.plan().period().firstDay();
        return CalendarPeriod.of(model.plan().schedule().all().stream().map(ScheduledWork::start)
                .filter(Objects::nonNull).filter(start::isAfter).min(Comparator.naturalOrder()).orElse(start));
    }
}
