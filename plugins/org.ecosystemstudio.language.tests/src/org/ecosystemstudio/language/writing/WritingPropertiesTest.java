/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.ecosystemstudio.language.formatting.FileFormatter;
import org.ecosystemstudio.language.messages.LanguageMessages;
import org.junit.jupiter.api.Test;

/** What the writer promises for any change: texts that say what the model says, with all else as it was. */
class WritingPropertiesTest {

    private static final int DEFAULT_RUNS = 40;

    private final long firstSeed = Long.getLong("ecosystemstudio.seed", 20260101L);
    private final int runs = Integer.getInteger("ecosystemstudio.runs", DEFAULT_RUNS);
    private int written;
    private int refused;

    @Test
    void writesRandomChangesOfTheSketch() throws IOException {
        change(Map.of("model.ecosystem", commented(sketch())), runs);
    }

    @Test
    void writesRandomChangesOfTextInAnyLayout() throws IOException {
        change(Map.of("model.ecosystem", scattered(sketch(), new Random(firstSeed))), runs);
    }

    /** Copies have no text: every element of every example is written anew, as the formatter would lay it out. */
    @Test
    void writesWholeModelsAnewInTheCanonicalLayout() throws IOException {
        writeAnew(Map.of("model.ecosystem", sketch()));
        for (Path folder : examples()) {
            writeAnew(textsIn(folder));
        }
    }

    private static List<Path> examples() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("../../examples"))) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static void writeAnew(Map<String, String> texts) {
        ChangedModel model = new ChangedModel(texts);
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        Map<XtextResource, EObject> copies = new LinkedHashMap<>();
        model.files().forEach(file -> copies.put(file, copier.copy(file.getContents().get(0))));
        copier.copyReferences();
        copies.forEach((file, copy) -> {
            file.getContents().clear();
            file.getContents().add(copy);
        });
        FileFormatter formatter = ChangedModel.LANGUAGE.getInstance(FileFormatter.class);
        for (FileEdits edits : model.edits()) {
            assertEquals(formatter.formatted(edits.after()).orElseThrow(), edits.after(),
                    edits.file().getURI().toString());
        }
    }

    private static String sketch() throws IOException {
        return new String(WritingPropertiesTest.class.getResourceAsStream("../loading/sketch.ecosystem")
                .readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void writesRandomChangesOfEveryExample() throws IOException {
        for (Path folder : examples()) {
            change(textsIn(folder), runs / 10);
        }
    }

    private static Map<String, String> textsIn(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".ecosystem")).toList()) {
                texts.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }

    private void change(Map<String, String> start, int times) {
        if (start.isEmpty()) {
            return;
        }
        Map<String, String> texts = start;
        for (long seed = firstSeed; seed < firstSeed + times; seed++) {
            if (seed % 20 == 0) {
                texts = start;
            }
            Random random = new Random(seed);
            ChangedModel model = new ChangedModel(texts);
            RandomChanges changes = new RandomChanges(model, random);
            Before before = new Before(model);
            int count = 1 + random.nextInt(3);
            for (int i = 0; i < count; i++) {
                changes.apply();
            }
            texts = write("seed " + seed + "\n" + changes, model, texts, changes, before);
        }
        assertTrue(written > refused, () -> written + " written, " + refused + " refused");
    }

    private Map<String, String> write(String what, ChangedModel model, Map<String, String> texts, RandomChanges changes,
            Before before) {
        List<FileEdits> edits;
        try {
            edits = model.edits();
            written++;
        } catch (UnwritableChangeException e) {
            refused++;
            return texts;
        } catch (RuntimeException e) {
            throw new AssertionError(what, e);
        }
        Map<String, String> after = new TreeMap<>(texts);
        edits.forEach(ofFile -> after.put(ofFile.file().getURI().path().substring(1), ofFile.after()));
        ChangedModel read = new ChangedModel(after);
        before.assertKept(what, model, read, changes);
        return after;
    }

    /** Puts comments above, behind and within lines. */
    private static String commented(String text) {
        StringBuilder commented = new StringBuilder();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String indent = line.substring(0, line.length() - line.stripLeading().length());
            commented.append(number % 5 == 0 && !line.isBlank() ? indent + "// above " + number + "\n" : "")
                    .append(line).append(number % 7 == 0 ? " // behind " + number : "").append('\n')
                    .append(number % 11 == 0 ? indent + "/* below " + number + " */\n\n" : "");
        }
        return commented.toString();
    }

    /** Puts spaces, line ends and comments between the words at random. */
    private static String scattered(String text, Random random) {
        StringBuilder scattered = new StringBuilder();
        int number = 0;
        for (ILeafNode leaf : new ChangedModel(text).files().get(0).getParseResult().getRootNode().getLeafNodes()) {
            if (!leaf.isHidden()) {
                scattered.append(leaf.getText());
            } else if (leaf.getText().isBlank()) {
                number++;
                boolean line = leaf.getText().contains("\n");
                scattered.append(switch (random.nextInt(line ? 8 : 24)) {
                    case 0 -> "\r\n\t";
                    case 1 -> " /* within " + number + " */ ";
                    case 2 -> "\n/* own\n  lines " + number + " */\n";
                    case 3 -> " // behind " + number + "\n";
                    case 4 -> "\n  // own " + number + "\n  ";
                    case 5 -> " ";
                    default -> leaf.getText();
                });
            }
        }
        return scattered.toString();
    }

    /** The texts as they were. */
    private static final class Before {

        private final Map<EObject, String> elements = new IdentityHashMap<>();
        private final List<String> comments = new ArrayList<>();
        private final Map<EObject, List<String>> commentsOf = new IdentityHashMap<>();
        private final int errors;

        Before(ChangedModel model) {
            errors = errorsOf(model);
            for (XtextResource file : model.files()) {
                comments.addAll(commentsIn(file.getParseResult().getRootNode(), 0, Integer.MAX_VALUE));
                FileText text = FileText.of(file.getParseResult().getRootNode(),
                        ChangedModel.LANGUAGE.getInstance(ElementForms.class));
                for (ElementText element : text.elements()) {
                    elements.put(element.element(), normal(text.text().substring(element.start(), element.end())));
                    OuterLines lines = OuterLines.of(text, element.start(), element.end());
                    commentsOf.put(element.element(),
                            commentsIn(file.getParseResult().getRootNode(), lines.start(), lines.end()));
                }
            }
        }

        void assertKept(String what, ChangedModel model, ChangedModel read, RandomChanges changes) {
            assertTrue(errorsOf(read) <= errors, what);
            List<String> lost = new ArrayList<>(comments);
            for (XtextResource file : read.files()) {
                commentsIn(file.getParseResult().getRootNode(), 0, Integer.MAX_VALUE).forEach(comment -> assertTrue(
                        lost.remove(comment), () -> what + " has a comment twice: " + comment));
            }
            changes.removed().forEach(element -> lost.removeAll(commentsOf.getOrDefault(element, List.of())));
            changes.touched().forEach(element -> lost.removeAll(commentsOf.getOrDefault(element, List.of())));
            assertEquals(List.of(), lost, what);
            for (int i = 0; i < model.files().size(); i++) {
                assertSameText(what, model, model.files().get(i), read.files().get(i), changes);
            }
        }

        private void assertSameText(String what, ChangedModel model, Resource live, Resource read,
                RandomChanges changes) {
            List<EObject> lives = new ArrayList<>();
            WritingContext context = contextOf(model);
            TreeIterator<EObject> contents = EcoreUtil.getAllContents(live, false);
            while (contents.hasNext()) {
                EObject element = contents.next();
                if (context.isLeftover(element)) {
                    contents.prune();
                } else {
                    lives.add(element);
                }
            }
            List<EObject> reads = new ArrayList<>();
            EcoreUtil.getAllContents(read, false).forEachRemaining(element -> reads.add((EObject) element));
            assertEquals(lives.size(), reads.size(), what);
            for (int i = 0; i < lives.size(); i++) {
                EObject element = lives.get(i);
                boolean untouched = changes.touched().stream()
                        .noneMatch(one -> EcoreUtil.isAncestor(element, one) || one == element);
                if (untouched && elements.containsKey(element)) {
                    assertEquals(elements.get(element), normal(textOf(reads.get(i))), what);
                }
            }
        }

        private static WritingContext contextOf(ChangedModel model) {
            ElementForms forms = ChangedModel.LANGUAGE.getInstance(ElementForms.class);
            return new WritingContext(forms, ChangedModel.LANGUAGE.getInstance(ValueTexts.class),
                    new LiveNames(model.files()),
                    new Refusal(ChangedModel.LANGUAGE.getInstance(LanguageMessages.class)), model.files().stream()
                            .map(file -> FileText.of(file.getParseResult().getRootNode(), forms)).toList());
        }

        private static String textOf(EObject element) {
            ICompositeNode node = NodeModelUtils.getNode(element);
            return node.getRootNode().getText().substring(node.getOffset(), node.getEndOffset());
        }

        private static String normal(String text) {
            return text.strip().replaceAll("\\R\\s*", "\n");
        }

        private static int errorsOf(ChangedModel model) {
            return model.files().stream().mapToInt(file -> file.getErrors().size()).sum();
        }

        private static List<String> commentsIn(ICompositeNode node, int from, int to) {
            List<String> found = new ArrayList<>();
            for (ILeafNode leaf : node.getLeafNodes()) {
                if (leaf.isHidden() && leaf.getText().startsWith("/") && leaf.getOffset() >= from
                        && leaf.getOffset() < to) {
                    found.add(leaf.getText().strip().replaceAll("\\s+", " "));
                }
            }
            return found;
        }
    }
}
