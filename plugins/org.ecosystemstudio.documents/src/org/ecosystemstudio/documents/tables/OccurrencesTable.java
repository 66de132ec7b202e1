/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.tables;

import java.util.Comparator;
import java.util.List;

import org.ecosystemstudio.documents.data.DataTable;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.SourceWords;
import org.ecosystemstudio.model.FullName;
import org.ecosystemstudio.planning.recurrence.Occurrence;

/**
 * Every time that something recurring takes place in the plan period, in order of time; of more than a sheet can well hold,
 * the earliest.
 */
final class OccurrencesTable {

    private static final int MOST = 100_000;

    private final Presentation presentation;

    OccurrencesTable(Presentation presentation) {
        this.presentation = presentation;
    }

    DataTable table() {
        ElementWords words = new ElementWords(presentation);
        SourceWords sources = new SourceWords(presentation);
        List<Occurrence> occurrences = presentation.plan().occurrences().bySource().values().stream()
                .flatMap(List::stream).sorted(Comparator.comparing(Occurrence::firstDay)).limit(MOST).toList();
        return new TableDesign<Occurrence>("calendar", presentation.wording())
                .text("name", time -> FullName.of(time.source()))
                .text("what", time -> words.plain(sources.words(time.source())))
                .text("kind", time -> Presentation.capital(sources.kind(time.source())))
                .text("who", time -> words.plain(sources.who(time.source())))
                .day("firstDay", Occurrence::firstDay).day("lastDay", Occurrence::lastDay)
                .text("precision", time -> presentation.word("data.precision." + time.precision()))
                .text("marks", time -> words.marks(time.source())).of(occurrences);
    }
}
