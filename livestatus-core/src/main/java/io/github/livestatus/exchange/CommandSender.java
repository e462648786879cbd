package io.github.livestatus.exchange;

import io.github.livestatus.command.Command;
import io.github.livestatus.command.CommandResult;
import io.github.livestatus.error.CommandFateUnknownException;
import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.event.LivestatusEvent.Action;
import io.github.livestatus.lql.Capability;
import io.github.livestatus.result.Result;
import io.github.livestatus.rows.ResponseGuard;
import io.github.livestatus.rows.RowColumns;
import io.github.livestatus.transport.Deadline;
import io.github.livestatus.wire.CommandEncoder;
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
 * Commands on their way to a server: written some at a time, each lot on a connection of its own, and never twice. What the
 * server says of each is read in their order.
 */
final class CommandSender {
    /** Commands of one lot: more at once have been too many for cores, and their bytes must fit into socket buffers. */
    private static final int LOT = 100;

    private static final int LOT_BYTES = 16 * 1024;

    private final ReconnectingLink main;
    private final ServerAccess access;
    private final ServerInfo server;
    private final Deadline deadline;
    private final List<Command> commands;
    private final List<CommandResult> results = new ArrayList<>();
    private int begun;

    /** @param main the connection of queries, with which these end */
    CommandSender(
            ReconnectingLink main, ServerAccess access, ServerInfo server, Deadline deadline, List<Command> commands) {
        this.commands = commands;
        this.main = main;
        this.access = access;
        this.server = server;
        this.deadline = deadline;
    }

    /** Sends all; a command that cannot be sent at all is refused before the first one is. */
    List<CommandResult> send() {
        long time = access.time().now().getEpochSecond();
        List<byte[]> requests = commands.stream()
                .map(command -> CommandEncoder.encode(command, server, time))
                .toList();
        while (results.size() < requests.size()) {
            try {
                sendLot(requests.subList(results.size(), lotEnd(requests)));
            } catch (LivestatusException e) {
                int inDoubt = begun - results.size();
                throw begun == 0 ? e : new CommandFateUnknownException(results.size(), inDoubt, e);
            }
        }
        return List.copyOf(results);
    }

    private int lotEnd(List<byte[]> requests) {
        int end = results.size() + 1;
        int bytes = requests.get(end - 1).length;
        int most = server.has(Capability.PIPELINING) ? Math.min(requests.size(), end - 1 + LOT) : end;
        while (end < most && bytes + requests.get(end).length <= LOT_BYTES) {
            bytes += requests.get(end).length;
            end++;
        }
        return end;
    }

    private void sendLot(List<byte[]> lot) {
        ReconnectingLink own = main.branch();
        try (Exchange exchange = own.open(deadline, access.settings().firstByteTimeout())) {
            converse(exchange, lot);
            exchange.complete();
        } finally {
            main.endBranch();
        }
    }

    private void converse(Exchange exchange, List<byte[]> lot) {
        Object[] started = new Object[lot.size()];
        long sent = access.time().nanos();
        for (int i = 0; i < started.length; i++) {
            started[i] =
                    access.listener().started(Action.COMMAND, access.settings().site());
        }
        int before = results.size();
        RuntimeException failure = null;
        try {
            begun += lot.size();
            exchange.write(lot);
            for (int i = 0; i < lot.size(); i++) {
                Command command = commands.get(before + i);
                results.add(ResponseGuard.read(() -> readResult(exchange, command)));
            }
        } catch (RuntimeException e) {
            failure = e;
            throw e;
        } finally {
            for (int i = 0; i < started.length; i++) {
                boolean isAnswered = before + i < results.size();
                access.listener().ended(started[i], access.commandEvent(sent, isAnswered ? null : failure));
            }
        }
    }

    private CommandResult readResult(Exchange exchange, Command command) {
        if (server.has(Capability.COMMAND_HEADER)) {
            ResponseHeader header = exchange.header();
            String words = exchange.errorText(header);
            return header.status() == 200 ? CommandResult.confirmed() : CommandResult.rejected(header.status(), words);
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
            throw exchange.lost("closed before it was known whether the command was read");
        }
        return server.canReportCommandErrors() ? CommandResult.confirmed() : CommandResult.unconfirmed();
    }

    /** Returns the result of each backend that got the command: those that it was for, else all that are known. */
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
        return CommandResult.of(results);
    }

    /** {@code 400: words}, as Naemon and LMD say it. */
    private static CommandResult rejected(String line) {
        boolean hasStatus = line.matches("\\d{3}: .*");
        return hasStatus
                ? CommandResult.rejected(Integer.parseInt(line.substring(0, 3)), line.substring(5))
                : CommandResult.rejected(0, line);
    }

    /** Returns the backends that refused a command, with their words: {@code {"failed": {"site01": "400: ..."}}}. */
    private Map<String, Object> failed(String answer) {
        byte[] row = ("[[" + answer + "]]").getBytes(StandardCharsets.UTF_8);
        Result read = access.parser().parse(row, row.length, RowColumns.named(List.of("answer")));
        Object failed = read.single().getDict("answer").get("failed");
        Map<String, Object> words = new LinkedHashMap<>();
        if (failed instanceof Map<?, ?> backends) {
            backends.forEach((key, text) -> words.put(String.valueOf(key), text));
        }
        return words;
    }
}
