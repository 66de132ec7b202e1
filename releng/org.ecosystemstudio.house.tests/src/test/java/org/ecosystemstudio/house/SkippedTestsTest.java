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

class SkippedTestsTest {

    private static final String REPORT =
            "plugins/org.ecosystemstudio.model.tests/target/surefire-reports/TEST-a.MoneyTest.xml";

    @TempDir
    private Path folder;

    @Test
    void reportsSkippedTest() {
        Repository repository = new MadeUpRepository(folder).file(REPORT, """
                <testsuite tests="2" skipped="1">
                <testcase name="addsAmounts()" classname="a.MoneyTest"/>
                <testcase name="rounds(String)[2]" classname="a.MoneyTest"><skipped message="later"/></testcase>
                </testsuite>
                """).repository();
        assertEquals(List.of("Skipped, and not listed with a reason in releng/skipped-tests.txt: a.MoneyTest#rounds"),
                SkippedTests.complaints(repository));
    }

    @Test
    void acceptsSkippedTestThatIsListedWithReason() {
        Repository repository = new MadeUpRepository(folder)
                .file(REPORT,
                        "<testsuite><testcase name=\"rounds\" classname=\"a.MoneyTest\"><skipped/></testcase></testsuite>")
                .file("releng/skipped-tests.txt", "a.MoneyTest#rounds = needs a machine of the year 1995\n")
                .repository();
        assertEquals(List.of(), SkippedTests.complaints(repository));
    }

    @Test
    void reportsListedTestWithoutReason() {
        Repository repository = new MadeUpRepository(folder).file("releng/skipped-tests.txt", "a.MoneyTest#rounds\n")
                .repository();
        assertEquals(List.of("skipped-tests.txt: no reason is given in the line: a.MoneyTest#rounds"),
                SkippedTests.complaints(repository));
    }
}
