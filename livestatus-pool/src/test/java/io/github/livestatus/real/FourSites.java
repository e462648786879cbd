package io.github.livestatus.real;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A program that runs the four real sites until its standard input ends, for comparisons of clients. Every service has an output
 * of some 120 characters. It prints one line {@code site=endpoint} for each site when all answer.
 */
public final class FourSites {
    private static final int HOSTS = 20;
    private static final int SERVICES = 10;

    private FourSites() {}

    /** Runs the program. */
    public static void main(String[] args) throws IOException {
        try (RealSites sites = RealSites.start()) {
            for (String name : sites.names()) {
                sites.site(name).report(results(name));
            }
            sites.names().forEach(name -> System.out.println(name + "=" + sites.endpoint(name)));
            System.in.readAllBytes();
        }
    }

    private static List<CheckResult> results(String site) {
        List<CheckResult> results = new ArrayList<>();
        for (int i = 0; i < HOSTS * SERVICES; i++) {
            String output = "result %d of %s: ".formatted(i, site) + "x".repeat(100);
            results.add(CheckResult.ofService(site + "-host" + i % HOSTS, "svc " + i / HOSTS, i % 4, output));
        }
        return results;
    }
}
