/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.create;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of {@code new --type}: the literals of the types of ecosystem (handbook table 1), written out so that showing
 * help or the version loads nothing of the metamodel.
 */
final class EcosystemTypes extends ArrayList<String> {

    private static final long serialVersionUID = 1L;

    EcosystemTypes() {
        super(List.of("business", "knowledge", "platform", "regional", "entrepreneurial", "innovation"));
    }
}
