package io.github.livestatus.multisite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.client.LivestatusConnection;
import io.github.livestatus.command.CommandResult;
import io.github.livestatus.error.QueryRejectedException;
import io.github.livestatus.error.SitesMissingException;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.schema.StateType;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Texts with control characters for a terminal. Values keep them, printed text does not. */
class HostileTextTest {
    /** Escape and title, CSI in one character, bell, an override of direction, NEL, a line separator, a lone surrogate. */
    private static final String EVIL = "x\u001b]0;t\u0007\u009b2J\u202edoc\u0085y\u2028z\ud800\u2066.";

    private static final String JSON = "x\\u001b]0;t\\u0007\\u009b2J\\u202edoc\\u0085y\\u2028z\\ud800\\u2066.";

    /** A record with a component that no result has. */
    public record Wanting(String nowhere) {}

    private static void assertHarmless(String text) {
        boolean isHarmless = text.codePoints().filter(c -> c != '\n').noneMatch(c -> switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        });
        assertTrue(isHarmless, text);
    }

    private static void assertHarmless(Throwable failure) {
        assertHarmless(failure.getMessage());
        assertEquals(-1, failure.getMessage().indexOf('\n'), failure.getMessage());
    }

    @Test
    void rowsAndColumnsArePrintedWithoutControlCharacters() throws IOException {
        try (CannedSite evil = CannedSite.answering("[[\"" + JSON + "\"],[\"" + JSON + "\"]]\n");
                LivestatusSites sites = LivestatusSites.of(List.of(evil.site("evil")))) {
            SitesResult result = sites.query("GET hosts");
            assertEquals(1, result.size());
            String value = result.row(0).getString(result.columns().names().get(0));
            assertTrue(value.startsWith(EVIL.substring(0, EVIL.indexOf('\ud800'))), "the value is unchanged");
            assertHarmless(result.toString());
            assertHarmless(result.row(0).toString());
            assertHarmless(assertThrows(
                    IllegalArgumentException.class, () -> result.row(0).getString("none")));
            assertHarmless(assertThrows(IllegalArgumentException.class, () -> result.as(Wanting.class)));
        }
    }

    @Test
    void rejectionsArePrintedWithoutControlCharacters() throws IOException {
        try (CannedSite evil = CannedSite.refusing(400, EVIL);
                LivestatusSites sites = LivestatusSites.of(List.of(evil.site("evil")));
                LivestatusConnection one = LivestatusConnection.builder(evil.endpoint())
                        .dialect(Dialect.CHECKMK)
                        .build()) {
            SitesResult result = sites.query("GET hosts\nColumns: name");
            SiteOutcome outcome = result.outcomes().get("evil");
            assertTrue(outcome.isRejected());
            assertHarmless(outcome.toString());
            SitesMissingException missing = assertThrows(SitesMissingException.class, result::orThrow);
            assertHarmless(missing);
            assertHarmless(missing.missing().get("evil"));
            QueryRejectedException refused =
                    assertThrows(QueryRejectedException.class, () -> one.query("GET hosts\nColumns: name"));
            assertHarmless(refused);
            assertHarmless(refused.serverLine());
        }
    }

    @Test
    void malformedResponsesArePrintedWithoutControlCharacters() throws IOException {
        try (CannedSite evil = CannedSite.answering("[[\"" + JSON + "\"],[1,2]]\n");
                LivestatusSites sites = LivestatusSites.of(List.of(evil.site("evil")))) {
            SiteOutcome outcome = sites.query("GET hosts").outcomes().get("evil");
            assertTrue(outcome.isUnusable());
            assertHarmless(outcome.toString());
        }
    }

    @Test
    void commandResultsAndChangesArePrintedWithoutControlCharacters() {
        assertHarmless(CommandResult.rejected(400, EVIL).toString());
        assertHarmless(CommandResult.rejected(400, EVIL).errorText());
        assertHarmless(new StateChange(
                        EVIL, new ObjectKey(EVIL, EVIL), 2, StateType.HARD, 1, OptionalInt.of(0), Instant.EPOCH, EVIL)
                .toString());
        assertHarmless(new Change.SiteLost(EVIL, Instant.EPOCH, EVIL).toString());
        assertHarmless(new Change.Gap(EVIL, EVIL).toString());
    }

    @Test
    void invalidQueriesAreQuotedWithoutControlCharacters() {
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class, () -> io.github.livestatus.lql.Query.parse("GET a\u202eb\u2028"));
        assertHarmless(e);
        assertTrue(e.getMessage().contains("a\\u202eb\\u2028"), e.getMessage());
    }
}
