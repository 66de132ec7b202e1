/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.diff;

import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

import org.eclipse.emf.common.util.Enumerator;
import org.ecosystemstudio.documents.changes.ChangeList;
import org.ecosystemstudio.model.FullName;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.planning.changes.Difference;
import org.ecosystemstudio.planning.changes.Effect;

import com.google.gson.stream.JsonWriter;

/** What changed for programs: one object, its values as models write them. */
final class JsonChanges {

    private static final int VERSION = 1;

    private final PrintStream out;

    JsonChanges(PrintStream out) {
        this.out = out;
    }

    /** A version by its name and day. */
    record Named(String name, LocalDate date) {
    }

    void print(ChangeList list, Named before, Named after) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setIndent("  ");
            json.beginObject().name("version").value(VERSION);
            version("before", before, json);
            version("after", after, json);
            json.name("changes").beginArray();
            for (ChangeList.Group group : list.groups()) {
                for (ChangeList.Item item : group.items()) {
                    item(item, json);
                }
            }
            json.endArray();
            effect(list.changes().effect(), json);
            json.endObject();
        }
        out.println(text);
    }

    private static void version(String key, Named version, JsonWriter json) throws IOException {
        json.name(key).beginObject().name("name").value(version.name()).name("date")
                .value(version.date().toString()).endObject();
    }

    private static void item(ChangeList.Item item, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("subject").value(item.change().element().eClass().getName());
        json.name("change").value(lower(item.change().kind()));
        String name = FullName.of(item.change().element());
        if (!name.isEmpty()) {
            json.name("name").value(name);
        }
        json.name("title").value(item.name());
        json.name("differences").beginArray();
        for (Difference difference : item.change().differences()) {
            json.beginObject();
            difference(difference, json);
            json.endObject();
        }
        json.endArray().endObject();
    }

    private static void difference(Difference difference, JsonWriter json) throws IOException {
        switch (difference) {
            case Difference.Moved moved -> {
                values(lower(moved.kind()), moved.before() == null ? null : moved.before().date(),
                        moved.after() == null ? null : moved.after().date(), json);
                json.name("workingDays").value(moved.workingDays());
                json.name("derived").value(moved.isDerived());
            }
            case Difference.HandedOver handover -> values(handover.responsibility().getName(), handover.before(),
                    handover.after(), json);
            case Difference.Rebudgeted amount -> values("amount", amount.before(), amount.after(), json);
            case Difference.StatusChanged status -> values("status", status.before(), status.after(), json);
            case Difference.Progressed progress -> values("progress", progress.before(), progress.after(), json);
            case Difference.Renamed renamed -> values("name", renamed.before(), renamed.after(), json);
            case Difference.Restated restated -> values(restated.feature().getName(), restated.before(),
                    restated.after(), json);
        }
    }

    private static void effect(Effect effect, JsonWriter json) throws IOException {
        json.name("effect").beginObject().name("end").beginObject();
        values("end", effect.endBefore(), effect.endAfter(), json);
        json.name("workingDays").value(effect.workingDays()).endObject();
        json.name("money").beginArray();
        for (Effect.BudgetEffect budget : effect.budgets()) {
            json.beginObject();
            values("cost", budget.costBefore(), budget.costAfter(), json);
            json.endObject().beginObject();
            values("shortfall", budget.shortfallBefore(), budget.shortfallAfter(), json);
            json.endObject();
        }
        json.endArray().endObject();
    }

    private static void values(String what, Object before, Object after, JsonWriter json) throws IOException {
        json.name("what").value(what);
        json.name("before").value(written(before));
        json.name("after").value(written(after));
    }

    private static String written(Object value) {
        return switch (value) {
            case null -> null;
            case NamedElement named -> FullName.of(named);
            case Enumerator literal -> literal.getLiteral();
            case BigDecimal number -> number.toPlainString();
            default -> value.toString();
        };
    }

    private static String lower(Enum<?> literal) {
        return literal.name().toLowerCase(Locale.ROOT);
    }
}
