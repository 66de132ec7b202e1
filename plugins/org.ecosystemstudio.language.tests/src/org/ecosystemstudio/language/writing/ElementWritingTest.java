/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.writing;

import static org.ecosystemstudio.language.writing.ValueWritingTest.assertWritten;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.ActorKind;
import org.ecosystemstudio.model.ecosystem.Capability;
import org.ecosystemstudio.model.ecosystem.CapabilityOffer;
import org.ecosystemstudio.model.ecosystem.Dependency;
import org.ecosystemstudio.model.ecosystem.Ecosystem;
import org.ecosystemstudio.model.ecosystem.EcosystemFactory;
import org.ecosystemstudio.model.ecosystem.EcosystemModel;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.Indicator;
import org.ecosystemstudio.model.ecosystem.Kpi;
import org.ecosystemstudio.model.ecosystem.Role;
import org.ecosystemstudio.model.ecosystem.Strength;
import org.ecosystemstudio.model.ecosystem.Task;
import org.ecosystemstudio.model.ecosystem.Theme;
import org.ecosystemstudio.model.values.CalendarPeriod;
import org.ecosystemstudio.model.values.TimeSpan;
import org.junit.jupiter.api.Test;

class ElementWritingTest {

    private static final EcosystemFactory NEW = EcosystemFactory.eINSTANCE;

    @Test
    void writesANewElementFormattedAtItsPlaceInTheFile() {
        assertWritten("""
                actor   Alfa
                // about the goal
                goal Talent
                """, """
                actor   Alfa

                actor Beta "Beta Inc." {
                    kind company
                    role chair expects "Leads"
                }

                // about the goal
                goal Talent
                """, model -> {
            Actor beta = actor("Beta");
            beta.setTitle("Beta Inc.");
            beta.setKind(ActorKind.COMPANY);
            Role role = NEW.createRole();
            role.setTitle("chair");
            role.setExpectation("Leads");
            beta.getRoles().add(role);
            root(model).getElements().add(1, beta);
        });
    }

    @Test
    void writesANewElementOfOneLineWithoutBlankLines() {
        assertWritten("actor Alfa\ngoal Talent\n", "actor Alfa\nactor Beta\ngoal Talent\n",
                model -> root(model).getElements().add(1, actor("Beta")));
    }

    @Test
    void writesTheFirstAndTheLastElementOfAFile() {
        assertWritten("// the model\n\n// about Alfa\nactor Alfa",
                "// the model\n\nactor First\n// about Alfa\nactor Alfa\n"
                        + "actor Last",
                model -> {
                    root(model).getElements().add(0, actor("First"));
                    root(model).getElements().add(actor("Last"));
                });
    }

    @Test
    void writesElementsIntoAFileOfCommentsAlone() {
        assertWritten("// nothing yet\n", "// nothing yet\n\nactor One\nactor Two\n", model -> {
            root(model).getElements().add(actor("One"));
            root(model).getElements().add(actor("Two"));
        });
    }

    @Test
    void writesANewNestedElementBehindItsLastSibling() {
        assertWritten("""
                goal Talent {
                    kpi Hired // the first
                    // about reflection
                    reflection Yearly
                }
                """, """
                goal Talent {
                    kpi Hired // the first
                    kpi Stayed {
                        indicator "years" to 5
                    }
                    // about reflection
                    reflection Yearly
                }
                """, model -> {
            Kpi kpi = NEW.createKpi();
            kpi.setName("Stayed");
            Indicator indicator = NEW.createIndicator();
            indicator.setText("years");
            indicator.setTarget(BigDecimal.valueOf(5));
            kpi.setIndicator(indicator);
            model.find(Goal.class, "Talent").getKpis().add(kpi);
        });
    }

    @Test
    void opensAShortBlockForAnElementOfSeveralLines() {
        assertWritten("goal Talent { subgoal Trainees { by 2026-12-31 } }\n", """
                goal Talent {
                    subgoal Trainees { by 2026-12-31 }
                    kpi Hired {
                        description "People"
                    }
                }
                """, model -> {
            Kpi kpi = NEW.createKpi();
            kpi.setName("Hired");
            kpi.setDescription("People");
            model.find(Goal.class, "Talent").getKpis().add(kpi);
        });
    }

    @Test
    void addsAnElementToAListWithinALine() {
        assertWritten("actor Alfa { offers Vision, Robots }\ncapability Vision\ncapability Robots\ncapability Chips\n",
                "actor Alfa { offers Vision, Chips strength strong, Robots }\n"
                        + "capability Vision\ncapability Robots\ncapability Chips\n",
                model -> {
                    CapabilityOffer offer = NEW.createCapabilityOffer();
                    offer.setCapability(model.find(Capability.class, "Chips"));
                    offer.setStrength(Strength.STRONG);
                    model.find(Actor.class, "Alfa").getOffers().add(1, offer);
                });
    }

    @Test
    void writesElementsInTheFormThatTheirValuesNeed() {
        assertWritten("actor Alfa { kind company }\nactor Beta\n",
                "actor Alfa { kind company depends on Beta dependency \"On the weather\" }\nactor Beta\n", model -> {
                    Dependency onBeta = NEW.createDependency();
                    onBeta.setOn(model.find(Actor.class, "Beta"));
                    Dependency onWeather = NEW.createDependency();
                    onWeather.setText("On the weather");
                    model.find(Actor.class, "Alfa").getDependencies().add(onBeta);
                    model.find(Actor.class, "Alfa").getDependencies().add(onWeather);
                });
    }

    @Test
    void removesAnElementWithTheCommentsAttachedToItAndOneBlankLine() {
        assertWritten("""
                actor Alfa

                // not about Beta

                // about Beta
                /* and more */
                actor Beta {
                    kind company // its kind
                } // behind Beta

                // about Gamma
                actor Gamma
                """, """
                actor Alfa

                // not about Beta

                // about Gamma
                actor Gamma
                """, model -> EcoreUtil.delete(model.find(Actor.class, "Beta")));
    }

    @Test
    void removesTheLastElementOfAFileWithTheBlankLineBeforeIt() {
        assertWritten("actor Alfa\n\nactor Beta {\n}\n", "actor Alfa\n",
                model -> EcoreUtil.delete(model.find(Actor.class, "Beta")));
    }

    @Test
    void removesReferencesToADeletedElementAndTheirListWhenItIsEmpty() {
        assertWritten("""
                actor Alfa
                actor Beta
                goal Talent {
                    owner Beta
                    supported by Alfa, Beta
                }
                action Fair for Talent by Beta with Beta { status planned }
                """, """
                actor Alfa
                goal Talent {
                    supported by Alfa
                }
                action Fair for Talent { status planned }
                """, model -> EcoreUtil.remove(model.find(Actor.class, "Beta")));
    }

    @Test
    void movesAnElementToAnotherParentWithItsComments() {
        assertWritten("""
                goal Talent {
                    // about trainees
                    subgoal Trainees "A traineeship" { // short
                        description '''
                            One
                              two
                        '''
                        by 2026-12-31
                    } // end
                    priority high
                }
                ecosystem North {
                    goal Housing
                }
                """, """
                goal Talent {
                    priority high
                }
                ecosystem North {
                    goal Housing {
                        // about trainees
                        subgoal Trainees "A traineeship" { // short
                            description '''
                                One
                                  two
                            '''
                            by 2026-12-31
                        } // end
                    }
                }
                """, model -> model.find(Goal.class, "Housing").getSubgoals()
                .add(model.find(Goal.class, "Trainees")));
    }

    @Test
    void movesAnElementAndWritesWhatChangedInIt() {
        assertWritten("""
                goal Talent {
                    subgoal Trainees { by 2026 } // first
                }
                goal Housing {
                }
                """, """
                goal Talent
                goal Housing {
                    subgoal Apprentices { by 2027 } // first
                }
                """, model -> {
            Goal trainees = model.find(Goal.class, "Trainees");
            trainees.setName("Apprentices");
            trainees.setDeadline(CalendarPeriod.valueOf("2027"));
            model.find(Goal.class, "Housing").getSubgoals().add(trainees);
        });
    }

    @Test
    void turnsAGoalIntoASubgoalAndBack() {
        assertWritten("""
                goal Talent {
                    // about trainees
                    subgoal Trainees {
                        by 2026 // soon
                    }
                }

                // about housing
                goal Housing "Homes" {
                    priority high // very
                }
                """, """
                goal Talent {
                    // about housing
                    subgoal Housing "Homes" {
                        priority high // very
                    }
                }

                // about trainees
                goal Trainees {
                    by 2026 // soon
                }
                """, model -> {
            Goal housing = model.find(Goal.class, "Housing");
            Goal trainees = model.find(Goal.class, "Trainees");
            root(model).getElements().set(1, trainees);
            model.find(Goal.class, "Talent").getSubgoals().add(housing);
        });
    }

    @Test
    void changesTheOrderOfElementsWithTheirComments() {
        assertWritten("""
                action Build {
                    // first
                    task Design // d
                    // second
                    task Recruit { after Design }
                    task Train
                }
                """, """
                action Build {
                    // second
                    task Recruit { after Design }
                    task Train
                    // first
                    task Design // d
                }
                """, model -> model.find(Action.class, "Build").getTasks().move(2, 0));
    }

    @Test
    void movesAnElementIntoANewOne() {
        assertWritten("""
                // about Talent
                goal Talent { priority high }
                """, """
                goal All {
                    // about Talent
                    subgoal Talent { priority high }
                }
                """, model -> {
            Goal all = NEW.createGoal();
            all.setName("All");
            all.getSubgoals().add(model.find(Goal.class, "Talent"));
            root(model).getElements().add(all);
        });
    }

    @Test
    void movesAnElementToAnotherFileWithItsCommentsAndLineEnds() {
        ChangedModel model = new ChangedModel(new TreeMap<>(Map.of("a.ecosystem", """
                // about Alfa
                actor Alfa {
                    kind company // registered
                }

                actor Beta
                """, "b.ecosystem", "goal Talent { owner Alfa }\r\n")));
        ((EcosystemModel) model.file("b.ecosystem").getContents().get(0)).getElements()
                .add(model.find(Actor.class, "Alfa"));

        assertEquals("actor Beta\n", model.text("a.ecosystem"));
        assertEquals(
                "goal Talent { owner Alfa }\r\n\r\n// about Alfa\r\nactor Alfa {\r\n    kind company // registered\r\n}"
                        + "\r\n",
                model.text("b.ecosystem"));
    }

    @Test
    void writesAWholeNewFile() {
        ChangedModel model = new ChangedModel("capability Vision\n");
        XtextResource file = model.newFile("new.ecosystem");
        EcosystemModel root = NEW.createEcosystemModel();
        root.setLanguageVersion(1);
        Ecosystem ecosystem = NEW.createEcosystem();
        ecosystem.setName("North");
        ecosystem.setAmbition("First\nsecond");
        root.getElements().add(ecosystem);
        Actor alfa = actor("Alfa");
        alfa.getNeeds().add(model.find(Capability.class, "Vision"));
        root.getElements().add(alfa);
        file.getContents().add(root);

        assertEquals("""
                language version 1
                ecosystem North {
                    ambition '''
                        First
                        second
                    '''
                }

                actor Alfa {
                    needs Vision
                }
                """, model.text("new.ecosystem"));
    }

    @Test
    void writesOptionsOfANewElementInItsHeaderWhereTheSketchHasThem() {
        assertWritten("actor Alfa\ngoal Talent\n", """
                actor Alfa
                goal Talent

                action Fair "Career fair" for Talent by Alfa {
                    task Prepare 40 h
                }
                """, model -> {
            Action fair = NEW.createAction();
            fair.setName("Fair");
            fair.setTitle("Career fair");
            fair.setOwner(model.find(Actor.class, "Alfa"));
            fair.getGoals().add(model.find(Goal.class, "Talent"));
            Task task = NEW.createTask();
            task.setName("Prepare");
            task.setHours(TimeSpan.valueOf("40 h"));
            fair.getTasks().add(task);
            root(model).getElements().add(fair);
        });
    }

    @Test
    void writesTheWordThatSaysWhatAThemeIs() {
        assertWritten("theme Printing\ntechnology Robots\n", "technology Printing\ntheme Robots\n", model -> {
            model.find(Theme.class, "Printing").setTechnology(true);
            model.find(Theme.class, "Robots").setTechnology(false);
        });
    }

    private static Actor actor(String name) {
        Actor actor = NEW.createActor();
        actor.setName(name);
        return actor;
    }

    private static EcosystemModel root(ChangedModel model) {
        return (EcosystemModel) model.files().get(0).getContents().get(0);
    }

    @Test
    void leavesOneBlankWhereAWordBesideACommentWasTakenOut() {
        assertWritten("actor A { depends on B /* data */, C }\nactor B\nactor C\n",
                "actor A { depends on /* data */ C }\nactor B\nactor C\n",
                model -> model.find(Actor.class, "A").getDependencies().removeFirst());
    }

}
