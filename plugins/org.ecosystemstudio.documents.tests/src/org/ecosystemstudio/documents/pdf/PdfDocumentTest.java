/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.ecosystemstudio.documents.DocumentFormat;
import org.ecosystemstudio.documents.DocumentType;
import org.ecosystemstudio.documents.Documents;
import org.ecosystemstudio.documents.TestPlans;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Canvas;
import org.ecosystemstudio.documents.tree.Document;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.KeyFacts;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.tree.Tone;
import org.ecosystemstudio.documents.tree.Track;
import org.ecosystemstudio.documents.values.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents as PDF, read back by other programs than the one that writes them. */
class PdfDocumentTest {

    @TempDir
    Path folder;

    @Test
    void printsOnNumberedPagesOfA4UnderTheTitle() throws IOException {
        PdfReading plan = plan(Language.DUTCH);
        assertTrue(plan.facts().contains("(A4)"), plan.facts());
        String[] pages = plan.pages();
        assertTrue(pages[0].contains("Cluster Havenkade"), pages[0]);
        assertTrue(pages[0].contains("€ 212.000"), pages[0]);
        for (int number = 1; number <= pages.length; number++) {
            String text = pages[number - 1];
            assertTrue(text.contains("Pagina " + number + " van " + pages.length), text);
            assertTrue(text.contains("24 nov 2026"), text);
            assertEquals(number > 1, text.strip().startsWith("Actieplan · Cluster Havenkade"), text);
        }
    }

    @ParameterizedTest
    @EnumSource
    void isAFileAsItShouldBe(DocumentType type) throws IOException {
        new PdfReading(TestPlans.compose(type, TestPlans.haven(), Language.ENGLISH), folder).check();
        new PdfReading(TestPlans.compose(type, TestPlans.of("ecosystem Short actor Alfa"), Language.DUTCH), folder)
                .check();
    }

    @Test
    void saysItsTitleLanguageAndDay() throws IOException {
        PdfReading plan = plan(Language.ENGLISH);
        assertTrue(plan.facts().matches("(?s).*Title: +Cluster Havenkade · Action plan\n.*"), plan.facts());
        assertTrue(plan.facts().contains("Tagged:          yes"), plan.facts());
        String objects = plan.objects();
        assertTrue(objects.contains("/CreationDate (D:20261124000000Z)"));
        assertTrue(objects.contains("/Lang (en)"));
        assertTrue(objects.contains("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>"));
        assertTrue(objects.contains("<pdfuaid:part>1</pdfuaid:part>"));
    }

    @Test
    void bringsItsFonts() throws IOException {
        List<String> fonts = plan(Language.DUTCH).fonts().lines().skip(2).toList();
        assertFalse(fonts.isEmpty());
        fonts.forEach(font -> assertTrue(font.matches(".*\\byes yes yes\\b.*"), font));
    }

    @Test
    void namesThePagesOfItsSections() throws IOException {
        String[] pages = plan(Language.DUTCH).pages();
        Matcher planning = Pattern.compile("Planning +(\\d+)").matcher(pages[0]);
        assertTrue(planning.find(), pages[0]);
        assertTrue(pages[Integer.parseInt(planning.group(1)) - 1].contains("3 Planning"), planning.group());
    }

    @Test
    void hasABookmarkForEverySection() throws IOException {
        Document plan = TestPlans.compose(TestPlans.haven(), Language.DUTCH);
        String bookmarks = new PdfReading(plan, folder).bookmarks();
        plan.sections().forEach(section -> assertTrue(bookmarks.contains(
                "\"title\": \"" + words(section) + '"'), words(section)));
    }

    @Test
    void leadsFromAnActorToWhereItStands() throws IOException {
        String objects = plan(Language.DUTCH).objects();
        assertTrue(objects.contains("/Contents (Alfa Apparaten)\n  /Dest ["));
    }

    @Test
    void tellsWhatItsPartsAre() throws IOException {
        String structure = plan(Language.DUTCH).structure();
        for (String tag : List.of("H1", "H2", "H3", "P", "L", "LI", "Table", "THead", "TH", "TD", "Figure", "TOC",
                "Link", "Caption")) {
            assertTrue(Pattern.compile("^ *" + tag + "\\b", Pattern.MULTILINE).matcher(structure).find(), tag);
        }
        assertTrue(structure.contains("\"Cluster Havenkade\""), structure);
        String objects = plan(Language.DUTCH).objects();
        assertEquals(count(objects, "/S /Figure"), count(objects, "/Alt "));
    }

    @Test
    void repeatsTheHeadingsOfATableOnEveryPage() throws IOException {
        List<Table.Row> rows = new ArrayList<>();
        for (int row = 1; row <= 150; row++) {
            rows.add(new Table.Row(Table.Role.BODY, "", List.of(cell("Row " + row), cell("of 150"))));
        }
        Table table = new Table(text("Many rows"), List.of(new Table.Column("Name", Table.Kind.TEXT, 0),
                new Table.Column("Amount", Table.Kind.NUMBER, 0)), rows, Table.Narrow.STACK);
        String[] pages = new PdfReading(document(table), folder).pages();
        assertTrue(pages.length > 3);
        for (int page = 1; page < pages.length; page++) {
            assertTrue(Pattern.compile("Name +Amount").matcher(pages[page]).find(), pages[page]);
        }
    }

    @Test
    void breaksARowThatIsHigherThanAPage() throws IOException {
        String words = "word ".repeat(3_000) + "x".repeat(20_000) + " end";
        Table table = new Table(text("A high row"), List.of(new Table.Column("Name", Table.Kind.TEXT, 0),
                new Table.Column("Text", Table.Kind.TEXT, 0)),
                List.of(new Table.Row(Table.Role.BODY, "", List.of(cell("Name"), cell(words)))), Table.Narrow.STACK);
        PdfReading reading = new PdfReading(document(table), folder);
        reading.check();
        assertTrue(reading.pages().length > 3);
        assertTrue(reading.text().contains("end"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "a", "woord ", "\u0301\u0323" })
    void takesATimeForAVeryLongTextThatItsLengthExplains(String part) {
        List<Inline> words = text(part.repeat(200_000 / part.length()));
        List<Table.Column> columns = List.of(new Table.Column("Name", Table.Kind.TEXT, 10),
                new Table.Column("Text", Table.Kind.TEXT, 0));
        Document document = document(new Table(text("A long text"), columns, List.of(new Table.Row(Table.Role.BODY,
                "", List.of(new Table.Cell(List.of(new Inline.Reference("one", words))), new Table.Cell(words)))),
                Table.Narrow.STACK));
        assertTimeoutPreemptively(Duration.ofSeconds(20),
                () -> new Documents().write(document, DocumentFormat.PDF));
    }

    @Test
    void namesALinkOfManyLinesByItsFirstWords() throws IOException {
        String objects = new PdfReading(document(new Block.Paragraph(List.of(new Inline.Reference("one",
                text("woord ".repeat(200)))))), folder).objects();
        // 299 letters, and an ellipsis that the file writes by its number
        assertTrue(Pattern.compile("/Contents \\((woord ){49}woord[^ )]+\\)").matcher(objects).find(), objects);
    }

    @ParameterizedTest
    @EnumSource(names = { "ECOSYSTEM_CANVAS", "SWOT" })
    void laysASheetOnOnePageThatLies(DocumentType type) throws IOException {
        PdfReading sheet = new PdfReading(TestPlans.compose(type, TestPlans.haven(), Language.ENGLISH), folder);
        assertEquals(1, sheet.pages().length);
        assertTrue(sheet.facts().matches("(?s).*Page size: +(841.89 x 595.28|1190.55 x 841.89) pts.*"), sheet.facts());
    }

    @Test
    void makesPagesOfASheetThatNoPaperHolds() throws IOException {
        Canvas.Box box = new Canvas.Box(0, text("Box"), new Canvas.Area(1, 1, 1, 1),
                List.of(new Block.Paragraph(text("word ".repeat(60_000) + "end"))));
        Document sheet = new Document(Language.DUTCH, TestPlans.TODAY, text("Proef"), List.of(), "Titel", List.of(),
                List.of(new Canvas(1, 1, List.of(box))), List.of(), List.of());
        PdfReading reading = new PdfReading(sheet, folder);
        assertTrue(reading.facts().contains("(A4)"), reading.facts());
        assertTrue(reading.pages().length > 10);
        assertTrue(reading.text().contains("end"));
    }

    @Test
    void saysWhatAShadeMeansUnderAHeadingOnItsSide() throws IOException {
        Table table = new Table(text("Strengths"), List.of(new Table.Column("Name", Table.Kind.TEXT, 0),
                new Table.Column("Printing", Table.Kind.SHADE, 0)),
                List.of(new Table.Row(Table.Role.BODY, "", List.of(cell("Alfa"),
                        new Table.Cell(List.of(new Inline.Shade(3, "3", "strong")))))),
                Table.Narrow.STACK);
        PdfReading reading = new PdfReading(document(table), folder);
        reading.check();
        assertTrue(reading.structure().contains("\"Printing\""), reading.structure());
        assertTrue(reading.objects().contains("/ActualText <feff007300740072006f006e0067>"));
    }

    @Test
    void keepsTheOrderOfWordsThatAreDrawnFromRightToLeft() throws IOException {
        PdfReading reading = new PdfReading(document(new Block.Paragraph(
                text("Zie \u05e9\u05dc\u05d5\u05dd en \u0633\u0644\u0627\u0645."))), folder);
        reading.check();
        assertTrue(reading.objects().contains("/ActualText <feff05e905dc05d505dd>"));
        assertTrue(reading.objects().contains("/ActualText <feff0633064406270645>"));
    }

    @Test
    void namesCharactersThatNoFontHas() throws IOException {
        String text = new PdfReading(document(new Block.Paragraph(text("Zie \u6f22 en \u2713"))), folder).text();
        assertTrue(text.contains("Zie [U+6F22] en \u2713"), text);
        assertTrue(text.replace('\n', ' ').contains("[U+6F22] CJK UNIFIED IDEOGRAPHS 6F22"), text);
    }

    @Test
    void givesTheSameBytesWhereverItIsWritten() {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            byte[] here = bytes();
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertArrayEquals(here, bytes());
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    private static byte[] bytes() {
        return new Documents().write(TestPlans.compose(TestPlans.haven(), Language.DUTCH), DocumentFormat.PDF);
    }

    /** Seven steps beside each other leave less room than the longest of their words takes. */
    @Test
    void breaksNoWordOfStepsAndKeyFigures() throws IOException {
        Track track = new Track("Stappen", Stream.of("Verkennen", "Kernteam", "Richting kiezen",
                "Consortiumovereenkomst", "Uitvoeren", "Opschalen", "Bestendigen")
                .map(title -> new Track.Stop("1", title, List.of(), Tone.GOOD))
                .toList());
        assertTrue(new PdfReading(document(track), folder).pages()[0].contains("Consortiumovereenkomst"));
        KeyFacts facts = new KeyFacts(IntStream.range(0, 5).mapToObj(number -> new KeyFacts.KeyFact(
                text("€\u00a012.166.600.500"), text("begroot"))).toList());
        assertTrue(new PdfReading(document(facts), folder).pages()[0].contains("€ 12.166.600.500"));
    }

    private PdfReading plan(Language language) throws IOException {
        return new PdfReading(TestPlans.compose(TestPlans.haven(), language), folder);
    }

    private static Document document(Block block) {
        return new Document(Language.DUTCH, TestPlans.TODAY, text("Proef"), List.of(), "Titel", List.of(), List.of(),
                List.of(Section.of("one", text("Een"), List.of(block))), List.of());
    }

    private static List<Inline> text(String words) {
        return List.of(new Inline.Text(words));
    }

    private static Table.Cell cell(String words) {
        return new Table.Cell(text(words));
    }

    private static String words(Section section) {
        return ((Inline.Text) section.title().getFirst()).text();
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
