package io.github.livestatus.mirror;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which regular expressions are matched in memory, and that they match as in Java. */
class PortableRegexTest {
    private static final long SEED = Long.getLong("livestatus.seed", System.nanoTime());
    private static final String SIGNS = "aaabbbABkxü.|()[]^$*+?\\-0";
    private static final String LETTERS = "aabbABkKxüÜ01.|(-";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "disk",
                "^web",
                "full$",
                "^$",
                "a.b",
                "a|b|cd",
                "(a|b)c",
                "d(I|i|İ|ı)sk",
                "[a-z0-9_]+x",
                "[^a]*b",
                "a*b+c?",
                "x \\(y\\)",
                "[ ]",
                "[-a]",
                "a]",
                "Über",
                "\\[1\\]",
                "(disk|cpu) load"
            })
    void theseArePortable(String regex) {
        assertNotNull(PortableRegex.matcher(regex, false), regex);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\d",
                "\\w+",
                "\\bweb",
                "a{2}",
                "\\{",
                "(?i)a",
                "(?:a)",
                "a*?",
                "a++",
                "*a",
                "a|",
                "|a",
                "()",
                "(a",
                "a)",
                "[a",
                "[]a]",
                "[[:digit:]]",
                "[a-Z]",
                "[a\\]",
                "a^",
                "$a",
                "a\\",
                "ü+",
                "[ü]",
                "(a|b)*",
                "(ab)+",
                "a.*b.*c.*d.*e",
                "^*",
                "[a&&b]"
            })
    void theseAreNot(String regex) {
        assertNull(PortableRegex.matcher(regex, false), regex);
    }

    @Test
    void lettersBeyondAsciiAreNotPortableIfCaseIsIgnored() {
        assertNull(PortableRegex.matcher("ü", true));
        assertEquals(TextTraits.ODD_CASE, PortableRegex.matcher("disk", true).ambiguous());
        assertEquals(0, PortableRegex.matcher("disk", false).ambiguous());
    }

    @Test
    void aSingleDotIsAmbiguousBeyondAscii() {
        assertTrue((PortableRegex.matcher("a.b", false).ambiguous() & TextTraits.BEYOND_ASCII) != 0);
        assertEquals(0, PortableRegex.matcher("a.*b", false).ambiguous() & TextTraits.BEYOND_ASCII);
    }

    @Test
    void theyMatchAsInJava() {
        Random random = new Random(SEED);
        int portable = 0;
        for (int i = 0; i < 30_000; i++) {
            String regex = made(random, SIGNS, 1 + random.nextInt(7));
            boolean isCaseIgnored = random.nextInt(3) == 0;
            TextMatcher matcher = PortableRegex.matcher(regex, isCaseIgnored);
            if (matcher == null) {
                continue;
            }
            portable++;
            Pattern pattern = Pattern.compile(regex, isCaseIgnored ? Pattern.CASE_INSENSITIVE : 0);
            for (int k = 0; k < 20; k++) {
                String text = made(random, LETTERS, random.nextInt(12));
                boolean isFound = pattern.matcher(text).find();
                assertEquals(isFound, matcher.isMatch(text), () -> "seed " + SEED + ": " + regex + " in " + text);
                byte[] bytes = ("<" + text + ">").getBytes(StandardCharsets.ISO_8859_1);
                assertEquals(
                        isFound,
                        matcher.isMatch(bytes, 1, bytes.length - 1),
                        () -> "seed " + SEED + ": " + regex + " in the bytes of " + text);
            }
        }
        assertTrue(portable > 3_000, portable + " were portable, seed " + SEED);
    }

    private static String made(Random random, String signs, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(signs.charAt(random.nextInt(signs.length())));
        }
        return text.toString();
    }
}
