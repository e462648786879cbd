package io.github.livestatus.lql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Letters that differ in case only, as {@link String#equalsIgnoreCase} takes them: Ü and ü, and for i also the
 * Turkish ı and İ. Each server has a view of its own beyond ASCII (Naemon and Icinga 2 know of no case there, LMD folds).
 */
final class CaseFolding {
    private static final int LAST_WITH_CASE = 0x1ffff;

    /** Made when it is first needed. */
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

    /** Returns the characters that differ from it in case only, and itself, in the order of their numbers. */
    private static List<Integer> family(int c) {
        TreeSet<Integer> family = Families.BY_SMALL_LETTER.get(small(c));
        return family == null ? List.of(c) : List.copyOf(family);
    }

    /** Returns true if the other case of each of its letters is ASCII as they are, so that every server finds it. */
    static boolean areSimple(String text) {
        return text.chars().allMatch(c -> c < 0x80 && "iskISK".indexOf(c) < 0);
    }

    /** Returns a regular expression for this text in either case, which every engine reads alike; see {@link Regex}. */
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
