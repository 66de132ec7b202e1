/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.terminal;

/** Gives a text the colour of its meaning, or leaves it as it is. */
@FunctionalInterface
public interface TintedText {

    /** Leaves every text as it is. */
    TintedText PLAIN = (tint, text) -> text;

    /** The text as it is to be printed. */
    String of(Tint tint, String text);
}
