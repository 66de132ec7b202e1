/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.msproject;

import java.util.ArrayList;
import java.util.List;

/**
 * A task with its place in the outline.
 *
 * @param number its number in the file, from 0 for the whole
 * @param level how deep it stands, from 0 for the whole
 * @param outline its number in the outline: {@code 2.1.3}
 * @param node the task
 */
record TaskRow(int number, int level, String outline, TaskNode node) {

    /** The rows of an outline, from top to bottom. */
    static List<TaskRow> of(TaskNode root) {
        List<TaskRow> rows = new ArrayList<>();
        rows.add(new TaskRow(0, 0, "0", root));
        addChildren(root, 1, "", rows);
        return rows;
    }

    private static void addChildren(TaskNode parent, int level, String outline, List<TaskRow> rows) {
        int place = 1;
        for (TaskNode child : parent.children()) {
            String number = outline + place++;
            rows.add(new TaskRow(rows.size(), level, number, child));
            addChildren(child, level + 1, number + '.', rows);
        }
    }
}
