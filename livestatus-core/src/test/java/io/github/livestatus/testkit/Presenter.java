package io.github.livestatus.testkit;

import io.github.livestatus.testkit.FakeTable.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Converts a cell to the value that a server sends: long, double, boolean, string, list, map or null. Columns for which Icinga 2
 * sends another type were seen on Icinga 2.13.6.
 */
final class Presenter {

    private static final Set<String> ICINGA_BOOLEANS =
            Set.of("acknowledged", "is_flapping", "cv_is_json", "is_reachable", "comments.expires", "downtimes.fixed");
    private static final Set<String> ICINGA_EMPTY_TEXT_FOR_ZERO = Set.of(
            "check_options", "first_notification_delay", "initial_state", "x_2d", "y_2d", "x_3d", "y_3d", "z_3d");
    private static final Set<String> ICINGA_NULL_FOR_EMPTY_TEXT = Set.of(
            "action_url_expanded",
            "check_period",
            "check_source",
            "event_handler",
            "icon_image_expanded",
            "notes_expanded",
            "notes_url_expanded",
            "perf_data",
            "contacts.host_notification_period",
            "contacts.service_notification_period",
            "log.command_name",
            "log.comment",
            "log.contact_name",
            "log.host_name",
            "log.plugin_output",
            "log.service_description",
            "log.state_type",
            "statehist.host_name",
            "statehist.service_description");
    private static final Set<String> ICINGA_NULL_FOR_ZERO = Set.of("downtimes.triggered_by");
    private static final Set<String> ICINGA_ZERO_FOR_EMPTY_LIST = Set.of("modified_attributes_list");

    private final ServerKind manner;

    /** Returns the number of seconds that {@code Localtime:} adds to each time. */
    private final long shiftSeconds;

    Presenter(ServerKind manner, long shiftSeconds) {
        this.manner = manner;
        this.shiftSeconds = shiftSeconds;
    }

    Object present(FakeColumn column, Object[] row) {
        Object cell = column.cell().apply(row);
        if (manner == ServerKind.ICINGA2) {
            return cell == null ? null : icinga(column, cell);
        }
        if (cell == null && column.type() == Type.BLOB && manner.isMk()) {
            return null;
        }
        return plain(column, cell == null ? FakeCells.zero(column.type()) : cell);
    }

    /** Returns the value of a column for a null row in MK Livestatus. */
    Object presentNullRow(FakeColumn column) {
        return column == null ? "" : plain(column, FakeCells.zero(column.type()));
    }

    private Object plain(FakeColumn column, Object cell) {
        if (cell instanceof Instant time) {
            return time(column, time);
        }
        if (cell instanceof byte[] bytes) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
        return cell instanceof Map<?, ?> dict ? texts(dict) : cell;
    }

    /** Values of custom variables are strings, except on Icinga 2. */
    private static Map<Object, Object> texts(Map<?, ?> dict) {
        Map<Object, Object> texts = new LinkedHashMap<>();
        dict.forEach((name, value) ->
                texts.put(name, value instanceof Long || value instanceof Boolean ? String.valueOf(value) : value));
        return texts;
    }

    private Object time(FakeColumn column, Instant time) {
        long seconds = time.getEpochSecond() + shiftSeconds;
        boolean fraction = column.name().equals("last_update") || time.getNano() != 0;
        if (!fraction || manner != ServerKind.NAEMON && manner != ServerKind.LMD) {
            return seconds;
        }
        return BigDecimal.valueOf(seconds * 1_000_000 + time.getNano() / 1000, 6);
    }

    private Object icinga(FakeColumn column, Object cell) {
        if (cell instanceof Map<?, ?> dict) {
            List<Object> pairs = new ArrayList<>();
            dict.forEach((name, value) -> pairs.add(Arrays.asList(name, value)));
            return pairs;
        }
        if (cell.equals(0L) || cell.equals(0.0)) {
            return icingaZero(column, cell);
        }
        if (cell.equals("") && is(column, ICINGA_NULL_FOR_EMPTY_TEXT)) {
            return null;
        }
        if (cell.equals(List.of()) && is(column, ICINGA_ZERO_FOR_EMPTY_LIST)) {
            return 0L;
        }
        if (cell.equals(1L) && is(column, ICINGA_BOOLEANS)) {
            return true;
        }
        return cell instanceof Instant time ? (Object) time.getEpochSecond() : cell;
    }

    private static Object icingaZero(FakeColumn column, Object zero) {
        if (is(column, ICINGA_BOOLEANS)) {
            return false;
        }
        if (is(column, ICINGA_EMPTY_TEXT_FOR_ZERO)) {
            return "";
        }
        return is(column, ICINGA_NULL_FOR_ZERO) ? null : zero;
    }

    private static boolean is(FakeColumn column, Set<String> names) {
        String name = column.name();
        String base = name.replaceFirst("^(host_|service_)", "");
        return names.contains(name) || names.contains(base) || names.contains(column.table() + "." + name);
    }
}
