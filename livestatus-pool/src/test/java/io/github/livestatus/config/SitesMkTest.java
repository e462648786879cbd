package io.github.livestatus.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.multisite.LivestatusSites;
import io.github.livestatus.multisite.Site;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.ServerKind;
import io.github.livestatus.transport.Endpoint;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SitesMkTest {
    private static final Path ROOT = Path.of("/omd/sites/central");
    private static final String TLS =
            "sites = {'a': {'socket': ('tcp', {'address': ('h', 1), 'tls': ('encrypted', %s)})}}";

    @TempDir
    private Path folder;

    private final List<String> warnings = new ArrayList<>();

    private List<Site> parse(String text) {
        return SitesMk.parse(text, ROOT, warnings::add);
    }

    @Test
    void theCustomerOfASiteBecomesATag() {
        List<Site> sites = parse("sites = {'a': {'socket': 'tcp:h:1', 'customer': 'acme'}, 'b': {'customer': None}}");
        assertEquals(Map.of("customer", "acme"), sites.get(0).tags());
        assertEquals(Map.of(), sites.get(1).tags());
        assertEquals(List.of(), warnings);
    }

    @Test
    void readsTheFormatOfCheckmk2() {
        List<Site> sites = parse("""
                # Created by WATO
                # encoding: utf-8

                sites.update({'central': {'alias': 'Local site central',
                             'disable_wato': True,
                             'disabled': False,
                             'id': 'central',
                             'insecure': False,
                             'multisiteurl': '',
                             'persist': False,
                             'proxy': None,
                             'replicate_ec': False,
                             'replication': None,
                             'socket': ('local', None),
                             'status_host': None,
                             'timeout': 5,
                             'url_prefix': '/central/',
                             'user_login': True,
                             'user_sync': 'all'},
                 'muc': {'alias': u'M\\xfcnchen',
                         'disabled': True,
                         'id': 'muc',
                         'proxy': None,
                         'socket': ('tcp', {'address': ('10.0.0.2', 6557),
                                            'tls': ('encrypted', {'verify': True})}),
                         'status_host': ('central', 'muc-node'),
                         'timeout': 2.5},
                 'v6': {'socket': ('tcp6', {'address': ('::1', 6558), 'tls': ('plain_text', {})})},
                 'unix': {'socket': ('unix', {'path': '/run/other/live'})},
                 'far': {'proxy': {'params': {'channels': 5, 'heartbeat': (5, 2.0)}},
                         'socket': ('tcp', {'address': ('10.0.0.9', 6557), 'tls': ('plain_text', {})})}})
                """);
        assertEquals(
                List.of(
                        "central (Local site central) at unix:/omd/sites/central/tmp/run/live",
                        "muc (M\u00fcnchen) at tls:10.0.0.2:6557",
                        "v6 at tcp:[::1]:6558",
                        "unix at unix:/run/other/live",
                        "far at unix:/omd/sites/central/tmp/run/liveproxy/far"),
                sites.stream().map(Site::toString).toList());
        assertEquals(Optional.of(Duration.ofMillis(2500)), sites.get(1).timeout());
        assertEquals(sites.get(1), sites.get(1).statusHost("central", "muc-node"));
        assertTrue(sites.get(1).isDisabled());
        assertEquals(List.of(), warnings);
    }

    @Test
    void readsTheFormatOfCheckMk12() {
        List<Site> sites = parse("""
                wato_enabled = True
                sites = {
                    "here": {"alias": "Here"},   # local, as nothing else is said
                    "munich": {
                        "socket"     : "tcp:10.0.0.2:6557",
                        "nagios_url" : "/munich/nagios", "persist": True, "timeout": 2,
                        "status_host": ("here", "munich"),
                    },
                    'lagos': { 'socket': "unix:/var/run" '/live', },
                }
                sites["later"] = { "socket": "tcp:later:6557", "colour": [1, {'a': -2.5e3}, ()] }
                """);
        assertEquals(
                List.of(
                        "here (Here) at unix:/omd/sites/central/tmp/run/live",
                        "munich at tcp:10.0.0.2:6557",
                        "lagos at unix:/var/run/live",
                        "later at tcp:later:6557"),
                sites.stream().map(Site::toString).toList());
        assertEquals(
                List.of(
                        "line 1, column 16: wato_enabled is not about sites and was skipped",
                        "line 11, column 48: colour of site later is unknown and was skipped"),
                warnings);
    }

    @Test
    void readsTheFormatOfCheckMk15() {
        assertEquals(
                List.of("a at tcp:10.0.0.2:6557", "b at unix:/omd/sites/central/tmp/run/liveproxy/b"),
                parse("sites.update({'a': {'socket': ('tcp', ('10.0.0.2', 6557))},"
                                + " 'b': {'socket': ('proxy', {'socket': ('10.0.0.3', 6557)})}})")
                        .stream()
                        .map(Site::toString)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "sites = load('x')| line 1, column 9: a literal is expected here, not: load('x')",
                "sites.update({'a': {'socket': os.getcwd()}})|"
                        + " line 1, column 31: a literal is expected here, not: os.getcwd()}})",
                "import os| line 1, column 8: '=' and a literal are expected after import, not: os",
                "sites = {'a': {'socket': 5}}| line 1, column 26: a tuple is expected here",
                "sites = {'a': {'timeout': 'long', 'socket': 'h'}}| line 1, column 27: a number is expected here",
                "sites = {'a': {'timeout': 0, 'socket': 'h'}}|"
                        + " line 1, column 10: site a: the timeout of a must be at least 1 ms: PT0S",
                "sites = {'a': {'socket': ('carrier', 'pigeon')}}|"
                        + " line 1, column 27: 'local', 'unix', 'tcp', 'tcp6' or 'proxy' is expected here",
                "sites = {'a': {'socket': 'h'}| line 1, column 30: '}' is expected here, not: the end",
                "sites = {'a|line 1, column 10: a string with a closing quote is expected here, not: 'a",
                "sites = {'a': {'socket': 'h'}} + {}| line 1, column 32: a name is expected here, not: + {}",
                "sites = {'a': {'socket': 'h:x'}}| line 1, column 10: site a: not an endpoint: 'h:x'"
            })
    void unsupportedContentIsRejectedWithLineAndColumn(String text, String message) {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> parse(text));
        assertTrue(e.getMessage().startsWith(message.strip()), e.getMessage());
    }

    @Test
    void nestingIsLimited() {
        String deep = "sites = {'a': " + "[".repeat(100_000);
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> parse(deep));
        assertTrue(e.getMessage().contains("nesting of at most 50 levels is expected here"), e.getMessage());
    }

    @Test
    void stringsAreReadAsInPython() {
        Site site = parse("""
                        sites = {'a': {'socket': 'h', 'alias': 'a\\tb\\'\\u00e9\\x41\\
                        c' r'\\n' "d" '''e
                        f''' "\\U0001F600"}}
                        """).get(0);
        assertEquals("a\tb'\u00e9Ac\\nde\nf\ud83d\ude00", site.alias());
    }

    @Test
    void theUsualPlaceOfAFileDeterminesTheRootOfItsSite() throws Exception {
        Path file = folder.resolve("etc/check_mk/multisite.d/sites.mk");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "sites = {'here': {}}");
        assertEquals(
                List.of(Endpoint.parse("unix:" + folder.resolve("tmp/run/live"))),
                SitesMk.read(file).get(0).endpoints());
        Path elsewhere = Files.writeString(folder.resolve("x"), "sites = {'here': {}}");
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> SitesMk.read(elsewhere));
        assertTrue(e.getMessage().contains(elsewhere + ", line 1, column 10: site here: it is local"), e.getMessage());
    }

    /** Reads 2 MB. It took two minutes when the place of each literal was counted from the start of the file. */
    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void theTimeForALongFileIsProportionalToItsLength() {
        String lines = IntStream.range(0, 40_000)
                .mapToObj(i -> "'s" + i + "': {'socket': 'tcp:h" + i + ":6557'},\n")
                .collect(Collectors.joining());
        assertEquals(40_000, parse("sites = {\n" + lines + "}").size());
    }

    @Test
    void anUnverifiedCertificateGetsAWarning() {
        Site site = encrypted("{'verify': False}");
        assertEquals("insecure", site.tls().orElseThrow().toString());
        assertEquals(
                List.of("line 1, column 88: verify of site a is False, so its certificate is not checked:"
                        + " another server can impersonate the site"),
                warnings);
    }

    @Test
    void aCertificateMustHaveTheNameOfTheSite() {
        assertEquals(
                "verifyName a",
                encrypted("{'verify': True}").tls().orElseThrow().toString());
        assertEquals("verifyName a", encrypted("{}").tls().orElseThrow().toString());
        assertEquals(
                "verifyName a",
                encrypted("{'ca_file_path': '/nowhere'}").tls().orElseThrow().toString());
        assertEquals(List.of(), warnings);
    }

    @Test
    void anUnreadableAuthorityFileIsAnOutcomeOfItsSite() throws Exception {
        Files.createDirectories(folder.resolve("var/ssl"));
        Path authorities = Files.writeString(folder.resolve("var/ssl/ca-certificates.crt"), "none");
        List<Site> read = SitesMk.parse(TLS.formatted("{'verify': True}"), folder, warnings::add);
        try (FakeLivestatus listener =
                        FakeLivestatus.builder(ServerKind.CHECKMK).tcp().start();
                LivestatusSites sites = LivestatusSites.of(
                        List.of(Site.of("a", listener.endpoint().replace("tcp:", "tls:"))
                                .tls(read.get(0).tls().orElseThrow())))) {
            String outcome =
                    sites.query("GET hosts\nColumns: name").outcomes().get("a").toString();
            assertTrue(outcome.contains("no authorities can be read from " + authorities), outcome);
        }
    }

    private Site encrypted(String how) {
        return parse(TLS.formatted(how)).get(0);
    }
}
