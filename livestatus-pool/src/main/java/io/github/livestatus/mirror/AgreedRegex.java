package io.github.livestatus.mirror;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads regular expressions of the kind that Java and the engines of all servers (POSIX, ICU, boost, RE2, Python's) read alike:
 * characters, dots, sets, groups, alternatives, the three short quantifiers, and anchors at the ends of alternatives. What is
 * written with braces, flags, classes or words of a backslash is none, nor is a quantifier of a group, which may take its time.
 */
final class AgreedRegex {
    private static final String QUANTIFIERS = "*+?";

    /** Signs that some engines give a meaning behind a backslash. */
    private static final String MEANT = "<>`'";

    private static final int MOST_QUANTIFIERS = 3;

    private final String regex;
    private final boolean isCaseIgnored;
    private int next;
    private int doubtful;
    private int quantifiers;
    private boolean isPlain = true;

    /** What stands between two bars: sets of characters if it is nothing else, and whether it is bound to the ends. */
    private static final class Branch {
        private final List<CharSet> sets = new ArrayList<>();
        private boolean isAtStart;
        private boolean isAtEnd;
        private boolean isEmpty = true;
    }

    /** Thrown and caught in this class: there is something that engines do not read alike. */
    private static final class NotAgreedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotAgreedException() {
            super(null, null, false, false);
        }
    }

    private AgreedRegex(String regex, boolean isCaseIgnored) {
        this.regex = regex;
        this.isCaseIgnored = isCaseIgnored;
        this.doubtful = isCaseIgnored ? TextTraits.ODD_CASE : 0;
    }

    /** Returns the test whether the expression is found in a text; null where it is none that is read alike. */
    static TextTest test(String regex, boolean isCaseIgnored) {
        if (isCaseIgnored && (TextTraits.of(regex) & TextTraits.BEYOND_ASCII) != 0) {
            return null;
        }
        try {
            return new AgreedRegex(regex, isCaseIgnored).test();
        } catch (NotAgreedException e) {
            return null;
        }
    }

    private TextTest test() {
        List<Branch> branches = branches(0);
        if (next < regex.length()) {
            throw new NotAgreedException(); // a bracket that closes nothing
        }
        if (isPlain && branches.size() == 1) {
            return sequence(branches.get(0));
        } else if (isPlain) {
            return new Alternatives(branches.stream().map(this::sequence).toList(), doubtful);
        }
        return new Matching(
                Pattern.compile(regex, isCaseIgnored ? Pattern.CASE_INSENSITIVE : 0), doubtful | TextTraits.LONG);
    }

    private CharSequenceTest sequence(Branch branch) {
        return new CharSequenceTest(branch.sets, branch.isAtStart, branch.isAtEnd, doubtful);
    }

    private List<Branch> branches(int depth) {
        List<Branch> branches = new ArrayList<>();
        branches.add(branch(depth));
        while (next < regex.length() && regex.charAt(next) == '|') {
            next++;
            branches.add(branch(depth));
        }
        boolean isAnyEmpty = branches.stream().anyMatch(branch -> branch.isEmpty);
        if (isAnyEmpty && !(depth == 0 && branches.size() == 1)) {
            throw new NotAgreedException();
        }
        return branches;
    }

    private Branch branch(int depth) {
        Branch branch = new Branch();
        while (next < regex.length() && regex.charAt(next) != '|' && regex.charAt(next) != ')') {
            if (branch.isAtEnd) {
                throw new NotAgreedException();
            }
            piece(branch, depth);
        }
        return branch;
    }

    private void piece(Branch branch, int depth) {
        char c = regex.charAt(next++);
        boolean isFirst = branch.isEmpty;
        branch.isEmpty = false;
        switch (c) {
            case '^', '$' -> anchor(branch, c, isFirst, depth);
            case '(' -> group(branch, depth);
            case '[' -> set(branch);
            case '.' -> {
                doubtful |= TextTraits.LINE_BREAK;
                many(branch);
            }
            case '\\' -> character(branch, escaped());
            case '*', '+', '?', '{', '}' -> throw new NotAgreedException();
            default -> character(branch, c);
        }
    }

    private void anchor(Branch branch, char c, boolean isFirst, int depth) {
        if (c == '^' && !isFirst) {
            throw new NotAgreedException();
        }
        doubtful |= TextTraits.LINE_BREAK;
        isPlain &= depth == 0;
        branch.isAtStart |= c == '^';
        branch.isAtEnd |= c == '$';
        if (isQuantified()) {
            throw new NotAgreedException();
        }
    }

    private char escaped() {
        if (next == regex.length()) {
            throw new NotAgreedException();
        }
        char c = regex.charAt(next++);
        boolean isSign = c > ' ' && c < 0x7f && !Character.isLetterOrDigit(c) && MEANT.indexOf(c) < 0;
        if (!isSign || c == '{' || c == '}') {
            throw new NotAgreedException();
        }
        return c;
    }

    private void character(Branch branch, char c) {
        if (isQuantified()) {
            if (c >= 0x80) {
                throw new NotAgreedException(); // bytes to some, of which the last would be meant
            }
            quantifier();
        }
        CharSet set = CharSet.of(String.valueOf(c));
        branch.sets.add(isCaseIgnored ? set.inEitherCase() : set);
    }

    private boolean isQuantified() {
        return next < regex.length() && QUANTIFIERS.indexOf(regex.charAt(next)) >= 0;
    }

    /** Reads a quantifier, behind which there is no other: that would mean possessive or reluctant to some. */
    private char quantifier() {
        char c = regex.charAt(next++);
        isPlain = false;
        if (isQuantified() || c != '?' && ++quantifiers > MOST_QUANTIFIERS) {
            throw new NotAgreedException();
        }
        return c;
    }

    /** Reads what follows a dot or a set of all characters but some: one of them is several to some servers. */
    private void many(Branch branch) {
        isPlain = false;
        boolean isRepeated = isQuantified() && quantifier() != '?';
        doubtful |= isRepeated ? 0 : TextTraits.BEYOND_ASCII;
        branch.isEmpty = false;
    }

    private void group(Branch branch, int depth) {
        boolean isFlag = next < regex.length() && regex.charAt(next) == '?';
        if (isFlag) {
            throw new NotAgreedException();
        }
        boolean wasPlain = isPlain;
        List<Branch> inner = branches(depth + 1);
        if (next == regex.length()) {
            throw new NotAgreedException();
        }
        next++;
        if (isQuantified()) {
            throw new NotAgreedException();
        }
        boolean areCharacters = isPlain && inner.stream().allMatch(one -> one.sets.size() == 1);
        if (wasPlain && areCharacters) {
            CharSet all = CharSet.of("");
            for (Branch one : inner) {
                all = all.and(one.sets.get(0));
            }
            branch.sets.add(all);
        } else {
            isPlain = false;
        }
    }

    private void set(Branch branch) {
        boolean isNegated = next < regex.length() && regex.charAt(next) == '^';
        next += isNegated ? 1 : 0;
        int start = next;
        StringBuilder all = new StringBuilder();
        while (next < regex.length() && regex.charAt(next) != ']') {
            char c = regex.charAt(next++);
            boolean isRange = next + 1 < regex.length() && regex.charAt(next) == '-' && regex.charAt(next + 1) != ']';
            if (isRange) {
                range(all, c, regex.charAt(next + 1));
                next += 2;
            } else if (c == '-' ? next - 1 == start || regex.startsWith("]", next) : isInSet(c)) {
                all.append(c);
            } else {
                throw new NotAgreedException();
            }
        }
        if (next == regex.length() || next == start) {
            throw new NotAgreedException();
        }
        next++;
        if (isNegated) {
            doubtful |= TextTraits.LINE_BREAK;
            many(branch);
            return;
        }
        if (isQuantified()) {
            quantifier();
        }
        CharSet set = CharSet.of(all.toString());
        branch.sets.add(isCaseIgnored ? set.inEitherCase() : set);
    }

    private static boolean isInSet(char c) {
        return c >= ' ' && c < 0x7f && "[]\\&^~|".indexOf(c) < 0;
    }

    private static void range(StringBuilder all, char from, char to) {
        boolean isOfOneKind = from >= '0' && to <= '9' || from >= 'a' && to <= 'z' || from >= 'A' && to <= 'Z';
        if (!isOfOneKind || from > to) {
            throw new NotAgreedException();
        }
        for (char c = from; c <= to; c++) {
            all.append(c);
        }
    }

    /** One of several sequences is there. */
    private static final class Alternatives extends TextTest {
        private final CharSequenceTest[] parts;
        private final int doubtful;

        Alternatives(List<CharSequenceTest> parts, int doubtful) {
            this.parts = parts.toArray(CharSequenceTest[]::new);
            this.doubtful = doubtful;
        }

        @Override
        boolean isMatch(String text) {
            for (CharSequenceTest part : parts) {
                if (part.isMatch(text)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        boolean isMatch(byte[] text, int from, int to) {
            for (CharSequenceTest part : parts) {
                if (part.isMatch(text, from, to)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        int doubtful() {
            return doubtful;
        }
    }

    /** Anything else is left to Java. */
    private static final class Matching extends TextTest {
        private final Pattern pattern;
        private final int doubtful;

        Matching(Pattern pattern, int doubtful) {
            this.pattern = pattern;
            this.doubtful = doubtful;
        }

        @Override
        boolean isMatch(String text) {
            return pattern.matcher(text).find();
        }

        @Override
        int doubtful() {
            return doubtful;
        }
    }
}
