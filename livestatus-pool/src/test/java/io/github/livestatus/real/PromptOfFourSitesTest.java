package io.github.livestatus.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.shell.Tmux;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The prompt on a terminal, with a master and three nodes. */
@RealServers
class PromptOfFourSitesTest {
    private static final String HOST = "site02-host3";
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

    @Test
    void allVerbsWorkAndWhatTheySendIsDone() throws Exception {
        four.calm();
        four.state(RealSites.SITE02, HOST, "svc 1", 2, "broken");
        String sites = four.names().stream()
                .map(name -> '"' + name + "=" + four.endpoint(name) + '"')
                .collect(Collectors.joining(", "));
        try (Tmux tmux = Tmux.start(folder, 120, List.of("NO_COLOR=1"), Tmux.prompt(folder))) {
            assertTrue(tmux.type("connect(" + sites + ")").contains("4 rows from 4 sites"));
            assertTrue(tmux.type("problems()").contains(HOST + "  svc 1    CRITICAL"));
            tmux.type("ack(\"" + HOST + "\", \"svc 1\", \"on it\")");
            String service = "GET services\nFilter: host_name = " + HOST + "\nFilter: description = svc 1\nColumns: ";
            Await.until(
                    LIMIT, "acknowledged", () -> plain(service + "acknowledged").equals("1"));
            assertTrue(tmux.type("problems(\"" + HOST + "\")").contains("0 rows from 4 sites"));
            tmux.type("unack(\"" + HOST + "\", \"svc 1\")");
            Await.until(LIMIT, "not acknowledged", () -> plain(service + "acknowledged")
                    .equals("0"));
            tmux.type("downtime(\"" + HOST + "\", \"2h\", \"new disks\")");
            String host = "GET hosts\nFilter: name = " + HOST + "\nColumns: scheduled_downtime_depth";
            Await.until(LIMIT, "in a downtime", () -> plain(host).equals("1"));
            assertTrue(tmux.type("host(\"" + HOST + "\")").contains("new disks"));
            tmux.type("undowntime(\"" + HOST + "\")");
            Await.until(LIMIT, "in no downtime", () -> plain(host).equals("0"));
            tmux.type("downtime(\"" + HOST + "\", \"2h\", \"for the next verbs\")");
            Await.until(LIMIT, "in a downtime", () -> plain(host).equals("1"));
            for (String verb : Tmux.allVerbs(HOST, "svc 1")) {
                boolean isOfMoment =
                        verb.startsWith("undowntime"); // Icinga 2 takes a moment until it lists the one before
                if (!isOfMoment) {
                    String said = tmux.type(verb);
                    assertFalse(said.contains("|  E"), said);
                }
            }
            assertTrue(tmux.type("failures()").contains("==> 0"), () -> "see above");
            assertEquals(
                    1, tmux.leave("exit").lines().filter("ended with 0"::equals).count());
        } finally {
            four.calm();
        }
    }
}
