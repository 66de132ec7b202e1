/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.editing.fixes;

import java.util.List;

import org.ecosystemstudio.assessment.Finding;
import org.ecosystemstudio.editing.EditOperation;

/** Says what can be done about a finding. */
@FunctionalInterface
interface FixMaker<T> {

    /**
     * The operations to offer, the most fitting first; none when there is nothing to offer. Looks at the model only.
     *
     * @param element what the finding is about
     */
    List<? extends EditOperation> fixes(T element, EditedModel model, Finding finding);
}
