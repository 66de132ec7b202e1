/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.generate;

import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.cli.CommandException;
import org.ecosystemstudio.cli.Invocation;
import org.ecosystemstudio.cli.models.NamedActor;
import org.ecosystemstudio.generation.DocumentSelection;
import org.ecosystemstudio.generation.ReviewedModel;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.planning.disclosure.Disclosure;

/** Checks that documents can be made of the actor that a selection names. */
public final class ActorOfDocuments {

    private final DocumentSelection selection;
    private final Invocation invocation;

    /** Checks for a selection. */
    public ActorOfDocuments(DocumentSelection selection, Invocation invocation) {
        this.selection = selection;
        this.invocation = invocation;
    }

    /**
     * Does nothing when no actor is named, or one of a model that the audience may see.
     *
     * @throws CommandException when no model has it, one has several, or the audience may not know of it
     */
    public void requireIn(List<ReviewedModel> models) throws CommandException {
        if (selection.actor().isEmpty()) {
            return;
        }
        List<Optional<Actor>> actors = new NamedActor("--actor", selection.actor().get(), invocation).in(models);
        for (int i = 0; i < models.size(); i++) {
            Disclosure disclosure = Disclosure.of(models.get(i).plan().view(), selection.audience());
            if (actors.get(i).filter(actor -> !disclosure.shows(actor)).isPresent()) {
                throw new CommandException(invocation.text("actor.hidden", selection.actor().get(),
                        selection.audience().id()));
            }
        }
    }
}
