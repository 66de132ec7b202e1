/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.editing.fixes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.ecosystemstudio.assessment.Finding;
import org.ecosystemstudio.editing.AddElement;
import org.ecosystemstudio.editing.EditOperation;
import org.ecosystemstudio.editing.Sentence;
import org.ecosystemstudio.editing.SetValue;
import org.ecosystemstudio.editing.SortElements;
import org.ecosystemstudio.model.ecosystem.Adjustment;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.Indicator;
import org.ecosystemstudio.model.ecosystem.Kpi;
import org.ecosystemstudio.model.ecosystem.Measurement;
import org.ecosystemstudio.model.ecosystem.MonitoringDuty;
import org.ecosystemstudio.model.ecosystem.MonitoringSubject;
import org.ecosystemstudio.model.ecosystem.MonitoringTask;
import org.ecosystemstudio.model.ecosystem.Party;
import org.ecosystemstudio.model.ecosystem.ResponseKind;
import org.ecosystemstudio.model.ecosystem.Threshold;
import org.ecosystemstudio.model.ecosystem.ThresholdDirection;
import org.ecosystemstudio.model.ecosystem.TimeUnit;

/** Fixes of MON: goals, ecosystem and environment are watched, and what is seen is answered. */
final class MonitoringFixes {

    private MonitoringFixes() {
    }

    static void addTo(FixList list) {
        list.add("MON1", Goal.class, MonitoringFixes::watchGoal, "none");
        list.add("MON1", Kpi.class, MonitoringFixes::addThreshold, "threshold");
        list.add("MON1", Threshold.class, MonitoringFixes::respond, "response", "response.over");
        list.add("MON1", Element.class, MonitoringFixes::completeWatch, "watcher", "rhythm", "unwatched");
        list.add("MON2", Measurement.class, MonitoringFixes::sortMeasurements, "order");
        list.add("MON2", Measurement.class, (measurement, model, finding) -> List
                .of(new SetValue(measurement, Literals.MEASUREMENT__UNIT, null)), "unit");
        list.add("MON3", Threshold.class, MonitoringFixes::respond, "passed", "passed.over");
        list.add("MON3", Kpi.class, MonitoringFixes::adjust, "over", "under");
        list.add("MON4", Element.class, MonitoringFixes::addDuty, "ecosystem", "environment", "report", "act");
        list.add("MON4", MonitoringDuty.class, MonitoringFixes::nameResponsible, "unnamed");
        list.add("MON4", Adjustment.class, (adjustment, model, finding) -> List
                .of(model.ask(adjustment, Literals.ADJUSTMENT__COMMUNICATION, "adjustment.communication")),
                "adjustment");
    }

    /** Adds a KPI that the owner watches every quarter, or a moment of reflection. */
    private static List<EditOperation> watchGoal(Goal goal, EditedModel model, Finding finding) {
        Party watcher = watchers(goal, model).stream().findFirst().orElse(null);
        Draft kpi = model.named(Literals.KPI, "kpi").with(Literals.KPI__INDICATOR, GoalFixes.indicator(model))
                .with(Literals.KPI__WATCHER, watcher).with(Literals.KPI__RHYTHM, TrustFixes.every(TimeUnit.QUARTER))
                .with(Literals.KPI__THRESHOLDS, threshold(BigDecimal.ONE, ResponseKind.ADJUST, model));
        Draft reflection = model.titled(Literals.REFLECTION_MOMENT, "reflection")
                .with(Literals.REFLECTION_MOMENT__WATCHER, watcher)
                .with(Literals.REFLECTION_MOMENT__RHYTHM, TrustFixes.every(TimeUnit.QUARTER));
        return List.of(new AddElement(goal, Literals.GOAL__KPIS, kpi.element()),
                new AddElement(goal, Literals.GOAL__REFLECTIONS, reflection.element()));
    }

    /** Who fits to watch over something: the owner of its goal, then who leads. */
    private static List<Party> watchers(EObject watched, EditedModel model) {
        List<Party> parties = new ArrayList<>();
        for (EObject here = watched; here != null; here = here.eContainer()) {
            if (here instanceof Goal goal && goal.getOwner() != null && !goal.getOwner().eIsProxy()) {
                parties.add(goal.getOwner());
            }
        }
        parties.addAll(GovernanceFixes.deciders(model));
        return model.best(parties, party -> 0);
    }

    private static EObject threshold(BigDecimal value, ResponseKind response, EditedModel model) {
        return Draft.of(Literals.THRESHOLD).with(Literals.THRESHOLD__DIRECTION, ThresholdDirection.BELOW)
                .with(Literals.THRESHOLD__VALUE, value).with(Literals.THRESHOLD__RESPONSE, response)
                .with(Literals.THRESHOLD__TEXT, model.placeholder("response")).element();
    }

    private static List<EditOperation> addThreshold(Kpi kpi, EditedModel model, Finding finding) {
        return List.of(new AddElement(kpi, Literals.KPI__THRESHOLDS,
                threshold(target(kpi), ResponseKind.ADJUST, model)));
    }

    private static BigDecimal target(Kpi kpi) {
        Indicator indicator = kpi.getIndicator();
        return Optional.ofNullable(indicator).map(Indicator::getTarget).orElse(BigDecimal.ONE);
    }

    /** Adds the rhythm, the watcher or both to a KPI or a moment of reflection, once for each who may watch. */
    private static List<EditOperation> completeWatch(Element watched, EditedModel model, Finding finding) {
        boolean kpi = watched instanceof Kpi;
        EReference rhythm = kpi ? Literals.KPI__RHYTHM : Literals.REFLECTION_MOMENT__RHYTHM;
        EReference watcher = kpi ? Literals.KPI__WATCHER : Literals.REFLECTION_MOMENT__WATCHER;
        List<EditOperation> rhythms = FixList.caseOf(finding).equals("watcher") ? List.of()
                : List.of(EditedModel.together(Sentence.of("watch.rhythm", watched),
                        List.of(new AddElement(watched, rhythm, TrustFixes.every(TimeUnit.QUARTER)))));
        if (FixList.caseOf(finding).equals("rhythm")) {
            return rhythms;
        }
        return watchers(watched, model).stream().map(party -> {
            List<EditOperation> parts = new ArrayList<>(List.of(new SetValue(watched, watcher, party)));
            parts.addAll(rhythms);
            return EditedModel.together(Sentence.of("all", parts), parts);
        }).toList();
    }

    /** One choice for each kind of response, what it means to be written. */
    private static List<EditOperation> respond(Threshold threshold, EditedModel model, Finding finding) {
        return Stream.of(ResponseKind.ADJUST, ResponseKind.CATCH_UP, ResponseKind.REPLACE, ResponseKind.STOP)
                .map(response -> {
                    List<EditOperation> parts = new ArrayList<>(
                            List.of(new SetValue(threshold, Literals.THRESHOLD__RESPONSE, response)));
                    if (threshold.getText() == null) {
                        parts.add(model.ask(threshold, Literals.THRESHOLD__TEXT, "response"));
                    }
                    return EditedModel.together(Sentence.of("response", threshold, response), parts);
                }).toList();
    }

    /** Records an adjustment that answers the KPI. */
    private static List<EditOperation> adjust(Kpi kpi, EditedModel model, Finding finding) {
        Draft adjustment = model.named(Literals.ADJUSTMENT, "adjustment")
                .with(Literals.ADJUSTMENT__RESPONSE, ResponseKind.ADJUST)
                .with(Literals.ADJUSTMENT__DATE, model.today()).with(Literals.ADJUSTMENT__PURPOSES, kpi)
                .with(Literals.ADJUSTMENT__COMMUNICATION, model.placeholder("adjustment.communication"));
        return List.of(EditedModel.together(Sentence.of("adjustment", kpi),
                List.of(model.addOnTop(adjustment.element()))));
    }

    private static List<EditOperation> sortMeasurements(Measurement measurement, EditedModel model, Finding finding) {
        return !(measurement.eContainer() instanceof Kpi kpi)
                || kpi.getMeasurements().stream().anyMatch(other -> other.getDate() == null) ? List.of()
                        : List.of(new SortElements<>(Sentence.of("sort.measurements", kpi), kpi.getMeasurements(),
                                Comparator.comparing((Measurement one) -> one.getDate().lastDay())));
    }

    /** Gives the duty of monitoring that nobody has yet to a group or an actor. */
    private static List<EditOperation> addDuty(Element whole, EditedModel model, Finding finding) {
        String missing = FixList.caseOf(finding);
        MonitoringSubject subject = MonitoringSubject.get(missing);
        MonitoringTask task = subject == null ? MonitoringTask.get(missing) : MonitoringTask.WATCH;
        return GovernanceFixes.deciders(model).stream().map(party -> EditedModel.together(
                subject == null ? Sentence.of("duty", party, task) : Sentence.of("duty.watch", party, subject),
                List.of(model.addOnTop(Draft.of(Literals.MONITORING_DUTY).with(Literals.MONITORING_DUTY__TASK, task)
                        .with(Literals.MONITORING_DUTY__SUBJECT, subject)
                        .with(Literals.MONITORING_DUTY__TEXT, model.placeholder("duty." + task.getLiteral()))
                        .with(Literals.MONITORING_DUTY__BY, party)
                        .with(Literals.MONITORING_DUTY__RHYTHM, TrustFixes.every(TimeUnit.QUARTER)).element()))))
                .toList();
    }

    private static List<EditOperation> nameResponsible(MonitoringDuty duty, EditedModel model, Finding finding) {
        return GovernanceFixes.deciders(model).stream()
                .<EditOperation>map(party -> new SetValue(duty, Literals.MONITORING_DUTY__BY, party)).toList();
    }
}
