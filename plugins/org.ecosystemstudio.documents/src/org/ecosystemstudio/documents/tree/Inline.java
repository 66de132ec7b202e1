/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.tree;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.ecosystemstudio.documents.values.Value;

/** A run of text within a line. Its words are data: a writer escapes them. */
public sealed interface Inline {

    /** The level of the darkest shade. */
    int DARKEST = 3;

    /** Plain words. */
    record Text(String text) implements Inline {
    }

    /** Emphasised words. */
    record Emphasis(List<Inline> content) implements Inline {
        /** Copies the list. */
        public Emphasis {
            content = List.copyOf(content);
        }
    }

    /** Strongly emphasised words. */
    record Strong(List<Inline> content) implements Inline {
        /** Copies the list. */
        public Strong {
            content = List.copyOf(content);
        }
    }

    /** Words of less weight beside others. */
    record Muted(List<Inline> content) implements Inline {
        /** Copies the list. */
        public Muted {
            content = List.copyOf(content);
        }
    }

    /** A link to the web. */
    record Link(URI target, List<Inline> content) implements Inline {
        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException when the target is not an absolute address of http or https
         */
        public Link {
            content = List.copyOf(content);
            String scheme = target.getScheme() == null ? "" : target.getScheme().toLowerCase(Locale.ROOT);
            if (!scheme.equals("http") && !scheme.equals("https") || target.getHost() == null) {
                throw new IllegalArgumentException("Only web addresses can be linked");
            }
        }
    }

    /** A link to an anchor of the same document. Links in its words are mere words: no link stands in another. */
    record Reference(String anchor, List<Inline> content) implements Inline {
        /** Copies the list, without links. */
        public Reference {
            content = withoutLinks(content);
        }

        private static List<Inline> withoutLinks(List<Inline> runs) {
            return runs.stream().flatMap(run -> switch (run) {
                case Link link -> withoutLinks(link.content()).stream();
                case Reference reference -> reference.content().stream();
                case Place place -> Stream.of(new Text(place.label()));
                case Emphasis emphasis -> Stream.of(new Emphasis(withoutLinks(emphasis.content())));
                case Strong strong -> Stream.of(new Strong(withoutLinks(strong.content())));
                case Muted muted -> Stream.of(new Muted(withoutLinks(muted.content())));
                default -> Stream.of(run);
            }).toList();
        }
    }

    /**
     * A place in the model's text.
     *
     * @param label what it is called: {@code goals.ecosystem:12}
     * @param target the file, from the folder that the document stands in: a relative address, encoded; empty text when it
     *            cannot be linked to
     */
    record Place(String label, String target) implements Inline {
        /**
         * Checks the target.
         *
         * @throws IllegalArgumentException when the target is not a relative address
         */
        public Place {
            URI address = URI.create(target);
            if (address.isAbsolute() || address.getRawAuthority() != null) {
                throw new IllegalArgumentException("Only places beside the document can be linked");
            }
        }
    }

    /** A typed value, printed in the document's language. */
    record Typed(Value value) implements Inline {
    }

    /** A new line within a paragraph or cell. */
    record LineBreak() implements Inline {
    }

    /** A short status in words, set apart; the tone adds a mark and a colour, and never says more than the words. */
    record Badge(Tone tone, String text) implements Inline {
    }

    /**
     * A bar that shows a share beside the words that state it.
     *
     * @param percent how much is done; drawn from 0 to 100
     * @param accent the number of the accent colour, 0 or more
     */
    record Bar(BigDecimal percent, int accent) implements Inline {
    }

    /**
     * A line of a few millimetres that shows how something moved, beside the words that say it.
     *
     * @param measured its corners, from left to right
     * @param ahead where it goes when it goes on; from the last corner on, or empty
     * @param aim the height aimed at, 0 to 100
     */
    record Spark(List<Point> measured, List<Point> ahead, double aim) implements Inline {
        /** Copies the lists. */
        public Spark {
            measured = List.copyOf(measured);
            ahead = List.copyOf(ahead);
        }

        /**
         * A corner.
         *
         * @param x how far right, 0 to 100
         * @param y how high, 0 to 100
         */
        public record Point(double x, double y) {
        }
    }

    /**
     * A shade with its label: how strong something is. The label says as much as the shade does, so that neither colour nor
     * print is needed to read it.
     *
     * @param level how dark it is: 0 for none, 1, 2 or 3
     * @param label what stands on it, one or two characters
     * @param words what the label means, for those who do not see it or point at it
     */
    record Shade(int level, String label, String words) implements Inline {
        /**
         * Checks the level.
         *
         * @throws IllegalArgumentException when it is not 0 to 3
         */
        public Shade {
            if (level < 0 || level > DARKEST) {
                throw new IllegalArgumentException("Shades go from 0 to " + DARKEST + ": " + level);
            }
        }
    }
}
