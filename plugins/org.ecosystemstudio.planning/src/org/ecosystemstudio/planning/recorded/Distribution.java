/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.recorded;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Distributes a number over parts so that the parts sum to it exactly: each gets its share rounded down to hundredths (or
 * to the number's own decimals where it has more), and what is left goes by hundredths to the parts with the largest
 * remainders, the earlier part first on a tie.
 */
public final class Distribution {

    private static final int LEAST_DECIMALS = 2;

    private Distribution() {
    }

    /** Distributes equally over a number of parts, at least one. */
    public static List<BigDecimal> equally(BigDecimal number, int parts) {
        long[] weights = new long[parts];
        Arrays.fill(weights, 1);
        return byWeight(number, weights);
    }

    /** Distributes by weights, at least one and none negative; all to the first part when all are zero. */
    public static List<BigDecimal> byWeight(BigDecimal number, long... weights) {
        int decimals = Math.max(LEAST_DECIMALS, number.scale());
        BigInteger units = number.abs().setScale(decimals).unscaledValue();
        long[] used = Arrays.stream(weights).sum() > 0 ? weights : firstOnly(weights.length);
        BigInteger total = BigInteger.valueOf(Arrays.stream(used).sum());
        BigInteger[] parts = new BigInteger[used.length];
        BigInteger[] remainders = new BigInteger[used.length];
        BigInteger left = units;
        for (int index = 0; index < used.length; index++) {
            BigInteger[] share = units.multiply(BigInteger.valueOf(used[index])).divideAndRemainder(total);
            parts[index] = share[0];
            remainders[index] = share[1];
            left = left.subtract(share[0]);
        }
        List<Integer> byRemainder = new ArrayList<>();
        for (int index = 0; index < used.length; index++) {
            byRemainder.add(index);
        }
        byRemainder.sort(Comparator.comparing((Integer index) -> remainders[index]).reversed());
        for (int index : byRemainder.subList(0, left.intValueExact())) {
            parts[index] = parts[index].add(BigInteger.ONE);
        }
        return Arrays.stream(parts).map(part -> number.signum() < 0 ? part.negate() : part)
                .map(part -> new BigDecimal(part, decimals)).toList();
    }

    /**
     * Numbers, none negative, as whole numbers with the same sum: each less than one away from what it was. The numbers
     * themselves when their sum is not whole.
     */
    public static List<BigDecimal> whole(List<BigDecimal> numbers) {
        BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.stripTrailingZeros().scale() > 0) {
            return numbers;
        }
        List<BigDecimal> whole = new ArrayList<>();
        List<Integer> byRemainder = new ArrayList<>();
        BigDecimal left = sum;
        for (BigDecimal number : numbers) {
            byRemainder.add(whole.size());
            whole.add(number.setScale(0, RoundingMode.FLOOR));
            left = left.subtract(whole.getLast());
        }
        byRemainder.sort(Comparator.comparing((Integer index) -> numbers.get(index).subtract(whole.get(index)))
                .reversed());
        for (int index : byRemainder.subList(0, left.intValueExact())) {
            whole.set(index, whole.get(index).add(BigDecimal.ONE));
        }
        return List.copyOf(whole);
    }

    private static long[] firstOnly(int length) {
        long[] weights = new long[length];
        weights[0] = 1;
        return weights;
    }
}
