package io.github.livestatus.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpellingTest {
    private static final List<String> NAMES = List.of("state", "status", "plugin_output", "last_check");

    private static Optional<String> nearest(String text) {
        return Spelling.nearest(text, NAMES);
    }

    @Test
    void aMissingAWrongOrASwappedLetterIsForgiven() {
        assertEquals(Optional.of("plugin_output"), nearest("plugin_ouput"));
        assertEquals(Optional.of("last_check"), nearest("last_chekc"));
        assertEquals(Optional.of("state"), nearest("stata"));
        assertEquals(Optional.of("state"), nearest("STATE"));
    }

    @Test
    void aNameThatDiffersInMoreThanAThirdIsNotMeant() {
        assertEquals(Optional.empty(), nearest("latency"));
        assertEquals(Optional.empty(), nearest("stop"));
    }

    @Test
    void aHintIsEmptyIfNothingIsNear() {
        assertEquals(": did you mean status?", Spelling.hint("statsu", NAMES));
        assertEquals("", Spelling.hint("latency", NAMES));
        List<String> sites = List.of("master", "site02");
        assertEquals(": did you mean site02? The sites are: master, site02", Spelling.hint("site2", "sites", sites));
        assertEquals(". The sites are: master, site02", Spelling.hint("central", "sites", sites));
    }
}
