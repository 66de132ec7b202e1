/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.sections;

import java.time.YearMonth;
import java.util.List;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.planning.recurrence.Occurrence;

/** Says when a group meets: the day, or the time within which the day is still to be chosen. */
public final class MeetingTime {

    private final Presentation presentation;

    /** Says it as a presentation does. */
    public MeetingTime(Presentation presentation) {
        this.presentation = presentation;
    }

    /** When a meeting takes place. */
    public List<Inline> of(Occurrence time) {
        return switch (time.precision()) {
            case DAY -> new Line().value(new Value.FullDay(time.firstDay())).runs();
            case MONTH -> presentation.say("meeting.noDay", new Value.Month(YearMonth.from(time.firstDay())));
            case WEEK, QUARTER, YEAR -> presentation.say("meeting.noDay", Dates.of(time));
        };
    }
}
