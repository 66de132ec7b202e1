/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.ecosystemstudio.assessment.Assessment;
import org.ecosystemstudio.documents.data.DataSet;
import org.ecosystemstudio.documents.values.Language;
import org.ecosystemstudio.planning.Plan;
import org.ecosystemstudio.planning.disclosure.Audience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is not for an audience is in no document for it, whatever the document. */
class AudienceTest {

    /** Whatever is not for the public has the word in it, or the digits. */
    private static final String MODEL = """
            ecosystem Noord "Cluster Noord" {
                period 2026-01 to 2026-12
                document language en
            }
            actor Alfa "Alfa Pumps" {
                kind company
                contact Zwijg "Ms Zwijgzaam" mail "zwijgzaam@alfa.example"
                risk Weg "Zwijgzaam risk that Alfa leaves"
                commitment letter 2026-01-05 worth 7654321 EUR
                interest Orders "More orders"
                depends on Gamma "Zwijgzaam third of the turnover"
            }
            actor Gamma "Gamma Castings" { kind company }
            confidential actor Beta "Zwijgzaam Buyers" {
                kind company
                depends on Alfa
                interest Peace "Zwijgzaam peace"
            }
            goal Growth "Growth in the north" {
                owner Alfa
                by 2026-11-30
                supported by Alfa, Beta
                confidential risk Secret "Zwijgzaam secret of the goal"
                kpi Sold "Sold" {
                    every quarter
                    measured 2026-02-02 3 "Zwijgzaam remark"
                }
            }
            agreement Share "Zwijgzaam agreement" between Alfa, Gamma
            decision Bonus "Zwijgzaam bonus of 7654321 EUR" 2026-02-02 by Alfa
            administration Sheets "Zwijgzaam sheets" { records time }
            confidential goal Sale "Zwijgzaam sale" { owner Beta }
            confidential action Deal "Zwijgzaam deal" for Growth by Alfa with Beta { from 2026-03-02 takes 10 days }
            action Site "A common site" for Growth, Sale by Alfa with Beta {
                after Deal takes 5 days budget 7654321 EUR borne by Alfa 50 %
                internal milestone Go "Zwijgzaam milestone for partners" 2026-03-30
            }
            proposition Offer "One offer" {
                contribution Alfa "pumps" worth 7654321 EUR
                contribution Beta "Zwijgzaam gift"
                benefit Alfa "orders" worth 7654321 EUR
                risk Fails "Zwijgzaam failure"
            }
            confidential group Core "Zwijgzaam core" { members Alfa, Beta }
            finance {
                cash Alfa 7654321 EUR
                subsidy Grant "Public grant" 7654321 EUR {
                    provider Alfa
                    status granted
                    state aid none "Zwijgzaam test"
                    condition Report "Zwijgzaam condition"
                }
                cost Rent "Zwijgzaam rent" 7654321 EUR
            }
            swot {
                weakness "Zwijgzaam weakness"
            }
            waive SF6.2 because "Zwijgzaam reason"
            confidential answer Q1.1 "Zwijgzaam answer"
            """;

    private final Plan plan = TestPlans.of(MODEL);
    private final DocumentSource whole = new DocumentSource(plan, Assessment.of(plan));

    @ParameterizedTest
    @EnumSource(DocumentType.class)
    void showsThePublicNothingThatIsNotForIt(DocumentType type) {
        for (Language language : Language.values()) {
            String text = everything(type, language, Audience.PUBLIC);
            assertFalse(text.toLowerCase(Locale.ROOT).contains("zwijg"), () -> around(text, "zwijg"));
            assertFalse(text.replaceAll("[.,]", "").contains("7654321"), text);
        }
    }

    @ParameterizedTest
    @EnumSource(DocumentType.class)
    void showsPartnersNothingConfidential(DocumentType type) {
        for (Language language : Language.values()) {
            String text = everything(type, language, Audience.PARTNERS);
            for (String secret : List.of("Zwijgzaam Buyers", "Zwijgzaam sale", "Zwijgzaam deal", "Zwijgzaam secret",
                    "Zwijgzaam gift", "Zwijgzaam core", "Zwijgzaam answer", "zwijgzaam@", "Ms Zwijgzaam")) {
                assertFalse(text.contains(secret), () -> around(text, secret));
            }
        }
    }

    @Test
    void saysForWhomItWasMadeAndWhatWasLeftOut() {
        String text = everything(DocumentType.ACTION_PLAN, Language.ENGLISH, Audience.PUBLIC);
        assertTrue(text.contains("Made for everyone. Left out for these readers: amounts, risks, open points, "
                + "persons and their addresses."), text);
        assertTrue(everything(DocumentType.ACTION_PLAN, Language.DUTCH, Audience.PARTNERS)
                .contains("Weggelaten voor deze lezers: personen en hun adressen."));
        assertFalse(everything(DocumentType.ACTION_PLAN, Language.ENGLISH, Audience.STEERING)
                .contains("Left out for these readers"));
    }

    @Test
    void makesDocumentsOfOpenPointsOnlyForThoseWhoMaySeeThem() {
        assertFalse(DocumentType.SCORE_CARD.isFor(whole.shownTo(Audience.PUBLIC).disclosure()));
        assertFalse(DocumentType.QUESTIONS.isFor(whole.shownTo(Audience.PUBLIC).disclosure()));
        assertTrue(DocumentType.SCORE_CARD.isFor(whole.shownTo(Audience.PARTNERS).disclosure()));
        assertTrue(DocumentType.ACTION_PLAN.isFor(whole.shownTo(Audience.PUBLIC).disclosure()));
    }

    @Test
    void makesDocumentsOfDecisionsAdministrationAndWeaknessesForPartnersButNotForThePublic() {
        for (DocumentType type : List.of(DocumentType.DECISION_REGISTER, DocumentType.ADMINISTRATION_GUIDELINE,
                DocumentType.SWOT)) {
            assertFalse(type.isFor(whole.shownTo(Audience.PUBLIC).disclosure()), type.id());
            assertTrue(type.isFor(whole.shownTo(Audience.PARTNERS).disclosure()), type.id());
        }
    }

    @Test
    void callsNoChapterABudgetWhereNoAmountIsShown() {
        assertTrue(everything(DocumentType.ACTION_PLAN, Language.DUTCH, Audience.PUBLIC)
                .contains("Subsidies en projecten"));
        assertFalse(everything(DocumentType.ACTION_PLAN, Language.DUTCH, Audience.PUBLIC).contains("Begroting"));
        assertTrue(everything(DocumentType.ACTION_PLAN, Language.DUTCH, Audience.PARTNERS).contains("Begroting"));
    }

    /** Growth has an owner, but one of its two supporters is hidden: nobody may read that too few support it. */
    @Test
    void complainsOfNothingThatIsOnlyHidden() {
        Set<String> all = Set.copyOf(whole.assessment().allFindings().stream()
                .map(finding -> finding.code()).toList());
        DocumentSource shown = whole.shownTo(Audience.PUBLIC);
        assertEquals(List.of(), shown.assessment().allFindings().stream().map(finding -> finding.code())
                .filter(code -> !all.contains(code)).toList());
    }

    @Test
    void saysInDataForWhomTheyWereMade() {
        Documents documents = new Documents();
        assertEquals("Cluster Noord",
                documents.data(DocumentType.ACTION_PLAN, Language.DUTCH, whole).subject());
        DataSet data = documents.data(DocumentType.ACTION_PLAN, Language.DUTCH, whole.shownTo(Audience.PUBLIC));
        assertEquals("Cluster Noord \u00b7 voor iedereen", data.subject());
        assertTrue(data.purpose().endsWith("personen en hun adressen."), data.purpose());
    }

    private String everything(DocumentType type, Language language, Audience audience) {
        DocumentSource source = audience == Audience.STEERING ? whole : whole.shownTo(audience);
        if (!type.isFor(source.disclosure())) {
            return "";
        }
        List<DocumentSource> sources = type.isOfOneActor()
                ? source.plan().view().actors().stream().map(source::about).toList() : List.of(source);
        StringBuilder text = new StringBuilder();
        Set<DocumentFormat> readable = EnumSet.copyOf(DocumentFormat.FLOWING);
        readable.add(DocumentFormat.CSV);
        for (DocumentSource each : sources) {
            new Documents().write(type, language, each, readable).files().values().forEach(files -> files.forEach(
                    file -> text.append(new String(file.content(), StandardCharsets.UTF_8)).append('\n')));
        }
        return text.toString();
    }

    private static String around(String text, String word) {
        int place = text.toLowerCase(Locale.ROOT).indexOf(word.toLowerCase(Locale.ROOT));
        return text.substring(Math.max(0, place - 300), Math.min(text.length(), place + 200));
    }
}
