package io.github.livestatus.real;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Four real sites as in distributed monitoring: a master with a unix socket, and the nodes site02, site03 and site04 with TCP,
 * each with its own address and port 6557. Site04 is the classic one: its core has only a unix socket, and xinetd listens on
 * 6557. Each has 20 hosts with 10 services.
 *
 * <p>The addresses are fixed, so only one test run at a time has them. Another one waits.
 */
public final class RealSites implements AutoCloseable {
    public static final String MASTER = "master";
    public static final String SITE02 = "site02";
    public static final String SITE03 = "site03";
    public static final String SITE04 = "site04";

    private static final int PORT = 6557;
    private static final int HOSTS = 20;
    private static final int SERVICES = 10;
    private static final Duration TURN_LIMIT = Duration.ofMinutes(20);

    private final FileChannel turn;
    private final Map<String, IcingaSite> sites = new LinkedHashMap<>();
    private XinetdSite xinetd;

    private RealSites(FileChannel turn) {
        this.turn = turn;
    }

    /** Waits until no other test run has its sites, starts all four at the same time, and returns when they answer. */
    static RealSites start() throws IOException {
        RealSites four = new RealSites(takeTurn());
        try {
            four.startCores();
            four.xinetd = XinetdSite.start("127.0.0.4", PORT, four.site(SITE04).unixSocket());
            return four;
        } catch (IOException | RuntimeException e) {
            four.close();
            throw e;
        }
    }

    /** Returns the names in the order of a master's configuration. */
    public List<String> names() {
        return List.copyOf(sites.keySet());
    }

    /** Returns the core of one site. */
    public IcingaSite site(String name) {
        IcingaSite site = sites.get(name);
        if (site == null) {
            throw new IllegalArgumentException("no site " + name + " among " + sites.keySet());
        }
        return site;
    }

    /** Returns the xinetd of site04. */
    public XinetdSite xinetd() {
        return xinetd;
    }

    /** Returns the site's endpoint for a client: {@code unix:/path} for the master, {@code tcp:address:6557} for nodes. */
    public String endpoint(String name) {
        if (name.equals(MASTER)) {
            return "unix:" + site(name).unixSocket();
        }
        InetSocketAddress tcp = tcp(name);
        return "tcp:" + tcp.getAddress().getHostAddress() + ":" + tcp.getPort();
    }

    /** Returns plain text over {@link #endpoint}. */
    public PlainLivestatus plain(String name) {
        return name.equals(MASTER) ? site(name).plain() : PlainLivestatus.tcp(tcp(name));
    }

    /** Gives a service a state by a passive result and returns when plain LQL shows it. */
    public void state(String site, String host, String service, int state, String output) throws IOException {
        site(site).report(CheckResult.ofService(host, service, state, output));
    }

    /** Gives a host a state (0 up, 1 down) by a passive result and returns when plain LQL shows it. */
    public void hostState(String site, String host, int state, String output) throws IOException {
        site(site).report(CheckResult.ofHost(host, state, output));
    }

    /** Ends all problems and downtimes of all sites; see {@link IcingaSite#calm()}. */
    public void calm() throws IOException {
        for (IcingaSite site : sites.values()) {
            site.calm();
        }
    }

    /** Makes all four run and answer again after a test. */
    void heal() throws IOException {
        for (IcingaSite site : sites.values()) {
            site.heal();
        }
    }

    /** Stops all servers. Closing again does nothing. */
    @Override
    public void close() throws IOException {
        if (xinetd != null) {
            xinetd.close();
        }
        sites.values().forEach(IcingaSite::close);
        turn.close();
    }

    private InetSocketAddress tcp(String name) {
        return name.equals(SITE04) ? xinetd.tcp() : site(name).tcp();
    }

    private void startCores() throws IOException {
        List<Callable<IcingaSite>> starts = List.of(
                () -> IcingaSite.start(MASTER, "127.0.0.1", 0, HOSTS, SERVICES),
                () -> IcingaSite.start(SITE02, "127.0.0.2", PORT, HOSTS, SERVICES),
                () -> IcingaSite.start(SITE03, "127.0.0.3", PORT, HOSTS, SERVICES),
                () -> IcingaSite.startOnUnixSocket(SITE04, HOSTS, SERVICES));
        ExecutorService starters = Executors.newFixedThreadPool(starts.size());
        IOException failure = null;
        try {
            for (Future<IcingaSite> started : starters.invokeAll(starts)) {
                try {
                    IcingaSite site = started.get();
                    sites.put(site.name(), site);
                } catch (ExecutionException e) {
                    failure = new IOException("a site did not start", e.getCause());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the sites start", e);
        } finally {
            starters.shutdown();
        }
        if (failure != null) {
            throw failure;
        }
    }

    // The lock ends with its channel or with this process.
    private static FileChannel takeTurn() throws IOException {
        Path file = Path.of(System.getProperty("java.io.tmpdir"), "livestatus-real-sites.lock");
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            Await.until(TURN_LIMIT, "the lock on " + file + " of another test run is free", () -> {
                FileLock lock = channel.tryLock();
                return lock != null;
            });
            return channel;
        } catch (RuntimeException e) {
            channel.close();
            throw e;
        }
    }
}
