/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.house;

import java.util.List;

/** Finds exported packages that are neither API, with a version of their own, nor marked as internal. */
final class ExportedPackages {

    private ExportedPackages() {
    }

    /** The complaints about the manifests of a repository. */
    static List<String> complaints(Repository repository) {
        return repository.rooms().stream()
                .flatMap(bundle -> bundle.exports().stream()
                        .filter(exported -> exported.internal() == exported.version().isPresent())
                        .map(exported -> "%s exports %s: give it a version if it is API, or else x-internal:=true"
                                .formatted(bundle.name(), exported.name())))
                .toList();
    }
}
