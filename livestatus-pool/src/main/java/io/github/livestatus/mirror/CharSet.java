package io.github.livestatus.mirror;

/** Characters of which one stands at a place of a text. Immutable. */
final class CharSet {
    private final boolean[] latin;
    private final String others;

    private CharSet(boolean[] latin, String others) {
        this.latin = latin;
        this.others = others;
    }

    /** Returns the set of these characters. */
    static CharSet of(String characters) {
        boolean[] latin = new boolean[1 << 8];
        StringBuilder others = new StringBuilder();
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (c < latin.length) {
                latin[c] = true;
            } else {
                others.append(c);
            }
        }
        return new CharSet(latin, others.toString());
    }

    /** Returns the set with the other case of each letter of ASCII. */
    CharSet inEitherCase() {
        boolean[] both = latin.clone();
        for (char c = 'a'; c <= 'z'; c++) {
            both[c] |= latin[c - 'a' + 'A'];
            both[c - 'a' + 'A'] |= latin[c];
        }
        return new CharSet(both, others);
    }

    /** Returns the set of the characters of both. */
    CharSet and(CharSet more) {
        boolean[] both = latin.clone();
        for (int c = 0; c < both.length; c++) {
            both[c] |= more.latin[c];
        }
        return new CharSet(both, others + more.others);
    }

    boolean has(char c) {
        return c < latin.length ? latin[c] : others.indexOf(c) >= 0;
    }

    /** Returns for each character of Latin-1 whether it is among them. Nobody may change it. */
    boolean[] latin() {
        return latin;
    }
}
