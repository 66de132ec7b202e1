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
            augustus=August
            bedrag=budget
            begroting=budget
            behoeften=needs
            beschrijving=description
            besluit=decision
            biedt=offers
            capaciteit=capacity
            dag=day
            dagen=days
            datum=by on
            deadline=by
            derde=third
            dinsdag=Tuesday
            doel=goal
            doelgroep=audience
            donderdag=Thursday
            ecosysteem=ecosystem
            eerste=first
            eigenaar=owner
            einddatum=until by
            fase=phase
            februari=February
            financiering=finance
            groep=group
            hangt=depends
            hoort=supports
            jaar=year
            januari=January
            jaren=years
            juli=July
            juni=June
            kwartaal=quarter
            kwartalen=quarters
            laatste=last
            looptijd=period
            maand=month
            maandag=Monday
            maanden=months
            maart=March
            mei=May
            mijlpaal=milestone
            oktober=October
            omschrijving=description
            partner=actor
            periode=period
            prioriteit=priority
            regio=region
            resultaat=deliverable
            risico=risk
            rol=role
            soort=kind type
            startdate=from
            startdatum=from
            status=status progress
            subdoel=subgoal
            taak=task
            thema=theme
            tot=until to
            tweede=second
            type=type kind
            u=h
            uren=hours
            urgentie=urgency
            uur=h
            van=from
            vanaf=from
            vierde=fourth
            voortgang=progress
            vrijdag=Friday
            weken=weeks
            woensdag=Wednesday
            zaterdag=Saturday
            zondag=Sunday
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
