/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** What SARIF 2.1.0 (OASIS standard, sections 3.13, 3.14, 3.18, 3.19, 3.27 to 3.30) requires of what the product writes. */
final class SarifRequirements {

    private static final Set<String> LEVELS = Set.of("none", "note", "warning", "error");

    private SarifRequirements() {
    }

    /** Fails with the requirement that a log does not meet. */
    static void check(JsonObject log) {
        only(log, "$schema", "version", "runs");
        assertEquals("2.1.0", log.get("version").getAsString());
        assertTrue(URI.create(log.get("$schema").getAsString()).isAbsolute());
        log.getAsJsonArray("runs").forEach(run -> checkRun(run.getAsJsonObject()));
    }

    private static void checkRun(JsonObject run) {
        only(run, "tool", "language", "columnKind", "results");
        assertTrue(run.get("language").getAsString().matches("[a-z]{2}(-[A-Z]{2})?"));
        assertTrue(Set.of("utf16CodeUnits", "unicodeCodePoints").contains(run.get("columnKind").getAsString()));
        JsonObject driver = run.getAsJsonObject("tool").getAsJsonObject("driver");
        only(driver, "name", "version", "rules");
        assertFalse(driver.get("name").getAsString().isEmpty());
        JsonArray rules = driver.getAsJsonArray("rules");
        assertEquals(rules.size(), Set.copyOf(rules.asList()).size(), "rules are unique");
        rules.forEach(rule -> checkRule(rule.getAsJsonObject()));
        for (JsonElement result : run.getAsJsonArray("results")) {
            checkResult(result.getAsJsonObject(), rules);
        }
    }

    private static void checkResult(JsonObject result, JsonArray rules) {
        Set<String> members = new HashSet<>(result.keySet());
        if (members.remove("relatedLocations")) {
            assertFalse(result.getAsJsonArray("relatedLocations").isEmpty());
            result.getAsJsonArray("relatedLocations").forEach(place -> checkLocation(place.getAsJsonObject()));
        }
        if (members.remove("suppressions")) {
            result.getAsJsonArray("suppressions")
                    .forEach(suppression -> checkSuppression(suppression.getAsJsonObject()));
        }
        assertEquals(Set.of("ruleId", "ruleIndex", "level", "message", "locations"), members);
        assertTrue(LEVELS.contains(result.get("level").getAsString()));
        assertFalse(result.getAsJsonObject("message").get("text").getAsString().isEmpty());
        JsonObject rule = rules.get(result.get("ruleIndex").getAsInt()).getAsJsonObject();
        assertEquals(rule.get("id"), result.get("ruleId"));
        assertEquals(1, result.getAsJsonArray("locations").size());
        checkLocation(result.getAsJsonArray("locations").get(0).getAsJsonObject());
    }

    private static void checkSuppression(JsonObject suppression) {
        only(suppression, "kind", "justification");
        assertTrue(Set.of("inSource", "external").contains(suppression.get("kind").getAsString()));
        assertFalse(suppression.get("justification").getAsString().isEmpty());
    }

    private static void checkRule(JsonObject rule) {
        assertFalse(rule.get("id").getAsString().isEmpty());
        if (rule.keySet().size() > 1) {
            only(rule, "id", "name", "shortDescription", "fullDescription", "help", "helpUri", "defaultConfiguration");
            for (String text : List.of("shortDescription", "fullDescription", "help")) {
                only(rule.getAsJsonObject(text), "text");
                assertFalse(rule.getAsJsonObject(text).get("text").getAsString().isEmpty());
            }
            assertEquals("https", URI.create(rule.get("helpUri").getAsString()).getScheme());
            assertTrue(LEVELS.contains(rule.getAsJsonObject("defaultConfiguration").get("level").getAsString()));
        }
    }

    private static void checkLocation(JsonObject location) {
        only(location, "physicalLocation");
        JsonObject physical = location.getAsJsonObject("physicalLocation");
        only(physical, "artifactLocation", "region");
        URI uri = URI.create(physical.getAsJsonObject("artifactLocation").get("uri").getAsString());
        assertFalse(uri.isAbsolute(), uri.toString());
        JsonObject region = physical.getAsJsonObject("region");
        assertTrue(region.get("startLine").getAsInt() >= 1 && region.get("startColumn").getAsInt() >= 1);
        assertTrue(region.get("endLine").getAsInt() >= region.get("startLine").getAsInt());
        assertTrue(region.get("endColumn").getAsInt() >= 1);
    }

    private static void only(JsonObject object, String... names) {
        assertEquals(Set.of(names), object.keySet());
    }
}
