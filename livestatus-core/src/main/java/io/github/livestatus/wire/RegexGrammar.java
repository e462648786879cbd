package io.github.livestatus.wire;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Checks a regular expression before a server reads it. */
final class RegexGrammar {
    /** The classes of characters that POSIX names, as in {@code [[:digit:]]}. */
    private static final Set<String> CLASSES = Set.of(
            "alnum", "alpha", "blank", "cntrl", "digit", "graph", "lower", "print", "punct", "space", "upper",
            "xdigit");

    private static final Pattern NAMED_CLASS = Pattern.compile("\\[:([^:\\]]*):\\]");

    /** What only Java knows: properties of Unicode, intersections of classes, and some flags and escapes. */
    private static final Pattern JAVAS_ONLY =
            Pattern.compile("\\\\[pPhHVRXkG]|\\[[^\\]]*&&|\\(\\?[idmsuxU-]*[duU][idmsuxU-]*[:)]|\\[\\.|\\[=");

    private RegexGrammar() {}

    /** Returns true if Java can read it. */
    static boolean isJavas(String regex) {
        try {
            Pattern.compile(regex);
            return true;
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    /** Returns true if it has nothing that Java reads and other grammars refuse. */
    static boolean isShared(String regex) {
        Matcher named = NAMED_CLASS.matcher(regex);
        boolean areNamesKnown = true;
        while (named.find()) {
            areNamesKnown &= CLASSES.contains(named.group(1));
        }
        return areNamesKnown && !JAVAS_ONLY.matcher(regex).find();
    }
}
