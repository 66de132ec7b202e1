/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.ecosystemstudio.assessment.Assessment;
import org.ecosystemstudio.assessment.AssessmentSettings;
import org.ecosystemstudio.assessment.Finding;
import org.ecosystemstudio.assessment.Rule;
import org.ecosystemstudio.assessment.RuleExamples;
import org.ecosystemstudio.editing.fixes.EditedModel;
import org.ecosystemstudio.editing.fixes.Fix;
import org.ecosystemstudio.editing.fixes.FixCatalogue;
import org.ecosystemstudio.language.loading.ModelLoader;
import org.ecosystemstudio.model.ecosystem.Ecosystem;
import org.ecosystemstudio.model.ecosystem.EcosystemModel;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.method.RuleDescription;
import org.ecosystemstudio.planning.Plan;

/**
 * All there is to say of a rule.
 *
 * @param rule what the rule is
 * @param examples two models that show what it means; empty when it has none
 * @param messages what it says of the model in which it does not hold, in the language of the explanation
 * @param fixes what an editor offers to do about it, in the language of the explanation
 * @param element the name of an element of that model that the rule speaks of; empty when it speaks of no named one
 */
record RuleExplanation(RuleDescription rule, Optional<RuleExamples> examples, List<String> messages,
        List<String> fixes, Optional<String> element) {

    /** The day on which the examples are assessed. */
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    /** Creates an explanation. */
    RuleExplanation {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(examples);
        Objects.requireNonNull(element);
        messages = List.copyOf(messages);
        fixes = List.copyOf(fixes);
    }

    /** Explains a rule. */
    static RuleExplanation of(Rule rule, Locale language) {
        List<String> messages = new ArrayList<>();
        Set<String> fixes = new LinkedHashSet<>();
        Optional<String> element = Optional.empty();
        Optional<RuleExamples> examples = rule.examples();
        if (examples.isPresent()) {
            Plan plan = Plan.of(new ModelLoader(language).parse(examples.get().lacking()).view(), DAY);
            EditedModel model = new EditedModel(plan, language);
            for (Finding finding : Assessment.of(plan, List.of(rule), AssessmentSettings.NONE).allFindings()) {
                if (element.isEmpty()) {
                    element = nameOf(finding.element());
                }
                messages.add(finding.message(language));
                FixCatalogue.of(finding, model).stream().filter(fix -> !fix.waives())
                        .forEach((Fix fix) -> fixes.add(fix.label(language)));
            }
        }
        return new RuleExplanation(rule.description(), examples, messages, List.copyOf(fixes), element);
    }

    /** The name by which a waiver on the top level of the model finds the element, where it is a single word. */
    private static Optional<String> nameOf(Element element) {
        return element instanceof NamedElement named && !(element instanceof Ecosystem)
                && element.eContainer() instanceof EcosystemModel ? Optional.ofNullable(named.getName())
                        : Optional.empty();
    }

    /** The rule's code, such as {@code GOAL7}. */
    String code() {
        return rule.code();
    }
}
