/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.ecosystemstudio.documents.DocumentFormat;
import org.ecosystemstudio.documents.TestPlans;
import org.ecosystemstudio.documents.values.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Markdown that another reader than its writer understands. */
class MarkdownStructureTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void holdsNoHtmlAndLinksToItsHeadings(Language language) {
        List<String> headings = new ArrayList<>();
        List<String> links = new ArrayList<>();
        List<String> html = new ArrayList<>();
        Node document =
                Parser.builder().build().parse(TestPlans.write(TestPlans.haven(), language, DocumentFormat.MARKDOWN));
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                headings.add(
                        words(heading).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} -]", "").replace(' ', '-'));
                visitChildren(heading);
            }

            @Override
            public void visit(Link link) {
                links.add(link.getDestination());
            }

            @Override
            public void visit(HtmlInline inline) {
                html.add(inline.getLiteral());
            }

            @Override
            public void visit(HtmlBlock block) {
                html.add(block.getLiteral());
            }
        });
        assertEquals(List.of(), html);
        assertTrue(links.size() >= 9, links.toString());
        links.forEach(link -> assertTrue(headings.contains(link.substring(1)), link + " in " + headings));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void givesEveryRowOfATableItsColumns(Language language) {
        int columns = 0;
        for (String line : TestPlans.write(TestPlans.haven(), language, DocumentFormat.MARKDOWN).lines().toList()) {
            int bars = line.startsWith("|") ? line.replace("\\|", "").replaceAll("[^|]", "").length() : 0;
            assertTrue(columns == 0 || bars == 0 || bars == columns, line);
            columns = bars;
        }
    }

    private static String words(Node parent) {
        StringBuilder words = new StringBuilder();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            words.append(node instanceof Text text ? text.getLiteral() : words(node));
        }
        return words.toString();
    }
}
