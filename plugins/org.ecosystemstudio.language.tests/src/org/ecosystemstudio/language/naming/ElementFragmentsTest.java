/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.ecosystemstudio.language.loading.LoadedModel;
import org.ecosystemstudio.language.loading.Texts;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ElementFragmentsTest {

    private static final String TEXT = """
            ecosystem E {
                urgency "now"
                scope { technology narrow }
                actor Alfa { role Chair role "Speaker" offers Vision commitment letter 2026-01 }
            }
            capability Vision
            proposition P { contribution Alfa "a" contribution Alfa "b" }
            goal G {
                subgoal S { kpi K { measured 2026-03-31 14, 2026-06-30 19 when below 20 stop when below 10 adjust } }
                milestone "Kick-off" 2026-02-01
            }
            action A for G.S by Alfa { task T after B by 2 weeks worked 12 h in 2026-02 by Alfa }
            action B
            answer Q1.3 "See" answer Q1.4 "Also"
            step map done 2025-12-01 step goals going
            swot { strength "One" strength "Two" }
            waive SF1.5 on Alfa because "x"
            """;

    @Test
    void goesByNamesAndNaturalKeys() {
        List<String> fragments = fragments(Texts.model(TEXT));
        assertEquals(List.of("/", "E", "E/urgency", "E/scope", "Alfa", "Alfa/roles:Chair", "Alfa/roles:Speaker",
                "Alfa/offers:Vision", "Alfa/commitments:letter,2026-01", "Vision", "P", "P/contributions:Alfa,a",
                "P/contributions:Alfa,b", "G", "G.S", "G.S.K", "G.S.K/thresholds:below,20", "G.S.K/thresholds:below,10",
                "G.S.K/measurements:2026-03-31", "G.S.K/measurements:2026-06-30", "G/milestones:Kick-off", "A",
                "A/predecessors:B", "A/worked:Alfa,2026-02", "A.T", "B", "/Answer:Q1.3", "/Answer:Q1.4",
                "/StepRecord:map,2025-12-01", "/StepRecord:goals", "/Swot", "/Swot/items:strength,One",
                "/Swot/items:strength,Two", "/Waiver:SF1.5,Alfa"), fragments);
    }

    @Test
    void leadsBackToTheElement() {
        LoadedModel model = Texts.model(TEXT);
        XtextResource file = model.resources().get(0);
        for (EObject element : elements(file)) {
            String fragment = file.getURIFragment(element);
            assertSame(element, file.getEObject(fragment), fragment);
            assertEquals(fragment, URI.createURI(EcoreUtil.getURI(element).toString()).fragment());
        }
    }

    @Test
    void staysTheSameWhenTextAboveGrows() {
        List<String> before = fragments(Texts.model(TEXT));
        List<String> after = fragments(Texts.model("""
                actor New { role "First" }
                answer Q1.2 "New"
                step organisation open
                swot { strength "Zero" }
                """
                + TEXT.replace("measured ", "measured 2025-12-31 9, ").replace("role Chair", "role Clerk role Chair")
                        .replace("contribution Alfa \"a\"", "contribution New \"n\" contribution Alfa \"a\"")));
        List<String> lost = before.stream().filter(fragment -> !fragment.startsWith("/Swot")).filter(fragment -> !after
                .contains(fragment)).toList();
        assertEquals(List.of(), lost);
    }

    static Stream<String> textsThatAreReworded() {
        return Stream.of("actor A { depends on Beta for X \"TEXT\" competes with Beta under Y \"TEXT\" }",
                "actor A { commitment letter 2026 \"TEXT\" benefit \"TEXT\" on 2026 }",
                "ecosystem E { domain culture \"TEXT\" }",
                "risk R { mitigation \"TEXT\" by A }",
                "collaboration A, B on X \"TEXT\"",
                "proposition P { contribution A \"TEXT\" of X benefit A \"TEXT\" means money \"TEXT\" "
                        + "influence threat \"TEXT\" of F dependency \"TEXT\" on A }",
                "goal G { kpi K { when below 20 stop \"TEXT\" measured 2026 12 \"TEXT\" } }",
                "action A { progress \"TEXT\" 3 on 2026 worked 3 h in 2026 \"TEXT\" spent 3 EUR on 2026 \"TEXT\" }",
                "finance { cash A 3 EUR \"TEXT\" in kind A 3 h \"TEXT\" }",
                "audience A { message \"TEXT\" stage desire }",
                "watch goals \"TEXT\" by A", "sprint S { changed inside \"TEXT\" }",
                "step map done \"TEXT\" segment analysis done \"TEXT\"", "answer Q1.3 \"TEXT\"",
                "waive SF1.5 on A because \"TEXT\"", "swot { strength \"TEXT\" }", "analysis market \"TEXT\"",
                "closed days 2026-12-24 \"TEXT\"");
    }

    @ParameterizedTest
    @MethodSource("textsThatAreReworded")
    void staysTheSameWhenItIsSaidInOtherWords(String text) {
        List<String> before = fragments(Texts.model(text.replace("TEXT", "words")));
        assertTrue(before.size() > 1);
        assertEquals(before, fragments(Texts.model(text.replace("TEXT", "two").replace("X", "Z"))));
        assertTrue(before.stream().noneMatch(fragment -> fragment.contains("words")), before::toString);
    }

    @Test
    void goesByItsWordsOnlyAmongThoseThatTie() {
        assertEquals(List.of("/", "A", "A/dependencies:B,X", "A/dependencies:B,Y,one", "A/dependencies:B,Y,two",
                "A/dependencies:C"), fragments(Texts.model("""
                        actor A { depends on B for X "one", B for Y "one", B for Y "two", C "two" }""")));
    }

    @Test
    void leadsToTheFirstOfThoseThatTieNow() {
        XtextResource file = Texts.model("actor A { depends on B \"one\", B \"two\" }").resources().get(0);
        assertEquals("A/dependencies:B,one", file.getURIFragment(file.getEObject("A/dependencies:B")));
    }

    @Test
    void tellsTheKindsOfAnEntryApart() {
        assertEquals(List.of("/", "/Finance", "/Finance/CashContribution:A", "/Finance/InKindContribution:A"),
                fragments(Texts.model("finance { cash A 3 EUR in kind A 3 h }")));
    }

    @Test
    void isTheSameBeforeAndAfterReferencesAreResolved() {
        XtextResource file = Texts.model("goal G { subgoal S } proposition P { contribution X } action A { after G.S }")
                .resources().get(0);
        assertTrue(fragments(file).containsAll(List.of("P/contributions:X", "A/predecessors:S")),
                () -> fragments(file).toString());
    }

    @Test
    void isSafeInEveryAddress() {
        XtextResource file = Texts.model("actor Caf\u00e9 { role \"a/b c:d,e~f%g#h\" } ").resources().get(0);
        List<String> fragments = fragments(file);
        assertEquals(List.of("/", "Caf%C3%A9", "Caf%C3%A9/roles:a%2Fb%20c%3Ad%2Ce%7Ef%25g%23h"), fragments);
        assertTrue(fragments.stream().allMatch(fragment -> fragment.matches("[A-Za-z0-9_.%/:,~-]+")));
    }

    @Test
    void keepsLongTextShort() {
        List<String> fragments = fragments(Texts.model("swot { strength \"" + "long ".repeat(100) + "\" strength \""
                + "long ".repeat(101) + "\" }"));
        assertEquals(new HashSet<>(fragments).size(), fragments.size());
        assertTrue(fragments.stream().allMatch(fragment -> fragment.length() < 100), fragments::toString);
    }

    @Test
    void tellsElementsOfTheSameNameApart() {
        LoadedModel model = Texts.model("actor Alfa actor Alfa { role Chair }");
        assertEquals(List.of("/", "Alfa", "Alfa~2", "Alfa~2/roles:Chair"), fragments(model));
    }

    @Test
    void knowsByWhatToTellEveryNamelessTypeApart() {
        List<String> without = new ArrayList<>();
        for (EClass type : concreteTypes()) {
            for (EReference containment : type.getEAllContainments()) {
                EClass contained = containment.getEReferenceType();
                if (containment.isMany() && !contained.isAbstract() && NaturalKeys.of(contained).isEmpty()) {
                    without.add(type.getName() + "." + containment.getName());
                }
            }
        }
        assertEquals(List.of(), without);
        assertFalse(concreteTypes().isEmpty());
        assertNotNull(NaturalKeys.of(EcosystemPackage.Literals.ANSWER).get(0));
    }

    @Test
    void goesByNoWordsOfWhatHasMore() {
        Set<String> words = Set.of("text", "note", "measure", "reason", "source", "topics", "description");
        assertEquals(List.of(), concreteTypes().stream().flatMap(type -> NaturalKeys.of(type).stream())
                .filter(feature -> words.contains(feature.getName())).toList());
    }

    private static List<EClass> concreteTypes() {
        return EcosystemPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(EClass.class::cast).filter(type -> !type.isAbstract()).toList();
    }

    private static List<String> fragments(LoadedModel model) {
        return fragments(model.resources().get(0));
    }

    private static List<String> fragments(XtextResource file) {
        return elements(file).stream().map(file::getURIFragment).toList();
    }

    private static List<EObject> elements(XtextResource file) {
        List<EObject> elements = new ArrayList<>();
        Iterator<EObject> all = file.getAllContents();
        all.forEachRemaining(elements::add);
        return elements;
    }
}
