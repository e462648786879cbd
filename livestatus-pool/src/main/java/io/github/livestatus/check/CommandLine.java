package io.github.livestatus.check;

import io.github.livestatus.text.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The options and other words of a command line. An option's value is the next word, or follows an equals sign, or directly
 * follows an option of one letter.
 */
final class CommandLine {
    private final Map<String, List<String>> values = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private final Map<String, String> names;
    private final Set<String> flags;

    /**
     * @param names maps each option to its canonical name; several options may have the same
     * @param flags the canonical names of options without a value
     * @throws IllegalArgumentException for an unknown option or a missing value
     */
    CommandLine(Map<String, String> names, Set<String> flags, List<String> arguments) {
        this.names = names;
        this.flags = flags;
        for (int i = 0; i < arguments.size(); i++) {
            String word = arguments.get(i);
            if (!word.startsWith("-") || word.equals("-")) {
                words.add(word);
            } else if (names.containsKey(word)) {
                String name = names.get(word);
                if (flags.contains(name)) {
                    add(name, "");
                } else if (i + 1 < arguments.size()) {
                    i++;
                    add(name, arguments.get(i));
                } else {
                    throw new IllegalArgumentException(word + " needs a value");
                }
            } else {
                addJoined(word);
            }
        }
    }

    private void addJoined(String word) {
        int end = word.startsWith("--") ? word.indexOf('=') : 2;
        String name = end > 0 && end < word.length() ? names.get(word.substring(0, end)) : null;
        if (name == null || flags.contains(name)) {
            String option = word.replaceFirst("=.*", "");
            throw new IllegalArgumentException("there is no option " + word + Spelling.hint(option, names.keySet()));
        }
        add(name, word.substring(word.startsWith("--") ? end + 1 : end));
    }

    private void add(String name, String value) {
        values.computeIfAbsent(name, none -> new ArrayList<>()).add(value);
    }

    /** Returns the words that are not part of an option. */
    List<String> words() {
        return words;
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** Returns the last value of an option. */
    Optional<String> value(String name) {
        List<String> all = all(name);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }
}
