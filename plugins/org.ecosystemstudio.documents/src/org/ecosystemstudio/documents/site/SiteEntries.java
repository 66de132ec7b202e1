/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.site;

import java.util.ArrayList;
import java.util.List;

import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Cards;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;

/** Lists what can be searched for in a document: its sections, and the rows of tables that have a place of their own. */
final class SiteEntries {

    private static final int LONGEST_TITLE = 160;

    private final Wording wording;
    private final String page;
    private final String document;
    private final List<SiteEntry> entries = new ArrayList<>();

    private SiteEntries(SiteDocument document, String page, Wording wording) {
        this.wording = wording;
        this.page = page;
        this.document = wording.text("document." + document.type().id());
    }

    /** The entries of a document, in the order of its text; none when it has no page. */
    static List<SiteEntry> of(SiteDocument document, Wording wording) {
        if (document.content().isEmpty() || document.page().isEmpty()) {
            return List.of();
        }
        SiteEntries entries = new SiteEntries(document, document.page().get().path(), wording);
        document.content().get().sections().forEach(section -> entries.add(section, entries.document));
        return List.copyOf(entries.entries);
    }

    private void add(Section section, String where) {
        String title = wording.plain(section.title());
        add(section.anchor(), title, where);
        section.blocks().forEach(block -> add(block, document + " · " + title));
        section.sections().forEach(part -> add(part, document + " · " + title));
    }

    private void add(Block block, String where) {
        switch (block) {
            case Table table -> table.rows().forEach(row -> add(row, where));
            case Block.Fold fold -> fold.blocks().forEach(part -> add(part, where));
            case Block.Callout callout -> callout.blocks().forEach(part -> add(part, where));
            case Cards cards -> cards.cards()
                    .forEach(card -> card.content().forEach(part -> add(part, where)));
            default -> {
                // has no places of its own
            }
        }
    }

    private void add(Table.Row row, String where) {
        if (!row.anchor().isEmpty() && !row.cells().isEmpty()) {
            List<Inline> name = row.cells().getFirst().content().stream()
                    .takeWhile(part -> !(part instanceof Inline.LineBreak)).toList();
            add(row.anchor(), wording.plain(name), where);
        }
    }

    private void add(String anchor, String title, String where) {
        String line = title.strip();
        if (line.length() > LONGEST_TITLE) {
            line = line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST_TITLE))) + "…";
        }
        entries.add(new SiteEntry(page + '#' + anchor, line, where));
    }
}
