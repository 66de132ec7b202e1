/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.site;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.ecosystemstudio.documents.DocumentFormat;
import org.ecosystemstudio.documents.html.Stylesheet;
import org.ecosystemstudio.documents.markup.InlinePart;
import org.ecosystemstudio.documents.markup.Markup;
import org.ecosystemstudio.documents.style.HouseStyle;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.documents.values.Language;
import org.ecosystemstudio.documents.values.Value;

/**
 * The page that links all documents of a model, in the languages in which they were made, and finds places in them. It
 * works from a file as well as from a web host, loads nothing, and shows everything where scripts do not run. The same
 * documents give the same bytes.
 */
public final class SiteIndex {

    private static final InlinePart SCRIPT = InlinePart.beside(SiteIndex.class, "site.js");
    private static final InlinePart STYLE = new InlinePart(
            Stylesheet.shared() + InlinePart.beside(SiteIndex.class, "site.css").text());
    private static final long KILO = 1000;

    private final HouseStyle style;
    private final String title;
    private final LocalDate date;
    private final List<SiteDocument> documents;
    private final List<Language> languages;
    private final Markup html = new Markup();

    /**
     * Prepares the page.
     *
     * @param title what the ecosystem is called
     * @param date the day that the documents speak of as today
     * @param documents the documents, in the order in which they are listed; at least one
     * @param style the style and the words of an organisation
     */
    public SiteIndex(String title, LocalDate date, List<SiteDocument> documents, HouseStyle style) {
        this.style = style;
        this.title = title;
        this.date = date;
        this.documents = List.copyOf(documents);
        languages = documents.stream().map(SiteDocument::language).distinct().sorted().toList();
    }

    /** The page as HTML. */
    public String write() {
        html.raw("<!DOCTYPE html>").line();
        html.open("html", "lang", languages.getFirst().tag(), "dir", "ltr").line();
        head();
        html.open("body").line();
        header();
        html.open("main", "id", "content", "tabindex", "-1").line();
        languages.forEach(this::documents);
        languages.forEach(this::register);
        html.close("main").line();
        html.open("script").raw(SCRIPT.text()).close("script").line();
        html.close("body").line().close("html").line();
        return html.toString();
    }

    private void head() {
        html.open("head").line();
        html.open("meta", "charset", "utf-8").line();
        html.open("meta", "http-equiv", "Content-Security-Policy", "content", "default-src 'none'; style-src "
                + STYLE.source() + "; script-src " + SCRIPT.source() + "; base-uri 'none'; form-action 'none'").line();
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
        html.open("meta", "name", "color-scheme", "content", "light dark").line();
        html.open("meta", "name", "generator", "content", "Ecosystem Studio").line();
        html.element("title", title + " · " + words(languages.getFirst()).text("site.documents")).line();
        html.open("style").raw(STYLE.text()).close("style").line();
        html.close("head").line();
    }

    private void header() {
        html.open("header", "class", "cover").line();
        if (languages.size() > 1) {
            html.open("p", "class", "languages", "hidden", "").line();
            for (Language language : languages) {
                html.element("button", words(language).text("site.language"), "type", "button", "lang", language.tag(),
                        "data-language", language.tag(), "aria-pressed", "false").line();
            }
            html.close("p").line();
        }
        html.element("h1", title).line();
        for (Language language : languages) {
            html.element("p", words(language).text("site.made", new Value.FullDay(date)), "class", "lead", "lang",
                    language.tag()).line();
            html.open("p", "class", "search", "lang", language.tag(), "hidden", "").line();
            html.element("label", words(language).text("site.search"), "for", "search-" + language.tag()).line();
            html.open("input", "id", "search-" + language.tag(), "type", "search", "autocomplete", "off",
                    "aria-describedby", "found-" + language.tag()).line();
            html.open("output", "id", "found-" + language.tag(), "data-one", words(language).text("site.found.one"),
                    "data-many", words(language).text("site.found.many"), "data-none",
                    words(language).text("site.found.none")).close("output").line();
            html.close("p").line();
        }
        html.close("header").line();
    }

    private void documents(Language language) {
        html.open("section", "class", "documents", "lang", language.tag(), "aria-labelledby",
                "documents-" + language.tag()).line();
        html.element("h2", words(language).text("site.documents"), "id", "documents-" + language.tag()).line();
        for (SiteGroup group : SiteGroup.values()) {
            List<SiteDocument> members = documents.stream().filter(document -> document.language() == language
                    && SiteGroup.of(document.type()) == group).toList();
            if (!members.isEmpty()) {
                html.element("h3", words(language).text(group.key())).line();
                html.open("ul").line();
                members.forEach(this::document);
                html.close("ul").line();
            }
        }
        html.close("section").line();
    }

    private void document(SiteDocument document) {
        Language language = document.language();
        html.open("li").line();
        html.open("h4");
        String name = words(language).text("document." + document.type().id());
        document.page().ifPresentOrElse(page -> html.element("a", name, "href", page.path()), () -> html.text(name));
        html.close("h4").line();
        html.element("p", words(language).text("document." + document.type().id() + ".purpose")).line();
        html.open("p", "class", "files");
        document.files().stream().filter(file -> file.label().isEmpty()).forEach(file -> link(file, language));
        html.close("p").line();
        Map<DocumentFormat, List<SiteFile>> parts = document.files().stream().filter(file -> !file.label().isEmpty())
                .collect(Collectors.groupingBy(SiteFile::format, TreeMap::new, Collectors.toList()));
        parts.forEach((format, files) -> parts(format, files, language));
        html.close("li").line();
    }

    /** The parts of a document in one format, folded away: an actor or table each makes them many. */
    private void parts(DocumentFormat format, List<SiteFile> files, Language language) {
        html.open("details").element("summary", words(language).countedText("site.parts", files.size(),
                words(language).text("site.format." + format.id()))).open("p", "class", "files");
        files.forEach(file -> link(file, language));
        html.close("p").close("details").line();
    }

    private void link(SiteFile file, Language language) {
        html.element("a", label(file, language), "href", file.path()).text(" ");
    }

    private void register(Language language) {
        List<SiteEntry> entries = documents.stream().filter(document -> document.language() == language)
                .flatMap(document -> SiteEntries.of(document, words(language)).stream())
                .sorted(Comparator.comparing(entry -> entry.title().toLowerCase(Locale.ROOT))).toList();
        if (entries.isEmpty()) {
            return;
        }
        html.open("section", "class", "register", "lang", language.tag(), "aria-labelledby",
                "register-" + language.tag()).line();
        html.open("details").line();
        html.open("summary").element("h2", words(language).text("site.register"), "id",
                "register-" + language.tag()).close("summary").line();
        html.open("ul").line();
        for (SiteEntry entry : entries) {
            html.open("li").element("a", entry.title(), "href", entry.target()).text(" ")
                    .element("span", entry.where(), "class", "muted").close("li").line();
        }
        html.close("ul").line();
        html.close("details").line();
        html.close("section").line();
    }

    private String label(SiteFile file, Language language) {
        Wording words = words(language);
        String format = words.text("site.format." + file.format().id());
        String size = file.size() < KILO ? words.text("site.bytes", Value.count((int) file.size()))
                : words.text("site.kilobytes", Value.count((int) ((file.size() + KILO / 2) / KILO)));
        return file.label().isEmpty() ? format + " (" + size + ")" : format + " " + file.label() + " (" + size + ")";
    }

    private Wording words(Language language) {
        return style.wording(language);
    }
}
