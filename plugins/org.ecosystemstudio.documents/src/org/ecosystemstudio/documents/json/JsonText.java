/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.json;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.Enumerator;
import org.ecosystemstudio.documents.markup.SafeCharacters;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.model.values.CalendarPeriod;
import org.ecosystemstudio.model.values.Money;
import org.ecosystemstudio.model.values.TimeSpan;

import com.google.gson.stream.JsonWriter;

/**
 * JSON as it is written, with the forms in which values stand in it. A property whose value is missing is left out:
 * null for anything, a blank text, a choice that is not made, an empty list.
 */
final class JsonText {

    private final StringWriter text = new StringWriter();
    private final JsonWriter json = new JsonWriter(text);

    /** A step that may fail for a reason that writing to memory does not have. */
    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }

    JsonText() {
        json.setIndent("  ");
    }

    /** An object without a name: the whole, or one of a list. */
    void object(Runnable content) {
        run(json::beginObject);
        content.run();
        run(json::endObject);
    }

    void object(String name, Runnable content) {
        run(() -> json.name(name));
        object(content);
    }

    /** A list of objects. */
    <T> void objects(String name, Collection<T> elements, Consumer<T> content) {
        list(name, elements, element -> object(() -> content.accept(element)));
    }

    void texts(String name, Collection<String> texts) {
        list(name, texts, each -> run(() -> json.value(SafeCharacters.clean(each))));
    }

    /** The choices that are made. */
    void choices(String name, Collection<? extends Enumerator> choices) {
        texts(name, choices.stream().filter(Presentation::isStated).map(Enumerator::getLiteral).toList());
    }

    void text(String name, String value) {
        if (value != null && !value.isBlank()) {
            run(() -> json.name(name).value(SafeCharacters.clean(value.strip())));
        }
    }

    void number(String name, Number value) {
        if (value instanceof BigDecimal decimal) {
            run(() -> json.name(name).jsonValue(plain(decimal)));
        } else if (value != null) {
            run(() -> json.name(name).value(value));
        }
    }

    void flag(String name, boolean value) {
        run(() -> json.name(name).value(value));
    }

    void choice(String name, Enumerator value) {
        if (Presentation.isStated(value)) {
            text(name, value.getLiteral());
        }
    }

    void day(String name, LocalDate value) {
        text(name, value == null ? null : value.toString());
    }

    /** A day, month, quarter or year as a model writes it. */
    void period(String name, CalendarPeriod value) {
        text(name, value == null ? null : value.toString());
    }

    void span(String name, TimeSpan value) {
        text(name, value == null ? null : value.toString());
    }

    void money(String name, Money value) {
        if (value != null) {
            object(name, () -> {
                text("amount", value.amount().toPlainString());
                text("currency", value.currency().getCurrencyCode());
            });
        }
    }

    /** The file. */
    byte[] bytes() {
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private <T> void list(String name, Collection<T> elements, Consumer<T> each) {
        if (!elements.isEmpty()) {
            run(() -> json.name(name).beginArray());
            elements.forEach(each);
            run(json::endArray);
        }
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static void run(Step step) {
        try {
            step.run();
        } catch (IOException failure) {
            throw new IllegalStateException("JSON could not be written to memory", failure);
        }
    }
}
