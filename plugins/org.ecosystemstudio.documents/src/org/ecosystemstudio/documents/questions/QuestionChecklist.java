/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.ecosystemstudio.assessment.steps.QuestionStatus;
import org.ecosystemstudio.assessment.steps.StepStatus;
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
import org.ecosystemstudio.documents.tree.Tone;
import org.ecosystemstudio.documents.tree.Track;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.Answer;
import org.ecosystemstudio.model.ecosystem.Waiver;
import org.ecosystemstudio.model.method.Tool;

/**
 * The guiding questions of each step (handbook 3.1 to 3.7) with their answers, and with lines to write on for those that
 * are open, so that it serves as an agenda for a workshop too.
 */
public final class QuestionChecklist {

    private static final int LINES = 3;

    private final Presentation presentation;
    private final List<StepStatus> steps;

    /** Prepares the document. */
    public QuestionChecklist(Wording wording, DocumentSource source) {
        presentation = new Presentation(wording, source.plan(), element -> null);
        steps = source.assessment().steps().steps().stream().filter(step -> !step.questions().isEmpty()).toList();
    }

    /** Makes the document. */
    public Document compose() {
        return new Frame(presentation).document("questions", presentation.say("questions.lead"), List.of(track()),
                steps.stream().map(this::section).toList());
    }

    private Block track() {
        return new Track(presentation.word("standing.steps"), steps.stream().map(step -> {
            Tone tone = step.isDone() ? Tone.GOOD : step.isBegun() ? Tone.ACTIVE : Tone.NEUTRAL;
            int answered = (int) step.questions().stream().filter(QuestionStatus::isAnswered).count();
            return new Track.Stop(String.valueOf(step.step().number()),
                    Presentation.capital(step.step().title(presentation.locale())),
                    presentation.say("questions.answered", Value.count(answered),
                            Value.count(step.questions().size())),
                    tone);
        }).toList());
    }

    private Section section(StepStatus step) {
        Locale locale = presentation.locale();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Line.of(step.step().purpose(locale)).paragraph());
        List<Tool> tools = step.step().tools();
        if (!tools.isEmpty()) {
            blocks.add(new Line().muted(presentation.say("questions.tools",
                    tools.stream().map(tool -> tool.name(locale)).collect(Collectors.joining(", ")))).paragraph());
        }
        step.questions().forEach(question -> blocks.addAll(blocks(question)));
        return new Section("step-" + step.step().number(),
                List.of(new Inline.Text(Presentation.capital(step.step().title(locale)))),
                -1, true, blocks, List.of());
    }

    private List<Block> blocks(QuestionStatus status) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Line().strong(List.of(new Inline.Text(status.question().code() + "  "
                + status.question().wording(presentation.locale())))).paragraph());
        for (Answer answer : status.answers()) {
            blocks.addAll(Prose.blocks(answer.getText()));
            Line signature = signature(answer);
            if (!signature.isEmpty()) {
                blocks.add(new Line().muted(signature.runs()).paragraph());
            }
        }
        status.waiver().map(this::waived).ifPresent(blocks::add);
        if (status.isOpen()) {
            blocks.add(new Block.WritingSpace(LINES, presentation.word("questions.space")));
        }
        return blocks;
    }

    private Line signature(Answer answer) {
        Line line = new Line();
        if (Presentation.found(answer.getBy()) != null) {
            line.add(presentation.mention(answer.getBy()));
        }
        if (answer.getDate() != null) {
            line.separator(", ").value(new Value.Period(answer.getDate()));
        }
        List<Inline> evidence = presentation.mentions(answer.getEvidence());
        if (!evidence.isEmpty()) {
            line.separator(". ").add(presentation.say("questions.evidence", evidence));
        }
        return line;
    }

    private Block waived(Waiver waiver) {
        Line line = Line.of(presentation.say("questions.waived", Prose.line(waiver.getReason())));
        if (waiver.getUntil() != null) {
            line.text(" ").add(presentation.say("score.waivedUntil", new Value.Period(waiver.getUntil())));
        }
        return line.paragraph();
    }
}
