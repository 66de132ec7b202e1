/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.sections;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.ecosystemstudio.assessment.Assessment;
import org.ecosystemstudio.assessment.Finding;
import org.ecosystemstudio.assessment.steps.QuestionStatus;
import org.ecosystemstudio.assessment.steps.StepStatus;
import org.ecosystemstudio.documents.DocumentSource;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.tree.Tone;
import org.ecosystemstudio.model.ecosystem.MethodStep;
import org.ecosystemstudio.model.ecosystem.VisibilitySubject;

/**
 * What is still missing: what the rules found, one row a rule, and the open questions of the steps that are under way;
 * nothing for those who may not see open points.
 */
public final class OpenPointsSection implements PlanSection {

    private final Presentation presentation;
    private final Assessment assessment;
    private final boolean isShown;
    private final Set<MethodStep> steps;
    private final String title;
    /** The rules that are asked; all of the steps, and their questions, when empty. */
    private final Set<String> codes;

    /** Makes the section of all that the assessment of a source found. */
    public OpenPointsSection(Presentation presentation, DocumentSource source) {
        this(presentation, source, EnumSet.allOf(MethodStep.class), "open.title");
    }

    /**
     * Makes the section of what the assessment of a source found in some steps.
     *
     * @param steps the steps; what belongs to no step is part of the section of all steps only
     * @param title the key of its heading
     */
    public OpenPointsSection(Presentation presentation, DocumentSource source, Set<MethodStep> steps, String title) {
        this(presentation, source, steps, title, Set.of());
    }

    private OpenPointsSection(Presentation presentation, DocumentSource source, Set<MethodStep> steps, String title,
            Set<String> codes) {
        this.presentation = presentation;
        this.steps = EnumSet.copyOf(steps);
        this.title = title;
        this.codes = codes;
        assessment = source.assessment();
        isShown = source.disclosure().shows(VisibilitySubject.OPEN_POINTS);
    }

    /**
     * The section of what some rules found, without questions; left out when they found nothing, and for those who may
     * not see open points.
     *
     * @param codes the codes of the rules; at least one
     */
    public static OpenPointsSection ofRules(Presentation presentation, DocumentSource source, Set<String> codes) {
        return new OpenPointsSection(presentation, source, EnumSet.allOf(MethodStep.class), "open.title",
                Set.copyOf(codes));
    }

    @Override
    public Optional<Section> compose() {
        boolean saysNothing = !codes.isEmpty() && assessment.findings().stream().noneMatch(this::isHere);
        return isShown && !saysNothing ? Optional.of(Section.of("open-points", presentation.say(title), blocks()))
                : Optional.empty();
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        findings().ifPresent(blocks::add);
        waiting().ifPresent(blocks::add);
        if (codes.isEmpty()) {
            questions().ifPresent(blocks::add);
        }
        if (blocks.isEmpty()) {
            blocks.add(new Block.Callout(Tone.GOOD, List.of(),
                    List.of(new Block.Paragraph(presentation.say("open.nothing")))));
        }
        return blocks;
    }

    private Optional<Table> findings() {
        return new FindingsTable(presentation).of(assessment.findings().stream().filter(this::isHere).toList());
    }

    private Optional<Block> waiting() {
        int waiting = (int) assessment.waiting().stream().filter(this::isHere).count();
        return waiting == 0 ? Optional.empty()
                : Optional.of(new Line().muted(presentation.wording().counted("open.waiting", waiting)).paragraph());
    }

    private Optional<Block> questions() {
        List<Table.Row> rows = new ArrayList<>();
        for (StepStatus step : assessment.steps().steps()) {
            if (step.isBegun() && !step.isDone() && steps.contains(step.step().identity())) {
                for (QuestionStatus question : step.openQuestions()) {
                    rows.add(new Table.Row(Table.Role.BODY, "", List.of(
                            Line.of(question.question().wording(presentation.locale())).text(" ")
                                    .muted(List.of(new Inline.Text(question.question().code()))).cell(),
                            Line.of(Presentation.capital(step.step().title(presentation.locale()))).cell())));
                }
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Table(presentation.say("open.questions"), List.of(
                new Table.Column(presentation.word("column.question"), Table.Kind.TEXT, 0),
                new Table.Column(presentation.word("column.step"), Table.Kind.TEXT, 32)), rows, Table.Narrow.STACK));
    }

    private boolean isHere(Finding finding) {
        if (!codes.isEmpty()) {
            return codes.contains(finding.code());
        }
        return finding.rule().ownStep().map(steps::contains).orElse(steps.size() == MethodStep.values().length);
    }
}
