/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.tables;

import java.util.List;

/** Texts that try to be more than text in a spreadsheet. */
public final class HostileTexts {

    /** The texts. */
    public static final List<String> ALL = List.of("=cmd|'/C calc'!A0", "=HYPERLINK(\"http://evil.example\")", "+1+1",
            "-2+3", "@SUM(A1)", "x;=1+1", "x\n=1+1", "x\t=1+1", "\"=1+1", "'=1+1", "''=1+1", "a,b", "a\"b", "\uFF1D1+1",
            "_x003D_1", "_x000D_", "<t>&amp;</t>", "]]>", "\u0000\u0007\u001b[31mx", "\ud800 lone", "x\uffffx",
            "\ud83d\ude00 smile", "'s-Hertogenbosch", "words \u202e words", "#REF!", "{=1}", "TRUE", "1e5",
            "2026-13-45",
            " space ", "a\r\nb", "&L&\"Arial\"x", "1 0");

    private HostileTexts() {
    }
}
