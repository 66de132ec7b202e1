/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.partner;

import java.util.List;
import java.util.stream.Stream;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.model.ecosystem.Person;

/** Says who a person is and where to reach it, as far as the readers may know. */
final class PersonWords {

    private final Presentation presentation;

    PersonWords(Presentation presentation) {
        this.presentation = presentation;
    }

    /** Name, function and addresses. */
    List<Inline> of(Person person) {
        Line line = Line.of(presentation.title(person));
        for (String more : Stream.of(person.getFunction(), person.getMail(), person.getPhone())
                .filter(text -> text != null && !text.isBlank()).toList()) {
            line.text(", ").add(Prose.line(more));
        }
        return line.add(presentation.marks(person)).runs();
    }
}
