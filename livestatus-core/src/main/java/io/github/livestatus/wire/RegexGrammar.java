package io.github.livestatus.wire;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Checks a regular expression before a server reads it. */
final class RegexGrammar {
    /** The names of POSIX character classes, as in {@code [[:digit:]]}. */
    private static final Set<String> CLASSES = Set.of(
            "alnum", "alpha", "blank", "cntrl", "digit", "graph", "lower", "print", "punct", "space", "upper",
            "xdigit");

    private static final Pattern NAMED_CLASS = Pattern.compile("\\[:([^:\\]]*):\\]");

    /** Syntax that only Java supports: Unicode properties, class intersections, and some flags and escapes. */
    private static final Pattern JAVAS_ONLY =
            Pattern.compile("\\\\[pPhHVRXkG]|\\[[^\\]]*&&|\\(\\?[idmsuxU-]*[duU][idmsuxU-]*[:)]|\\[\\.|\\[=");

    private RegexGrammar() {}

    /** Returns true if the expression is valid in Java. */
    static boolean isJavas(String regex) {
        try {
            Pattern.compile(regex);
            return true;
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    /** Returns true if the expression has no syntax that Java accepts and other grammars reject. */
    static boolean isShared(String regex) {
        Matcher named = NAMED_CLASS.matcher(regex);
        boolean areNamesKnown = true;
        while (named.find()) {
            areNamesKnown &= CLASSES.contains(named.group(1));
        }
        return areNamesKnown && !JAVAS_ONLY.matcher(regex).find();
    }
}
