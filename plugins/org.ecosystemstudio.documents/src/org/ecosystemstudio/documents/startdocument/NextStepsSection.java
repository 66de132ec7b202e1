/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.startdocument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.goals.AgendaSection;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.MeetingTime;
import org.ecosystemstudio.documents.sections.PlanSection;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.planning.meeting.Meeting;

/** What happens next: the first actions with owners and days, and the next meeting of who leads (handbook 3.1). */
final class NextStepsSection implements PlanSection {

    private static final int MOST_ACTIONS = 6;

    private final Presentation presentation;

    NextStepsSection(Presentation presentation) {
        this.presentation = presentation;
    }

    @Override
    public Optional<Section> compose() {
        List<Block> blocks = new ArrayList<>();
        new AgendaSection(presentation).table(MOST_ACTIONS).ifPresentOrElse(blocks::add,
                () -> blocks.add(new Block.Paragraph(presentation.say("start.next.none"))));
        Meeting meeting = Meeting.next(presentation.plan());
        if (meeting.group() != null && meeting.time() != null) {
            blocks.add(new Block.Paragraph(presentation.say("start.next.meeting",
                    presentation.mention(meeting.group()), new MeetingTime(presentation).of(meeting.time()))));
        }
        return Optional.of(Section.of("next-steps", presentation.say("start.next"), blocks));
    }
}
