package io.github.livestatus.real;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;

/**
 * The requirements of real servers, and the decision whether tests with them run.
 *
 * @param missing the missing programs; empty if this machine can run the servers
 */
record Prerequisites(List<String> missing) {
    private static final Path ICINGA_LIBRARY = Path.of("/usr/share/icinga2/include/itl");

    /** @param further programs in addition to those that all servers need */
    static Prerequisites ofThisMachine(String... further) {
        List<String> missing = new ArrayList<>();
        Stream.concat(Stream.of("icinga2", "xinetd", "socat", "setsid", "setpriv"), Stream.of(further))
                .filter(program -> Programs.find(program).isEmpty())
                .forEach(program -> missing.add(program + " on the PATH"));
        if (!Files.exists(ICINGA_LIBRARY)) {
            missing.add("file " + ICINGA_LIBRARY);
        }
        if (!System.getProperty("user.name").equals("root")) {
            missing.add("user root");
        }
        return new Prerequisites(List.copyOf(missing));
    }

    /**
     * Returns the decision to run, or to skip with the reason.
     *
     * @throws IllegalStateException instead of skipping, if the tests are required
     */
    ConditionEvaluationResult verdict(boolean required) {
        if (missing.isEmpty()) {
            return ConditionEvaluationResult.enabled("this machine can run real servers");
        }
        String reason = "real servers need root and the Debian packages icinga2-bin, icinga2-common, xinetd, socat,"
                + " stunnel4, openssl, iproute2 and tmux; missing here: " + String.join(", ", missing);
        if (required) {
            throw new IllegalStateException("LIVESTATUS_REAL=required, but " + reason);
        }
        return ConditionEvaluationResult.disabled(reason);
    }
}
