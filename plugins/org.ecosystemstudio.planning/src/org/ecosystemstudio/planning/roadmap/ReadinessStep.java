/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.roadmap;

import java.time.LocalDate;

/**
 * A technology readiness level that a theme has, or is to have, from a day on (handbook 3.1).
 *
 * @param level the level; 1 to 9 where the model is valid
 * @param day the day from which it has it; null for the level that it begins with, and for one aimed at without a day
 * @param reached whether it has it today
 */
public record ReadinessStep(int level, LocalDate day, boolean reached) {
}
