/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.ecosystemstudio.cli.Call;
import org.ecosystemstudio.exchange.kinds.ImportKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportTest {

    private static final String MODEL = """
            ecosystem North "Cluster North"
            // the first of all
            actor Alfa {
                kind company
                interest "Engineers"
                offers Sensors
                capacity 40 h per month from 2026-01
                commitment letter 2026-01-05 worth 5000 EUR
                contact Anna "A. de Vries" mail "anna@alfa.example"
            }
            actor Beta "Beta Instruments" { offers Sensors }
            actor Gamma
            capability Sensors
            goal Talent "Keep engineers" {
                owner Beta
                by 2027-12
                indicator "engineers hired" from 12 to 40 people
                subgoal Homes "Homes" { owner Alfa }
                kpi Hired "Hired" { measured 2026-03-31 14, 2026-06 19 "two; still open" }
                milestone Half "Half way" 2026-09
            }
            action Fair "Job fair" for Talent by Beta with Alfa, Gamma {
                budget 1000 EUR
                until 2027-Q1
                hours 12.5 h
                delivers "A fair; and more" on 2027-03-01
                task Hall "Find a hall" 20 h
                task Posters "Make posters" { after Hall by 2 weeks }
            }
            action Site "Website" for Talent.Homes by Alfa { from 2026-02 takes 3 weeks after Fair by 1 quarter }
            risk Drain "Engineers leave; for good" category talent probability high {
                mitigation "Homes; and more" by Site
            }
            answer Q1.1 "An hour; by car" by Alfa on 2026-01-05
            """;

    @TempDir
    private Path folder;
    private Path model;
    private Path sheet;

    @BeforeEach
    void writeFiles() throws IOException {
        model = Files.writeString(Files.createDirectories(folder.resolve("model")).resolve("north.ecosystem"), MODEL);
        sheet = Files.writeString(folder.resolve("acties.csv"),
                "Naam;Actie;Trekker;Kleur\nFair;;Gamma;rood\n;Open dag;Niemand;\n");
    }

    @Test
    void printsTheTextAndTellsHowItWasUnderstood() {
        Call call = Call.inDutch("import", sheet.toString());
        assertEquals(0, call.exitCode(), call.err());
        assertEquals("""
                actor Gamma
                actor Niemand
                action Fair by Gamma
                action OpenDag "Open dag" by Niemand
                """, call.out().replace(System.lineSeparator(), "\n").replaceAll("\n+", "\n"));
        assertEquals("""
                acties: Acties
                  A  Naam -> Naam
                  B  Actie -> Titel
                  C  Trekker -> Trekker
                  D  Kleur: onbekend, niet gelezen; gevulde rijen: 1
                  nieuw: 2, gewijzigd: 0, ongewijzigd: 0, leeg: 0, als commentaar bewaard: 0
                Gemaakt omdat rijen ernaar verwijzen: actor Gamma, actor Niemand
                """, call.err().replace(System.lineSeparator(), "\n"));
    }

    @Test
    void aDryRunShowsWhatWouldChangeAndWritesNothing() throws IOException {
        String before = Files.readString(model);
        Call call = Call.of("import", sheet.toString(), "--into", folder.resolve("model").toString(), "--dry-run");
        assertEquals(0, call.exitCode(), call.err());
        assertTrue(call.out().contains("- action Fair") && call.out().contains("+ action Fair"), call.out());
        assertTrue(call.err().contains("row 3: Trekker: there is no actor \"Niemand\""), call.err());
        assertTrue(call.err().contains("Set owner of action Fair: actor Gamma"), call.err());
        assertEquals(before, Files.readString(model));
    }

    @Test
    void changesTheModelInPlace() throws IOException {
        String before = Files.readString(model);
        Call call = Call.of("import", sheet.toString(), "--into", model.toString());
        assertEquals(0, call.exitCode(), call.err());
        String after = Files.readString(model);
        assertTrue(after.contains("by Gamma"), after);
        assertTrue(after.contains("// import: acties.csv, acties, row 3"), after);
        List<String> changed = after.lines().filter(line -> !before.contains(line)).toList();
        assertEquals(2, changed.size(), changed.toString());
        assertEquals("Nothing changes.", Call.of("import", sheet.toString(), "--into", model.toString()).err().lines()
                .toList().getLast());
    }

    @Test
    void writesANewFileOfAModelAndNeverOverAnother() throws IOException {
        Path out = folder.resolve("model/more.ecosystem");
        Files.writeString(sheet, "Actie;Trekker\nOpen dag;Beta Instruments\nBeurs;Niemand\n");
        Call call = Call.of("import", sheet.toString(), "--out", out.toString());
        assertEquals(0, call.exitCode(), call.err());
        assertEquals(out.toString(), call.out().strip());
        assertTrue(Files.readString(out).startsWith("action OpenDag \"Open dag\" by Beta\n"), Files.readString(out));
        assertTrue(Files.readString(out).contains("there is no actor \"Niemand\""), Files.readString(out));
        assertEquals(0, Call.of("check", model.toString()).exitCode());
        assertEquals(2, Call.of("import", sheet.toString(), "--out", out.toString()).exitCode());
    }

    @Test
    void leavesElementsOfTheModelOutOfANewFile() throws IOException {
        Path out = folder.resolve("model/more.ecosystem");
        Call call = Call.of("import", sheet.toString(), "--out", out.toString());
        assertEquals(0, call.exitCode(), call.err());
        assertFalse(Files.readString(out).contains("\naction Fair"), Files.readString(out));
        assertTrue(Files.readString(out).contains("Fair is in the model already"), Files.readString(out));
    }

    @ParameterizedTest
    @EnumSource
    void aTemplateChangesNothingWhenItComesBackAsItIs(ImportKind kind) {
        for (String ending : List.of(".xlsx", ".csv")) {
            Path template = folder.resolve(kind.id() + ending);
            Call made = Call.inDutch("import", "--template", template.toString(), "--into", model.toString());
            assertEquals(0, made.exitCode(), made.err());
            Call call = Call.of("import", template.toString(), "--into", model.toString());
            assertEquals(0, call.exitCode(), call.err());
            assertTrue(call.err().endsWith("Nothing changes." + System.lineSeparator()), call.err() + call.out());
            assertTrue(call.err().contains("kept as comment: 0"), call.err());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "xlsx", "csv", "mspdi" })
    void aDocumentChangesNothingWhenItComesBackAsItIs(String format) throws IOException {
        Path out = folder.resolve("out");
        assertEquals(0, Call.of("generate", model.toString(), "--out", out.toString(), "--format", format, "--document",
                format.equals("mspdi") ? "action-plan" : "action-plan,questions").exitCode());
        List<Path> files;
        try (Stream<Path> found = Files.walk(out)) {
            files = found.filter(Files::isRegularFile).filter(file -> file.toString().matches(".*\\.(xlsx|csv|xml)"))
                    .toList();
        }
        assertFalse(files.isEmpty());
        for (Path file : files) {
            Call call = Call.of("import", file.toString(), "--into", model.toString());
            boolean saysNothingNew = call.err().contains("Nothing changes.") || call.exitCode() == 2
                    && call.err().contains("this only says what is computed");
            assertTrue(saysNothingNew, file + call.err() + call.out());
        }
    }

    @Test
    void makesAWorkbookForOneActor() {
        Path file = folder.resolve("gamma.xlsx");
        Call call = Call.of("import", "--template", file.toString(), "--by", "Gamma", "--into", model.toString());
        assertEquals(0, call.exitCode(), call.err());
        Call back = Call.of("import", file.toString(), "--by", "Gamma", "--into", model.toString());
        assertTrue(back.err().contains("Interests: Interests"), back.err());
        assertTrue(back.err().endsWith("Nothing changes." + System.lineSeparator()), back.err());
    }

    @Test
    void saysWhatIsWrongWithTheCall() {
        assertEquals("ecosystem: name a file to import, or --template FILE.", Call.of("import").err().strip());
        assertEquals(2, Call.of("import", "nowhere.csv").exitCode());
        assertEquals(2, Call.of("import", sheet.toString(), "--dry-run").exitCode());
        assertEquals(2, Call.of("import", sheet.toString(), "--into", "x", "--out", "y.ecosystem").exitCode());
        assertEquals(2, Call.of("import", sheet.toString(), "--kind", "cars").exitCode());
        assertEquals(2, Call.of("import", "--template", folder.resolve("things.xlsx").toString()).exitCode());
        assertEquals(2, Call.of("import", folder.toString()).exitCode());
    }
}
