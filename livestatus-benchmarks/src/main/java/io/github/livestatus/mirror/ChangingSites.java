package io.github.livestatus.mirror;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsclub.net.unix.AFUNIXServerSocket;
import org.newsclub.net.unix.AFUNIXSocketAddress;

/**
 * Sites that answer as Naemon does, with 100 hosts of 50 services each. Their services change on command. They run in a child process,
 * and answer the queries that a mirror sends, with any columns.
 */
public final class ChangingSites {
    private static final int HOSTS = 100;
    private static final int SERVICES = 50;
    private static final long START = 1_790_000_000;

    private final List<String> services = new ArrayList<>();
    private final long[] stamps = new long[HOSTS * SERVICES];
    private final int[] versions = new int[HOSTS * SERVICES];
    private final Map<String, byte[][]> rows = new HashMap<>();
    private long second = START;
    private int next;

    private ChangingSites() {
        Arrays.fill(stamps, START - 100);
        for (int i = 0; i < HOSTS * SERVICES; i++) {
            services.add("\"host%03d\",\"service %02d\"".formatted(i / SERVICES, i % SERVICES));
        }
    }

    /**
     * Listens on the sockets of all sites. Each line of the standard input is the number of services that change at each site.
     *
     * @param args the folder of the sockets, and the number of sites
     */
    public static void main(String[] args) throws IOException {
        List<ChangingSites> sites = new ArrayList<>();
        for (int i = 0; i < Integer.parseInt(args[1]); i++) {
            ChangingSites site = new ChangingSites();
            ServerSocket socket = AFUNIXServerSocket.newInstance();
            socket.bind(AFUNIXSocketAddress.of(Path.of(args[0], "site" + i)));
            new Thread(() -> site.accept(socket)).start();
            sites.add(site);
        }
        System.out.println("ready");
        BufferedReader told = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        for (String line = told.readLine(); line != null; line = told.readLine()) {
            for (ChangingSites site : sites) {
                site.change(Integer.parseInt(line));
            }
            System.out.println(System.currentTimeMillis());
        }
        System.exit(0);
    }

    private synchronized void change(int count) {
        second += 5;
        for (int i = 0; i < count; i++) {
            int row = next++ * 7 % versions.length;
            versions[row]++;
            stamps[row] = second;
            rows.values().forEach(all -> all[row] = null);
        }
    }

    private void accept(ServerSocket server) {
        try {
            while (true) {
                Socket socket = server.accept();
                new Thread(() -> serve(socket)).start();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            InputStream in = socket.getInputStream();
            OutputStream out = socket.getOutputStream();
            byte[] requests = new byte[1 << 20];
            int count = 0;
            for (int read = in.read(requests); read >= 0; read = in.read(requests, count, requests.length - count)) {
                count += read;
                int begin = 0;
                for (int i = 1; i < count; i++) {
                    if (requests[i] == '\n' && requests[i - 1] == '\n') {
                        byte[] body = answer(new String(requests, begin, i - begin, StandardCharsets.UTF_8));
                        out.write("200 %11d\n".formatted(body.length).getBytes(StandardCharsets.US_ASCII));
                        out.write(body);
                        begin = i + 1;
                    }
                }
                System.arraycopy(requests, begin, requests, 0, count - begin);
                count -= begin;
            }
        } catch (IOException e) {
            // the client has closed the connection
        }
    }

    private synchronized byte[] answer(String request) {
        String table = request.lines()
                .findFirst()
                .orElse("")
                .substring("GET ".length())
                .strip();
        List<String> columns = List.of("program_version", "livestatus_version", "program_start");
        long since = 0;
        boolean hasHeaders = request.contains("ColumnHeaders: on");
        for (String line : request.lines().toList()) {
            if (line.startsWith("Columns: ")) {
                columns = List.of(line.substring("Columns: ".length()).split(" "));
            } else if (line.startsWith("Filter: last_update >= ")) {
                since = Long.parseLong(line.substring("Filter: last_update >= ".length()));
            }
        }
        StringBuilder answer = new StringBuilder("[");
        if (hasHeaders) {
            answer.append("[\"").append(String.join("\",\"", columns)).append("\"]");
        }
        switch (table) {
            case "status" -> row(answer, columns, -1, -1);
            case "hosts" -> {
                for (int i = 0; i < HOSTS; i++) {
                    if (stampOfHost(i) >= since) {
                        row(answer, columns, i, -1);
                    }
                }
            }
            case "services" -> {
                byte[][] cached = rows.computeIfAbsent(String.join(" ", columns), key -> new byte[versions.length][]);
                for (int i = 0; i < versions.length; i++) {
                    if (stamps[i] >= since) {
                        if (cached[i] == null) {
                            StringBuilder made = new StringBuilder();
                            row(made, columns, i / SERVICES, i);
                            cached[i] = made.toString().getBytes(StandardCharsets.ISO_8859_1);
                        }
                        answer.append(answer.length() == 1 ? "" : ",\n");
                        answer.append(new String(cached[i], StandardCharsets.ISO_8859_1));
                    }
                }
            }
            default -> {
                // no groups, comments and downtimes
            }
        }
        return answer.append("]\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Returns the stamp of a host. Hosts are checked one after the other. */
    private static long stampOfHost(int host) {
        return START - 100 - 3L * host;
    }

    private void row(StringBuilder answer, List<String> columns, int host, int service) {
        answer.append(answer.length() <= 1 ? "[" : ",\n[");
        for (int i = 0; i < columns.size(); i++) {
            answer.append(i == 0 ? "" : ",").append(cell(columns.get(i), host, service));
        }
        answer.append(']');
    }

    private String cell(String column, int host, int service) {
        int version = service < 0 ? 0 : versions[service];
        int state = (service + version * 3) % 25 == 0 ? 1 + service % 3 : 0;
        return switch (column) {
            case "program_version" -> "\"1.5.2-naemon\"";
            case "livestatus_version" -> "\"1.5.1-naemon\"";
            case "program_start" -> String.valueOf(START - 1000);
            case "name", "host_name" -> "\"host%03d\"".formatted(host);
            case "alias", "address" -> "\"10.0.0.%d\"".formatted(host);
            case "description", "display_name" -> "\"service %02d\"".formatted(service % SERVICES);
            case "state", "last_hard_state", "last_state" -> String.valueOf(service < 0 ? 0 : state);
            case "has_been_checked",
                    "state_type",
                    "current_attempt",
                    "notifications_enabled",
                    "active_checks_enabled",
                    "accept_passive_checks",
                    "event_handler_enabled",
                    "flap_detection_enabled" -> "1";
            case "last_check", "last_time_ok" -> String.valueOf(START + version * 5L);
            case "last_update" -> (service < 0 ? stampOfHost(host) : stamps[service]) + "." + 100000 + "";
            case "last_state_change", "last_hard_state_change" -> String.valueOf(START - 1000 - service % 977);
            case "execution_time", "latency" -> "0." + (service * 31 + version) % 1000;
            case "plugin_output" ->
                "\"%s - value %d of %d is in its range, measured with probe %d of host%03d, run %d, mark\""
                        .formatted(
                                List.of("OK", "WARNING", "CRITICAL", "UNKNOWN").get(state),
                                service,
                                version,
                                service % 9,
                                host,
                                service * 7 + version);
            case "perf_data" ->
                ("\"usage=%d%%;80;90;0;100 time=0.%03ds;1;2;0 bytes=%dB;;;0 inodes=%d;;;0 reads=%dc;;;0 writes=%dc;;;0 wait=%d"
                                + "ms;5;9\"")
                        .formatted(
                                service % 100,
                                version % 1000,
                                service * 7919L + version,
                                service,
                                service * 3,
                                version,
                                service % 7);
            case "check_command" -> "\"check-%d!80!90\"".formatted(service % 40);
            case "check_period", "notification_period" -> "\"24x7\"";
            case "groups" -> "[\"linux\",\"group%d\"]".formatted(service % 5);
            case "contact_groups", "contacts" -> "[\"ops\"]";
            case "custom_variables" -> "{}";
            case "custom_variable_names", "custom_variable_values", "parents", "members" -> "[]";
            case "notes_url" -> "\"https://wiki.example.org/host%03d/%d\"".formatted(host, service % SERVICES);
            case "long_plugin_output", "event_handler", "notes", "action_url", "icon_image", "icon_image_alt" -> "\"\"";
            default -> "0";
        };
    }
}
