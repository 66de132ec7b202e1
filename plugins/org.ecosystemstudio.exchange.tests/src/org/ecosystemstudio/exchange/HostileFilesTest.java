/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.ecosystemstudio.exchange.notices.ImportException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFilesTest {

    private static final String WORKBOOK = """
            <workbook xmlns:r="r"><sheets><sheet name="Acties" sheetId="1" r:id="r1"/></sheets></workbook>""";
    private static final String RELATIONS = """
            <Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>""";
    private static final int MEGABYTE = 1_000_000;

    @TempDir
    private Path folder;

    @Test
    void refusesAWorkbookThatUnpacksToFarMoreThanItHolds() throws IOException {
        Path file = folder.resolve("bomb.xlsx");
        try (OutputStream output = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(output)) {
            write(zip, "xl/workbook.xml", WORKBOOK);
            write(zip, "xl/_rels/workbook.xml.rels", RELATIONS);
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
            byte[] blanks = " ".repeat(MEGABYTE).getBytes(StandardCharsets.UTF_8);
            for (int index = 0; index < 70; index++) {
                zip.write(blanks);
            }
            zip.closeEntry();
        }
        assertTrue(Files.size(file) < MEGABYTE, "it looks harmless");
        assertEquals("this file unpacks to more than any real workbook. It is not read.", refusal(file));
    }

    @Test
    void refusesEntitiesThatMultiply() throws IOException {
        String laughs =
                """
                                        <!DOCTYPE a [<!ENTITY b "haha"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>
                                        <worksheet><sheetData><row r="1">
                        <c t="inlineStr"><is><t>&c;</t></is></c></row></sheetData>
                                </worksheet>""";
        assertTrue(refusal(workbook(laughs)).startsWith("this file declares a document type"));
        Path project = Files.writeString(folder.resolve("project.xml"),
                "<!DOCTYPE Project [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Project><Name>&x;</Name></Project>");
        assertTrue(refusal(project).startsWith("this file declares a document type"));
    }

    @Test
    void keepsARowWhoseCellHasTenMegabytes() throws IOException, ImportException {
        String cell = "x".repeat(10 * MEGABYTE);
        ImportedText imported = ImportedText.of(workbook("<worksheet><sheetData>" + row(1, "Actie", "Omschrijving")
                + row(2, "Lang", cell) + row(3, "Kort", "x") + "</sheetData></worksheet>"));
        assertEquals(List.of("2: Omschrijving: the cell has more than 32767 characters"), imported.reasons());
        assertTrue(imported.text().length() < 5_000, "the comment is cut off");
        assertTrue(imported.text().startsWith("action Kort"), imported.text());
        Path csv = Files.writeString(folder.resolve("acties.csv"), "Actie;Omschrijving\nLang;" + cell + "\n");
        assertEquals(List.of("2: Omschrijving: the cell has more than 32767 characters"),
                ImportedText.of(csv).reasons());
    }

    @Test
    void writesNoFileForNamesThatLeaveTheFolder() throws IOException {
        Path inside = Files.createDirectories(folder.resolve("inside"));
        Path file = inside.resolve("acties.xlsx");
        try (OutputStream output = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(output)) {
            write(zip, "../../evil.txt", "evil");
            write(zip, "xl/workbook.xml", WORKBOOK);
            write(zip, "xl/_rels/workbook.xml.rels", """
                    <Relationships><Relationship Id="r1" Target="../../../../../etc/passwd"/>
                    <Relationship Id="r2" Target="http://evil.example/" TargetMode="External"/></Relationships>""");
        }
        ImportException refused = assertThrows(ImportException.class, () -> ImportedText.of(file));
        assertTrue(refused.message(Locale.ENGLISH).startsWith("no row has headings"), refused.getMessage());
        try (Stream<Path> files = Files.walk(folder)) {
            assertEquals(List.of(file), files.filter(Files::isRegularFile).toList());
        }
    }

    @Test
    void textOfASheetNeverBecomesTextOfTheModel() throws IOException, ImportException {
        ImportedText imported = ImportedText.ofCsv(folder, "acties.csv", """
                Actie;Trekker;Uren
                "a"" } actor Evil // \u2028
                actor Evil";Alfa;8
                "b
                actor Evil";Alfa;*/ actor Evil
                """);
        assertFalse(imported.text().lines().anyMatch(line -> line.strip().startsWith("actor Evil")), imported.text());
        assertEquals(1, imported.reasons().size());
    }

    @Test
    void leavesOutCharactersThatHideOthers() throws IOException, ImportException {
        String text = ImportedText.ofCsv(folder, "acties.csv", "Actie;Trekker\nOpen\u202E dag\u0007;Alfa\n").text();
        assertTrue(text.contains("\"Open dag\""), text);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "PK", "PK\u0003\u0004garbage", "<Project", "<html></html>",
            "\u0000\u0001\u0002,\u0000",
            "Actie;Trekker", "\n\n\n", "\"", ";;;;;", "sep=;" })
    void refusesWhatIsNoSheetWithASentence(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("file.xlsx"), content);
        try {
            ImportedText.of(file);
        } catch (ImportException refused) {
            assertFalse(refused.message(Locale.forLanguageTag("nl")).isBlank());
        }
    }

    @Test
    void refusesFoldersAndPipes() {
        assertEquals("this is no file.", refusal(folder));
    }

    private String refusal(Path file) {
        return assertThrows(ImportException.class, () -> SheetFile.read(file)).message(Locale.ENGLISH);
    }

    private static String row(int number, String... texts) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (String text : texts) {
            row.append("<c t=\"inlineStr\"><is><t>").append(text).append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    private Path workbook(String sheet) throws IOException {
        Path file = folder.resolve("acties.xlsx");
        try (OutputStream output = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(output)) {
            Map.of("xl/workbook.xml", WORKBOOK, "xl/_rels/workbook.xml.rels", RELATIONS, "xl/worksheets/sheet1.xml",
                    sheet).forEach((name, content) -> write(zip, name, content));
        }
        return file;
    }

    private static void write(ZipOutputStream zip, String name, String content) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
