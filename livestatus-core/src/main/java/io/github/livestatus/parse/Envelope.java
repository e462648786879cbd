package io.github.livestatus.parse;

import io.github.livestatus.error.LimitExceededException;
import java.io.ByteArrayOutputStream;

/**
 * A {@code wrapped_json} body as a source of its rows. The bytes around the list under {@code data} read as spaces, so that all
 * other bytes keep their positions. They are stored until all rows were delivered: Naemon and LMD send more of them after the rows
 * than before. For one thread.
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

    /** @param mostBytes the maximum number of bytes around the rows */
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
            throw new LimitExceededException("bytes around the rows", mostBytes + 1L, "maxCellBytes", mostBytes);
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

    /** Remembers the last text outside the rows: the text before a list is its key. */
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

    /** Returns the bytes around the rows, with an empty list in place of the rows. */
    byte[] around() {
        return around.toByteArray();
    }
}
