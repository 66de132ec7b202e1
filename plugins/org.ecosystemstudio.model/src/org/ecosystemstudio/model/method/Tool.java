/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.model.method;

import static org.ecosystemstudio.model.ecosystem.MethodStep.CARRY_OUT;
import static org.ecosystemstudio.model.ecosystem.MethodStep.GOALS;
import static org.ecosystemstudio.model.ecosystem.MethodStep.MAP;
import static org.ecosystemstudio.model.ecosystem.MethodStep.MONITOR;
import static org.ecosystemstudio.model.ecosystem.MethodStep.ORGANISATION;
import static org.ecosystemstudio.model.ecosystem.MethodStep.PLAN;
import static org.ecosystemstudio.model.ecosystem.MethodStep.PROPOSITION;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.ecosystemstudio.model.ecosystem.MethodStep;
import org.ecosystemstudio.model.messages.MessageBundle;

/**
 * A tool or model that the handbook names for steps (3.1 to 3.7 and its appendix). It explains few of them: explanations
 * say what is commonly known, and a tool of which nothing is has none.
 *
 * @param key the key of its texts
 * @param steps the steps it fits, in order
 */
public record Tool(String key, List<MethodStep> steps) {

    private static final MessageBundle TEXTS = MessageBundle.beside(Tool.class, "tools");

    private static final List<Tool> ALL = List.of(
            tool("open_innovation", MAP, PROPOSITION, MONITOR),
            tool("trl", MAP),
            tool("roadmapping", MAP, PROPOSITION),
            tool("cluster_innovation_circle", MAP, GOALS, PLAN),
            tool("stakeholder_management", MAP),
            tool("ecosystem_growth_model", MAP),
            tool("benchmark_analysis", MAP),
            tool("heatmap", MAP),
            tool("technology_scouting", MAP),
            tool("ecosystem_benchmarking", MAP),
            tool("value_proposition", PROPOSITION),
            tool("ecosystem_pie", PROPOSITION),
            tool("ecosystem_canvas", PROPOSITION),
            tool("swot", GOALS),
            tool("innovation_system_roadmaps", GOALS),
            tool("work_breakdown", GOALS),
            tool("function_thinking", GOALS),
            tool("mit_stakeholder_framework", ORGANISATION),
            tool("d_p_pboi", ORGANISATION),
            tool("project_management", ORGANISATION, PLAN, CARRY_OUT),
            tool("programme_management", ORGANISATION, PLAN, CARRY_OUT),
            tool("legal_forms", ORGANISATION),
            tool("gantt", PLAN),
            tool("project_start_up", PLAN),
            tool("deming", PLAN, MONITOR),
            tool("dashboards", PLAN, MONITOR),
            tool("aida", CARRY_OUT),
            tool("marketing_models", CARRY_OUT),
            tool("innovation_ecosystem_engine", MONITOR),
            tool("innovation_value_chain", MONITOR));

    /** Creates a tool. */
    public Tool {
        steps = List.copyOf(steps);
    }

    /** All tools, in the order of the steps they first serve. */
    public static List<Tool> all() {
        return ALL;
    }

    /** The tools that fit a step; none for the repeat. */
    public static List<Tool> of(MethodStep step) {
        return ALL.stream().filter(tool -> tool.steps.contains(step)).toList();
    }

    /** What it is called. */
    public String name(Locale language) {
        return TEXTS.raw(language, key + ".name");
    }

    /** What it does, as a sentence; empty where nothing is commonly known. */
    public Optional<String> explanation(Locale language) {
        String explained = key + ".explanation";
        return TEXTS.has(language, explained) ? Optional.of(TEXTS.raw(language, explained)) : Optional.empty();
    }

    private static Tool tool(String key, MethodStep... steps) {
        return new Tool(key, List.of(steps));
    }
}
