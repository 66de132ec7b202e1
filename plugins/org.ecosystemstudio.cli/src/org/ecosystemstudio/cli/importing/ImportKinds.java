/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.importing;

import java.util.AbstractList;

import org.ecosystemstudio.exchange.kinds.ImportKind;

/** What rows may be about, as {@code --kind} has it. */
final class ImportKinds extends AbstractList<String> {

    @Override
    public String get(int index) {
        return ImportKind.values()[index].id();
    }

    @Override
    public int size() {
        return ImportKind.values().length;
    }
}
