/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.type;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.ecosystemstudio.assessment.AssessedText;
import org.ecosystemstudio.assessment.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Typ1ContentFitsTypeTest {

    private static final Rule RULE = new Typ1ContentFitsType();

    @Test
    void asksABusinessEcosystemForItsCompanyAndThoseAroundIt() {
        AssessedText text = assess("ecosystem Noord { type business }");
        assertEquals(List.of(
                "Business ecosystem Noord names no company at its centre. Write in the ecosystem around which "
                        + "company it turns, such as \"focal actor Alpha\"; it has to be declared as an actor.",
                "In business ecosystem Noord nobody stands around the company at its centre. Add its "
                        + "suppliers, customers, competitors and regulators, such as: actor Foundry { kind "
                        + "supplier }."),
                text.messages());
        assertEquals(List.of(
                "Bedrijfsecosysteem Noord noemt geen bedrijf als middelpunt. Schrijf bij het ecosysteem om welk "
                        + "bedrijf het draait, bijvoorbeeld \"focal actor Alpha\"; die moet als actor in het model "
                        + "staan.",
                "In bedrijfsecosysteem Noord staat niemand rond het bedrijf in het midden. Voeg leveranciers, klanten, "
                        + "concurrenten en toezichthouders toe, bijvoorbeeld: actor Gieterij { kind supplier }."),
                text.dutchMessages());
        assertEquals(List.of("1:11", "1:11"), text.places());
    }

    @Test
    void takesNoGovernmentForTheCompanyOfABusinessEcosystem() {
        AssessedText text =
                assess("ecosystem Noord { type business\nfocal actor A } actor A { kind government } actor B");
        assertEquals(List.of("Business ecosystem Noord names no company at its centre."), problems(text));
        assertEquals(List.of("2:13"), text.places());
    }

    @Test
    void takesNoFocalActorForAStakeholder() {
        assertEquals(List.of("In business ecosystem Noord nobody stands around the company at its centre."),
                problems(assess("ecosystem Noord { type business focal actor A } actor A")));
    }

    @Test
    void asksAKnowledgeEcosystemForItsSearchAndDiversity() {
        AssessedText text = assess("ecosystem Noord { type knowledge joint search \" \" } actor A actor B");
        assertEquals(List.of(
                "Knowledge ecosystem Noord does not say what its participants search for together. Write the "
                        + "question in the ecosystem: joint search \"How do sensors survive salt water?\".",
                "The participants of knowledge ecosystem Noord do not differ in kind, sector or what they "
                        + "offer. Involve others than you have, such as: actor School { kind knowledge "
                        + "institute }."),
                text.messages());
        assertEquals(List.of(
                "Kennisecosysteem Noord zegt niet waar de deelnemers samen naar zoeken. Schrijf de vraag op "
                        + "bij het ecosysteem: joint search \"Hoe overleven sensoren zout water?\".",
                "De deelnemers van kennisecosysteem Noord verschillen niet in soort, sector of wat zij bieden. Betrek "
                        + "anderen dan jullie al hebben, bijvoorbeeld: actor Hogeschool { kind knowledge institute }."),
                text.dutchMessages());
        assertEquals(List.of("1:47", "1:11"), text.places());
    }

    @Test
    void asksAPlatformEcosystemForItsCentreTechnologyAndComplementors() {
        AssessedText text = assess("ecosystem Noord { type platform } actor A");
        assertEquals(List.of(
                "Platform ecosystem Noord names no actor at its centre. Write in the ecosystem who keeps the "
                        + "platform, such as \"focal actor A\"; it has to be declared as an actor.",
                "Platform ecosystem Noord does not name the technology that it is built on. Add the "
                        + "technology, such as \"technology DataHub\", and write \"platform DataHub\" in "
                        + "the ecosystem.",
                "In platform ecosystem Noord nobody adds to the platform. Add participants who do, and what "
                        + "they bring, such as: actor Apps { role complementor }."),
                text.messages());
        assertEquals(List.of(
                "Platformecosysteem Noord noemt geen actor als middelpunt. Schrijf bij het ecosysteem wie het "
                        + "platform beheert, bijvoorbeeld \"focal actor A\"; die moet als actor in het model staan.",
                "Platformecosysteem Noord noemt niet de technologie waarop het is gebouwd. Voeg de technologie toe, "
                        + "bijvoorbeeld \"technology Datahub\", en schrijf \"platform Datahub\" bij het ecosysteem.",
                "In platformecosysteem Noord voegt niemand iets toe aan het platform. Voeg deelnemers toe "
                        + "die dat wel doen en wat zij brengen, bijvoorbeeld: actor Apps { role complementor }."),
                text.dutchMessages());
    }

    @ParameterizedTest
    @ValueSource(strings = { "actor A { role complementor offers V }",
            "actor A actor B { role \"funder\" }", "actor A actor B { involvement friend role complementor }" })
    void takesNobodyElseForAComplementor(String actors) {
        assertEquals(List.of("In platform ecosystem Noord nobody adds to the platform."), problems(
                assess("ecosystem Noord { type platform focal actor A platform V } technology V " + actors)));
    }

    @Test
    void asksARegionalEcosystemForItsRegionAndIndustries() {
        AssessedText text = assess("""
                ecosystem Noord { type regional region " " }
                actor A { sector "metal" } actor B { sector "Metal" } actor C { sector "food" involvement friend }
                """);
        assertEquals(List.of("Regional ecosystem Noord does not say in which region it works. Write its name in the "
                + "ecosystem: region \"Northern coast\".",
                "The participants of regional ecosystem Noord do not come from several industries, or do not "
                        + "say so. Write in each actor in which industry it works, such as: sector "
                        + "\"metalworking\"."),
                text.messages());
        assertEquals(List.of("Regionaal ecosysteem Noord zegt niet in welke regio het werkt. Schrijf de naam bij het "
                + "ecosysteem: region \"Noordkust\".",
                "De deelnemers van regionaal ecosysteem Noord komen niet uit verschillende bedrijfstakken, "
                        + "of zeggen dat niet. Schrijf bij elke actor in welke bedrijfstak die werkt, "
                        + "bijvoorbeeld: sector \"metaalbewerking\"."),
                text.dutchMessages());
        assertEquals(List.of("1:40", "1:11"), text.places());
    }

    @Test
    void asksAnEntrepreneurialEcosystemForSixDomains() {
        AssessedText text = assess("""
                ecosystem Noord {
                    type entrepreneurial
                    domain markets "Launching customers"
                    domain finance "A fund"
                    domain culture "Failing is fine"
                    domain policy "Light rules"
                }
                """);
        assertEquals(
                List.of("Entrepreneurial ecosystem Noord does not cover all six domains: human capital, "
                        + "support not yet. Write in the ecosystem what is arranged in each: domain human "
                        + "capital \"what is arranged\"."),
                text.messages());
        assertEquals(
                List.of("Ondernemersecosysteem Noord heeft niet alle zes domeinen: menselijk kapitaal, "
                        + "ondersteuning nog niet. Schrijf bij het ecosysteem wat er in elk geregeld is: "
                        + "domain human capital \"wat er geregeld is\"."),
                text.dutchMessages());
        assertEquals(List.of("3:5"), text.places());
    }

    @Test
    void asksAnInnovationEcosystemForItsInnovationAndCombinedOffers() {
        AssessedText text = assess("""
                ecosystem Noord { type innovation }
                actor A actor B { involvement friend }
                proposition P { contribution A "x" contribution B "y" }
                """);
        assertEquals(List.of(
                "Innovation ecosystem Noord does not name the innovation that it turns on. Write it in the "
                        + "ecosystem: innovation \"Sensors that live off the tide\".",
                "In innovation ecosystem Noord no two participants combine their offers. Write in a "
                        + "proposition what each puts in: proposition Offer { contribution Alpha "
                        + "\"sensors\" contribution Beta \"data\" }."),
                text.messages());
        assertEquals(List.of(
                "Innovatie-ecosysteem Noord noemt niet de innovatie waar het om draait. Schrijf die bij het "
                        + "ecosysteem: innovation \"Sensoren die op het getij werken\".",
                "In innovatie-ecosysteem Noord combineren geen twee deelnemers hun aanbod. Schrijf in een "
                        + "propositie wat ieder inbrengt: proposition Aanbod { contribution Alpha "
                        + "\"sensoren\" contribution Beta \"gegevens\" }."),
                text.dutchMessages());
    }

    @ParameterizedTest
    @ValueSource(strings = { "type business focal actor A } actor A { kind company } actor B { involvement outside }",
            "type business focal actor A } actor A actor B { kind supplier }",
            "type knowledge joint search \"How?\" } actor A { kind company } actor B { kind government }",
            "type platform focal actor A platform V } technology V actor A actor B { offers V }",
            "type platform focal actor A platform V } technology V actor A actor B { role complementor }",
            "type platform focal actor A platform V } technology V actor A actor B proposition P { "
                    + "contribution B \"x\" }",
            "type regional region \"Coast\" } actor A { sector \"metal\" } actor B { sector \"food\" }",
            "type entrepreneurial domain human capital domain markets domain finance domain culture domain policy "
                    + "domain support }",
            "type innovation innovation \"Tide\" } actor A actor B proposition P { contribution A \"x\" "
                    + "contribution B \"y\" }" })
    void holdsByWhatTheTypeTurnsOn(String text) {
        assertEquals(List.of(), assess("ecosystem Noord { " + text).messages());
        assertEquals(List.of("ecosystem Noord"), AssessedText.evidence(RULE, "ecosystem Noord { " + text));
    }

    @Test
    void speaksOfAnEcosystemWithATypeOnly() {
        for (String text : List.of("ecosystem Noord", "actor A")) {
            assertEquals(List.of(), assess(text).messages());
            assertEquals(List.of(), AssessedText.evidence(RULE, text));
        }
        assertEquals(List.of(), AssessedText.evidence(RULE, "ecosystem Noord { type innovation }"));
    }

    @Test
    void readsAModelThatIsBeingWritten() {
        assertEquals(List.of("In platform ecosystem Noord nobody adds to the platform."),
                problems(AssessedText.unfinished(
                        RULE, "ecosystem Noord { type platform focal actor Lost platform Lost domain }")));
        assertEquals(List.of(), problems(AssessedText.unfinished(RULE,
                "ecosystem Noord { type business focal actor Lost } actor A")));
    }

    private static List<String> problems(AssessedText text) {
        return text.findings().stream().map(finding -> finding.problem(Locale.ENGLISH)).toList();
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(RULE, text);
    }
}
