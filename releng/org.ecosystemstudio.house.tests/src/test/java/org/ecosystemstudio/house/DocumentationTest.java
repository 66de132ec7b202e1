/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentationTest {

    private static final String SOURCE = "plugins/org.ecosystemstudio.model/src/a/Goal.java";

    @TempDir
    private Path folder;

    @Test
    void publicTypesAndMethodsSayWhatTheyPromise() {
        assertTrue(Documentation.sources(Repository.ofThisBuild()).size() > 50, "the sources were found");
        assertEquals(List.of(), Documentation.complaints(Repository.ofThisBuild()));
    }

    @Test
    void reportsTypeAndMethodThatSayNothing() {
        Repository repository = new MadeUpRepository(folder).room("model").file(SOURCE, """
                package a;
                public class Goal {
                    public String name() {
                        return "";
                    }
                }
                """).repository();
        assertEquals(List.of("Goal.java:2: Goal is public and says not what it promises",
                "Goal.java:3: Goal.name is public and says not what it promises"),
                Documentation.complaints(repository));
    }

    @Test
    void asksNothingOfWhatIsPrivateOrPromisedElsewhere() {
        Repository repository = new MadeUpRepository(folder).room("model").file(SOURCE, """
                package a;
                /** A goal. */
                public class Goal {
                    private int count;
                    public Goal() {
                    }
                    @Override
                    public String toString() {
                        return "";
                    }
                    void reset() {
                    }
                    static class Part {
                        public void move() {
                        }
                    }
                }
                class Other {
                    public void move() {
                    }
                }
                """).repository();
        assertEquals(List.of(), Documentation.complaints(repository));
    }
}
