/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.ecosystemstudio.documents.DocumentSource;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.EcosystemFacts;
import org.ecosystemstudio.documents.sections.Frame;
import org.ecosystemstudio.documents.sections.RiskTable;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Canvas;
import org.ecosystemstudio.documents.tree.Canvas.Area;
import org.ecosystemstudio.documents.tree.Document;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.MeansNeed;
import org.ecosystemstudio.model.ecosystem.Proposition;
import org.ecosystemstudio.model.ecosystem.Risk;
import org.ecosystemstudio.model.ecosystem.VisibilitySubject;

/**
 * The ecosystem on one page: offer, beneficiaries, what actors put in and take out, resources, dependencies, risks and
 * money (handbook 3.2). It fits a page of A4 or A3 that lies, because each box says only what it has room for.
 */
public final class EcosystemCanvas {

    private static final Room LOW = new Room(8, 42, 2);
    private static final Room MIDDLE = new Room(16, 42, 3);
    private static final Room HIGH = new Room(28, 42, 3);
    private static final Room WIDE = new Room(8, 88, 4);
    private static final int LEAD = 150;

    private final Presentation presentation;
    private final Entries entries;
    private final Hints hints;

    /** Prepares the document. */
    public EcosystemCanvas(Wording wording, DocumentSource source) {
        presentation = new Presentation(wording, source.plan(), element -> null);
        entries = new Entries(presentation);
        hints = new Hints(presentation, source.disclosure());
    }

    /** Makes the document. */
    public Document compose() {
        List<Proposition> propositions = presentation.view().all(Proposition.class);
        Canvas canvas = new Canvas(4, 8, List.of(
                box("canvas.offer", 0, new Area(2, 1, 2, 2), entries.list(offers(propositions), WIDE,
                        hints.of("canvas.nothing.offer"))),
                box("canvas.beneficiaries", 1, new Area(1, 1, 1, 2), entries.list(beneficiaries(propositions), LOW,
                        hints.of("canvas.nothing.beneficiaries"))),
                box("canvas.actors", 0, new Area(2, 3, 2, 6),
                        new ActorBox(presentation).blocks(hints.of("canvas.nothing.actors"))),
                box("canvas.resources", 1, new Area(1, 3, 1, 6), entries.list(resources(propositions), HIGH,
                        hints.of("canvas.nothing.resources"))),
                box("canvas.money", 5, new Area(4, 1, 1, 2), entries.list(new MoneyBox(presentation).entries(), LOW,
                        hints.of("canvas.nothing.money", VisibilitySubject.AMOUNTS))),
                box("canvas.dependencies", 3, new Area(4, 3, 1, 3), entries.list(
                        new DependencyBox(presentation).entries(), MIDDLE, hints.of("canvas.nothing.dependencies"))),
                box("canvas.risks", 2, new Area(4, 6, 1, 3),
                        entries.list(risks(), MIDDLE, hints.of("canvas.nothing.risks", VisibilitySubject.RISKS)))));
        String ambition = presentation.wording().plain(new EcosystemFacts(presentation).ambition());
        return new Frame(presentation).document("ecosystem-canvas",
                Line.of(new Room(1, LEAD, 1).cut(ambition)).runs(), List.of(canvas), List.of());
    }

    private Canvas.Box box(String title, int accent, Area area, List<Block> content) {
        return new Canvas.Box(accent, presentation.say(title), area, content);
    }

    /** The propositions with their added value, then what they aim for. */
    private List<Entry> offers(List<Proposition> propositions) {
        List<Entry> offers = new ArrayList<>();
        for (Proposition proposition : propositions) {
            String value = Prose.plain(proposition.getValue());
            offers.add(new Entry(presentation.wording().plain(presentation.title(proposition))
                    + (value.isEmpty() ? "" : ": " + value), presentation.marks(proposition)));
        }
        propositions.stream().flatMap(proposition -> proposition.getObjectives().stream()).map(Prose::plain)
                .filter(words -> !words.isEmpty()).map(Entry::new).forEach(offers::add);
        return offers;
    }

    private List<Entry> beneficiaries(List<Proposition> propositions) {
        return propositions.stream().flatMap(proposition -> proposition.getBeneficiaries().stream().map(Prose::plain)
                .filter(words -> !words.isEmpty())
                .map(words -> new Entry(words + Presentation.sign(EcosystemView.isIllustrative(proposition)))))
                .distinct().toList();
    }

    /** The means that are needed, then the capabilities. */
    private List<Entry> resources(List<Proposition> propositions) {
        List<Entry> resources = new ArrayList<>();
        for (Proposition proposition : propositions) {
            for (MeansNeed need : proposition.getMeans()) {
                String kind = Presentation.isStated(need.getKind())
                        ? Presentation.capital(presentation.label(need.getKind())) : "";
                String text = Prose.plain(need.getText());
                resources.add(new Entry(kind + (kind.isEmpty() || text.isEmpty() ? "" : ": ") + text,
                        presentation.marks(need)));
            }
        }
        propositions.stream().flatMap(proposition -> proposition.getRequires().stream()).map(Presentation::found)
                .filter(Objects::nonNull).distinct()
                .forEach(topic -> resources.add(new Entry(presentation.plainTitle(topic))));
        return resources;
    }

    private List<Entry> risks() {
        return presentation.view().all(Risk.class).stream().sorted(RiskTable.GRAVEST_FIRST)
                .map(risk -> new Entry(presentation.wording().plain(presentation.title(risk)),
                        presentation.marks(risk)))
                .toList();
    }
}
