package consumer;

import io.github.livestatus.client.Livestatus;
import io.github.livestatus.client.LivestatusConnection;
import io.github.livestatus.multisite.LivestatusSites;
import io.github.livestatus.multisite.Site;
import io.github.livestatus.pool.LivestatusPool;
import io.github.livestatus.result.Result;
import java.lang.invoke.MethodHandles;

/** Asks the endpoint it is given in all the ways there are, and prints the answers. */
public final class Program {

    private static final String HOSTS = "GET hosts\nColumns: name state";

    record Host(String name, int state) {}

    private Program() {}

    public static void main(String[] args) {
        try (Livestatus live = LivestatusConnection.open(args[0])) {
            Result hosts = live.query(HOSTS);
            System.out.println(hosts.as(MethodHandles.lookup(), Host.class));
        }
        try (Livestatus pool = LivestatusPool.builder(args[0]).build()) {
            System.out.println(pool.query(HOSTS).size());
        }
        try (LivestatusSites sites =
                LivestatusSites.builder().site(Site.of("master", args[0])).build()) {
            System.out.println(sites.query(HOSTS).row(0).site());
        }
    }
}
