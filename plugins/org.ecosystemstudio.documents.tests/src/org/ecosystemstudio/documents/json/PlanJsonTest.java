/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.ecosystemstudio.assessment.Assessment;
import org.ecosystemstudio.documents.DocumentFormat;
import org.ecosystemstudio.documents.ReadBack;
import org.ecosystemstudio.documents.TestPlans;
import org.ecosystemstudio.documents.values.Language;
import org.ecosystemstudio.planning.Plan;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class PlanJsonTest {

    private final JsonObject haven = json(TestPlans.haven(), Language.ENGLISH);

    @Test
    void saysWhatItIs() {
        assertEquals("https://ecosystemstudio.org/schema/plan-1.schema.json", text(haven, "$schema"));
        assertEquals(1, haven.get("version").getAsInt());
        assertEquals("2026-11-24", text(haven, "date"));
        assertEquals("declared", text(haven.getAsJsonObject("period"), "origin"));
        assertEquals("Bedrijven, scholen en de gemeente rond de oude haven maken samen slimme apparaten en leiden er "
                + "mensen voor op.", text(haven.getAsJsonObject("ecosystem"), "description"), "without markup");
    }

    @Test
    void writesItsPartsInOneOrder() {
        assertEquals(List.of("$schema", "version", "date", "language", "audience", "period", "ecosystem", "actors",
                "propositions", "goals", "actions", "milestones", "criticalPaths", "budgets", "findings"),
                List.copyOf(haven.keySet()));
    }

    @Test
    void writesAmountsAsExactDecimals() {
        JsonObject budget = haven.getAsJsonArray("budgets").get(0).getAsJsonObject();
        assertEquals("212000 EUR", money(budget, "plannedCost"));
        assertEquals("7600 EUR", money(budget, "spent"));
        assertEquals("\"amount\": \"0.1\"", ReadBack.text(TestPlans.of("action Tiny { budget 0.1 EUR }"),
                Language.ENGLISH, DocumentFormat.JSON).lines().map(String::strip)
                .filter(line -> line.startsWith("\"amount\"")).map(line -> line.replace(",", "")).findFirst()
                .orElseThrow());
    }

    @Test
    void tellsWhenWorkTakesPlaceAndWhy() {
        JsonObject lab = named("actions", "Zichtlab");
        JsonObject schedule = lab.getAsJsonObject("schedule");
        assertEquals("2026-11-16", text(schedule, "start"), "the Monday after the compass");
        assertEquals("predecessor", text(schedule, "startOrigin"));
        assertEquals("duration", text(schedule, "endOrigin"));
        assertTrue(lab.get("illustrative").getAsBoolean());
        JsonObject sessions = named("actions", "Kennissessies");
        assertEquals(10, sessions.getAsJsonArray("occurrences").size());
        assertEquals("2026-09-15", text(sessions.getAsJsonArray("occurrences").get(0).getAsJsonObject(), "from"));
        assertFalse(named("actions", "Huisvesting").getAsJsonObject("schedule").has("start"));
    }

    @Test
    void namesElementsByKindAndFullName() {
        JsonObject recruiting = named("actions", "Traineeship").getAsJsonArray("tasks").get(1).getAsJsonObject();
        assertEquals("task:Traineeship.Werving", text(recruiting, "id"));
        assertEquals("actor:Gamma", text(recruiting, "owner"));
        assertEquals("task:Traineeship.Ontwerp",
                text(recruiting.getAsJsonArray("after").get(0).getAsJsonObject(), "item"));
        assertEquals("goal:Talent", text(named("goals", "Trainees"), "parent"));
    }

    @Test
    void namesNoElementThatIsNotThere() {
        String written = haven.toString();
        Set<String> ids = Stream.of("actors", "propositions", "goals", "actions", "milestones")
                .flatMap(name -> stream(haven.getAsJsonArray(name)))
                .map(element -> text(element, "id")).collect(Collectors.toSet());
        stream(haven.getAsJsonArray("actions")).forEach(action -> {
            assertTrue(!action.has("owner") || ids.contains(text(action, "owner")), action::toString);
            assertTrue(!action.has("goals") || action.getAsJsonArray("goals").asList().stream()
                    .allMatch(goal -> ids.contains(goal.getAsString())), action::toString);
        });
        assertFalse(written.contains("null"));
        assertFalse(written.contains("unspecified"));
    }

    @Test
    void tellsWhatTheRulesSay() {
        Plan plan = TestPlans.haven();
        JsonArray findings = haven.getAsJsonArray("findings");
        assertEquals(Assessment.of(plan).findings().size(), findings.size());
        JsonObject finding = stream(findings).filter(found -> text(found, "code").equals("GOAL1")).findFirst()
                .orElseThrow();
        assertEquals("goal:Starters", text(finding, "element"));
        assertEquals("warning", text(finding, "severity"));
    }

    @Test
    void tellsWhatEachActorDoes() {
        Plan plan = TestPlans.haven();
        JsonObject gamma = named("actors", "Gamma");
        assertEquals(0, plan.load().all().stream().filter(load -> "Gamma".equals(load.actor().getName())).findFirst()
                .orElseThrow().hoursPlanned().compareTo(gamma.getAsJsonObject("load").get("hoursPlanned")
                        .getAsBigDecimal()));
        JsonObject month = named("actors", "Alfa").getAsJsonObject("load").getAsJsonArray("months").get(0)
                .getAsJsonObject();
        assertEquals("2026-09 40", text(month, "month") + " " + text(month, "capacity"), "40 h per month");
        assertFalse(haven.toString().contains("alfa@alfa.example"), "persons stay out");
    }

    @Test
    void saysTheSameInBothLanguagesButForMessages() {
        JsonObject dutch = json(TestPlans.haven(), Language.DUTCH);
        assertEquals("nl", text(dutch, "language"));
        assertEquals(haven.get("actions"), dutch.get("actions"));
        assertEquals(haven.get("budgets"), dutch.get("budgets"));
    }

    @Test
    void isTheSameEachTime() {
        assertEquals(ReadBack.text(TestPlans.haven(), Language.DUTCH, DocumentFormat.JSON),
                ReadBack.text(TestPlans.haven(), Language.DUTCH, DocumentFormat.JSON));
    }

    @Test
    void saysLittleOfALittleModel() {
        assertEquals(List.of("$schema", "version", "date", "language", "audience", "period", "actors",
                "findings"),
                List.copyOf(json(TestPlans.of("actor Alfa"), Language.ENGLISH).keySet()));
    }

    private JsonObject named(String list, String name) {
        return stream(haven.getAsJsonArray(list)).filter(element -> name.equals(text(element, "name"))).findFirst()
                .orElseThrow();
    }

    private static Stream<JsonObject> stream(JsonArray array) {
        return array.asList().stream().map(JsonElement::getAsJsonObject);
    }

    private static String money(JsonObject object, String name) {
        JsonObject money = object.getAsJsonObject(name);
        return text(money, "amount") + " " + text(money, "currency");
    }

    private static String text(JsonObject object, String name) {
        return object.has(name) ? object.get(name).getAsString() : null;
    }

    private static JsonObject json(Plan plan, Language language) {
        return JsonParser.parseString(ReadBack.text(plan, language, DocumentFormat.JSON)).getAsJsonObject();
    }
}
