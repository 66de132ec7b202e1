/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.generation;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.SourcePlaces;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.language.loading.LoadedModel;
import org.ecosystemstudio.language.loading.Place;
import org.ecosystemstudio.model.ecosystem.Element;

/** The places of elements in the text that a model was read from, named by file and line, with a link from the document to the file. */
public final class TextPlaces implements SourcePlaces {

    private final LoadedModel model;
    private final Path root;
    private final Path documents;

    private TextPlaces(LoadedModel model, Path documents) {
        this.model = model;
        this.root = root(model.files());
        this.documents = documents;
    }

    /**
     * The places of a model.
     *
     * @param documents the folder that the document will stand in
     */
    public static TextPlaces of(LoadedModel model, Path documents) {
        return new TextPlaces(model, documents.toAbsolutePath().normalize());
    }

    @Override
    public Optional<Inline.Place> of(Element element) {
        return model.place(element, null).map(place -> new Inline.Place(
                slashes(root.relativize(place.file())) + ':' + place.line(), target(place)));
    }

    private String target(Place place) {
        Path file = place.file().toAbsolutePath().normalize();
        if (!file.getRoot().equals(documents.getRoot())) {
            return "";
        }
        try {
            return new URI(null, null, "./" + slashes(documents.relativize(file)), null).getRawPath() + "#L"
                    + place.line();
        } catch (URISyntaxException e) {
            return "";
        }
    }

    private static Path root(List<Path> files) {
        Path root = files.getFirst().getParent();
        for (Path file : files) {
            while (root != null && !file.startsWith(root)) {
                root = root.getParent();
            }
        }
        return root == null ? Path.of("") : root;
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }
}
