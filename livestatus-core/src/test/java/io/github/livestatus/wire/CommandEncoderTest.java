package io.github.livestatus.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.command.Command;
import io.github.livestatus.error.UnsupportedByServerException;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.wire.ServerInfo.Release;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The bytes of commands: backslashes for each server, and the lines after a command. */
class CommandEncoderTest {
    private static final Command COMMENT = Command.of("ADD_HOST_COMMENT", "web01", true, "ops", "C:\\new;a\\b");
    private static final String AS_IT_IS = "COMMAND [1700000000] ADD_HOST_COMMENT;web01;1;ops;C:\\new;a\\b\n";
    private static final String DOUBLED = AS_IT_IS.replace("\\", "\\\\");
    private static final Release NEW_NAEMON = new Release("1.5.2-naemon", "1.5.1-naemon", 1, 0, "a");
    private static final Release OLD_NAEMON = new Release("1.3.0-naemon", "1.3.0-naemon", 1, 0, "a");
    private static final Release ICINGA = new Release("r2.13.6-1-icinga2", "r2.13.6-1", 1, 0, "b");

    private static ServerInfo lmd(List<Release> backends) {
        return ServerInfo.detect(List.of("peer_key"), backends);
    }

    private static String encoded(ServerInfo server) {
        return new String(CommandEncoder.encode(COMMENT, server, 1_700_000_000), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        "1.5.2-naemon,1.5.1.g5296af0.20261122.source-naemon,true",
        "1.4.0-naemon,1.4.0-naemon,true",
        "1.3.1-naemon,1.3.1-naemon,false",
        "4.5.9,1.5.0p23,false",
        "Check_MK 2.2.0p27,2.2.0p27,false",
        "r2.13.6-1-icinga2,r2.13.6-1,false",
        "2.4.3-shinken,2.4.3-shinken,false",
    })
    void backslashesAreDoubledForServersThatReadThemAsEscapes(String program, String livestatus, boolean isDoubled) {
        ServerInfo server = ServerInfo.detect(List.of(), List.of(new Release(program, livestatus, 1, 0, null)));
        assertTrue(encoded(server).startsWith(isDoubled ? DOUBLED : AS_IT_IS), () -> encoded(server));
    }

    @Test
    void behindAnLmdTheBackendsDetermineTheEscapes() {
        assertTrue(encoded(lmd(List.of(NEW_NAEMON, NEW_NAEMON))).startsWith(DOUBLED));
        assertTrue(encoded(lmd(List.of(OLD_NAEMON, ICINGA))).startsWith(AS_IT_IS));
        ServerInfo mixed = lmd(List.of(NEW_NAEMON, ICINGA));
        assertEquals(Dialect.LMD, mixed.dialect());
        UnsupportedByServerException refused = assertThrows(UnsupportedByServerException.class, () -> encoded(mixed));
        assertTrue(refused.getMessage().contains("backslash"), refused::getMessage);
        Command plain = Command.of("ADD_HOST_COMMENT", "web01", true, "ops", "a;b");
        assertTrue(CommandEncoder.encode(plain, mixed, 1_700_000_000).length > 0);
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void eachServerIsRequestedToReportErrors(Dialect dialect) {
        String encoded = encoded(ServerInfo.set(dialect));
        String behind = encoded.substring(encoded.indexOf('\n') + 1);
        switch (dialect) {
            case ICINGA2 -> assertEquals("ResponseHeader: fixed16\nKeepAlive: on\n\n", behind);
            case LMD -> assertEquals("ResponseHeader: fixed16\nOutputFormat: wrapped_json\n\n\n", behind);
            default -> {
                assertTrue(behind.startsWith("\nGET status\nResponseHeader: fixed16\n"), behind);
                assertTrue(behind.endsWith("Columns: program_start\n\n"), behind);
            }
        }
    }

    @Test
    void lengthsOfLinesAreInBytesWithoutFurtherHeaders() {
        ServerInfo naemon = ServerInfo.set(Dialect.NAEMON);
        int room = 65_536 - "COMMAND [1700000000] ADD;\n".length();
        CommandEncoder.encode(Command.of("ADD", "ü".repeat(room / 2)), naemon, 1_700_000_000);
        Command longer = Command.of("ADD", "ü".repeat(room / 2 + 1));
        assertThrows(UnsupportedByServerException.class, () -> CommandEncoder.encode(longer, naemon, 1_700_000_000));
        CommandEncoder.encode(longer, ServerInfo.set(Dialect.ICINGA2), 1_700_000_000);
    }
}
