/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.actionplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Tone;
import org.ecosystemstudio.documents.tree.Track;
import org.ecosystemstudio.model.ecosystem.MethodStep;
import org.ecosystemstudio.model.ecosystem.ProgressStatus;
import org.ecosystemstudio.model.ecosystem.StepRecord;

/** The seven steps of the method with how far each is, once the model says so of any (handbook chapter 3). */
final class StepsTrack {

    private final Presentation presentation;

    StepsTrack(Presentation presentation) {
        this.presentation = presentation;
    }

    /** The steps; empty when the model says nothing about them. */
    Optional<Track> track() {
        Map<MethodStep, ProgressStatus> states = new EnumMap<>(MethodStep.class);
        presentation.view().all(StepRecord.class).stream().sorted((one, other) -> day(one).compareTo(day(other)))
                .filter(record -> !day(record).isAfter(presentation.plan().today()))
                .forEach(record -> states.put(record.getStep(), record.getStatus()));
        if (states.isEmpty()) {
            return Optional.empty();
        }
        List<Track.Stop> stops = new ArrayList<>();
        for (MethodStep step : MethodStep.values()) {
            if (step != MethodStep.REPEAT) {
                ProgressStatus state = states.getOrDefault(step, ProgressStatus.OPEN);
                Tone tone = state == ProgressStatus.DONE ? Tone.GOOD
                        : state == ProgressStatus.GOING ? Tone.ACTIVE : Tone.NEUTRAL;
                stops.add(new Track.Stop(String.valueOf(stops.size() + 1),
                        Presentation.capital(presentation.label(step)),
                        List.of(new Inline.Text(presentation.word("step." + tone.name()))), tone));
            }
        }
        return Optional.of(new Track(presentation.word("standing.steps"), stops));
    }

    private static LocalDate day(StepRecord record) {
        return record.getDate() == null ? LocalDate.MIN : record.getDate().firstDay();
    }
}
