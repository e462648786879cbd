package io.github.livestatus.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PrintableTest {
    @Test
    void aQuoteShowsControlCharactersAndEndsAfter80Characters() {
        assertEquals("a\\u000ab\\u0085c\\u007f", Printable.quote("a\nb\u0085c\u007f"));
        assertEquals("x".repeat(80), Printable.quote("x".repeat(80)));
        assertEquals("x".repeat(80) + "...", Printable.quote("x".repeat(81)));
    }

    @Test
    void anExcerptShowsBytesAndHas64CharactersAtMost() {
        assertEquals("\\x15\\x03a\\n", Printable.excerpt(new byte[] {9, 0x15, 3, 'a', '\n', 9}, 1, 5));
        byte[] bytes = ("x".repeat(62) + "\0").getBytes(StandardCharsets.US_ASCII);
        assertEquals("x".repeat(62), Printable.excerpt(bytes, 0, bytes.length));
    }

    @Test
    void aLineHasNoControlCharacters() {
        assertEquals(" [2Jred", Printable.line("\u001b[2J\u202ered"));
        assertEquals("a b c", Printable.line("a\nb\u0085c\u2028"));
        assertEquals("a", Printable.line("a\ud800"));
    }
}
