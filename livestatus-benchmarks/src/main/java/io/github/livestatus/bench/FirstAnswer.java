package io.github.livestatus.bench;

import io.github.livestatus.client.LivestatusConnection;
import io.github.livestatus.lql.Query;
import io.github.livestatus.result.Result;
import io.github.livestatus.schema.Hosts;

/** A program that asks once, in a JVM that has done nothing before: it prints how many nanoseconds each phase took. */
public final class FirstAnswer {
    /** What a program does until it has its first row. */
    enum Phase {
        BUILDER("LivestatusConnection.builder"),
        OPEN("open"),
        QUERY("Query.from(Hosts.TABLE)"),
        ANSWER("query"),
        ROW("row(0).get");

        final String words;

        Phase(String words) {
            this.words = words;
        }
    }

    private FirstAnswer() {}

    /** @param args the server's endpoint */
    public static void main(String[] args) {
        long[] times = new long[Phase.values().length + 1];
        times[0] = System.nanoTime();
        LivestatusConnection.Builder builder = LivestatusConnection.builder(args[0]);
        times[1] = System.nanoTime();
        try (LivestatusConnection live = builder.open()) {
            times[2] = System.nanoTime();
            Query query = Query.from(Hosts.TABLE).columns(Hosts.NAME, Hosts.STATE, Hosts.ADDRESS);
            times[3] = System.nanoTime();
            Result result = live.query(query);
            times[4] = System.nanoTime();
            if (!result.row(0).get(Hosts.NAME).equals("web01")) {
                throw new IllegalStateException("not the canned row");
            }
            times[5] = System.nanoTime();
        }
        for (Phase phase : Phase.values()) {
            System.out.println(times[phase.ordinal() + 1] - times[phase.ordinal()]);
        }
    }
}
