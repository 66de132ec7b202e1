/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.ecosystemstudio.editing.AddElement;
import org.ecosystemstudio.editing.RemoveElement;
import org.ecosystemstudio.editing.SetValue;
import org.ecosystemstudio.exchange.sheet.Cell;
import org.ecosystemstudio.exchange.values.LooseSpan;
import org.ecosystemstudio.exchange.values.MisfitException;
import org.ecosystemstudio.model.FullName;
import org.ecosystemstudio.model.ecosystem.EcosystemFactory;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Predecessor;
import org.ecosystemstudio.model.ecosystem.WorkItem;
import org.ecosystemstudio.model.values.TimeSpan;

/** What work waits for, with how long afterwards in brackets: {@code Website (2 weken)}. */
record PredecessorsProperty() implements Property {

    private static final Pattern WITH_LAG =
            Pattern.compile("(?<item>.*?)\\s*\\((?:na |by |\\+)?\\s*(?<lag>[+-]?[\\d.,]+\\s*\\p{L}+)\\)");

    @Override
    public void read(Cell cell, CellReading reading) throws MisfitException {
        WorkItem item = (WorkItem) reading.element();
        List<Predecessor> left = new ArrayList<>(item.getPredecessors());
        for (String part : CellValues.text(cell).split("[;\\n]")) {
            if (!part.isBlank()) {
                read(part.strip(), item, left, reading);
            }
        }
        left.forEach(gone -> reading.row().add(new RemoveElement(gone)));
    }

    private static void read(String part, WorkItem item, List<Predecessor> left, CellReading reading)
            throws MisfitException {
        Matcher form = WITH_LAG.matcher(part);
        TimeSpan lag = form.matches()
                ? LooseSpan.of(form.group("lag"), TimeSpan.Unit.DAYS, reading.commaIsDecimal()) : null;
        EObject before = reading.references().one(form.matches() ? form.group("item") : part, Literals.WORK_ITEM,
                reading.row(), reading.language());
        if (before == item) {
            throw MisfitException.of("reference.itself", part);
        }
        Optional<Predecessor> present = left.stream().filter(each -> each.getItem() == before).findFirst();
        if (present.isEmpty()) {
            Predecessor predecessor = EcosystemFactory.eINSTANCE.createPredecessor();
            predecessor.setItem((WorkItem) before);
            predecessor.setLag(lag);
            reading.row().add(new AddElement(item, Literals.WORK_ITEM__PREDECESSORS, predecessor));
        } else {
            left.remove(present.get());
            if (!isSame(present.get().getLag(), lag)) {
                reading.row().add(new SetValue(present.get(), Literals.PREDECESSOR__LAG, lag));
            }
        }
    }

    /** Whether two lags are the same, or as many elapsed days in a project file. */
    private static boolean isSame(TimeSpan one, TimeSpan other) {
        return Objects.equals(one, other) || one != null && other != null && elapsedDays(one) != null
                && elapsedDays(other) != null && elapsedDays(one).compareTo(elapsedDays(other)) == 0;
    }

    private static BigDecimal elapsedDays(TimeSpan span) {
        return switch (span.unit()) {
            case HOURS, DAYS -> null;
            case WEEKS -> span.amount().multiply(BigDecimal.valueOf(7));
            case MONTHS -> span.amount().multiply(BigDecimal.valueOf(30));
            case QUARTERS -> span.amount().multiply(BigDecimal.valueOf(91));
            case YEARS -> span.amount().multiply(BigDecimal.valueOf(365));
        };
    }

    @Override
    public Cell shown(EObject element, Locale language) {
        return new Cell.Words(((WorkItem) element).getPredecessors().stream()
                .filter(each -> !FullName.of(each.getItem()).isEmpty())
                .map(each -> FullName.of(each.getItem()) + (each.getLag() == null ? "" : " (" + each.getLag() + ')'))
                .collect(Collectors.joining("; ")));
    }
}
