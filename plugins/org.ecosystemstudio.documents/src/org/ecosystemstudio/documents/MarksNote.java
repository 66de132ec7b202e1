/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Document;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Inlines;
import org.ecosystemstudio.documents.tree.Tone;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.Visibility;

/**
 * Says of a document as a whole what its marks mean: at the end what illustrative is, where the mark occurs, and at the
 * beginning that it holds something confidential, where it does.
 */
final class MarksNote {

    private static final int SHORTEST = 4;

    private final EcosystemView view;
    private final Wording wording;

    MarksNote(EcosystemView view, Wording wording) {
        this.view = view;
        this.wording = wording;
    }

    Document addTo(Document document) {
        List<Inline> inlines = Inlines.of(document);
        List<Inline> eyebrow = new ArrayList<>(document.eyebrow());
        if (holdsConfidential(inlines)) {
            eyebrow.add(new Inline.Badge(Tone.WARNING, wording.text("cover.confidential")));
        }
        List<Block> closing = inlines.stream().anyMatch(MarksNote::isIllustrative) ? explained(document.closing())
                : document.closing();
        return new Document(document.language(), document.date(), document.kind(), eyebrow, document.title(),
                document.lead(), document.opening(), document.sections(), closing);
    }

    private static boolean isIllustrative(Inline inline) {
        return inline instanceof Inline.Badge badge && badge.tone() == Tone.ILLUSTRATIVE
                || inline instanceof Inline.Text text && text.text().contains(Presentation.sign(true));
    }

    /** The small print with the meaning of the sign, in the same paragraph. */
    private List<Block> explained(List<Block> closing) {
        List<Block> blocks = new ArrayList<>(closing);
        Line line = new Line();
        if (!blocks.isEmpty() && blocks.getFirst() instanceof Block.Paragraph first) {
            line.add(first.content()).text(" ");
            blocks.removeFirst();
        }
        blocks.addFirst(line.add(wording.line("closing.illustrative")).paragraph());
        return blocks;
    }

    private boolean holdsConfidential(List<Inline> inlines) {
        Set<String> secrets = secrets();
        if (secrets.isEmpty()) {
            return false;
        }
        String text = inlines.stream().filter(Inline.Text.class::isInstance)
                .map(inline -> ((Inline.Text) inline).text()).collect(Collectors.joining("\n"));
        return secrets.stream().anyMatch(text::contains);
    }

    /** The texts of what is marked as confidential, and of all within it, as documents print them. */
    private Set<String> secrets() {
        Set<String> secrets = new LinkedHashSet<>();
        for (Element element : view.all(Element.class)) {
            if (element.getVisibility() == Visibility.CONFIDENTIAL) {
                addTexts(element, secrets);
                element.eAllContents().forEachRemaining(within -> addTexts(within, secrets));
            }
        }
        return secrets;
    }

    private void addTexts(EObject element, Set<String> secrets) {
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            if (attribute.getEAttributeType() == EcorePackage.Literals.ESTRING && !attribute.isMany()
                    && attribute != Literals.NAMED_ELEMENT__NAME
                    && element.eGet(attribute) instanceof String text) {
                String plain = wording.plain(Prose.line(text));
                if (plain.length() >= SHORTEST) {
                    secrets.add(plain);
                }
            }
        }
    }
}
