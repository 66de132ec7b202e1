/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.house;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file of exceptions to a rule, one a line: what is excepted, an equals sign between blanks, the reason. Lines that are
 * empty or begin with # say nothing.
 */
final class ReasonedList {

    private final Path file;
    private final Map<String, String> reasons = new LinkedHashMap<>();
    private final List<String> complaints = new ArrayList<>();

    /** Reads a file; one that does not exist excepts nothing. */
    ReasonedList(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            Repository.read(file).lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(this::add);
        }
    }

    private void add(String line) {
        int separator = line.indexOf(" = ");
        if (separator < 0) {
            complaints.add("%s: no reason is given in the line: %s".formatted(file.getFileName(), line));
        } else if (reasons.put(line.substring(0, separator).strip(), line.substring(separator + 3).strip()) != null) {
            complaints.add("%s: stands there twice: %s".formatted(file.getFileName(), line));
        }
    }

    /** The reason why something is excepted. */
    Optional<String> reason(String excepted) {
        return Optional.ofNullable(reasons.get(excepted));
    }

    /** What is excepted. */
    Iterable<String> entries() {
        return reasons.keySet();
    }

    /** What is wrong with the file itself. */
    List<String> complaints() {
        return complaints;
    }
}
