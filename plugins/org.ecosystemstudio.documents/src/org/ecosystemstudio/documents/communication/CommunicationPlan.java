/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.communication;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.ecosystemstudio.documents.DocumentSource;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.Frame;
import org.ecosystemstudio.documents.sections.OpenPointsSection;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Document;
import org.ecosystemstudio.documents.tree.KeyFacts;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Audience;
import org.ecosystemstudio.model.ecosystem.CommunicationDirection;
import org.ecosystemstudio.model.ecosystem.Message;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.VisibilitySubject;

/**
 * The communication plan: which audience gets which message over which channel and when, in the three directions of
 * communication, and what comes next (handbook 3.6).
 */
public final class CommunicationPlan {

    private static final Set<String> RULES = Set.of("COM1", "COM2", "SF7.2");
    private static final List<CommunicationDirection> DIRECTIONS = List.of(CommunicationDirection.WITHIN,
            CommunicationDirection.STAKEHOLDERS, CommunicationDirection.MARKET, CommunicationDirection.UNSPECIFIED);

    private final DocumentSource source;
    private final Presentation presentation;

    /** Prepares the document. */
    public CommunicationPlan(Wording wording, DocumentSource source) {
        this.source = source;
        presentation = new Presentation(wording, source.plan(), element -> null);
    }

    /** Makes the document. Each direction has a section, also when nobody is addressed in it. */
    public Document compose() {
        List<Audience> audiences = presentation.view().all(Audience.class);
        boolean isSilent = audiences.isEmpty() && presentation.view().actions().stream()
                .allMatch(action -> action.getDirections().isEmpty());
        List<Section> sections = new ArrayList<>();
        if (!isSilent) {
            for (CommunicationDirection direction : DIRECTIONS) {
                new DirectionSection(presentation, direction).compose().ifPresent(sections::add);
            }
            new ContactCalendar(presentation).compose().ifPresent(sections::add);
            new ChannelTable(presentation).compose().ifPresent(sections::add);
        }
        OpenPointsSection.ofRules(presentation, source, RULES).compose().ifPresent(sections::add);
        return new Frame(presentation).document("communication-plan", presentation.say("communication.lead"),
                isSilent ? List.of(new Block.Paragraph(presentation.say("communication.empty"))) : opening(audiences),
                sections);
    }

    private List<Block> opening(List<Audience> audiences) {
        List<Block> blocks = new ArrayList<>();
        List<KeyFacts.KeyFact> facts = new ArrayList<>();
        for (CommunicationDirection direction : DIRECTIONS.subList(0, DIRECTIONS.size() - 1)) {
            List<Audience> addressed = audiences.stream().filter(audience -> audience.getDirection() == direction)
                    .toList();
            facts.add(new KeyFacts.KeyFact(Presentation.figure(Value.count(addressed.size()),
                    Presentation.anyIllustrative(addressed)),
                    presentation.wording()
                            .counted("communication.fact." + direction.getLiteral(), addressed.size())));
        }
        blocks.add(new KeyFacts(facts));
        if (presentation.view().all(Message.class).stream()
                .anyMatch(message -> Presentation.isStated(message.getStage()))) {
            blocks.add(new Line().muted(presentation.say("communication.stages")).paragraph());
        }
        if (!source.disclosure().shows(VisibilitySubject.OPEN_POINTS)) {
            return blocks;
        }
        lacking(blocks, "communication.withoutMessage", audiences.stream()
                .filter(audience -> audience.getMessages().isEmpty()).toList());
        lacking(blocks, "communication.withoutChannel", audiences.stream()
                .filter(audience -> Channels.of(audience).isEmpty()).toList());
        lacking(blocks, "communication.withoutAudience", presentation.view().actions().stream()
                .filter(action -> addressesNobody(action, audiences)).toList());
        return blocks;
    }

    /** Whether an action communicates in a direction in which no audience is named. */
    private static boolean addressesNobody(Action action, List<Audience> audiences) {
        return action.getDirections().stream()
                .anyMatch(direction -> audiences.stream().noneMatch(audience -> audience.getDirection() == direction));
    }

    private void lacking(List<Block> blocks, String key, List<? extends NamedElement> elements) {
        if (!elements.isEmpty()) {
            blocks.add(new Line().muted(presentation.say(key, presentation.mentions(elements))).paragraph());
        }
    }
}
