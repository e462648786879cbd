package io.github.livestatus.mirror;

import java.util.Arrays;
import java.util.List;

/** Tests whether a text has some characters one after the other, each of them one of a set. */
final class CharSequenceTest extends TextTest {
    private final CharSet[] sets;
    private final boolean[][] latin;
    private final boolean isAtStart;
    private final boolean isAtEnd;
    private final int doubtful;

    /** How far the next place is that can be the last of a match, for the character that stands at this one (Horspool). */
    private final int[] shifts = new int[1 << 8];

    CharSequenceTest(List<CharSet> sets, boolean isAtStart, boolean isAtEnd, int doubtful) {
        this.sets = sets.toArray(CharSet[]::new);
        this.latin = sets.stream().map(CharSet::latin).toArray(boolean[][]::new);
        this.isAtStart = isAtStart;
        this.isAtEnd = isAtEnd;
        this.doubtful = doubtful;
        Arrays.fill(shifts, Math.max(1, latin.length));
        for (int i = 0; i < latin.length - 1; i++) {
            for (int c = 0; c < shifts.length; c++) {
                shifts[c] = latin[i][c] ? latin.length - 1 - i : shifts[c];
            }
        }
    }

    /** Returns true if a match may stand anywhere, and is not empty. */
    boolean isSearch() {
        return !isAtStart && !isAtEnd && sets.length > 0;
    }

    /** Returns how many characters a match has. */
    int length() {
        return sets.length;
    }

    @Override
    boolean isMatch(String text) {
        int last = text.length() - sets.length;
        if (isAtStart || isAtEnd) {
            boolean isPlace = last >= 0 && !(isAtStart && isAtEnd && last > 0);
            return isPlace && isAt(text, isAtStart ? 0 : last);
        }
        for (int i = 0; i <= last; i++) {
            if (isAt(text, i)) {
                return true;
            }
        }
        return false;
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
            int room = to - from - latin.length;
            boolean isPlace = room >= 0 && !(isAtStart && isAtEnd && room > 0);
            return isPlace && isAt(text, isAtStart ? from : to - latin.length);
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

    /** Returns where the first match begins among these bytes; -1 where there is none. */
    int find(byte[] text, int from, int to) {
        int behind = latin.length - 1;
        if (behind < 0) {
            return from;
        }
        boolean[] lastSet = latin[behind];
        int last = from + behind;
        while (last < to) {
            int c = text[last] & 0xff;
            if (lastSet[c] && isAt(text, last - behind)) {
                return last - behind;
            }
            last += shifts[c];
        }
        return -1;
    }

    @Override
    int doubtful() {
        return doubtful;
    }
}
