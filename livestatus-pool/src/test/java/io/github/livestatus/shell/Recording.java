package io.github.livestatus.shell;

import io.github.livestatus.multisite.Site;
import io.github.livestatus.tryit.DemoSites;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A program that types at a prompt with a master and three nodes, one of them down, and writes a picture of the terminal. Needs
 * tmux. {@code livestatus-pool/src/test/scripts/record} runs it.
 */
public final class Recording {
    /** The typed lines after that with connect. */
    static final List<String> TYPED = List.of(
            "problems(\"file\")",
            "ack(\"file01.master\", \"HTTP\", \"on it\")",
            "downtime(\"file01.master\", \"22:00-23:30\", \"new disks\")",
            "problms()",
            "count()",
            "csv(services(\"db01.master\", \"disk\"))");

    private static final int WIDTH = 104;
    private static final double LETTER = 7.8;
    private static final int LINE = 17;
    private static final int MARGIN = 12;
    private static final Pattern PART = Pattern.compile("\u001b\\[([0-9;]*)m([^\u001b]*)");
    private static final Map<String, String> COLOURS =
            Map.of("31", "#ff6b68", "32", "#5fd38d", "33", "#e5c07b", "35", "#d48ae8", "36", "#56c8d8");

    private Recording() {}

    /** Runs the program, with the name of the file to write. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("livestatus-recording");
        try (DemoSites demo = DemoSites.start();
                Tmux tmux = Tmux.start(folder, WIDTH, List.of("TERM=screen"), Tmux.prompt(folder))) {
            tmux.type(
                    "connect(" + demo.sites().stream().map(Recording::quoted).collect(Collectors.joining(", ")) + ")");
            for (String line : TYPED) {
                tmux.type(line);
            }
            List<String> lines = tmux.colours().stripTrailing().lines().toList();
            int first = 0;
            while (!lines.get(first).contains(TYPED.get(0))) {
                first++;
            }
            Files.writeString(Path.of(args[0]), svg(lines.subList(first, lines.size())));
        }
    }

    private static String quoted(Site site) {
        return '"' + site.name() + "=" + site.endpoints().get(0) + '"';
    }

    private static String svg(List<String> lines) {
        int width = (int) (WIDTH * LETTER) + 2 * MARGIN;
        int height = lines.size() * LINE + 2 * MARGIN;
        StringBuilder svg = new StringBuilder(("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\""
                        + " viewBox=\"0 0 %d %d\" font-family=\"monospace\" font-size=\"13\" fill=\"#d7dae0\">\n"
                        + "<rect width=\"100%%\" height=\"100%%\" rx=\"6\" fill=\"#1e2127\"/>\n")
                .formatted(width, height, width, height));
        for (int i = 0; i < lines.size(); i++) {
            int y = MARGIN + (i + 1) * LINE - 4;
            Matcher part = PART.matcher("\u001b[m" + lines.get(i));
            int column = 0;
            while (part.find()) {
                String text = part.group(2);
                if (!text.isBlank()) {
                    svg.append(text(MARGIN + column * LETTER, y, COLOURS.get(part.group(1)), text));
                }
                column += text.length();
            }
        }
        return svg.append("</svg>\n").toString();
    }

    private static String text(double x, int y, String colour, String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return "<text x=\"%.1f\" y=\"%d\" textLength=\"%.1f\" xml:space=\"preserve\"%s>%s</text>\n"
                .formatted(x, y, text.length() * LETTER, colour == null ? "" : " fill=\"" + colour + "\"", escaped);
    }
}
