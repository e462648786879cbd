package io.github.livestatus.config;

import io.github.livestatus.config.PythonLiteral.Dict;
import io.github.livestatus.config.PythonLiteral.Entry;
import io.github.livestatus.config.PythonLiteral.Items;
import io.github.livestatus.multisite.Site;
import io.github.livestatus.text.Printable;
import io.github.livestatus.transport.TlsSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/**
 * Reads the sites of a Checkmk central site: its {@code etc/check_mk/multisite.d/sites.mk} or {@code multisite.mk}. Both forms of
 * addresses are supported, that of Check_MK 1.2 and that of Checkmk 2:
 *
 * <pre>
 * "socket": "tcp:10.0.0.2:6557"
 * "socket": ("tcp", {"address": ("10.0.0.2", 6557), "tls": ("encrypted", {"verify": True})})
 * </pre>
 *
 * <p>The file is Python code, but it is only parsed and never executed.
 *
 * <ul>
 * <li>These statements are supported, with literals only: {@code sites = {...}}, {@code sites.update({...})} and {@code sites["name"] =
 * {...}}.
 * <li>These keys of a site are used: {@code alias}, {@code customer} (becomes a tag of that name), {@code disabled}, {@code proxy},
 * {@code socket}, {@code status_host} and {@code timeout} (in seconds).
 * <li>Keys about web pages, users and replication are skipped. An unknown key is skipped with a warning, and so is a statement {@code
 * name = literal} about another name than {@code sites}.
 * <li>Other Python code throws an {@link IllegalArgumentException} with line and column.
 * </ul>
 *
 * <p>The certificate of an encrypted site must have the site's name. The trusted authorities are:
 *
 * <ol>
 * <li>those of the file {@code ca_file_path}, if the settings of {@code tls} have this key;
 * <li>otherwise those of the file {@code var/ssl/ca-certificates.crt} of the central site, if it exists;
 * <li>otherwise those of the JDK.
 * </ol>
 *
 * <p>With {@code "verify": False} certificates are not checked, and there is a warning.
 */
public final class SitesMk {
    private static final Path AUTHORITIES = Path.of("var", "ssl", "ca-certificates.crt");
    private static final Path USUAL = Path.of("etc", "check_mk", "multisite.d", "sites.mk");

    /**
     * Skipped keys of Checkmk 1.2 to 2.3: they are about its web pages, its users and its replication. {@code persist} is skipped
     * because the pool's settings decide how long connections are kept.
     */
    private static final Set<String> PASSED_OVER = Set.of(
            "cache",
            "disable_wato",
            "globals",
            "id",
            "insecure",
            "is_trusted",
            "message_broker_port",
            "multisiteurl",
            "nagios_cgi_url",
            "nagios_url",
            "persist",
            "replicate_ec",
            "replicate_mkps",
            "replication",
            "secret",
            "url_prefix",
            "user_login",
            "user_sync");

    private final Path root;
    private final Consumer<String> warnings;

    private SitesMk(Path root, Consumer<String> warnings) {
        this.root = root;
        this.warnings = warnings;
    }

    /**
     * Returns the sites of a file. If its path ends with {@code etc/check_mk/multisite.d/sites.mk}, the root of the central site is the
     * folder above {@code etc}. For a file at another place, use {@link #read(Path, Path, Consumer)} if sites are local or proxied.
     * Warnings are logged at level WARN, by the slf4j logger with the name of this class.
     *
     * @throws IllegalArgumentException for content that is not supported, with line and column
     * @throws UncheckedIOException if the file cannot be read
     */
    public static List<Site> read(Path file) {
        return read(file, null, warning -> LoggerFactory.getLogger(SitesMk.class)
                .warn("{}: {}", file, Printable.line(warning)));
    }

    /**
     * Returns the sites of a file.
     *
     * @param root the root folder of the central site that the file belongs to, such as {@code /omd/sites/central}: the sockets of local
     *     and proxied sites are below it, and its file of trusted authorities; null for the root that {@link #read(Path)} finds
     * @param warnings receives a line for each part of the file that is skipped with a warning, and for each site whose certificate is
     *     not checked
     * @throws IllegalArgumentException for content that is not supported, with line and column
     * @throws UncheckedIOException if the file cannot be read
     */
    public static List<Site> read(Path file, Path root, Consumer<String> warnings) {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(warnings, "warnings");
        Path absolute = file.toAbsolutePath().normalize();
        Path usual = absolute.endsWith(USUAL) ? absolute.resolve("../../../..").normalize() : null;
        try {
            return parse(Files.readString(file, StandardCharsets.UTF_8), root == null ? usual : root, warnings);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ", " + e.getMessage(), e);
        } catch (IOException e) {
            throw SitesProperties.unreadable(file, e);
        }
    }

    static List<Site> parse(String text, Path root, Consumer<String> warnings) {
        Map<String, Site> sites = new LinkedHashMap<>();
        SitesMk reading = new SitesMk(root, warnings);
        for (PythonReader reader = new PythonReader(text); !reader.isAtEnd(); reader.takeIf(";")) {
            reading.statement(reader, sites);
        }
        return List.copyOf(sites.values());
    }

    private void statement(PythonReader reader, Map<String, Site> sites) {
        String name = reader.name();
        if (!name.equals("sites")) {
            PythonLiteral passedOver = reader.takeIf("=") ? reader.literal() : null;
            if (passedOver == null) {
                throw reader.wrong("'=' and a literal are expected after " + name);
            }
            warnings.accept(passedOver.place() + ": " + name + " is not about sites and was skipped");
        } else if (reader.takeIf("=")) {
            sites.clear();
            addAll(reader.literal(), sites);
        } else if (reader.takeIf(".")) {
            reader.take("update");
            reader.take("(");
            addAll(reader.literal(), sites);
            reader.take(")");
        } else {
            reader.take("[");
            PythonLiteral id = reader.literal();
            reader.take("]");
            reader.take("=");
            add(id, reader.literal(), sites);
        }
    }

    private void addAll(PythonLiteral dict, Map<String, Site> sites) {
        for (Entry entry : dict.entries()) {
            add(entry.key(), entry.value(), sites);
        }
    }

    private void add(PythonLiteral id, PythonLiteral settings, Map<String, Site> sites) {
        try {
            sites.put(id.text(), site(id.text(), settings));
        } catch (IllegalArgumentException e) {
            boolean hasPlace = e.getMessage().startsWith("line ");
            throw hasPlace
                    ? e
                    : new IllegalArgumentException(id.place() + ": site " + id.text() + ": " + e.getMessage(), e);
        }
    }

    private Site site(String id, PythonLiteral settings) {
        String address = address(id, settings);
        Site site = Site.of(id, address);
        PythonLiteral tls = settings.get("socket").flatMap(SitesMk::tlsOf).orElse(null);
        if (tls != null && address.startsWith("tls:")) {
            site = site.tls(tls(id, tls));
        }
        for (Entry entry : settings.entries()) {
            PythonLiteral value = entry.value();
            String key = entry.key().text();
            if (value.isNone() || PASSED_OVER.contains(key)) {
                continue;
            }
            switch (key) {
                case "socket", "proxy" -> {
                    // part of the address
                }
                case "alias" -> site = site.alias(value.text());
                case "customer" -> site = site.tag(key, value.text());
                case "disabled" -> site = site.disabled(value.isTrue());
                case "timeout" -> site = site.timeout(Duration.ofMillis(Math.round(value.number() * 1000)));
                case "status_host" -> {
                    List<PythonLiteral> names = value.items(2);
                    site = site.statusHost(names.get(0).text(), names.get(1).text());
                }
                default ->
                    warnings.accept(
                            entry.key().place() + ": " + key + " of site " + id + " is unknown and was skipped");
            }
        }
        return site;
    }

    private String address(String id, PythonLiteral settings) {
        if (settings.get("proxy").isPresent()) {
            return proxied(id);
        }
        PythonLiteral socket = settings.get("socket").orElse(null);
        if (socket == null) {
            return local(id);
        } else if (socket.value() instanceof String address) {
            return address.equals("local") ? local(id) : address;
        }
        PythonLiteral kind = socket.items(2).get(0);
        PythonLiteral parts = socket.items(2).get(1);
        return switch (kind.text()) {
            case "local" -> local(id);
            case "proxy" -> proxied(id);
            case "unix" ->
                "unix:"
                        + (parts.value() instanceof String path
                                ? path
                                : required(parts, "path").text());
            case "tcp", "tcp6" -> tcp(id, kind.text(), parts);
            default -> throw kind.wrong("'local', 'unix', 'tcp', 'tcp6' or 'proxy'");
        };
    }

    /** Returns the address of a TCP socket. Checkmk 2 has a dict for it, Checkmk 1.5 only the address. */
    private String tcp(String id, String kind, PythonLiteral parts) {
        boolean isDict = parts.value() instanceof Dict;
        PythonLiteral address = isDict ? required(parts, "address") : parts;
        String host = address.items(2).get(0).text();
        long port = address.items(2).get(1).whole();
        String scheme = isDict && isEncrypted(parts) ? "tls" : "tcp";
        return scheme + ":" + (kind.equals("tcp6") || host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }

    private static boolean isEncrypted(PythonLiteral parts) {
        PythonLiteral tls = parts.get("tls").orElse(null);
        if (tls == null) {
            return false;
        }
        PythonLiteral kind = tls.items(2).get(0);
        return switch (kind.text()) {
            case "encrypted" -> true;
            case "plain_text" -> false;
            default -> throw kind.wrong("'encrypted' or 'plain_text'");
        };
    }

    /** Returns the TLS settings of a site. They check the chain, as Checkmk does, and also the site's name in the certificate. */
    private TlsSettings tls(String id, PythonLiteral settings) {
        PythonLiteral verify = settings.get("verify").orElse(null);
        if (verify != null && !verify.isTrue()) {
            warnings.accept(verify.place() + ": verify of site " + id
                    + " is False, so its certificate is not checked: another server can impersonate the site");
            return TlsSettings.insecure();
        }
        TlsSettings named = TlsSettings.verifyName(id);
        return authorities(settings).map(named::withAuthorities).orElse(named);
    }

    /** Returns the file of {@code ca_file_path}, or else Checkmk's file below the root of the central site if that exists. */
    private Optional<Path> authorities(PythonLiteral settings) {
        Optional<Path> named = settings.get("ca_file_path").map(path -> Path.of(path.text()));
        Path usual = root == null ? null : root.resolve(AUTHORITIES);
        return named.or(() -> Optional.ofNullable(usual).filter(Files::isRegularFile));
    }

    /** Returns the TLS settings of a socket in the form of Checkmk 2; empty if it has none. */
    private static Optional<PythonLiteral> tlsOf(PythonLiteral socket) {
        boolean hasDict = socket.value() instanceof Items items
                && items.values().size() == 2
                && items.values().get(1).value() instanceof Dict;
        return hasDict
                ? socket.items(2).get(1).get("tls").map(tls -> tls.items(2).get(1))
                : Optional.empty();
    }

    private static PythonLiteral required(PythonLiteral dict, String key) {
        return dict.get(key).orElseThrow(() -> dict.wrong("a dict with '" + key + "'"));
    }

    /** Returns the address of the core of the file's own site. */
    private String local(String id) {
        return "unix:" + below(id, "local").resolve("tmp/run/live");
    }

    /** Returns the address of Checkmk's Livestatus proxy for a site. */
    private String proxied(String id) {
        return "unix:" + below(id, "proxied").resolve("tmp/run/liveproxy").resolve(id);
    }

    private Path below(String id, String kind) {
        if (root == null) {
            throw new IllegalArgumentException(
                    "it is " + kind + ", and the folder of the central site cannot be derived"
                            + " from this path: use the file at /omd/sites/SITE/" + USUAL
                            + ", or in Java SitesMk.read(file, folder, warnings)");
        }
        return root.toAbsolutePath();
    }
}
