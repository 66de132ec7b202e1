/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.sections;

import java.util.List;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.WorkItem;
import org.ecosystemstudio.planning.schedule.Conflict;

/** Says what in the planning cannot be as stated. */
public final class ConflictWords {

    private final Presentation presentation;

    /** Says it as a presentation does. */
    public ConflictWords(Presentation presentation) {
        this.presentation = presentation;
    }

    /** One conflict as a sentence. */
    public List<Inline> of(Conflict conflict) {
        List<Inline> item = presentation.mention(conflict.item());
        return switch (conflict) {
            case Conflict.DeadlineTooEarly early -> early.chain().size() > 1
                    ? presentation.say("conflict.chain", item, new Value.Day(early.deadline()),
                            new Value.Day(early.earliestEnd()), chain(early.chain()))
                    : presentation.say("conflict.deadline", item, new Value.Day(early.deadline()),
                            new Value.Day(early.earliestEnd()));
            case Conflict.EndBeforeStart reversed -> presentation.say("conflict.reversed", item,
                    new Value.Day(reversed.end()), new Value.Day(reversed.start()));
            case Conflict.Cycle cycle -> presentation.say("conflict.cycle", item, chain(cycle.path()));
            case Conflict.TaskOutsideSubproject outside -> presentation.say("conflict.task", item,
                    new Value.Day(outside.day()), presentation.mention(outside.subproject()),
                    new Value.Day(outside.bound()));
            case Conflict.OutsidePeriod outside ->
                presentation.say("conflict.period", item, new Value.Day(outside.day()));
        };
    }

    private List<Inline> chain(List<WorkItem> items) {
        Line line = new Line();
        items.forEach(item -> line.separator(" → ").add(presentation.mention(item)));
        return line.runs();
    }
}
