package io.github.livestatus.multisite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.command.CommandResult;
import io.github.livestatus.error.AbortedException;
import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.error.QueryRejectedException;
import io.github.livestatus.multisite.SiteOutcome.Skipped;
import io.github.livestatus.schema.StateType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Accessors alone show the kind of an outcome or a change, because Java 17 cannot switch over sealed types. */
class OutcomesTest {
    private static final LivestatusException FAILURE = new AbortedException("stopped", false, null);

    private static final QueryRejectedException REFUSAL = new QueryRejectedException(400, "no", "GET x");

    @Test
    void exactlyOneAccessorIsTrueForEachKind() {
        List<Predicate<SiteOutcome>> kinds = List.of(
                SiteOutcome::isAnswered,
                SiteOutcome::isStale,
                SiteOutcome::isSkipped,
                SiteOutcome::isTimedOut,
                SiteOutcome::isUnreachable,
                SiteOutcome::isRejected,
                SiteOutcome::isIncompatible,
                SiteOutcome::isUnusable);
        List<SiteOutcome> outcomes = List.of(
                new SiteOutcome.Answered(3, Duration.ofMillis(5), 30, Optional.empty()),
                new SiteOutcome.Stale(3, Duration.ofMinutes(4), "unreachable: gone", false),
                new Skipped(Skipped.Reason.DISABLED, ""),
                new SiteOutcome.TimedOut(FAILURE),
                new SiteOutcome.Unreachable(FAILURE),
                new SiteOutcome.Rejected(REFUSAL),
                new SiteOutcome.Incompatible(FAILURE),
                new SiteOutcome.Unusable(FAILURE));
        for (SiteOutcome outcome : outcomes) {
            for (Predicate<SiteOutcome> kind : kinds) {
                assertEquals(kinds.indexOf(kind) == outcomes.indexOf(outcome), kind.test(outcome), outcome::toString);
            }
            boolean hasRows = outcome.isAnswered() || outcome.isStale();
            assertEquals(hasRows ? 3 : 0, outcome.rows());
            assertEquals(outcome.isStale(), outcome.age().isPresent());
            assertEquals(outcome.isSkipped(), outcome.skipReason().isPresent());
            assertEquals(hasRows || outcome.isSkipped(), outcome.cause().isEmpty());
        }
    }

    @Test
    void oneOfTheAccessorsIsTrueOfEachKindOfChange() {
        List<Predicate<Change>> kinds = List.of(
                change -> change.stateChange().isPresent(),
                Change::isSiteLost,
                Change::isSiteBack,
                Change::isGap,
                Change::isSnapshotBegin,
                Change::isSnapshotEnd);
        ObjectKey host = new ObjectKey("web01", "");
        List<Change> changes = List.of(
                new StateChange("a", host, 1, StateType.HARD, 1, OptionalInt.empty(), Instant.EPOCH, "down"),
                new Change.SiteLost("a", Instant.EPOCH, "gone"),
                new Change.SiteBack("a", Instant.EPOCH),
                new Change.Gap("a", "the log is too short"),
                new Change.SnapshotBegin("a"),
                new Change.SnapshotEnd("a"));
        assertEquals(Change.class.getPermittedSubclasses().length, changes.size());
        for (Change change : changes) {
            for (Predicate<Change> kind : kinds) {
                assertEquals(kinds.indexOf(kind) == changes.indexOf(change), kind.test(change), change::toString);
            }
        }
        StateChange same = new StateChange("a", host, 1, StateType.HARD, 1, OptionalInt.empty(), Instant.EPOCH, "down");
        assertEquals(changes.get(0), same);
        assertEquals(changes.get(0).hashCode(), same.hashCode());
    }

    @Test
    void aSentCommandHasAResultAndAnUnsentOneAnOutcome() {
        CommandResult result = CommandResult.confirmed();
        CommandOutcome sent = new CommandOutcome.Sent(result);
        assertTrue(sent.isSent());
        assertSame(result, sent.result());
        assertThrows(IllegalStateException.class, sent::outcome);
        CommandOutcome notSent = new CommandOutcome.NotSent(new Skipped(Skipped.Reason.DISABLED, ""));
        assertFalse(notSent.isSent());
        assertEquals(Optional.of(Skipped.Reason.DISABLED), notSent.outcome().skipReason());
        IllegalStateException wrong = assertThrows(IllegalStateException.class, notSent::result);
        assertEquals("no server has answered the command: not sent: skipped: disabled", wrong.getMessage());
        CommandOutcome inDoubt = new CommandOutcome.InDoubt(notSent.outcome());
        CommandOutcome rejected = new CommandOutcome.Sent(CommandResult.rejected(400, "no"));
        List<Predicate<CommandOutcome>> kinds =
                List.of(CommandOutcome::isSent, CommandOutcome::isInDoubt, CommandOutcome::isNotSent);
        for (CommandOutcome outcome : List.of(sent, rejected, inDoubt, notSent)) {
            assertEquals(1, kinds.stream().filter(kind -> kind.test(outcome)).count());
            assertEquals(outcome == sent, outcome.isConfirmed());
            assertEquals(outcome == rejected, outcome.isRejected());
        }
        assertEquals("in doubt: skipped: disabled", inDoubt.toString());
    }

    @Test
    void equalStatusesAreEqual() {
        try (LivestatusSites sites =
                LivestatusSites.of(List.of(Site.of("a", "/nowhere").disabled(true)))) {
            SiteStatus first = sites.fetchStatus().get(0);
            SiteStatus second = sites.fetchStatus().get(0);
            assertEquals(first, second);
            assertEquals(Map.of(first, 1), Map.of(second, 1));
            assertEquals("a at unix:/nowhere DISABLED: skipped: disabled", first.toString());
            assertEquals(Optional.empty(), first.lastError());
            assertEquals(Optional.empty(), first.version());
        }
    }
}
