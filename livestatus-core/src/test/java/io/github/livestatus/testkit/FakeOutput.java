package io.github.livestatus.testkit;

import java.util.ArrayList;
import java.util.List;

/**
 * The output of a passive check result as a server stores it.
 *
 * @param text its lines, without performance data
 */
record FakeOutput(String text, String perfData) {

    /** Reads the output in a COMMAND, with the escapes of this server. */
    static FakeOutput read(ServerKind manner, String output) {
        return switch (manner) {
            case ICINGA2 -> icinga(output.replace("\\n", "\n"));
            case NAGIOS, CHECKMK -> nagios(unescaped(output, false));
            case NAEMON -> nagios(unescaped(output, true));
            case SHINKEN, LMD -> nagios(output);
        };
    }

    /**
     * Removes backslashes.
     *
     * @param all true to remove a backslash before any character, not only before a backslash and an n
     */
    static String unescaped(String escaped, boolean all) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            char next = i + 1 < escaped.length() ? escaped.charAt(i + 1) : 0;
            if (c == '\\' && (next == '\\' || next == 'n' || all && next != 0)) {
                text.append(next == 'n' ? '\n' : next);
                i++;
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    /** The part of each line after a bar is performance data, if it contains an equals sign. */
    private static FakeOutput icinga(String output) {
        List<String> texts = new ArrayList<>();
        List<String> perfData = new ArrayList<>();
        for (String line : output.split("\n")) {
            int bar = line.indexOf('|');
            boolean cut = bar >= 0 && line.indexOf('=', bar) >= 0;
            texts.add(cut ? line.substring(0, bar) : line);
            if (cut) {
                perfData.add(line.substring(bar + 1).strip());
            }
        }
        return new FakeOutput(String.join("\n", texts), String.join(" ", perfData));
    }

    /** Everything after the first bar below the first line is performance data; the first line has its own. */
    private static FakeOutput nagios(String output) {
        int end = output.indexOf('\n') < 0 ? output.length() : output.indexOf('\n');
        String first = output.substring(0, end);
        String rest = output.substring(Math.min(output.length(), end + 1));
        int bar = first.indexOf('|');
        int later = rest.indexOf('|');
        String lines = later < 0 ? rest : rest.substring(0, later);
        String perfData = (bar < 0 ? "" : first.substring(bar + 1))
                + (later < 0 ? "" : ' ' + rest.substring(later + 1).replace('\n', ' '));
        return new FakeOutput(
                (bar < 0 ? first : first.substring(0, bar)).strip() + (lines.isEmpty() ? "" : '\n' + lines),
                perfData.strip());
    }
}
