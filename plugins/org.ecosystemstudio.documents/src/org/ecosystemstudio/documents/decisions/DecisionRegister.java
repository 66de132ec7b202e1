/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.decisions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.ecosystemstudio.documents.DocumentSource;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.Frame;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Document;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.tree.Tone;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.Adjustment;
import org.ecosystemstudio.model.ecosystem.Decision;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.Party;
import org.ecosystemstudio.model.values.CalendarPeriod;

/** All decisions, the newest first: what was decided, when, by whom and on what; and what is still to be decided. */
public final class DecisionRegister {

    private final Presentation presentation;
    private final DocumentSource source;

    /** Prepares the document. */
    public DecisionRegister(Wording wording, DocumentSource source) {
        presentation = new Presentation(wording, source.plan(), element -> null);
        this.source = source;
    }

    /** Makes the document; when nothing was decided, it says how to record a decision. */
    public Document compose() {
        List<Section> sections = new ArrayList<>();
        List<OpenDecision> open = new OpenDecisions(presentation, source).all();
        new PendingDecisions(presentation).section(open).ifPresent(sections::add);
        Set<Decision> proposals = open.stream().map(OpenDecision::proposal).collect(Collectors.toSet());
        taken(presentation.view().all(Decision.class).stream().filter(decision -> !proposals.contains(decision))
                .toList()).ifPresent(sections::add);
        adjustments().ifPresent(sections::add);
        new GrantDecisions(presentation).section().ifPresent(sections::add);
        return new Frame(presentation).document("decision-register", presentation.say("register.lead"),
                sections.isEmpty() ? List.of(nothing()) : List.of(), sections);
    }

    private Block nothing() {
        return new Block.Callout(Tone.NEUTRAL, List.of(),
                List.of(new Block.Paragraph(presentation.say("register.nothing"))));
    }

    private Optional<Section> taken(List<Decision> decisions) {
        if (decisions.isEmpty()) {
            return Optional.empty();
        }
        List<Table.Row> rows = new ArrayList<>();
        String year = null;
        for (Decision decision : decisions.stream().sorted(Comparator.comparing(
                (Decision element) -> day(element.getDate())).reversed()).toList()) {
            String ofDecision = String.valueOf(decision.getDate().lastDay().getYear());
            if (!ofDecision.equals(year)) {
                year = ofDecision;
                rows.add(new Table.Row(Table.Role.GROUP, "", List.of(Line.of(year).cell())));
            }
            rows.add(row(decision, decision.getDate(), subjects(decision.getSubjects()), decision.getBy(),
                    decision.getDescription()));
        }
        return Optional.of(Section.of("taken", presentation.say("register.taken"), List.of(
                table("register.taken.caption", "register.by", rows))));
    }

    private Optional<Section> adjustments() {
        List<Table.Row> rows = presentation.view().all(Adjustment.class).stream()
                .sorted(Comparator.comparing((Adjustment element) -> day(element.getDate())).reversed())
                .map(this::row).toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(Section.of("adjustments",
                presentation.say("register.adjustments"), List.of(
                        table("register.adjustments.caption", "register.acts", rows))));
    }

    private Table table(String caption, String by, List<Table.Row> rows) {
        return new Table(presentation.say(caption), List.of(
                new Table.Column(presentation.word("column.date"), Table.Kind.DATE, 14),
                new Table.Column(presentation.word("register.decision"), Table.Kind.TEXT, 0),
                new Table.Column(presentation.word("register.concerns"), Table.Kind.TEXT, 24),
                new Table.Column(presentation.word(by), Table.Kind.TEXT, 18)), rows, Table.Narrow.STACK)
                .withoutEmptyColumns();
    }

    private Table.Row row(Adjustment adjustment) {
        List<List<Inline>> concerns = new ArrayList<>();
        if (Presentation.isStated(adjustment.getResponse())) {
            concerns.add(List.of(new Inline.Text(Presentation.capital(presentation.label(adjustment.getResponse())))));
        }
        List<Inline> purposes = presentation.mentions(adjustment.getPurposes());
        Line line = Line.of(presentation.joined(concerns));
        line.text(line.isEmpty() || purposes.isEmpty() ? "" : ": ").add(purposes);
        Line text = Line.of(Prose.line(adjustment.getDescription()));
        List<Inline> told = Prose.line(adjustment.getCommunication());
        if (!told.isEmpty()) {
            text.below().add(presentation.say("register.told", told));
        }
        return row(adjustment, adjustment.getDate(), line.runs(), adjustment.getBy(), text.runs());
    }

    private Table.Row row(NamedElement element, CalendarPeriod date, List<Inline> concerns, Party by,
            String description) {
        return row(element, date, concerns, by, Prose.line(description));
    }

    private Table.Row row(NamedElement element, CalendarPeriod date, List<Inline> concerns, Party by,
            List<Inline> more) {
        Line when = date == null ? new Line() : new Line().value(new Value.Period(date));
        Line what = Line.of(presentation.heading(element));
        if (!more.isEmpty()) {
            what.below().muted(more);
        }
        Line who = Presentation.found(by) == null ? new Line() : Line.of(presentation.mention(by));
        return new Table.Row(Table.Role.BODY, "",
                List.of(when.cell(), what.cell(), Line.of(concerns).cell(), who.cell()));
    }

    private List<Inline> subjects(List<? extends Enumerator> subjects) {
        List<List<Inline>> words = new ArrayList<>();
        subjects.forEach(subject -> words.add(List.of(new Inline.Text(presentation.label(subject)))));
        return presentation.joined(words);
    }

    private static LocalDate day(CalendarPeriod period) {
        return period == null ? LocalDate.MIN : period.lastDay();
    }
}
