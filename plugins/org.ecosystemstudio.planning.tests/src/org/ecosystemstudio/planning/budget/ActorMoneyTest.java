/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;

import org.ecosystemstudio.planning.WrittenPlan;
import org.junit.jupiter.api.Test;

class ActorMoneyTest {

    private final WrittenPlan plan = WrittenPlan.of("""
            ecosystem North { period 2026-01 to 2026-12 }
            actor Alfa
            actor Fund
            action Fair by Alfa { budget 8_000 EUR borne by Alfa 25 %, Fund 1_500 EUR }
            action Free by Alfa { borne by Alfa 50 % }
            finance {
                cash Alfa 3_000 EUR
                in kind Alfa 40 h at 75 EUR
                in kind Alfa 10 h
                subsidy Grant 9_000 EUR { provider Fund status granted }
            }""");

    @Test
    void listsWhatAnActorPutsIn() {
        // 25 % of 8,000 is 2,000; 40 hours at 75 are 3,000; hours without a rate and a share of no cost have no amount.
        assertEquals("CASH 3000, IN_KIND 3000 (40 h), IN_KIND ? (10 h), SHARE 2000, SHARE ?", entries("Alfa"));
        assertEquals("SHARE 1500, SUBSIDY 9000", entries("Fund"));
    }

    private String entries(String actor) {
        return ActorMoney.of(plan.plan(), plan.actor(actor)).stream()
                .map(entry -> entry.means() + " "
                        + (entry.amount() == null ? "?"
                                : entry.amount().amount().stripTrailingZeros().toPlainString())
                        + (entry.hours() == null ? ""
                                : " (" + entry.hours().stripTrailingZeros().toPlainString() + " h)"))
                .collect(Collectors.joining(", "));
    }
}
