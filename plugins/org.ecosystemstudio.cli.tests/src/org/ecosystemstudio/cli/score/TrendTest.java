/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.ecosystemstudio.cli.Call;
import org.ecosystemstudio.history.GitSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrendTest {

    private static final String BEGUN = "ecosystem Harbour \"Green Harbour\"\nactor Alpha\nactor Beta\n";
    private static final String DRIVEN = "ecosystem Harbour \"Green Harbour\"\nactor Alpha { driver }\nactor Beta\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void leaveTheMachineOut() {
        GitSettings.ignoreThoseOfTheMachine();
    }

    @Test
    void printsATableAndALineForEachFactor() throws Exception {
        List<String> commits = commit(BEGUN, BEGUN + "actor Gamma\n", DRIVEN);
        Call call = Call.of("score", folder.toString(), "--trend");
        assertEquals(0, call.exitCode(), call.err());
        List<String> lines = call.out().lines().toList();
        assertEquals("Date        Version     SF1   SF2   SF3   SF4   SF5   SF6   SF7", lines.get(2));
        assertTrue(lines.get(3).startsWith("2026-01-01  " + commits.get(0)), call.out());
        assertTrue(lines.get(3).endsWith("   0 %   0 %"), call.out());
        assertTrue(lines.get(4).startsWith("2026-01-03  " + commits.get(2)), call.out());
        assertTrue(call.out().contains("SF6  A driver and capital             [_.]  from 0 % to 33 %: 33 points up\n"),
                call.out());
        assertTrue(call.out().contains("Versions of the model in Git: 3. Shown are"), call.out());
        assertFalse(call.out().contains("Left out"), call.out());
    }

    @Test
    void speaksDutchAndCountsWhatCannotBeRead() throws Exception {
        commit("ecosystem {{{", BEGUN, DRIVEN);
        Call call = Call.inDutch("score", folder.toString(), "--trend");
        assertEquals(0, call.exitCode(), call.err());
        assertTrue(call.out().contains("van 0 % naar 33 %: 33 punten omhoog\n"), call.out());
        assertTrue(call.out().contains("Weggelaten, want niet als model te lezen: 1.\n"), call.out());
    }

    @Test
    void saysThatThereIsNoRepository() throws IOException {
        Files.writeString(folder.resolve("model.ecosystem"), BEGUN);
        Call call = Call.of("score", folder.toString(), "--trend");
        assertEquals(2, call.exitCode());
        assertEquals("", call.out());
        assertEquals("ecosystem: " + folder + ": There is no history: this folder is not in a Git repository. Make one "
                + "with \"git init\" and commit the model.\n", call.err());
    }

    @Test
    void saysThatNoVersionCanBeRead() throws Exception {
        commit("ecosystem {{{");
        Files.writeString(folder.resolve("model.ecosystem"), BEGUN);
        Call call = Call.of("score", folder.toString(), "--trend");
        assertEquals(2, call.exitCode());
        assertTrue(call.err().endsWith("There is no trend: none of the versions in Git (1) can be read as a model.\n"),
                call.err());
    }

    @Test
    void putsTheTrendIntoTheScoreCard() throws Exception {
        commit(BEGUN, DRIVEN);
        Path out = folder.resolve("target/out");
        Call call = Call.of("score", folder.toString(), "--trend", "--out", out.toString(), "--lang", "en", "--format",
                "md");
        assertEquals(0, call.exitCode(), call.err());
        String card = Files.readString(out.resolve("en/score-card.md"));
        assertTrue(card.contains("- 6 A driver and capital: from 0 % to 33 %: 33 points up\n"), card);
    }

    /** Commits each text as the next version, a day after the one before; gives their short names. */
    private List<String> commit(String... texts) throws IOException, GitAPIException {
        String[] names = new String[texts.length];
        try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
            for (int i = 0; i < texts.length; i++) {
                Files.writeString(folder.resolve("model.ecosystem"), texts[i]);
                git.add().addFilepattern(".").call();
                PersonIdent author = new PersonIdent("Ann", "ann@example.org",
                        Instant.parse("2026-01-0" + (i + 1) + "T12:00:00Z"), ZoneOffset.UTC);
                names[i] = git.commit().setAuthor(author).setCommitter(author).setSign(false).setMessage("Change")
                        .call().name().substring(0, 7);
            }
        }
        return List.of(names);
    }
}
