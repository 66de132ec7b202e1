/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.sections;

import java.util.List;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Audience;
import org.ecosystemstudio.model.ecosystem.ChannelUse;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.Group;
import org.ecosystemstudio.model.ecosystem.Kpi;
import org.ecosystemstudio.model.ecosystem.MonitoringDuty;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.Party;
import org.ecosystemstudio.model.ecosystem.ReflectionMoment;

/** Names whatever recurs: an action, a meeting, a watch, a message. */
public final class SourceWords {

    private final Presentation presentation;
    private final OwnerWords owners;

    /** Names what recurs in a document. */
    public SourceWords(Presentation presentation) {
        this.presentation = presentation;
        owners = new OwnerWords(presentation);
    }

    /** What takes place, as a link where it has a place in the document, with what must be known of it. */
    public List<Inline> title(Element source) {
        return source instanceof NamedElement named && !(source instanceof Group) ? presentation.linkedHeading(named)
                : Line.of(words(source)).add(presentation.marks(source)).runs();
    }

    /** As {@link #title}, as something to do: the name of a KPI alone does not say that it is to be measured. */
    public List<Inline> task(Element source) {
        return source instanceof Kpi ? presentation.say("source.measure", title(source)) : title(source);
    }

    /** What takes place; empty for what has no words. */
    public List<Inline> words(Element source) {
        return switch (source) {
            case Group group -> presentation.say("source.meeting", presentation.title(group));
            case NamedElement named -> presentation.title(named);
            case ChannelUse use -> channels(use);
            case MonitoringDuty duty -> duty(duty);
            default -> List.of();
        };
    }

    /** What kind of thing it is. */
    public String kind(Element source) {
        return presentation.word("source." + source.eClass().getName());
    }

    /** Whether it is a small thing that returns, rather than an activity or a meeting. */
    public boolean isDuty(Element source) {
        return !(source instanceof Action) && !(source instanceof Group) && !(source instanceof ReflectionMoment);
    }

    /** Who sees to it; empty when nobody is named. */
    public List<Inline> who(Element source) {
        Party party = switch (source) {
            case ChannelUse use -> use.getBy();
            case MonitoringDuty duty -> duty.getBy();
            default -> null;
        };
        return Presentation.found(party) == null ? owners.of(source) : presentation.mention(party);
    }

    private List<Inline> channels(ChannelUse use) {
        List<Inline> channels = presentation.joined(use.getChannels().stream().map(Prose::line).toList());
        return use.eContainer() instanceof Audience audience
                ? presentation.say("source.channels", channels, presentation.title(audience)) : channels;
    }

    private List<Inline> duty(MonitoringDuty duty) {
        Line line = Line.of(presentation.word("duty." + duty.getTask().getLiteral()));
        List<Inline> text = Prose.line(duty.getText());
        if (!text.isEmpty()) {
            line.text(": ").add(text);
        } else if (Presentation.isStated(duty.getSubject())) {
            line.text(": ").text(presentation.label(duty.getSubject()));
        }
        return line.runs();
    }
}
