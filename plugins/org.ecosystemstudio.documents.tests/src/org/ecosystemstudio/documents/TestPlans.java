/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.ecosystemstudio.assessment.Assessment;
import org.ecosystemstudio.documents.tree.Document;
import org.ecosystemstudio.documents.values.Language;
import org.ecosystemstudio.language.loading.LoadedModel;
import org.ecosystemstudio.language.loading.ModelLoader;
import org.ecosystemstudio.planning.Plan;

/** Plans for tests, from text, on one fixed day. */
public final class TestPlans {

    /** The day that all tests take for today: a Tuesday. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private TestPlans() {
    }

    /** The made-up cluster that says something in every section. */
    public static Plan haven() {
        return of(resource("actionplan/haven.ecosystem"));
    }

    /** A made-up cluster with open, held and waived points, and with answers. */
    public static Plan water() {
        return of(resource("scorecard/water.ecosystem"));
    }

    /** A made-up cluster that says something of each of the first three steps, and a little of the others. */
    public static Plan dijk() {
        return of(resource("mapping/dijk.ecosystem"));
    }

    /** A made-up cluster with themes, measurements and audiences. */
    public static Plan kustlijn() {
        return of(resource("performance/kustlijn.ecosystem"));
    }

    /** A made-up cluster between two meetings and two sprints. */
    public static Plan oever() {
        return of(resource("changes/oever.ecosystem"));
    }

    /** What that cluster was on 21 September 2026, as version {@code v1}. */
    public static EarlierVersion earlierOever() {
        return earlier(resource("changes/oever-eerder.ecosystem"));
    }

    /** A made-up cluster that says something in each section of the partner pack of one actor, Werf. */
    public static Plan veer() {
        return of(resource("partner/veer.ecosystem"));
    }

    /** The plan of a model without errors. */
    public static Plan of(String text) {
        return on(TODAY, text);
    }

    /** A model without errors as it was on 21 September 2026, as version {@code v1}. */
    public static EarlierVersion earlier(String text) {
        LocalDate day = LocalDate.of(2026, 9, 21);
        Plan plan = on(day, text);
        return new EarlierVersion(plan, Assessment.of(plan), "v1", day);
    }

    private static Plan on(LocalDate day, String text) {
        LoadedModel model = new ModelLoader(Locale.ENGLISH).parse(text);
        assertEquals(List.of(), model.problems().stream().map(Object::toString).toList());
        return Plan.of(model.view(), day);
    }

    /** The action plan of a plan, in a format. */
    public static String write(Plan plan, Language language, DocumentFormat format) {
        return text(compose(plan, language), format);
    }

    /** The action plan of a plan, with the findings of all rules. */
    public static Document compose(Plan plan, Language language) {
        return compose(DocumentType.ACTION_PLAN, plan, language);
    }

    /** A document of a plan, with the findings of all rules. */
    public static Document compose(DocumentType type, Plan plan, Language language) {
        return new Documents().compose(type, language, source(plan));
    }

    /** What documents of a plan are made of, with the findings of all rules; those of one actor are about its first. */
    public static DocumentSource source(Plan plan) {
        DocumentSource source = new DocumentSource(plan, Assessment.of(plan));
        return plan.view().actors().stream().findFirst().map(source::about).orElse(source);
    }

    /** A document of a plan and what it was in an earlier version. */
    public static Document compose(DocumentType type, Plan plan, EarlierVersion earlier, Language language) {
        return new Documents().compose(type, language,
                new DocumentSource(plan, Assessment.of(plan)).since(earlier));
    }

    /** As {@link #source(Plan)}, about the actor with a name. */
    public static DocumentSource source(Plan plan, String actor) {
        return source(plan).about(plan.view().actors().stream().filter(each -> actor.equals(each.getName()))
                .findFirst().orElseThrow());
    }

    /** A document in a format that is text. */
    public static String text(Document document, DocumentFormat format) {
        return new String(new Documents().write(document, format), StandardCharsets.UTF_8);
    }

    /** A text file beside this class. */
    public static String resource(String name) {
        try (InputStream stream = TestPlans.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
