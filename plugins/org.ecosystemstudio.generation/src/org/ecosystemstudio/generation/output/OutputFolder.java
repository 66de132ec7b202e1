/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.generation.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.ecosystemstudio.generation.output.OutputProblem.Reason;

/**
 * A folder that documents are written into. All files of a call are written beside first and then moved into place one
 * by one, so that none is ever half there; nothing outside of the folder is touched, also not through links inside of
 * it; files that this product did not write, or that somebody has changed since, are left alone unless told otherwise.
 * Calls at the same time, from this process or others, take turns.
 */
public final class OutputFolder {

    /** The folder inside of an output folder in which this product keeps its own records. */
    static final String RECORDS = ".ecosystem-studio";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path folder;
    private final Path records;
    private final Path list;

    /** @param folder where to write; made when it does not exist. Its name stands in messages as it is given here. */
    public OutputFolder(Path folder) {
        this.folder = folder;
        records = folder.resolve(RECORDS);
        list = records.resolve("written.sha256");
    }

    /**
     * Writes files.
     *
     * @param overwrite whether files that this product did not write, or that were changed since, may be replaced too
     * @return the files' paths, in the order given, beginning with the folder as it was named
     * @throws OutputException when a file could not be written. No file is then half written; when the reason was found
     *         before the first was in place (which holds for all but a failing disk) nothing has changed.
     */
    public List<Path> write(List<OutputFile> files, boolean overwrite) throws OutputException {
        CreatedFolders created = new CreatedFolders();
        boolean written = false;
        try {
            makeRecords(created);
            try (FolderLock lock = FolderLock.take(records.resolve("lock"), PATIENCE, folder)) {
                replace(files, overwrite, created);
            }
            written = true;
            return files.stream().map(this::placeOf).toList();
        } catch (OutputException exception) {
            throw exception;
        } catch (IOException exception) {
            throw OutputException.of(exception, folder);
        } finally {
            if (!written) {
                created.removeEmpty(records);
            }
        }
    }

    private void makeRecords(CreatedFolders created) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new OutputException(Reason.NOT_A_FOLDER, folder);
        }
        created.makeAll(folder);
        makeFolder(records, created);
    }

    private void replace(List<OutputFile> files, boolean overwrite, CreatedFolders created) throws IOException {
        WrittenFiles written = WrittenFiles.read(list);
        List<OutputProblem> problems = new ArrayList<>();
        List<OutputFile> changing = new ArrayList<>();
        for (OutputFile file : files) {
            String future = WrittenFiles.sum(file.content());
            String current = currentSum(file, problems);
            if (current != null && !current.equals(future) && !overwrite && !written.contains(file.path(), current)) {
                problems.add(new OutputProblem(written.contains(file.path()) ? Reason.CHANGED : Reason.FOREIGN,
                        placeOf(file), ""));
            }
            written.note(file.path(), current, future);
            if (!future.equals(current)) {
                changing.add(file);
            }
        }
        if (!problems.isEmpty()) {
            throw new OutputException(problems);
        }
        try (Staging staging = Staging.in(records.resolve("staging"))) {
            List<Path> staged = new ArrayList<>();
            for (OutputFile file : changing) {
                staged.add(staged(staging, file.content(), placeOf(file)));
            }
            Path newList = staged(staging, written.content(), list);
            for (OutputFile file : changing) {
                makeFoldersOf(file, created);
            }
            staging.move(newList, list);
            for (int i = 0; i < staged.size(); i++) {
                staging.move(staged.get(i), placeOf(changing.get(i)));
            }
        }
    }

    private static Path staged(Staging staging, byte[] content, Path place) throws OutputException {
        try {
            return staging.write(content);
        } catch (IOException exception) {
            throw OutputException.of(exception, place);
        }
    }

    /** The sum of what stands at a file's place now, or null when nothing does. */
    private String currentSum(OutputFile file, List<OutputProblem> problems) throws IOException {
        Path place = placeOf(file);
        if (Files.isSymbolicLink(place) || Files.isDirectory(place)) {
            problems.add(new OutputProblem(Reason.NOT_A_FILE, place, ""));
            return null;
        }
        try {
            return WrittenFiles.sum(Files.readAllBytes(place));
        } catch (NoSuchFileException exception) {
            return null;
        } catch (IOException exception) {
            throw OutputException.of(exception, place);
        }
    }

    private void makeFoldersOf(OutputFile file, CreatedFolders created) throws IOException {
        Path parent = folder;
        for (String name : file.names().subList(0, file.names().size() - 1)) {
            parent = parent.resolve(name);
            makeFolder(parent, created);
        }
    }

    private static void makeFolder(Path path, CreatedFolders created) throws IOException {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                throw new OutputException(Reason.NOT_A_FOLDER, path);
            }
        } else {
            created.make(path);
        }
    }

    private Path placeOf(OutputFile file) {
        return folder.resolve(file.path());
    }
}
