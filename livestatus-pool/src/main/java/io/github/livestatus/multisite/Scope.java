package io.github.livestatus.multisite;

import io.github.livestatus.argument.Argument;
import io.github.livestatus.lql.Query;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.text.Printable;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The restriction of a view. It can only be narrowed, so that the user of a view cannot get more than the view permits. Immutable.
 *
 * @param choice selects the sites; evaluated at each call, since sites may be replaced
 * @param contact the contact whose objects are visible; empty for all objects
 * @param budget the timeout of a call; empty if only the sites' timeouts apply
 */
record Scope(Predicate<Site> choice, Optional<String> contact, Optional<Duration> budget) {
    static final Scope ALL = new Scope(site -> true, Optional.empty(), Optional.empty());

    /** Returns this scope, restricted to the sites that match a predicate too. */
    Scope only(Predicate<? super Site> test) {
        return new Scope(choice.and(test), contact, budget);
    }

    /**
     * Returns this scope, restricted to the objects of a contact.
     *
     * @throws IllegalArgumentException if a query cannot contain the name, or if the scope is restricted to another contact
     */
    Scope authUser(String name) {
        Optional<String> checked = Query.from(Hosts.TABLE).authUser(name).authUser();
        checkContact("this view", contact, name);
        return new Scope(choice, checked, budget);
    }

    /** Returns this scope with a timeout, or with its own timeout if that is shorter. */
    Scope within(Duration time) {
        Duration most = Argument.timeout("within", time);
        boolean isShorter = budget.filter(own -> own.compareTo(most) < 0).isPresent();
        return isShorter ? this : new Scope(choice, contact, Optional.of(most));
    }

    /**
     * Returns the query restricted to the objects of the contact.
     *
     * @throws IllegalArgumentException if the query is for another contact
     */
    Query narrowed(Query query) {
        if (contact.isEmpty()) {
            return query;
        }
        checkContact("the query", query.authUser(), contact.get());
        return query.authUser(contact.get());
    }

    private static void checkContact(String what, Optional<String> contact, String wanted) {
        if (contact.isPresent() && !contact.get().equals(wanted)) {
            throw new IllegalArgumentException(what + " is for the rows of \"" + Printable.quote(contact.get())
                    + "\" and not for those of \"" + Printable.quote(wanted) + '"');
        }
    }
}
