package io.github.livestatus.bench;

import java.util.Locale;

/** A drawing, line by line. Its colours are of middle brightness and its ground is none, so that it reads on black and white. */
final class Svg {
    static final String OURS = "#2f81c7";
    static final String FIRST_RIVAL = "#c9772b";
    static final String SECOND_RIVAL = "#8c6fb5";
    private static final String INK = "#7a7f87";

    private final StringBuilder text = new StringBuilder();

    /** @param title what is to be seen, for those who do not see it */
    Svg(int width, int height, String title) {
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\""
                        + " font-family=\"system-ui, sans-serif\" font-size=\"13\" fill=\"%s\">",
                width, height, width, height, INK);
        add("<title>%s</title>", escaped(title));
    }

    void words(double x, double y, String anchor, String words) {
        words(x, y, anchor, INK, words);
    }

    /** @param anchor where the words stand to the point: {@code start} behind it, {@code middle}, or {@code end} before it */
    void words(double x, double y, String anchor, String colour, String words) {
        add(
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"%s\">%s</text>",
                x, y, anchor, colour, escaped(words));
    }

    /** Words that read upwards. */
    void upwards(double x, double y, String words) {
        add(
                "<text transform=\"translate(%.1f %.1f) rotate(-90)\" text-anchor=\"middle\">%s</text>",
                x, y, escaped(words));
    }

    /** A thin line of a scale. */
    void rule(double x1, double y1, double x2, double y2) {
        add(
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" stroke-opacity=\"0.3\"/>",
                x1, y1, x2, y2, INK);
    }

    void bar(double x, double y, double width, double height, String colour) {
        add("<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>", x, y, width, height, colour);
    }

    /** Points joined by straight lines; x and y in turns. */
    void curve(double[] points, String colour) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < points.length; i += 2) {
            path.append(String.format(Locale.ROOT, i == 0 ? "M%.1f %.1f" : " L%.1f %.1f", points[i], points[i + 1]));
        }
        add("<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>", path, colour);
        for (int i = 0; i < points.length; i += 2) {
            add("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>", points[i], points[i + 1], colour);
        }
    }

    private void add(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** The whole drawing. */
    @Override
    public String toString() {
        return text + "</svg>\n";
    }
}
