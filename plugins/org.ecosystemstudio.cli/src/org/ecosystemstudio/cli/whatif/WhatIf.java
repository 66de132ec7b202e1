/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.whatif;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.ecosystemstudio.assessment.AssessmentSettings;
import org.ecosystemstudio.assessment.ElementName;
import org.ecosystemstudio.assessment.departure.Departure;
import org.ecosystemstudio.assessment.departure.LostCapability;
import org.ecosystemstudio.assessment.departure.MoneyChange;
import org.ecosystemstudio.cli.CommandException;
import org.ecosystemstudio.cli.ExitCode;
import org.ecosystemstudio.cli.Invocation;
import org.ecosystemstudio.cli.models.ModelErrors;
import org.ecosystemstudio.cli.models.NamedActor;
import org.ecosystemstudio.cli.models.NamedModels;
import org.ecosystemstudio.cli.terminal.PrintableText;
import org.ecosystemstudio.cli.terminal.Progress;
import org.ecosystemstudio.cli.terminal.Tint;
import org.ecosystemstudio.documents.values.Language;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.documents.values.ValueFormat;
import org.ecosystemstudio.generation.ReviewedModel;
import org.ecosystemstudio.language.loading.Place;
import org.ecosystemstudio.language.loading.Problem;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.values.Money;

/** Prints what would change if an actor left. */
final class WhatIf {

    private final Invocation invocation;

    WhatIf(Invocation invocation) {
        this.invocation = invocation;
    }

    /** Looks at the model without the actor and gives the exit code. */
    int run(List<Path> paths, String name, LocalDate today) throws CommandException {
        long start = System.nanoTime();
        NamedModels models = NamedModels.find(paths, invocation);
        List<ReviewedModel> reviewed;
        try (Progress progress = invocation.progress()) {
            reviewed = models.review(today, progress);
        }
        if (reviewed.stream().anyMatch(model -> model.assessment().isEmpty())) {
            return ModelErrors.report(reviewed, models, Duration.ofNanos(System.nanoTime() - start), invocation);
        }
        List<Optional<Actor>> actors = new NamedActor("--without", name, invocation).in(reviewed);
        for (int i = 0; i < reviewed.size(); i++) {
            ReviewedModel model = reviewed.get(i);
            actors.get(i).ifPresent(actor -> print(Departure.of(model.plan(), actor, AssessmentSettings.NONE), model,
                    models));
        }
        return ExitCode.FINE;
    }

    private void print(Departure departure, ReviewedModel model, NamedModels models) {
        line(invocation.outTint().of(Tint.PLACE, invocation.text("whatIf.title",
                ElementName.shortName(departure.actor()))));
        list("whatIf.goals", departure.goalsWithoutOwner());
        list("whatIf.work", departure.workWithoutOwner());
        if (!departure.capabilities().isEmpty()) {
            heading("whatIf.capabilities");
            for (LostCapability lost : departure.capabilities()) {
                line("  " + invocation.text("whatIf.capability", ElementName.shortName(lost.topic()),
                        names(lost.requiredBy())));
            }
        }
        money(departure);
        heading("whatIf.rules");
        departure.findings().forEach(finding -> {
            Problem problem = model.problemOf(finding, invocation.language());
            Place place = problem.place();
            line("  " + models.names().of(place.file()) + ':' + place.line() + ':' + place.column() + ": "
                    + problem.severity().label(invocation.language()) + ": " + problem.message()
                    + " [" + problem.code() + ']');
        });
        if (departure.findings().isEmpty()) {
            line("  " + invocation.text("whatIf.noRules"));
        }
    }

    private void money(Departure departure) {
        List<MoneyChange> changes = departure.money().stream().filter(WhatIf::isChange).toList();
        if (changes.isEmpty()) {
            return;
        }
        heading("whatIf.money");
        for (MoneyChange change : changes) {
            line("  " + invocation.text("whatIf.gone", amount(change.gone())));
            line("  " + invocation.text("whatIf.cost", amount(change.before().plannedCost()),
                    amount(change.after().plannedCost())));
            line("  " + invocation.text("whatIf.shortfall", amount(change.before().shortfall()),
                    amount(change.after().shortfall())));
        }
    }

    private static boolean isChange(MoneyChange change) {
        return change.gone().amount().signum() != 0
                || !change.before().plannedCost().equals(change.after().plannedCost());
    }

    private String amount(Money money) {
        Language language = "nl".equals(invocation.language().getLanguage()) ? Language.DUTCH : Language.ENGLISH;
        return ValueFormat.of(language).format(new Value.Amount(money));
    }

    private void list(String key, List<? extends NamedElement> elements) {
        if (!elements.isEmpty()) {
            heading(key);
            line("  " + names(elements));
        }
    }

    private String names(List<? extends NamedElement> elements) {
        return elements.stream().map(element -> ElementName.of(element, invocation.language()))
                .collect(Collectors.joining(", "));
    }

    private void heading(String key) {
        line("");
        line(invocation.outTint().of(Tint.PLACE, invocation.text(key)));
    }

    private void line(String line) {
        invocation.out().println(invocation.outIsTerminal() ? line : PrintableText.line(line));
    }
}
