/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestFragmentsTest {

    @TempDir
    private Path folder;

    @Test
    void everyRoomHasItsTestsBesideIt() {
        assertEquals(List.of(), TestFragments.complaints(Repository.ofThisBuild()));
    }

    @Test
    void reportsRoomWithoutTests() {
        Repository repository = new MadeUpRepository(folder).room("model").tests("model").room("planning").repository();
        assertEquals(List
                .of("org.ecosystemstudio.planning has no tests: make the fragment org.ecosystemstudio.planning.tests "
                        + "beside it"),
                TestFragments.complaints(repository));
    }

    @Test
    void reportsTestsThatAreNoFragmentOfTheirRoom() {
        Repository repository = new MadeUpRepository(folder).room("planning").room("planning.tests").repository();
        assertEquals(1, TestFragments.complaints(repository).size());
    }
}
