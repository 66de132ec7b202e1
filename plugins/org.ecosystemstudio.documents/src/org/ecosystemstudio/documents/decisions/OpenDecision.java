/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.decisions;

import java.util.List;
import java.util.Objects;

import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.model.ecosystem.Decision;
import org.ecosystemstudio.model.ecosystem.Party;

/**
 * A decision that is still to be taken.
 *
 * @param kind why it is
 * @param subject what it is about: what is proposed, or the question to answer
 * @param facts what there is to know, a line each; empty for a proposal
 * @param proposal the decision as the model proposes it; null for the other kinds
 * @param by who decides: who is named, who has the right to, or the leading group; null when the model says none of these
 */
public record OpenDecision(Kind kind, List<Inline> subject, List<List<Inline>> facts, Decision proposal, Party by) {

    /** Why something is to be decided. */
    public enum Kind {
        /** The model proposes it. */
        PROPOSAL,
        /** A KPI is past a limit, and nothing was done yet. */
        BREACH,
        /** A rule found what only people can settle. */
        QUESTION
    }

    /** Keeps copies. */
    public OpenDecision {
        Objects.requireNonNull(kind);
        subject = List.copyOf(subject);
        facts = List.copyOf(facts);
    }
}
