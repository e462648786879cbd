package io.github.livestatus.exchange;

import io.github.livestatus.command.Command;
import io.github.livestatus.command.CommandResult;
import io.github.livestatus.error.ConnectionLostException;
import io.github.livestatus.error.QueryRejectedException;
import io.github.livestatus.event.LivestatusEvent.Action;
import io.github.livestatus.lql.Capability;
import io.github.livestatus.lql.Query;
import io.github.livestatus.result.Result;
import io.github.livestatus.rows.ResponseGuard;
import io.github.livestatus.rows.RowColumns;
import io.github.livestatus.transport.Deadline;
import io.github.livestatus.wire.CommandEncoder;
import io.github.livestatus.wire.RequestEncoder;
import io.github.livestatus.wire.ResponseHeader;
import io.github.livestatus.wire.ServerInfo;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sends the commands of a batch in lots, each lot on a connection of its own, and no command twice. Reads their responses in
 * order.
 */
final class CommandSender {
    /** Number of commands in one lot: some cores failed with more, and their bytes must fit in socket buffers. */
    private static final int LOT = 100;

    private static final int LOT_BYTES = 16 * 1024;

    private static final Query PROOF = Query.parse("GET status\nColumns: program_start");

    /** A command, its number in the batch, and its bytes. */
    private record Outgoing(int number, Command command, byte[] request) {}

    private final ReconnectingLink main;
    private final ServerAccess access;
    private final ServerInfo server;
    private final Deadline deadline;
    private final CommandBatch batch;

    /** @param main the connection of queries; when it ends, the connections of commands end too */
    CommandSender(
            ReconnectingLink main, ServerAccess access, ServerInfo server, Deadline deadline, CommandBatch batch) {
        this.main = main;
        this.access = access;
        this.server = server;
        this.deadline = deadline;
        this.batch = batch;
    }

    /**
     * Sends commands. Rejects a command that cannot be sent before it sends the first one.
     *
     * @param numbers their numbers in the batch
     * @param commands the commands in the form that is sent
     */
    void send(List<Integer> numbers, List<Command> commands) {
        long time = access.time().now().getEpochSecond();
        List<Outgoing> left = new ArrayList<>();
        for (int i = 0; i < commands.size(); i++) {
            byte[] request = CommandEncoder.encode(commands.get(i), server, time);
            left.add(new Outgoing(numbers.get(i), commands.get(i), request));
        }
        while (!left.isEmpty()) {
            List<Outgoing> lot = left.subList(0, lotSize(left));
            sendLot(lot, isProofNeeded());
            lot.clear();
        }
    }

    private int lotSize(List<Outgoing> left) {
        int size = 1;
        int bytes = left.get(0).request().length;
        int most = server.has(Capability.PIPELINING) ? Math.min(left.size(), LOT) : 1;
        while (size < most && bytes + left.get(size).request().length <= LOT_BYTES) {
            bytes += left.get(size).request().length;
            size++;
        }
        return size;
    }

    /**
     * Returns true if a query has to precede the commands on a connection. An xinetd in front of a core accepts and closes
     * connections if there are too many or they come too fast ({@code per_source}, {@code cps}); a command on one of them would be
     * in doubt. So a command is sent only after the core responded to a query on its connection. This is not needed without
     * xinetd, and not possible if the server closes each connection after its first response.
     */
    private boolean isProofNeeded() {
        return !access.settings().endpoint().isUnix()
                && server.has(Capability.PIPELINING)
                && access.reuse().isPossible();
    }

    private void sendLot(List<Outgoing> lot, boolean isToProve) {
        boolean isSent;
        ReconnectingLink own = main.branch();
        try (Exchange exchange = own.open(deadline, access.settings().firstByteTimeout())) {
            isSent = !isToProve || isProven(exchange);
            if (isSent) {
                converse(exchange, lot);
            }
            exchange.complete();
        } finally {
            main.endBranch();
        }
        if (!isSent) {
            sendLot(lot, false);
        }
    }

    /** Returns true if the core responded and keeps the connection open, which a second response proves. */
    private boolean isProven(Exchange exchange) {
        readProof(exchange);
        if (!access.reuse().hasSucceeded()) {
            try {
                readProof(exchange);
                access.reuse().succeeded();
            } catch (ConnectionLostException e) {
                access.reuse().failed();
                return false;
            }
        }
        return true;
    }

    private static void readProof(Exchange exchange) {
        exchange.write(List.of(RequestEncoder.get(PROOF, false)));
        ResponseHeader header = exchange.header();
        String text = exchange.errorText(header);
        if (header.status() != 200) {
            throw new QueryRejectedException(header.status(), text, PROOF.toString());
        }
    }

    private void converse(Exchange exchange, List<Outgoing> lot) {
        Object[] started = new Object[lot.size()];
        long sent = access.time().nanos();
        for (int i = 0; i < started.length; i++) {
            started[i] =
                    access.listener().started(Action.COMMAND, access.settings().site());
        }
        int answered = 0;
        RuntimeException failure = null;
        try {
            batch.begin(lot.stream().map(Outgoing::number).toList());
            exchange.write(lot.stream().map(Outgoing::request).toList());
            for (Outgoing one : lot) {
                batch.answered(one.number(), ResponseGuard.read(() -> readResult(exchange, one.command())));
                answered++;
            }
        } catch (RuntimeException e) {
            failure = e;
            throw e;
        } finally {
            for (int i = 0; i < started.length; i++) {
                access.listener().ended(started[i], access.commandEvent(sent, i < answered ? null : failure));
            }
        }
    }

    private CommandResult readResult(Exchange exchange, Command command) {
        if (server.has(Capability.COMMAND_HEADER)) {
            ResponseHeader header = exchange.header();
            String errorText = exchange.errorText(header);
            return header.status() == 200
                    ? CommandResult.confirmed()
                    : CommandResult.rejected(header.status(), errorText);
        }
        List<String> lines = new ArrayList<>();
        ResponseHeader header = exchange.headerBehind(lines);
        String answer = header == null ? "" : exchange.errorText(header);
        if (!lines.isEmpty()) {
            return rejected(lines.get(0));
        }
        if (server.has(Capability.FAILED_BACKENDS)) {
            return header == null ? CommandResult.unconfirmed() : ofBackends(command, failed(answer));
        } else if (header == null) {
            throw exchange.lost("closed before a response; the command may have been read or not");
        }
        return server.canReportCommandErrors() ? CommandResult.confirmed() : CommandResult.unconfirmed();
    }

    /** Returns the result of each backend that received the command: the addressed ones, else all known ones. */
    private CommandResult ofBackends(Command command, Map<String, Object> failed) {
        Set<String> keys = new LinkedHashSet<>(command.backends().isEmpty() ? server.backends() : command.backends());
        keys.addAll(failed.keySet());
        if (keys.isEmpty()) {
            return CommandResult.unconfirmed();
        }
        Map<String, CommandResult> results = new LinkedHashMap<>();
        for (String key : keys) {
            CommandResult read = server.at(List.of(key)).canReportCommandErrors()
                    ? CommandResult.confirmed()
                    : CommandResult.unconfirmed();
            results.put(key, failed.containsKey(key) ? rejected(String.valueOf(failed.get(key))) : read);
        }
        return joined(results);
    }

    /** Returns the result of an LMD from those of its backends by key: their common verdict, or UNCONFIRMED. */
    private static CommandResult joined(Map<String, CommandResult> backends) {
        Map.Entry<String, CommandResult> first = backends.entrySet().iterator().next();
        CommandResult one = first.getValue();
        if (backends.values().stream().anyMatch(other -> other.verdict() != one.verdict())) {
            return new CommandResult(CommandResult.Verdict.UNCONFIRMED, 0, "", backends);
        }
        String text = one.errorText().isEmpty() ? "" : first.getKey() + ": " + one.errorText();
        return new CommandResult(one.verdict(), one.status(), text, backends);
    }

    /** Returns the result for an error line of Naemon or LMD: {@code 400: text}. */
    private static CommandResult rejected(String line) {
        boolean hasStatus = line.matches("\\d{3}: .*");
        return hasStatus
                ? CommandResult.rejected(Integer.parseInt(line.substring(0, 3)), line.substring(5))
                : CommandResult.rejected(0, line);
    }

    /** Returns the backends that rejected a command, with their errors: {@code {"failed": {"site01": "400: ..."}}}. */
    private Map<String, Object> failed(String answer) {
        byte[] row = ("[[" + answer + "]]").getBytes(StandardCharsets.UTF_8);
        Result read = access.parser().parse(row, row.length, RowColumns.named(List.of("answer")));
        Object failed = read.single().getDict("answer").get("failed");
        Map<String, Object> errors = new LinkedHashMap<>();
        if (failed instanceof Map<?, ?> backends) {
            backends.forEach((key, text) -> errors.put(String.valueOf(key), text));
        }
        return errors;
    }
}
