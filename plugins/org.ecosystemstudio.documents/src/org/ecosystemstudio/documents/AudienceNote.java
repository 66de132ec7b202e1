/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.ecosystemstudio.documents.data.DataSet;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Document;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.model.ecosystem.VisibilitySubject;
import org.ecosystemstudio.planning.disclosure.Audience;
import org.ecosystemstudio.planning.disclosure.Disclosure;

/** Says at the end of a document for whom it was made and what was left out for them; nothing where they may see all. */
final class AudienceNote {

    private final Disclosure disclosure;
    private final Wording wording;

    AudienceNote(Disclosure disclosure, Wording wording) {
        this.disclosure = disclosure;
        this.wording = wording;
    }

    Document addTo(Document document) {
        if (disclosure.audience() == Audience.STEERING) {
            return document;
        }
        List<Block> closing = new ArrayList<>(document.closing());
        closing.add(note(wording).paragraph());
        List<Inline> eyebrow = new ArrayList<>(document.eyebrow());
        eyebrow.add(new Inline.Text(wording.text(key("audience.eyebrow.", disclosure.audience()))));
        return new Document(document.language(), document.date(), document.kind(), eyebrow, document.title(),
                document.lead(), document.opening(), document.sections(), closing);
    }

    /** As the other, in what is known of data as a whole and in what is printed on each page. */
    DataSet addTo(DataSet data) {
        if (disclosure.audience() == Audience.STEERING) {
            return data;
        }
        return new DataSet(data.title(),
                data.subject() + " \u00b7 " + wording.text(key("audience.eyebrow.", disclosure.audience())),
                data.purpose() + ' ' + wording.plain(note(wording).runs()), data.language(), data.date(),
                data.tables());
    }

    private Line note(Wording wording) {
        List<String> hidden = Arrays.stream(VisibilitySubject.values()).filter(subject -> !disclosure.shows(subject))
                .map(subject -> key("audience.hidden.", subject)).toList();
        Line note = Line.of(wording.line(key("audience.madeFor.", disclosure.audience())));
        if (!hidden.isEmpty()) {
            note.text(" ").add(wording.line("audience.hidden",
                    String.join(", ", hidden.stream().map(wording::text).toList())));
        }
        return note;
    }

    private static String key(String prefix, Enum<?> literal) {
        return prefix + literal.name().toLowerCase(Locale.ROOT);
    }
}
