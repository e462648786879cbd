package io.github.livestatus.conformance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Records plain queries and responses, if requested. Names and texts are masked: a letter becomes {@code x}, a digit in a text
 * {@code 0}, and a non-ASCII character another one with the same number of bytes. So lengths and escapes stay the same. Numbers
 * outside of texts, and the names of columns, are kept.
 */
final class Recording {
    private final Path folder;
    private int number;

    /** @param folder the folder for the files; null to record nothing */
    Recording(Path folder) {
        this.folder = folder;
    }

    void add(String table, String lql, byte[] answer) throws IOException {
        if (folder == null) {
            return;
        }
        Files.createDirectories(folder);
        String name = "%04d-%s".formatted(++number, table);
        Files.writeString(folder.resolve(name + ".lql"), lql + "\n", StandardCharsets.UTF_8);
        Files.write(folder.resolve(name + ".answer"), masked(answer));
    }

    /** Returns the bytes with masked texts between quotes. */
    static byte[] masked(byte[] answer) {
        ByteArrayOutputStream masked = new ByteArrayOutputStream(answer.length);
        boolean isText = false;
        for (int i = 0; i < answer.length; i++) {
            byte one = answer[i];
            if (one == '"') {
                isText = !isText;
                masked.write(one);
            } else if (!isText) {
                masked.write(one);
            } else if (one == '\\') {
                byte[] escape = escape(answer, i);
                masked.writeBytes(escape);
                i += escape.length - 1;
            } else {
                int length = length(answer, i);
                masked.writeBytes(mask(one, length));
                i += length - 1;
            }
        }
        return masked.toByteArray();
    }

    private static byte[] mask(byte one, int length) {
        String other =
                switch (length) {
                    case 2 -> "é";
                    case 3 -> "日";
                    case 4 -> "😀";
                    default -> null;
                };
        if (other != null) {
            return other.getBytes(StandardCharsets.UTF_8);
        }
        boolean isLetter = one >= 'a' && one <= 'z' || one >= 'A' && one <= 'Z';
        boolean isDigit = one >= '0' && one <= '9';
        return new byte[] {isLetter ? (byte) 'x' : isDigit ? (byte) '0' : one};
    }

    private static byte[] escape(byte[] answer, int at) {
        if (at + 5 >= answer.length || answer[at + 1] != 'u') {
            return new byte[] {answer[at], at + 1 < answer.length ? answer[at + 1] : 0};
        }
        String digits = new String(answer, at + 2, 4, StandardCharsets.US_ASCII);
        int code = Integer.parseInt(digits, 16);
        String other = code < 0x80 ? digits : code >>> 10 == 0x36 ? "d83d" : code >>> 10 == 0x37 ? "de00" : "00e9";
        return ("\\u" + other).getBytes(StandardCharsets.US_ASCII);
    }

    /** Returns the number of bytes of the character that begins there; 1 for a byte that begins none. */
    private static int length(byte[] bytes, int at) {
        int lead = bytes[at] & 0xff;
        int length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 1;
        for (int i = 1; i < length; i++) {
            if (at + i >= bytes.length || (bytes[at + i] & 0xc0) != 0x80) {
                return 1;
            }
        }
        return length;
    }
}
