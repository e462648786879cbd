package io.github.livestatus.multisite;

import io.github.livestatus.lql.Dialect;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One site at one moment: what is known of how it does, and what it says of itself if it answers now.
 *
 * @param site its name
 * @param isEnabled whether it is logged in
 * @param state how it does
 * @param since when that state began
 * @param lastError what went wrong last, in words; "" where nothing has
 * @param address the address in use
 * @param outcome what became of the question what it is
 * @param dialect the kind of server
 * @param version of the server, as {@code program_version} says it; "" where it does not answer
 * @param programStart when its core was started
 * @param latency how long it took to answer
 * @param clockSkew how far its clock is ahead of ours (behind, where negative). LMD tells its time, which is exact but for
 *     the way of the answer. No other server does: there it is known only when checks of hosts are in our future, to the
 *     second, and its clock is ahead by at least so much; one that is behind shows as nothing. It is good for finding a clock
 *     that is minutes wrong, and not for keeping it
 */
public record SiteStatus(
        String site,
        boolean isEnabled,
        SiteState state,
        Instant since,
        String lastError,
        String address,
        SiteOutcome outcome,
        Optional<Dialect> dialect,
        String version,
        Optional<Instant> programStart,
        Optional<Duration> latency,
        Optional<Duration> clockSkew) {}
