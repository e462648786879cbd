package io.github.livestatus.lql;

import io.github.livestatus.text.Printable;
import java.util.Objects;

/** Checks names of tables and columns. */
final class Identifiers {
    private Identifiers() {}

    /** Valid names: letters, digits and underscores; for dynamic columns (rrddata of Checkmk) then a colon and printable characters. */
    static String check(String what, String name) {
        Objects.requireNonNull(name, "name");
        int end = name.indexOf(':');
        if (end < 0) {
            end = name.length();
        }
        boolean isName = end > 0;
        for (int i = 0; i < name.length() && isName; i++) {
            char c = name.charAt(i);
            isName = i < end ? isWordCharacter(c) : c > ' ' && !Character.isISOControl(c);
        }
        if (!isName) {
            throw new IllegalArgumentException(
                    "not a " + what + " name: \"" + Printable.quote(name) + "\" (letters, digits and underscores)");
        }
        return name;
    }

    private static boolean isWordCharacter(char c) {
        return c == '_' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
