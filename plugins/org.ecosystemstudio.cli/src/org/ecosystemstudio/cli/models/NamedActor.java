/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.models;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.ecosystemstudio.cli.CommandException;
import org.ecosystemstudio.cli.Invocation;
import org.ecosystemstudio.generation.ActorsByName;
import org.ecosystemstudio.generation.ReviewedModel;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.NamedElement;

/** The actor that an option names, by its name or by its title. */
public final class NamedActor {

    private final String option;
    private final String word;
    private final Invocation invocation;

    /**
     * Looks for an actor.
     *
     * @param option the option, as messages name it
     * @param word what stands behind it
     */
    public NamedActor(String option, String word, Invocation invocation) {
        this.option = option;
        this.word = word;
        this.invocation = invocation;
    }

    /**
     * The actor in each of the models; empty in those that do not have it.
     *
     * @throws CommandException when no model has it, or one has several of that title
     */
    public List<Optional<Actor>> in(List<ReviewedModel> models) throws CommandException {
        List<Optional<Actor>> found = new ArrayList<>();
        for (ReviewedModel model : models) {
            List<Actor> meant = ActorsByName.of(model.model().view(), word);
            if (meant.size() > 1) {
                throw new CommandException(invocation.text("actor.several", option, word, names(meant)));
            }
            found.add(meant.stream().findFirst());
        }
        if (found.stream().allMatch(Optional::isEmpty)) {
            throw new CommandException(invocation.text("actor.none", option, word,
                    names(models.stream().flatMap(model -> model.model().view().actors().stream()).toList())));
        }
        return found;
    }

    private static String names(List<Actor> actors) {
        return actors.stream().map(NamedElement::getName).distinct().collect(Collectors.joining(", "));
    }
}
