/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.changes;

import java.util.List;
import java.util.Locale;

import org.ecosystemstudio.planning.changes.Changes;
import org.ecosystemstudio.planning.changes.ElementChange;
import org.ecosystemstudio.planning.changes.Subject;

/** The subjects under one heading, in the order in which a steering group looks at them. */
enum ChangeGroup {
    /** What is strived for. */
    GOALS(Subject.GOAL),
    /** What is done. */
    WORK(Subject.ACTION, Subject.TASK),
    /** Days to work towards. */
    MILESTONES(Subject.MILESTONE),
    /** What is measured. */
    MEASUREMENTS(Subject.KPI, Subject.MEASUREMENT),
    /** What can go wrong. */
    RISKS(Subject.RISK),
    /** Who takes part. */
    ACTORS(Subject.ACTOR),
    /** What was decided. */
    DECISIONS(Subject.DECISION),
    /** Who pays what. */
    MONEY(Subject.SUBSIDY, Subject.CONDITION, Subject.CASH, Subject.IN_KIND, Subject.COST_SHARE, Subject.COST);

    private final List<Subject> subjects;

    ChangeGroup(Subject... subjects) {
        this.subjects = List.of(subjects);
    }

    /** What happened to the elements of this group. */
    List<ElementChange> of(Changes changes) {
        return changes.elements().stream().filter(change -> subjects.contains(change.subject())).toList();
    }

    /** The key of its heading. */
    String key() {
        return "changes.group." + name().toLowerCase(Locale.ROOT);
    }

    /** The anchor of its section. */
    String anchor() {
        return "changes-" + name().toLowerCase(Locale.ROOT);
    }
}
