/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.ecosystemstudio.exchange.notices.ImportException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpdateTest {

    private static final String MODEL = """
            ecosystem Kade "Kade" { document language nl }

            // de trekker van bijna alles
            actor Alfa "Alfa Devices" { kind company }
            actor Beta "Beta Tech"

            goal Talent "Meer technici" {
                subgoal Instroom "Meer instroom"
                kpi Hired "Aangenomen" { measured 2026-03-31 14 }
            }

            // de beurs, met zorg beschreven
            action Fair "Banenbeurs" for Talent by Alfa { // nog af te stemmen
                from 2026-10
                hours 40 h // geschat
            }

            answer Q1.1 "Een uur rijden" by Alfa on 2026-01-05
            """;

    @TempDir
    private Path folder;

    private ImportedText imported(String name, String csv, String... answeredBy) throws ImportException, IOException {
        return ImportedText.into(MODEL, Files.writeString(folder.resolve(name), csv), answeredBy);
    }

    @Test
    void changesNoMoreThanTheValueThatIsNew() throws ImportException, IOException {
        ImportedText imported = imported("acties.csv", """
                Naam;Titel;Trekker;Begin;Uren
                Fair;Banenbeurs;Beta Tech;1-10-2026;40
                """);
        assertEquals(MODEL.replace("for Talent by Alfa {", "for Talent by Beta {"), imported.text());
        assertEquals(List.of("Set owner of action Fair: actor Beta"), imported.result().changes());
    }

    @Test
    void findsElementsByTheirTitles() throws ImportException, IOException {
        ImportedText imported = imported("acties.csv", "Actie;Status\nbanenbeurs;bezig\n");
        assertTrue(imported.text().contains("    hours 40 h // geschat\n    status going\n}"), imported.text());
    }

    @Test
    void leavesTheModelAloneWhenTheSheetSaysTheSame() throws ImportException, IOException {
        ImportedText imported =
                imported("acties.csv", "Naam;Titel;Doel;Trekker;Uren\nFair;Banenbeurs;Talent;Alfa;40 h\n");
        assertEquals(List.of(), imported.result().files());
        assertEquals(1, imported.result().sheets().getFirst().same());
    }

    @Test
    void blankCellsTakeNothingAway() throws ImportException, IOException {
        assertEquals(List.of(), imported("acties.csv", "Naam;Trekker;Uren\nFair;;\n").result().files());
    }

    @Test
    void putsNewElementsBehindThoseOfTheirKind() throws ImportException, IOException {
        ImportedText imported = imported("acties.csv", "Actie;Doel;Trekker\nOpen dag;Instroom;Beta\n");
        assertTrue(imported.text().contains("}\n\naction OpenDag \"Open dag\" for Talent.Instroom by Beta\n"),
                imported.text());
    }

    @Test
    void keepsARowThatNamesWhatTheModelDoesNotHave() throws ImportException, IOException {
        ImportedText imported = imported("acties.csv", "Actie;Trekker\nOpen dag;Gamma\n");
        assertEquals(List.of("2: Trekker: there is no actor \"Gamma\""), imported.reasons());
        assertEquals("// import: acties.csv, acties, row 2: Trekker: there is no actor \"Gamma\" -- Actie: Open dag | "
                + "Trekker: Gamma", imported.text().lines().toList().getLast());
    }

    @Test
    void doesNotRepeatCommentsWhenAFileIsImportedAgain() throws ImportException, IOException {
        Path file = Files.writeString(folder.resolve("acties.csv"), "Actie;Trekker\nOpen dag;Gamma\n");
        String once = ImportedText.into(MODEL, file).text();
        assertEquals(once, ImportedText.into(once, file).text());
    }

    @Test
    void addsMeasurementsToTheirKpi() throws ImportException, IOException {
        ImportedText imported = imported("metingen.csv", """
                KPI;Datum;Waarde;Opmerking
                Aangenomen;31-3-2026;15;
                Aangenomen;30-6-2026;19,5;twee open
                """);
        assertTrue(imported.text().contains("measured 2026-03-31 15, 2026-06-30 19.5 \"twee open\""), imported.text());
    }

    @Test
    void bringsAnswersHomeWithWhoAndWhen() throws ImportException, IOException {
        ImportedText imported = imported("vragen.csv", """
                Code;Vraag;Antwoord;Beantwoord door;Datum
                Q1.1;Wie?;Anderhalf uur rijden;Alfa;1-11-2026
                Q1.2;Wat?;Drie samenwerkingen;;
                Q1.3;Hoe?;;;
                """, "Beta Tech");
        assertTrue(imported.text().contains("answer Q1.1 \"Anderhalf uur rijden\" by Alfa on 2026-11-01\n"
                + "answer Q1.2 \"Drie samenwerkingen\" by Beta on 2026-11-24\n"), imported.text());
        assertEquals(1, imported.result().sheets().getFirst().empty());
    }

    @Test
    void bringsAnActorsOwnSheetHomeAndMarksIt() throws ImportException, IOException {
        ImportedText interests = imported("belangen.csv", "Belang;Toelichting\nTechnici;Vooral software\n", "Alfa");
        assertTrue(interests.text().contains("""
                // de trekker van bijna alles
                // import: answered by Alfa on 2026-11-24 (belangen.csv)
                actor Alfa "Alfa Devices" {
                    kind company
                    interest "Technici" {
                        description "Vooral software"
                    }
                }
                """), interests.text());
        ImportedText hours = imported("beschikbare uren.csv", "Uren;Per;Vanaf\n40 uur;maand;2026-01\n", "Alfa Devices");
        assertTrue(hours.text().contains("capacity 40 h per month from 2026-01"), hours.text());
        assertTrue(hours.text().contains("// import: answered by Alfa Devices on 2026-11-24"), hours.text());
        ImportedText commitments =
                imported("toezeggingen.csv",
                        "Deelnemer;Soort;Datum;Bedrag\nBeta;intentieverklaring;2026-02-01;€ 5.000\n");
        assertTrue(commitments.text().contains("commitment letter 2026-02-01 worth 5000 EUR"), commitments.text());
    }

    @Test
    void restoresWhatWasMadeHarmlessForSpreadsheets() throws ImportException, IOException {
        ImportedText imported = imported("acties.csv", "Name,Description\nFair,\"'=1+1 en 's avonds\"\n");
        assertTrue(imported.text().contains("description \"=1+1 en 's avonds\""), imported.text());
    }
}
