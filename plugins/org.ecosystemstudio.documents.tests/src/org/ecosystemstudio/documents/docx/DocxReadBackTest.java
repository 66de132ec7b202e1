/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.ecosystemstudio.documents.DocumentFormat;
import org.ecosystemstudio.documents.DocumentType;
import org.ecosystemstudio.documents.Documents;
import org.ecosystemstudio.documents.TestPlans;
import org.ecosystemstudio.documents.WholeModel;
import org.ecosystemstudio.documents.charts.GanttChart;
import org.ecosystemstudio.documents.picture.Raster;
import org.ecosystemstudio.documents.style.Colour;
import org.ecosystemstudio.documents.style.ColourRole;
import org.ecosystemstudio.documents.style.HouseStyle;
import org.ecosystemstudio.documents.style.Logo;
import org.ecosystemstudio.documents.tables.HostileTexts;
import org.ecosystemstudio.documents.tables.Python;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Document;
import org.ecosystemstudio.documents.tree.Figure;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.tree.Tone;
import org.ecosystemstudio.documents.values.Language;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.planning.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents for word processors, as another implementation reads them. */
class DocxReadBackTest {

    /** What the document is made of, in its order; the checks fail on what Word would not open or not find. */
    private static final String SCRIPT = """
            import docx, re, sys, zipfile
            from xml.dom import minidom
            package = zipfile.ZipFile(sys.argv[1])
            names = package.namelist()
            parts = {name: minidom.parseString(package.read(name)) for name in names
                     if name.endswith('.xml') or name.endswith('.rels')}
            assert len(set(names)) == len(names)
            for name in parts:
                if name.endswith('.rels'):
                    folder = name.replace('_rels/', '').rpartition('/')[0]
                    for relation in parts[name].getElementsByTagName('Relationship'):
                        target = relation.getAttribute('Target')
                        if relation.getAttribute('TargetMode') != 'External':
                            assert (folder + '/' + target).lstrip('/') in names, target
                        else:
                            assert re.match('https?://', target), target
            def values(part, element, attribute='w:val'):
                return [node.getAttribute(attribute) for node in parts[part].getElementsByTagName(element)]
            main, styles = 'word/document.xml', set(values('word/styles.xml', 'w:style', 'w:styleId'))
            for element in 'w:pStyle', 'w:rStyle', 'w:tblStyle':
                assert set(values(main, element)) <= styles, set(values(main, element)) - styles
            bookmarks = values(main, 'w:bookmarkStart', 'w:name')
            assert len({name.lower() for name in bookmarks}) == len(bookmarks)
            assert all(re.fullmatch('[A-Za-z_][A-Za-z0-9_]{0,39}', name) for name in bookmarks)
            numbers = set(values('word/numbering.xml', 'w:num', 'w:numId'))
            assert set(values(main, 'w:numId')) <= numbers
            ids = values(main, 'wp:docPr', 'id')
            assert len(set(ids)) == len(ids)
            for cell in parts[main].getElementsByTagName('w:tc'):
                assert cell.lastChild.tagName == 'w:p'
            assert not [table for table in parts[main].getElementsByTagName('w:tbl')
                        if table.nextSibling is not None and table.nextSibling.tagName == 'w:tbl']
            document = docx.Document(sys.argv[1])
            facts = document.core_properties
            print('properties', facts.title, facts.subject, facts.language, facts.created.isoformat(),
                  facts.modified.isoformat(), sep='|')
            print('languages', *sorted(set(values(main, 'w:lang'))), sep='|')
            print('links', *sorted(relation.target_ref for relation in document.part.rels.values()
                                   if relation.is_external), sep='|')
            print('missing', *sorted({node.getAttribute('w:anchor') for node in
                  parts[main].getElementsByTagName('w:hyperlink')} - set(bookmarks) - {''}), sep='|')
            print('fields', *[node.firstChild.data.strip() for node in
                  parts[main].getElementsByTagName('w:instrText')], sep='|')
            section = document.sections[0]
            print('page', section.orientation, round(section.page_width.mm), round(section.page_height.mm), sep='|')
            print('header', section.header.paragraphs[0].text, sep='|')
            print('footer', *re.findall('<w:t[ >][^<]*|w:instr="[^"]*"', package.read('word/footer1.xml').decode()),
                  sep='|')
            for body in document.element.body.iter('{%s}p' % docx.oxml.ns.nsmap['w']):
                paragraph = docx.text.paragraph.Paragraph(body, document)
                runs = [re.sub(r'\\s', ' ', text.text or '') for text in
                        body.iter('{%s}t' % docx.oxml.ns.nsmap['w'])]
                print(paragraph.style.name, ''.join(runs).strip(), sep='|')
            for table in document.tables:
                rows = table._tbl.tr_lst
                heads = [row for row in rows if row.xpath('./w:trPr/w:tblHeader')]
                whole = [row for row in rows if row.xpath('./w:trPr/w:cantSplit')]
                caption = table._tbl.xpath('./w:tblPr/w:tblCaption/@w:val')
                print('table', table.style.name, len(heads), len(rows) == len(whole), *caption, sep='|')
            for shape in document.element.body.iter('{%s}docPr' % docx.oxml.ns.nsmap['wp']):
                print('picture', shape.get('descr'), sep='|')
            """;

    @TempDir
    Path folder;

    @Test
    void isMadeOfStylesThatWordKnows() throws IOException {
        List<String> lines = read(TestPlans.compose(TestPlans.haven(), Language.DUTCH));
        assertTrue(lines.contains("Title|Cluster Havenkade"), lines.toString());
        assertTrue(lines.contains("Heading 1|Planning"));
        assertTrue(lines.contains("toc 1|3Planning"));
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("Heading 2|")));
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("List Bullet|")));
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("Caption|")));
    }

    @Test
    void knowsItsDayAndItsLanguage() throws IOException {
        List<String> dutch = read(TestPlans.compose(TestPlans.haven(), Language.DUTCH));
        assertEquals("properties|Cluster Havenkade · Actieplan|Actieplan|nl-NL|2026-11-24T00:00:00|"
                + "2026-11-24T00:00:00", dutch.getFirst());
        assertTrue(dutch.contains("languages|nl-NL"));
        assertTrue(read(TestPlans.compose(TestPlans.haven(), Language.ENGLISH)).contains("languages|en-GB"));
    }

    @Test
    void hasHeaderFooterAndContents() throws IOException {
        List<String> lines = read(TestPlans.compose(TestPlans.haven(), Language.DUTCH));
        assertTrue(lines.contains("header|Actieplan · Cluster Havenkade"));
        String footer = lines.stream().filter(line -> line.startsWith("footer|")).findFirst().orElseThrow();
        assertTrue(footer.matches(".*24 november 2026.*Pagina .*w:instr=\" PAGE \".* van .*w:instr=\" NUMPAGES \".*"),
                footer);
        assertTrue(lines.stream().anyMatch(line -> line.matches("fields\\|TOC \\\\o \"1-[12]\" .*")));
        assertTrue(lines.contains("page|PORTRAIT (0)|210|297"), lines.get(5));
    }

    @Test
    void marksHeadingsOfTablesAndKeepsRowsWhole() throws IOException {
        List<String> tables = read(TestPlans.compose(TestPlans.haven(), Language.DUTCH)).stream()
                .filter(line -> line.startsWith("table|Ecosystem Table|")).toList();
        assertFalse(tables.isEmpty());
        tables.forEach(table -> assertTrue(table.matches("table\\|Ecosystem Table\\|1\\|True\\|.+"), table));
    }

    @Test
    void showsFiguresWithTheirAlternative() throws IOException {
        List<String> pictures = read(TestPlans.compose(TestPlans.haven(), Language.DUTCH)).stream()
                .filter(line -> line.startsWith("picture|")).toList();
        assertFalse(pictures.isEmpty());
        assertTrue(pictures.getFirst().length() > 40, pictures.getFirst());
    }

    @Test
    void goesOnWithAFigureThatIsHigherThanAPage() throws IOException {
        List<GanttChart.Row> rows = IntStream.range(0, 150).mapToObj(index -> new GanttChart.Row("r" + index,
                "Work " + index, "", "", 0, Optional.empty(), List.of(), List.of(), List.of())).toList();
        GanttChart chart = new GanttChart(TestPlans.TODAY, TestPlans.TODAY.plusYears(1), TestPlans.TODAY,
                List.of(new GanttChart.Group("Group", 0, rows)));
        List<String> pictures = read(document(new Figure("all", "All work", "Much of it.", chart, List.of()))).stream()
                .filter(line -> line.startsWith("picture|")).toList();
        assertEquals("picture|All work. Much of it.", pictures.getFirst());
        assertTrue(pictures.size() > 2, pictures.toString());
        assertEquals(List.of("picture|"), pictures.subList(1, pictures.size()).stream().distinct().toList());
    }

    @Test
    void laysASheetDown() throws IOException {
        List<String> lines =
                read(TestPlans.compose(DocumentType.ECOSYSTEM_CANVAS, TestPlans.haven(), Language.ENGLISH));
        assertTrue(lines.contains("page|LANDSCAPE (1)|297|210"), lines.get(5));
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("Box Title|")));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PARTNER_PACK")
    void canBeOpenedWhateverTheDocument(DocumentType type) throws IOException {
        for (Document document : List.of(TestPlans.compose(type, TestPlans.haven(), Language.DUTCH),
                TestPlans.compose(type, TestPlans.of("ecosystem Cluster"), Language.ENGLISH))) {
            List<String> lines = read(document);
            assertTrue(lines.stream().anyMatch(line -> line.startsWith("Title|")), type.id());
            assertTrue(lines.contains("missing"), type.id());
        }
    }

    @Test
    void linksWithinAndToTheWeb() throws IOException {
        List<String> lines = read(document(
                new Block.Paragraph(List.of(
                        new Inline.Link(URI.create("https://example.org/a?b=c&d=%20"), List.of(new Inline.Text("out"))),
                        new Inline.Reference("part-1", List.of(new Inline.Text("in"))))),
                new Block.Paragraph(List.of(new Inline.Badge(Tone.GOOD, "on time")))));
        assertTrue(lines.contains("links|https://example.org/a?b=c&d=%20"));
        assertTrue(lines.contains("missing"), lines.toString());
        assertTrue(lines.contains("Normal|outin"));
        assertTrue(lines.contains("Normal|✓ on time"));
    }

    @Test
    void countsListsAnewAndKeepsWhatBelongsToAnItem() throws IOException {
        Block.Items inner = new Block.Items(0, List.of(List.of(paragraph("inner"))));
        List<String> lines = read(document(
                new Block.Items(1, List.of(List.of(paragraph("one"), paragraph("more"), inner),
                        List.of(paragraph("two")))),
                new Block.Items(5, List.of(List.of(paragraph("five"))))));
        assertTrue(lines.containsAll(List.of("List Number|one", "List Continue|more", "List Bullet|inner",
                "List Number|two", "List Number|five")), lines.toString());
    }

    @Test
    void partsTablesThatTouch() throws IOException {
        Table table = new Table(List.of(), List.of(new Table.Column("Name", Table.Kind.TEXT, 0)), List.of(),
                Table.Narrow.STACK);
        Block.Callout callout = new Block.Callout(Tone.BAD, List.of(), List.of(table));
        assertEquals(3, read(document(table, callout)).stream().filter(line -> line.startsWith("Table Gap|")).count());
    }

    static Stream<String> hostileTexts() {
        return Stream.concat(HostileTexts.ALL.stream(), Stream.of("\u202eevil", "x".repeat(20_000), "*".repeat(2_000),
                "\u05e9\u05dc\u05d5\u05dd words \u0645\u0631\u062d\u0628\u0627", "\u000b\u000c\ufffe", "<w:p/>"));
    }

    @ParameterizedTest(name = "[{index}]")
    @MethodSource("hostileTexts")
    void staysText(String hostile) throws IOException {
        List<String> lines = read(whole(hostile));
        List<String> harmless = read(whole("words"));
        assertEquals(harmless.stream().filter(line -> line.startsWith("table|Ecosystem Table")).count(),
                lines.stream().filter(line -> line.startsWith("table|Ecosystem Table")).count());
        assertEquals(harmless.stream().filter(line -> line.startsWith("Heading")).count(),
                lines.stream().filter(line -> line.startsWith("Heading")).count());
    }

    @Test
    void runsFromRightToLeftWhereTheScriptDoes() throws IOException {
        String main = Python.lines("""
                import sys, zipfile
                print(zipfile.ZipFile(sys.argv[1]).read('word/document.xml').decode())
                """, folder, new Documents().write(document(paragraph("naar \u05e9\u05dc\u05d5\u05dd toe")),
                DocumentFormat.DOCX)).getLast();
        assertTrue(main.contains("<w:rtl/><w:lang w:val=\"nl-NL\"/></w:rPr>"
                + "<w:t xml:space=\"preserve\">\u05e9\u05dc\u05d5\u05dd</w:t>"), main);
        assertEquals(main.indexOf("<w:rtl/>"), main.lastIndexOf("<w:rtl/>"));
    }

    @Test
    void wearsTheColoursAndTheLogoOfAnOrganisation() throws IOException {
        Colour red = Colour.parse("#aa0011").orElseThrow();
        byte[] png = new Raster(300, 60).png();
        HouseStyle style = new HouseStyle(Map.of(ColourRole.BRAND, red),
                Optional.of(new Logo(Logo.Kind.PNG, png, "Havenkade")), "", Map.of());
        byte[] written = new Documents(style).write(document(paragraph("words")), DocumentFormat.DOCX);
        assertTrue(Python.lines(SCRIPT, folder, written).contains("picture|Havenkade"));
        String styles = Python.lines("""
                import sys, zipfile
                print(zipfile.ZipFile(sys.argv[1]).read('word/styles.xml').decode())
                """, folder, written).getLast();
        assertTrue(styles.matches(".*w:styleId=\"Eyebrow\".{1,300}<w:color w:val=\"AA0011\"/>.*"), styles);
    }

    @Test
    void isTheSameForTheSameDocument() {
        Documents documents = new Documents();
        assertArrayEquals(
                documents.write(TestPlans.compose(TestPlans.haven(), Language.DUTCH), DocumentFormat.DOCX),
                documents.write(TestPlans.compose(TestPlans.haven(), Language.DUTCH), DocumentFormat.DOCX));
    }

    private List<String> read(Document document) throws IOException {
        return Python.lines(SCRIPT, folder, new Documents().write(document, DocumentFormat.DOCX));
    }

    private static Document whole(String text) {
        return TestPlans.compose(Plan.of(EcosystemView.of(List.of(new WholeModel(text).root())), TestPlans.TODAY),
                Language.DUTCH);
    }

    private static Block.Paragraph paragraph(String words) {
        return new Block.Paragraph(List.of(new Inline.Text(words)));
    }

    private static Document document(Block... blocks) {
        return new Document(Language.DUTCH, TestPlans.TODAY, List.of(new Inline.Text("Proef")), List.of(), "Titel",
                List.of(), List.of(),
                List.of(Section.of("part-1", List.of(new Inline.Text("Deel")), List.of(blocks))), List.of());
    }
}
