package io.github.livestatus.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.EnumColumn;
import io.github.livestatus.lql.FlagColumn;
import io.github.livestatus.lql.IntColumn;
import io.github.livestatus.lql.Table;
import io.github.livestatus.lql.TimeColumn;
import java.io.IOException;
import java.lang.reflect.Field;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    private static final Path CATALOGUE = Path.of("src/test/resources/catalogue");

    @Test
    void everyColumnOfTheCatalogueHasAConstantWithTableAndServers() throws Exception {
        Map<String, Class<?>> classes = classesByTable();
        List<String> lines = Files.readAllLines(CATALOGUE.resolve("columns.tsv"));
        for (String line : lines.subList(1, lines.size())) {
            String[] facts = line.split("\t", -1);
            if (!facts[4].contains("dynamic")) {
                Column<?> column = column(classes.get(facts[0]), facts[1]);
                assertEquals(facts[0] + '.' + facts[1], column.table().name() + '.' + column.name());
                assertEquals(dialects(facts[3]), column.dialects(), line);
            }
        }
        assertTrue(lines.size() > 3600, "the columns have been found");
    }

    @Test
    void theKeysOfATableAreItsColumns() throws Exception {
        for (Class<?> type : classesByTable().values()) {
            for (String key : ((Table) type.getField("TABLE").get(null)).key()) {
                assertNotNull(column(type, key));
            }
        }
    }

    @Test
    void joinedColumnsHaveTheTypeOfTheirOriginal() {
        assertInstanceOf(FlagColumn.class, Services.HOST_ACKNOWLEDGED);
        assertInstanceOf(FlagColumn.class, Log.HOST_ACKNOWLEDGED);
        assertInstanceOf(TimeColumn.class, StateHist.HOST_LAST_CHECK);
        assertInstanceOf(TimeColumn.class, Hosts.LAST_UPDATE);
        assertInstanceOf(IntColumn.class, Comments.SERVICE_CHECK_OPTIONS);
        assertEquals(HostState.class, ((EnumColumn<?>) Services.HOST_STATE).constants());
        assertEquals(HostState.class, ((EnumColumn<?>) ServicesByGroup.HOST_STATE).constants());
        assertEquals(ServiceState.class, ((EnumColumn<?>) ServicesByHostGroup.LAST_STATE).constants());
        assertEquals(ServiceState.class, ((EnumColumn<?>) Log.CURRENT_SERVICE_STATE).constants());
        assertEquals(HostState.class, ((EnumColumn<?>) HostsByGroup.HOSTGROUP_WORST_HOST_STATE).constants());
    }

    @Test
    void columnsWithArgumentsAreMethods() {
        assertEquals(
                "rrddata:load:load1,100,*:0:3600:60",
                Services.rrddata("load", "load1,100,*:0:3600:60").name());
        assertEquals(
                Set.of(Dialect.CHECKMK), Hosts.mkLogwatchFile("file", "syslog").dialects());
    }

    @Test
    void aTableDoesNotLoadTheOthers() throws Exception {
        URL classes = Hosts.class.getProtectionDomain().getCodeSource().getLocation();
        try (Watched loader = new Watched(classes)) {
            Class.forName(Hosts.class.getName(), true, loader);
            assertTrue(loader.hasLoaded(Hosts.class), "the watched loader has loaded it itself");
            Set<String> others = new TreeSet<>();
            for (Class<?> type : classesByTable().values()) {
                if (loader.hasLoaded(type)) {
                    others.add(type.getSimpleName());
                }
            }
            assertEquals(Set.of("Hosts"), others);
        }
    }

    private static final class Watched extends URLClassLoader {
        Watched(URL classes) {
            super(new URL[] {classes}, ClassLoader.getPlatformClassLoader());
        }

        boolean hasLoaded(Class<?> type) {
            return findLoadedClass(type.getName()) != null;
        }
    }

    static Map<String, Class<?>> classesByTable() throws IOException, ClassNotFoundException {
        Map<String, Class<?>> classes = new HashMap<>();
        List<String> lines = Files.readAllLines(CATALOGUE.resolve("tables.tsv"));
        for (String line : lines.subList(1, lines.size())) {
            String[] facts = line.split("\t");
            classes.put(facts[0], Class.forName("io.github.livestatus.schema." + facts[1]));
        }
        return classes;
    }

    static Column<?> column(Class<?> type, String name) throws ReflectiveOperationException {
        Field field = type.getField(name.equals("table") ? "TABLE_NAME" : name.toUpperCase(Locale.ROOT));
        return (Column<?>) field.get(null);
    }

    private static Set<Dialect> dialects(String listed) {
        return Arrays.stream(listed.split(","))
                .map(name -> Dialect.valueOf(name.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
    }
}
