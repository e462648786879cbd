package io.github.livestatus.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.conformance.Conformance;
import io.github.livestatus.conformance.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A random sample of all comparisons on a real Icinga 2. A difference is printed with the seed. */
@RealServers
@OnOneJdk
class IcingaConformanceTest {
    private static final int SECONDS = 20;

    @Test
    void typedResultsEqualThePlainText() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (IcingaSite site = IcingaSite.startOnUnixSocket("conform", 5, 4)) {
            for (int service = 0; service < 4; service++) {
                site.report(CheckResult.ofService(site.host(0), site.service(service), service, "said " + service));
            }
            site.report(CheckResult.ofHost(site.host(1), 1, "down"));
            long now = System.currentTimeMillis() / 1000;
            site.plain()
                    .commands(List.of(
                            "ACKNOWLEDGE_SVC_PROBLEM;" + site.host(0) + ";svc 2;1;0;0;ops;on it",
                            "ADD_HOST_COMMENT;" + site.host(2) + ";0;ops;a comment",
                            "SCHEDULE_HOST_DOWNTIME;" + site.host(3) + ";" + now + ";" + (now + 3600)
                                    + ";1;0;3600;ops;a break"));
            Report report = Conformance.run(
                    "unix:" + site.unixSocket(),
                    SECONDS,
                    System.nanoTime(),
                    new PrintStream(printed, true, StandardCharsets.UTF_8));
            assertEquals(0, report.differences(), printed::toString);
            assertTrue(report.agreements() > 500, printed::toString);
        }
    }
}
