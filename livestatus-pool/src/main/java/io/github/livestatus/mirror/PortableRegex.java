package io.github.livestatus.mirror;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Parses regular expressions that Java and all servers (POSIX, ICU, Boost, RE2, Python) match alike: characters, dots, sets, groups,
 * alternatives, the quantifiers *, + and ?, and anchors at the ends of alternatives. All others are rejected, such as braces, flags,
 * character classes, backslashes before letters, and quantifiers after a group, whose matching may take much time.
 */
final class PortableRegex {
    private static final String QUANTIFIERS = "*+?";

    /** Punctuation that has a meaning after a backslash for some servers. */
    private static final String SPECIAL_ESCAPES = "<>`'{}";

    private static final int MOST_QUANTIFIERS = 3;

    private final String regex;
    private final boolean isCaseIgnored;
    private int next;
    private int ambiguous;
    private int quantifiers;

    /** True as long as the expression has only characters, sets and outer anchors. */
    private boolean isPlain = true;

    /** One alternative. */
    private static final class Branch {
        /** The characters in their order, if the expression is plain. */
        private final List<CharSet> sets = new ArrayList<>();

        private boolean isAtStart;
        private boolean isAtEnd;
        private boolean isEmpty = true;
    }

    /** Thrown and caught in this class if servers do not all match the expression alike. */
    private static final class NotPortableException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotPortableException() {
            super(null, null, false, false);
        }
    }

    private PortableRegex(String regex, boolean isCaseIgnored) {
        this.regex = regex;
        this.isCaseIgnored = isCaseIgnored;
        this.ambiguous = isCaseIgnored ? TextTraits.ODD_CASE : 0;
    }

    /** Returns the matcher of texts that contain a match; null if the expression is not portable. */
    static TextMatcher matcher(String regex, boolean isCaseIgnored) {
        if (isCaseIgnored && (TextTraits.of(regex) & TextTraits.BEYOND_ASCII) != 0) {
            return null;
        }
        try {
            return new PortableRegex(regex, isCaseIgnored).matcher();
        } catch (NotPortableException e) {
            return null;
        }
    }

    private TextMatcher matcher() {
        List<Branch> branches = branches(0);
        if (next < regex.length()) {
            throw new NotPortableException(); // a closing parenthesis without an opening one
        }
        if (!isPlain) {
            Pattern pattern = Pattern.compile(regex, isCaseIgnored ? Pattern.CASE_INSENSITIVE : 0);
            return TextMatcher.of(
                    ambiguous | TextTraits.LONG, text -> pattern.matcher(text).find());
        }
        List<SequenceMatcher> sequences = branches.stream()
                .map(branch -> new SequenceMatcher(branch.sets, branch.isAtStart, branch.isAtEnd, ambiguous))
                .toList();
        return sequences.size() == 1 ? sequences.get(0) : TextMatcher.anyOf(ambiguous, sequences);
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
            throw new NotPortableException();
        }
        return branches;
    }

    private Branch branch(int depth) {
        Branch branch = new Branch();
        while (next < regex.length() && regex.charAt(next) != '|' && regex.charAt(next) != ')') {
            if (branch.isAtEnd) {
                throw new NotPortableException();
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
                ambiguous |= TextTraits.LINE_BREAK;
                wildcard();
            }
            case '\\' -> character(branch, escaped());
            case '*', '+', '?', '{', '}' -> throw new NotPortableException();
            default -> character(branch, c);
        }
    }

    private void anchor(Branch branch, char c, boolean isFirst, int depth) {
        if (c == '^' && !isFirst) {
            throw new NotPortableException();
        }
        ambiguous |= TextTraits.LINE_BREAK;
        isPlain &= depth == 0;
        branch.isAtStart |= c == '^';
        branch.isAtEnd |= c == '$';
        if (isQuantified()) {
            throw new NotPortableException();
        }
    }

    private char escaped() {
        if (next == regex.length()) {
            throw new NotPortableException();
        }
        char c = regex.charAt(next++);
        boolean isPunctuation = c > ' ' && c < 0x7f && !Character.isLetterOrDigit(c);
        if (!isPunctuation || SPECIAL_ESCAPES.indexOf(c) >= 0) {
            throw new NotPortableException();
        }
        return c;
    }

    private void character(Branch branch, char c) {
        if (isQuantified()) {
            if (c >= 0x80) {
                throw new NotPortableException(); // some servers would repeat only the last byte of the character
            }
            quantifier();
        }
        branch.sets.add(CharSet.of(c, isCaseIgnored));
    }

    private boolean isQuantified() {
        return next < regex.length() && QUANTIFIERS.indexOf(regex.charAt(next)) >= 0;
    }

    /** Reads a quantifier. A second one after it would make it possessive or reluctant for some servers. */
    private char quantifier() {
        char c = regex.charAt(next++);
        isPlain = false;
        if (isQuantified() || c != '?' && ++quantifiers > MOST_QUANTIFIERS) {
            throw new NotPortableException();
        }
        return c;
    }

    /** Reads the quantifier of a dot or a negated set. A character beyond ASCII is several characters for some servers. */
    private void wildcard() {
        isPlain = false;
        boolean isRepeated = isQuantified() && quantifier() != '?';
        ambiguous |= isRepeated ? 0 : TextTraits.BEYOND_ASCII;
    }

    private void group(Branch branch, int depth) {
        boolean hasFlags = next < regex.length() && regex.charAt(next) == '?';
        if (hasFlags) {
            throw new NotPortableException();
        }
        boolean wasPlain = isPlain;
        List<Branch> inner = branches(depth + 1);
        if (next == regex.length()) {
            throw new NotPortableException();
        }
        next++;
        if (isQuantified()) {
            throw new NotPortableException();
        }
        boolean areCharacters = isPlain && inner.stream().allMatch(one -> one.sets.size() == 1);
        if (wasPlain && areCharacters) {
            branch.sets.add(inner.stream()
                    .map(one -> one.sets.get(0))
                    .reduce(CharSet::or)
                    .orElseThrow());
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
                throw new NotPortableException();
            }
        }
        if (next == regex.length() || next == start) {
            throw new NotPortableException();
        }
        next++;
        if (isNegated) {
            ambiguous |= TextTraits.LINE_BREAK;
            wildcard();
            return;
        }
        if (isQuantified()) {
            quantifier();
        }
        branch.sets.add(CharSet.of(all.toString(), isCaseIgnored));
    }

    private static boolean isInSet(char c) {
        return c >= ' ' && c < 0x7f && "[]\\&^~|".indexOf(c) < 0;
    }

    private static void range(StringBuilder all, char from, char to) {
        boolean isOfOneKind = from >= '0' && to <= '9' || from >= 'a' && to <= 'z' || from >= 'A' && to <= 'Z';
        if (!isOfOneKind || from > to) {
            throw new NotPortableException();
        }
        for (char c = from; c <= to; c++) {
            all.append(c);
        }
    }
}
