package io.github.livestatus.shell;

import io.github.livestatus.lql.Query;
import io.github.livestatus.multisite.SitesResult;
import io.github.livestatus.multisite.SitesView;
import io.github.livestatus.result.Row;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.schema.Services;
import io.github.livestatus.text.Spelling;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds the site of a host or service before a command is sent, because most cores do not report an unknown name. */
final class Targets {
    private final Session session;

    Targets(Session session) {
        this.session = session;
    }

    /**
     * Returns the name of the site.
     *
     * @param site the only site to query; "" for all
     * @param service "" for the host itself
     * @throws IllegalArgumentException if no site or more than one has the object
     */
    String site(String site, String host, String service) {
        SitesView view = site.isEmpty() ? session.sites() : session.sites().only(session.site(site));
        Query query = service.isEmpty()
                ? Query.from(Hosts.TABLE).columns(Hosts.NAME).filter(Hosts.NAME.eq(host))
                : Query.from(Services.TABLE)
                        .columns(Services.HOST_NAME)
                        .filter(Services.HOST_NAME.eq(host), Services.DESCRIPTION.eq(service));
        SitesResult found = view.query(query);
        List<String> sites = found.stream().map(Row::site).distinct().toList();
        if (sites.size() > 1) {
            throw new IllegalArgumentException("host " + host + " is monitored by " + String.join(" and ", sites)
                    + ": put the site in front, as in ack(\"" + sites.get(0) + "\", \"" + host
                    + "\", \"HTTP\", \"on it\")");
        }
        if (sites.isEmpty()) {
            throw unknown(view, host, service, found);
        }
        return sites.get(0);
    }

    /** @throws IllegalArgumentException if all sites answer, and none has the host or service */
    static void refuseUnknown(SitesView view, String host, String service) {
        SitesResult found = view.query(
                service.isEmpty()
                        ? Query.from(Hosts.TABLE).columns(Hosts.NAME).filter(Hosts.NAME.eq(host))
                        : Query.from(Services.TABLE)
                                .columns(Services.HOST_NAME)
                                .filter(Services.HOST_NAME.eq(host), Services.DESCRIPTION.eq(service)));
        if (found.isEmpty() && found.isComplete()) {
            throw unknown(view, host, service, found);
        }
    }

    /**
     * Returns the exception for an unknown object, with the most similar name, and the sites that did not answer.
     *
     * @param found the result without rows
     */
    static IllegalArgumentException unknown(SitesView view, String host, String service, SitesResult found) {
        String missing = found.outcomes().entrySet().stream()
                .filter(one -> !one.getValue().isAnswered())
                .map(one -> "; " + one.getKey() + " was not searched: " + Session.words(one.getValue()))
                .collect(Collectors.joining());
        return new IllegalArgumentException(unknown(view, host, service, found.isComplete()) + missing);
    }

    private static String unknown(SitesView view, String host, String service, boolean isComplete) {
        List<String> hosts =
                view.query(Query.from(Hosts.TABLE).columns(Hosts.NAME)).column(Hosts.NAME);
        if (service.isEmpty() || !hosts.contains(host)) {
            return (isComplete ? "no site has a host " : "no site that answered has a host ")
                    + host
                    + Spelling.hint(host, hosts);
        }
        TreeSet<String> services = view
                .query(Query.from(Services.TABLE).columns(Services.DESCRIPTION).filter(Services.HOST_NAME.eq(host)))
                .column(Services.DESCRIPTION)
                .stream()
                .collect(Collectors.toCollection(() -> new TreeSet<>(NaturalOrder.OF_TEXT)));
        String hint = Spelling.hint(service, services);
        return "host " + host + " has no service " + service
                + (hint.isEmpty() ? ", only " + String.join(", ", services) : hint);
    }
}
