/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.markdown;

import java.util.ArrayList;
import java.util.List;

import org.ecosystemstudio.documents.charts.RoadmapChart;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.documents.values.Value;

/** Writes a roadmap as a list: each lane with its stages and marks in order of time. */
final class MarkdownRoadmap {

    private final RoadmapChart chart;
    private final Wording wording;

    MarkdownRoadmap(RoadmapChart chart, Wording wording) {
        this.chart = chart;
        this.wording = wording;
    }

    String write() {
        List<String> lines = new ArrayList<>();
        for (RoadmapChart.Lane lane : chart.lanes()) {
            lines.add("- " + MarkdownText.escaped(lane.label()));
            for (RoadmapChart.Stage stage : lane.stages()) {
                lines.add(item(new Value.DaySpan(stage.from(), stage.to()), stage.label(), ""));
            }
            for (RoadmapChart.Mark mark : lane.marks()) {
                lines.add(item(new Value.Day(mark.day()), mark.label(), (mark.goal() ? " ⚑" : " ◇")
                        + (mark.reached() ? " " + wording.text("roadmap.legend.reached") : "")));
            }
        }
        return String.join("\n", lines);
    }

    private String item(Value when, String label, String sign) {
        return "  - " + MarkdownText.escaped(wording.values().format(when) + (label.isEmpty() ? "" : ": " + label))
                + sign;
    }
}
