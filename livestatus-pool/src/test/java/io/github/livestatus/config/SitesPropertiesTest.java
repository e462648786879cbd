package io.github.livestatus.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.multisite.Site;
import io.github.livestatus.transport.TlsSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SitesPropertiesTest {
    @TempDir
    private Path folder;

    private List<Site> read(String text) throws IOException {
        return SitesProperties.read(Files.writeString(folder.resolve("sites.properties"), text));
    }

    @Test
    void sitesHaveTheOrderOfTheFile() throws IOException {
        List<Site> sites = read("""
                # a comment
                zurich.address = unix:/run/live
                site02.address = tcp:10.2.0.10:6557, tcp:10.2.0.11:6557
                site02.alias = M\u00e9xico
                site02.timeout = 3.5
                site02.maxConnections = 4
                site02.statusHost = zurich;site02-node
                site02.tags = region=mx, tier = 1
                a.b.address = host
                a.b.disabled = true
                a.b.statusService = zurich;a;Check_LiveStatus_Socket
                """);
        assertEquals(
                List.of(
                        "zurich at unix:/run/live",
                        "site02 (M\u00e9xico) at tcp:10.2.0.10:6557, tcp:10.2.0.11:6557",
                        "a.b at tcp:host:6557"),
                sites.stream().map(Site::toString).toList());
        assertEquals(Optional.of(Duration.ofMillis(3500)), sites.get(1).timeout());
        assertEquals(OptionalInt.of(4), sites.get(1).maxConnections());
        assertEquals(Map.of("region", "mx", "tier", "1"), sites.get(1).tags());
        assertEquals(
                Site.of("a.b", "host").disabled(true).statusService("zurich", "a", "Check_LiveStatus_Socket"),
                sites.get(2));
    }

    @Test
    void tlsSettingsAreReadForEachSite() throws IOException {
        List<Site> sites = read("""
                usual.address = tls:a
                full.address = tls:a
                full.tls = full
                any.address = tls:a
                any.tls = insecure
                named.address = tls:a
                named.authorities = /etc/ssl/monitoring.pem
                named.tls = site02
                """);
        assertEquals(
                List.of("by default", "verifyHost", "insecure", "verifyName site02"),
                sites.stream()
                        .map(site -> site.tls().map(TlsSettings::toString).orElse("by default"))
                        .toList());
    }

    @Test
    void commentsEscapesAndContinuedLinesAreReadAsInJava() throws IOException {
        List<Site> sites = read("""
                # a comment does not go on \\
                \t! nor does this one \\

                equals.address = tcp:10.2.0.10:6557, \\
                    tcp:10.2.0.11:6557, \\
                    tcp:10.2.0.12:6557
                equals.alias=\\u004d\\u00e9xico\\t\\# \\\\
                col\\:on.address:tcp:10.3.0.10:6557
                  blank.address \\
                   host\\
                """);
        assertEquals(
                List.of(
                        "equals (M\u00e9xico\t# \\) at tcp:10.2.0.10:6557, tcp:10.2.0.11:6557, tcp:10.2.0.12:6557",
                        "col:on at tcp:10.3.0.10:6557",
                        "blank at tcp:host:6557"),
                sites.stream().map(Site::toString).toList());
    }

    @Test
    void aHashInAContinuedLineIsNoComment() throws IOException {
        assertEquals(
                "red #1", read("a.alias = red \\\n  #1\na.address = b").get(0).alias());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.address = b;a.alias = x;;a.alias : y | line 4: a.alias occurs twice, first in line 2",
                "#;a.address = b, \\;  c;a.timeout = soon | line 4: a.timeout = soon: ",
                "a.address = b;a.timeout = 3s | line 2: a.timeout = 3s: needs seconds, such as 3 or 3.5",
                "a.address = b;a.maxConnections = two | line 2: a.maxConnections = two: needs a number, such as 2",
                "!\\;a.address = b, \\;  c:x;a.alias = x | line 2: a.address = b, c:x: ",
                "a.address = b;a.alias = \\u00g1 | line 2: Malformed",
                "\\;a.address = b;address = c | line 3: \"address\" is not of the form \"site.setting\"",
                "a.alias = b | site a has no key a.address",
                "#;a.adress = b | line 2: a.adress is an unknown setting: did you mean address? The settings are: address, "
            })
    void anErrorNamesTheFirstLineOfTheEntry(String lines, String message) {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> read(lines.replace(';', '\n')));
        assertTrue(e.getMessage().contains("sites.properties: " + message), e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "address = host",
                "a.alias = x",
                "a.address = ,",
                "a.address = , ,",
                "a.address = host\na.timeout = soon",
                "a.address = host\na.disabled = 1",
                "a.address = host\na.statusHost = b",
                "a.address = host\na.colour = red",
                "a.address = host\na.tags = mx",
                "a.address = host\na.tags = =mx",
                "a.address = host:x"
            })
    void invalidEntriesAreRejectedWithTheirKey(String text) {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> read(text));
        String key = text.substring(text.lastIndexOf('\n') + 1).replaceFirst(" =.*", "");
        assertTrue(
                e.getMessage().contains("sites.properties: ")
                        && (e.getMessage().contains(key)
                                || e.getMessage().contains("no key a.address")
                                || e.getMessage().contains("not an endpoint")),
                e.getMessage());
    }
}
