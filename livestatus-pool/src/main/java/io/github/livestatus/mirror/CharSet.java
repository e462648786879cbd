package io.github.livestatus.mirror;

/** A set of characters. Immutable. */
final class CharSet {
    private final boolean[] latin;
    private final String others;

    private CharSet(boolean[] latin, String others) {
        this.latin = latin;
        this.others = others;
    }

    static CharSet of(char character, boolean isCaseIgnored) {
        return of(String.valueOf(character), isCaseIgnored);
    }

    /** @param isCaseIgnored whether the set gets the other case of each ASCII letter */
    static CharSet of(String characters, boolean isCaseIgnored) {
        boolean[] latin = new boolean[1 << 8];
        StringBuilder others = new StringBuilder();
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (c >= latin.length) {
                others.append(c);
                continue;
            }
            latin[c] = true;
            if (isCaseIgnored && c < 0x80) {
                latin[Character.toLowerCase(c)] = true;
                latin[Character.toUpperCase(c)] = true;
            }
        }
        return new CharSet(latin, others.toString());
    }

    /** Returns the union of both sets. */
    CharSet or(CharSet more) {
        boolean[] both = latin.clone();
        for (int c = 0; c < both.length; c++) {
            both[c] |= more.latin[c];
        }
        return new CharSet(both, others + more.others);
    }

    boolean has(char c) {
        return c < latin.length ? latin[c] : others.indexOf(c) >= 0;
    }

    /** Returns for each character of Latin-1 whether it is in the set. Read only. */
    boolean[] latin() {
        return latin;
    }
}
