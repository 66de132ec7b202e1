/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.msproject;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ecosystemstudio.exchange.notices.ImportException;
import org.ecosystemstudio.exchange.sheet.Limits;
import org.ecosystemstudio.exchange.sheet.Sheet;
import org.ecosystemstudio.exchange.xml.SafeXml;

/** Reads a project in Microsoft's exchange format (MSPDI), as the sheets that it would be. */
public final class ProjectReader {

    private static final String IDENTITY_FIELD = "188743731";
    private static final Pattern SPAN =
            Pattern.compile("PT(?:(\\d{1,7})H)?(?:(\\d{1,7})M)?(?:(\\d{1,7})(?:\\.\\d+)?S)?");
    private static final int DEEPEST = 30;
    private static final Set<String> TASK_FIELDS = Set.of("UID", "ID", "Name", "OutlineLevel", "Start", "Finish",
            "Deadline", "Milestone", "Summary", "Estimated", "FixedCost", "PercentComplete", "Notes", "IsNull");

    private final List<ProjectTask> tasks = new ArrayList<>();
    private final Map<String, String> resources = new LinkedHashMap<>();
    private final Map<String, Map<String, Long>> work = new HashMap<>();

    private ProjectReader() {
    }

    /**
     * Reads a file.
     *
     * @throws ImportException when it is no project
     */
    public static List<Sheet> read(Path file) throws ImportException, IOException {
        ProjectReader reader = new ProjectReader();
        try (InputStream input = new BufferedInputStream(Files.newInputStream(file))) {
            reader.read(new SafeXml(input));
        }
        return new ProjectSheets(reader.outline(), reader.tasks, reader.resources, reader.work).sheets();
    }

    private void read(SafeXml xml) throws ImportException {
        boolean isProject = false;
        while (xml.next()) {
            if (!isProject && xml.begins()) {
                if (!xml.begins("Project")) {
                    throw ImportException.of("file.noProject");
                }
                isProject = true;
            } else if (xml.begins("Task")) {
                tasks.add(task(xml));
            } else if (xml.begins("Resource")) {
                Map<String, String> fields = fields(xml, "Resource");
                String name = fields.getOrDefault("Name", "").strip();
                if (!name.isEmpty()) {
                    resources.put(fields.getOrDefault("UID", ""), name);
                }
            } else if (xml.begins("Assignment")) {
                Map<String, String> fields = fields(xml, "Assignment");
                work.computeIfAbsent(fields.getOrDefault("TaskUID", ""), key -> new LinkedHashMap<>())
                        .put(fields.getOrDefault("ResourceUID", ""), seconds(fields.getOrDefault("Work", "")));
            }
            if (tasks.size() > Limits.ROWS || resources.size() > Limits.ROWS || work.size() > Limits.ROWS) {
                throw ImportException.of("file.rows", Limits.ROWS);
            }
        }
    }

    private static ProjectTask task(SafeXml xml) throws ImportException {
        Map<String, String> fields = new HashMap<>();
        List<ProjectTask.Link> links = new ArrayList<>();
        String identity = "";
        while (xml.next() && !xml.ends("Task")) {
            if (xml.begins("PredecessorLink")) {
                links.add(link(fields(xml, "PredecessorLink")));
            } else if (xml.begins("ExtendedAttribute")) {
                Map<String, String> attribute = fields(xml, "ExtendedAttribute");
                if (IDENTITY_FIELD.equals(attribute.get("FieldID"))) {
                    identity = attribute.getOrDefault("Value", "").strip();
                }
            } else if (xml.begins()) {
                String name = xml.name();
                String value = xml.content(Limits.CELL_CHARACTERS);
                if (TASK_FIELDS.contains(name)) {
                    fields.put(name, value);
                }
            }
        }
        return new ProjectTask(fields, identity, links);
    }

    private static ProjectTask.Link link(Map<String, String> fields) {
        return new ProjectTask.Link(fields.getOrDefault("PredecessorUID", ""),
                (int) number(fields.getOrDefault("Type", "1")), number(fields.getOrDefault("LinkLag", "0")),
                (int) number(fields.getOrDefault("LagFormat", "7")));
    }

    private static Map<String, String> fields(SafeXml xml, String element) throws ImportException {
        Map<String, String> fields = new HashMap<>();
        while (xml.next() && !xml.ends(element)) {
            if (xml.begins()) {
                String name = xml.name();
                fields.putIfAbsent(name, xml.content(Limits.CELL_CHARACTERS));
            }
        }
        return fields;
    }

    private static long number(String text) {
        return text.strip().matches("-?\\d{1,12}") ? Long.parseLong(text.strip()) : 0;
    }

    /** A span like {@code PT12H30M0S} in seconds; 0 for none. */
    private static long seconds(String span) {
        Matcher form = SPAN.matcher(span.strip());
        return form.matches() ? 3600 * part(form.group(1)) + 60 * part(form.group(2)) + part(form.group(3)) : 0;
    }

    private static long part(String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }

    /** The tasks of the highest level, each with those below it. */
    private List<ProjectTask> outline() throws ImportException {
        List<ProjectTask> top = new ArrayList<>();
        List<ProjectTask> path = new ArrayList<>();
        for (ProjectTask task : tasks) {
            int level = task.number("OutlineLevel");
            if (level > 0 && !task.isSet("IsNull") && !task.name().isEmpty()) {
                if (level > DEEPEST) {
                    throw ImportException.of("file.bomb");
                }
                path.subList(Math.min(path.size(), level - 1), path.size()).clear();
                (path.isEmpty() ? top : path.getLast().children()).add(task);
                path.add(task);
            }
        }
        return top;
    }
}
