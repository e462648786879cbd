package io.github.livestatus.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@RealServers
class IcingaSiteTest {
    /** The tables with rows from the start. */
    static final List<String> TABLES = List.of(
            "commands",
            "contactgroups",
            "contacts",
            "endpoints",
            "hostgroups",
            "hosts",
            "hostsbygroup",
            "log",
            "servicegroups",
            "services",
            "servicesbygroup",
            "servicesbyhostgroup",
            "status",
            "timeperiods",
            "zones");

    private static IcingaSite site;

    @BeforeAll
    static void start() throws IOException {
        site = IcingaSite.start("lone", "127.0.0.1", 0, 3, 2);
    }

    @AfterAll
    static void close() {
        if (site != null) {
            site.close();
        }
    }

    @Test
    void itAnswersOnBothSockets() throws IOException {
        Set<String> expected = new TreeSet<>();
        for (int host = 0; host < 3; host++) {
            for (int service = 0; service < 2; service++) {
                expected.add(site.host(host) + ";" + site.service(service));
            }
        }
        for (PlainLivestatus way : List.of(site.plain(), PlainLivestatus.tcp(site.tcp()))) {
            String answer = way.ask("GET services\nColumns: host_name description");
            assertEquals(expected, new TreeSet<>(answer.lines().toList()), way.toString());
        }
    }

    @Test
    void itSendsOddCharactersAsConfigured() throws IOException {
        String notes = site.plain().ask("GET hosts\nColumns: notes\nFilter: name = " + site.host(0));
        assertEquals("größer als \"q\" \\ 監視 😀\n", notes);
    }

    @Test
    void everyTableThatNeedsNoCommandHasRows() throws IOException {
        List<String> empty = new ArrayList<>();
        for (String table : TABLES) {
            if (site.plain().ask("GET " + table).lines().count() < 2) {
                empty.add(table);
            }
        }
        assertEquals(List.of(), empty, "tables with a row of names at most");
    }

    @Test
    void theLastHostIsUnreachableWhileTheFirstIsDown() throws IOException {
        site.report(CheckResult.ofHost(site.host(2), 1, "no route"));
        site.report(CheckResult.ofHost(site.host(0), 1, "no power"));
        String state = "GET hosts\nColumns: parents state\nFilter: name = " + site.host(2);
        assertEquals(site.host(0) + ";2\n", site.plain().ask(state));

        site.report(CheckResult.ofHost(site.host(0), 0, "power"));
        assertEquals(site.host(0) + ";1\n", site.plain().ask(state));
    }

    @Test
    void aRejectedCommandIsAnErrorWithTheServersText() {
        CheckResult nobody = CheckResult.ofHost("nobody", 1, "down");
        IOException rejected = assertThrows(IOException.class, () -> site.report(nobody));
        assertTrue(rejected.getMessage().contains("non-existent host"), rejected.getMessage());
    }

    @Test
    void startFailsWithTheServersTextAboutABrokenConfiguration() {
        IllegalStateException broken =
                assertThrows(IllegalStateException.class, () -> IcingaSite.startOnUnixSocket("a\"b", 1, 1));
        assertTrue(broken.getMessage().contains("critical/config"), broken.getMessage());
    }

    @Test
    void closeEndsEveryProcessAndDeletesTheFolder() throws IOException {
        IcingaSite brief = IcingaSite.startOnUnixSocket("brief", 1, 1);
        assertTrue(brief.plain().answers());
        brief.close();
        brief.close();
        assertFalse(brief.plain().answers());
        assertFalse(Files.exists(brief.unixSocket().getParent().getParent()), "its folder");
    }
}
