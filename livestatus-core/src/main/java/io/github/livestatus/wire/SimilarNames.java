package io.github.livestatus.wire;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the name that a misspelt one probably means. */
final class SimilarNames {
    private SimilarNames() {}

    /** Returns the nearest of these names, if it differs in at most one of three letters. */
    static Optional<String> nearest(String written, Collection<String> names) {
        return names.stream()
                .min(Comparator.comparingInt((String name) -> distance(written, name))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(name -> distance(written, name) <= Math.max(1, written.length() / 3));
    }

    /** Returns the number of letters to add, remove or change, or to swap with their neighbour. */
    private static int distance(String from, String to) {
        int[] beforeLast = new int[to.length() + 1];
        int[] last = new int[to.length() + 1];
        int[] row = new int[to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                row[j] = i == 0 || j == 0 ? i + j : step(from, to, i, j, beforeLast, last, row);
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[to.length()];
    }

    private static int step(String from, String to, int i, int j, int[] beforeLast, int[] last, int[] row) {
        boolean isSame = from.charAt(i - 1) == to.charAt(j - 1);
        int least = Math.min(last[j - 1] + (isSame ? 0 : 1), Math.min(last[j], row[j - 1]) + 1);
        boolean isSwapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return isSwapped ? Math.min(least, beforeLast[j - 2] + 1) : least;
    }
}
