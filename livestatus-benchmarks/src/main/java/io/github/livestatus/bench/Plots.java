package io.github.livestatus.bench;

import java.util.List;
import java.util.Locale;

/** The plots of the benchmarks' README, drawn from figures. */
final class Plots {
    /** Where the bars begin, right of what they stand for; and what is left free behind the longest. */
    private static final int LEFT = 280;

    private static final int RIGHT = 180;
    private static final int WIDTH = 820;

    private Plots() {}

    /** How long many sites take together, and how long they would take one after the other, both axes logarithmic. */
    static String fanOut(List<Figure> figures) {
        int height = 330;
        List<Figure> all =
                figures.stream().filter(figure -> figure.is("allSites")).toList();
        List<Figure> alone =
                figures.stream().filter(figure -> figure.is("oneSite")).toList();
        Scale x = new Scale(1, last(all), 70, WIDTH - 240);
        Scale y = new Scale(10, 10 * Math.ceil(last(all) * alone.get(0).score() / 10), height - 50, 40);
        Svg svg = new Svg(WIDTH, height, "Milliseconds that a query of many sites takes, by the number of sites");
        svg.words(20, 20, "start", "a query of many sites, each of which takes 20 ms to answer");
        for (double tick = 10; tick <= y.to(); tick *= 10) {
            svg.rule(70, y.at(tick), WIDTH - 240, y.at(tick));
            svg.words(62, y.at(tick) + 4, "end", String.format(Locale.ROOT, "%,.0f", tick));
        }
        double[] together = new double[2 * all.size()];
        double[] inTurn = new double[2 * all.size()];
        for (int i = 0; i < all.size(); i++) {
            double sites = sites(all.get(i));
            svg.words(x.at(sites), height - 30, "middle", String.format(Locale.ROOT, "%,.0f", sites));
            inTurn[2 * i] = together[2 * i] = x.at(sites);
            together[2 * i + 1] = y.at(all.get(i).score());
            inTurn[2 * i + 1] = y.at(sites * alone.get(i).score());
        }
        svg.curve(inTurn, Svg.FIRST_RIVAL);
        svg.curve(together, Svg.OURS);
        int end = 2 * all.size() - 1;
        svg.words(WIDTH - 228, inTurn[end] + 4, "start", Svg.FIRST_RIVAL, "one alone, times their number");
        svg.words(WIDTH - 228, together[end] + 4, "start", Svg.OURS, "all together, measured");
        svg.words(x.at(Math.sqrt(last(all))), height - 8, "middle", "sites");
        svg.upwards(14, height / 2.0, "milliseconds");
        return svg.toString();
    }

    private static double last(List<Figure> figures) {
        return sites(figures.get(figures.size() - 1));
    }

    private static double sites(Figure figure) {
        return Double.parseDouble(figure.params().get("sites"));
    }

    /** How many megabytes of an answer are read in a second, for each large work: by us, Jackson and the best other rival. */
    static String parse(List<Figure> figures) {
        List<Comparison> groups = Comparison.of(figures).stream()
                .filter(comparison -> comparison.work().isLarge())
                .toList();
        int height = 40 + groups.size() * (4 * 18 + 12) + 50;
        double most = groups.stream()
                .flatMap(group -> shown(group).stream().map(group::throughput))
                .max(Double::compare)
                .orElse(1.0);
        double step = most > 2000 ? 500 : most > 800 ? 250 : 100;
        double scale = (WIDTH - LEFT - RIGHT) / (Math.ceil(most / step) * step);
        Svg svg = new Svg(WIDTH, height, "Megabytes of an answer that are read in a second, by work and library");
        svg.words(20, 20, "start", "reading an answer about 50,000 services, more is better");
        for (double tick = 0; tick <= Math.ceil(most / step) * step; tick += step) {
            svg.rule(LEFT + tick * scale, 32, LEFT + tick * scale, height - 48);
            svg.words(LEFT + tick * scale, height - 30, "middle", String.format(Locale.ROOT, "%,.0f", tick));
        }
        int y = 40;
        for (Comparison group : groups) {
            svg.words(LEFT - 10, y + 9 * 4 + 4, "end", group.work().words);
            for (Library library : shown(group)) {
                double throughput = group.throughput(library);
                svg.bar(LEFT, y, throughput * scale, 14, colour(library));
                String words = String.format(Locale.ROOT, "%,.0f %s", throughput, library.title());
                svg.words(LEFT + throughput * scale + 6, y + 11, "start", colour(library), words);
                y += 18;
            }
            y += 12;
        }
        svg.words((LEFT + WIDTH - RIGHT) / 2.0, height - 8, "middle", "MB/s");
        return svg.toString();
    }

    private static List<Library> shown(Comparison group) {
        return List.of(Library.LIVESTATUS, Library.LIVESTATUS_RESULT, Library.JACKSON, group.bestBesideJackson());
    }

    private static String colour(Library library) {
        return !library.isRival() ? Svg.OURS : library == Library.JACKSON ? Svg.FIRST_RIVAL : Svg.SECOND_RIVAL;
    }

    /** A logarithmic scale. */
    private record Scale(double from, double to, double start, double end) {
        double at(double value) {
            return start + (end - start) * Math.log(value / from) / Math.log(to / from);
        }
    }
}
