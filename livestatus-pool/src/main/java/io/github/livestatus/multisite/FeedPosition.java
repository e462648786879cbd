package io.github.livestatus.multisite;

import io.github.livestatus.text.Printable;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The position of each site in a feed, as text {@code v1 name=position name=position}. Sites that do not exist any more keep their
 * part, since they may return. For one thread at a time.
 */
final class FeedPosition {
    private static final String VERSION = "v1";
    private static final String HEX = "0123456789ABCDEF";

    private final Map<String, SitePosition> parts = new TreeMap<>();

    /**
     * Returns the position of a text.
     *
     * @param text "" for no position; surrounding blanks are ignored
     * @throws IllegalArgumentException if the text is not a position
     */
    static FeedPosition parse(String text) {
        FeedPosition position = new FeedPosition();
        String[] words = text.strip().split(" ", -1);
        if (text.isBlank()) {
            return position;
        } else if (!words[0].equals(VERSION)) {
            throw new IllegalArgumentException("a position begins with \"" + VERSION
                    + "\", as ChangeBatch.position() gives it, or is empty: \"" + Printable.quote(text) + '"');
        }
        for (int i = 1; i < words.length; i++) {
            position.add(words[i], text);
        }
        return position;
    }

    private void add(String word, String text) {
        int equals = word.indexOf('=');
        Optional<String> name = equals > 0 ? decoded(word.substring(0, equals)) : Optional.empty();
        Optional<SitePosition> part = SitePosition.parse(word.substring(equals + 1));
        if (name.isEmpty() || part.isEmpty() || parts.put(name.get(), part.get()) != null) {
            throw new IllegalArgumentException("\"" + Printable.quote(word)
                    + "\" is not the position of a site, which is"
                    + " SITE=SECOND:LINES/BEFORE or SITE=SECOND, once for each site: \"" + Printable.quote(text) + '"');
        }
    }

    Optional<SitePosition> of(String site) {
        return Optional.ofNullable(parts.get(site));
    }

    void put(String site, SitePosition position) {
        parts.put(site, position);
    }

    @Override
    public String toString() {
        return parts.entrySet().stream()
                .map(part -> " " + encoded(part.getKey()) + "=" + part.getValue())
                .collect(Collectors.joining("", VERSION, ""));
    }

    /**
     * Returns a site name in which all characters except letters, digits and a few signs are percent-encoded, such as {@code %C3}.
     */
    private static String encoded(String name) {
        StringBuilder text = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            if (isPlain(b)) {
                text.append((char) b);
            } else {
                text.append('%').append(HEX.charAt(b >> 4 & 15)).append(HEX.charAt(b & 15));
            }
        }
        return text.toString();
    }

    private static boolean isPlain(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_' || c == '.';
    }

    private static Optional<String> decoded(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c != '%') {
                bytes.write(c);
                i++;
            } else if (i + 2 < text.length()
                    && HEX.indexOf(text.charAt(i + 1)) >= 0
                    && HEX.indexOf(text.charAt(i + 2)) >= 0) {
                bytes.write(HEX.indexOf(text.charAt(i + 1)) * 16 + HEX.indexOf(text.charAt(i + 2)));
                i += 3;
            } else {
                return Optional.empty();
            }
        }
        String name = bytes.toString(StandardCharsets.UTF_8);
        return encoded(name).equals(text) ? Optional.of(name) : Optional.empty();
    }
}
