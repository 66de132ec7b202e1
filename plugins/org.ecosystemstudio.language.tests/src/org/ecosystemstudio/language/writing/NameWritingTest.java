/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.writing;

import static org.ecosystemstudio.language.writing.ValueWritingTest.assertWritten;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ecosystemstudio.language.messages.MessageLocale;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Contribution;
import org.ecosystemstudio.model.ecosystem.EcosystemFactory;
import org.ecosystemstudio.model.ecosystem.EcosystemModel;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.Level;
import org.ecosystemstudio.model.ecosystem.Predecessor;
import org.ecosystemstudio.model.ecosystem.Proposition;
import org.ecosystemstudio.model.ecosystem.Task;
import org.ecosystemstudio.model.ecosystem.Visibility;
import org.ecosystemstudio.model.ecosystem.Waiver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NameWritingTest {

    @BeforeEach
    void speakEnglish() {
        ChangedModel.LANGUAGE.getInstance(MessageLocale.class).set(Locale.ENGLISH);
    }

    @Test
    void renamesAnElementWithAllReferencesInAllFiles() {
        ChangedModel model = new ChangedModel(new TreeMap<>(Map.of("a.ecosystem", """
                goal Talent { subgoal Trainees }
                action Fair for Talent /* main */, Talent . Trainees
                """, "b.ecosystem", "action Site for Talent.Trainees // why\n", "c.ecosystem", "actor Talent\n")));
        model.find(Goal.class, "Talent").setName("People");

        assertEquals(List.of("a.ecosystem", "b.ecosystem"),
                model.edits().stream().map(edits -> edits.file().getURI().lastSegment()).toList());
        assertEquals("goal People { subgoal Trainees }\naction Fair for People /* main */, People.Trainees\n",
                model.text("a.ecosystem"));
        assertEquals("action Site for People.Trainees // why\n", model.text("b.ecosystem"));
    }

    @Test
    void writesTheShortestNameThatMeansTheElement() {
        assertWritten("""
                action Build {
                    task Design
                    task Recruit
                }
                action Site
                """, """
                action Build {
                    task Design
                    task Recruit {
                        after Design
                    }
                }
                action Site {
                    after Build.Design
                }
                """, model -> {
            model.find(Task.class, "Recruit").getPredecessors().add(after(model.find(Task.class, "Design")));
            model.find(Action.class, "Site").getPredecessors().add(after(model.find(Task.class, "Design")));
        });
    }

    @Test
    void keepsALongerNameThatStillMeansTheElement() {
        ChangedModel model =
                new ChangedModel("action Build {\n task Design\n task Recruit { after Build.Design }\n}\n");
        model.find(Action.class, "Build").setTitle("Built");

        assertEquals("action Build \"Built\" {\n task Design\n task Recruit { after Build.Design }\n}\n", model.text());
    }

    @Test
    void refusesANewNameThatHidesAnotherFromAReference() {
        ChangedModel model = new ChangedModel("action Design\naction Build {\n task Recruit { after Design }\n}\n");
        Task design = EcosystemFactory.eINSTANCE.createTask();
        design.setName("Design");
        model.find(Action.class, "Build").getTasks().add(design);

        assertRefused(
                "The predecessor cannot name the action Design as its predecessor: no name leads from one to the other.",
                model);
    }

    @Test
    void escapesNamesThatAreWordsOfTheLanguageWhereItCouldNotTell() {
        assertWritten("actor Alfa\nactor Beta\ngoal Talent { owner Alfa supported by Alfa, Beta }\n",
                "actor ^illustrative\nactor goal\ngoal Talent { owner ^illustrative supported by ^illustrative, goal }\n",
                model -> {
                    model.find(Actor.class, "Alfa").setName("illustrative");
                    model.find(Actor.class, "Beta").setName("goal");
                });
    }

    @Test
    void leavesAnUnknownNameAsItIs() {
        assertWritten("goal Talent { owner Nobody supported by Nobody, Alfa }\nactor Alfa\n",
                "goal Talent { owner Nobody supported by Nobody priority high }\nactor Alfa\n", model -> {
                    model.find(Goal.class, "Talent").getSupporters().remove(1);
                    model.find(Goal.class, "Talent").setPriority(Level.HIGH);
                });
    }

    @Test
    void refusesToDeleteWhatAnotherElementCannotDoWithout() {
        ChangedModel model = new ChangedModel("""
                actor Alfa
                proposition Smart { contribution Alfa "Vision" }
                """);
        EcoreUtil.remove(model.find(Actor.class, "Alfa"));

        assertRefused("The contribution cannot do without its actor: the actor Alfa is deleted. Change or delete the "
                + "contribution first.", model);
    }

    @Test
    void refusesInDutchToo() {
        ChangedModel.LANGUAGE.getInstance(MessageLocale.class).set(Locale.of("nl"));
        ChangedModel model = new ChangedModel("goal Doel { owner Alfa }\nactor Alfa\n");
        model.find(Goal.class, "Doel").setName(null);

        assertRefused("“doel Doel” kan niet zonder naam.", model);
    }

    @Test
    void refusesAnElementWithoutWhatTheLanguageRequires() {
        ChangedModel model = new ChangedModel("waive MON4 because \"small\"\n");
        model.first(Waiver.class).setReason(null);

        assertRefused("The waiver cannot be written without its reason.", model);
    }

    @Test
    void refusesAValueThatHasNoPlaceInTheLanguage() {
        ChangedModel model = new ChangedModel("proposition Smart { contribution Alfa }\nactor Alfa\n");
        model.first(Contribution.class).setVisibility(Visibility.PUBLIC);
        Task task = EcosystemFactory.eINSTANCE.createTask();
        task.setName("Orphan");
        ((EcosystemModel) model.files().get(0).getContents().get(0)).getElements().add(task);

        assertRefused("The model has no place for its elements in the language, as it is now.", model);
    }

    @Test
    void refusesANameThatCannotBeWritten() {
        ChangedModel model = new ChangedModel("actor Alfa\n");
        model.find(Actor.class, "Alfa").setName("Alfa Devices");

        assertRefused(
                "The actor Alfa cannot be called \u201CAlfa Devices\u201D: a name is one word of letters, digits and "
                        + "underscores, and begins with no digit.",
                model);
    }

    @Test
    void blamesTheNameAndNotWhatRefersToIt() {
        String text = "answer Q1.1 \"x\" see Alfa\nactor Alfa\nactor Beta\n";
        ChangedModel words = new ChangedModel(text);
        words.find(Actor.class, "Alfa").setName("Alfa Devices");
        assertRefused(
                "The actor Alfa cannot be called \u201CAlfa Devices\u201D: a name is one word of letters, digits and "
                        + "underscores, and begins with no digit.",
                words);
        ChangedModel none = new ChangedModel(text);
        none.find(Actor.class, "Alfa").setName(null);
        assertRefused("The actor Alfa cannot do without a name.", none);
        ChangedModel taken = new ChangedModel(text);
        taken.find(Actor.class, "Beta").setName("Alfa");
        assertRefused("The actor Beta cannot be called Alfa: the actor Alfa has that name already.", taken);
    }

    @Test
    void refusesAReferenceToWhatIsInNoModel() {
        ChangedModel model = new ChangedModel("goal G { owner A }\nactor A\n");
        Actor stranger = EcosystemFactory.eINSTANCE.createActor();
        stranger.setName("Z");
        model.find(Goal.class, "G").setOwner(stranger);
        assertRefused(
                "The goal G cannot name the actor Z as its owner: that is no part of the model. Add it to the model "
                        + "first.",
                model);
    }

    @Test
    void refusesAReferenceIntoAnotherModel() {
        ChangedModel model = new ChangedModel("goal G { supported by A }\nactor A\n");
        ChangedModel other = new ChangedModel("actor Z\n");
        model.find(Goal.class, "G").getSupporters().add(other.find(Actor.class, "Z"));
        assertRefused(
                "The goal G cannot name the actor Z as its supporters: that is no part of the model. Add it to the "
                        + "model first.",
                model);
    }

    @Test
    void refusesAReferenceToAnElementWithoutAName() {
        ChangedModel model = new ChangedModel("""
                proposition Smart {
                    answers Growth
                }
                interest Growth "More work"
                """);
        model.first(Proposition.class).getAnswers().get(0).setName(null);

        assertRefused(
                "The value proposition Smart cannot name the interest More work as its interests answered: no name "
                        + "leads from one to the other.",
                model);
    }

    @Test
    void refusesToChangeAFileWithASyntaxErrorAndSaysWhere() {
        ChangedModel model = new ChangedModel("actor Alfa {\n  kind nonsense\n}\n");
        model.find(Actor.class, "Alfa").setTitle("New");

        assertRefused(
                "model.ecosystem has a syntax error in line 2, column 8. Mend it first: the file is not changed before.",
                model);
    }

    @Test
    void leavesAFileWithASyntaxErrorAloneWhenAnotherOneChanges() {
        ChangedModel model = new ChangedModel(new TreeMap<>(Map.of("a.ecosystem", "actor Alfa\n", "b.ecosystem",
                "goal Talent { owner Alfa by 2026-02-30 nonsense }\n")));
        model.find(Actor.class, "Alfa").setTitle("New");

        assertEquals(List.of("a.ecosystem"),
                model.edits().stream().map(edits -> edits.file().getURI().lastSegment()).toList());
    }

    private static Predecessor after(Task task) {
        Predecessor predecessor = EcosystemFactory.eINSTANCE.createPredecessor();
        predecessor.setItem(task);
        return predecessor;
    }

    private static void assertRefused(String message, ChangedModel model) {
        assertEquals(message, assertThrows(UnwritableChangeException.class, model::edits).getMessage());
    }
}
