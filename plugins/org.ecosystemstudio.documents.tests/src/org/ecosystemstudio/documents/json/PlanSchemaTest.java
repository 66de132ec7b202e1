/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EEnum;
import org.ecosystemstudio.documents.DocumentFormat;
import org.ecosystemstudio.documents.ReadBack;
import org.ecosystemstudio.documents.TestPlans;
import org.ecosystemstudio.documents.WholeModel;
import org.ecosystemstudio.documents.values.Language;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.planning.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The data against the schema that is published; needs Debian's {@code python3-jsonschema}. */
class PlanSchemaTest {

    private static final Path SCHEMA = Path.of("../../docs/schema/plan-1.schema.json");

    /** Allows no property that the schema does not name, so that none is written without being described. */
    private static final String CHECK = """
            import json, sys
            import jsonschema
            def strict(part):
                if isinstance(part, list):
                    return [strict(each) for each in part]
                if not isinstance(part, dict):
                    return part
                stricter = {name: strict(value) for name, value in part.items()}
                if stricter.get('type') == 'object' and 'properties' in stricter:
                    stricter['additionalProperties'] = False
                return stricter
            schema = json.load(open(sys.argv[2]))
            jsonschema.Draft202012Validator.check_schema(schema)
            data = json.load(open(sys.argv[1]))
            for error in jsonschema.Draft202012Validator(strict(schema)).iter_errors(data):
                print(list(error.path), error.message)
            """;

    @ParameterizedTest
    @EnumSource
    void describesAllThatIsWritten(Language language) {
        assertEquals("", complaints(TestPlans.haven(), language));
        assertEquals("", complaints(TestPlans.water(), language));
        assertEquals("", complaints(TestPlans.of("actor Alfa"), language));
    }

    @Test
    void describesAModelThatSaysSomethingEverywhere() {
        assertEquals("", complaints(Plan.of(EcosystemView.of(List.of(new WholeModel("words").root())), TestPlans.TODAY),
                Language.DUTCH));
    }

    @Test
    void refusesWhatIsNotAPlan() {
        String said = ReadBack.byPython(CHECK, "{\"version\": 2, \"goal\": []}".getBytes(StandardCharsets.UTF_8),
                SCHEMA.toString());
        assertTrue(said.contains("1 was expected") && said.contains("'period' is a required property"), said);
    }

    @Test
    void isNamedByTheDataThatFollowsIt() throws IOException {
        assertEquals(PlanJson.SCHEMA, schema().get("$id").getAsString());
    }

    @Test
    void knowsTheChoicesOfTheMetamodel() throws IOException {
        Map<String, EEnum> choices = Map.of("ecosystem/type", Literals.ECOSYSTEM_TYPE, "ecosystem/form",
                Literals.COLLABORATION_FORM, "ecosystem/phase", Literals.LIFE_CYCLE_PHASE, "actors/kind",
                Literals.ACTOR_KIND, "actors/involvement", Literals.INVOLVEMENT, "goals/kind", Literals.GOAL_KIND,
                "goals/status", Literals.GOAL_STATUS, "actions/status", Literals.WORK_STATUS, "actions/activity",
                Literals.ACTIVITY_KIND, "actions/priority", Literals.LEVEL);
        for (Map.Entry<String, EEnum> choice : choices.entrySet()) {
            String[] steps = choice.getKey().split("/");
            JsonObject part = schema().getAsJsonObject("properties").getAsJsonObject(steps[0]);
            JsonObject element = part.has("items") ? part.getAsJsonObject("items") : part;
            JsonArray values = element.getAsJsonObject("properties").getAsJsonObject(steps[1]).getAsJsonArray("enum");
            assertEquals(choice.getValue().getELiterals().stream().map(literal -> literal.getLiteral())
                    .filter(literal -> !literal.equals("unspecified")).toList(),
                    values.asList().stream().map(JsonElement::getAsString).toList(), choice.getKey());
        }
    }

    private static JsonObject schema() throws IOException {
        return JsonParser.parseString(Files.readString(SCHEMA)).getAsJsonObject();
    }

    private static String complaints(Plan plan, Language language) {
        return ReadBack.byPython(CHECK, ReadBack.files(plan, language, DocumentFormat.JSON).getFirst().content(),
                SCHEMA.toString());
    }
}
