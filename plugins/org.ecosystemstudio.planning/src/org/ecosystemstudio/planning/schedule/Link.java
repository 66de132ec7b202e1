/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.schedule;

import org.ecosystemstudio.model.values.TimeSpan;

/**
 * A finish-to-start dependency of the network.
 *
 * @param predecessor what must be finished first
 * @param successor what waits for it
 * @param lag least time between them; null for none
 */
record Link(Node predecessor, Node successor, TimeSpan lag) {
}
