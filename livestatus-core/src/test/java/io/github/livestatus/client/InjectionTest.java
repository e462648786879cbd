package io.github.livestatus.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.command.Command;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Stat;
import io.github.livestatus.lql.Table;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.ServerKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** An argument cannot become another header or request: it is rejected before a byte is sent. */
class InjectionTest {
    private static final String EVIL = "x\nCOMMAND [1] SHUTDOWN_PROGRAM";

    private static final List<UnaryOperator<Query>> BUILDERS = List.of(
            query -> query.filter(Hosts.NAME.eq(EVIL)),
            query -> query.filter(Hosts.NAME.matches(EVIL).not()),
            query -> query.filter(Hosts.GROUPS.contains(EVIL)),
            query -> query.filter(Hosts.CUSTOM_VARIABLES.eq("KEY", EVIL)),
            query -> query.stats(Stat.count(Hosts.NAME.eq(EVIL))),
            query -> query.authUser(EVIL),
            query -> query.backends("x\nCOMMAND"),
            query -> query.waitObject(EVIL),
            query -> query.waitCondition(Hosts.NAME.eq(EVIL)));

    @Test
    void noValueOfABuilderMethodCanEndItsLine() {
        try (FakeLivestatus fake =
                        FakeLivestatus.builder(ServerKind.NAEMON).unix().start();
                LivestatusConnection live = LivestatusConnection.open(fake.endpoint())) {
            live.dialect();
            int asked = fake.requests().size();
            for (UnaryOperator<Query> builder : BUILDERS) {
                Query query = Query.from(Hosts.TABLE).columns(Hosts.NAME);
                IllegalArgumentException refused =
                        assertThrows(IllegalArgumentException.class, () -> live.query(builder.apply(query)));
                assertTrue(refused.getMessage().contains("U+000A"), refused::getMessage);
            }
            assertEquals(asked, fake.requests().size());
            assertTrue(fake.commands().isEmpty());
        }
    }

    @Test
    void everyControlCharacterIsRejectedEverywhere() {
        try (FakeLivestatus fake =
                        FakeLivestatus.builder(ServerKind.NAEMON).unix().start();
                LivestatusConnection live = LivestatusConnection.open(fake.endpoint())) {
            for (char c = 0; c < ' '; c++) {
                for (String value : List.of(c + "ab", "a" + c + "b", "ab" + c)) {
                    Query query = Query.from(Hosts.TABLE).columns(Hosts.NAME);
                    if (c != '\t') {
                        assertThrows(
                                IllegalArgumentException.class, () -> live.query(query.filter(Hosts.NAME.eq(value))));
                    }
                }
            }
            assertEquals(0, fake.requests().size());
        }
    }

    /** A tab is legal in a line, in builders as in parse. */
    @Test
    void aTabIsAccepted() {
        try (FakeLivestatus fake =
                        FakeLivestatus.builder(ServerKind.NAEMON).unix().start();
                LivestatusConnection live = LivestatusConnection.open(fake.endpoint())) {
            assertEquals(
                    0,
                    live.query("GET hosts\nColumns: name\nFilter: plugin_output = a\tb")
                            .size());
            assertEquals(
                    0,
                    live.query(Query.from(Hosts.TABLE).filter(Hosts.PLUGIN_OUTPUT.eq("\ta")))
                            .size());
            live.send(Command.of("ADD_HOST_COMMENT", "web01", 1, "ops", "a\tb"));
            assertTrue(fake.commands().get(0).toString().contains("a\tb"), fake.commands()::toString);
        }
    }

    @Test
    void rawLqlIsOneQueryOrRejected() {
        List<String> refused = new ArrayList<>(List.of(
                "GET hosts\n\nCOMMAND [1] SHUTDOWN_PROGRAM",
                "GET hosts\n \nCOMMAND [1] SHUTDOWN_PROGRAM",
                "GET hosts\n\t\nGET status",
                "GET hosts\nCOMMAND [1] SHUTDOWN_PROGRAM",
                "GET hosts\r\nColumns: name",
                "GET hosts\nColumns: name\n\n",
                "GET hosts\nAuthUser: a\u0000b",
                "COMMAND [1] SHUTDOWN_PROGRAM",
                ""));
        for (String lql : refused) {
            assertThrows(IllegalArgumentException.class, () -> Query.parse(lql), lql);
        }
        assertEquals(
                "GET hosts\nColumns: name",
                Query.parse("GET hosts\nColumns: name\n").toString());
    }

    @Test
    void invalidNamesAreRejected() {
        for (String name : List.of("", "a b", "hosts\n", "a;b", "a\u0000")) {
            assertThrows(IllegalArgumentException.class, () -> Table.named(name));
        }
    }
}
