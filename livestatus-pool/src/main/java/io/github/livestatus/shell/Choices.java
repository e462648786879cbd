package io.github.livestatus.shell;

import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.ListColumn;
import io.github.livestatus.lql.StringColumn;
import io.github.livestatus.shell.Choice.Kind;
import io.github.livestatus.text.HumanReadable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The parsed arguments of a verb: names in their order, groups, the order of rows, and the number of days. */
final class Choices {
    /** The kinds for verbs that find hosts and services. */
    static final Set<Kind> OF_OBJECTS = Set.of(Kind.GROUP, Kind.SORT);

    /** The kinds for verbs that list comments, downtimes, contacts and groups. */
    static final Set<Kind> OF_LISTS = Set.of(Kind.SORT);

    /** The kinds for verbs that read the log. */
    static final Set<Kind> OF_LOGS = Set.of(Kind.SORT, Kind.DAYS);

    private final List<Choice> names = new ArrayList<>();
    private final List<String> groups = new ArrayList<>();
    private String sort = "";
    private int days;

    /**
     * @param most the maximum number of names
     * @param kinds the supported kinds besides names
     * @throws IllegalArgumentException for too many names, an argument that is neither text nor a choice, or a choice of another kind
     */
    Choices(String verb, int most, Set<Kind> kinds, Object... all) {
        for (Object one : all) {
            if (one instanceof Choice choice) {
                if (choice.kind() != Kind.TEXT && choice.kind() != Kind.REGEX && !kinds.contains(choice.kind())) {
                    throw new IllegalArgumentException(
                            verb + " does not support " + choice + " (help(\"" + verb + "\") shows its arguments)");
                }
                add(choice);
            } else if (one instanceof String text) {
                names.add(new Choice(Kind.TEXT, text));
            } else {
                throw new IllegalArgumentException(verb + " takes text in quotes, regex(\"...\"), group(\"...\"),"
                        + " sort(\"...\") or days(7), not " + one);
            }
        }
        if (names.size() > most) {
            throw new IllegalArgumentException(verb + " takes at most " + HumanReadable.count(most, "name") + ", not "
                    + names.size() + " (help(\"" + verb + "\") shows how)");
        }
    }

    private void add(Choice choice) {
        switch (choice.kind()) {
            case TEXT, REGEX -> names.add(choice);
            case GROUP -> groups.add(choice.text());
            case SORT -> sort = choice.text();
            case DAYS -> days = Integer.parseInt(choice.text());
        }
    }

    /** Returns conditions for the names, each on the column at its position. An empty name matches every object. */
    List<Filter> named(StringColumn... columns) {
        List<Filter> filters = new ArrayList<>();
        for (int i = 0; i < names.size() && i < columns.length; i++) {
            String text = names.get(i).text();
            if (!text.isEmpty()) {
                filters.add(
                        names.get(i).kind() == Kind.REGEX
                                ? columns[i].matchesIgnoreCase(text)
                                : columns[i].containsIgnoreCase(text));
            }
        }
        return filters;
    }

    /** Returns conditions for complete names, each on the column at its position. */
    List<Filter> exactly(StringColumn... columns) {
        List<Filter> filters = new ArrayList<>();
        for (int i = 0; i < names.size() && i < columns.length; i++) {
            Choice name = names.get(i);
            if (!name.text().isEmpty()) {
                filters.add(
                        name.kind() == Kind.REGEX
                                ? columns[i].matchesIgnoreCase(name.text())
                                : columns[i].eq(name.text()));
            }
        }
        return filters;
    }

    /** Returns conditions that match the members of all groups. A group may be in any of the columns. */
    @SafeVarargs
    final List<Filter> grouped(ListColumn<String>... columns) {
        List<Filter> filters = new ArrayList<>();
        for (String group : groups) {
            List<Filter> either = new ArrayList<>();
            for (ListColumn<String> column : columns) {
                either.add(column.contains(group));
            }
            filters.add(Filter.anyOf(either));
        }
        return filters;
    }

    /** Returns the complete name at a position; "" if there is none, or a regular expression. */
    String whole(int index) {
        return index < names.size() && names.get(index).kind() == Kind.TEXT
                ? names.get(index).text()
                : "";
    }

    List<String> groups() {
        return groups;
    }

    /** Returns the column to sort by, with a minus in front for descending order; empty for the verb's own order. */
    Optional<String> sort() {
        return Optional.of(sort).filter(text -> !text.isEmpty());
    }

    /** Returns the start of the period: the chosen number of days ago, or else {@code usual} days; 0 means since midnight. */
    Instant since(int usual, Instant now) {
        int back = days == 0 ? usual : days;
        return back == 0
                ? LocalDate.ofInstant(now, ZoneId.systemDefault())
                        .atStartOfDay(ZoneId.systemDefault())
                        .toInstant()
                : now.minus(back, ChronoUnit.DAYS);
    }
}
