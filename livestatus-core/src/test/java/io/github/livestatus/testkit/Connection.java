package io.github.livestatus.testkit;

import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;

/** A client's connection: reads requests, answers them, and ends when either side closes. */
final class Connection implements Runnable {

    private final Journal journal;
    private final Semaphore served;
    private final int number;
    private final SocketChannel channel;
    private final ServerKind manner;
    private final RequestReader requests;
    private final Responder responder;
    private final Sender sender;
    private int exchanges;

    /**
     * Makes a connection.
     *
     * @param served one permit for each connection that is served at a time
     */
    Connection(Journal journal, Semaphore served, Responder responder, SocketChannel channel) {
        this.journal = journal;
        this.served = served;
        this.number = journal.nextConnection();
        this.channel = channel;
        this.manner = responder.manner();
        this.requests = new RequestReader(manner, channel);
        this.responder = responder;
        this.sender = new Sender(responder, channel);
    }

    @Override
    public void run() {
        try {
            if (!journal.takeCloseAtAccept()) {
                inTurn();
            }
        } catch (IOException | InterruptedException e) {
            // the client has closed it, or this server is closing
        } catch (RuntimeException | Error e) {
            journal.failed(e);
        } finally {
            close();
            journal.left(this);
        }
    }

    private void inTurn() throws IOException, InterruptedException {
        served.acquire();
        try {
            if (manner == ServerKind.LMD) {
                new LmdSession(this, responder, sender).serve();
            } else {
                serve();
            }
        } finally {
            served.release();
        }
    }

    private void serve() throws IOException, InterruptedException {
        List<String> leftover = List.of();
        boolean open = true;
        while (open) {
            List<String> request = next();
            if (request == null || request.isEmpty()) {
                return;
            }
            Fault fault = begin(request);
            List<String> lines = new ArrayList<>(leftover);
            lines.addAll(request);
            Responder.Turn turn = responder.answer(lines);
            leftover = turn.leftover();
            responder.takeTime();
            open = sender.send(turn.reply(), fault);
        }
    }

    /** Records a request, which begins an exchange, and returns its fault, or null. */
    Fault begin(List<String> request) {
        return journal.begin(new RecordedRequest(number, exchanges++, String.join("\n", request)));
    }

    /** Discards bytes that have arrived and were not read. */
    void forgetInput() {
        requests.forget();
    }

    /** Returns the next request. Invalid bytes get an error, if the server sends one, and end the connection. */
    List<String> next() throws IOException {
        try {
            return requests.next();
        } catch (RequestReader.Unreadable e) {
            if (manner == ServerKind.NAEMON || manner == ServerKind.NAGIOS) {
                sender.write(Fault.IDLE_TEXT.getBytes(StandardCharsets.US_ASCII));
            }
            return null;
        }
    }

    int number() {
        return number;
    }

    void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // the connection counts as closed
        }
    }
}
