/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.html;

import java.util.List;

import org.ecosystemstudio.documents.markup.Markup;
import org.ecosystemstudio.documents.style.HouseStyle;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.documents.tree.Document;
import org.ecosystemstudio.documents.tree.Section;

/**
 * Writes a document as one HTML file that needs nothing else: no network, no script. Its content security policy allows
 * its own style sheet and nothing more. The same document gives the same text.
 */
public final class HtmlWriter {

    private static final int LONGEST_SUBLIST = 12;
    /** Sections of this level are landmarks; those below are groups, as more landmarks would drown them. */
    private static final int FIRST_HEADING = 2;
    private static final int LAST_HEADING = 6;

    private final HouseStyle style;

    /** Writes in the style of an organisation. */
    public HtmlWriter(HouseStyle style) {
        this.style = style;
    }

    /** The document as HTML. */
    public String write(Document document) {
        return new Page(document, style).write();
    }

    /** One page while it is written. */
    private static final class Page {

        private final Document document;
        private final HouseStyle style;
        private final Wording wording;
        private final Markup html = new Markup();
        private final HtmlInlines inlines;
        private final HtmlBlocks blocks;

        Page(Document document, HouseStyle style) {
            this.document = document;
            this.style = style;
            wording = style.wording(document.language());
            inlines = new HtmlInlines(wording, html);
            blocks = new HtmlBlocks(wording, html, inlines);
        }

        String write() {
            html.raw("<!DOCTYPE html>").line();
            html.open("html", "lang", document.language().tag(), "dir", "ltr").line();
            head();
            html.open("body", "class", document.isSheet() ? "sheet" : null).line();
            html.element("a", wording.text("page.skip"), "class", "skip", "href", "#content").line();
            cover();
            contents();
            html.open("main", "id", "content", "tabindex", "-1").line();
            document.sections().forEach(section -> section(section, FIRST_HEADING));
            html.close("main").line();
            closing();
            html.close("body").line().close("html").line();
            return html.toString();
        }

        private void head() {
            Stylesheet sheet = Stylesheet.of(document, style);
            html.open("head").line();
            html.open("meta", "charset", "utf-8").line();
            html.open("meta", "http-equiv", "Content-Security-Policy", "content", sheet.policy()).line();
            html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
            html.open("meta", "name", "color-scheme", "content", "light dark").line();
            html.open("meta", "name", "generator", "content", "Ecosystem Studio").line();
            html.element("title", document.title() + " · " + wording.plain(document.kind())).line();
            html.open("style").raw(sheet.text()).close("style").line();
            html.close("head").line();
        }

        private void cover() {
            html.open("header", "class", "cover").line();
            style.logo().ifPresent(logo -> html.open("p", "class", "logo")
                    .open("img", "src", logo.dataAddress(), "alt", logo.description()).close("p").line());
            html.open("p", "class", "eyebrow");
            inlines.write(document.kind());
            document.eyebrow().forEach(part -> {
                html.text(" · ");
                inlines.write(List.of(part));
            });
            html.close("p").line();
            html.open("h1");
            inlines.text(document.title());
            html.close("h1").line();
            if (!document.lead().isEmpty()) {
                html.open("p", "class", "lead");
                inlines.write(document.lead());
                html.close("p").line();
            }
            blocks.write(document.opening());
            html.close("header").line();
        }

        private void contents() {
            if (document.sections().size() < 2) {
                return;
            }
            html.open("nav", "class", "contents", "aria-labelledby", "contents").line();
            html.element("h2", wording.text("page.contents"), "id", "contents").line();
            list(document.sections(), true);
            html.close("nav").line();
        }

        private void list(List<Section> sections, boolean deeper) {
            html.open("ol").line();
            for (Section section : sections) {
                html.open("li").open("a", "href", "#" + section.anchor());
                html.text(wording.plain(section.title())).close("a");
                if (deeper && !section.sections().isEmpty() && section.sections().size() <= LONGEST_SUBLIST) {
                    html.line();
                    list(section.sections(), false);
                }
                html.close("li").line();
            }
            html.close("ol").line();
        }

        private void section(Section section, int level) {
            String heading = "h" + Math.min(level, LAST_HEADING);
            String accent = section.accent() < 0 ? null : HtmlInlines.accent(section.accent());
            String page = section.startsPage() ? "page" : null;
            html.open("section", "class", accent == null ? page : page == null ? accent : accent + " page",
                    "role", level == FIRST_HEADING ? null : "group", "aria-labelledby", section.anchor()).line();
            html.open(heading, "id", section.anchor());
            inlines.write(section.title());
            html.close(heading).line();
            blocks.write(section.blocks());
            section.sections().forEach(part -> section(part, level + 1));
            html.close("section").line();
        }

        private void closing() {
            if (document.closing().isEmpty()) {
                return;
            }
            html.open("footer").line();
            blocks.write(document.closing());
            html.close("footer").line();
        }
    }
}
