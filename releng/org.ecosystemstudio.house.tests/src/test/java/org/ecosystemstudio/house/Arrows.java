/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what a room uses of another one without being allowed to. */
final class Arrows {

    private Arrows() {
    }

    /** The complaints about the manifests of a repository; none when each uses only what it may. */
    static List<String> complaints(Repository repository) {
        List<String> complaints = new ArrayList<>();
        for (BundleManifest bundle : repository.bundles()) {
            String room = roomName(bundle);
            if (!Rooms.isRoom(room)) {
                complaints.add(bundle.name() + " is no room of the house: give it a row in the table of Rooms.java");
                continue;
            }
            Stream.of(bundle.host().stream(), bundle.requires().stream(), bundle.imports().stream())
                    .flatMap(names -> names).flatMap(name -> complaint(bundle, room, name).stream())
                    .forEach(complaints::add);
        }
        return complaints;
    }

    private static Optional<String> complaint(BundleManifest bundle, String room, String used) {
        return Rooms.roomOf(used)
                .filter(other -> bundle.isTests() ? !Rooms.testsMayUse(room, other) : !Rooms.mayUse(room, other))
                .map(other -> "%s uses %s, and the room %s may not use %s".formatted(bundle.name(), used, room, other));
    }

    /** The name of the room that a bundle is or tests. */
    static String roomName(BundleManifest bundle) {
        String name = bundle.name();
        String ofRoom = bundle.isTests() ? name.substring(0, name.length() - ".tests".length()) : name;
        return ofRoom.startsWith(Rooms.PREFIX) ? ofRoom.substring(Rooms.PREFIX.length()) : ofRoom;
    }
}
