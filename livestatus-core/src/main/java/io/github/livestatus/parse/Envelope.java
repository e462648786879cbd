package io.github.livestatus.parse;

import io.github.livestatus.error.LimitExceededException;
import java.io.ByteArrayOutputStream;

/**
 * A {@code wrapped_json} body as a source of its rows: the bytes around the list under {@code data} read as spaces, so that
 * every other byte keeps its place, and are kept until the rows have been handed over. Naemon and LMD have more of them behind
 * the rows than before. Used by one thread.
 */
final class Envelope implements ByteSource {
    private final ByteSource source;
    private final int mostBytes;
    private final ByteArrayOutputStream around = new ByteArrayOutputStream();
    private final StringBuilder text = new StringBuilder();
    private int depth;
    private boolean isInText;
    private boolean isEscaped;
    private boolean isInData;

    /** @param mostBytes how many bytes may stand around the rows */
    Envelope(ByteSource source, int mostBytes) {
        this.source = source;
        this.mostBytes = mostBytes;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        int read = source.read(bytes, offset, length);
        for (int i = offset; i < offset + read; i++) {
            boolean wasInData = isInData;
            see(bytes[i]);
            if (!wasInData && !isInData) {
                keep(bytes[i]);
                bytes[i] = ' ';
            }
        }
        return read;
    }

    private void keep(byte b) {
        if (around.size() == mostBytes) {
            throw new LimitExceededException(
                    "what stands around rows in bytes", mostBytes + 1L, "maxCellBytes", mostBytes);
        }
        around.write(b);
    }

    private void see(byte b) {
        if (isInText) {
            seeInText(b);
            return;
        }
        switch (b) {
            case '"' -> {
                isInText = true;
                text.setLength(0);
            }
            case '{', '[' -> {
                depth++;
                if (depth == 2 && b == '[' && text.toString().equals("data")) {
                    isInData = true;
                    around.writeBytes(new byte[] {'[', ']'});
                }
            }
            case '}', ']' -> {
                depth--;
                isInData &= depth > 1;
            }
            default -> {}
        }
    }

    /** Of the texts outside the rows the last one is remembered: that before a list is its key. */
    private void seeInText(byte b) {
        if (isEscaped) {
            isEscaped = false;
        } else if (b == '\\') {
            isEscaped = true;
        } else if (b == '"') {
            isInText = false;
        } else if (!isInData && text.length() < "data".length() + 1) {
            text.append((char) b);
        }
    }

    /** What stood around the rows, with an empty list in their place. */
    byte[] around() {
        return around.toByteArray();
    }
}
