/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.editing.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.ecosystemstudio.assessment.Finding;
import org.ecosystemstudio.editing.AddElement;
import org.ecosystemstudio.editing.AddValue;
import org.ecosystemstudio.editing.EditOperation;
import org.ecosystemstudio.editing.Sentence;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.ActivityKind;
import org.ecosystemstudio.model.ecosystem.Audience;
import org.ecosystemstudio.model.ecosystem.ChannelUse;
import org.ecosystemstudio.model.ecosystem.CommunicationDirection;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Element;

/** Fixes of COM: every audience gets a message, and every direction an action. */
final class CommunicationFixes {

    private static final String WEBSITE = "website";
    private static final String LINKEDIN = "LinkedIn";

    private CommunicationFixes() {
    }

    static void addTo(FixList list) {
        list.add("COM1", Audience.class, CommunicationFixes::address, "message", "channel", "both");
        list.add("COM1", Element.class, CommunicationFixes::layBase, "base");
        list.add("COM2", Element.class, CommunicationFixes::communicate);
    }

    /** Adds the message, the channel, or both. */
    private static List<EditOperation> address(Audience audience, EditedModel model, Finding finding) {
        List<EditOperation> parts = new ArrayList<>();
        if (audience.getMessages().isEmpty()) {
            parts.add(new AddElement(audience, Literals.AUDIENCE__MESSAGES, Draft.of(Literals.MESSAGE)
                    .with(Literals.MESSAGE__TEXT, model.placeholder("message")).element()));
        }
        if (!FixList.caseOf(finding).equals("message")) {
            parts.add(via(audience, WEBSITE));
        }
        return parts.isEmpty() ? List.of() : List.of(EditedModel.together(Sentence.of("all", parts), parts));
    }

    private static EditOperation via(Audience audience, String... channels) {
        return EditedModel.together(Sentence.of("channels", audience, String.join(", ", channels)),
                List.of(new AddElement(audience, Literals.AUDIENCE__CHANNELS, Draft.of(Literals.CHANNEL_USE)
                        .with(Literals.CHANNEL_USE__CHANNELS, List.of(channels)).element())));
    }

    /** Adds the website and LinkedIn as channels of an audience, or of a new one. */
    private static List<EditOperation> layBase(Element whole, EditedModel model, Finding finding) {
        String[] missing = Stream.of(WEBSITE, LINKEDIN).filter(channel -> !isUsed(channel, model))
                .toArray(String[]::new);
        if (missing.length == 0) {
            return List.of();
        }
        List<Audience> audiences = model.view().all(Audience.class);
        if (audiences.isEmpty()) {
            Draft audience = model.named(Literals.AUDIENCE, "audience")
                    .with(Literals.AUDIENCE__MESSAGES, Draft.of(Literals.MESSAGE)
                            .with(Literals.MESSAGE__TEXT, model.placeholder("message")).element())
                    .with(Literals.AUDIENCE__CHANNELS, Draft.of(Literals.CHANNEL_USE)
                            .with(Literals.CHANNEL_USE__CHANNELS, List.of(missing)).element());
            return List.of(EditedModel.together(Sentence.of("audience", String.join(", ", missing)),
                    List.of(model.addOnTop(audience.element()))));
        }
        return model.best(audiences, audience -> audience == whole ? 1 : 0).stream()
                .map(audience -> via(audience, missing)).toList();
    }

    private static boolean isUsed(String channel, EditedModel model) {
        return model.view().all(ChannelUse.class).stream().flatMap(use -> use.getChannels().stream())
                .anyMatch(used -> used.toLowerCase(Locale.ROOT).contains(channel.toLowerCase(Locale.ROOT)));
    }

    /** Adds actions for the directions that no action goes in, or lets an action of communication go there. */
    private static List<EditOperation> communicate(Element whole, EditedModel model, Finding finding) {
        List<CommunicationDirection> missing = CommunicationDirection.VALUES.stream()
                .filter(direction -> direction != CommunicationDirection.UNSPECIFIED && model.view().actions().stream()
                        .noneMatch(action -> action.getDirections().contains(direction)))
                .toList();
        if (missing.isEmpty()) {
            return List.of();
        }
        List<EditOperation> operations = new ArrayList<>();
        operations.add(EditedModel.together(Sentence.of("action.communicates", missing), missing.stream()
                .map(direction -> model.addOnTop(model.named(Literals.ACTION, "action.communication")
                        .with(Literals.ACTION__ACTIVITY, ActivityKind.COMMUNICATION)
                        .with(Literals.ACTION__DIRECTIONS, direction).element()))
                .toList()));
        for (Action action : model.best(model.view().actions().stream()
                .filter(action -> action.getActivity() == ActivityKind.COMMUNICATION).toList(), action -> 0)) {
            operations.add(EditedModel.together(Sentence.of("communicates", action, missing), missing.stream()
                    .map(direction -> new AddValue(action, Literals.ACTION__DIRECTIONS, direction)).toList()));
        }
        return operations;
    }
}
