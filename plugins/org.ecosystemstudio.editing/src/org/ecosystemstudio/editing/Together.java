/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.editing;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Several operations that are one to people.
 *
 * @param sentence what they do together
 * @param operations the operations, each of which may be done before any of them is
 */
public record Together(Sentence sentence, List<EditOperation> operations) implements EditOperation {

    /** Creates the operation. */
    public Together {
        Objects.requireNonNull(sentence);
        operations = List.copyOf(operations);
    }

    @Override
    public Permission may() {
        return operations.stream().map(EditOperation::may).filter(permission -> !permission.isGranted()).findFirst()
                .orElse(Permission.GRANTED);
    }

    @Override
    public void perform() {
        may().require();
        operations.forEach(EditOperation::perform);
    }

    @Override
    public String label(Locale language) {
        return sentence.text(language);
    }
}
