/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.changes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.Party;
import org.ecosystemstudio.model.ecosystem.WorkItem;
import org.ecosystemstudio.model.ecosystem.WorkStatus;
import org.ecosystemstudio.model.values.CalendarPeriod;
import org.ecosystemstudio.model.values.Money;
import org.ecosystemstudio.planning.Plan;

/** Finds in what an element differs from what it was. */
final class Comparison {

    private static final int UNSPECIFIED = 0;
    private static final List<EStructuralFeature> STATUSES = List.of(Literals.GOAL__STATUS, Literals.WORK_ITEM__STATUS,
            Literals.SUBSIDY__STATUS, Literals.ACTOR__INVOLVEMENT);
    private static final List<EReference> RESPONSIBILITIES = List.of(Literals.GOAL__OWNER, Literals.WORK_ITEM__OWNER,
            Literals.RISK__OWNER, Literals.KPI__WATCHER, Literals.DECISION__BY);
    private static final List<EStructuralFeature> AMOUNTS = List.of(Literals.WORK_ITEM__BUDGET,
            Literals.FINANCE_ENTRY__AMOUNT, Literals.COST_SHARE__AMOUNT);
    private static final List<EStructuralFeature> VALUES = List.of(Literals.NAMED_ELEMENT__TITLE,
            Literals.GOAL__PRIORITY, Literals.ACTION__PRIORITY, Literals.WORK_ITEM__HOURS, Literals.RISK__PROBABILITY,
            Literals.RISK__IMPACT, Literals.MEASUREMENT__VALUE, Literals.ACTOR__DRIVER, Literals.SUBSIDY__SHARE,
            Literals.COST_SHARE__PERCENTAGE, Literals.IN_KIND_CONTRIBUTION__HOURS,
            Literals.IN_KIND_CONTRIBUTION__HOURLY_RATE);
    private static final List<EReference> INDICATORS = List.of(Literals.GOAL__INDICATOR, Literals.KPI__INDICATOR);
    private static final Map<EStructuralFeature, Difference.DateKind> DATES = dates();

    private final Plan before;
    private final Plan after;
    private final ElementMatching matching;
    private final WorkDates work;

    Comparison(Plan before, Plan after, ElementMatching matching) {
        this.before = before;
        this.after = after;
        this.matching = matching;
        work = new WorkDates(before, after);
    }

    /** The differences: what it is called first, then status, who, when, how much, and all else. */
    List<Difference> of(Element old, Element now) {
        List<Difference> differences = new ArrayList<>();
        addName(old, now, differences);
        present(STATUSES, now).forEach(feature -> addStatus(old, now, feature, differences));
        present(RESPONSIBILITIES, now).forEach(feature -> addResponsibility(old, now, feature, differences));
        present(DATES.keySet(), now).forEach(feature -> addDate(old, now, feature, differences));
        if (now instanceof WorkItem item) {
            differences.addAll(work.of((WorkItem) old, item));
            addProgress((WorkItem) old, item, differences);
        }
        present(AMOUNTS, now).forEach(feature -> addAmount(old, now, feature, differences));
        present(VALUES, now).forEach(feature -> addValue(old, now, feature, differences));
        present(INDICATORS, now).forEach(feature -> addTarget(old, now, feature, differences));
        return differences;
    }

    private void addName(Element old, Element now, List<Difference> differences) {
        if (now instanceof NamedElement named && (!Objects.equals(named.getName(), ((NamedElement) old).getName())
                || !isSameWhole(ElementKeys.around(old), ElementKeys.around(now)))) {
            differences.add(new Difference.Renamed(ElementKeys.fullName((NamedElement) old),
                    ElementKeys.fullName(named)));
        }
    }

    private boolean isSameWhole(NamedElement was, NamedElement is) {
        return was == null || is == null ? was == is : matching.after(was) == is
                || ElementKeys.fullName(was).equals(ElementKeys.fullName(is));
    }

    private static void addStatus(Element old, Element now, EStructuralFeature feature, List<Difference> differences) {
        Enumerator was = (Enumerator) stated(old.eGet(feature));
        Enumerator is = (Enumerator) stated(now.eGet(feature));
        if (was != is) {
            differences.add(new Difference.StatusChanged(was, is));
        }
    }

    private void addResponsibility(Element old, Element now, EReference feature, List<Difference> differences) {
        Party was = party(old, feature);
        Party is = party(now, feature);
        if (was == null ? is != null : is == null || !isSame(was, is)) {
            differences.add(new Difference.HandedOver(feature, was, is));
        }
    }

    private boolean isSame(Party was, Party is) {
        return matching.after(was) == is || Objects.equals(was.getName(), is.getName()) && was.eClass() == is.eClass();
    }

    private void addDate(Element old, Element now, EStructuralFeature feature, List<Difference> differences) {
        work.moved(DATES.get(feature), day(old.eGet(feature)), day(now.eGet(feature))).ifPresent(differences::add);
    }

    private void addProgress(WorkItem old, WorkItem now, List<Difference> differences) {
        BigDecimal was = before.progress().of(old).percent();
        BigDecimal is = after.progress().of(now).percent();
        boolean saysItsStatus = now.getStatus() == WorkStatus.DONE && old.getStatus() != WorkStatus.DONE;
        if (is != null && !saysItsStatus && (was == null ? is.signum() != 0 : was.compareTo(is) != 0)) {
            differences.add(new Difference.Progressed(was, is));
        }
    }

    private static void addAmount(Element old, Element now, EStructuralFeature feature, List<Difference> differences) {
        Money was = (Money) old.eGet(feature);
        Money is = (Money) now.eGet(feature);
        if (!Objects.equals(was, is)) {
            differences.add(new Difference.Rebudgeted(was, is));
        }
    }

    private static void addValue(EObject old, EObject now, EStructuralFeature feature, List<Difference> differences) {
        Object was = stated(old == null ? null : old.eGet(feature));
        Object is = stated(now == null ? null : now.eGet(feature));
        boolean isSame = was instanceof BigDecimal number && is instanceof BigDecimal other
                ? number.compareTo(other) == 0 : Objects.equals(was, is);
        if (!isSame) {
            differences.add(new Difference.Restated(feature, was, is));
        }
    }

    private static void addTarget(Element old, Element now, EReference indicator, List<Difference> differences) {
        addValue((EObject) old.eGet(indicator), (EObject) now.eGet(indicator), Literals.INDICATOR__TARGET, differences);
    }

    private static <T extends EStructuralFeature> List<T> present(Iterable<T> features, Element element) {
        List<T> present = new ArrayList<>();
        for (T feature : features) {
            if (feature.getEContainingClass().isSuperTypeOf(element.eClass())) {
                present.add(feature);
            }
        }
        return present;
    }

    private static Object stated(Object value) {
        return value instanceof Enumerator literal && literal.getValue() == UNSPECIFIED ? null : value;
    }

    private static Party party(Element element, EReference feature) {
        Party party = (Party) element.eGet(feature);
        return party == null || party.eIsProxy() ? null : party;
    }

    private static Difference.Day day(Object period) {
        LocalDate day = period == null ? null : ((CalendarPeriod) period).lastDay();
        return day == null ? null : new Difference.Day(day, true);
    }

    private static Map<EStructuralFeature, Difference.DateKind> dates() {
        Map<EStructuralFeature, Difference.DateKind> dates = new LinkedHashMap<>();
        dates.put(Literals.GOAL__DEADLINE, Difference.DateKind.DEADLINE);
        dates.put(Literals.MILESTONE__DATE, Difference.DateKind.DATE);
        dates.put(Literals.MILESTONE__REACHED, Difference.DateKind.REACHED);
        dates.put(Literals.DECISION__DATE, Difference.DateKind.DATE);
        dates.put(Literals.SUBSIDY__REQUESTED, Difference.DateKind.REQUESTED);
        dates.put(Literals.SUBSIDY__GRANTED, Difference.DateKind.GRANTED);
        dates.put(Literals.GRANT_CONDITION__DEADLINE, Difference.DateKind.DEADLINE);
        dates.put(Literals.GRANT_CONDITION__MET, Difference.DateKind.MET);
        return dates;
    }
}
