package io.github.livestatus.mirror;

import java.util.Arrays;
import java.util.List;

/** Matches texts that contain a sequence of characters. Each character of the sequence is one of a set. */
final class SequenceMatcher extends TextMatcher {
    private final CharSet[] sets;
    private final boolean[][] latin;
    private final boolean isAtStart;
    private final boolean isAtEnd;

    /** The distance to the next possible end of a match, by the character at the present one (Horspool's algorithm). */
    private final int[] shifts = new int[1 << 8];

    /**
     * @param isAtStart whether the text must begin with the sequence
     * @param isAtEnd whether the text must end with the sequence
     */
    SequenceMatcher(List<CharSet> sets, boolean isAtStart, boolean isAtEnd, int ambiguous) {
        super(ambiguous);
        this.sets = sets.toArray(CharSet[]::new);
        this.latin = sets.stream().map(CharSet::latin).toArray(boolean[][]::new);
        this.isAtStart = isAtStart;
        this.isAtEnd = isAtEnd;
        if (isSearch()) {
            prepareSearch();
        }
    }

    private void prepareSearch() {
        Arrays.fill(shifts, latin.length);
        for (int i = 0; i < latin.length - 1; i++) {
            for (int c = 0; c < shifts.length; c++) {
                shifts[c] = latin[i][c] ? latin.length - 1 - i : shifts[c];
            }
        }
    }

    /** Returns the matcher of texts that are equal to this one. */
    static SequenceMatcher equalTo(String text, boolean isCaseIgnored) {
        List<CharSet> sets =
                text.chars().mapToObj(c -> CharSet.of((char) c, isCaseIgnored)).toList();
        return new SequenceMatcher(sets, true, true, isCaseIgnored ? TextTraits.ODD_CASE : 0);
    }

    /** Returns true if a match may be anywhere in the text, and is not empty. */
    boolean isSearch() {
        return !isAtStart && !isAtEnd && sets.length > 0;
    }

    /** Returns the number of characters of a match. */
    int length() {
        return sets.length;
    }

    @Override
    boolean isMatch(String text) {
        int last = text.length() - sets.length;
        if (isAtStart || isAtEnd) {
            return hasPlace(last) && isAt(text, isAtStart ? 0 : last);
        }
        for (int i = 0; i <= last; i++) {
            if (isAt(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** @param spare the number of characters of a text that are not part of a match */
    private boolean hasPlace(int spare) {
        return spare == 0 || spare > 0 && !(isAtStart && isAtEnd);
    }

    private boolean isAt(String text, int from) {
        for (int i = 0; i < sets.length; i++) {
            if (!sets[i].has(text.charAt(from + i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    boolean isMatch(byte[] text, int from, int to) {
        if (isAtStart || isAtEnd) {
            int last = to - latin.length;
            return hasPlace(last - from) && isAt(text, isAtStart ? from : last);
        }
        return find(text, from, to) >= 0;
    }

    private boolean isAt(byte[] text, int from) {
        for (int i = latin.length - 1; i >= 0; i--) {
            if (!latin[i][text[from + i] & 0xff]) {
                return false;
            }
        }
        return true;
    }

    /** Returns the start of the first match in these bytes; -1 if there is none. */
    int find(byte[] text, int from, int to) {
        int distance = latin.length - 1;
        if (distance < 0) {
            return from;
        }
        boolean[] lastSet = latin[distance];
        int end = from + distance;
        while (end < to) {
            int c = text[end] & 0xff;
            if (lastSet[c] && isAt(text, end - distance)) {
                return end - distance;
            }
            end += shifts[c];
        }
        return -1;
    }
}
