/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.changes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ecosystemstudio.model.ecosystem.Party;
import org.ecosystemstudio.model.values.Money;

/** One thing in which an element differs from what it was in the earlier version. */
public sealed interface Difference {

    /** A day of an element, and whether the model states it; one that it does not state follows from other dates. */
    record Day(LocalDate date, boolean isStated) {
        /** The date is not null. */
        public Day {
            Objects.requireNonNull(date);
        }
    }

    /** Which day of an element moved. */
    enum DateKind {
        /** The first day of work. */
        START,
        /** The last day of work. */
        END,
        /** The day by which it must be ready. */
        DEADLINE,
        /** The day that it falls on. */
        DATE,
        /** The day on which it was reached. */
        REACHED,
        /** The day on which it was asked for. */
        REQUESTED,
        /** The day on which it was granted. */
        GRANTED,
        /** The day on which it was met. */
        MET
    }

    /**
     * A day moved, was set or was taken away.
     *
     * @param before the day it was; null when there was none
     * @param after the day it is; null when there is none any more
     * @param workingDays by how many working days it moved, by today's calendar; negative when it is earlier now; null
     *        when one of the days is unknown
     */
    record Moved(DateKind kind, Day before, Day after, Integer workingDays) implements Difference {

        /** Whether nobody wrote the new day: it moved because something else did. */
        public boolean isDerived() {
            return after != null && !after.isStated();
        }
    }

    /**
     * Somebody else answers for it.
     *
     * @param responsibility the reference that names who does: the owner, the watcher, who decided
     * @param before who did; null when nobody was named
     * @param after who does; null when nobody is named any more
     */
    record HandedOver(EReference responsibility, Party before, Party after) implements Difference {
    }

    /**
     * An amount of money changed.
     *
     * @param before the amount before; null when none was stated
     * @param after the amount now; null when none is stated any more
     */
    record Rebudgeted(Money before, Money after) implements Difference {

        /** What was added, negative when it is less now, exactly; empty when the currency changed. */
        public Optional<Money> difference() {
            Money none = new Money(BigDecimal.ZERO, (after == null ? before : after).currency());
            Money was = before == null ? none : before;
            Money is = after == null ? none : after;
            return was.currency().equals(is.currency()) ? Optional.of(is.minus(was)) : Optional.empty();
        }
    }

    /** Its status changed, or for an actor its involvement; null stands for a status that is not stated. */
    record StatusChanged(Enumerator before, Enumerator after) implements Difference {
    }

    /**
     * How much of it is done, in percent exact to one decimal, each on the day of its own version; null when not
     * known. What is done by its status has no difference of this kind beside that of the status.
     */
    record Progressed(BigDecimal before, BigDecimal after) implements Difference {
    }

    /** It has another name, or stands in another place: it is known by its title. Names are qualified, with dots. */
    record Renamed(String before, String after) implements Difference {
    }

    /**
     * Another value of it changed: its title, priority, hours, chance, share, target.
     *
     * @param feature what changed
     * @param before the value before, as the metamodel has it; null when none was stated
     * @param after the value now; null when none is stated any more
     */
    record Restated(EStructuralFeature feature, Object before, Object after) implements Difference {
    }
}
