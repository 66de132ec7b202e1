/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.ecosystemstudio.assessment.InstalledRules;
import org.ecosystemstudio.assessment.Rule;
import org.ecosystemstudio.language.loading.ModelLoader;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;
import org.junit.jupiter.api.Test;

/** The pages of the rules in {@code docs/rules}; with {@code -Dapprove=true} they are written. */
class RulePagesTest {

    private static final Path FOLDER = Path.of("..", "..", "docs", "rules");
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final Pattern LINK = Pattern.compile("]\\(([^)]*)\\)");
    private static final Pattern MODEL = Pattern.compile("(?s)```\n(.*?)\n```");

    @Test
    void areThoseOfTheRules() throws IOException {
        TreeMap<String, String> expected = expected();
        if (Boolean.getBoolean("approve")) {
            approve(expected);
        }
        TreeMap<String, String> found = found();
        assertEquals(String.join("\n", expected.keySet()), String.join("\n", found.keySet()),
                "docs/rules holds other pages than there are rules; run this test with -Dapprove=true");
        expected.forEach((name, text) -> assertEquals(text, found.get(name),
                "docs/rules/" + name + " is out of date; run this test with -Dapprove=true"));
    }

    @Test
    void explainEveryCodeOfTheMethod() {
        assertEquals(RuleCatalogue.all().stream().map(RuleDescription::code).toList(),
                InstalledRules.all().stream().map(rule -> rule.description().code()).toList());
    }

    @Test
    void showBothExamplesWhatIsSaidAndWhy() {
        expected().forEach((name, page) -> {
            if (!name.endsWith("README.md")) {
                boolean isDutch = name.startsWith("nl/");
                assertTrue(page.contains(isDutch ? "\n## Waarom\n" : "\n## Why\n"), name);
                assertTrue(page.contains(isDutch ? "\n## Een model waarin het niet in orde is\n"
                        : "\n## A model in which it does not hold\n"), name);
                assertTrue(page.contains(isDutch ? "\n## Een model waarin het in orde is\n"
                        : "\n## A model in which it holds\n"), name);
                assertTrue(page.contains("\n> "), name);
            }
        });
    }

    @Test
    void leadToOneAnother() {
        TreeMap<String, String> pages = expected();
        pages.forEach((name, page) -> {
            Matcher link = LINK.matcher(page);
            assertTrue(link.find(), name);
            do {
                String target = Path.of(name).resolveSibling(link.group(1)).normalize().toString().replace('\\', '/');
                assertTrue(pages.containsKey(target), name + " leads to " + target);
            } while (link.find());
        });
    }

    @Test
    void showSettingsThatTheLanguageReads() {
        ModelLoader loader = new ModelLoader(Locale.ENGLISH);
        expected().forEach((name, page) -> {
            List<String> models = MODEL.matcher(page).results().map(found -> found.group(1)).toList();
            if (!name.endsWith("README.md")) {
                String code = name.replaceAll("^nl/|\\.md$", "");
                boolean isSettable = RuleCatalogue.rule(code).ownSettableSeverity().isPresent();
                assertEquals(isSettable ? 3 : 2, models.size(), name);
                String settings = isSettable ? models.get(2) : "";
                assertEquals(List.of(), loader.parse(settings.contains(" on ") ? models.get(0) + '\n' + settings
                        : settings).problems(), name);
            }
        });
    }

    private static TreeMap<String, String> expected() {
        TreeMap<String, String> pages = new TreeMap<>();
        List<RuleDescription> rules = InstalledRules.all().stream().map(Rule::description).toList();
        pages.put("README.md", RuleIndex.of(rules, Locale.ENGLISH));
        pages.put("nl/README.md", RuleIndex.of(rules, DUTCH));
        for (Rule rule : InstalledRules.all()) {
            String code = rule.description().code();
            pages.put(code + ".md", RulePage.of(RuleExplanation.of(rule, Locale.ENGLISH), Locale.ENGLISH));
            pages.put("nl/" + code + ".md", RulePage.of(RuleExplanation.of(rule, DUTCH), DUTCH));
        }
        return pages;
    }

    private static TreeMap<String, String> found() throws IOException {
        TreeMap<String, String> pages = new TreeMap<>();
        if (Files.exists(FOLDER)) {
            try (Stream<Path> paths = Files.walk(FOLDER)) {
                for (Path path : paths.filter(Files::isRegularFile).toList()) {
                    pages.put(FOLDER.relativize(path).toString().replace('\\', '/'),
                            Files.readString(path).replace("\r\n", "\n"));
                }
            }
        }
        return pages;
    }

    private static void approve(TreeMap<String, String> pages) throws IOException {
        for (String left : found().keySet()) {
            if (!pages.containsKey(left)) {
                Files.delete(FOLDER.resolve(left));
            }
        }
        Files.createDirectories(FOLDER.resolve("nl"));
        for (String name : pages.keySet()) {
            Files.writeString(FOLDER.resolve(name), pages.get(name));
        }
    }
}
