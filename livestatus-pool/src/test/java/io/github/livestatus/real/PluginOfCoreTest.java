package io.github.livestatus.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.client.LivestatusConnection;
import io.github.livestatus.command.Command;
import io.github.livestatus.command.CommandResult;
import io.github.livestatus.command.Commands;
import io.github.livestatus.lql.Query;
import io.github.livestatus.perfdata.PerfData;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import io.github.livestatus.schema.ServiceState;
import io.github.livestatus.schema.Services;
import io.github.livestatus.shell.Shell;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.Fault;
import io.github.livestatus.testkit.ServerKind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A real Icinga 2 runs the plugin with the configuration of the README, and shows its result. */
@RealServers
class PluginOfCoreTest {
    private static final String HOST = "site02-node"; // of the README
    private static final String NODE = "object Host \"" + HOST
            + "\" {\n  check_command = \"passive\"\n  enable_active_checks = false\n  address = \"127.0.0.1\"\n}\n";
    private static final Duration LIMIT = Duration.ofSeconds(60);

    /** Returns the configuration for Icinga 2 from the README's section on the plugin, with another path of the launcher. */
    private static String objectsOfTheReadme(Path launcher) throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String from = readme.substring(readme.indexOf("object CheckCommand \"livestatus\""));
        String objects = from.substring(0, from.indexOf("```"));
        assertTrue(objects.contains("\"/usr/local/bin/livestatus\""), objects);
        return objects.replace("/usr/local/bin/livestatus", launcher.toString())
                .replace("  timeout = 30s", "  timeout = 30s\n  env.LIVESTATUS_CACHE = \"none\"")
                .replace(" 6557", " Port");
    }

    private static String service(String name, String variables) {
        return "object Service \"" + name + "\" {\n  host_name = \"" + HOST + "\"\n  check_command = \"livestatus\"\n"
                + "  check_interval = 1h\n  max_check_attempts = 1\n" + variables + "}\n";
    }

    /** Makes a folder that the core's user can read, with the launcher and a jar for it. */
    private static Path install(Path folder) throws IOException {
        StringBuilder names = new StringBuilder();
        for (String entry : System.getProperty("java.class.path").split(":")) {
            Path place = Path.of(entry);
            boolean isOurs = entry.endsWith("/livestatus-core/target/classes")
                    || entry.endsWith("/livestatus-pool/target/classes")
                    || place.getFileName().toString().matches("(livestatus-core|junixsocket|slf4j-api)-.*\\.jar");
            if (isOurs && Files.exists(place)) {
                String name = "c" + names.length();
                copy(place, folder.resolve(name));
                names.append(name).append(Files.isDirectory(place) ? "/ " : " ");
            }
        }
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Shell.class.getName());
        manifest.getMainAttributes()
                .put(Attributes.Name.CLASS_PATH, names.toString().strip());
        try (OutputStream jar = Files.newOutputStream(folder.resolve("livestatus-pool-0-shell.jar"))) {
            new JarOutputStream(jar, manifest).close();
        }
        return Files.copy(
                Path.of("src", "main", "scripts", "livestatus"),
                folder.resolve("livestatus"),
                StandardCopyOption.COPY_ATTRIBUTES);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : all.toList()) {
                Files.copy(one, to.resolve(from.relativize(one).toString()));
            }
        }
    }

    @Test
    void aCoreRunsThePluginAndShowsItsResult() throws Exception {
        Path folder = Folders.create("plugin");
        try (FakeLivestatus silent =
                FakeLivestatus.builder(ServerKind.NAEMON).tcp().start().faultForEver(Fault.stallAfter(0))) {
            String port = silent.endpoint().replaceFirst(".*:", "");
            String objects = NODE
                    + objectsOfTheReadme(install(folder))
                    + service("dead", "  vars.livestatus_port = 1\n")
                    + service("silent", "  vars.livestatus_port = " + port + "\n  vars.livestatus_timeout = 2\n")
                    + service("mistake", "  vars.livestatus_port = \"port\"\n");
            Folders.handOver(folder);
            try (IcingaSite site = IcingaSite.startWith("core", 1, 0, objects);
                    LivestatusConnection live = LivestatusConnection.open("unix:" + site.unixSocket())) {
                check(live);
            }
        } finally {
            Folders.delete(folder);
        }
    }

    private static void check(LivestatusConnection live) {
        List<String> names = List.of("Livestatus", "dead", "silent", "mistake");
        List<Command> commands = new ArrayList<>();
        names.forEach(name -> commands.add(Commands.scheduleForcedSvcCheck(HOST, name, Instant.now())));
        assertTrue(live.sendAll(commands).stream().allMatch(CommandResult::isConfirmed));
        Query shown = Query.from(Services.TABLE)
                .columns(Services.DESCRIPTION, Services.STATE, Services.PLUGIN_OUTPUT, Services.PERF_DATA)
                .filter(Services.HAS_BEEN_CHECKED.isTrue());
        Await.until(LIMIT, "all were checked", () -> live.query(shown).size() == names.size());
        Result result = live.query(shown);
        Row healthy = row(result, "Livestatus");
        String said = healthy.get(Services.PLUGIN_OUTPUT);
        assertTrue(said.startsWith("LIVESTATUS ") && said.contains("127.0.0.1 answers in "), said);
        PerfData numbers = PerfData.parse(healthy.get(Services.PERF_DATA));
        assertEquals(List.of(), numbers.problems());
        List<String> labels = new ArrayList<>();
        numbers.forEach(metric -> labels.add(metric.label()));
        assertEquals(List.of("127.0.0.1", "127.0.0.1_checks"), labels);
        assertFound(result, "dead", ServiceState.CRITICAL, "cannot connect to tcp:");
        assertFound(
                result, "silent", ServiceState.CRITICAL, "timed out waiting for the first byte|not checked within 2 s");
        assertFound(result, "mistake", ServiceState.UNKNOWN, "--port needs a number, not \"port\"");
    }

    private static Row row(Result result, String service) {
        return result.stream()
                .filter(row -> row.get(Services.DESCRIPTION).equals(service))
                .findFirst()
                .orElseThrow();
    }

    private static void assertFound(Result result, String service, ServiceState state, String words) {
        Row row = row(result, service);
        String said = row.get(Services.PLUGIN_OUTPUT);
        assertEquals(state, row.get(Services.STATE), said);
        assertTrue(said.matches("LIVESTATUS " + state + " - .*(" + words + ").*"), said);
    }
}
