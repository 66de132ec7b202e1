/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.presentation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.emf.common.util.Enumerator;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Tone;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Ecosystem;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.Risk;
import org.ecosystemstudio.model.ecosystem.Visibility;
import org.ecosystemstudio.model.method.Labels;
import org.ecosystemstudio.planning.Plan;

/** How one document names, marks and links the elements of a plan, in one language. */
public final class Presentation {

    private static final String UNSTATED = "unspecified";
    /** Stands after the name of an illustrative element wherever it is only mentioned; the document says what it means. */
    private static final String ILLUSTRATIVE_SIGN = "°";

    private final Plan plan;
    private final Wording wording;
    private final Function<NamedElement, String> anchors;

    /**
     * Presents the elements of a plan.
     *
     * @param anchors the anchor of an element; null for one that has no place of its own in the document
     */
    public Presentation(Wording wording, Plan plan, Function<NamedElement, String> anchors) {
        this.plan = plan;
        this.anchors = anchors;
        this.wording = wording;
    }

    /** The plan. */
    public Plan plan() {
        return plan;
    }

    /** The model. */
    public EcosystemView view() {
        return plan.view();
    }

    /** The words of the document's language. */
    public Wording wording() {
        return wording;
    }

    /** The document's language, for what comes from message bundles. */
    public Locale locale() {
        return wording.language().locale();
    }

    /** The wording of a key as plain text. */
    public String word(String key, Object... arguments) {
        return arguments.length == 0 ? wording.text(key) : wording.text(key, arguments);
    }

    /** The wording of a key as runs. */
    public List<Inline> say(String key, Object... arguments) {
        return wording.line(key, arguments);
    }

    /** The words of an element's title; of its name, or of its kind, when it has none. */
    public List<Inline> title(NamedElement element) {
        List<Inline> title = Prose.line(element.getTitle());
        if (!title.isEmpty()) {
            return title;
        }
        String name = element.getName();
        return List
                .of(new Inline.Text(name == null || name.isBlank() ? Labels.noun(element.eClass(), locale()) : name));
    }

    /** The title without markup, followed by the sign of what is illustrative. */
    public String plainTitle(NamedElement element) {
        String title = wording.plain(title(element));
        return EcosystemView.isIllustrative(element) ? title + ILLUSTRATIVE_SIGN : title;
    }

    /** The title with what must be known of the element: that it is illustrative, that it is confidential. */
    public List<Inline> heading(NamedElement element) {
        return Line.of(title(element)).add(marks(element)).runs();
    }

    /**
     * What must be known of an element, as badges with a space before each; empty for most. A detail within something that
     * bears the badge of what is illustrative has the sign instead.
     */
    public List<Inline> marks(Element element) {
        Line marks = new Line();
        boolean detail = !(element instanceof Goal) && !(element instanceof Risk)
                && element.eContainer() instanceof Element whole && !(whole instanceof Ecosystem)
                && EcosystemView.isIllustrative(whole);
        if (detail) {
            marks.text(ILLUSTRATIVE_SIGN);
        } else if (EcosystemView.isIllustrative(element)) {
            marks.text(" ").badge(Tone.ILLUSTRATIVE, word("mark.illustrative"));
        }
        if (element.getVisibility() == Visibility.CONFIDENTIAL) {
            marks.text(" ").badge(Tone.WARNING, word("mark.confidential"));
        }
        return marks.runs();
    }

    /**
     * Words followed by what must be known of the element that they are of; a sign that they end with is not set twice.
     */
    public List<Inline> marked(List<Inline> words, Element element) {
        List<Inline> marks = marks(element);
        boolean isSaid = wording.plain(marks).equals(ILLUSTRATIVE_SIGN)
                && wording.plain(words).endsWith(ILLUSTRATIVE_SIGN);
        return isSaid ? words : Line.of(words).add(marks).runs();
    }

    /** A figure, with the sign of what is illustrative where something that the sources do not state is part of it. */
    public static List<Inline> figure(Value value, boolean isIllustrative) {
        return new Line().value(value).text(sign(isIllustrative)).runs();
    }

    /** The sign of what is illustrative; empty for what is not. */
    public static String sign(boolean isIllustrative) {
        return isIllustrative ? ILLUSTRATIVE_SIGN : "";
    }

    /** Whether any of the elements is illustrative. */
    public static boolean anyIllustrative(Collection<? extends Element> elements) {
        return elements.stream().anyMatch(EcosystemView::isIllustrative);
    }

    /** The title as a link to where the element stands in the document, if it does, with the sign of what is illustrative. */
    public List<Inline> mention(NamedElement element) {
        return Line.of(link(element)).text(EcosystemView.isIllustrative(element) ? ILLUSTRATIVE_SIGN : "").runs();
    }

    /** As {@link #mention}, with what must be known of the element as badges. */
    public List<Inline> linkedHeading(NamedElement element) {
        return Line.of(link(element)).add(marks(element)).runs();
    }

    private List<Inline> link(NamedElement element) {
        List<Inline> title = title(element);
        String anchor = anchors.apply(element);
        return anchor == null ? title : List.of(new Inline.Reference(anchor, title));
    }

    /** The titles of elements, with commas between them; elements that are not found are left out. */
    public List<Inline> mentions(Collection<? extends NamedElement> elements) {
        List<List<Inline>> mentions = new ArrayList<>();
        elements.stream().filter(Objects::nonNull).filter(element -> !element.eIsProxy()).distinct()
                .forEach(element -> mentions.add(mention(element)));
        return joined(mentions);
    }

    /** The titles of the first elements, with commas between them, and how many more there are. */
    public List<Inline> mentions(Collection<? extends NamedElement> elements, int most) {
        List<? extends NamedElement> found = elements.stream().filter(Objects::nonNull)
                .filter(element -> !element.eIsProxy()).distinct().toList();
        Line line = Line.of(mentions(found.subList(0, Math.min(most, found.size()))));
        return found.size() <= most ? line.runs()
                : line.text(" ").add(say("open.andMore", Value.count(found.size() - most))).runs();
    }

    /** Runs with commas between them. */
    public List<Inline> joined(List<List<Inline>> parts) {
        Line line = new Line();
        for (List<Inline> part : parts) {
            line.separator(", ").add(part);
        }
        return line.runs();
    }

    /** Texts of a model with semicolons between them. */
    public List<Inline> texts(List<String> texts) {
        Line line = new Line();
        for (String text : texts) {
            List<Inline> words = Prose.line(text);
            if (!words.isEmpty()) {
                line.separator("; ").add(words);
            }
        }
        return line.runs();
    }

    /** The anchor of an element; null when it has no place of its own in the document. */
    public String anchor(NamedElement element) {
        return anchors.apply(element);
    }

    /** The word for a literal, in lower case. */
    public String label(Enumerator literal) {
        return wording.called(Labels.of(literal, locale()));
    }

    /** Whether a literal says anything. */
    public static boolean isStated(Enumerator literal) {
        return literal != null && !literal.getLiteral().equals(UNSTATED);
    }

    /** The text with a capital at its beginning. */
    public static String capital(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int end = text.offsetByCodePoints(0, 1);
        return text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end);
    }

    /** The element when it is there and found; null otherwise. */
    public static <T extends NamedElement> T found(T element) {
        return element == null || element.eIsProxy() ? null : element;
    }
}
