/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.charts;

/** A picture in a document: what it shows, without places, sizes and colours. */
public sealed interface Chart permits GanttChart, LineChart, RoadmapChart, ShareChart {
}
