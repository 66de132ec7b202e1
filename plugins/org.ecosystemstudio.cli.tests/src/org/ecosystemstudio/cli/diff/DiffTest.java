/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.ecosystemstudio.cli.Call;
import org.ecosystemstudio.history.GitSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class DiffTest {

    private static final String OLD = """
            ecosystem North "Cluster North"
            actor Alfa
            actor Beta
            goal Talent "Keep engineers" { owner Beta by 2027-12-31 }
            action Fair "Job fair" for Talent by Beta { budget 1000 EUR from 2027-02-01 until 2027-02-26 }
            """;
    private static final String NEW = """
            ecosystem North "Cluster North"
            actor Alfa
            actor Beta
            goal Talent "Keep engineers" { owner Beta by 2027-12-31 }
            action Fair "Job fair" for Talent by Alfa { budget 1250.50 EUR from 2027-02-01 until 2027-03-05 }
            action Visit for Talent by Beta
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void leaveTheMachineOut() {
        GitSettings.ignoreThoseOfTheMachine();
    }

    @Test
    void comparesTwoFolders() throws IOException {
        Path old = write("old", OLD);
        Path now = write("new", NEW);
        Call call = Call.of("diff", old.toString(), now.toString());
        assertEquals(0, call.exitCode(), call.err());
        assertEquals("""
                What changed from %s to %s

                Actions and tasks
                  ~ Job fair
                      Owner: Beta → Alfa
                      End: 26 Feb 2027 → 5 Mar 2027 (5 working days later)
                      Budget: €1,000 → €1,250.50 (€250.50 more)
                  + Visit
                      Beta

                What it does to the plan
                  End of the last work: 26 Feb 2027 → 5 Mar 2027 (5 working days later)
                  Planned cost: €1,000 → €1,250.50 (€250.50 more)
                  Not covered: €1,000 → €1,250.50 (€250.50 more)
                """.formatted(old, now), call.out().replace('\u00A0', ' '));
    }

    @Test
    void comparesWithTheLastCommitWhenNothingElseIsSaid() throws Exception {
        commit(OLD);
        write("", NEW);
        Call call = Call.of("diff", folder.toString());
        assertEquals(0, call.exitCode(), call.err());
        assertTrue(call.out().contains("  + Visit\n"), call.out());
        commit(NEW);
        String last = Call.of("diff", folder.toString()).out();
        assertTrue(last.matches("Nothing changed from [0-9a-f]{7} to .*\n"), last);
    }

    @Test
    void comparesVersionsThatGitKeeps() throws Exception {
        commit(OLD, NEW, OLD);
        try (Git git = Git.open(folder.toFile())) {
            git.tag().setName("v1").setAnnotated(false).setSigned(false).call();
        }
        assertTrue(Call.of("diff", folder.toString(), "HEAD~1..v1").out().contains("  - Visit\n"));
        assertTrue(Call.of("diff", folder.toString(), "HEAD~2..HEAD~1").out().contains("  + Visit\n"));
        assertTrue(Call.of("diff", folder.toString(), "HEAD~1..").out().contains("  - Visit\n"));
        assertTrue(Call.of("diff", folder.toString(), "--since", "2026-01-02").out().contains("  - Visit\n"));
        assertTrue(Call.of("diff", folder.toString(), "--since", "last-tag").out()
                .startsWith("Nothing changed from v1 to "));
    }

    @Test
    void speaksDutch() throws IOException {
        Call call = Call.inDutch("diff", write("old", OLD).toString(), write("new", NEW).toString());
        assertTrue(call.out().startsWith("Wat er is veranderd van "), call.out());
        assertTrue(call.out().contains("      Trekker: Beta → Alfa\n"), call.out());
        assertTrue(call.out().contains("(5 werkdagen later)"), call.out());
    }

    @Test
    void printsTheSameForPrograms() throws IOException {
        Call call = Call.of("diff", write("old", OLD).toString(), write("new", NEW).toString(), "--format", "json");
        JsonObject diff = JsonParser.parseString(call.out()).getAsJsonObject();
        assertEquals(1, diff.get("version").getAsInt());
        assertEquals("2026-11-23", diff.getAsJsonObject("after").get("date").getAsString());
        JsonObject fair = diff.getAsJsonArray("changes").get(0).getAsJsonObject();
        assertEquals("Action changed Fair", fair.get("subject").getAsString() + ' ' + fair.get("change").getAsString()
                + ' ' + fair.get("name").getAsString());
        JsonObject end = fair.getAsJsonArray("differences").get(1).getAsJsonObject();
        assertEquals("end 2027-02-26 2027-03-05 5 false", end.get("what").getAsString() + ' '
                + end.get("before").getAsString() + ' ' + end.get("after").getAsString() + ' '
                + end.get("workingDays").getAsInt() + ' ' + end.get("derived").getAsBoolean());
        assertEquals("1250.5 EUR", fair.getAsJsonArray("differences").get(2).getAsJsonObject().get("after")
                .getAsString());
        assertEquals("added", diff.getAsJsonArray("changes").get(1).getAsJsonObject().get("change").getAsString());
        assertEquals("1000 EUR", diff.getAsJsonObject("effect").getAsJsonArray("money").get(0).getAsJsonObject()
                .get("before").getAsString());
    }

    @Test
    void writesTheDocument() throws IOException {
        Path out = folder.resolve("out");
        Call call = Call.of("diff", write("old", OLD).toString(), write("new", NEW).toString(), "--out",
                out.toString(), "--lang", "both", "--format", "md");
        assertEquals(0, call.exitCode(), call.err());
        assertEquals(out.resolve("nl/wijzigingen.md") + "\n" + out.resolve("en/what-changed.md") + "\n", call.out());
        assertTrue(Files.readString(out.resolve("en/what-changed.md")).contains("5 working days later"));
    }

    @Test
    void letsDocumentsBeGeneratedSinceAVersion() throws Exception {
        commit(OLD, NEW);
        Path out = folder.resolve("out");
        Call call = Call.of("generate", folder.toString(), "--out", out.toString(), "--document", "changes", "--lang",
                "en", "--format", "md", "--since", "HEAD~1");
        assertEquals(0, call.exitCode(), call.err());
        String changes = Files.readString(out.resolve("en/what-changed.md"));
        assertTrue(changes.contains("of 1 January 2026."), changes);
        assertTrue(changes.contains("Visit *(new)*"), changes);
    }

    @ParameterizedTest
    @ValueSource(strings = { "v9..", "v9..HEAD", "HEAD..v9" })
    void saysThatThereIsNoSuchVersion(String range) throws Exception {
        commit(OLD);
        Call call = Call.of("diff", folder.toString(), range);
        assertEquals(2, call.exitCode());
        assertEquals("", call.out());
        assertEquals("ecosystem: " + folder + ": v9: this Git repository has no such commit, branch or tag. A day, "
                + "written as 2026-12-31, stands for the last version by then.\n", call.err());
    }

    @Test
    void saysThatThereIsNoRepository() throws IOException {
        Call call = Call.of("diff", write("new", NEW).toString());
        assertEquals(2, call.exitCode());
        assertTrue(call.err().contains("this folder is not in a Git repository"), call.err());
        Call generate = Call.of("generate", folder.resolve("new").toString(), "--out",
                folder.resolve("out").toString(), "--since", "v1");
        assertEquals(2, generate.exitCode());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void takesWhatLooksLikeAPathForAPath() throws IOException {
        Path now = write("new", NEW);
        Call call = Call.of("diff", now.toString(), now + "/../old");
        assertEquals(2, call.exitCode());
        assertTrue(call.err().contains("there is no such file or folder"), call.err());
    }

    @Test
    void refusesWhatCannotBeMeantTogether() throws IOException {
        Path old = write("old", OLD);
        Path now = write("new", NEW);
        Call twice = Call.of("diff", now.toString(), "v1..", "--since", "v1");
        assertEquals(2, twice.exitCode());
        assertTrue(twice.err().contains("--since names the earlier version, and so does v1..."), twice.err());
        Call several = Call.of("diff", folder.toString(), now.toString());
        assertEquals(2, several.exitCode());
        assertTrue(several.err().contains("there are 2 models here. Name one of them."), several.err());
        Call format = Call.of("diff", old.toString(), now.toString(), "--format", "html");
        assertEquals(2, format.exitCode());
        assertTrue(format.err().contains("--format: html is not one of: text, json."), format.err());
        Call written = Call.of("diff", old.toString(), now.toString(), "--out", folder.resolve("out").toString(),
                "--format", "json");
        assertEquals(2, written.exitCode());
        assertTrue(written.err().contains("--format: json is not one of: html, "), written.err());
    }

    @Test
    void printsTheErrorsOfAModelThatCannotBeRead() throws IOException {
        Call call = Call.of("diff", write("old", OLD).toString(), write("new", "ecosystem {{{").toString());
        assertEquals(1, call.exitCode());
        assertTrue(call.out().contains("[syntax]"), call.out());
    }

    private Path write(String subfolder, String text) throws IOException {
        Path model = Files.createDirectories(folder.resolve(subfolder));
        Files.writeString(model.resolve("model.ecosystem"), text);
        return model;
    }

    /** Commits each text as the next version, a day after the one before, from 1 January 2026 on. */
    private void commit(String... texts) throws IOException, GitAPIException {
        try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
            for (int i = 0; i < texts.length; i++) {
                write("", texts[i]);
                git.add().addFilepattern(".").call();
                PersonIdent author = new PersonIdent("Ann", "ann@example.org",
                        Instant.parse("2026-01-0" + (i + 1) + "T12:00:00Z"), ZoneOffset.UTC);
                git.commit().setAuthor(author).setCommitter(author).setSign(false).setMessage("Change").call();
            }
        }
    }
}
