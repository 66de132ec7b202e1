/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.ecosystemstudio.exchange.notices.ImportException;
import org.ecosystemstudio.language.loading.LoadedModel;
import org.ecosystemstudio.language.loading.ModelLoader;
import org.ecosystemstudio.language.loading.Problem;
import org.ecosystemstudio.model.messages.Severity;

/** What an import of a file makes: its report and the text, which is always free of errors. */
record ImportedText(ImportResult result, String text) {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    /** Imports a file without a model. */
    static ImportedText of(Path file) throws ImportException, IOException {
        ImportResult result = ModelImport.of(SheetFile.read(file),
                ImportTarget.alone(Path.of("new.ecosystem")), settings(file, Optional.empty()));
        return checked(result, "");
    }

    /** Imports CSV without a model. */
    static ImportedText ofCsv(Path folder, String name, String csv) throws ImportException, IOException {
        return of(Files.writeString(folder.resolve(name), csv));
    }

    /** Imports a file into a model of one file. */
    static ImportedText into(String model, Path file, String... answeredBy) throws ImportException, IOException {
        LoadedModel loaded = new ModelLoader(Locale.ENGLISH).parse(model);
        assertEquals(List.of(), loaded.problems().stream().map(Problem::message).toList());
        ImportResult result = ModelImport.of(SheetFile.read(file), ImportTarget.into(loaded),
                settings(file, List.of(answeredBy).stream().findFirst()));
        return checked(result, model);
    }

    /** Copies a file beside this class into a folder. */
    static Path resource(String name, Path folder) throws IOException {
        try (InputStream input = ImportedText.class.getResourceAsStream(name)) {
            Files.copy(input, folder.resolve(name));
        }
        return folder.resolve(name);
    }

    private static ImportSettings settings(Path file, Optional<String> answeredBy) {
        return new ImportSettings(file.getFileName().toString(), Optional.empty(), answeredBy, TODAY, Locale.ENGLISH);
    }

    private static ImportedText checked(ImportResult result, String before) {
        String text = result.files().isEmpty() ? before : result.files().getFirst().after();
        List<Problem> errors = new ModelLoader(Locale.ENGLISH).parse(Map.of("new.ecosystem", text)).problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR).toList();
        assertEquals(List.of(), errors, text);
        return new ImportedText(result, text);
    }

    /** The reasons for which rows do not fit. */
    List<String> reasons() {
        return result.sheets().stream().flatMap(sheet -> sheet.kept().stream())
                .map(row -> row.number() + ": " + row.reason().text(Locale.ENGLISH)).toList();
    }
}
