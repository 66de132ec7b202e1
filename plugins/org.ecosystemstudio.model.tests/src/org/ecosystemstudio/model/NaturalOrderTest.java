/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NaturalOrderTest {

    @Test
    void countsNumbersAsNumbers() {
        List<String> names = List.of("Actor 11", "Actor 2", "actor 1", "Actor 10", "Actor", "Äctor 3", "Actor 2b");
        assertEquals(List.of("Actor", "actor 1", "Actor 2", "Actor 2b", "Äctor 3", "Actor 10", "Actor 11"),
                names.stream().sorted(NaturalOrder.OF_NAMES).toList());
    }

    @ParameterizedTest
    @CsvSource({ "a, a, 0", "É, e, 0", "1, 01, 0", "0, 00, 0", "9, 10, -1", "a9b, a9a, 1", "a, 1, 1", "'', a, -1",
            "99999999999999999998, 99999999999999999999, -1", "1-2, 1-10, -1" })
    void comparesPairs(String one, String other, int order) {
        assertEquals(order, Integer.signum(NaturalOrder.OF_NAMES.compare(one, other)));
        assertEquals(-order, Integer.signum(NaturalOrder.OF_NAMES.compare(other, one)));
    }
}
