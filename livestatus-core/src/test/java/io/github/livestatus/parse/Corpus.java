package io.github.livestatus.parse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Short bodies, each the first with its path through the parser: from {@code src/test/resources/fuzz}, and new ones, which are
 * written to a folder. If you copy these to the resources, the next run begins with them.
 */
final class Corpus {
    /** The maximum size of a stored body. */
    static final int LONGEST = 4096;

    /** The number of manners of reading a body. */
    static final int MANNERS = 1 << 16;

    private static final URL KNOWN = Corpus.class.getResource("/fuzz");

    private final Path folder;
    private final List<Input> inputs = new ArrayList<>();
    private final Set<String> traces = new TreeSet<>();
    private final List<String> found = new ArrayList<>();
    private final int known;

    /**
     * A body, and the manner of reading it.
     *
     * @param manner a number below {@link #MANNERS}, which determines all choices
     */
    record Input(int manner, byte[] body) {
        static Input of(byte[] file) {
            return new Input((file[0] & 0xff) << 8 | file[1] & 0xff, Arrays.copyOfRange(file, 2, file.length));
        }

        byte[] file() {
            byte[] file = new byte[2 + body.length];
            file[0] = (byte) (manner >> 8);
            file[1] = (byte) manner;
            System.arraycopy(body, 0, file, 2, body.length);
            return file;
        }
    }

    /** @param folder the folder for new bodies */
    Corpus(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        for (Path file : known()) {
            Input input = Input.of(Files.readAllBytes(file));
            inputs.add(input);
            traces.add(Reading.of(input).trace());
        }
        known = traces.size();
    }

    private static List<Path> known() throws IOException {
        if (KNOWN == null) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(Path.of(KNOWN.toURI()))) {
            return files.sorted().toList();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    List<Input> inputs() {
        return inputs;
    }

    boolean isNew(Reading reading) {
        return !traces.contains(reading.trace());
    }

    /** Keeps an input with a new path. */
    void add(Input input, Reading reading) {
        traces.add(reading.trace());
        inputs.add(input);
        String name = "%08x".formatted(reading.trace().hashCode());
        found.add(name + " " + reading.trace());
        try {
            Files.write(folder.resolve(name), input.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the new inputs, one per line. */
    String summary() {
        String head = "corpus of %d ways, and %d that are new".formatted(known, found.size());
        String where = found.isEmpty() ? "" : ", to be copied from " + folder + " to src/test/resources/fuzz:";
        return head + where + "\n"
                + String.join("", found.stream().map(line -> line + "\n").toList());
    }
}
