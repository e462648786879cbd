package io.github.livestatus.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What the libraries took for one work in one run. */
final class Comparison {
    private static final Set<Library> LEAST =
            EnumSet.of(Library.LIVESTATUS, Library.LIVESTATUS_RESULT, Library.JACKSON);

    private final Work work;
    private final Map<Library, Figure> figures = new EnumMap<>(Library.class);

    private Comparison(Work work) {
        this.work = work;
    }

    /** Returns the comparisons of a run: of each work that this library, Jackson and another rival did in it. */
    static List<Comparison> of(List<Figure> run) {
        List<Comparison> comparisons = new ArrayList<>();
        for (Work work : Work.values()) {
            Comparison comparison = new Comparison(work);
            run.stream()
                    .filter(work::is)
                    .forEach(figure -> comparison.figures.put(
                            Library.valueOf(figure.params().get("library")), figure));
            if (comparison.figures.size() > LEAST.size()
                    && comparison.figures.keySet().containsAll(LEAST)) {
                comparisons.add(comparison);
            }
        }
        return comparisons;
    }

    Work work() {
        return work;
    }

    /** Returns the rival that took the least time, Jackson included. */
    Library bestRival() {
        return best(Library::isRival);
    }

    /** Returns the rival other than Jackson that took the least time. */
    Library bestBesideJackson() {
        return best(library -> library.isRival() && library != Library.JACKSON);
    }

    private Library best(Predicate<Library> wanted) {
        return figures.keySet().stream()
                .filter(wanted)
                .min(Comparator.comparingDouble(this::score))
                .orElseThrow();
    }

    private double score(Library library) {
        return figures.get(library).score();
    }

    /** Returns how many times as long as one of ours a rival took. */
    String ratio(Library ours, Library rival) {
        return String.format(Locale.ROOT, "%.1f", score(rival) / score(ours));
    }

    /** Returns the time that a library took, with its unit; "" where it was not measured. */
    String time(Library library) {
        if (!figures.containsKey(library)) {
            return "";
        }
        double millis = score(library);
        return millis < 0.1
                ? String.format(Locale.ROOT, "%.1f us", millis * 1000)
                : String.format(Locale.ROOT, "%.1f ms", millis);
    }

    /** Returns the time and the memory that a library took; the latter where there are megabytes of it. */
    String cost(Library library) {
        double allocated = figures.get(library).allocated();
        return time(library) + (allocated < 1e5 ? "" : String.format(Locale.ROOT, ", %.0f MB", allocated / 1e6));
    }

    /** Returns how many megabytes of the answer a library reads in a second. */
    double throughput(Library library) {
        return work.bytes / 1e3 / score(library);
    }
}
