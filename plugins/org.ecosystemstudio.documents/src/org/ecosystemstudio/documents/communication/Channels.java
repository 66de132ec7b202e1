/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.communication;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.model.ecosystem.Audience;
import org.ecosystemstudio.model.ecosystem.ChannelUse;

/** The channels by name: one that is still to be typed is none, and case makes no other channel of it. */
final class Channels {

    private Channels() {
    }

    /** The names of the channels of a use, in plain words. */
    static List<String> of(ChannelUse use) {
        return names(use).toList();
    }

    /** The names of all channels of an audience, in plain words. */
    static List<String> of(Audience audience) {
        return audience.getChannels().stream().flatMap(Channels::names).distinct().toList();
    }

    /** By what two names are taken for one channel. */
    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static Stream<String> names(ChannelUse use) {
        return use.getChannels().stream().filter(Objects::nonNull).map(Prose::plain).filter(name -> !name.isEmpty());
    }
}
