/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.tables;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.ecosystemstudio.documents.data.DataTable;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.model.FullName;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Capability;
import org.ecosystemstudio.model.ecosystem.Commitment;
import org.ecosystemstudio.model.ecosystem.Interest;
import org.ecosystemstudio.model.ecosystem.Strength;
import org.ecosystemstudio.model.ecosystem.Topic;
import org.ecosystemstudio.model.values.Money;
import org.ecosystemstudio.planning.load.MonthLoad;
import org.ecosystemstudio.planning.recorded.HoursOfWork;

/**
 * The sheet of one actor, to look over, fill in and send back: its interests, its capabilities, its hours per month and
 * its commitments, with rows to add to and without totals in their way. A row bears the name of what it is about, and that of the actor; a row in
 * which nothing else stands says nothing.
 */
final class PartnerTables {

    private static final int ROWS_TO_ADD = 5;
    private static final int MONTHS = 12;

    private final Presentation presentation;
    private final Actor actor;
    private final ElementWords words;

    PartnerTables(Presentation presentation, Actor actor) {
        this.presentation = presentation;
        this.actor = actor;
        words = new ElementWords(presentation);
    }

    List<DataTable> tables() {
        return List.of(interests(), capabilities(), months(), commitments());
    }

    /** What it wants: its own interests, then those that it shares with others. */
    private DataTable interests() {
        List<Optional<Interest>> rows = new ArrayList<>();
        Stream.concat(actor.getInterests().stream(), actor.getSharedInterests().stream())
                .filter(interest -> Presentation.found(interest) != null).distinct()
                .forEach(interest -> rows.add(Optional.of(interest)));
        addEmpty(rows);
        return new TableDesign<Optional<Interest>>("interests", presentation.wording())
                .text("name", row -> row.map(FullName::of).orElse(null)).text("actor", row -> FullName.of(actor))
                .text("interest", row -> row.map(words::title).orElse(null))
                .text("description", row -> row.map(Interest::getDescription).orElse(null))
                .text("shared", row -> row.filter(interest -> interest.eContainer() != actor)
                        .map(interest -> presentation.word("data.partner.shared")).orElse(null))
                .of(rows);
    }

    /** What it offers, needs and works on, and the other capabilities of the ecosystem to say something of. */
    private DataTable capabilities() {
        List<Skill> rows = new ArrayList<>();
        actor.getOffers().forEach(offer -> rows.add(new Skill(offer.getCapability(), "offers", offer.getStrength())));
        actor.getNeeds().forEach(need -> rows.add(new Skill(need, "needs", null)));
        actor.getThemes().forEach(work -> rows.add(new Skill(work.getTheme(), "worksOn", work.getStrength())));
        rows.removeIf(row -> Presentation.found(row.topic()) == null);
        Set<Topic> listed = rows.stream().map(Skill::topic).collect(Collectors.toSet());
        presentation.view().all(Capability.class).stream().filter(capability -> !listed.contains(capability))
                .forEach(capability -> rows.add(new Skill(capability, null, null)));
        IntStream.range(0, ROWS_TO_ADD).forEach(row -> rows.add(new Skill(null, null, null)));
        return new TableDesign<Skill>("skills", presentation.wording())
                .text("name", row -> row.topic() == null ? null : FullName.of(row.topic()))
                .text("actor", row -> FullName.of(actor)).text("skill", row -> words.title(row.topic()))
                .text("relation", row -> row.relation() == null ? null
                        : presentation.word("data.partner." + row.relation()))
                .text("strength", row -> row.strength() == null ? null : words.label(row.strength())).of(rows);
    }

    /** The coming year, month by month. */
    private DataTable months() {
        YearMonth first = YearMonth.from(presentation.plan().today());
        List<MonthLoad> rows = MonthLoad.of(presentation.plan().load().of(actor), presentation.plan().calendar(), first,
                first.plusMonths(MONTHS - 1L));
        return new TableDesign<MonthLoad>("hours", presentation.wording()).text("name", row -> FullName.of(actor))
                .month("month", MonthLoad::month).hoursEach("planned", MonthLoad::planned)
                .hoursEach("declared", MonthLoad::declared).of(rows);
    }

    /** What it committed itself to. */
    private DataTable commitments() {
        List<Optional<Commitment>> rows = new ArrayList<>();
        actor.getCommitments().forEach(commitment -> rows.add(Optional.of(commitment)));
        addEmpty(rows);
        List<Currency> found = actor.getCommitments().stream()
                .flatMap(commitment -> Stream.of(commitment.getWorth(), commitment.getHourlyRate()))
                .filter(Objects::nonNull).map(Money::currency).distinct().toList();
        List<Currency> currencies = found.isEmpty() ? List.of(Money.EUR) : found;
        return new TableDesign<Optional<Commitment>>("commitments", presentation.wording())
                .text("name", row -> FullName.of(actor))
                .text("kind", row -> row.map(commitment -> words.label(commitment.getKind())).orElse(null))
                .text("what", row -> row.map(Commitment::getText).orElse(null))
                .period("date", row -> row.map(Commitment::getDate).orElse(null))
                .hoursEach("hours", row -> row.map(Commitment::getHours).map(HoursOfWork::of).orElse(null))
                .moneyEach("rate", currencies, currency -> row -> row.map(Commitment::getHourlyRate)
                        .filter(rate -> rate.currency().equals(currency)).orElse(null))
                .moneyEach("worth", currencies, currency -> row -> row.map(Commitment::getWorth)
                        .filter(worth -> worth.currency().equals(currency)).orElse(null))
                .of(rows);
    }

    private static <T> void addEmpty(List<Optional<T>> rows) {
        IntStream.range(0, ROWS_TO_ADD).forEach(row -> rows.add(Optional.empty()));
    }

    /** What the actor says of a capability or theme; all parts are null in a row to fill in. */
    private record Skill(Topic topic, String relation, Strength strength) {
    }
}
