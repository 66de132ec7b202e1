/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.sheet;

/** What a file may hold at most: far more than a plan has, far less than fills the memory. */
public final class Limits {

    /** The largest file, in bytes. */
    public static final int FILE_BYTES = 20_000_000;
    /** The largest part of a workbook when it is unpacked, in bytes. */
    public static final int PART_BYTES = 60_000_000;
    /** How many parts a workbook may have. */
    public static final int PARTS = 2_000;
    /** How many sheets of a workbook are read. */
    public static final int SHEETS = 100;
    /** How many rows a sheet may have. */
    public static final int ROWS = 20_000;
    /** How many columns a sheet may have. */
    public static final int COLUMNS = 300;
    /** How many characters a cell may have: as many as Excel allows. */
    public static final int CELL_CHARACTERS = 32_767;

    private Limits() {
    }
}
