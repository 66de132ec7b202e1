/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.disclosure;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.Visibility;
import org.ecosystemstudio.model.ecosystem.VisibilitySetting;
import org.ecosystemstudio.model.ecosystem.VisibilitySubject;

/**
 * What an audience may see of a model. Amounts, risks and open points are for partners and persons for the steering group,
 * unless the ecosystem says otherwise by {@code show ... to}. Dependencies go with the risks; the tests and conditions of
 * subsidies with the amounts.
 *
 * @param audience the audience
 * @param subjects the kinds of content that it may see
 */
public record Disclosure(Audience audience, Set<VisibilitySubject> subjects) {

    /** Keeps a copy. */
    public Disclosure {
        Set<VisibilitySubject> copy = EnumSet.noneOf(VisibilitySubject.class);
        copy.addAll(subjects);
        subjects = Collections.unmodifiableSet(copy);
    }

    /** What an audience may see by the settings of a model. */
    public static Disclosure of(EcosystemView view, Audience audience) {
        Map<VisibilitySubject, Visibility> visibilities = new EnumMap<>(VisibilitySubject.class);
        for (VisibilitySubject subject : VisibilitySubject.values()) {
            visibilities.put(subject,
                    subject == VisibilitySubject.PERSONS ? Visibility.CONFIDENTIAL : Visibility.INTERNAL);
        }
        view.all(VisibilitySetting.class)
                .forEach(setting -> visibilities.put(setting.getSubject(), setting.getAudience()));
        Set<VisibilitySubject> subjects = EnumSet.noneOf(VisibilitySubject.class);
        visibilities.forEach((subject, visibility) -> {
            if (audience.maySee(visibility)) {
                subjects.add(subject);
            }
        });
        return new Disclosure(audience, subjects);
    }

    /** Everything: what the steering group sees unless the model says otherwise. */
    public static Disclosure everything() {
        return new Disclosure(Audience.STEERING, EnumSet.allOf(VisibilitySubject.class));
    }

    /** Whether a kind of content may be seen. */
    public boolean shows(VisibilitySubject subject) {
        return subjects.contains(subject);
    }

    /** Whether an element may be seen by its own mark; what it stands in may still be hidden. */
    public boolean shows(Element element) {
        return audience.maySee(element.getVisibility());
    }

    /**
     * Whether what those who take part agree, decide and note down among themselves may be seen: agreements, decisions and
     * rules for the administration that are not marked, and the remarks at measurements, hours and steps.
     */
    public boolean showsInternalAffairs() {
        return audience.maySee(Visibility.INTERNAL);
    }
}
