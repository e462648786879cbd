package io.github.livestatus.readme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.livestatus.client.LivestatusConnection;
import io.github.livestatus.mirror.SitesMirror;
import io.github.livestatus.multisite.LivestatusSites;
import io.github.livestatus.multisite.Site;
import io.github.livestatus.pool.LivestatusPool;
import io.github.livestatus.pool.PoolSettings;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guide's tables of options match the code. */
class OptionsTest {
    private static final String ENDPOINT = "tcp:10.2.0.10:6557";

    private static final Object CONNECTION = LivestatusConnection.builder(ENDPOINT);

    @Test
    void theGuideHasAllConnectionOptionsWithTheirDefaults() throws Exception {
        compare("connection", CONNECTION);
    }

    @Test
    void theGuideHasAllPoolSettingsWithTheirDefaults() throws Exception {
        compare("settings", PoolSettings.defaults());
    }

    @Test
    void theGuideHasAllPoolOptionsWithTheirDefaults() throws Exception {
        compare("pool", LivestatusPool.builder(ENDPOINT));
    }

    @Test
    void theGuideHasAllSitesOptionsWithTheirDefaults() throws Exception {
        compare("sites", LivestatusSites.builder());
    }

    @Test
    void theGuideHasAllSiteOptionsWithTheirDefaults() throws Exception {
        compare("site", Site.of("a", ENDPOINT));
    }

    @Test
    void theGuideHasAllMirrorOptionsWithTheirDefaults() throws Exception {
        try (LivestatusSites sites = LivestatusSites.of(List.of(Site.of("a", ENDPOINT)))) {
            compare("mirror", SitesMirror.builder(sites));
        }
    }

    private static void compare(String table, Object builder) throws Exception {
        Map<String, List<String>> rows = new TreeMap<>();
        for (List<String> row : table(table)) {
            rows.put(row.get(0).replace("`", ""), row);
        }
        Set<String> options = new TreeSet<>();
        Stream.of(builder.getClass().getDeclaredMethods())
                .filter(method -> isOption(method, builder.getClass()))
                .forEach(method -> options.add(method.getName()));
        assertEquals(options, rows.keySet());
        for (String option : options) {
            Object value = value(option, builder);
            List<String> row = rows.get(option);
            if (value != null) {
                assertEquals(text(option, value), row.get(2), option);
                assertEquals(unit(option, value), row.get(1), option);
            }
            assertFalse(row.get(2).isEmpty(), option);
            assertFalse(row.get(3).isEmpty(), option);
        }
    }

    /** Returns the rows of the table whose head begins with this word. */
    private static List<List<String>> table(String name) {
        List<List<String>> table = new ArrayList<>();
        boolean isInside = false;
        for (List<String> row : Readme.POOL.rows("Options")) {
            if (row.get(1).equals("unit")) {
                isInside = row.get(0).equals(name);
            } else if (isInside && !row.get(0).startsWith("---")) {
                table.add(row);
            }
        }
        return table;
    }

    private static boolean isOption(Method method, Class<?> builder) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && method.getReturnType() == builder;
    }

    /** Returns the default of an option; null if it is neither a number nor a time. */
    private static Object value(String option, Object builder) throws Exception {
        Object value = builder instanceof PoolSettings ? getter(option, builder) : field(option, builder);
        return value instanceof Duration || value instanceof Number ? value : null;
    }

    private static Object getter(String option, Object builder) throws Exception {
        for (Method method : builder.getClass().getMethods()) {
            if (method.getName().equals(option) && method.getParameterCount() == 0) {
                return method.invoke(builder);
            }
        }
        return null;
    }

    private static Object field(String option, Object builder) throws Exception {
        for (Object holder : List.of(builder, CONNECTION)) {
            for (Field field : holder.getClass().getDeclaredFields()) {
                if (field.getName().equals(option)) {
                    field.setAccessible(true);
                    return field.get(holder);
                }
            }
        }
        return null;
    }

    private static String unit(String option, Object value) {
        if (value instanceof Duration) {
            return "time";
        } else if (option.equals("maxNesting")) {
            return "levels";
        }
        return option.contains("Bytes") || option.equals("logLargerThan") ? "bytes" : "connections";
    }

    private static String text(String option, Object value) {
        if (value instanceof Duration time) {
            if (time.toDays() > 10_000) {
                return "the longest timeout of a site";
            }
            return time.toMinutes() > 10 ? time.toMinutes() + " min" : time.toSeconds() + " s";
        }
        return option.endsWith("Bytes") ? (((Number) value).longValue() >> 20) + " MiB" : value.toString();
    }
}
