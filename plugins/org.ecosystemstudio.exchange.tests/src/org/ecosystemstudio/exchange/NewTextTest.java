/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.ecosystemstudio.exchange.columns.ColumnReading;
import org.ecosystemstudio.exchange.notices.ImportException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewTextTest {

    @TempDir
    private Path folder;

    @Test
    void makesActorsAndActionsOfAWorkbook() throws ImportException, IOException {
        ImportedText imported = ImportedText.of(ImportedText.resource("cluster-openpyxl.xlsx", folder));
        assertTrue(imported.text().startsWith("""
                goal JongerenKiezenTechniek "Jongeren kiezen techniek"

                actor GemeenteDuinstreek "Gemeente Duinstreek" {
                    kind government
                    involvement founding partner
                    interest "Banen"
                    interest "Woningen"
                    region "Zandwijk"
                    contact ADeVries "A. de Vries" mail "a.devries@duinstreek.example"
                }

                actor ZiltBV "Zilt B.V." {
                    kind company
                    involvement participant
                    interest "Technici"
                }

                action OpenDag "Open dag" for JongerenKiezenTechniek by ZiltBV with GemeenteDuinstreek {
                    from 2026-09-01
                    until 2026-10-31
                    hours 12.5 h
                    budget 1250 EUR
                    status going
                }

                action Banenmarkt for JongerenKiezenTechniek by GemeenteDuinstreek {
                    from 2027-01-15
                    after OpenDag by 2 weeks
                    hours 3 days
                    budget 2500 EUR
                    status planned
                }
                """), imported.text());
        assertEquals(List.of("goal JongerenKiezenTechniek"), imported.result().made());
    }

    /** A list of actions has a column Doel for what each serves; a list of goals has it for what they are called. */
    @Test
    void tellsAListOfActionsFromOneOfGoals() throws ImportException, IOException {
        assertTrue(ofList("Actie;Trekker;Begindatum;Einddatum;Budget;Doel\n"
                + "Nieuwe website;Zilt;1-12-2026;31-3-2027;\u20ac 4.500,00;Zichtbaar\n").contains("""
                        action NieuweWebsite "Nieuwe website" for Zichtbaar by Zilt {
                            from 2026-12-01
                            until 2027-03-31
                            budget 4500 EUR
                        }
                        """));
        assertTrue(ofList("Doel;Trekker;Deadline\nMeer banen;Zilt;31-12-2027\n").contains("""
                goal MeerBanen "Meer banen" {
                    owner Zilt
                    by 2027-12-31
                }
                """));
    }

    private String ofList(String csv) throws ImportException, IOException {
        return ImportedText.of(Files.writeString(folder.resolve("lijst.csv"), csv)).text();
    }

    @Test
    void keepsRowsThatDoNotFitAsCommentsWithTheReason() throws ImportException, IOException {
        ImportedText imported = ImportedText.of(ImportedText.resource("cluster-openpyxl.xlsx", folder));
        assertEquals(2, imported.reasons().size());
        assertTrue(imported.text().contains("""
                // import: cluster-openpyxl.xlsx, Acties, row 4: Uren: the cell has a formula and no result. \
                Open the file in a spreadsheet and save it -- Actie: Formule | Trekker: Zilt B.V. | Uren: =10*4
                """), imported.text());
    }

    @Test
    void reportsRowsAboveTheHeadingsAndUnknownColumns() throws ImportException, IOException {
        SheetReport actors = ImportedText.of(ImportedText.resource("cluster-openpyxl.xlsx", folder)).result().sheets()
                .getFirst();
        assertEquals(3, actors.reading().headingRow());
        assertEquals(1, actors.reading().above().size());
        ColumnReading colour = actors.reading().columns().getLast();
        assertEquals(new ColumnReading(7, "Kleur", ColumnReading.Use.UNKNOWN, "", 1, 0), colour);
        assertEquals("H", colour.letters());
    }

    @Test
    void takesFormulasByTheResultThatLibreOfficeSaved() throws ImportException, IOException {
        ImportedText imported = ImportedText.of(ImportedText.resource("acties-libreoffice.xlsx", folder));
        assertTrue(imported.text().contains("""
                action Kennisdag by Zilt {
                    from 2026-03
                    hours 40 h
                    budget 1500.75 EUR
                }
                """), imported.text());
        assertEquals(List.of("3: Uren: the cell shows #DIV/0!, an error"), imported.reasons());
        SheetReport sheet = imported.result().sheets().getFirst();
        assertEquals(1, sheet.empty(), "the row of totals");
        assertEquals(2, sheet.reading().column("hours").orElseThrow().formulas(), "one action and the total");
    }

    @Test
    void readsDutchNumbersAndDatesOfSemicolonFiles() throws ImportException, IOException {
        ImportedText imported = ImportedText.ofCsv(folder, "acties.csv", """
                Actie;Trekker;Begin;Tot;Uren;Budget
                Open dag;Alfa;1-9-2026;Q3 2026;1.234;€ 1.234,50
                Website;Alfa;sept. 2026;3e kwartaal 2026;12 uur;8.000,-
                Beurs;Alfa;31-2-2026;;;
                """);
        assertTrue(imported.text().contains("""
                    from 2026-09-01
                    until 2026-Q3
                    hours 1234 h
                    budget 1234.5 EUR
                """), imported.text());
        assertTrue(imported.text().contains("""
                    from 2026-09
                    until 2026-Q3
                    hours 12 h
                    budget 8000 EUR
                """), imported.text());
        assertEquals(List.of("4: Begin: 31-2-2026 is no day of the calendar"), imported.reasons());
    }

    @Test
    void readsAPointAsDecimalInFilesWithCommas() throws ImportException, IOException {
        ImportedText imported = ImportedText.ofCsv(folder, "actions.csv",
                "Action,Owner,Hours\r\n\"Fair, in spring\",Alfa,1.125\r\n");
        // written so that nobody takes it for more than a thousand
        assertTrue(imported.text().contains("hours 1.1250 h"), imported.text());
    }

    @Test
    void readsEveryUsualEncoding() throws ImportException, IOException {
        String csv = "Organisatie\tSoort\nCoöperatie Één\tbedrijf\n";
        for (Charset encoding : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, StandardCharsets.UTF_16LE,
                Charset.forName("windows-1252"))) {
            Path file = Files.write(folder.resolve("actoren.csv"), csv.getBytes(encoding));
            assertEquals("actor CoöperatieÉén \"Coöperatie Één\" { kind company }",
                    ImportedText.of(file).text().replaceAll("\\s+", " ").strip(), encoding.name());
        }
    }

    @Test
    void givesEveryElementANameOfItsOwn() throws ImportException, IOException {
        ImportedText imported = ImportedText.ofCsv(folder, "actors.csv", """
                Organisation;Kind
                3D Print & Co;company
                3d print, co;company
                ???;company
                goal;company
                日本;company
                """);
        assertTrue(imported.text().contains("actor Actor3DPrintCo \"3D Print & Co\""), imported.text());
        assertTrue(imported.text().contains("actor goal"), imported.text());
        assertTrue(imported.text().contains("actor 日本"), imported.text());
        assertEquals(List.of("3: row 2 is about the same element"), imported.reasons());
    }

    @Test
    void tellsGoalsFromActionsByTheirHeadings() throws ImportException, IOException {
        ImportedText imported = ImportedText.ofCsv(folder, "lijst.csv", """
                Doel;Trekker;Deadline;Indicator;Van;Naar;Eenheid
                Meer technici;Alfa;2027-06-30;technici aangenomen;12;40;mensen
                """);
        assertEquals("""
                actor Alfa

                goal MeerTechnici "Meer technici" {
                    owner Alfa
                    by 2027-06-30
                    indicator "technici aangenomen" from 12 to 40 people
                }
                """, imported.text());
    }

    @Test
    void takesARowWithTheElementsItNeedsOrNotAtAll() throws ImportException, IOException {
        ImportedText imported = ImportedText.ofCsv(folder, "acties.csv", """
                Actie;Na;Uren
                Eerste;;veel
                Tweede;Eerste;8
                Derde;Tweede;8
                Vierde;;8
                """);
        assertEquals(List.of("2: Uren: \"veel\" is no amount of time, as in 12, 12 h, 3 days",
                "3: it refers to Eerste, whose row does not fit", "4: it refers to Tweede, whose row does not fit"),
                imported.reasons());
        assertTrue(imported.text().startsWith("action Vierde"), imported.text());
    }

    @Test
    void makesGoalsActionsAndTasksOfAProject() throws ImportException, IOException {
        ImportedText imported = ImportedText.of(ImportedText.resource("kade.xml", folder));
        assertEquals("""
                actor ZiltBV "Zilt B.V."
                actor Hogeschool
                goal KennisDelen "Kennis delen"

                action Lezingen for KennisDelen {
                    task SprekersZoeken "Sprekers zoeken" 24 h by ZiltBV {
                        from 2026-03-02
                        until 2026-03-31
                        status done
                    }
                    task ZaalHuren "Zaal huren" {
                        from 2026-04-14
                        until 2026-05-29
                        after SprekersZoeken by 2 weeks
                        budget 1200 EUR
                    }
                }

                action Proeflab for KennisDelen by Hogeschool with ZiltBV {
                    description "Met \\"echte\\" machines"
                    from 2026-06-01
                    until 2026-09-30
                    hours 48.5 h
                }

                milestone LabOpen "Lab open" 2026-09-30 for KennisDelen
                """, imported.text());
    }
}
