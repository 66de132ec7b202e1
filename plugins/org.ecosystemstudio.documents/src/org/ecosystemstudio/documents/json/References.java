/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.json;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.ecosystemstudio.documents.elements.ElementIds;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.Visibility;

/** Writes what all elements have, and how one names another. */
final class References {

    private final Presentation presentation;
    private final ElementIds ids;
    private final JsonText json;

    References(Presentation presentation, JsonText json) {
        this.presentation = presentation;
        this.json = json;
        ids = new ElementIds(presentation.view());
    }

    /** What every element with a name has. */
    void head(NamedElement element) {
        json.text("id", ids.of(element));
        json.text("name", element.getName());
        json.text("title", presentation.wording().plain(presentation.title(element)));
        json.text("description", plain(element.getDescription()));
        json.flag("illustrative", EcosystemView.isIllustrative(element));
        if (element.getVisibility() == Visibility.CONFIDENTIAL) {
            json.flag("confidential", true);
        }
    }

    /** A text of the model without its markup; empty for null. */
    String plain(String prose) {
        return presentation.wording().plain(Prose.line(prose));
    }

    void one(String name, NamedElement target) {
        json.text(name, Presentation.found(target) == null ? null : ids.of(target));
    }

    void many(String name, Collection<? extends NamedElement> targets) {
        json.texts(name, targets.stream().filter(Objects::nonNull).filter(target -> !target.eIsProxy()).distinct()
                .map(ids::of).toList());
    }

    String of(Element element) {
        return ids.of(element);
    }

    /** Texts of the model without their markup, blank ones left out. */
    void texts(String name, List<String> texts) {
        json.texts(name, texts.stream().map(this::plain).filter(text -> !text.isBlank()).toList());
    }
}
