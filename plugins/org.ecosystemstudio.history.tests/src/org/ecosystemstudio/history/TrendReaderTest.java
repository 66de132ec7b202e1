/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.eclipse.jgit.api.Git;
import org.ecosystemstudio.assessment.AssessmentSettings;
import org.ecosystemstudio.assessment.InstalledRules;
import org.ecosystemstudio.assessment.score.ScoreTrend;
import org.ecosystemstudio.model.method.SuccessFactor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrendReaderTest {

    private static final String BEGUN = """
            ecosystem North "Cluster North"
            actor Alpha
            actor Beta
            """;
    private static final String DRIVEN = """
            ecosystem North "Cluster North"
            actor Alpha { driver }
            actor Beta
            """;

    @TempDir
    private Path folder;
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void leaveTheMachineOut() {
        GitSettings.ignoreThoseOfTheMachine();
    }

    @Test
    void givesAPointToEachVersionInWhichAScoreChanged() throws Exception {
        try (TestRepository repository = TestRepository.in(folder)) {
            String first = repository.write("main.ecosystem", BEGUN).commit("01-05");
            repository.write("main.ecosystem", BEGUN + "// a remark alone\n").commit("01-06");
            String driven = repository.write("main.ecosystem", DRIVEN).commit("01-07");
            String last = repository.write("main.ecosystem", DRIVEN + "// a remark alone\n").commit("01-08");

            ScoreTrend trend = read(folder);
            assertEquals(List.of(first, driven, last), trend.points().stream().map(ScoreTrend.Point::commit).toList());
            assertEquals(List.of(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 7), LocalDate.of(2026, 1, 8)),
                    trend.points().stream().map(ScoreTrend.Point::date).toList());
            assertEquals(first.substring(0, 7), trend.points().getFirst().shortCommit());
            assertTrue(percent(trend, 1, SuccessFactor.SF6).orElseThrow() > percent(trend, 0, SuccessFactor.SF6)
                    .orElseThrow(), trend::toString);
            assertEquals(4, trend.versions());
            assertEquals(0, trend.unreadable());
            assertFalse(trend.isCut());
        }
    }

    @Test
    void leavesOutAndCountsWhatCannotBeReadAsAModel() throws Exception {
        try (TestRepository repository = TestRepository.in(folder)) {
            repository.write("main.ecosystem", "ecosystem North {{{").commit("01-05");
            String second = repository.write("main.ecosystem", BEGUN).commit("01-06");
            repository.write("main.ecosystem", "<<<<<<< HEAD").commit("01-07");

            ScoreTrend trend = read(folder);
            assertEquals(List.of(second), trend.points().stream().map(ScoreTrend.Point::commit).toList());
            assertEquals(3, trend.versions());
            assertEquals(2, trend.unreadable());
        }
    }

    @Test
    void hasNoPointWhenNoVersionCanBeRead() throws Exception {
        try (TestRepository repository = TestRepository.in(folder)) {
            repository.write("main.ecosystem", "<<<<<<< HEAD").commit("01-05");

            ScoreTrend trend = read(folder);
            assertEquals(List.of(), trend.points());
            assertEquals(1, trend.unreadable());
        }
    }

    @Test
    void scoresEachVersionAsOfItsDay() throws Exception {
        String waived = DRIVEN + "waive SF6.2 because \"Alpha signs on Monday\" until 2026-01-06\n";
        try (TestRepository repository = TestRepository.in(folder)) {
            repository.write("main.ecosystem", waived).commit("01-05");
            repository.write("main.ecosystem", BEGUN).commit("01-06");
            repository.write("main.ecosystem", waived).commit("01-07");

            ScoreTrend trend = read(folder);
            assertNotEquals(percent(trend, 0, SuccessFactor.SF6), percent(trend, 2, SuccessFactor.SF6));
            assertEquals(LocalDate.of(2026, 1, 7), trend.points().getLast().date());
        }
    }

    @Test
    void tellsHowFarItIs() throws Exception {
        try (TestRepository repository = TestRepository.in(folder)) {
            repository.write("main.ecosystem", BEGUN).commit("01-05");
            repository.write("main.ecosystem", DRIVEN).commit("01-06");
            repository.write("main.ecosystem", BEGUN).commit("01-07");

            read(folder);
            assertEquals(List.of("1/3", "3/3"), told);
        }
    }

    @Test
    void knowsThatOlderVersionsAreElsewhere() throws Exception {
        try (TestRepository repository = TestRepository.in(folder.resolve("origin"))) {
            repository.write("main.ecosystem", BEGUN).commit("01-05");
            repository.write("main.ecosystem", DRIVEN).commit("01-06");
            try (Git clone = Git.cloneRepository().setURI(folder.resolve("origin").toUri().toString())
                    .setDirectory(folder.resolve("clone").toFile()).setDepth(1).call()) {

                ScoreTrend trend = read(folder.resolve("clone"));
                assertEquals(1, trend.points().size());
                assertTrue(trend.isCut());
            }
        }
    }

    private ScoreTrend read(Path model) throws NoHistoryException {
        try (ModelHistory history = ModelHistory.of(model)) {
            return new TrendReader(InstalledRules.all(), AssessmentSettings.NONE).read(history,
                    (number, all) -> told.add(number + "/" + all));
        }
    }

    private static OptionalInt percent(ScoreTrend trend, int point, SuccessFactor factor) {
        return trend.points().get(point).percent(factor);
    }
}
