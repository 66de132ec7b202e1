/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.msproject;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.ecosystemstudio.exchange.kinds.Headings;
import org.ecosystemstudio.exchange.kinds.ImportKind;
import org.ecosystemstudio.exchange.notices.ImportException;
import org.ecosystemstudio.exchange.sheet.Cell;
import org.ecosystemstudio.exchange.sheet.DecimalSign;
import org.ecosystemstudio.exchange.sheet.Sheet;
import org.ecosystemstudio.exchange.sheet.SheetRow;

/**
 * The sheets that a project would be. A file that was made of a model says which element each task is. In files of
 * others, a task above two levels of others is a goal, and so is one of the highest level above any; below a goal stand
 * actions, below an action its tasks. Who does the first work on a task is its owner.
 */
final class ProjectSheets {

    private static final String OTHERS = "Calendar";
    private static final int FINISH_TO_START = 1;
    private static final BigDecimal SECONDS_AN_HOUR = BigDecimal.valueOf(3600);
    private static final Map<String, ImportKind> KINDS = Map.of("goal", ImportKind.GOALS, "action", ImportKind.ACTIONS,
            "task", ImportKind.TASKS, "milestone", ImportKind.MILESTONES);
    private static final Map<ImportKind, List<String>> COLUMNS = Map.of(
            ImportKind.ACTORS, List.of("title"),
            ImportKind.GOALS, List.of("name", "title", "parent", "deadline", "description"),
            ImportKind.ACTIONS,
            List.of("name", "title", "goal", "owner", "participants", "status", "from", "until", "after", "hours",
                    "budget", "description", "standing"),
            ImportKind.TASKS,
            List.of("name", "title", "action", "owner", "participants", "status", "from", "until", "after", "hours",
                    "budget", "description", "standing"),
            ImportKind.MILESTONES, List.of("name", "title", "date", "targets"));

    private final List<ProjectTask> outline;
    private final Map<String, ProjectTask> byUid = new HashMap<>();
    private final Map<String, String> resources;
    private final Map<String, Map<String, Long>> work;
    private final Map<ImportKind, List<SheetRow>> rows = new EnumMap<>(ImportKind.class);
    private final Set<ImportKind> withOtherLinks = EnumSet.noneOf(ImportKind.class);
    private final List<SheetRow> others = new ArrayList<>();

    ProjectSheets(List<ProjectTask> outline, List<ProjectTask> tasks, Map<String, String> resources,
            Map<String, Map<String, Long>> work) {
        this.outline = outline;
        this.resources = resources;
        this.work = work;
        tasks.forEach(task -> byUid.putIfAbsent(task.uid(), task));
    }

    List<Sheet> sheets() throws ImportException {
        int number = 2;
        for (String resource : resources.values().stream().distinct().toList()) {
            add(ImportKind.ACTORS, number++, Map.of("title", resource), "");
        }
        for (ProjectTask task : outline) {
            add(task, null, null);
        }
        List<Sheet> sheets = new ArrayList<>();
        rows.forEach((kind, ofKind) -> sheets.add(sheet(kind.title(Locale.ENGLISH), heading(kind), ofKind)));
        if (!others.isEmpty()) {
            sheets.add(sheet(OTHERS, new SheetRow(1, List.of(new Cell.Words("Title"))), others));
        }
        return sheets;
    }

    private static Sheet sheet(String name, SheetRow heading, List<SheetRow> rows) {
        List<SheetRow> all = new ArrayList<>(List.of(heading));
        all.addAll(rows);
        return new Sheet(name, DecimalSign.POINT, all);
    }

    private SheetRow heading(ImportKind kind) {
        List<Cell> cells = new ArrayList<>();
        COLUMNS.get(kind).forEach(
                column -> cells.add(new Cell.Words(Headings.of(kind, column, Locale.ENGLISH).getFirst())));
        if (withOtherLinks.contains(kind)) {
            cells.add(new Cell.Words("Links that do not go from end to start"));
        }
        return new SheetRow(1, cells);
    }

    private void add(ProjectTask task, ProjectTask parent, ImportKind parentKind) throws ImportException {
        ImportKind kind = kind(task, parent, parentKind);
        ProjectTask parentOfChildren = task;
        ImportKind kindOfParent = kind;
        if (kind == null) {
            parentOfChildren = parent;
            kindOfParent = parentKind;
            if (task.children().isEmpty()) {
                others.add(new SheetRow(row(task), List.of(new Cell.Words(task.name()))));
            }
        } else {
            add(kind, row(task), values(task, kind, parent, parentKind), otherLinks(task));
        }
        for (ProjectTask child : task.children()) {
            add(child, parentOfChildren, kindOfParent);
        }
    }

    /** What a task is; null for what only the model's own file has: headings, costs, single times of what recurs. */
    private ImportKind kind(ProjectTask task, ProjectTask parent, ImportKind parentKind) {
        if (!task.identity().isEmpty()) {
            int colon = task.identity().indexOf(':');
            boolean isNamed = task.identity().indexOf('/') < 0 && task.identity().indexOf('#') < 0;
            return colon < 0 || !isNamed ? null : KINDS.get(task.identity().substring(0, colon));
        }
        boolean isOurs = parent != null && !parent.identity().isEmpty();
        if (isOurs && parentKind == ImportKind.ACTIONS && task.name().startsWith(parent.name())
                || !task.children().isEmpty()
                        && task.children().stream().noneMatch(child -> child.identity().isEmpty())) {
            return null;
        }
        if (task.children().isEmpty()) {
            return task.isSet("Milestone") ? ImportKind.MILESTONES
                    : parentKind == ImportKind.ACTIONS || parentKind == ImportKind.TASKS ? ImportKind.TASKS
                            : ImportKind.ACTIONS;
        }
        return parentKind == null || task.height() > 1 ? ImportKind.GOALS : ImportKind.ACTIONS;
    }

    private static int row(ProjectTask task) throws ImportException {
        return task.fields().containsKey("ID") ? task.number("ID") + 1 : task.number("UID") + 1;
    }

    private Map<String, String> values(ProjectTask task, ImportKind kind, ProjectTask parent, ImportKind parentKind)
            throws ImportException {
        boolean isOurs = !task.identity().isEmpty();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("name", isOurs ? reference(task) : "");
        values.put("title", isOurs && task.name().equals(reference(task)) ? "" : task.name());
        values.put("description", isOurs ? "" : task.fields().getOrDefault("Notes", ""));
        String above = parent == null ? "" : reference(parent);
        boolean isKnown = task.children().isEmpty() && !(isOurs && task.isSet("Estimated"));
        switch (kind) {
            case GOALS -> {
                values.put("parent", above);
                values.put("deadline", isKnown ? task.day("Finish") : task.day("Deadline"));
            }
            case MILESTONES -> {
                values.put("date", task.day("Finish"));
                values.put("targets", isOurs ? "" : above);
            }
            default -> {
                // An action may serve more goals than the one that it stands below, and tasks stand in their action.
                values.put("goal", isOurs || parentKind != ImportKind.GOALS ? "" : above);
                values.put("action", kind == ImportKind.TASKS ? above : "");
                work(task, isKnown, isOurs, values);
            }
        }
        return values;
    }

    private void work(ProjectTask task, boolean isKnown, boolean isOurs, Map<String, String> values)
            throws ImportException {
        List<String> workers = work.getOrDefault(task.uid(), Map.of()).keySet().stream().map(resources::get)
                .filter(Objects::nonNull).toList();
        values.put("owner", workers.isEmpty() ? "" : workers.getFirst());
        values.put("participants", workers.size() < 2 ? "" : String.join("; ", workers.subList(1, workers.size())));
        values.put("from", isKnown ? task.day("Start") : "");
        values.put("until", isKnown ? task.day("Finish") : task.day("Deadline"));
        long seconds = work.getOrDefault(task.uid(), Map.of()).values().stream().mapToLong(Long::longValue).sum();
        values.put("hours", seconds == 0 || !task.children().isEmpty() ? ""
                : BigDecimal.valueOf(seconds).divide(SECONDS_AN_HOUR, 2, RoundingMode.HALF_UP).stripTrailingZeros()
                        .toPlainString());
        String cost = task.fields().getOrDefault("FixedCost", "").strip();
        boolean hasCost = cost.matches("\\d{1,12}(\\.\\d{1,6})?") && new BigDecimal(cost).signum() > 0;
        values.put("budget", hasCost && task.children().isEmpty()
                ? new BigDecimal(cost).movePointLeft(2).stripTrailingZeros().toPlainString() : "");
        int percent = task.number("PercentComplete");
        values.put("status", isOurs || percent == 0 ? "" : percent >= 100 ? "done" : "going");
        List<String> before = new ArrayList<>();
        for (ProjectTask.Link link : task.links()) {
            if (link.type() == FINISH_TO_START && byUid.containsKey(link.uid())) {
                String lag = LinkLag.text(link.lag(), link.format());
                before.add(reference(byUid.get(link.uid())) + (lag.isEmpty() ? "" : " (" + lag + ')'));
            }
        }
        values.put("after", String.join("; ", before));
    }

    private String otherLinks(ProjectTask task) {
        return String.join("; ", task.links().stream()
                .filter(link -> link.type() != FINISH_TO_START && byUid.containsKey(link.uid()))
                .map(link -> byUid.get(link.uid()).name()).toList());
    }

    /** How cells call a task: by its full name in the model, or by its title. */
    private static String reference(ProjectTask task) {
        return task.identity().isEmpty() ? task.name() : task.identity().substring(task.identity().indexOf(':') + 1);
    }

    private void add(ImportKind kind, int number, Map<String, String> values, String otherLinks) {
        List<Cell> cells = new ArrayList<>();
        COLUMNS.get(kind).forEach(column -> cells.add(new Cell.Words(values.getOrDefault(column, ""))));
        if (!otherLinks.isEmpty()) {
            cells.add(new Cell.Words(otherLinks));
            withOtherLinks.add(kind);
        }
        rows.computeIfAbsent(kind, none -> new ArrayList<>()).add(new SheetRow(number, cells));
    }
}
