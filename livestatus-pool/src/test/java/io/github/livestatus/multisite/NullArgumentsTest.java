package io.github.livestatus.multisite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.livestatus.command.Command;
import io.github.livestatus.config.SitesMk;
import io.github.livestatus.config.SitesProperties;
import io.github.livestatus.lql.Query;
import io.github.livestatus.pool.PoolSettings;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.transport.Endpoint;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An illegal null is rejected with the name of the parameter. */
class NullArgumentsTest {
    private static final Command COMMAND = Command.of("ENABLE_NOTIFICATIONS");
    private static final Query QUERY = Query.from(Hosts.TABLE);
    private static final Endpoint ENDPOINT = Endpoint.parse("/nowhere");
    private static final Duration TIME = Duration.ofSeconds(1);

    private static Arguments refused(String parameter, BiConsumer<LivestatusSites, Site> call) {
        return Arguments.of(parameter, call);
    }

    static Stream<Arguments> calls() {
        return Stream.of(
                refused("name", (sites, site) -> Site.of(null, "/nowhere")),
                refused("address", (sites, site) -> Site.of("a", (String) null)),
                refused("fallbacks", (sites, site) -> Site.of("a", "/nowhere", (String) null)),
                refused("fallbacks", (sites, site) -> Site.of("a", "/nowhere", (String[]) null)),
                refused("endpoint", (sites, site) -> Site.of("a", (Endpoint) null)),
                refused("fallbacks", (sites, site) -> Site.of("a", ENDPOINT, (Endpoint) null)),
                refused("fallbacks", (sites, site) -> Site.of("a", ENDPOINT, (Endpoint[]) null)),
                refused("text", (sites, site) -> site.alias(null)),
                refused("timeout", (sites, site) -> site.timeout(null)),
                refused("site", (sites, site) -> site.statusHost(null, "h")),
                refused("host", (sites, site) -> site.statusHost("b", null)),
                refused("service", (sites, site) -> site.statusService("b", "h", null)),
                refused("settings", (sites, site) -> site.tls(null)),
                refused("sites", (sites, site) -> LivestatusSites.of(null)),
                refused("site", (sites, site) -> LivestatusSites.of(Arrays.asList(site, null))),
                refused("site", (sites, site) -> LivestatusSites.builder().site(null)),
                refused("timeout", (sites, site) -> LivestatusSites.builder().siteTimeout(null)),
                refused("timeout", (sites, site) -> LivestatusSites.builder().timeout(null)),
                refused("first", (sites, site) -> LivestatusSites.builder().breakerPauses(null, TIME)),
                refused("longest", (sites, site) -> LivestatusSites.builder().breakerPauses(TIME, null)),
                refused("statusKept", (sites, site) -> LivestatusSites.builder().statusKept(null)),
                refused("settings", (sites, site) -> LivestatusSites.builder().settings((PoolSettings) null)),
                refused("change", (sites, site) -> LivestatusSites.builder()
                        .settings((UnaryOperator<PoolSettings>) null)),
                refused("settings", (sites, site) -> site.settings(null)),
                refused("executor", (sites, site) -> LivestatusSites.builder().executor(null)),
                refused("query", (sites, site) -> sites.query((Query) null)),
                refused("queries", (sites, site) -> sites.queryAll(null)),
                refused("query", (sites, site) -> sites.queryAll(Arrays.asList(QUERY, null))),
                refused("query", (sites, site) -> sites.firstAnswer(null)),
                refused("query", (sites, site) -> sites.queryAsync(null)),
                refused("replacement", (sites, site) -> sites.replace(null)),
                refused("replacement", (sites, site) -> sites.replace(Arrays.asList(site, null))),
                refused("queries", (sites, site) -> sites.queryAllAsync(null)),
                refused("queries", (sites, site) -> sites.queryAllAsync(Arrays.asList(QUERY, null))),
                refused("query", (sites, site) -> sites.forEachAsync(null, row -> {})),
                refused("rows", (sites, site) -> sites.forEachAsync(QUERY, null)),
                refused("query", (sites, site) -> sites.forEach(null, row -> {})),
                refused("rows", (sites, site) -> sites.forEach(QUERY, null)),
                refused("names", (sites, site) -> sites.only((String[]) null)),
                refused("names", (sites, site) -> sites.only("a", null)),
                refused("names", (sites, site) -> sites.except((String) null)),
                refused("choice", (sites, site) -> sites.only((Predicate<Site>) null)),
                refused("contact", (sites, site) -> sites.authUser(null)),
                refused("time", (sites, site) -> sites.within(null)),
                refused("key", (sites, site) -> site.tag(null, "mx")),
                refused("value", (sites, site) -> site.tag("region", null)),
                refused("name", (sites, site) -> sites.disable(null)),
                refused("name", (sites, site) -> sites.enable(null)),
                refused("name", (sites, site) -> sites.reset(null)),
                refused("listener", (sites, site) -> sites.watch(null)),
                refused("site", (sites, site) -> sites.send(null, COMMAND)),
                refused("command", (sites, site) -> sites.send("a", null)),
                refused("host", (sites, site) -> sites.sendToHost(null, COMMAND)),
                refused("command", (sites, site) -> sites.sendToHost("h", null)),
                refused("command", (sites, site) -> sites.sendToAll(null)),
                refused("text", (sites, site) -> sites.changes().from(null)),
                refused("every", (sites, site) -> sites.changes().every(null)),
                refused("timeout", (sites, site) -> sites.changes().open().next(null)),
                refused(
                        "subscriber",
                        (sites, site) -> sites.changes().publisher().subscribe(null)),
                refused("site", (sites, site) -> sites.sendAll((String) null, List.of())),
                refused("commands", (sites, site) -> sites.sendAll("a", null)),
                refused("commands", (sites, site) -> sites.sendAll("a", Arrays.asList(COMMAND, null))),
                refused("rows", (sites, site) -> sites.sendAll((SitesResult) null, row -> COMMAND)),
                refused("command", (sites, site) -> sites.sendAll(sites.query(QUERY), null)),
                refused("site", (sites, site) -> sites.sendAsync(null, COMMAND)),
                refused("command", (sites, site) -> sites.sendAsync("a", null)),
                refused("commands", (sites, site) -> sites.sendAllAsync("a", null)),
                refused("site", (sites, site) -> sites.sendAllAsync((String) null, List.of())),
                refused("rows", (sites, site) -> sites.sendAllAsync((SitesResult) null, row -> COMMAND)),
                refused("command", (sites, site) -> sites.sendAllAsync(sites.query(QUERY), null)),
                refused("file", (sites, site) -> SitesMk.read(null)),
                refused("file", (sites, site) -> SitesMk.read(null, Path.of("/"), warning -> {})),
                refused("warnings", (sites, site) -> SitesMk.read(Path.of("/"), null, null)),
                refused("file", (sites, site) -> SitesProperties.read(null)));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void aNullArgumentIsRejectedWithTheNameOfTheParameter(String parameter, BiConsumer<LivestatusSites, Site> call) {
        Site site = Site.of("a", "/nowhere");
        try (LivestatusSites sites = LivestatusSites.of(List.of(site))) {
            Executable refused = () -> call.accept(sites, site);
            assertEquals(
                    parameter, assertThrows(NullPointerException.class, refused).getMessage());
        }
    }
}
