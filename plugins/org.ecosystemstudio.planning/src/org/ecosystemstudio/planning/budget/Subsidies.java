/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.budget;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.FundedProject;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.Subsidy;
import org.ecosystemstudio.model.ecosystem.SubsidyStatus;
import org.ecosystemstudio.model.values.Money;

/** What each subsidy brings, and whether it is granted. */
final class Subsidies {

    private final Purposes meaning;
    private final Map<Subsidy, List<NamedElement>> byFunding = new HashMap<>();
    private final Map<Subsidy, List<NamedElement>> projects = new HashMap<>();

    Subsidies(EcosystemView view, Purposes meaning) {
        this.meaning = meaning;
        view.actions().forEach(action -> add(action.getFundedBy(), action, byFunding));
        view.all(FundedProject.class).stream().filter(meaning.parts()::containsKey)
                .forEach(project -> add(project.getFunding(), project, projects));
    }

    private static void add(List<Subsidy> funding, NamedElement element, Map<Subsidy, List<NamedElement>> paid) {
        funding.forEach(subsidy -> paid.computeIfAbsent(subsidy, key -> new ArrayList<>()).add(element));
    }

    /** Granted: its status says so, or it has a date of granting and no other status than requested or none. */
    static boolean isGranted(Subsidy subsidy) {
        return switch (subsidy.getStatus()) {
            case GRANTED -> true;
            case REJECTED, AVAILABLE -> false;
            case REQUESTED, UNSPECIFIED -> subsidy.getGranted() != null;
        };
    }

    /** Requested and not decided on. */
    static boolean isRequested(Subsidy subsidy) {
        return !isGranted(subsidy) && (subsidy.getStatus() == SubsidyStatus.REQUESTED
                || subsidy.getStatus() == SubsidyStatus.UNSPECIFIED && subsidy.getRequested() != null);
    }

    /**
     * What a subsidy can bring in the currency of the costs: the amount stated, but at most its share of the cost that it
     * is for, and that share when no amount is stated; zero when it is stated in another currency.
     */
    Money amount(Subsidy subsidy, List<CostLine> costs, Money zero) {
        Money amount = subsidy.getAmount();
        if (amount != null && !amount.currency().equals(zero.currency())) {
            return zero;
        }
        if (subsidy.getShare() == null) {
            return amount == null ? zero : amount;
        }
        Set<NamedElement> purposes = purposes(subsidy);
        Set<NamedElement> paid = meaning.below(purposes);
        Money most = costs.stream().filter(line -> purposes.isEmpty() || paid.contains(line.element()))
                .map(CostLine::amount).reduce(zero, Money::plus).times(subsidy.getShare().movePointLeft(2));
        return amount == null || amount.compareTo(most) > 0 ? most : amount;
    }

    /**
     * What a subsidy is for: what it names and the actions that name it; when there are none of either, the projects with
     * actions that name it. Empty means all.
     */
    Set<NamedElement> purposes(Subsidy subsidy) {
        Set<NamedElement> purposes = new LinkedHashSet<>(byFunding.getOrDefault(subsidy, List.of()));
        subsidy.getPurposes().stream().filter(purpose -> !purpose.eIsProxy()).forEach(purposes::add);
        return purposes.isEmpty() ? new LinkedHashSet<>(projects.getOrDefault(subsidy, List.of())) : purposes;
    }
}
