/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment;

import java.util.Locale;

import org.ecosystemstudio.model.ecosystem.Ecosystem;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.Party;
import org.ecosystemstudio.model.ecosystem.Person;
import org.ecosystemstudio.model.method.Labels;

/** By what a sentence calls elements. */
public enum Naming {
    /** By the short names that people type: {@code goal Talent}. */
    NAMES {
        @Override
        String bare(NamedElement element) {
            return ElementName.shortName(element);
        }

        @Override
        String withKind(NamedElement element, Locale language) {
            return Labels.noun(element.eClass(), language) + ' ' + bare(element);
        }
    },
    /** By the titles that documents show, in quotes; who has a title as a name, as an actor, without quotes and kind. */
    TITLES {
        @Override
        String bare(NamedElement element) {
            if (!Stated.is(element.getTitle())) {
                return ElementName.shortName(element);
            }
            String title = PlainLine.of(element.getTitle());
            return isProperName(element) ? title : '\u201C' + title + '\u201D';
        }

        @Override
        String withKind(NamedElement element, Locale language) {
            return isProperName(element) ? bare(element)
                    : Labels.noun(element.eClass(), language) + ' ' + bare(element);
        }
    };

    /** What an element is called, without its kind. */
    abstract String bare(NamedElement element);

    /** What an element is called where no word beside it says its kind. */
    abstract String withKind(NamedElement element, Locale language);

    private static boolean isProperName(NamedElement element) {
        return element instanceof Party || element instanceof Person || element instanceof Ecosystem;
    }
}
