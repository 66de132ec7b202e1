/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.budget;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.FundedProject;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.Subsidy;
import org.ecosystemstudio.model.ecosystem.SubsidyStatus;
import org.ecosystemstudio.model.values.Money;

/** What each subsidy brings, and whether it is granted. */
final class Subsidies {

    private final EcosystemView view;

    Subsidies(EcosystemView view) {
        this.view = view;
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
     * The amount of a subsidy in the currency of the costs: the amount stated, or its share of the cost it is meant for
     * when only a share is stated; zero when it is stated in another currency.
     */
    Money amount(Subsidy subsidy, List<CostLine> costs, Money zero) {
        if (subsidy.getAmount() != null) {
            return subsidy.getAmount().currency().equals(zero.currency()) ? subsidy.getAmount() : zero;
        }
        BigDecimal share = subsidy.getShare();
        if (share == null) {
            return zero;
        }
        Set<NamedElement> paid = paidBy(subsidy);
        return costs.stream().filter(line -> paid.isEmpty() || paid.contains(line.element())).map(CostLine::amount)
                .reduce(zero, Money::plus).times(share.movePointLeft(2));
    }

    /** The actions and cost entries that a subsidy is meant for; empty means all. */
    private Set<NamedElement> paidBy(Subsidy subsidy) {
        Set<NamedElement> paid = new HashSet<>();
        view.actions().stream().filter(action -> action.getFundedBy().contains(subsidy)).forEach(paid::add);
        for (NamedElement purpose : subsidy.getPurposes()) {
            paid.add(purpose);
            if (purpose instanceof Goal goal) {
                view.withSubgoals(goal).forEach(served -> paid.addAll(view.actionsOf(served)));
            } else if (purpose instanceof FundedProject project) {
                view.actions().stream().filter(action -> action.getProject() == project).forEach(paid::add);
            }
        }
        return paid;
    }
}
