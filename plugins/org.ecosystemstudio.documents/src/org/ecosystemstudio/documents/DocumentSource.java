/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents;

import java.util.Objects;
import java.util.Optional;

import org.ecosystemstudio.assessment.Assessment;
import org.ecosystemstudio.assessment.AssessmentSettings;
import org.ecosystemstudio.assessment.disclosure.DisclosedAssessment;
import org.ecosystemstudio.assessment.score.ScoreTrend;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.planning.Plan;
import org.ecosystemstudio.planning.disclosure.Audience;
import org.ecosystemstudio.planning.disclosure.DisclosedPlan;
import org.ecosystemstudio.planning.disclosure.Disclosure;

/**
 * What documents are made of.
 *
 * @param plan the model with what is derived from it, as the audience may see it
 * @param assessment what the rules say about it
 * @param places where the model's elements stand in its text
 * @param trend how the scores moved over the versions of the model; empty when nobody asked
 * @param disclosure what the audience may see; the plan holds no more than that
 * @param earlier the version to compare with; empty when there is none, or nobody asked
 * @param actor the actor of the plan for whom documents of one actor are made; empty when nobody is named
 */
public record DocumentSource(Plan plan, Assessment assessment, SourcePlaces places, Optional<ScoreTrend> trend,
        Disclosure disclosure, Optional<EarlierVersion> earlier, Optional<Actor> actor) {

    /** Creates a source; no part is null. */
    public DocumentSource {
        Objects.requireNonNull(plan);
        Objects.requireNonNull(assessment);
        Objects.requireNonNull(places);
        Objects.requireNonNull(trend);
        Objects.requireNonNull(disclosure);
        Objects.requireNonNull(earlier);
        Objects.requireNonNull(actor);
    }

    /** A source without an earlier version, of documents that are about no actor in particular. */
    public DocumentSource(Plan plan, Assessment assessment, SourcePlaces places, Optional<ScoreTrend> trend,
            Disclosure disclosure) {
        this(plan, assessment, places, trend, disclosure, Optional.empty(), Optional.empty());
    }

    /** A source for those who may see everything, without places in text and without a trend. */
    public DocumentSource(Plan plan, Assessment assessment) {
        this(plan, assessment, SourcePlaces.NONE, Optional.empty(), Disclosure.everything());
    }

    /** The same source with an earlier version to compare with. */
    public DocumentSource since(EarlierVersion version) {
        return new DocumentSource(plan, assessment, places, trend, disclosure, Optional.of(version), actor);
    }

    /** The same source for documents about one actor of the plan. */
    public DocumentSource about(Actor one) {
        return new DocumentSource(plan, assessment, places, trend, disclosure, earlier, Optional.of(one));
    }

    /**
     * The source as an audience may see it; without places in text, and without an earlier version, which would show what
     * was hidden since. An actor whom it may not see is left out too.
     */
    public DocumentSource shownTo(Audience audience) {
        DisclosedPlan disclosed = DisclosedPlan.of(plan, audience);
        return new DocumentSource(disclosed.plan(),
                DisclosedAssessment.of(assessment, disclosed, AssessmentSettings.NONE), SourcePlaces.NONE, trend,
                disclosed.disclosure(), Optional.empty(), actor.flatMap(disclosed.model()::copyOf));
    }
}
