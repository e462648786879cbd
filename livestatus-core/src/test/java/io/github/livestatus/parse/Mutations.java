package io.github.livestatus.parse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Damages bodies and reads them. The result must be values, repairs or an exception of this library. It is a program, so that it
 * can have a small heap.
 *
 * <p>It begins with recorded bodies and a {@link Corpus}. An input with a new {@link Reading#trace} is reduced, added to the
 * corpus, and damaged further.
 *
 * <p>Arguments: the time in seconds (0 for no limit), the number of mutations (0 for no limit), the seed, a folder for new
 * inputs.
 */
final class Mutations {
    private static final int LARGEST_BODY = 1 << 20;

    private static final List<String> NAMES = List.of(
            "services-typed",
            "hosts-typed",
            "status",
            "unicode-and-quotes",
            "stats-grouped-by-int",
            "comments-all",
            "hosts-limit3-all-columns",
            "wrapped-json",
            "stats-suminv-avginv",
            "log-limit5",
            "empty");

    private static final List<String> PIECES = List.of(
            "[",
            "]",
            "{",
            "}",
            ",",
            ":",
            "\"",
            "\\",
            "\\u",
            "\\ud83d",
            "\\000",
            "\\U0001F600",
            "nan",
            "-inf",
            "null",
            "true",
            "1e999999999",
            "-",
            "0.0000000000e+00",
            "99999999999999999999",
            "\n",
            " ",
            "]],[[",
            "\"]",
            "[\"",
            "\\\\",
            "\\\"",
            "\u00ff",
            "\u00c3",
            "\u0001",
            "\u0000",
            "1.",
            "[[[[[[[[[[",
            "{\"\":");

    /** Cells in the form of servers, for generated bodies. */
    private static final List<String> CELLS = List.of(
            "\"site01-host00042\"",
            "\"svc 007\"",
            "\"\"",
            "\"DISK OK \\\"q\\\" \\u00fcml\\u00e4ut 28141 MB, of which some are free\"",
            "\"\\u65e5\\u672c \\ud83d\\ude00\"",
            "\"" + "1;2;3\\n\\\\".repeat(15) + "\"",
            "0",
            "1795331043",
            "-1",
            "4.5656200000e-01",
            "1e400",
            "null",
            "true",
            "[]",
            "[\"sg1\"]",
            "[\"sg1\",\"sg2\"]",
            "[[\"web01\",0,1],[\"web02\",1,1]]",
            "{\"TIER\":\"1\",\"a\":[]}");

    private static final int MADE_BODIES = 30;

    private final Random random;
    private final List<byte[]> bodies = new ArrayList<>();
    private final Corpus corpus;
    private long values;
    private long repairs;
    private long refusals;

    private Mutations(long seed, Path found) throws IOException {
        random = new Random(seed);
        corpus = new Corpus(found);
        for (String server : List.of("naemon", "icinga2", "nagios-mk")) {
            for (String name : NAMES) {
                Capture capture = Capture.of(server, name);
                if (capture.status() == 200) {
                    bodies.add(capture.body());
                }
            }
        }
        for (int i = 0; i < MADE_BODIES; i++) {
            bodies.add(made(1 + random.nextInt(20), 100 << random.nextInt(5)));
        }
        bodies.add(made(12, LARGEST_BODY));
        bodies.add(large());
    }

    /** Returns a body of at least {@code size} bytes. */
    private byte[] made(int width, int size) {
        StringBuilder body = new StringBuilder("[");
        while (body.length() < size) {
            body.append(body.length() == 1 ? "[" : ",\n[");
            for (int i = 0; i < width; i++) {
                body.append(i == 0 ? "" : ",").append(CELLS.get(random.nextInt(CELLS.size())));
            }
            body.append(']');
        }
        return SplitDelivery.bytes(body.append("]\n").toString());
    }

    private byte[] large() {
        String row = new String(Capture.of("naemon", "services-typed").body(), StandardCharsets.US_ASCII);
        String rows = row.substring(1, row.lastIndexOf(']'));
        String all = "[" + (rows + ",").repeat(LARGEST_BODY / (rows.length() + 1) - 1) + rows + "]";
        return SplitDelivery.bytes(all);
    }

    public static void main(String[] arguments) throws IOException {
        long seconds = Long.parseLong(arguments[0]);
        long most = Long.parseLong(arguments[1]);
        long seed = Long.parseLong(arguments[2]);
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        Mutations mutations = new Mutations(seed, Path.of(arguments[3]));
        long count = 0;
        try {
            while ((most == 0 || count < most) && (seconds == 0 || System.nanoTime() < end)) {
                mutations.next();
                count++;
            }
        } catch (Throwable e) {
            System.out.println("fuzz with seed " + seed + ": mutation " + count + " failed");
            e.printStackTrace(System.out);
            System.exit(1);
        }
        System.out.printf(
                "fuzz with seed %d: %d mutations, %d values read, %d cells mended, %d bodies refused%n",
                seed, count, mutations.values, mutations.repairs, mutations.refusals);
        System.out.print(mutations.corpus.summary());
    }

    private void next() throws IOException {
        List<Corpus.Input> kept = corpus.inputs();
        boolean isKept = !kept.isEmpty() && random.nextInt(3) == 0;
        Corpus.Input input = isKept ? kept.get(random.nextInt(kept.size())) : null;
        int manner = isKept && random.nextBoolean() ? input.manner() : random.nextInt(Corpus.MANNERS);
        Corpus.Input next = new Corpus.Input(manner, mutated(isKept ? input.body() : bodies.get(pick())));
        Reading reading = Reading.of(next);
        values += reading.values();
        repairs += reading.repairs();
        refusals += reading.isRefused() ? 1 : 0;
        if (next.body().length <= Corpus.LONGEST && corpus.isNew(reading)) {
            corpus.add(cutDown(next, reading), reading);
        }
    }

    /** Reduces an input without changing its path, with a limited number of attempts. */
    private Corpus.Input cutDown(Corpus.Input input, Reading reading) {
        Corpus.Input least = input;
        for (int i = 0; i < 200 && least.body().length > 0; i++) {
            int from = random.nextInt(least.body().length);
            int to = Math.min(least.body().length, from + 1 + random.nextInt(1 + least.body().length / 4));
            Corpus.Input less = new Corpus.Input(least.manner(), replaced(least.body(), from, to, ""));
            if (Reading.of(less).trace().equals(reading.trace())) {
                least = less;
            }
        }
        return least;
    }

    /** Returns a body: mostly a few kilobytes, and rarely one of the two large ones, because these are slow. */
    private int pick() {
        int small = bodies.size() - 2;
        return random.nextInt(2000) == 0 ? small + random.nextInt(2) : random.nextInt(small);
    }

    private byte[] mutated(byte[] sound) {
        byte[] body = sound.clone();
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes && body.length > 0; i++) {
            int p = random.nextInt(body.length);
            switch (random.nextInt(5)) {
                case 0 -> body[p] = (byte) random.nextInt(256);
                case 1 -> body[p] ^= (byte) (1 << random.nextInt(8));
                case 2 -> body = replaced(body, p, p, PIECES.get(random.nextInt(PIECES.size())));
                case 3 -> body = replaced(body, p, Math.min(body.length, p + random.nextInt(20)), "");
                default -> body = Arrays.copyOf(body, random.nextInt(4) == 0 ? p : body.length);
            }
        }
        return body;
    }

    private static byte[] replaced(byte[] body, int from, int to, String piece) {
        byte[] inserted = SplitDelivery.raw(piece);
        byte[] replaced = new byte[body.length - (to - from) + inserted.length];
        System.arraycopy(body, 0, replaced, 0, from);
        System.arraycopy(inserted, 0, replaced, from, inserted.length);
        System.arraycopy(body, to, replaced, from + inserted.length, body.length - to);
        return replaced;
    }
}
