/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.waivers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.Waiver;

/**
 * The waivers of a model: what its modellers accept with a reason. A waiver without elements counts for the whole model,
 * one with elements for these and all that stands inside of them; after its last day it counts for nothing.
 */
public final class Waivers {

    private final LocalDate today;
    private final List<Waiver> all;
    private final Map<String, List<Waiver>> byCode = new HashMap<>();
    private final Set<Waiver> used = new HashSet<>();

    /** The waivers of a model on a day. */
    public Waivers(EcosystemView view, LocalDate today) {
        this.today = today;
        this.all = view.all(Waiver.class);
        for (Waiver waiver : all) {
            if (waiver.getCode() != null && !isExpired(waiver, today)) {
                byCode.computeIfAbsent(waiver.getCode(), code -> new ArrayList<>()).add(waiver);
            }
        }
    }

    /** Whether the waiver's last day has gone by. */
    public static boolean isExpired(Waiver waiver, LocalDate today) {
        return waiver.getUntil() != null && waiver.getUntil().lastDay().isBefore(today);
    }

    /**
     * The waiver of a rule for an element, the first in the text of those that name the element or an element around it,
     * then the first for the whole model. It is used from now on.
     *
     * @param code the rule's code, or that of a guiding question
     */
    public Optional<Waiver> use(String code, Element element) {
        List<Waiver> waivers = byCode.getOrDefault(code, List.of());
        Optional<Waiver> match = waivers.stream().filter(waiver -> names(waiver, element)).findFirst()
                .or(() -> waivers.stream().filter(waiver -> waiver.getElements().isEmpty()).findFirst());
        match.ifPresent(used::add);
        return match;
    }

    /** The waiver of a guiding question, the first in the text. It is used from now on. */
    public Optional<Waiver> useForQuestion(String code) {
        Optional<Waiver> match = byCode.getOrDefault(code, List.of()).stream().findFirst();
        match.ifPresent(used::add);
        return match;
    }

    /** The waivers that count and that nothing used, in the order of the text. */
    public List<Waiver> unused() {
        return all.stream().filter(waiver -> !isExpired(waiver, today) && !used.contains(waiver)).toList();
    }

    private static boolean names(Waiver waiver, Element element) {
        for (EObject around = element; around != null; around = around.eContainer()) {
            if (waiver.getElements().contains(around)) {
                return true;
            }
        }
        return false;
    }
}
