/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EcorePackage;
import org.ecosystemstudio.documents.values.Language;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage;
import org.ecosystemstudio.planning.Plan;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts that try to be more than text: put into every text property that the metamodel knows, they change no document's
 * structure.
 */
class HostileTextTest {

    private static final String HARMLESS = "words";

    @TempDir
    private static Path folder;

    private static String harmlessStructure;

    @BeforeAll
    static void writeHarmlessPages() throws IOException, InterruptedException {
        harmlessStructure = structure(HARMLESS);
    }

    @Test
    void reachesEveryTextOfTheMetamodel() {
        WholeModel model = new WholeModel(HARMLESS);
        Set<Object> reached = new HashSet<>(model.texts());
        EcosystemPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .flatMap(type -> type.getEAttributes().stream())
                .filter(attribute -> attribute.getEAttributeType() == EcorePackage.Literals.ESTRING)
                .forEach(attribute -> assertTrue(reached.contains(attribute), attribute.toString()));
        EcosystemPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(type -> !type.isAbstract())
                .forEach(type -> assertTrue(model.classes().contains(type), type.getName()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onclick='alert(1)",
            "</style><svg onload=alert(1)>", "</title><script>alert(1)</script>", "<!-- ", "]]>",
            "<a href=\"javascript:alert(1)\">x</a>",
            "javascript:alert(1)", "[x](javascript:alert(1))", "[x](data:text/html,x)", "[x](//evil.example)",
            "<http://evil.example>", "![x](http://evil.example/x.png)",
            "[x]: http://evil.example", "&lt;b&gt; &#60;b&#62;", "# heading", "> quote", "| a | b |", "~~~~", "```",
            "    code",
            "===", "`code`", "\u0000\u0007\u001b[31m", "\ud800 lone", "a\\", "${7+7} {{7+7}}", "=cmd|'/C calc'!A0",
            "words \u202e\u2066 words", "{0} {1}", "<br>", "\\<b>" })
    void staysText(String hostile) throws IOException, InterruptedException {
        Document harmless = Jsoup.parse(html(HARMLESS));
        Document document = Jsoup.parse(html(hostile));
        // A long word may break, and says so; that is all that the length of a text may change.
        document.select("span.long").unwrap();
        assertEquals(tags(harmless), tags(document));
        assertEquals(nodes(markdown(HARMLESS)), nodes(markdown(hostile)));
        assertFalse(markdown(hostile).toLowerCase(Locale.ROOT).contains("<script"));
        assertEquals(harmlessStructure, structure(hostile));
        document.select("a[href]")
                .forEach(link -> assertTrue(link.attr("href").matches("#.*|https?://.*"), link.outerHtml()));
    }

    @Test
    void isTriedInEverySection() {
        Document document = Jsoup.parse(html(HARMLESS));
        assertEquals(9, document.select("main > section").size());
        assertFalse(document.select("svg[role=img] text.group").isEmpty());
        assertTrue(markdown(HARMLESS).contains("~~~~text"));
    }

    @Test
    void turnsNoDirectionOfWhatFollows() {
        for (String text : List.of("\u202eevil", "\u2067evil", "\u202devil", "\u05e9\u05dc\u05d5\u05dd")) {
            String html = html(text);
            String markdown = markdown(text);
            assertFalse(html.matches("(?s).*[\u202a-\u202e\u2066-\u2069].*"));
            assertEquals(markdown.chars().filter(sign -> sign == '\u2068').count(),
                    markdown.chars().filter(sign -> sign == '\u2069').count());
            assertFalse(markdown.matches("(?s).*[\u202a-\u202e\u2066\u2067].*"));
        }
        assertFalse(Jsoup.parse(html("\u05e9\u05dc\u05d5\u05dd")).select("h1 bdi, td bdi").isEmpty());
    }

    @Test
    void showsLightMarkdownAndLinksToTheWeb() {
        Document document = Jsoup.parse(html("*very* **nice** [site](https://example.org/a?b=c)"));
        assertFalse(document.select("main em").isEmpty());
        assertFalse(document.select("main strong").isEmpty());
        assertTrue(document.select("a[href^=https]").stream().allMatch(link -> link.attr("rel").contains("noopener")));
        assertTrue(markdown("[site](https://example.org/a_b)").contains("[site](https://example.org/a_b)"));
        assertTrue(document.select("img, script").isEmpty());
    }

    @Test
    void putsNoLinkIntoAnother() {
        for (String title : List.of("[ok](https://ok.example/)", "**a [ok](https://ok.example/)**")) {
            Plan plan = TestPlans.of(("ecosystem T actor A \"%1$s\" goal G \"%1$s\" action W \"%1$s\" for G by A "
                    + "{ from 2026-02 until 2026-04 }").formatted(title));
            String html = TestPlans.write(plan, Language.DUTCH, DocumentFormat.HTML);
            // A parser would close the outer link before the inner one.
            assertFalse(html.matches("(?s).*<a\\b(?:(?!</a>).)*<a\\b.*"), html);
            assertTrue(Jsoup.parse(html).select("a[href^=#action]").stream()
                    .anyMatch(link -> link.text().endsWith("ok")));
        }
    }

    @Test
    void survivesLongAndDeepText() {
        assertTrue(html("x".repeat(20_000)).length() > 20_000);
        assertTrue(html("*".repeat(5_000)).contains("***"));
        assertTrue(html("- ".repeat(2_000) + "x").contains("x"));
        assertTrue(html("[".repeat(5_000)).contains("[[["));
    }

    private static String html(String text) {
        return TestPlans.write(plan(text), Language.DUTCH, DocumentFormat.HTML);
    }

    private static String markdown(String text) {
        return TestPlans.write(plan(text), Language.DUTCH, DocumentFormat.MARKDOWN);
    }

    /** The tags of the document as PDF, which must hold nothing but pages and links. */
    private static String structure(String text) throws IOException, InterruptedException {
        Path file = folder.resolve("plan.pdf");
        Files.write(file, new Documents().write(TestPlans.compose(plan(text), Language.DUTCH), DocumentFormat.PDF));
        String objects = Program.run("qpdf", "--qdf", "--object-streams=disable", file.toString(), "-");
        assertFalse(objects.matches("(?s).*/(JavaScript|JS|Launch|OpenAction|EmbeddedFile|AcroForm|AA)\\b.*"), text);
        assertFalse(objects.matches("(?s).*/URI \\((?!https?:).*"), text);
        // A link of two lines is two objects.
        return Program.run("pdfinfo", "-struct", file.toString()).replaceAll(" *Object \\d+ \\d+\n", "");
    }

    private static Plan plan(String text) {
        return Plan.of(EcosystemView.of(List.of(new WholeModel(text).root())), TestPlans.TODAY);
    }

    /** The tags in order; the lines that a name in a picture is broken into depend on its length, and count as one. */
    private static List<String> tags(Document document) {
        List<String> tags = new ArrayList<>();
        for (Element element : document.select(":not(tspan + tspan)")) {
            StringBuilder tag = new StringBuilder(element.tagName());
            element.attributes().forEach(attribute -> tag.append(' ').append(attribute.getKey()));
            tags.add(tag.toString());
        }
        return tags;
    }

    private static List<String> nodes(String markdown) {
        List<String> nodes = new ArrayList<>();
        List<Node> open = new ArrayList<>(List.of(Parser.builder().build().parse(markdown)));
        while (!open.isEmpty()) {
            Node node = open.removeLast();
            if (!(node instanceof Text)) {
                nodes.add(node.getClass().getSimpleName());
            }
            for (Node child = node.getLastChild(); child != null; child = child.getPrevious()) {
                open.add(child);
            }
        }
        return nodes;
    }
}
