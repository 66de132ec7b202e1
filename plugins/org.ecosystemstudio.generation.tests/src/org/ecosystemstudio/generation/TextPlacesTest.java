/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.language.loading.LoadedModel;
import org.ecosystemstudio.language.loading.ModelFolders;
import org.ecosystemstudio.language.loading.ModelLoader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextPlacesTest {

    @TempDir
    private Path folder;
    private LoadedModel model;

    @BeforeEach
    void load() throws Exception {
        Path deeper = Files.createDirectories(folder.resolve("my model/wie & wat"));
        Files.writeString(folder.resolve("my model/north.ecosystem"), "ecosystem North\n");
        Files.writeString(deeper.resolve("actors #1.ecosystem"), "\nactor Alfa\n");
        model = new ModelLoader(Locale.ENGLISH).load(ModelFolders.find(List.of(folder)).getFirst());
    }

    @Test
    void namesTheFileWithinTheModelAndTheLine() {
        assertEquals("wie & wat/actors #1.ecosystem:2", place(TextPlaces.of(model, folder)).label());
    }

    @Test
    void linksFromTheFolderOfTheDocument() {
        assertEquals("./../../my%20model/wie%20&%20wat/actors%20%231.ecosystem#L2",
                place(TextPlaces.of(model, folder.resolve("plan/nl"))).target());
        assertEquals("./actors%20%231.ecosystem#L2",
                place(TextPlaces.of(model, folder.resolve("my model/wie & wat"))).target());
    }

    private Inline.Place place(TextPlaces places) {
        return places.of(model.view().actors().getFirst()).orElseThrow();
    }
}
