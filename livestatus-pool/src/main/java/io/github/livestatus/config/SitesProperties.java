package io.github.livestatus.config;

import io.github.livestatus.multisite.Site;
import io.github.livestatus.text.Spelling;
import io.github.livestatus.transport.TlsSettings;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * Reads sites from a properties file, in the order of the file:
 *
 * <pre>
 * master.address = unix:/usr/local/nagios/var/rw/live
 * site02.address = tcp:10.2.0.10:6557, tcp:10.2.0.11:6557
 * site02.alias = Mexico
 * site02.timeout = 3.5
 * site02.maxConnections = 2
 * site02.statusHost = master;site02-node
 * site02.tags = region=mx, tier=1
 * site03.address = tls:10.3.0.10:6557
 * site03.tls = site03
 * site03.authorities = /etc/ssl/monitoring.pem
 * site03.disabled = true
 * site03.statusService = master;site03-node;Check_LiveStatus_Socket
 * </pre>
 *
 * <p>A key is the name of a site, a dot, and one of these settings. Only {@code address} is required. The name of a site may contain
 * dots. A key must not occur twice. Comments, escapes and continued lines are those of {@link Properties}.
 *
 * <table>
 * <caption>Settings of a site</caption>
 * <tr><th>setting</th><th>value</th></tr>
 * <tr><td>{@code address}</td><td>one address or several, separated by commas; each is used if those before it fail</td></tr>
 * <tr><td>{@code alias}</td><td>a display name</td></tr>
 * <tr><td>{@code timeout}</td><td>the timeout of the site, in seconds</td></tr>
 * <tr><td>{@code maxConnections}</td><td>the maximum number of connections for queries</td></tr>
 * <tr><td>{@code disabled}</td><td>{@code true} or {@code false}</td></tr>
 * <tr><td>{@code tls}</td><td>{@code full}, the default: the certificate must have the name of the host; {@code insecure}: {@link
 * TlsSettings#insecure}; any other text: the certificate must have this name</td></tr>
 * <tr><td>{@code authorities}</td><td>a file of PEM certificates, which are trusted instead of those of the JDK</td></tr>
 * <tr><td>{@code tags}</td><td>{@code key=value}, separated by commas; {@code SitesView.only} selects sites by tags</td></tr>
 * <tr><td>{@code statusHost}</td><td>{@code site;host}: the status host, and the site that monitors it</td></tr>
 * <tr><td>{@code statusService}</td><td>{@code site;host;service}: the status service, and the site that monitors it</td></tr>
 * </table>
 *
 * <p>All other settings are set in the program, for example for all sites of a file:
 *
 * <pre>{@code
 * LivestatusSites.Builder builder = LivestatusSites.builder().settings(settings -> settings.rideOutReloads(true));
 * SitesProperties.read(Path.of("/etc/livestatus/sites.properties")).forEach(builder::site);
 * LivestatusSites sites = builder.build();
 * }</pre>
 */
public final class SitesProperties {
    private static final Pattern COMMENT = Pattern.compile("(?s)[ \\t\\f]*[#!].*");
    private static final List<String> SETTINGS = List.of(
            "address",
            "alias",
            "timeout",
            "maxConnections",
            "disabled",
            "tls",
            "authorities",
            "tags",
            "statusHost",
            "statusService");
    private static final Pattern GOES_ON = Pattern.compile("(?s).*(?<!\\\\)(\\\\\\\\)*\\\\");

    private final Map<String, Map<String, String>> bySite = new LinkedHashMap<>();

    /** The line number of each key, counted from 1. */
    private final Map<String, Integer> lines = new HashMap<>();

    private SitesProperties() {}

    /**
     * Returns the sites of a file in UTF-8.
     *
     * @throws IllegalArgumentException for an unknown setting, a value that is not valid, or a key that occurs twice: the message has
     *     the key and its line; for a site without an address: the message has its name
     * @throws UncheckedIOException if the file cannot be read
     */
    public static List<Site> read(Path file) {
        Objects.requireNonNull(file, "file");
        try {
            return new SitesProperties().sites(Files.readAllLines(file));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    static UncheckedIOException unreadable(Path file, IOException e) {
        String reason = Files.notExists(file) ? "no such file" : e.toString();
        return new UncheckedIOException("cannot read " + file + ": " + reason, e);
    }

    private List<Site> sites(List<String> text) throws IOException {
        int end;
        for (int begin = 0; begin < text.size(); begin = end) {
            end = end(text, begin);
            try {
                add(String.join("\n", text.subList(begin, end)), begin + 1);
            } catch (IllegalArgumentException e) {
                throw at(begin + 1, e.getMessage(), e);
            }
        }
        return bySite.entrySet().stream()
                .map(site -> site(site.getKey(), site.getValue()))
                .toList();
    }

    /** Returns the first line after an entry. A backslash at the end of a line continues the entry, unless it is escaped. */
    private static int end(List<String> text, int begin) {
        int end = begin + 1;
        boolean isComment = COMMENT.matcher(text.get(begin)).matches();
        while (!isComment
                && end < text.size()
                && GOES_ON.matcher(text.get(end - 1)).matches()) {
            end++;
        }
        return end;
    }

    /** Adds an entry, unless it is a comment. Each is parsed separately, because {@link Properties} does not keep the order. */
    private void add(String entry, int line) throws IOException {
        Properties parsed = new Properties();
        parsed.load(new StringReader(entry));
        for (String key : parsed.stringPropertyNames()) {
            int dot = key.lastIndexOf('.');
            if (dot < 1) {
                throw new IllegalArgumentException("\"" + key + "\" is not of the form \"site.setting\"");
            }
            String setting = key.substring(dot + 1);
            if (!SETTINGS.contains(setting)) {
                throw new IllegalArgumentException(
                        key + " is an unknown setting" + Spelling.hint(setting, "settings", SETTINGS));
            }
            Integer before = lines.putIfAbsent(key, line);
            if (before != null) {
                throw new IllegalArgumentException(key + " occurs twice, first in line " + before);
            }
            bySite.computeIfAbsent(key.substring(0, dot), name -> new LinkedHashMap<>())
                    .put(setting, parsed.getProperty(key).strip());
        }
    }

    private static IllegalArgumentException at(int line, String message, IllegalArgumentException cause) {
        return new IllegalArgumentException("line " + line + ": " + message, cause);
    }

    private Site site(String name, Map<String, String> settings) {
        String[] addresses = settings.getOrDefault("address", "").split(" *, *");
        if (addresses.length == 0 || addresses[0].isEmpty()) {
            throw new IllegalArgumentException("site " + name + " has no key " + name + ".address");
        }
        String key = "address";
        try {
            Site site = Site.of(
                    name,
                    addresses[0],
                    List.of(addresses).subList(1, addresses.length).toArray(String[]::new));
            for (Map.Entry<String, String> setting : settings.entrySet()) {
                key = setting.getKey();
                site = with(site, key, setting.getValue(), settings);
            }
            return site;
        } catch (IllegalArgumentException e) {
            String full = name + "." + key;
            throw at(lines.get(full), full + " = " + settings.get(key) + ": " + e.getMessage(), e);
        }
    }

    private static Site with(Site site, String key, String value, Map<String, String> all) {
        return switch (key) {
            case "address" -> site;
            case "alias" -> site.alias(value);
            case "timeout" -> site.timeout(seconds(value));
            case "tags" -> tagged(site, value);
            case "maxConnections" -> site.maxConnections(number(value));
            case "disabled" -> site.disabled(isTrue(value));
            case "tls", "authorities" -> site.tls(tls(all));
            case "statusHost" -> site.statusHost(names(value, 2)[0], names(value, 2)[1]);
            case "statusService" -> site.statusService(names(value, 3)[0], names(value, 3)[1], names(value, 3)[2]);
            default -> throw new IllegalStateException(key); // add() accepts only SETTINGS
        };
    }

    private static Duration seconds(String value) {
        if (!value.matches("\\d{1,7}(\\.\\d{1,9})?")) {
            throw new IllegalArgumentException("needs seconds, such as 3 or 3.5");
        }
        return Duration.ofMillis(Math.round(Double.parseDouble(value) * 1000));
    }

    private static int number(String value) {
        if (!value.matches("\\d{1,9}")) {
            throw new IllegalArgumentException("needs a number, such as 2");
        }
        return Integer.parseInt(value);
    }

    private static Site tagged(Site site, String value) {
        Site tagged = site;
        for (String tag : value.split(" *, *")) {
            String[] parts = tag.split(" *= *", 2);
            if (parts.length < 2 || parts[1].isEmpty()) {
                throw new IllegalArgumentException(
                        "the form is key=value, separated by commas, as in region=mx, tier=1");
            }
            tagged = tagged.tag(parts[0], parts[1]);
        }
        return tagged;
    }

    private static TlsSettings tls(Map<String, String> settings) {
        String mode = settings.getOrDefault("tls", "full");
        TlsSettings tls =
                switch (mode) {
                    case "full" -> TlsSettings.verifyHost();
                    case "insecure" -> TlsSettings.insecure();
                    default -> TlsSettings.verifyName(mode);
                };
        String authorities = settings.get("authorities");
        return authorities == null ? tls : tls.withAuthorities(Path.of(authorities));
    }

    private static boolean isTrue(String value) {
        if (!value.equals("true") && !value.equals("false")) {
            throw new IllegalArgumentException("must be true or false");
        }
        return value.equals("true");
    }

    private static String[] names(String value, int count) {
        String[] names = value.split(" *; *");
        if (names.length != count) {
            throw new IllegalArgumentException("must be " + count + " names separated by ;");
        }
        return names;
    }
}
