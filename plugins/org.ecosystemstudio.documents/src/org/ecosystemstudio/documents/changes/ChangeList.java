/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.ecosystemstudio.assessment.score.ScoreChange;
import org.ecosystemstudio.documents.DocumentSource;
import org.ecosystemstudio.documents.EarlierVersion;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.planning.Plan;
import org.ecosystemstudio.planning.changes.Changes;
import org.ecosystemstudio.planning.changes.ElementChange;

/**
 * What changed as plain text in one language, for those who print it line by line.
 *
 * @param changes what changed
 * @param groups the same in words, in the groups in which something changed
 * @param effect a line each on end, money and scores
 */
public record ChangeList(Changes changes, List<Group> groups, List<String> effect) {

    /** Keeps copies. */
    public ChangeList {
        Objects.requireNonNull(changes);
        groups = List.copyOf(groups);
        effect = List.copyOf(effect);
    }

    /** What changed under one heading. */
    public record Group(String title, List<Item> items) {
        /** Keeps a copy. */
        public Group {
            items = List.copyOf(items);
        }
    }

    /**
     * What happened to one element.
     *
     * @param change what happened
     * @param name what the element is called
     * @param lines what it says, for one that was added or removed; otherwise a line for each difference
     * @param differences the differences, each part apart, in the order of those of the change
     */
    public record Item(ElementChange change, String name, List<String> lines, List<Parts> differences) {
        /** Keeps copies. */
        public Item {
            lines = List.copyOf(lines);
            differences = List.copyOf(differences);
        }
    }

    /**
     * One difference.
     *
     * @param what what changed
     * @param before what it was
     * @param after what it is
     * @param byHowMuch how far it moved and why; empty when there is nothing to say
     */
    public record Parts(String what, String before, String after, String byHowMuch) {
    }

    /**
     * What changed from an earlier version.
     *
     * @param now the model as it is now, with the earlier version
     */
    public static ChangeList of(DocumentSource now, Wording wording) {
        EarlierVersion earlier = now.earlier().orElseThrow();
        Presentation presentation = new Presentation(wording, now.plan(), element -> null);
        Changes changes = Changes.between(earlier.plan(), now.plan());
        List<Group> groups = new ArrayList<>();
        for (ChangeGroup group : ChangeGroup.values()) {
            List<Item> items = group.of(changes).stream().map(change -> item(change, earlier.plan(), presentation))
                    .toList();
            if (!items.isEmpty()) {
                groups.add(new Group(presentation.word(group.key()), items));
            }
        }
        List<String> effect = new EffectSummary(presentation, changes.effect(),
                ScoreChange.between(earlier.assessment(), now.assessment())).words().stream()
                .map(words -> presentation.wording().plain(words.inOneLine())).toList();
        return new ChangeList(changes, groups, effect);
    }

    private static Item item(ElementChange change, Plan before, Presentation presentation) {
        Wording wording = presentation.wording();
        ElementWords elements = new ElementWords(presentation);
        DifferenceWords differences = new DifferenceWords(presentation);
        List<DifferenceWords.Words> words = change.differences().stream()
                .map(difference -> differences.of(difference, change.element())).toList();
        List<List<Inline>> lines = switch (change.kind()) {
            case ADDED -> List.of(elements.facts(change.after(), presentation.plan()));
            case REMOVED -> List.of(elements.facts(change.before(), before));
            case CHANGED -> words.stream().map(DifferenceWords.Words::inOneLine).toList();
        };
        return new Item(change, wording.plain(elements.name(change.element())),
                lines.stream().filter(line -> !line.isEmpty()).map(wording::plain).toList(),
                words.stream().map(each -> new Parts(each.what(), wording.plain(each.before()),
                        wording.plain(each.after()), wording.plain(each.byHowMuch()))).toList());
    }
}
