/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Cost;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.Subsidy;
import org.ecosystemstudio.model.ecosystem.SubsidyStatus;

/**
 * Subsidies with a share of the same costs, the shares of which add up. Those that are granted count, and those that do
 * not say where they stand; two requests for the same may be made in case one is rejected.
 *
 * @param subsidies the subsidies, in the order of the view
 * @param share their shares together, in percent
 */
public record SharedPurpose(List<Subsidy> subsidies, BigDecimal share) {

    /** Keeps a copy. */
    public SharedPurpose {
        subsidies = List.copyOf(subsidies);
    }

    /** All that subsidies with a share are for, each with its subsidies. */
    public static List<SharedPurpose> in(EcosystemView view) {
        Purposes meaning = new Purposes(view);
        Subsidies subsidies = new Subsidies(view, meaning);
        Map<Set<NamedElement>, List<Subsidy>> byCosts = new LinkedHashMap<>();
        for (Subsidy subsidy : view.all(Subsidy.class)) {
            if (subsidy.getShare() != null && counts(subsidy)) {
                byCosts.computeIfAbsent(costs(subsidies.purposes(subsidy), meaning), key -> new ArrayList<>())
                        .add(subsidy);
            }
        }
        return byCosts.values().stream().map(group -> new SharedPurpose(group,
                group.stream().map(Subsidy::getShare).reduce(BigDecimal.ZERO, BigDecimal::add))).toList();
    }

    private static boolean counts(Subsidy subsidy) {
        return Subsidies.isGranted(subsidy)
                || subsidy.getStatus() == SubsidyStatus.UNSPECIFIED && !Subsidies.isRequested(subsidy);
    }

    /** The actions and cost entries behind purposes, or the purposes where they have none; empty means all. */
    private static Set<NamedElement> costs(Set<NamedElement> purposes, Purposes meaning) {
        Set<NamedElement> costs = new LinkedHashSet<>(meaning.below(purposes));
        costs.removeIf(element -> !(element instanceof Action || element instanceof Cost));
        return costs.isEmpty() ? purposes : costs;
    }
}
