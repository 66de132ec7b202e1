/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.msproject;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.ecosystemstudio.exchange.notices.ImportException;
import org.ecosystemstudio.exchange.values.LooseDate;
import org.ecosystemstudio.exchange.values.MisfitException;

/**
 * A task of a project file.
 *
 * @param fields its single values by the names of their XML elements; those that are not there are left out
 * @param identity what it is called in the model that the file was made of; empty in files of others
 * @param links for which tasks it waits
 * @param children the tasks below it, filled while the outline is read
 */
record ProjectTask(Map<String, String> fields, String identity, List<Link> links, List<ProjectTask> children) {

    private static final int DATE_CHARACTERS = 10;

    /**
     * A task that comes before another one.
     *
     * @param uid the number of the earlier task
     * @param type how they are linked; 1 when the later one begins when the earlier one ends
     * @param lag how long between them, in tenths of minutes
     * @param format in what unit the lag was written
     */
    record Link(String uid, int type, long lag, int format) {
    }

    ProjectTask(Map<String, String> fields, String identity, List<Link> links) {
        this(Map.copyOf(fields), identity, List.copyOf(links), new ArrayList<>());
    }

    String uid() {
        return fields.getOrDefault("UID", "");
    }

    String name() {
        return fields.getOrDefault("Name", "").strip();
    }

    int number(String field) throws ImportException {
        String value = fields.getOrDefault(field, "0").strip();
        if (!value.matches("-?\\d{1,9}")) {
            throw ImportException.of("file.xml");
        }
        return Integer.parseInt(value);
    }

    boolean isSet(String field) {
        return "1".equals(fields.get(field)) || "true".equals(fields.get(field));
    }

    /** A day, as a cell shows it; empty when it is not there. */
    String day(String field) {
        String value = fields.getOrDefault(field, "");
        String day = value.substring(0, Math.min(value.length(), DATE_CHARACTERS));
        try {
            return day.isEmpty() ? "" : LooseDate.of(day).toString();
        } catch (MisfitException noDay) {
            return "";
        }
    }

    /** How many levels of tasks are below it. */
    int height() {
        return children.stream().mapToInt(child -> child.height() + 1).max().orElse(0);
    }
}
