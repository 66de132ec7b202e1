/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.load;

/** What an actor has to do with a piece of work. */
public enum Part {
    /** It pulls the work. */
    OWNER,
    /** It takes part ({@code with}). */
    PARTICIPANT,
    /** One of its persons takes it up, without the actor being named itself. */
    ACTION_TAKER
}
