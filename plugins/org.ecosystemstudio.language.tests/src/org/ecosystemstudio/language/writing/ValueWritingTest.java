/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;

import org.ecosystemstudio.language.formatting.Replacement;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.ActorKind;
import org.ecosystemstudio.model.ecosystem.Capability;
import org.ecosystemstudio.model.ecosystem.Ecosystem;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.Group;
import org.ecosystemstudio.model.ecosystem.Indicator;
import org.ecosystemstudio.model.ecosystem.Kpi;
import org.ecosystemstudio.model.ecosystem.Level;
import org.ecosystemstudio.model.ecosystem.Risk;
import org.ecosystemstudio.model.ecosystem.Theme;
import org.ecosystemstudio.model.ecosystem.Visibility;
import org.ecosystemstudio.model.values.CalendarPeriod;
import org.ecosystemstudio.model.values.Money;
import org.ecosystemstudio.model.values.TimeSpan;
import org.ecosystemstudio.model.values.TrlRange;
import org.junit.jupiter.api.Test;

class ValueWritingTest {

    @Test
    void changesNothingInAModelThatDidNotChange() {
        assertEquals(List.of(), new ChangedModel("actor   Alfa{kind  company}").edits());
    }

    @Test
    void replacesAValueInItsPlaceAndNothingElse() {
        ChangedModel model = new ChangedModel("actor   Alfa /* a */ \"Old\"  { kind   company // why\n}");
        model.find(Actor.class, "Alfa").setKind(ActorKind.KNOWLEDGE_INSTITUTE);

        assertEquals(List.of(new Replacement(37, 7, "knowledge institute")), model.edits().get(0).edits());
    }

    @Test
    void insertsANewPropertyBehindThoseThatTheLanguageNamesEarlier() {
        assertWritten("""
                actor Alfa {
                    kind company
                    driver // leads
                    needs Beta
                }
                capability Beta
                """, """
                actor Alfa {
                    kind company
                    driver // leads
                    strategy "Grow"
                    needs Beta
                }
                capability Beta
                """, model -> model.find(Actor.class, "Alfa").setStrategy("Grow"));
    }

    @Test
    void indentsANewPropertyLikeItsNeighbours() {
        assertWritten("actor Alfa {\n\tkind company\n}\n", "actor Alfa {\n\tkind company\n\tregion \"North\"\n}\n",
                model -> model.find(Actor.class, "Alfa").setRegion("North"));
    }

    @Test
    void makesBracesForTheFirstProperty() {
        assertWritten("theme Printing \"3D printing\" // ours\n", """
                theme Printing "3D printing" {
                    until 2027
                } // ours
                """, model -> model.find(Theme.class, "Printing").setUntil(CalendarPeriod.valueOf("2027")));
    }

    @Test
    void usesTheHeaderWhereTheLanguageHasNoProperty() {
        assertWritten("""
                goal Talent
                goal Housing { priority high }
                """, """
                goal Talent "Attract engineers"
                goal Housing under Talent { priority high }
                """, model -> {
            model.find(Goal.class, "Talent").setTitle("Attract engineers");
            model.find(Goal.class, "Housing").setParent(model.find(Goal.class, "Talent"));
        });
    }

    @Test
    void prefersThePropertyWhereTheHeaderCouldSayItToo() {
        assertWritten("""
                actor Alfa
                action Fair "Career fair" {
                    status planned
                }
                """, """
                actor Alfa
                action Fair "Career fair" {
                    owner Alfa
                    hours 40 h
                    status planned
                }
                """, model -> {
            model.find(Action.class, "Fair").setOwner(model.find(Actor.class, "Alfa"));
            model.find(Action.class, "Fair").setHours(TimeSpan.valueOf("40 h"));
        });
    }

    @Test
    void changesAValueInTheHeaderWhereItStandsThere() {
        assertWritten("""
                actor Alfa
                actor Beta
                action Fair for Talent by Alfa { status planned }
                goal Talent
                capability Vision TRL 4 to 6
                """, """
                actor Alfa
                actor Beta
                action Fair for Talent by Beta { status planned }
                goal Talent
                capability Vision TRL 5
                """, model -> {
            model.find(Action.class, "Fair").setOwner(model.find(Actor.class, "Beta"));
            model.find(Capability.class, "Vision").setTrl(new TrlRange(5, 5));
        });
    }

    @Test
    void keepsAShortBlockOnItsLine() {
        assertWritten("group Board { leading }\ntheme T { }\ntheme U {}\n",
                "group Board { leading mandate \"All\" }\ntheme T { until 2027 }\ntheme U { until 2028 }\n", model -> {
                    model.find(Group.class, "Board").setMandate("All");
                    model.find(Theme.class, "T").setUntil(CalendarPeriod.valueOf("2027"));
                    model.find(Theme.class, "U").setUntil(CalendarPeriod.valueOf("2028"));
                });
    }

    @Test
    void opensAShortBlockThatBecomesTooLong() {
        String mandate = "Decides on everything that the other groups of the ecosystem cannot decide on their own";
        assertWritten("group Board \"The board of the cluster\" { leading }\n",
                "group Board \"The board of the cluster\" {\n    leading\n    mandate \"" + mandate + "\"\n}\n",
                model -> model.find(Group.class, "Board").setMandate(mandate));
    }

    @Test
    void removesAPropertyWithItsLineAndItsComments() {
        assertWritten("""
                actor Alfa {
                    // not about the kind

                    // about the kind
                    kind company // as registered
                    // about the region
                    region "North"
                }
                """, """
                actor Alfa {
                    // not about the kind

                    // about the region
                    region "North"
                }
                """, model -> model.find(Actor.class, "Alfa").setKind(ActorKind.UNSPECIFIED));
    }

    @Test
    void removesTheBracesWithTheLastPropertyUnlessACommentIsLeft() {
        assertWritten("""
                theme One "First" {
                    until 2027
                }
                theme Two { until 2027 }
                theme Three {
                    // still to decide

                    until 2027
                }
                """, """
                theme One "First"
                theme Two
                theme Three {
                    // still to decide
                }
                """, model -> List.of("One", "Two", "Three")
                .forEach(name -> model.find(Theme.class, name).setUntil(null)));
    }

    @Test
    void removesAnOptionFromTheHeader() {
        assertWritten("actor Alfa\nrisk Drain category talent probability high impact low\n",
                "actor Alfa\nrisk Drain category talent impact low\n",
                model -> model.find(Risk.class, "Drain").setProbability(Level.UNSPECIFIED));
    }

    @Test
    void writesMarksBeforeAnElementAndTakesThemAway() {
        assertWritten("illustrative actor Alfa\nactor Beta { kind company }\n",
                "actor Alfa\nconfidential actor Beta { kind company driver }\n", model -> {
                    model.find(Actor.class, "Alfa").setIllustrative(false);
                    model.find(Actor.class, "Beta").setVisibility(Visibility.CONFIDENTIAL);
                    model.find(Actor.class, "Beta").setDriver(true);
                });
    }

    @Test
    void addsAndRemovesValuesOfAListWithTheirCommas() {
        assertWritten("""
                actor Alfa { sector "a", "b", "c" }
                actor Beta { sector "a", "b", "c" }
                actor Gamma { sector "a", "b", "c" }
                actor Delta { sector "a" }
                """, """
                actor Alfa { sector "b", "c", "d" }
                actor Beta { sector "a", "c" }
                actor Gamma { sector "a", "b" }
                actor Delta { sector "z", "a" }
                """, model -> {
            model.find(Actor.class, "Alfa").getSectors().remove("a");
            model.find(Actor.class, "Alfa").getSectors().add("d");
            model.find(Actor.class, "Beta").getSectors().remove("b");
            model.find(Actor.class, "Gamma").getSectors().remove("c");
            model.find(Actor.class, "Delta").getSectors().add(0, "z");
        });
    }

    @Test
    void keepsAListThatIsSpreadOverSeveralLinesAndProperties() {
        assertWritten("""
                actor Alfa {
                    sector "a", // first
                        "b",
                        "c"
                    sector "d"
                }
                """, """
                actor Alfa {
                    sector "a", // first
                        "c"
                    sector "d", "e"
                }
                """, model -> {
            model.find(Actor.class, "Alfa").getSectors().remove("b");
            model.find(Actor.class, "Alfa").getSectors().add("e");
        });
    }

    @Test
    void changesTheOrderOfAList() {
        assertWritten("actor Alfa { sector \"a\", \"b\", \"c\" }\n", "actor Alfa { sector \"c\", \"a\", \"b\" }\n",
                model -> model.find(Actor.class, "Alfa").getSectors().move(0, 2));
    }

    @Test
    void writesTextOfSeveralLinesInThreeQuotes() {
        assertWritten("""
                ecosystem Noord {
                    ambition "Short"
                }
                """, """
                ecosystem Noord {
                    ambition '''
                        First:

                        - "one"
                    '''
                }
                """, model -> model.first(Ecosystem.class).setAmbition("First:\n\n- \"one\""));
    }

    @Test
    void writesQuotesAndBackslashesEscaped() {
        assertWritten("actor Alfa \"a\"\n", "actor Alfa \"C:\\\\x \\\"y\\\"\"\n",
                model -> model.find(Actor.class, "Alfa").setTitle("C:\\x \"y\""));
    }

    @Test
    void writesNumbersAmountsAndUnits() {
        assertWritten("""
                action Fair { hours 40 h budget 8000 EUR }
                goal Talent { indicator "engineers" from 12 to 40 people }
                """, """
                action Fair { hours 2.5 days budget 12500.5 EUR }
                goal Talent { indicator "engineers" from -3 to 41.5 people }
                """, model -> {
            model.find(Action.class, "Fair").setHours(TimeSpan.valueOf("2.5 days"));
            model.find(Action.class, "Fair").setBudget(Money.euro(new BigDecimal("12500.50")));
            model.first(Indicator.class).setBaseline(new BigDecimal("-3"));
            model.first(Indicator.class).setTarget(new BigDecimal("41.5"));
        });
    }

    @Test
    void writesThreeDecimalsSoThatNobodyTakesThemForThousands() {
        assertWritten("""
                action Fair { hours 40 h budget 8000 EUR }
                goal Talent { indicator "engineers" from 12 to 40 people }
                """, """
                action Fair { hours 2.1250 days budget 12.5010 EUR }
                goal Talent { indicator "engineers" from -3.1250 to 0.125 people }
                """, model -> {
            model.find(Action.class, "Fair").setHours(TimeSpan.valueOf("2.125 days"));
            model.find(Action.class, "Fair").setBudget(Money.euro(new BigDecimal("12.501")));
            model.first(Indicator.class).setBaseline(new BigDecimal("-3.125"));
            model.first(Indicator.class).setTarget(new BigDecimal("0.125"));
        });
    }

    @Test
    void leavesANumberThatIsWrittenOtherwiseButMeansTheSame() {
        ChangedModel model = new ChangedModel("action Fair { budget 25_000 EUR }\ngoal G { indicator \"x\" to 4.0 }");
        model.find(Action.class, "Fair").setBudget(Money.euro(25000));
        model.first(Indicator.class).setTarget(new BigDecimal("4"));

        assertEquals(List.of(), model.edits());
    }

    @Test
    void writesARhythmOfAnotherInterval() {
        assertWritten("goal G { kpi K { every quarter } }\ngroup B { meets every 2 months }\n",
                "goal G { kpi K { every 3 quarters } }\ngroup B { meets every month }\n", model -> {
                    model.find(Kpi.class, "K").getRhythm().setInterval(3);
                    model.find(Group.class, "B").getMeets().setInterval(null);
                });
    }

    @Test
    void keepsTheLineEndsOfTheFile() {
        assertWritten("actor Alfa {\r\n    kind company\r\n}\r\n",
                "actor Alfa {\r\n    kind company\r\n    strategy '''\r\n        a\r\n        b\r\n    '''\r\n}\r\n",
                model -> model.find(Actor.class, "Alfa").setStrategy("a\nb"));
    }

    static void assertWritten(String before, String after, Consumer<ChangedModel> change) {
        ChangedModel model = new ChangedModel(before);
        change.accept(model);
        assertEquals(after, model.text());
    }
}
