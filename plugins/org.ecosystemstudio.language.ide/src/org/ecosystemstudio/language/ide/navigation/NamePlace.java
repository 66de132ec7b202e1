/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.ide.navigation;

import org.eclipse.xtext.util.ITextRegion;
import org.ecosystemstudio.model.ecosystem.NamedElement;

/**
 * A place where the name of an element stands.
 *
 * @param element the element that the name means
 * @param region where the name stands, without the names before it: in {@code Talent.Trainees} either of the two
 * @param declaration whether the element is declared here, not used
 */
public record NamePlace(NamedElement element, ITextRegion region, boolean declaration) {
}
