package io.github.livestatus.check;

import io.github.livestatus.argument.Argument;
import io.github.livestatus.transport.Endpoint;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the command line says.
 *
 * @param endpoints where each site listens, by its name, in the order of the command line
 * @param warning how long an answer may take, connecting included
 * @param critical how long it may take at all
 * @param timeout when a site is given up
 * @param ahead how far a site's clock may be ahead of this one
 * @param idle how long there may be no check result; zero for ever
 */
record Options(
        Map<String, String> endpoints,
        Duration warning,
        Duration critical,
        Duration timeout,
        Duration ahead,
        Duration idle) {
    static final String USAGE = """
            CheckLivestatus [SITE=]ADDRESS ... [-w SECONDS] [-c SECONDS] [-t SECONDS] [--ahead SECONDS] [--idle SECONDS]
              ADDRESS       tcp:10.2.0.10:6557, tls:10.2.0.10:6557, unix:/usr/local/nagios/var/rw/live
              -w SECONDS    WARNING when an answer takes longer, connecting included (1)
              -c SECONDS    CRITICAL when it takes longer (5)
              -t SECONDS    CRITICAL when there is none by then (10)
              --ahead SECONDS  WARNING when the site's clock is further ahead of this one (5)
              --idle SECONDS   WARNING when it has checked nothing for so long; 0 for never (0)""";

    /** @throws IllegalArgumentException for what is no site and no option */
    static Options parse(String... args) {
        Map<String, String> endpoints = new LinkedHashMap<>();
        Map<String, Duration> seconds = new LinkedHashMap<>(Map.of(
                "-w", Duration.ofSeconds(1),
                "-c", Duration.ofSeconds(5),
                "-t", Duration.ofSeconds(10),
                "--ahead", Duration.ofSeconds(5),
                "--idle", Duration.ZERO));
        for (int i = 0; i < args.length; i++) {
            if (seconds.containsKey(args[i])) {
                String option = args[i];
                seconds.put(option, seconds(option, ++i < args.length ? args[i] : ""));
            } else if (args[i].startsWith("-")) {
                throw new IllegalArgumentException("there is no option " + args[i]);
            } else {
                addSite(endpoints, args[i]);
            }
        }
        if (endpoints.isEmpty()) {
            throw new IllegalArgumentException("no site");
        }
        return new Options(
                endpoints,
                seconds.get("-w"),
                seconds.get("-c"),
                Argument.positive("-t", seconds.get("-t")),
                seconds.get("--ahead"),
                seconds.get("--idle"));
    }

    /** The time that check results are counted in. */
    Duration recent() {
        return idle.isZero() ? Duration.ofMinutes(5) : idle;
    }

    private static void addSite(Map<String, String> endpoints, String text) {
        int equals = text.indexOf('=');
        String name = equals < 0 ? text : text.substring(0, equals);
        String address = text.substring(equals + 1);
        Endpoint.parse(address);
        if (name.isEmpty() || endpoints.put(name, address) != null) {
            throw new IllegalArgumentException(name.isEmpty() ? text + " has no name" : "two sites are called " + name);
        }
    }

    private static Duration seconds(String option, String text) {
        if (!text.matches("\\d{1,7}(\\.\\d{1,3})?")) {
            throw new IllegalArgumentException(option + " takes seconds, such as 5 or 0.5, not \"" + text + "\"");
        }
        return Duration.ofMillis(Math.round(Double.parseDouble(text) * 1000));
    }
}
