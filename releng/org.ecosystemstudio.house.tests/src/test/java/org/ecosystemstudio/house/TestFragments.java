/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.house;

import java.util.ArrayList;
import java.util.List;

/** Finds plug-ins whose tests do not lie beside them as a fragment of theirs. */
final class TestFragments {

    private TestFragments() {
    }

    /** The complaints about a repository. */
    static List<String> complaints(Repository repository) {
        List<BundleManifest> bundles = repository.bundles();
        List<String> complaints = new ArrayList<>();
        for (BundleManifest room : repository.rooms()) {
            boolean tested = bundles.stream().anyMatch(bundle -> bundle.name().equals(room.name() + ".tests")
                    && bundle.host().filter(room.name()::equals).isPresent());
            if (!tested) {
                complaints.add("%1$s has no tests: make the fragment %1$s.tests beside it".formatted(room.name()));
            }
        }
        return complaints;
    }
}
