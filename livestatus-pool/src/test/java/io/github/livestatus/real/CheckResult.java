package io.github.livestatus.real;

import java.util.Set;

/**
 * A passive check result for a host or a service.
 *
 * @param service "" for a result of the host itself
 * @param state 0 to 3 for a service; 0 (up) or 1 (down) for a host
 * @param output one line without outer blanks, which Icinga 2 removes, and without {@code |}, after which it reads performance
 *     data
 */
public record CheckResult(String host, String service, int state, String output) {

    public CheckResult {
        if (!output.equals(output.strip()) || output.contains("|") || output.contains("\n")) {
            throw new IllegalArgumentException("output that Icinga 2 would change: \"" + output + "\"");
        }
    }

    public static CheckResult ofHost(String host, int state, String output) {
        return new CheckResult(host, "", state, output);
    }

    public static CheckResult ofService(String host, String service, int state, String output) {
        return new CheckResult(host, service, state, output);
    }

    String command() {
        return service.isEmpty()
                ? "PROCESS_HOST_CHECK_RESULT;%s;%d;%s".formatted(host, state, output)
                : "PROCESS_SERVICE_CHECK_RESULT;%s;%s;%d;%s".formatted(host, service, state, output);
    }

    /** Returns true if it is among lines of host;state;output and host;service;state;output. */
    boolean isShownIn(Set<String> lines) {
        if (!service.isEmpty()) {
            return lines.contains("%s;%s;%d;%s".formatted(host, service, state, output));
        }
        // A host that is down is unreachable (2) if its parent is down.
        return lines.contains("%s;%d;%s".formatted(host, state, output))
                || state == 1 && lines.contains("%s;2;%s".formatted(host, output));
    }
}
