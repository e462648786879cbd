package io.github.livestatus.lql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Letters that differ in case only, as in {@link String#equalsIgnoreCase}: Ü and ü, and for i also the Turkish ı and İ. Beyond ASCII
 * servers differ: Naemon and Icinga 2 do not ignore the case of such letters, LMD does.
 */
final class CaseFolding {
    private static final int LAST_WITH_CASE = 0x1ffff;

    /** Holds the letters. It is loaded on first use. */
    private static final class Families {
        static final Map<Integer, TreeSet<Integer>> BY_SMALL_LETTER = families();

        private static Map<Integer, TreeSet<Integer>> families() {
            Map<Integer, TreeSet<Integer>> families = new HashMap<>();
            for (int c = 0; c <= LAST_WITH_CASE; c++) {
                int small = small(c);
                if (small != c) {
                    families.computeIfAbsent(small, none -> new TreeSet<>()).add(c);
                }
            }
            families.forEach((small, family) -> family.add(small));
            return families;
        }
    }

    private CaseFolding() {}

    private static int small(int c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }

    /** Returns the character and those that differ from it in case only, in the order of their code points. */
    private static List<Integer> family(int c) {
        TreeSet<Integer> family = Families.BY_SMALL_LETTER.get(small(c));
        return family == null ? List.of(c) : List.copyOf(family);
    }

    /** Returns true if all letters are ASCII in both cases: every server ignores their case. */
    static boolean areSimple(String text) {
        return text.chars().allMatch(c -> c < 0x80 && "iskISK".indexOf(c) < 0);
    }

    /** Returns a regular expression for this text in both cases that means the same to every engine; see {@link Regex}. */
    static String inEitherCase(String text) {
        StringBuilder regex = new StringBuilder(text.length() * 4);
        text.codePoints().forEach(c -> {
            List<Integer> family = family(c);
            if (family.size() == 1) {
                regex.append(Regex.escaped(Character.toString(c)));
            } else {
                String separator = "(";
                for (int letter : family) {
                    regex.append(separator).appendCodePoint(letter);
                    separator = "|";
                }
                regex.append(')');
            }
        });
        return regex.toString();
    }
}
