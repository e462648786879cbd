package io.github.livestatus.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.command.Command;
import io.github.livestatus.command.Commands;
import io.github.livestatus.error.QueryRejectedException;
import io.github.livestatus.error.UnsupportedByServerException;
import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.Operator;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Sort;
import io.github.livestatus.lql.Stat;
import io.github.livestatus.lql.Table;
import io.github.livestatus.schema.HostState;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.schema.HostsByGroup;
import io.github.livestatus.schema.Services;
import io.github.livestatus.schema.ServicesByHostGroup;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.FakeTable.Type;
import io.github.livestatus.testkit.RecordedRequest;
import io.github.livestatus.testkit.ServerKind;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Control characters at every position of every text argument of a public method: rejected, or exactly one request. */
class TextFuzzTest {
    private static final Query NAMES = Query.from(Hosts.TABLE).columns(Hosts.NAME);
    private static final FakeTable HOSTS = FakeTable.named("hosts")
            .column("name", Type.STRING)
            .column("groups", Type.LIST)
            .column("custom_variables", Type.DICT)
            .row("web01", List.of(), Map.of())
            .build();

    private FakeLivestatus fake;
    private LivestatusConnection live;
    private int tried;

    @BeforeEach
    void connect() {
        fake = FakeLivestatus.builder(ServerKind.NAEMON).table(HOSTS).unix().start();
        live = LivestatusConnection.builder(fake.endpoint())
                .dialect(Dialect.NAEMON)
                .open();
    }

    @AfterEach
    void close() {
        live.close();
        fake.close();
    }

    private static List<String> evils() {
        List<String> evils = new ArrayList<>();
        for (int c = 0; c < 0xa0; c++) {
            if (Character.isISOControl(c)) {
                for (String text :
                        List.of("%cab", "a%cb", "ab%c", "a%c%cCOMMAND [1] SHUTDOWN_PROGRAM", "a%c GET status")) {
                    evils.add(text.replace("%c", Character.toString(c)));
                }
            }
        }
        evils.add("a\n \nCOMMAND [1] SHUTDOWN_PROGRAM");
        evils.add("a\r\n\r\nCOMMAND [1] SHUTDOWN_PROGRAM");
        return evils;
    }

    /** The characters that no request may contain. Tabs are legal in a line. */
    private static List<String> refused() {
        return evils().stream()
                .filter(evil -> evil.chars().anyMatch(c -> Character.isISOControl(c) && c != '\t'))
                .toList();
    }

    /** Makes a query or command with the text, and sends it. */
    private void attempt(String what, String evil, Callable<?> attempt) throws Exception {
        int before = fake.requests().size();
        tried++;
        try {
            attempt.call();
        } catch (IllegalArgumentException | UnsupportedByServerException | QueryRejectedException e) {
            // rejected by the client or the server
        } catch (InvocationTargetException e) {
            assertTrue(e.getCause() instanceof IllegalArgumentException, () -> what + ": " + e.getCause());
        }
        List<RecordedRequest> seen =
                fake.requests().subList(before, fake.requests().size());
        assertTrue(
                seen.size() <= 1,
                () -> what + " with " + evil.codePoints().boxed().toList() + " made " + seen);
        assertEquals(List.of(), fake.commands(), what);
    }

    @Test
    void textsOfFiltersAndSortKeysAreSafe() throws Exception {
        List<Object> columns = List.of(Hosts.NAME, Hosts.GROUPS, Hosts.CUSTOM_VARIABLES, Hosts.TABLE.any("name"));
        for (Object column : columns) {
            for (Method method : column.getClass().getMethods()) {
                boolean isFilter = method.getReturnType() == Filter.class;
                if (isFilter || method.getReturnType() == Sort.class) {
                    for (int i = 0; i < method.getParameterCount(); i++) {
                        fuzz(column, method, i);
                    }
                }
            }
        }
        assertTrue(tried > 5_000, "tried " + tried);
    }

    private void fuzz(Object column, Method method, int parameter) throws Exception {
        Class<?> type = method.getParameterTypes()[parameter];
        if (type != String.class && type != Object.class && type != Collection.class) {
            return;
        }
        for (String evil : evils()) {
            Object[] arguments = arguments(method);
            arguments[parameter] = type == Collection.class ? List.of(evil, "b") : evil;
            attempt(method.toString(), evil, () -> {
                Object made = method.invoke(column, arguments);
                return made instanceof Filter filter
                        ? live.queryAll(List.of(NAMES.filter(filter))).size()
                                + live.queryAll(List.of()).size()
                        : live.query(NAMES.sort((Sort) made));
            });
        }
    }

    private static Object[] arguments(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(TextFuzzTest::harmless)
                .toArray();
    }

    private static Object harmless(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return true;
        } else if (type == int.class || type == Integer.class) {
            return 1;
        } else if (type == long.class || type == Long.class) {
            return 1L;
        } else if (type == double.class || type == Double.class) {
            return 1.0;
        } else if (type == Instant.class) {
            return Instant.ofEpochSecond(1_700_000_000);
        } else if (type == Duration.class) {
            return Duration.ofSeconds(1);
        } else if (type == Operator.class) {
            return Operator.EQ;
        } else if (type == List.class) {
            return List.of(1L);
        }
        return "x";
    }

    @Test
    void otherTextsOfAQueryAreSafe() throws Exception {
        for (String evil : evils()) {
            attempt("authUser", evil, () -> live.query(NAMES.authUser(evil)));
            attempt("backends", evil, () -> live.query(NAMES.backends(evil)));
            attempt("waitObject", evil, () -> live.query(NAMES.waitObject(evil).waitTimeout(Duration.ofMillis(1))));
            attempt("alias", evil, () -> live.query(NAMES.alias(Hosts.NAME, evil)));
            attempt("table", evil, () -> live.query(Query.from(Table.named(evil))));
            attempt("column", evil, () -> live.query(NAMES.columns(Hosts.TABLE.any(evil))));
            attempt("dynamic", evil, () -> live.query(NAMES.columns(Hosts.TABLE.any("x:" + evil))));
            attempt("rrddata", evil, () -> live.query(NAMES.optional(Hosts.rrddata(evil, "1"))));
            attempt("sort", evil, () -> live.query(NAMES.sort(new Sort(Hosts.CUSTOM_VARIABLES, evil, false))));
            attempt(
                    "comparison",
                    evil,
                    () -> live.query(NAMES.filter(new Filter.Comparison(Hosts.NAME, Operator.EQ, evil))));
            attempt(
                    "stats",
                    evil,
                    () -> live.query(Query.from(Hosts.TABLE)
                            .stats(Stat.count(new Filter.Comparison(Hosts.NAME, Operator.NE, evil)))));
            attempt(
                    "wait condition",
                    evil,
                    () -> live.query(NAMES.waitObject("web01")
                            .waitCondition(new Filter.Comparison(Hosts.NAME, Operator.EQ, evil))
                            .waitTimeout(Duration.ofMillis(1))));
            attempt("raw", evil, () -> live.query("GET hosts\nColumns: name\nFilter: name = " + evil));
            attempt("raw header", evil, () -> live.query("GET hosts\nColumns: name\n" + evil));
            attempt("raw table", evil, () -> live.query("GET " + evil));
            attempt("forEach", evil, () -> live.forEach(NAMES.authUser(evil), row -> {}));
        }
    }

    @Test
    void namesOfColumnsAndTablesAreSafe() throws Exception {
        for (Class<?> table : List.of(Hosts.class, Services.class, HostsByGroup.class, ServicesByHostGroup.class)) {
            for (Method method : table.getMethods()) {
                if (Modifier.isStatic(method.getModifiers()) && Column.class.isAssignableFrom(method.getReturnType())) {
                    for (int i = 0; i < method.getParameterCount(); i++) {
                        for (String evil : evils()) {
                            Object[] arguments = arguments(method);
                            arguments[i] = evil;
                            attempt(method.toString(), evil, () -> asked((Column<?>) method.invoke(null, arguments)));
                        }
                    }
                }
            }
        }
        for (String evil : evils()) {
            attempt("string", evil, () -> asked(Hosts.TABLE.text(evil)));
            attempt("int", evil, () -> asked(Hosts.TABLE.number(evil)));
            attempt("float", evil, () -> asked(Hosts.TABLE.decimal(evil)));
            attempt("time", evil, () -> asked(Hosts.TABLE.time(evil)));
            attempt("flag", evil, () -> asked(Hosts.TABLE.flag(evil)));
            attempt("enum", evil, () -> asked(Hosts.TABLE.state(evil, HostState.class)));
            attempt("list", evil, () -> asked(Hosts.TABLE.list(evil)));
            attempt("dict", evil, () -> asked(Hosts.TABLE.dict(evil)));
            attempt("blob", evil, () -> asked(Hosts.TABLE.blob(evil)));
            attempt("key", evil, () -> live.query(Query.from(Table.named("hosts", evil))));
        }
        assertTrue(tried > 4_000, "tried " + tried);
    }

    private Object asked(Column<?> column) {
        Query query = Query.from(column.table());
        return live.queryAll(
                List.of(query.optional(column), query.columns(column).sort(column.ascending())));
    }

    /** Outputs of checks may contain line feeds. */
    private static boolean isOutput(Method method, int parameter) {
        return method.getName().matches("process(Host|Service)CheckResult")
                && parameter == method.getParameterCount() - 1;
    }

    @Test
    void outputsOfChecksStayOneCommand() {
        for (String evil : refused()) {
            int before = fake.commands().size();
            try {
                live.send(Commands.processHostCheckResult("web01", 1, evil));
            } catch (IllegalArgumentException e) {
                assertTrue(evil.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t'), evil);
                continue;
            }
            List<String> commands = fake.commands();
            assertEquals(before + 1, commands.size(), evil);
            String command = commands.get(before);
            assertTrue(command.contains("PROCESS_HOST_CHECK_RESULT;web01;1;") && !command.contains("\n"), command);
        }
    }

    @Test
    void textsOfCommandsAreSafe() throws Exception {
        for (Method method : Commands.class.getMethods()) {
            if (Modifier.isStatic(method.getModifiers()) && method.getReturnType() == Command.class) {
                for (int i = 0; i < method.getParameterCount(); i++) {
                    if (method.getParameterTypes()[i] == String.class && !isOutput(method, i)) {
                        for (String evil : refused()) {
                            Object[] arguments = arguments(method);
                            arguments[i] = evil;
                            attempt(method.toString(), evil, () -> live.send((Command) method.invoke(null, arguments)));
                        }
                    }
                }
            }
        }
        for (String evil : refused()) {
            attempt("name", evil, () -> live.send(Command.of(evil)));
            attempt("argument", evil, () -> live.send(Command.of("ADD_HOST_COMMENT", "web01", true, "ops", evil)));
        }
        assertTrue(tried > 10_000, "tried " + tried);
        assertEquals(List.of(), fake.requests(), "the client rejected all of them");
    }
}
