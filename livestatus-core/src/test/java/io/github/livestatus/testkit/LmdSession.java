package io.github.livestatus.testkit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * LMD 2.8's handling of a connection: it reads commands until a GET, a blank line or the end of the input, and then executes
 * them. Bytes after a GET are lost, because each batch is read with a new buffer. Errors of commands come after the response to
 * the GET.
 */
final class LmdSession {

    /** A request of a batch, with its fault. */
    private record Item(List<String> lines, Fault fault) {
        boolean isCommand() {
            return lines.get(0).startsWith("COMMAND ");
        }
    }

    private final Connection connection;
    private final Responder responder;
    private final Sender sender;
    private boolean keepAlive;

    LmdSession(Connection connection, Responder responder, Sender sender) {
        this.connection = connection;
        this.responder = responder;
        this.sender = sender;
    }

    void serve() throws IOException, InterruptedException {
        boolean ended = false;
        do {
            List<Item> batch = new ArrayList<>();
            ended = read(batch);
            if (batch.isEmpty() && !ended && !keepAlive) {
                sender.send(FakeReply.bare("bad request: empty request\n", false), null);
                return;
            }
            if (!batch.isEmpty() && !answer(batch)) {
                return;
            }
        } while (!ended);
    }

    /** Reads a batch. Returns true at the end of the input. */
    private boolean read(List<Item> batch) throws IOException {
        while (true) {
            List<String> lines = connection.next();
            if (lines == null || lines.isEmpty()) {
                return lines == null;
            }
            Item item = new Item(lines, connection.begin(lines));
            batch.add(item);
            if (!item.isCommand()) {
                connection.forgetInput();
                return false;
            }
        }
    }

    /** Answers a batch. Returns false if the connection must be closed. */
    private boolean answer(List<Item> batch) throws IOException, InterruptedException {
        Map<Item, FakeReply> verdicts = new LinkedHashMap<>();
        boolean open = true;
        for (Item item : batch) {
            FakeReply reply;
            if (item.isCommand()) {
                reply = responder.lmdCommand(item.lines());
                verdicts.put(item, reply);
            } else {
                reply = responder.answer(item.lines()).reply();
                responder.takeTime();
                open = sender.send(reply, item.fault());
            }
            keepAlive = reply.keepAlive();
        }
        for (Map.Entry<Item, FakeReply> verdict : verdicts.entrySet()) {
            if (open) {
                open = sender.send(verdict.getValue(), verdict.getKey().fault());
            }
        }
        return open && keepAlive;
    }
}
