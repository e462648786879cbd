package io.github.livestatus.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DisplayWidthTest {
    @Test
    void wideCharactersTakeTwoColumnsAndMarksNone() {
        assertEquals(5, DisplayWidth.of("✅ 💥"));
        assertEquals(1, DisplayWidth.of("⚠\ufe0f"));
        assertEquals(1, DisplayWidth.of("a\u0301"));
    }

    @Test
    void textIsCutAndPaddedToColumns() {
        assertEquals("監…", DisplayWidth.cut("監視中", 4));
        assertEquals("監視中", DisplayWidth.cut("監視中", 6));
        assertEquals("監 ", DisplayWidth.fill("監", 3));
        assertEquals("監視", DisplayWidth.fill("監視", 3));
    }
}
