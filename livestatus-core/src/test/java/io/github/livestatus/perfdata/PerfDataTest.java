package io.github.livestatus.perfdata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PerfDataTest {

    /** Outputs of plugins, and after the arrow the parsed metrics: label|value|unit|warn|crit|min|max, separated by two bars. */
    private static final String GOOD = """
            load1=0.330;5.000;10.000;0; -> load1|0.33||5|10|0|
            load1=0.33;5;10;0 load5=0.4;4;6;0 load15=0.5;3;4;0 -> load1|0.33||5|10|0| || load5|0.4||4|6|0| || load15|0.5||3|4|0|
            rta=0.080ms;100.000;500.000;0; pl=0%;20;60;; -> rta|0.08|ms|100|500|0| || pl|0|%|20|60||
            rta=12.345ms;3000.000;5000.000;0; pl=0%;80;100;0;100 -> rta|12.345|ms|3000|5000|0| || pl|0|%|80|100|0|100
            /=2643MB;5948;5958;0;5968 -> /|2643|MB|5948|5958|0|5968
            /=2643MB;5948;5958;0;5968 /boot=68MB;88;93;0;98 -> /|2643|MB|5948|5958|0|5968 || /boot|68|MB|88|93|0|98
            /var/lib/docker/overlay2=12.5GB;;;0;40 -> /var/lib/docker/overlay2|12.5|GB|||0|40
            time=0.021693s;;;0.000000 size=10701B;;;0 -> time|0.021693|s|||0| || size|10701|B|||0|
            time=0.012s;1.000000;2.000000;0.000000;10.000000 size=512B;;;0 -> time|0.012|s|1|2|0|10 || size|512|B|||0|
            'C:\\ %'=42%;80;90;0;100 -> C:\\ %|42|%|80|90|0|100
            'C: used'=20.1GB;80;90;0;99.5 -> C: used|20.1|GB|80|90|0|99.5
            'C:\\ Used Space'=55.35Gb;95.00;97.00;0.00;100.00 -> C:\\ Used Space|55.35|Gb|95|97|0|100
            C:\\=21474836480B;0:90;0:95;0;42949672960 -> C:\\|21474836480|B|90|95|0|42949672960
            D:=5% -> D:|5|%||||
            'used %'=81.3%;80;90 'used'=163.4 -> used %|81.3|%|80|90|| || used|163.4|||||
            'Eth0 in'=1234567c 'Eth0 out'=7654321c -> Eth0 in|1234567|c|||| || Eth0 out|7654321|c||||
            inOctets=18446744073709551615c -> inOctets|18446744073709551615|c||||
            GigabitEthernet0/1_in_bps=1.2e+06;8e8;9e8;0;1E9 -> GigabitEthernet0/1_in_bps|1200000||800000000|900000000|0|1000000000
            eth0::in=5.2Mb eth0::out=1.1Mb -> eth0::in|5.2|Mb|||| || eth0::out|1.1|Mb||||
            check_multi::check_multi::plugins=3 time=0.14 -> check_multi::check_multi::plugins|3||||| || time|0.14|||||
            web01::check_ping::rta=0.1ms;100;500;0 pl=0%;20;60 -> web01::check_ping::rta|0.1|ms|100|500|0| || pl|0|%|20|60||
            'web 01::check_disk::/'=5MB -> web 01::check_disk::/|5|MB||||
            users=3;20;50;0 -> users|3||20|50|0|
            procs=123;250;400;0; -> procs|123||250|400|0|
            swap=2047MB;409;204;0;2047 -> swap|2047|MB|409|204|0|2047
            offset=-0.000023s;60.000000;120.000000; -> offset|-0.000023|s|60|120||
            offset=0.001s;-0.5:0.5;-1:1 stratum=2 -> offset|0.001|s|-0.5:0.5|-1:1|| || stratum|2|||||
            temp=21.5;18:24;15:28 -> temp|21.5||18:24|15:28||
            temp=-12.5;~:-5;~:0 -> temp|-12.5||~:-5|~:0||
            free=5%;10:;5: -> free|5|%|10:|5:||
            age=5d;@10:20;@~:5 -> age|5|d|@10:20|@~:5||
            any=1;~:;0: -> any|1||~:|0:||
            connected=1;@0;@0:0 -> connected|1||@0|@0||
            rate=U;5;10 -> rate|U||5|10||
            rate=U -> rate|U|||||
            rate=U;;;U;U other=1 -> rate|U||||| || other|1|||||
            days_left=23;30:;10: -> days_left|23||30:|10:||
            x=.5 -> x|0.5|||||
            x=5. -> x|5|||||
            x=+5 -> x|5|||||
            x=-.5e-3V -> x|-0.0005|V||||
            x=1e3 -> x|1000|||||
            x=1E-3s -> x|0.001|s||||
            x=5E -> x|5|E||||
            x=3EB -> x|3|EB||||
            x=3,14;2,5;3,5;0,0;10,5 -> x|3.14||2.5|3.5|0|10.5
            x=0,5s y=1,5% -> x|0.5|s|||| || y|1.5|%||||
            x=007 -> x|7|||||
            x=0.1234567890123456789 -> x|0.12345678901234568|||||
            x=123456789012345678 -> x|123456789012345680|||||
            x=1;2;3;4;5 -> x|1||2|3|4|5
            x=1;;;; -> x|1|||||
            x=1;;;;5 -> x|1|||||5
            x=1;;3 -> x|1|||3||
            'a=b'=5 -> a=b|5|||||
            'it''s'=5 -> it's|5|||||
            ''''=5 -> '|5|||||
            'a''''b'=5 -> a''b|5|||||
            'lead and trail '=5 -> lead and trail |5|||||
            größe=5µs -> größe|5|µs||||
            flow=5m³/h level=3l/min -> flow|5|m³/h|||| || level|3|l/min||||
            temperature=20°C;30;40 -> temperature|20|°C|30|40||
            a=1\tb=2 -> a|1||||| || b|2|||||
              a=1   b=2   -> a|1||||| || b|2|||||
            a=1;2;3\\nb=2s -> a|1||2|3|| || b|2|s||||
            a=1\\n\\nb=2 -> a|1||||| || b|2|||||
            C:\\new=5MB -> C:\\new|5|MB||||
            """;

    /** Outputs that violate the guidelines: the metrics that are still parsed, and the positions of the problems. */
    private static final String BAD = """
            OK - all fine -> @0
            a=1 trailing garbage -> a|1||||| @4
            a=1 garbage b=2 -> a|1||||| || garbage b|2||||| @4
            C: used=5GB -> C: used|5|GB|||| @0
            it's=5 -> it's|5||||| @0
            'open=5 b=2 -> 'open|5||||| || b|2||||| @0
            'a' b=2 -> b|2||||| @0
            'a'5 b=2 -> b|2||||| @0
            =5 b=2 -> b|2||||| @0
            ''=5 b=2 -> b|2||||| @0
            a= b=2 -> b|2||||| @2
            a=;5;10 b=2 -> b|2||||| @2
            a=nan b=2 -> b|2||||| @2
            a=-inf b=2 -> b|2||||| @2
            a=- b=2 -> b|2||||| @2
            a=0x10 -> @2
            a=1.2.3 -> @2
            a=1,234.5 -> @2
            a=12:30 -> @2
            a=1e999 b=2 -> b|2||||| @2
            a=5-6 -> @2
            a=5;x;10 -> a|5|||10|| @4
            a=5;20:10;10 -> a|5|||10|| @4
            a=5;-5;10 -> a|5|||10|| @4
            a=5;~;10 -> a|5|||10|| @4
            a=5;:10 -> a|5||||| @4
            a=5;1:2:3 -> a|5||||| @4
            a=5;@ -> a|5||||| @4
            a=5s;1s;2s;0s -> a|5|s|1|2|0| @6 @9 @12
            a=50%;80%:90%;@95% -> a|50|%|80:90|@95|| @8 @12 @17
            a=5;;;low;high -> a|5||||| @6 @10
            a=5;1;2;3;4;5;6 -> a|5||1|2|3|4 @11
            a=1, b=2, -> a|1||||| || b|2||||| @3 @8
            a=5;1, -> a|5||1||| @5
            a=5"x -> @2
            """;

    private static String shown(Metric metric) {
        return String.join(
                "|",
                metric.label(),
                metric.value().isEmpty() ? "U" : plain(metric.value()),
                metric.unit(),
                metric.warn().map(Threshold::toString).orElse(""),
                metric.crit().map(Threshold::toString).orElse(""),
                plain(metric.min()),
                plain(metric.max()));
    }

    private static String plain(OptionalDouble number) {
        return number.isEmpty()
                ? ""
                : new BigDecimal(Double.toString(number.getAsDouble()))
                        .stripTrailingZeros()
                        .toPlainString();
    }

    private static String shown(PerfData data) {
        return data.metrics().stream().map(PerfDataTest::shown).collect(Collectors.joining(" || "));
    }

    private static String positions(PerfData data) {
        return data.problems().stream()
                .map(problem -> " @" + problem.position())
                .collect(Collectors.joining());
    }

    @Test
    void outputsOfPluginsAreParsedAndPrintedBack() {
        assertTrue(GOOD.lines().count() >= 60);
        GOOD.lines().forEach(line -> {
            String[] pair = line.split(" -> ", 2);
            PerfData data = PerfData.parse(pair[0]);
            assertEquals(normal(pair[1]), normal(shown(data)), pair[0]);
            assertEquals(List.of(), data.problems(), pair[0]);
            assertEquals(data, PerfData.parseStrict(pair[0]));
            assertEquals(data, PerfData.parseStrict(data.toString()), data.toString());
        });
    }

    /** Returns the expected text with its largest number as a double prints it, with at most 17 digits. */
    private static String normal(String expected) {
        return expected.strip().replace("18446744073709551615|", "18446744073709552000|");
    }

    @Test
    void errorsAreSkippedAndReportedOrThrownWithTheirPositions() {
        BAD.lines().forEach(line -> {
            String[] pair = line.split(" -> ", 2);
            PerfData data = PerfData.parse(pair[0]);
            assertEquals(
                    pair[1].strip(), (shown(data) + positions(data)).strip(), () -> pair[0] + " " + data.problems());
            assertEquals(data, PerfData.parseStrict(data.toString()), data.toString());
            if (!data.problems().isEmpty()) {
                PerfDataSyntaxException e =
                        assertThrows(PerfDataSyntaxException.class, () -> PerfData.parseStrict(pair[0]), pair[0]);
                assertEquals(data.problems().get(0).position(), e.position());
                assertEquals(data.problems().get(0).toString(), e.getMessage());
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\r\n \t"})
    void textWithoutMetricsHasNone(String text) {
        assertEquals(List.of(), PerfData.parseStrict(text).metrics());
    }

    @Test
    void severalLinesAreParsedAndNoLabelCrossesThem() {
        PerfData data = PerfData.parse("a=1\nsome words\r\nb=2s;5\n\nc=3");
        assertEquals("a|1||||| || b|2|s|5||| || c|3|||||", shown(data));
        assertEquals(List.of(new PerfData.Problem(4, "no metric: 'some words'")), data.problems());
    }

    @Test
    void messagesHaveNoControlCharacters() {
        PerfData data = PerfData.parse("\u001b[31mred=5 b=\u0007x c=1;\u202e");
        assertEquals(3, data.problems().size());
        assertTrue(data.problems().stream().allMatch(p -> p.reason().chars().allMatch(c -> c >= ' ' && c < 0x7f)));
    }

    @Test
    void metricsAreFoundByLabel() {
        PerfData data = PerfData.parse("rta=0.08ms;100;500;0 pl=0%");
        assertEquals(OptionalDouble.of(0.08), data.metric("rta").orElseThrow().value());
        assertEquals(Optional.empty(), data.metric("RTA"));
        List<String> labels = new ArrayList<>();
        data.forEach(metric -> labels.add(metric.label()));
        assertEquals(List.of("rta", "pl"), labels);
    }

    @Test
    void labelsOfCheckMultiAreCompletedOnRequest() {
        PerfData data = PerfData.parse("time=1 a::ping::rta=2 pl=3 b::disk::/=4 /boot=5");
        assertEquals(
                List.of("time", "a::ping::rta", "a::ping::pl", "b::disk::/", "b::disk::/boot"),
                data.qualified().metrics().stream().map(Metric::label).toList());
        assertEquals(
                3, data.qualified().metric("a::ping::pl").orElseThrow().value().getAsDouble());
    }

    @ParameterizedTest
    @CsvSource({
        "5ms;10;20;0;50, 0.005s;0.01;0.02;0;0.05",
        "5us, 5.0E-6s",
        "5µs, 5.0E-6s",
        "7ns, 7.0E-9s",
        "2min, 120s",
        "2h, 7200s",
        "2d, 172800s",
        "5s, 5s",
        "5KB;~:10;@1:2, 5000B;~:10000;@1000:2000",
        "5kB, 5000B",
        "5KiB, 5120B",
        "5MB, 5000000B",
        "5MiB, 5242880B",
        "5GB, 5000000000B",
        "5Mb, 5000000b",
        "5B, 5B",
        "42%, 42%",
        "42c, 42c",
        "5V, 5V",
        "U, U"
    })
    void unitsAreConvertedToTheirBaseOnRequest(String value, String base) {
        Metric metric = PerfData.parseStrict("x=" + value).metrics().get(0);
        assertEquals("x=" + base, metric.toBase().toString());
        assertEquals(metric.toBase(), metric.toBase().toBase());
    }

    @Test
    void bytesCanBeStepsOf1024() {
        Metric used = PerfData.parseStrict("/=3MB;;;0;4").metrics().get(0);
        assertEquals("/=3145728B;;;0;4194304", used.toBaseBinary().toString());
        assertEquals(
                "t=0.003s",
                PerfData.parseStrict("t=3ms").metrics().get(0).toBaseBinary().toString());
        assertTrue(PerfData.parseStrict("in=5c").metrics().get(0).isCounter());
        assertFalse(used.isCounter());
    }

    @ParameterizedTest
    @CsvSource({
        "10, -1 10.5, 0 10",
        "10:, 9.9 -1, 10 1e300",
        "~:10, 10.1, -1e300 10",
        "10:20, 9 21, 10 20 NaN",
        "@10:20, 10 20, 9 21 NaN",
        "@10, 0 10, -1 11"
    })
    void rangesAlertAccordingToTheGuidelines(String range, String bad, String good) {
        Threshold threshold = Threshold.parse(range);
        for (String value : bad.split(" ")) {
            assertTrue(threshold.isAlert(Double.parseDouble(value)), value);
        }
        for (String value : good.split(" ")) {
            assertFalse(threshold.isAlert(Double.parseDouble(value)), value);
        }
        assertTrue(threshold.contains(10));
        assertFalse(threshold.contains(Double.NaN));
        assertEquals(range, threshold.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "U", "x", "20:10", "~", ":5", "1:2:3", "5 ", "@"})
    void anInvalidRangeIsRejected(String text) {
        assertThrows(PerfDataSyntaxException.class, () -> Threshold.parse(text));
    }

    @Test
    void metricsThatCannotBeParsedBackAreRejected() {
        for (String label : List.of("", "a\nb", "\u0000")) {
            assertThrows(IllegalArgumentException.class, () -> Metric.of(label, 1));
        }
        for (String unit : List.of(" ", "5", ".", "e5", "E+1", "m3", "x,", "a;b", "a b", "-", "a\\n", "\t", "a'")) {
            assertThrows(IllegalArgumentException.class, () -> Metric.of("x", 1, unit), unit);
        }
        for (double value : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertThrows(IllegalArgumentException.class, () -> Metric.of("x", value));
        }
        assertThrows(IllegalArgumentException.class, () -> new Threshold(2, 1, false));
        assertThrows(IllegalArgumentException.class, () -> new Threshold(Double.NaN, 1, false));
        assertEquals(Metric.of("x", 0), Metric.of("x", -0.0));
    }

    @Test
    void randomMetricsAreParsedBackEqual() {
        long seed = Long.getLong("livestatus.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            PerfData data = PerfData.of(IntStream.range(0, 1 + random.nextInt(4))
                    .mapToObj(k -> metric(random))
                    .toList());
            assertEquals(data, PerfData.parseStrict(data.toString()), () -> "seed " + seed + ": " + data);
        }
    }

    @Test
    void randomTextNeverThrowsAndParsedMetricsAreParsedBackEqual() {
        long seed = Long.getLong("livestatus.seed", System.nanoTime());
        Random random = new Random(seed);
        String alphabet = "aU'=;:@~.,-+eE0159 \t\n\\nB%smKi\u0000\u001b\u202eü\ud83d\"/";
        List<String> lines = GOOD.lines().toList();
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder(
                    random.nextBoolean()
                            ? ""
                            : lines.get(random.nextInt(lines.size())).split(" -> ")[0]);
            for (int k = random.nextInt(12); k >= 0; k--) {
                text.insert(random.nextInt(text.length() + 1), alphabet.charAt(random.nextInt(alphabet.length())));
            }
            PerfData data = PerfData.parse(text.toString());
            assertEquals(data, PerfData.parseStrict(data.toString()), () -> "seed " + seed + ": " + text);
            if (data.problems().isEmpty()) {
                assertEquals(data, PerfData.parseStrict(text.toString()), () -> "seed " + seed + ": " + text);
            } else {
                assertThrows(PerfDataSyntaxException.class, () -> PerfData.parseStrict(text.toString()));
            }
        }
    }

    private static Metric metric(Random random) {
        String[] labels = {"a", "it's", "C:\\ %", "'", "a=b", " ", "x::y", "ü", "\\n", "a\\", "\u2003", "0", "=", "U"};
        String[] units = {"", "s", "ms", "%", "c", "B", "KiB", "U", "e", "E", "m³", "°C", "l/min"};
        OptionalDouble value = random.nextInt(8) == 0 ? OptionalDouble.empty() : OptionalDouble.of(number(random));
        return new Metric(
                labels[random.nextInt(labels.length)],
                value,
                value.isEmpty() ? "" : units[random.nextInt(units.length)],
                threshold(random),
                threshold(random),
                random.nextBoolean() ? OptionalDouble.empty() : OptionalDouble.of(number(random)),
                random.nextBoolean() ? OptionalDouble.empty() : OptionalDouble.of(number(random)));
    }

    private static Optional<Threshold> threshold(Random random) {
        if (random.nextInt(3) == 0) {
            return Optional.empty();
        }
        double start = random.nextInt(4) == 0 ? Double.NEGATIVE_INFINITY : random.nextInt(3) == 0 ? 0 : number(random);
        double end = random.nextInt(4) == 0 ? Double.POSITIVE_INFINITY : number(random);
        return Optional.of(new Threshold(Math.min(start, end), Math.max(start, end), random.nextBoolean()));
    }

    private static double number(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextInt(100);
            case 1 -> random.nextInt(2_000_000) / 1000.0 - 1000;
            case 2 -> random.nextLong();
            default -> {
                double any = Double.longBitsToDouble(random.nextLong());
                yield Double.isFinite(any) ? any : 1;
            }
        };
    }
}
