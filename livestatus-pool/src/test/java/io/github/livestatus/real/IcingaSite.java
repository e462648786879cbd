package io.github.livestatus.real;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A real Icinga 2, separate from that of the system: with its files in a new temporary folder, its processes in one group, and
 * Livestatus on a unix socket and optionally on TCP.
 *
 * <p>Hosts are {@code NAME-host0}, {@code NAME-host1} and so on, and each has the services {@code svc 0}, {@code svc 1} and so
 * on. All are pending (a service in state 3, a host in state 1) until a {@link #report} gives them a state. Every table has rows,
 * except comments and downtimes, which need a command. The parent of the last host is the first, so it is unreachable (2) while
 * the first is down.
 *
 * <p>Only one thread may start, stop and freeze it. Other methods are thread-safe.
 */
public final class IcingaSite implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    private static final Duration SHOW_LIMIT = Duration.ofSeconds(20);

    private final String name;
    private final Path home;
    private final InetSocketAddress tcp;
    private final List<String> prefix;
    private ProcessGroup daemon;
    private boolean closed;

    private IcingaSite(String name, Path home, InetSocketAddress tcp, List<String> prefix) {
        this.name = name;
        this.home = home;
        this.tcp = tcp;
        this.prefix = prefix;
    }

    /** Starts a site on a unix socket and on TCP (port 0: any free one), and returns when both have answered. */
    public static IcingaSite start(String name, String address, int port, int hosts, int services) throws IOException {
        return begin(name, Loopback.address(address, port), List.of(), hosts, services, "");
    }

    /**
     * Starts a site on a unix socket and on any free port, with further objects, and returns when both have answered.
     *
     * @param objects configuration text, appended to that of the hosts
     */
    static IcingaSite startWith(String name, int hosts, int services, String objects) throws IOException {
        return begin(name, Loopback.address("127.0.0.1", 0), List.of(), hosts, services, objects);
    }

    /** Starts a site with only a unix socket, and returns when it has answered. */
    public static IcingaSite startOnUnixSocket(String name, int hosts, int services) throws IOException {
        return begin(name, null, List.of(), hosts, services, "");
    }

    /** Starts a site inside a namespace, on a unix socket and on the namespace's address, and returns when both answered. */
    static IcingaSite startIn(Namespace namespace, String name, int port, int hosts, int services) throws IOException {
        return begin(name, namespace.address(port), namespace.prefix(), hosts, services, "");
    }

    private static IcingaSite begin(
            String name, InetSocketAddress tcp, List<String> prefix, int hosts, int services, String objects)
            throws IOException {
        IcingaSite site = new IcingaSite(name, Folders.create(name), tcp, prefix);
        try {
            site.writeConfiguration(hosts, services, objects);
            site.launch();
            return site;
        } catch (IOException | RuntimeException e) {
            site.close();
            throw e;
        }
    }

    public String name() {
        return name;
    }

    public String host(int number) {
        return name + "-host" + number;
    }

    public String service(int number) {
        return "svc " + number;
    }

    public Path unixSocket() {
        return home.resolve("run/live");
    }

    /** Returns its TCP address. */
    public InetSocketAddress tcp() {
        if (tcp == null) {
            throw new IllegalStateException(name + " listens on its unix socket only");
        }
        return tcp;
    }

    /** Returns plain text over the unix socket. */
    public PlainLivestatus plain() {
        return PlainLivestatus.unix(unixSocket());
    }

    /** Sends passive check results, at most one for each object, and returns when plain LQL shows them all. */
    public void report(List<CheckResult> results) throws IOException {
        plain().commands(results.stream().map(CheckResult::command).toList());
        Await.until(SHOW_LIMIT, name + " shows " + results.size() + " check results", () -> {
            Set<String> shown =
                    new HashSet<>(lines("GET hosts\nColumns: name state plugin_output\nFilter: has_been_checked = 1"));
            shown.addAll(lines(
                    "GET services\nColumns: host_name description state plugin_output\nFilter: has_been_checked = 1"));
            return results.stream().allMatch(result -> result.isShownIn(shown));
        });
    }

    /** Calls {@link #report(List)} with one result. */
    public void report(CheckResult result) throws IOException {
        report(List.of(result));
    }

    /** Ends all problems with their acknowledgements, and all downtimes. Pending objects stay pending. */
    public void calm() throws IOException {
        List<CheckResult> recoveries = new ArrayList<>();
        for (String host : lines("GET hosts\nColumns: name\nFilter: has_been_checked = 1\nFilter: state != 0")) {
            recoveries.add(CheckResult.ofHost(host, 0, "calm"));
        }
        for (String service : lines(
                "GET services\nColumns: host_name description\nFilter: has_been_checked = 1\nFilter: state != 0")) {
            String[] key = service.split(";", 2);
            recoveries.add(CheckResult.ofService(key[0], key[1], 0, "calm"));
        }
        report(recoveries);
        plain().commands(lines("GET downtimes\nColumns: is_service id").stream()
                .map(line -> line.split(";", 2))
                .map(key -> (key[0].equals("1") ? "DEL_SVC_DOWNTIME;" : "DEL_HOST_DOWNTIME;") + key[1])
                .toList());
    }

    /**
     * Stops all of its processes gracefully, so that a restart has the states, and checks that nothing answers. Takes some three
     * seconds.
     */
    public void stop() {
        daemon.stop();
        proveSilence();
    }

    /** Kills all of its processes (SIGKILL), and checks that nothing answers. Recent states are lost. */
    public void kill() {
        daemon.kill();
        proveSilence();
    }

    /** Freezes all of its processes (SIGSTOP). The kernel still accepts connections. */
    public void freeze() {
        daemon.freeze();
    }

    /** Continues all of its processes, and returns when it answers. */
    public void thaw() {
        daemon.thaw();
        awaitAnswer();
    }

    /** Stops it if it runs, starts it again with the same files and returns when it answers. */
    public void restart() throws IOException {
        if (daemon.isAlive()) {
            stop();
        }
        launch();
    }

    /** Makes it run and answer again after any of these methods. */
    void heal() throws IOException {
        if (daemon.isAlive()) {
            thaw();
        } else {
            launch();
        }
    }

    /** Kills its processes and deletes the folder. Closing again does nothing. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        if (daemon != null) {
            daemon.kill();
        }
        Folders.delete(home);
    }

    private void launch() throws IOException {
        daemon = ProcessGroup.start(home.resolve("out.log"), command());
        awaitAnswer();
    }

    // Queries an object of this site, because another server on the same port would not have it.
    private void awaitAnswer() {
        String self = "GET hosts\nColumns: name\nFilter: name = " + host(0);
        Await.until(START_LIMIT, name + " answers", () -> {
            if (!daemon.leader().isAlive()) {
                throw new IllegalStateException(name + " has ended: " + lastWords());
            }
            for (PlainLivestatus way : ways()) {
                if (!way.ask(self).equals(host(0) + "\n")) {
                    return false;
                }
            }
            return true;
        });
    }

    private void proveSilence() {
        for (PlainLivestatus way : ways()) {
            if (way.answers()) {
                throw new IllegalStateException(name + " was ended, but " + way.address() + " still answers");
            }
        }
    }

    private List<PlainLivestatus> ways() {
        return tcp == null ? List.of(plain()) : List.of(plain(), PlainLivestatus.tcp(tcp));
    }

    private List<String> lines(String lql) throws IOException {
        return plain().ask(lql).lines().toList();
    }

    private String lastWords() throws IOException {
        List<String> lines = Files.readAllLines(home.resolve("out.log"));
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 10), lines.size()));
    }

    private void writeConfiguration(int hosts, int services, String objects) throws IOException {
        for (String folder : List.of("conf", "run", "cache", "lib", "log/compat/archives", "spool")) {
            Files.createDirectories(home.resolve(folder));
        }
        String constants = """
                const NodeName = "%s"
                const ZoneName = NodeName
                const Home = "%s"
                const Address = "%s"
                const Port = %d
                const HostCount = %d
                const ServiceCount = %d
                """.formatted(
                        name,
                        home,
                        tcp == null ? "" : tcp.getAddress().getHostAddress(),
                        tcp == null ? 0 : tcp.getPort(),
                        hosts,
                        services);
        try (InputStream rest = IcingaSite.class.getResourceAsStream("/real/icinga2.conf")) {
            Files.writeString(
                    home.resolve("conf/icinga2.conf"),
                    constants + new String(rest.readAllBytes(), StandardCharsets.UTF_8) + objects);
        }
        Folders.handOver(home);
    }

    private List<String> command() {
        Stream<String> program = Stream.of(
                "setpriv",
                "--reuid=" + Folders.USER,
                "--regid=" + Folders.USER,
                "--clear-groups",
                "icinga2",
                "daemon",
                "-c",
                home + "/conf/icinga2.conf");
        Stream<String> constants = Stream.of(
                "-DRunAsUser=" + Folders.USER,
                "-DRunAsGroup=" + Folders.USER,
                "-DConfigDir=" + home + "/conf",
                "-DDataDir=" + home + "/lib",
                "-DLogDir=" + home + "/log",
                "-DCacheDir=" + home + "/cache",
                "-DSpoolDir=" + home + "/spool",
                "-DInitRunDir=" + home + "/run",
                "-DPidPath=" + home + "/run/icinga2.pid",
                "-DStatePath=" + home + "/lib/icinga2.state",
                "-DModAttrPath=" + home + "/lib/modified-attributes.conf",
                "-DObjectsPath=" + home + "/cache/icinga2.debug",
                "-DVarsPath=" + home + "/cache/icinga2.vars");
        return Stream.concat(prefix.stream(), Stream.concat(program, constants)).toList();
    }
}
