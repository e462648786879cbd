package io.github.livestatus.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.shell.AllVerbs;
import io.github.livestatus.shell.Piped;
import io.github.livestatus.shell.Tmux;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The prompt on a terminal, with a master and three nodes. */
@RealServers
@OnOneJdk
class PromptOfFourSitesTest {
    private static final String HOST = "site02-host3";
    private static final String SERVICE = "svc 1";
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final RealSites four;

    @TempDir
    private Path folder;

    PromptOfFourSitesTest(RealSites four) {
        this.four = four;
    }

    private String plain(String lql) throws IOException {
        return four.plain(RealSites.SITE02).ask(lql).strip();
    }

    @AfterEach
    void calm() throws IOException {
        four.calm();
    }

    /** Waits for the output of Icinga 2's own check of a host. */
    private void awaitRecheck() {
        String host = "GET hosts\nFilter: name = " + HOST + "\nColumns: plugin_output";
        Await.until(LIMIT, "checked", () -> plain(host).startsWith("No Passive Check Result"));
    }

    private String connect() {
        return four.names().stream()
                .map(name -> '"' + name + "=" + four.endpoint(name) + '"')
                .collect(Collectors.joining(", ", "connect(", ")"));
    }

    @ParameterizedTest
    @CsvSource({"60, NO_COLOR=1", "200, TERM=screen"})
    void allVerbsWorkAndTheirCommandsAreExecuted(int width, String environment) throws Exception {
        four.calm();
        four.state(RealSites.SITE02, HOST, SERVICE, 2, "broken");
        try (Tmux tmux = Tmux.start(folder, width, List.of(environment), Tmux.prompt(folder))) {
            assertTrue(tmux.type(connect()).contains("4 rows from 4 sites"));
            String service = "GET services\nFilter: host_name = " + HOST + "\nFilter: description = svc 1\nColumns: ";
            for (String verb : AllVerbs.commands(HOST, SERVICE)) {
                AllVerbs.assertFine(verb, tmux.type(verb), width);
                if (verb.startsWith("ack")) {
                    Await.until(LIMIT, "acknowledged", () -> plain(service + "acknowledged")
                            .equals("1"));
                    assertTrue(tmux.type("problems(\"" + HOST + "\")").contains("0 rows from 4 sites"));
                } else if (verb.startsWith("unack")) {
                    Await.until(LIMIT, "not acknowledged", () -> plain(service + "acknowledged")
                            .equals("0"));
                }
            }
            awaitRecheck();
            String downtimes = "GET downtimes\nFilter: host_name = " + HOST + "\nColumns: id";
            Await.until(
                    LIMIT, "in two downtimes", () -> plain(downtimes).lines().count() == 2);
            for (String verb : AllVerbs.queries(HOST, SERVICE)) {
                String said = tmux.type(verb);
                AllVerbs.assertFine(verb, said, width);
                assertTrue(!verb.startsWith("host(") || said.contains("\nsite02  downtime  "), said);
            }
            for (String verb : AllVerbs.endDowntimes(HOST, SERVICE)) {
                AllVerbs.assertFine(verb, tmux.type(verb), width);
            }
            Await.until(LIMIT, "in no downtime", () -> plain(downtimes).isEmpty());
            assertTrue(tmux.type("failures()").contains("==> 0"), () -> "see above");
            assertEquals(environment.startsWith("TERM"), tmux.colours().contains("\u001b[31mCRITICAL"));
            assertEquals(
                    1, tmux.leave("exit").lines().filter("ended with 0"::equals).count());
        }
    }

    @Test
    void allVerbsRunThroughAPipe() throws Exception {
        four.calm();
        four.state(RealSites.SITE02, HOST, SERVICE, 2, "broken");
        Path script = Files.writeString(
                folder.resolve("all.jsh"),
                connect() + "\n" + AllVerbs.script(HOST, SERVICE) + "csv(services(\"" + HOST + "\", \"" + SERVICE
                        + "\"))\n");
        Piped.Ended ended = Piped.run(script);
        awaitRecheck();
        assertEquals("", ended.errors(), ended::output);
        assertEquals(0, ended.exitCode(), ended::output);
        assertEquals(-1, ended.output().indexOf('\u001b'));
        String rows =
                ended.output().substring(ended.output().lastIndexOf("site,host,service,state,since,note,output\n"));
        assertTrue(rows.contains(RealSites.SITE02 + "," + HOST + "," + SERVICE + ",CRITICAL,"), rows);
    }
}
