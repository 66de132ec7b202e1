/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A model small enough to work out by hand what the rules say of it. */
final class SmallCluster {

    private static final String TEXT = """
            ecosystem North "Cluster North" {
                ambition "In 2030 every dike has sensors"
            }
            actor Alfa {
                kind company
                role driver expects "brings the others together"
                offers Sensors
                commitment letter 2026-01-05
            }
            actor Beta "Beta Instruments" { offers Sensors offers Data }
            actor Gamma
            capability Sensors
            capability Data
            proposition Kit "Measuring kit" {
                contribution Alfa "Sensors"
                contribution Beta "Data"
                requires Data
            }
            goal Talent "Keep engineers" { owner Beta supported by Alfa, Beta by 2027-12-31 }
            goal Housing "Homes" { owner Alfa }
            action Fair "Job fair" for Talent by Beta { budget 1000 EUR until 2027-03-01 }
            waive SF2.3 because "Said in May"
            finance { cash Beta 800 EUR cash Alfa 200 EUR }
            """;

    private SmallCluster() {
    }

    /** Writes the model into a folder and gives its file. */
    static Path writtenInto(Path folder) throws IOException {
        return Files.writeString(Files.createDirectories(folder).resolve("north.ecosystem"), TEXT);
    }
}
