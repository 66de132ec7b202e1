/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.communication;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.ecosystemstudio.assessment.BareName;
import org.ecosystemstudio.assessment.ModelRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.model.ecosystem.Audience;
import org.ecosystemstudio.model.ecosystem.ChannelUse;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;

/**
 * COM1: every audience has a message and a channel, and a website and LinkedIn are among the channels. Whether a
 * channel is one of these is told by its name, in any spelling.
 */
public final class Com1EveryAudienceReached implements ModelRule {

    private static final Pattern WEBSITE = Pattern.compile("web-? ?site|\\bsite\\b|homepage|webpagina",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LINKED_IN = Pattern.compile("linked-? ?in", Pattern.CASE_INSENSITIVE);

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("COM1");
    }

    @Override
    public void check(RuleContext context, RuleReport report) {
        List<Audience> audiences = context.view().all(Audience.class);
        for (Audience audience : audiences) {
            String lacking = lacking(audience);
            if (lacking.isEmpty()) {
                report.evidence(audience);
            } else {
                report.finding(Observation.about(audience, audience.getMessages().isEmpty()
                        ? Literals.AUDIENCE__MESSAGES : Literals.AUDIENCE__CHANNELS).in(lacking)
                        .with(BareName.of(audience)));
            }
        }
        if (!audiences.isEmpty() || context.view().ecosystem().isPresent()) {
            checkBase(context, report);
        }
    }

    private static String lacking(Audience audience) {
        boolean reached =
                audience.getChannels().stream().flatMap(Com1EveryAudienceReached::names).findAny().isPresent();
        if (audience.getMessages().isEmpty()) {
            return reached ? "message" : "both";
        }
        return reached ? "" : "channel";
    }

    private static void checkBase(RuleContext context, RuleReport report) {
        List<String> channels = context.view().all(ChannelUse.class).stream()
                .flatMap(Com1EveryAudienceReached::names).toList();
        List<String> missing = new ArrayList<>();
        if (channels.stream().noneMatch(WEBSITE.asPredicate())) {
            missing.add("website");
        }
        if (channels.stream().noneMatch(LINKED_IN.asPredicate())) {
            missing.add("LinkedIn");
        }
        if (!missing.isEmpty()) {
            report.finding(Observation.about(context.whole()).in("base").with(missing));
        }
    }

    /** The names of channels; where one is still to be typed there is none. */
    private static Stream<String> names(ChannelUse use) {
        return use.getChannels().stream().filter(Objects::nonNull);
    }
}
