package io.github.livestatus.multisite;

import io.github.livestatus.argument.Argument;
import io.github.livestatus.lql.Query;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.text.Printable;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a view is narrowed to. It only ever becomes narrower, so who was given a view has no way to see more. Immutable.
 *
 * @param choice which of the sites there are; it is applied at each call, as there may be other sites by then
 * @param contact whose rows are seen; empty for all rows
 * @param budget how long a call may take; empty where only the sites' timeouts hold
 */
record Scope(Predicate<Site> choice, Optional<String> contact, Optional<Duration> budget) {
    static final Scope ALL = new Scope(site -> true, Optional.empty(), Optional.empty());

    /** Returns the same for those of its sites that pass this test, too. */
    Scope only(Predicate<? super Site> test) {
        return new Scope(choice.and(test), contact, budget);
    }

    /**
     * Returns the same for the rows that a contact may see.
     *
     * @throws IllegalArgumentException for a name that no query can hold, or where the rows are another contact's
     */
    Scope authUser(String name) {
        Optional<String> checked = Query.from(Hosts.TABLE).authUser(name).authUser();
        checkContact("this view", contact, name);
        return new Scope(choice, checked, budget);
    }

    /** Returns the same with this time, or the shorter one that it has. */
    Scope within(Duration time) {
        Duration most = Argument.timeout("within", time);
        boolean isShorter = budget.filter(own -> own.compareTo(most) < 0).isPresent();
        return isShorter ? this : new Scope(choice, contact, Optional.of(most));
    }

    /**
     * Returns the query for the rows that the contact may see.
     *
     * @throws IllegalArgumentException when it is for those of another contact
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
