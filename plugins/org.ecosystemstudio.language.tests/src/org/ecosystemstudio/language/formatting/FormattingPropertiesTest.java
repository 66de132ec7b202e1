/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.ecosystemstudio.language.EcosystemStandaloneSetup;
import org.ecosystemstudio.language.conversion.TextLiteral;
import org.junit.jupiter.api.Test;

import com.google.inject.Injector;

/** What formatting promises for any text: the same meaning, the same comments, and nothing left to format. */
class FormattingPropertiesTest {

    private static final int DEFAULT_RUNS = 150;

    private final Injector language = new EcosystemStandaloneSetup().createInjectorAndDoEMFRegistration();
    private final FileFormatter formatter = language.getInstance(FileFormatter.class);
    private final IParser parser = language.getInstance(IParser.class);

    @Test
    void keepsMeaningAndCommentsOfRandomTextAndChangesNothingTheSecondTime() {
        long firstSeed = Long.getLong("ecosystemstudio.seed", 20260101L);
        int runs = Integer.getInteger("ecosystemstudio.runs", DEFAULT_RUNS);
        int parsed = 0;
        for (long seed = firstSeed; seed < firstSeed + runs; seed++) {
            String text = new RandomText(language.getInstance(IGrammarAccess.class), new Random(seed)).next(60);
            if (parser.parse(new StringReader(text)).hasSyntaxErrors()) {
                continue;
            }
            parsed++;
            check("seed " + seed, text);
        }
        assertTrue(parsed > runs / 2, () -> "too little of the random text is a model");
    }

    @Test
    void keepsMeaningAndCommentsOfTheSketchAndOfEveryExample() throws IOException {
        check("sketch", sketch());
        for (Path file : examples()) {
            check(file.toString(), Files.readString(file));
        }
    }

    @Test
    void findsEveryExampleFormatted() throws IOException {
        for (Path file : examples()) {
            String text = Files.readString(file);
            assertEquals(formatter.formatted(text).orElseThrow(), text,
                    () -> file + ": run ./ecosystem format examples");
        }
    }

    private static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("../../examples"))) {
            return files.filter(path -> path.toString().endsWith(".ecosystem")).toList();
        }
    }

    static String sketch() throws IOException {
        return new String(FormattingPropertiesTest.class.getResourceAsStream("../loading/sketch.ecosystem")
                .readAllBytes(), StandardCharsets.UTF_8);
    }

    private void check(String what, String text) {
        FileFormatter.Formatted once = assertInstanceOf(FileFormatter.Formatted.class, formatter.format(text), what);
        IParseResult before = parser.parse(new StringReader(text));
        IParseResult after = parser.parse(new StringReader(once.text()));

        assertFalse(after.hasSyntaxErrors(), () -> what + "\n" + text + "\n=>\n" + once.text());
        assertEquals(words(before), words(after), what);
        assertTrue(EcoreUtil.equals(before.getRootASTElement(), after.getRootASTElement()), what);
        assertEquals(comments(before), comments(after), what);
        assertEquals(once.text(), formatter.formatted(once.text()).orElseThrow(), what);
    }

    private static List<String> words(IParseResult parsed) {
        List<String> words = new ArrayList<>();
        for (ILeafNode leaf : parsed.getRootNode().getLeafNodes()) {
            if (!leaf.isHidden()) {
                words.add(leaf.getText().startsWith("'''") ? TextLiteral.read(leaf.getText()) : leaf.getText());
            }
        }
        return words;
    }

    private static List<String> comments(IParseResult parsed) {
        List<String> comments = new ArrayList<>();
        for (ILeafNode leaf : parsed.getRootNode().getLeafNodes()) {
            if (leaf.isHidden() && leaf.getText().startsWith("/")) {
                comments.add(leaf.getText().strip().replaceAll("\\s+", " "));
            }
        }
        return comments;
    }
}
