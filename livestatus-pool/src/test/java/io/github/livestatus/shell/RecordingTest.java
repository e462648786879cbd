package io.github.livestatus.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The picture in the README shows the current output of the program. */
class RecordingTest {
    private static final Pattern TEXT = Pattern.compile("<text [^>]* y=\"(\\d+)\"[^>]*>([^<]*)</text>");

    /** Returns the lines of the picture, without coloured text at their ends. */
    private static List<String> lines() throws Exception {
        return TEXT
                .matcher(Files.readString(Path.of("src", "main", "pictures", "prompt.svg")))
                .results()
                .collect(Collectors.groupingBy(
                        text -> Integer.valueOf(text.group(1)),
                        TreeMap::new,
                        Collectors.mapping(text -> text.group(2).replace("&gt;", ">"), Collectors.joining())))
                .values()
                .stream()
                .toList();
    }

    @Test
    void thePictureShowsTheCurrentOutput() throws Exception {
        assertEquals(
                Recording.TYPED,
                lines().stream()
                        .filter(line -> line.startsWith("jshell> "))
                        .map(line -> line.substring("jshell> ".length()))
                        .toList(),
                "src/test/scripts/record writes a new picture");
        assertTrue(String.join("", lines()).contains(Session.words("skipped: breaker open")));
    }
}
