package io.github.livestatus.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name that is most similar to a misspelt one. */
public final class Spelling {
    private Spelling() {}

    /** Returns the name that needs the fewest changes to become the text, if those are few for its length. */
    public static Optional<String> nearest(String text, Collection<String> names) {
        String written = text.toLowerCase(Locale.ROOT);
        return names.stream()
                .filter(name -> changes(written, name.toLowerCase(Locale.ROOT)) <= Math.max(1, text.length() / 3))
                .min(Comparator.comparingInt((String name) -> changes(written, name.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Returns {@code ": did you mean NAME?"}, or "" if nothing is near. */
    public static String hint(String text, Collection<String> names) {
        return nearest(text, names).map(name -> ": did you mean " + name + "?").orElse("");
    }

    /**
     * Returns the end of a message on an unknown name: {@code ": did you mean NAME? The sites are: A, B"}, or {@code ". The sites are:
     * A, B"} if nothing is near.
     *
     * @param what the plural of what is named, such as {@code sites}
     * @param names all known names
     */
    public static String hint(String text, String what, Collection<String> names) {
        String hint = hint(text, names);
        return (hint.isEmpty() ? "." : hint) + " The " + what + " are: " + String.join(", ", names);
    }

    /** Returns how many letters have to be put in, left out, replaced or swapped with their neighbours. */
    private static int changes(String one, String other) {
        int[][] least = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    least[i][j] = i + j;
                    continue;
                }
                int replaced = least[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                least[i][j] = Math.min(replaced, Math.min(least[i - 1][j], least[i][j - 1]) + 1);
                boolean isSwapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                if (isSwapped) {
                    least[i][j] = Math.min(least[i][j], least[i - 2][j - 2] + 1);
                }
            }
        }
        return least[one.length()][other.length()];
    }
}
