package io.github.livestatus.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.livestatus.error.MalformedResponseException;
import io.github.livestatus.result.Row;
import io.github.livestatus.rows.RowColumns;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Bytes after a body in its array are not part of it. */
class RoomBehindTest {
    private static final byte[] BODY =
            SplitDelivery.bytes("[[\"web\\\\\",12345678,4.2e-1,[\"a\",\"b\"]],[\"\\ud83d\\ude00\",true,null,[]]]");
    private static final RowColumns COLUMNS = RowColumns.of(List.of(Kinds.TEXT, Kinds.INT, Kinds.FLOAT, Kinds.TEXTS));

    private static List<Map<String, Object>> read(int length, int room, char behind) {
        byte[] array = Arrays.copyOf(BODY, length + room);
        Arrays.fill(array, length, array.length, (byte) behind);
        return AnswerParser.lenient().parse(array, length, COLUMNS).stream()
                .map(Row::asMap)
                .toList();
    }

    @Test
    void bytesAfterABodyDoNotAffectItsValuesOrItsEnd() {
        List<Map<String, Object>> rows = read(BODY.length, 0, ' ');
        for (char behind : " \"\\[],0u\0".toCharArray()) {
            for (int room = 0; room <= AnswerParser.SLACK + 8; room++) {
                String place = room + " times " + (int) behind;
                assertEquals(rows, read(BODY.length, room, behind), place);
                for (int cut = 1; cut < BODY.length; cut++) {
                    int length = BODY.length - cut;
                    int behindIt = room;
                    assertThrows(
                            MalformedResponseException.class,
                            () -> read(length, behindIt, behind),
                            () -> place + " behind " + length);
                }
            }
        }
    }
}
