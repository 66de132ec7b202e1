/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.syntax;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Dutch words, and some English ones of daily use, that people write in place of the words of the language. */
final class DutchWords {

    private static final Map<String, String[]> MEANINGS = """
            acteur=actor
            actie=action
            afhankelijk=depends
            ambitie=ambition
            antwoord=answer
            bedrag=budget
            begroting=budget
            behoeften=needs
            beschrijving=description
            besluit=decision
            biedt=offers
            capaciteit=capacity
            datum=by on
            deadline=by
            doel=goal
            doelgroep=audience
            eigenaar=owner
            ecosysteem=ecosystem
            einddatum=until by
            fase=phase
            financiering=finance
            groep=group
            hangt=depends
            hoort=supports
            looptijd=period
            mijlpaal=milestone
            omschrijving=description
            periode=period
            partner=actor
            prioriteit=priority
            regio=region
            resultaat=deliverable
            risico=risk
            rol=role
            soort=kind type
            startdatum=from
            startdate=from
            status=status progress
            subdoel=subgoal
            taak=task
            thema=theme
            tot=until to
            type=type kind
            uren=hours
            urgentie=urgency
            van=from
            vanaf=from
            voortgang=progress
            """.lines().map(line -> line.split("="))
            .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> parts[1].split(" ")));

    private DutchWords() {
    }

    /** The word of the language that a Dutch word stands for, when it is among those that are possible. */
    static Optional<String> meaning(String dutch, Collection<String> possible) {
        String[] meanings = MEANINGS.getOrDefault(dutch.toLowerCase(Locale.ROOT), new String[0]);
        return Arrays.stream(meanings).filter(possible::contains).filter(word -> !word.equals(dutch)).findFirst();
    }
}
