/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.ecosystemstudio.language.formatting.Replacement;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.junit.jupiter.api.Test;

class KeptLayoutTest {

    private final KeptLayout layout = ChangedModel.LANGUAGE.getInstance(KeptLayout.class);

    @Test
    void setsAnElementThatGrewApartFromItsNeighbour() {
        FileEdits edits = driver("actor Alfa\nactor Beta\nactor Gamma\n");
        assertEquals("actor Alfa\nactor Beta {\n    driver\n}\nactor Gamma\n", edits.after());
        assertEquals("actor Alfa\n\nactor Beta {\n    driver\n}\n\nactor Gamma\n", layout.of(edits).after());
    }

    @Test
    void touchesNothingElse() {
        FileEdits edits = layout.of(driver("actor Alfa\nactor Beta\nactor Gamma\n"));
        assertTrue(edits.edits().stream().allMatch(edit -> edit.length() <= 1), edits.edits()::toString);
    }

    @Test
    void leavesAFileThatWasLaidOutByHandAsItIs() {
        FileEdits edits = driver("actor   Alfa\nactor Beta\n");
        assertEquals(edits, layout.of(edits));
    }

    @Test
    void makesOneChangeOfTwo() {
        Random random = new Random(7);
        for (int i = 0; i < 1000; i++) {
            String before = text(random, random.nextInt(30));
            List<Replacement> first = edits(before, random);
            String between = applied(before, first);
            List<Replacement> second = edits(between, random);
            assertEquals(applied(between, second), applied(before, Composition.of(before, first, second)));
        }
    }

    private static FileEdits driver(String text) {
        ChangedModel model = new ChangedModel(text);
        model.find(Actor.class, "Beta").setDriver(true);
        return model.edits().getFirst();
    }

    private static List<Replacement> edits(String text, Random random) {
        List<Replacement> edits = new ArrayList<>();
        int from = 0;
        while (from < text.length() && random.nextInt(4) > 0) {
            int offset = from + random.nextInt(text.length() - from);
            int length = Math.min(random.nextInt(4), text.length() - offset);
            edits.add(new Replacement(offset, length, text(random, random.nextInt(3))));
            from = offset + length + 1;
        }
        return edits;
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) ('a' + random.nextInt(26)));
        }
        return text.toString();
    }

    private static String applied(String text, List<Replacement> edits) {
        return new FileEdits(null, text, edits).after();
    }
}
