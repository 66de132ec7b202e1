/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.generation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.ecosystemstudio.assessment.AssessmentSettings;
import org.ecosystemstudio.documents.DocumentFormat;
import org.ecosystemstudio.documents.DocumentType;
import org.ecosystemstudio.documents.style.HouseStyle;
import org.ecosystemstudio.documents.values.Language;
import org.ecosystemstudio.generation.output.OutputFile;
import org.ecosystemstudio.language.loading.ModelLoader;
import org.ecosystemstudio.language.loading.Problem;
import org.ecosystemstudio.model.messages.Severity;
import org.ecosystemstudio.planning.disclosure.Audience;
import org.junit.jupiter.api.Test;

class DocumentSetTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void putsEachLanguageInItsFolder() {
        assertEquals(List.of("nl/actieplan.html", "nl/actieplan.md", "en/action-plan.html", "en/action-plan.md"),
                paths(model("ecosystem North"), EnumSet.allOf(Language.class),
                        Set.of(DocumentFormat.HTML, DocumentFormat.MARKDOWN)));
    }

    @Test
    void givesAFormatSeveralFilesWhereItNeedsThem() {
        assertEquals(List.of("nl/actieplan.xlsx", "nl/actieplan-acties.csv", "nl/actieplan-begroting.csv"),
                paths(model("action Site { budget 10 EUR until 2027-01 }"), Set.of(),
                        Set.of(DocumentFormat.XLSX, DocumentFormat.CSV)));
    }

    @Test
    void givesEachActorACalendarOfItsOwn() {
        ReviewedModel model = model(
                "actor Alfa actor Beta actor Gamma action Fair by Beta with Alfa { until 2027-01 }");
        assertEquals(List.of("nl/actieplan.ics", "nl/actieplan-alfa.ics", "nl/actieplan-beta.ics"),
                paths(model, Set.of(), Set.of(DocumentFormat.ICS)));
    }

    @Test
    void namesThePackOfAnActorAfterIt() {
        ReviewedModel model = model("actor Alfa \"Alfa \u00c9n\" actor Beta action Fair by Alfa { until 2027-01 }");
        assertEquals(List.of("nl/partnerpakket-alfa.html", "nl/partnerpakket-alfa.ics"),
                pack(model, "Alfa \u00c9n", Set.of(DocumentFormat.HTML, DocumentFormat.ICS)));
        assertEquals(List.of(), pack(model, "Gamma", Set.of(DocumentFormat.HTML)));
    }

    @Test
    void leavesOutThePackOfWhomTheAudienceMayNotKnow() {
        assertEquals(List.of(), pack(model("confidential actor Alfa"), "Alfa", Set.of(DocumentFormat.HTML)));
    }

    @Test
    void followsTheDocumentLanguageOfTheModel() {
        assertEquals(List.of("en/action-plan.html"), paths(model("ecosystem North { document language en }"), Set.of(),
                Set.of(DocumentFormat.HTML)));
    }

    @Test
    void isDutchWhenNobodySays() {
        assertEquals(List.of("nl/actieplan.html"),
                paths(model("ecosystem North"), Set.of(), Set.of(DocumentFormat.HTML)));
        assertEquals(List.of("nl/actieplan.html"), paths(model("actor Alfa"), Set.of(), Set.of(DocumentFormat.HTML)));
    }

    @Test
    void givesTheSameBytesForTheSameModelAndDay() {
        String text = "ecosystem North goal G { by 2027-06 } action A for G by Alfa { until 2027-01 } actor Alfa";
        DocumentSelection all =
                DocumentSelection.allDocuments(EnumSet.allOf(Language.class), EnumSet.allOf(DocumentFormat.class));
        List<OutputFile> once = DocumentSet.of(model(text), all).files();
        List<OutputFile> again = DocumentSet.of(model(text), all).files();
        for (int i = 0; i < once.size(); i++) {
            assertArrayEquals(once.get(i).content(), again.get(i).content(), once.get(i).path());
        }
    }

    @Test
    void givesTheSameBytesHoweverTheModelIsSpreadOverFiles() {
        DocumentSelection all =
                DocumentSelection.allDocuments(EnumSet.allOf(Language.class), EnumSet.allOf(DocumentFormat.class));
        ReviewedModel oneFile = model("ecosystem North { actor Alfa goal G { owner Alfa by 2027-06 } }");
        ReviewedModel moreFiles = ReviewedModel.of(new ModelLoader(Locale.ENGLISH)
                .parse(Map.of("z.ecosystem", "ecosystem North", "a.ecosystem", "goal G { owner Alfa by 2027-06 }",
                        "m.ecosystem", "actor Alfa")),
                TODAY, Locale.ENGLISH, AssessmentSettings.NONE);
        List<OutputFile> one = DocumentSet.of(oneFile, all).files();
        List<OutputFile> more = DocumentSet.of(moreFiles, all).files();
        for (int i = 0; i < one.size(); i++) {
            assertArrayEquals(one.get(i).content(), more.get(i).content(), one.get(i).path());
        }
    }

    @Test
    void makesNothingOfAModelWithErrors() {
        ReviewedModel broken = model("goal G { owner Nobody }");
        assertFalse(broken.isSound());
        assertThrows(IllegalArgumentException.class, () -> DocumentSet.of(broken,
                DocumentSelection.allDocuments(Set.of(), Set.of(DocumentFormat.HTML))));
    }

    @Test
    void reviewsTextAndRulesTogether() {
        ReviewedModel model = model("goal A under B\ngoal B under A\ngoal C { owner Nobody }");
        assertEquals(List.of("GOAL7", "link"), model.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR).map(Problem::code).distinct().toList());
        assertEquals(1, model.problems().getFirst().place().line());
    }

    @Test
    void keepsWhatWaitsForALaterStepApart() {
        ReviewedModel model = model("ecosystem North actor Alfa { involvement participant }");
        List<String> spoken = model.problems().stream().map(Problem::code).toList();
        List<String> all = model.allProblems(Locale.ENGLISH).stream().map(Problem::code).toList();
        assertTrue(all.containsAll(spoken));
        assertFalse(spoken.contains("SF5.1"), spoken::toString);
        assertTrue(all.contains("SF5.1"), all::toString);
    }

    private static List<String> paths(ReviewedModel model, Set<Language> languages, Set<DocumentFormat> formats) {
        return DocumentSet.of(model, DocumentSelection.actionPlan(languages, formats)).files().stream()
                .map(OutputFile::path).toList();
    }

    private static List<String> pack(ReviewedModel model, String actor, Set<DocumentFormat> formats) {
        return DocumentSet.of(model, new DocumentSelection(List.of(DocumentType.PARTNER_PACK), Set.of(), formats,
                Audience.PARTNERS, HouseStyle.PLAIN, Optional.of(actor))).files().stream().map(OutputFile::path)
                .toList();
    }

    private static ReviewedModel model(String text) {
        return ReviewedModel.of(new ModelLoader(Locale.ENGLISH).parse(text), TODAY, Locale.ENGLISH,
                AssessmentSettings.NONE);
    }
}
