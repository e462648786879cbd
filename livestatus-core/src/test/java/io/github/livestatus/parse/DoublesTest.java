package io.github.livestatus.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.livestatus.result.Result;
import io.github.livestatus.rows.RowColumns;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Decimal numbers of any length are read as the nearest doubles, exact to the last bit. */
class DoublesTest {
    private static final int COUNT = 50_000;

    @Test
    void floatsAreTheNearestDoubles() {
        long seed = Long.getLong("livestatus.seed", System.nanoTime());
        Random random = new Random(seed);
        List<String> written = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            written.add((random.nextInt(4) == 0 ? "-" : "") + decimal(random));
        }
        byte[] body = SplitDelivery.bytes("[[" + String.join("],[", written) + "]]");
        Result result = AnswerParser.lenient().parse(body, body.length, RowColumns.of(List.of(Kinds.FLOAT)));
        for (int i = 0; i < COUNT; i++) {
            double expected = Double.parseDouble(written.get(i));
            assertEquals(expected, result.row(i).getDouble(Kinds.FLOAT), () -> "seed " + seed);
        }
    }

    private static String decimal(Random random) {
        int places = 1 + random.nextInt(18);
        return switch (random.nextInt(5)) {
            case 0 -> Double.toString(random.nextDouble() * Math.pow(10, random.nextInt(8) - 3));
            case 1 ->
                new BigDecimal(random.nextLong() >>> 1 + random.nextInt(60))
                        .movePointLeft(places)
                        .toPlainString();
            case 2 -> half(random);
            case 3 -> "0." + "0".repeat(random.nextInt(3)) + (random.nextLong() >>> 8);
            default -> "" + (random.nextLong() >>> 1 + random.nextInt(63));
        };
    }

    /** Returns a number between two doubles, with the digits of most servers. */
    private static String half(Random random) {
        double value = 1 + random.nextDouble() * 1000;
        BigDecimal sum = new BigDecimal(value).add(new BigDecimal(Math.nextUp(value)));
        String half = sum.divide(BigDecimal.valueOf(2)).toPlainString();
        return half.substring(0, Math.min(half.length(), 20));
    }
}
