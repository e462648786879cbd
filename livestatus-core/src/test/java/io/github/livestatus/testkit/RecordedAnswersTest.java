package io.github.livestatus.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.livestatus.testkit.FakeTable.Type;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Recorded responses of real servers: the rows of a response become a table, and the recorded request must return exactly the
 * same bytes.
 */
class RecordedAnswersTest {

    @ParameterizedTest
    @CsvSource({
        "naemon, NAEMON, hosts-typed",
        "naemon, NAEMON, hosts-limit3-all-columns",
        "naemon, NAEMON, services-typed",
        "naemon, NAEMON, services-limit3-all-columns",
        "naemon, NAEMON, comments-all",
        "naemon, NAEMON, timeperiods-all",
        "naemon, NAEMON, contacts-all",
        "naemon, NAEMON, hostgroups-all",
        "naemon, NAEMON, unicode-and-quotes",
        "naemon, NAEMON, status",
        "nagios-mk, NAGIOS, hosts-typed",
        "nagios-mk, NAGIOS, hosts-limit3-all-columns",
        "nagios-mk, NAGIOS, services-typed",
        "nagios-mk, NAGIOS, services-limit3-all-columns",
        "nagios-mk, NAGIOS, downtimes-all",
        "nagios-mk, NAGIOS, servicegroups-all",
        "nagios-mk, NAGIOS, unicode-and-quotes",
        "nagios-mk, NAGIOS, status",
        "icinga2, ICINGA2, hosts-typed",
        "icinga2, ICINGA2, hosts-limit3-all-columns",
        "icinga2, ICINGA2, services-typed",
        "icinga2, ICINGA2, services-limit3-all-columns",
        "icinga2, ICINGA2, comments-after",
        "icinga2, ICINGA2, commands-all",
        "icinga2, ICINGA2, contacts-all",
        "icinga2, ICINGA2, hostgroups-all",
        "icinga2, ICINGA2, unicode-and-quotes",
        "icinga2, ICINGA2, status",
    })
    void recordedRequestsReturnTheRecordedBytes(String server, ServerKind manner, String name) throws IOException {
        String request = read(server + "/" + name + ".lql");
        String recorded = read(server + "/" + name + ".bin").substring(16);
        List<Json.RecordedRow> rows = new Json(recorded).rows();
        List<String> columns = columns(request);
        String head = "[";
        if (columns == null) {
            columns = rows.get(0).values().stream().map(String::valueOf).toList();
            head += rows.get(0).text() + (manner == ServerKind.ICINGA2 ? ", " : ",\n");
            rows = rows.subList(1, rows.size());
        }
        String table = request.lines().findFirst().orElseThrow().substring("GET ".length());
        try (FakeLivestatus fake = FakeLivestatus.builder(manner).start();
                SocketForTest socket = new SocketForTest(fake.endpoint())) {
            for (Json.RecordedRow row : rows) {
                fake.replaceTable(table(table, columns, rows, row));
                String expected = "200 " + head + row.text() + "]" + (manner == ServerKind.ICINGA2 ? "" : "\n");
                assertEquals(expected, socket.send(request).answer());
            }
        }
    }

    private static String read(String name) throws IOException {
        try (InputStream in = RecordedAnswersTest.class.getResourceAsStream("/captures/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> columns(String request) {
        return request.lines()
                .filter(line -> line.startsWith("Columns: "))
                .map(line -> List.of(line.substring("Columns: ".length()).split(" ")))
                .findFirst()
                .orElse(null);
    }

    private static FakeTable table(
            String name, List<String> columns, List<Json.RecordedRow> rows, Json.RecordedRow row) {
        FakeTable.Builder table = FakeTable.named(name);
        for (int i = 0; i < columns.size(); i++) {
            table.column(columns.get(i), type(columns.get(i), rows, i));
        }
        return table.row(row.values().toArray()).build();
    }

    private static Type type(String name, List<Json.RecordedRow> rows, int column) {
        if (name.endsWith("last_update")) {
            return Type.TIME;
        }
        if (name.matches(".*(mk_inventory|mk_inventory_gz|structured_status)")) {
            return Type.BLOB;
        }
        Type type = Type.STRING;
        for (Json.RecordedRow row : rows) {
            Object value = row.values().get(column);
            if (value instanceof Double) {
                return Type.FLOAT;
            }
            if (value instanceof Long || value instanceof Boolean) {
                type = Type.INT;
            } else if (value instanceof List) {
                type = Type.LIST;
            } else if (value instanceof Map) {
                type = Type.DICT;
            }
        }
        return type;
    }

    /** A minimal reader of servers' JSON. */
    private static final class Json {

        /** A row, with its original text. */
        record RecordedRow(List<Object> values, String text) {}

        private final String text;
        private int at;

        Json(String text) {
            this.text = text;
        }

        List<RecordedRow> rows() {
            List<RecordedRow> rows = new ArrayList<>();
            at = 1;
            while (text.charAt(at) != ']') {
                int start = at;
                rows.add(new RecordedRow(list(), text.substring(start, at)));
                while (", \n".indexOf(text.charAt(at)) >= 0) {
                    at++;
                }
            }
            return rows;
        }

        private List<Object> list() {
            List<Object> list = new ArrayList<>();
            at++;
            while (text.charAt(at) != ']') {
                list.add(value());
                at += text.charAt(at) == ',' ? 1 : 0;
            }
            at++;
            return list;
        }

        private Map<String, Object> dict() {
            Map<String, Object> dict = new LinkedHashMap<>();
            at++;
            while (text.charAt(at) != '}') {
                String key = string();
                at++;
                dict.put(key, value());
                at += text.charAt(at) == ',' ? 1 : 0;
            }
            at++;
            return dict;
        }

        private Object value() {
            return switch (text.charAt(at)) {
                case '[' -> list();
                case '{' -> dict();
                case '"' -> string();
                case 'n' -> word("null", null);
                case 't' -> word("true", true);
                case 'f' -> word("false", false);
                default -> number();
            };
        }

        private Object word(String word, Object value) {
            at += word.length();
            return value;
        }

        private Object number() {
            int start = at;
            while (",]}".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            String digits = text.substring(start, at);
            return digits.matches("-?\\d+") ? (Object) Long.valueOf(digits) : Double.valueOf(digits);
        }

        private String string() {
            StringBuilder string = new StringBuilder();
            at++;
            while (text.charAt(at) != '"') {
                char c = text.charAt(at++);
                if (c == '\\') {
                    c = text.charAt(at++);
                    if (c == 'u') {
                        c = (char) Integer.parseInt(text.substring(at, at + 4), 16);
                        at += 4;
                    }
                }
                string.append(c);
            }
            at++;
            return string.toString();
        }
    }
}
