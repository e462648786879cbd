package io.github.livestatus.check;

import io.github.livestatus.config.SitesMk;
import io.github.livestatus.config.SitesProperties;
import io.github.livestatus.multisite.Site;
import io.github.livestatus.text.Spelling;
import io.github.livestatus.transport.Endpoint;
import io.github.livestatus.transport.TlsSettings;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Parses the sites of a command line: addresses, hosts with a port, or files. */
public final class SiteArguments {
    /** The help text for these arguments. */
    public static final String USAGE = """
              [NAME=]ADDRESS       tcp:10.2.0.10:6557, tls:10.2.0.10:6557, unix:/usr/local/nagios/var/rw/live
              -H, --hostname HOST  the name or address of a site's host
              -p, --port PORT      the port of the host (default 6557)
              --tls                uses TLS for HOST, and for an ADDRESS without a prefix, such as 10.2.0.10:6557
              --sites FILE         the sites of a file: *.mk is Checkmk's sites.mk, others are properties files
              --only NAME,...      queries only these of the given sites. A site that is left out but monitors their
                                   status host is queried for the state of that host only, and listed as disabled
              --ca FILE            trusts these PEM certificates for TLS instead of Java's own
              --cert FILE --key FILE  shows the server this certificate
              --tls-name NAME      the name in the server's certificate, if it is not that of the host
              --insecure           does not check the server's certificate; with --ca or --cert it checks the
                                   authority, and not the name""";

    /** The message if no site is left to query. */
    public static final String ALL_DISABLED = "all chosen sites are disabled";

    static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("-H", "--hostname"),
            Map.entry("--hostname", "--hostname"),
            Map.entry("-p", "--port"),
            Map.entry("--port", "--port"),
            Map.entry("--tls", "--tls"),
            Map.entry("--sites", "--sites"),
            Map.entry("--only", "--only"),
            Map.entry("--ca", "--ca"),
            Map.entry("--cert", "--cert"),
            Map.entry("--key", "--key"),
            Map.entry("--tls-name", "--tls-name"),
            Map.entry("--insecure", "--insecure"));

    static final Set<String> FLAGS = Set.of("--tls", "--insecure");

    private static final String PORT = "6557";

    private SiteArguments() {}

    /**
     * Returns the sites in the order of the command line.
     *
     * @param warnings receives a line for each part of a file that is skipped with a warning
     * @throws IllegalArgumentException for an invalid site or option
     */
    public static List<Site> parse(List<String> arguments, Consumer<String> warnings) {
        CommandLine line = new CommandLine(NAMES, FLAGS, arguments);
        return sites(line, line.words(), warnings);
    }

    /** @param addresses the words of the line that are addresses */
    static List<Site> sites(CommandLine line, List<String> addresses, Consumer<String> warnings) {
        List<Site> sites = new ArrayList<>();
        for (String file : line.all("--sites")) {
            sites.addAll(
                    file.endsWith(".mk")
                            ? SitesMk.read(Path.of(file), null, warning -> warnings.accept(file + ", " + warning))
                            : SitesProperties.read(Path.of(file)));
        }
        for (String host : line.all("--hostname")) {
            sites.add(ofHost(host, line));
        }
        if (line.has("--port") && !line.has("--hostname")) {
            throw new IllegalArgumentException("--port needs --hostname; an address has its port: 10.2.0.10:6557");
        }
        addresses.stream().map(address -> ofAddress(address, line.has("--tls"))).forEach(sites::add);
        Set<String> names = new HashSet<>();
        for (Site site : sites) {
            if (!names.add(site.name())) {
                throw new IllegalArgumentException("two sites are called " + site.name());
            }
        }
        return withTls(only(sites, line.all("--only")), line);
    }

    private static Site ofHost(String host, CommandLine line) {
        String bracketed = host.matches("[0-9a-fA-F]*:[0-9a-fA-F:.]*") ? "[" + host + "]" : host;
        String port = line.value("--port").orElse(PORT);
        if (!port.matches("\\d{1,5}")) {
            throw new IllegalArgumentException("--port needs a number, not \"" + port + "\"");
        }
        return Site.of(host, isFull(host) ? host : (line.has("--tls") ? "tls:" : "tcp:") + bracketed + ":" + port);
    }

    private static Site ofAddress(String text, boolean isTls) {
        int equals = text.indexOf('=');
        if (equals == 0) {
            throw new IllegalArgumentException(text + " has no name");
        }
        String address = text.substring(equals + 1);
        return Site.of(
                equals < 0 ? text : text.substring(0, equals), isTls && !isFull(address) ? "tls:" + address : address);
    }

    /** Returns true if an address says what it connects to: a path, or a text with a prefix such as {@code tls:}. */
    private static boolean isFull(String address) {
        return address.startsWith("/") || address.matches("(unix|tcp|tcp6|tls):.*");
    }

    /** Returns the chosen sites, and as disabled ones the other sites that monitor their status hosts. */
    private static List<Site> only(List<Site> sites, List<String> chosen) {
        if (chosen.isEmpty()) {
            return sites;
        }
        Map<String, Site> byName = new LinkedHashMap<>();
        sites.forEach(site -> byName.put(site.name(), site));
        Map<String, Site> only = new LinkedHashMap<>();
        for (String name : String.join(",", chosen).split(",")) {
            Site site = byName.get(name);
            if (site == null) {
                throw new IllegalArgumentException(
                        "no site is called " + name + Spelling.hint(name, "sites", byName.keySet()));
            }
            only.put(name, site);
        }
        Deque<Site> rest = new ArrayDeque<>(only.values());
        while (!rest.isEmpty()) {
            Site monitor = rest.remove().statusSite().map(byName::get).orElse(null);
            if (monitor != null && only.putIfAbsent(monitor.name(), monitor.disabled(true)) == null) {
                rest.add(monitor);
            }
        }
        return List.copyOf(only.values());
    }

    private static List<Site> withTls(List<Site> sites, CommandLine line) {
        if (line.has("--tls")) {
            sites.forEach(SiteArguments::refusePlain);
        }
        Optional<TlsSettings> tls = tls(line);
        if (tls.isEmpty()) {
            return sites;
        }
        if (sites.stream().noneMatch(SiteArguments::isTls)) {
            throw new IllegalArgumentException("no site uses TLS: write tls:10.2.0.10:6557, or --tls with --hostname");
        }
        return sites.stream()
                .map(site -> isTls(site) ? site.tls(tls.get()) : site)
                .toList();
    }

    /** Rejects an address without TLS. Its connection would not be encrypted in spite of the option. */
    private static void refusePlain(Site site) {
        for (Endpoint endpoint : site.endpoints()) {
            if (!endpoint.isTls()) {
                throw new IllegalArgumentException("--tls does not change " + endpoint
                        + (endpoint.isUnix()
                                ? ", a unix socket: leave out --tls, and write tls:HOST:PORT for the sites with TLS"
                                : ": write " + endpoint.toString().replaceFirst("^tcp:", "tls:")));
            }
        }
    }

    private static boolean isTls(Site site) {
        return site.endpoints().stream().anyMatch(Endpoint::isTls);
    }

    private static Optional<TlsSettings> tls(CommandLine line) {
        boolean isSet = List.of("--ca", "--cert", "--key", "--tls-name", "--insecure").stream()
                .anyMatch(line::has);
        if (!isSet) {
            return Optional.empty();
        }
        if (line.has("--cert") != line.has("--key")) {
            throw new IllegalArgumentException("--cert needs --key, and --key needs --cert");
        }
        TlsSettings tls = line.has("--insecure")
                ? TlsSettings.insecure()
                : line.value("--tls-name").map(TlsSettings::verifyName).orElseGet(TlsSettings::verifyHost);
        if (line.has("--ca")) {
            tls = tls.withAuthorities(Path.of(line.value("--ca").orElseThrow()));
        }
        if (line.has("--cert")) {
            tls = tls.withCertificate(
                    Path.of(line.value("--cert").orElseThrow()),
                    Path.of(line.value("--key").orElseThrow()));
        }
        return Optional.of(tls);
    }
}
