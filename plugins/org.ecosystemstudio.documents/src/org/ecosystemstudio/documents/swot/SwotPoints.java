/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.swot;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.ecosystemstudio.documents.canvas.Entry;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.RiskTable;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.EnvironmentFactor;
import org.ecosystemstudio.model.ecosystem.Influence;
import org.ecosystemstudio.model.ecosystem.InfluenceKind;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.Risk;
import org.ecosystemstudio.model.ecosystem.RiskCategory;
import org.ecosystemstudio.model.ecosystem.SwotItem;
import org.ecosystemstudio.model.ecosystem.SwotKind;

/**
 * The points of a SWOT analysis by quadrant, each with where it comes from: the analysis itself, then influences from
 * outside, then risks, which are threats, the gravest first (handbook 3.2, 3.3). A point that several say stands once.
 */
public final class SwotPoints {

    /** The challenges that lie in how parties work together (handbook 2.3); a risk of them is a weakness. */
    private static final Set<RiskCategory> INSIDE = EnumSet.of(RiskCategory.ORGANISATIONAL_CAPACITY,
            RiskCategory.COORDINATION, RiskCategory.TRUST_AND_LEADERSHIP, RiskCategory.DEPENDENCE,
            RiskCategory.KNOWLEDGE_SHARING, RiskCategory.COMMUNICATION, RiskCategory.CAPACITY_COMMITMENT,
            RiskCategory.VALUE_DISTRIBUTION);

    private final Presentation presentation;
    private final Map<SwotKind, Map<String, Point>> points = new EnumMap<>(SwotKind.class);

    /** Collects the points of a model. */
    public SwotPoints(Presentation presentation) {
        this.presentation = presentation;
        presentation.view().all(SwotItem.class)
                .forEach(item -> add(item.getKind(), Prose.plain(item.getText()), "swot.from.analysis", item));
        Set<EnvironmentFactor> named = new HashSet<>();
        for (Influence influence : presentation.view().all(Influence.class)) {
            String text = Prose.plain(influence.getText());
            EnvironmentFactor factor = Presentation.found(influence.getFactor());
            named.add(factor);
            add(influence.getKind(), text.isEmpty() && factor != null ? title(factor) : text, influence);
        }
        presentation.view().all(EnvironmentFactor.class).stream().filter(factor -> !named.contains(factor))
                .forEach(factor -> add(factor.getInfluence(), title(factor), factor));
        presentation.view().all(Risk.class).stream().sorted(RiskTable.GRAVEST_FIRST)
                .forEach(risk -> add(INSIDE.contains(risk.getCategory()) ? SwotKind.WEAKNESS : SwotKind.THREAT,
                        title(risk), "swot.from.risk", risk));
    }

    /** The points of a quadrant, those of the analysis first, each followed by its sources. */
    public List<Entry> of(SwotKind quadrant) {
        return points.getOrDefault(quadrant, Map.of()).values().stream().map(this::entry).toList();
    }

    /** Whether there is no point at all. */
    public boolean isEmpty() {
        return points.isEmpty();
    }

    private Entry entry(Point point) {
        String sources = point.sources().stream().map(presentation::word).collect(Collectors.joining(", "));
        return new Entry(point.text(), new Line().text(" ").muted(List.of(new Inline.Text("(" + sources + ")")))
                .add(point.marks()).runs());
    }

    private String title(NamedElement element) {
        return presentation.wording().plain(presentation.title(element));
    }

    private void add(InfluenceKind kind, String text, Element element) {
        if (kind == InfluenceKind.OPPORTUNITY || kind == InfluenceKind.THREAT) {
            add(kind == InfluenceKind.OPPORTUNITY ? SwotKind.OPPORTUNITY : SwotKind.THREAT, text, "swot.from.influence",
                    element);
        }
    }

    private void add(SwotKind quadrant, String text, String source, Element element) {
        if (!text.isEmpty()) {
            Map<String, Point> same = points.computeIfAbsent(quadrant, key -> new LinkedHashMap<>());
            String words = text.toLowerCase(Locale.ROOT);
            String longer = element instanceof Risk ? words : same.keySet().stream()
                    .filter(other -> other.startsWith(words + " ")).findFirst().orElse(words);
            same.computeIfAbsent(longer, key -> new Point(text, new LinkedHashSet<>(), presentation.marks(element)))
                    .sources().add(source);
        }
    }

    private record Point(String text, Set<String> sources, List<Inline> marks) {
    }
}
