/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.ecosystemstudio.documents.DocumentType;
import org.ecosystemstudio.documents.values.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateTest {

    private static final String MODEL = """
            ecosystem North "Cluster North" { document language en }
            actor Alfa
            goal Talent { owner Alfa by 2027-06 }
            action Fair for Talent by Alfa { until 2027-01 hours 40 h }
            """;

    @TempDir
    private Path folder;

    @Test
    void writesTheLanguageOfTheModelAsHtml() throws IOException {
        Call call = Call.of("generate", write("north", MODEL), "--out", out());
        assertEquals(0, call.exitCode(), call.err());
        assertEquals(out() + "/en/action-plan.html\n", lines(call.out()));
        assertTrue(call.err().contains("1 file in "), call.err());
        assertTrue(Files.readString(folder.resolve("out/en/action-plan.html")).contains("Cluster North"));
    }

    @Test
    void writesAllLanguagesAndFormatsThatAreAsked() throws IOException {
        Call call = Call.inDutch("generate", write("north", MODEL), "--out", out(), "--lang", "both", "--format",
                "html,md");
        assertEquals(0, call.exitCode(), call.err());
        assertEquals(List.of("en/action-plan.html", "en/action-plan.md", "nl/actieplan.html", "nl/actieplan.md"),
                List.copyOf(documents(folder.resolve("out")).keySet()));
        assertTrue(call.err().contains("4 bestanden in "), call.err());
    }

    @Test
    void writesTheDocumentsThatAreAsked() throws IOException {
        String model = write("north", MODEL);
        assertEquals(0, Call.of("generate", model, "--out", out(), "--document", "score-card").exitCode());
        assertEquals(List.of("en/score-card.html"), List.copyOf(documents(folder.resolve("out")).keySet()));
        Call two = Call.of("generate", model, "--out", out() + 2, "--document", "questions,score-card", "--lang", "nl");
        assertEquals(0, two.exitCode(), two.err());
        assertEquals(List.of("index.html", "nl/scorekaart.html", "nl/vragenlijst.html"),
                List.copyOf(documents(folder.resolve("out2")).keySet()));
    }

    @Test
    void writesTablesOfData() throws IOException {
        Call call = Call.of("generate", write("north", MODEL), "--out", out(), "--document", "all", "--format",
                "csv,xlsx");
        assertEquals(0, call.exitCode(), call.err());
        assertTrue(documents(folder.resolve("out")).keySet().containsAll(List.of("en/action-plan.xlsx",
                "en/action-plan-actions.csv", "en/questions.csv", "en/score-card.csv", "en/score-card.xlsx")));
    }

    /** The model has an actor, a goal and an action; the pack of one actor is made when --actor names one. */
    @Test
    void writesAllDocumentsThatHaveSomethingToSay() throws IOException {
        Call call = Call.of("generate", write("north", MODEL), "--out", out(), "--document", "all", "--format", "md");
        assertEquals(0, call.exitCode(), call.err());
        Map<String, byte[]> documents = documents(folder.resolve("out"));
        assertEquals(Stream.concat(Stream.of(DocumentType.START_DOCUMENT, DocumentType.ECOSYSTEM_CANVAS,
                DocumentType.ECOSYSTEM_PLAN, DocumentType.GOALS_AND_AGENDA, DocumentType.ACTION_PLAN,
                DocumentType.CALENDAR, DocumentType.WORK_BREAKDOWN, DocumentType.DASHBOARD, DocumentType.MEETING_PACK,
                DocumentType.SCORE_CARD, DocumentType.QUESTIONS, DocumentType.TOOLS_PER_STEP)
                .map(type -> "en/" + type.fileName(Language.ENGLISH) + ".md"), Stream.of("index.html")).sorted()
                .toList(), List.copyOf(documents.keySet()));
        for (byte[] document : documents.values()) {
            assertTrue(new String(document, StandardCharsets.UTF_8).contains("Cluster North"));
        }
    }

    @Test
    void saysWhatIsLeftOutAsTheModelHasNothingOfIt() throws IOException {
        String model = write("north", MODEL);
        Call call = Call.of("generate", model, "--out", out(), "--document", "all,subsidy-report", "--format", "md");
        assertTrue(call.err().contains("Left out, as the model has not what they are about: "
                + "heatmap (no capabilities or themes), proposition-sheet (no proposition), "), call.err());
        assertTrue(call.err().contains("changes (no earlier version: --since names one)"), call.err());
        assertFalse(call.err().contains("subsidy-report"), call.err());
        assertTrue(Files.exists(folder.resolve("out/en/subsidy-report.md")));
        assertTrue(Call.inDutch("generate", model, "--out", out(), "--document", "all", "--format", "md").err()
                .contains("heatmap (geen competenties of thema's)"));
    }

    @Test
    void makesADocumentThatIsNamedAlsoWithoutWhatItIsAbout() throws IOException {
        Call call = Call.of("generate", write("north", MODEL), "--out", out(), "--document", "changes");
        assertEquals(List.of("en/" + DocumentType.CHANGES.fileName(Language.ENGLISH) + ".html"),
                List.copyOf(documents(folder.resolve("out")).keySet()));
        assertFalse(call.err().contains("Left out"), call.err());
    }

    @Test
    void writesThePackOfAnActorForPartners() throws IOException {
        String model = write("north", MODEL + "confidential action Sale by Alfa { until 2027-02 }");
        Call call = Call.of("generate", model, "--out", out(), "--actor", "Alfa", "--format", "md,xlsx,csv,ics");
        assertEquals(0, call.exitCode(), call.err());
        assertEquals(List.of("en/partner-pack-alfa-capabilities.csv", "en/partner-pack-alfa-commitments.csv",
                "en/partner-pack-alfa-hours.csv", "en/partner-pack-alfa-interests.csv", "en/partner-pack-alfa.ics",
                "en/partner-pack-alfa.md", "en/partner-pack-alfa.xlsx"),
                List.copyOf(documents(folder.resolve("out")).keySet()));
        String pack = Files.readString(folder.resolve("out/en/partner-pack-alfa.md"));
        assertTrue(pack.contains("# Alfa") && pack.contains("Fair") && !pack.contains("Sale"), pack);
        Call.of("generate", model, "--out", out() + 2, "--actor", "Alfa", "--audience", "steering", "--format", "md");
        assertTrue(Files.readString(folder.resolve("out2/en/partner-pack-alfa.md")).contains("Sale"));
    }

    @Test
    void writesOtherDocumentsBesideThePack() throws IOException {
        Call call = Call.of("generate", write("north", MODEL), "--out", out(), "--actor", "Alfa", "--document",
                "partner-pack,action-plan");
        assertEquals(0, call.exitCode(), call.err());
        assertEquals(List.of("en/action-plan.html", "en/partner-pack-alfa.html", "index.html"),
                List.copyOf(documents(folder.resolve("out")).keySet()));
    }

    @Test
    void wantsTheActorOfAPartnerPack() throws IOException {
        Call call =
                Call.of("generate", write("north", MODEL), "--out", out(), "--document", "action-plan,partner-pack");
        assertEquals(2, call.exitCode());
        assertEquals("ecosystem: --document partner-pack is about one actor: name it with --actor.",
                call.err().strip());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void namesTheActorsWhenItDoesNotFindTheOneThatIsMeant() throws IOException {
        String model = write("north", MODEL + """
                actor One "Twins"
                actor Two "Twins"
                confidential actor Buyer
                """);
        assertEquals("ecosystem: --actor: there is no actor Alf. There are: Alfa, Buyer, One, Two",
                error(model, "Alf"));
        assertEquals("ecosystem: --actor: several actors are called Twins. Name one of: One, Two",
                error(model, "Twins"));
        assertEquals("ecosystem: --actor: Buyer is not for \"partners\" to see. Name an audience that may, such as"
                + " --audience steering.", error(model, "Buyer"));
        assertFalse(Files.exists(folder.resolve("out")));
    }

    private String error(String model, String actor) {
        Call call = Call.of("generate", model, "--out", out(), "--actor", actor);
        assertEquals(2, call.exitCode());
        return call.err().strip();
    }

    @Test
    void listsTheDocumentsWithWhatTheyAreFor() {
        Call call = Call.of("generate", "--list");
        assertEquals(0, call.exitCode(), call.err());
        List<String> lines = call.out().lines().toList();
        assertEquals(Arrays.stream(DocumentType.values()).map(DocumentType::id).toList(),
                lines.stream().map(line -> line.substring(0, line.indexOf(' '))).toList());
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("action-plan ") && line.endsWith(
                "  All actions by goal, with planning, calendar, tasks per actor, budget and what is still missing.")));
        assertTrue(Call.inDutch("generate", "--list").out().contains("begroting"));
    }

    @Test
    void leavesOutWhatIsNotForTheAudience() throws IOException {
        String model = write("north", MODEL);
        Call call = Call.of("generate", model, "--out", out(), "--audience", "public", "--document",
                "action-plan,score-card");
        assertEquals(0, call.exitCode(), call.err());
        assertEquals(List.of("en/action-plan.html"), List.copyOf(documents(folder.resolve("out")).keySet()));
        assertTrue(call.err().contains(
                "Not made for \"public\", for whom they are not meant: score-card."), call.err());
    }

    @Test
    void makesDocumentsInAStyle() throws IOException {
        Path style = Files.createDirectories(folder.resolve("style"));
        Files.writeString(style.resolve("style.properties"), "brand = #0b5d4f\n");
        Files.writeString(style.resolve("terms.properties"), "document.action-plan = Year plan\n");
        String model = write("north", MODEL);
        Call call = Call.of("generate", model, "--out", out(), "--style", style.toString());
        assertEquals(0, call.exitCode(), call.err());
        String plan = new String(documents(folder.resolve("out")).get("en/action-plan.html"), StandardCharsets.UTF_8);
        assertTrue(plan.contains("--brand: #0b5d4f") && plan.contains("Year plan"));
        Files.writeString(style.resolve("style.properties"), "brand = #ffff00\n");
        Call refused = Call.of("generate", model, "--out", out() + 2, "--style", style.toString());
        assertEquals(2, refused.exitCode());
        assertTrue(refused.err().contains("--style: ") && refused.err().contains("Take a darker colour."),
                refused.err());
        assertFalse(Files.exists(folder.resolve("out2")));
    }

    @Test
    void documentsDoNotDependOnTheLanguageOfMessages() throws IOException {
        String model = write("north", MODEL);
        Call.of("generate", model, "--out", out() + 1, "--date", "2026-11-23");
        Call.inDutch("generate", model, "--out", out() + 2, "--date", "2026-11-23");
        assertSame(documents(folder.resolve("out1")), documents(folder.resolve("out2")));
    }

    @Test
    void givesTheSameBytesForTheSameInputAndDay() throws IOException {
        String model = write("north", MODEL);
        for (String name : List.of("out1", "out2")) {
            Call.of("generate", model, "--out", folder.resolve(name).toString(), "--lang", "both", "--format",
                    "html,md", "--date", "2026-11-24");
        }
        assertSame(documents(folder.resolve("out1")), documents(folder.resolve("out2")));
    }

    @Test
    void todayIsWhatTheDateSays() throws IOException {
        String model = write("north", MODEL);
        Call.of("generate", model, "--out", out() + 1, "--format", "md");
        Call.of("generate", model, "--out", out() + 2, "--format", "md", "--date", "2026-11-23");
        Call.of("generate", model, "--out", out() + 3, "--format", "md", "--date", "2027-05-01");
        byte[] byClock = documents(folder.resolve("out1")).get("en/action-plan.md");
        assertArrayEquals(byClock, documents(folder.resolve("out2")).get("en/action-plan.md"));
        assertFalse(Arrays.equals(byClock, documents(folder.resolve("out3")).get("en/action-plan.md")));
    }

    @Test
    void givesEachOfSeveralModelsItsFolder() throws IOException {
        write("models/north", MODEL);
        write("models/south", "ecosystem South");
        Call call = Call.of("generate", folder.resolve("models").toString(), "--out", out());
        assertEquals(0, call.exitCode(), call.err());
        assertEquals(List.of("north/en/action-plan.html", "south/nl/actieplan.html"),
                List.copyOf(documents(folder.resolve("out")).keySet()));
    }

    @Test
    void writesNothingOfAModelWithErrors() throws IOException {
        String model = write("north", MODEL + "goal Housing { owner Alf }");
        Call call = Call.of("generate", model, "--out", out());
        assertEquals(1, call.exitCode());
        assertEquals(model + "/north.ecosystem:5:22: error: There is no actor named Alf. Did you mean Alfa? [link]\n",
                lines(call.out()));
        assertTrue(lines(call.err()).contains("Nothing was generated. Mend the errors first.\n"), call.err());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void writesNothingOfAnyModelWhenOneHasErrors() throws IOException {
        write("models/north", MODEL);
        write("models/south", "ecosystem South goal G { owner Nobody }");
        assertEquals(1, Call.of("generate", folder.resolve("models").toString(), "--out", out()).exitCode());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void touchesNothingOutsideOfItsFolder() throws IOException {
        String model = write("north", MODEL);
        Files.writeString(folder.resolve("beside.txt"), "beside");
        TreeMap<String, byte[]> before = documents(folder);
        Call.of("generate", model, "--out", out(), "--lang", "both", "--format", "html,md");
        TreeMap<String, byte[]> after = documents(folder);
        after.keySet().removeIf(path -> path.startsWith("out/"));
        assertSame(before, after);
    }

    @Test
    void namesOfTheModelCannotLeaveTheFolder() throws IOException {
        String model = write("north", MODEL.replace("Cluster North", "../../../../escaped"));
        Call call = Call.of("generate", model, "--out", out());
        assertEquals(0, call.exitCode(), call.err());
        assertEquals(List.of("en/action-plan.html"), List.copyOf(documents(folder.resolve("out")).keySet()));
    }

    @Test
    void keepsAFileThatSomebodyEdited() throws IOException {
        String model = write("north", MODEL);
        Call.of("generate", model, "--out", out());
        Path plan = folder.resolve("out/en/action-plan.html");
        Files.writeString(plan, "edited");
        Call refused = Call.of("generate", model, "--out", out());
        assertEquals(2, refused.exitCode());
        assertTrue(
                lines(refused.err()).endsWith("ecosystem: " + plan + ": this file was changed after this program wrote"
                        + " it. Move it away to keep the changes, or use --force to replace it.\n"),
                refused.err());
        assertEquals("edited", Files.readString(plan));
        assertEquals(0, Call.of("generate", model, "--out", out(), "--force").exitCode());
        assertTrue(Files.readString(plan).contains("Cluster North"));
    }

    @Test
    void wantsAnOutputFolder() throws IOException {
        Call call = Call.of("generate", write("north", MODEL));
        assertEquals(2, call.exitCode());
        assertEquals("ecosystem: --out is missing.\necosystem generate --help tells how it is used.\n",
                lines(call.err()));
    }

    @Test
    void writesPagesAsPdf() throws IOException {
        String model = write("north", MODEL);
        Call.of("generate", model, "--out", out(), "--lang", "en", "--format", "pdf", "--date", "2026-11-24");
        byte[] pages = Files.readAllBytes(folder.resolve("out/en/action-plan.pdf"));
        assertEquals("%PDF-1.7", new String(pages, 0, 8, StandardCharsets.ISO_8859_1));
    }

    @Test
    void namesTheChoicesOfDocumentLanguageAndFormat() throws IOException {
        String model = write("north", MODEL);
        assertEquals("ecosystem: --lang: fr is not one of: nl, en, both.\n",
                lines(Call.of("generate", model, "--out", out(), "--lang", "fr").err()));
        String formats = lines(Call.of("generate", model, "--out", out(), "--format", "html,odt").err());
        assertTrue(formats.startsWith("ecosystem: --format: odt is not one of: html, md, "), formats);
        String documents = lines(Call.of("generate", model, "--out", out(), "--document", "score-card,plan").err());
        assertTrue(documents.startsWith("ecosystem: --document: plan is not one of: start-document, "), documents);
        assertTrue(documents.endsWith(", all.\n"), documents);
        assertEquals("ecosystem: --audience: press is not one of: public, partners, steering.\n",
                lines(Call.of("generate", model, "--out", out(), "--audience", "press").err()));
        assertFalse(Files.exists(folder.resolve("out")));
    }

    private String out() {
        return folder.resolve("out").toString();
    }

    private String write(String name, String text) throws IOException {
        Path model = Files.createDirectories(folder.resolve(name));
        Files.writeString(model.resolve(model.getFileName() + ".ecosystem"), text);
        return model.toString();
    }

    private static void assertSame(TreeMap<String, byte[]> expected, TreeMap<String, byte[]> actual) {
        assertEquals(expected.keySet(), actual.keySet());
        expected.forEach((path, content) -> assertArrayEquals(content, actual.get(path), path));
    }

    private static TreeMap<String, byte[]> documents(Path folder) throws IOException {
        TreeMap<String, byte[]> documents = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (!name.contains(".ecosystem-studio/")) {
                    documents.put(name, Files.readAllBytes(path));
                }
            }
        }
        return documents;
    }

    private static String lines(String text) {
        return text.replace(System.lineSeparator(), "\n");
    }
}
