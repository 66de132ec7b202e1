/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.tools;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.ecosystemstudio.documents.DocumentSource;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.Frame;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Document;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.model.method.Step;

/**
 * A page for each step with the tools and models that fit it, those that the model can fill in filled in, and lines to
 * write on for the rest (handbook chapter 3 and its appendix).
 */
public final class ToolsPerStep {

    private static final int LINES = 4;

    private final Presentation presentation;
    private final FilledTools filled;

    /** Prepares the document. */
    public ToolsPerStep(Wording wording, DocumentSource source) {
        presentation = new Presentation(wording, source.plan(), element -> null);
        filled = new FilledTools(presentation);
    }

    /** Makes the document. */
    public Document compose() {
        return new Frame(presentation).document("tools-per-step", presentation.say("tools.lead"), List.of(overview()),
                Step.numbered().stream().map(this::section).toList());
    }

    /** The steps with what each yields, for the first page. */
    private Block overview() {
        List<Table.Row> rows = Step.numbered().stream().map(step -> new Table.Row(Table.Role.BODY, "", List.of(
                new Line().add(new Inline.Reference(anchor(step), List.of(new Inline.Text(title(step))))).cell(),
                Line.of(step.purpose(presentation.locale())).cell(),
                Line.of(step.output(presentation.locale())).cell()))).toList();
        return new Table(presentation.say("tools.overview"), List.of(
                new Table.Column(presentation.word("column.step"), Table.Kind.TEXT, 24),
                new Table.Column(presentation.word("tools.purpose"), Table.Kind.TEXT, 0),
                new Table.Column(presentation.word("tools.yields"), Table.Kind.TEXT, 28)), rows, Table.Narrow.STACK);
    }

    private Section section(Step step) {
        Locale locale = presentation.locale();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Line.of(step.purpose(locale)).paragraph());
        List<Table.Row> rows = step.tools().stream().map(tool -> new Table.Row(Table.Role.BODY, "", List.of(
                Line.of(tool.name(locale)).cell(), Line.of(tool.explanation(locale).orElse("")).cell()))).toList();
        blocks.add(new Table(presentation.say("tools.caption"), List.of(
                new Table.Column(presentation.word("tools.tool"), Table.Kind.TEXT, 34),
                new Table.Column(presentation.word("tools.explanation"), Table.Kind.TEXT, 0)), rows,
                Table.Narrow.STACK));
        List<Section> tools = new ArrayList<>(filled.of(step.identity()));
        tools.add(Section.of("missing-" + step.number(), presentation.say("tools.missing", step.number()),
                List.of(new Block.WritingSpace(LINES, presentation.word("tools.space")))));
        return new Section(anchor(step), List.of(new Inline.Text(title(step))), -1, true, blocks, tools);
    }

    private static String anchor(Step step) {
        return "step-" + step.number();
    }

    private String title(Step step) {
        return Presentation.capital(step.title(presentation.locale()));
    }
}
