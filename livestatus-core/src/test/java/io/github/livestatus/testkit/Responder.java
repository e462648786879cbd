package io.github.livestatus.testkit;

import io.github.livestatus.testkit.ServerKind.Quirk;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Answers the requests of a connection like one server. */
final class Responder {

    /**
     * The reply to one request.
     *
     * @param leftover unread lines of the request, which begin the next one
     */
    record Turn(FakeReply reply, List<String> leftover) {}

    private static final Duration LMD_WAIT_TIMEOUT = Duration.ofSeconds(60);

    private final ServerKind manner;
    private final LiveData data;
    private final Duration latency;
    private final Consumer<String> onCommand;
    private final Consumer<String> commands;
    private final Runnable end;

    /**
     * Makes a responder.
     *
     * @param latency the duration of each response; more than a query's {@code Timelimit:} is an error
     * @param commands receives each command as it was sent
     * @param onCommand receives each accepted command, without its time
     * @param end ends the server
     */
    Responder(
            ServerKind manner,
            LiveData data,
            Duration latency,
            Consumer<String> commands,
            Consumer<String> onCommand,
            Runnable end) {
        this.end = end;
        this.manner = manner;
        this.data = data;
        this.latency = latency;
        this.commands = commands;
        this.onCommand = onCommand;
    }

    ServerKind manner() {
        return manner;
    }

    /** Waits for the duration of a response. */
    void takeTime() throws InterruptedException {
        pause(latency);
    }

    /** Pauses for a time, or until the server closes. */
    void pause(Duration duration) throws InterruptedException {
        data.pause(duration);
    }

    /** Answers a request, which has at least one line. */
    Turn answer(List<String> lines) throws InterruptedException {
        String first = lines.get(0);
        if (first.equals("GET") || first.startsWith("GET ")) {
            return get(lines);
        }
        if (first.startsWith("COMMAND ")) {
            return command(first.substring("COMMAND ".length()).strip(), lines);
        }
        return new Turn(unknownMethod(), List.of());
    }

    private FakeReply unknownMethod() {
        return manner.has(Quirk.TELLS_WITHOUT_HEADER)
                ? FakeReply.bare("Invalid request method\n", false)
                : FakeReply.CLOSE;
    }

    private Turn get(List<String> lines) throws InterruptedException {
        LqlQuery query = FakeLqlReader.read(manner, data.now(), lines);
        if (DeadlyQuery.ends(manner, data.now(), query)
                || query.table != null && DeadlyQuery.ends(data.now().decider(query.table), data.now(), query)) {
            end.run();
            return new Turn(FakeReply.CLOSE, List.of());
        }
        if (query.unreadable) {
            return new Turn(FakeReply.CLOSE, List.of());
        }
        if (query.error != null && manner == ServerKind.LMD) {
            return new Turn(FakeReply.bare(query.error.getMessage() + "\n", false), List.of());
        }
        String body = query.error == null || !query.fixed16 && manner.isMk() ? body(query) : "";
        List<String> leftover = List.copyOf(lines.subList(query.linesRead, lines.size()));
        return new Turn(query.error == null ? rows(query, body) : refusal(query, body), leftover);
    }

    private String body(LqlQuery query) throws InterruptedException {
        try {
            await(query);
            Dataset dataset = data.now();
            FakeTable table = dataset.table(query.table.name());
            query.table = table == null ? query.table : table;
            Evaluator.Answer answer = new Evaluator(manner, dataset, query).answer();
            if (answer.total() > 0 && query.timelimit >= 0 && latency.toSeconds() >= query.timelimit) {
                throw ErrorTexts.tooLong(query.timelimit);
            }
            Map<String, String> failed = manner == ServerKind.LMD ? Reach.failed(dataset, query) : Map.of();
            if (!query.format.equals("wrapped_json") && Reach.isOfUnknownBackends(dataset, query)) {
                throw new ServerError(502, failed.values().iterator().next());
            }
            return AnswerText.of(manner, query, answer, failed);
        } catch (ServerError e) {
            query.error = query.error == null ? e : query.error;
            return "";
        }
    }

    /**
     * LMD waits only for a trigger, at each backend for the whole timeout and one after the other, including backends that are
     * down. Without a condition it does not wait, because its next update comes soon.
     */
    private void awaitAtBackends(LqlQuery query) throws InterruptedException {
        long since = data.version();
        if (query.waitTrigger == null || query.waitConditions.isEmpty()) {
            return;
        }
        Duration timeout = query.waitTimeout == 0 ? LMD_WAIT_TIMEOUT : Duration.ofMillis(query.waitTimeout);
        for (String key : Reach.backends(data.now(), query)) {
            if (MadeTables.failedBackends(data.now()).containsKey(key)) {
                data.pause(timeout);
            } else if (!isAwaited(query)) {
                data.awaitChange(() -> isAwaited(query), since, timeout);
            }
        }
    }

    private void await(LqlQuery query) throws InterruptedException {
        if (manner == ServerKind.LMD) {
            if (query.error == null) {
                awaitAtBackends(query);
            }
            return;
        }
        long since = data.version();
        boolean conditional = !query.waitConditions.isEmpty();
        if (query.error != null || !conditional && query.waitTrigger == null || conditional && isAwaited(query)) {
            return;
        }
        data.awaitChange(() -> isAwaited(query), since, Duration.ofMillis(query.waitTimeout));
    }

    private boolean isAwaited(LqlQuery query) {
        return new Evaluator(manner, data.now(), query).isAwaited();
    }

    private FakeReply rows(LqlQuery query, String body) {
        return query.fixed16
                ? FakeReply.framed(200, body, frameEnd(query), query.keepAlive)
                : FakeReply.bare(body, query.keepAlive);
    }

    /** Returns the last character of the header. Icinga 2 ends it with the separator of rows. */
    private char frameEnd(LqlQuery query) {
        return manner == ServerKind.ICINGA2 ? query.separators.charAt(0) : '\n';
    }

    /**
     * Returns an error. A request without ResponseHeader gets only the text, or nothing, or from MK Livestatus and Checkmk the
     * rows without the invalid lines.
     */
    private FakeReply refusal(LqlQuery query, String rows) {
        String words = query.error.getMessage() + (manner == ServerKind.ICINGA2 ? "" : "\n");
        boolean keepAlive = query.keepAlive && manner != ServerKind.SHINKEN;
        if (query.fixed16) {
            return FakeReply.framed(query.error.code(), words, frameEnd(query), keepAlive);
        }
        return FakeReply.bare(manner.has(Quirk.TELLS_WITHOUT_HEADER) ? words : rows, keepAlive);
    }

    private Turn command(String command, List<String> lines) {
        if (manner == ServerKind.SHINKEN && lines.size() > 1) {
            String refused = "Completely invalid GET request 'None'\n";
            return new Turn(FakeReply.framed(452, refused, '\n', false), List.of());
        }
        CommandDesk.Verdict verdict = carryOut(command);
        if (manner == ServerKind.ICINGA2) {
            return new Turn(framedVerdict(verdict, lines), List.of());
        }
        String words = verdict.words();
        return new Turn(
                words == null ? FakeReply.SILENCE : FakeReply.bare(words + "\n", true),
                manner.has(Quirk.COMMAND_LEAVES_HEADERS) ? List.copyOf(lines.subList(1, lines.size())) : List.of());
    }

    private CommandDesk.Verdict carryOut(String command) {
        CommandDesk desk = new CommandDesk(manner);
        CommandDesk.Verdict verdict = desk.judge(command, data.now());
        commands.accept(command);
        if (verdict.accepted()) {
            onCommand.accept(desk.meaning(command, data.now().versions()));
            data.trigger();
        }
        return verdict;
    }

    /**
     * Executes a command for LMD's backends. With ResponseHeader and wrapped_json there is always a response, with status 200
     * even for errors. Without a header only errors are sent.
     */
    FakeReply lmdCommand(List<String> lines) {
        String command = lines.get(0).substring("COMMAND ".length()).strip();
        LqlQuery headers = FakeLqlReader.headersOfCommand(manner, data.now(), lines);
        Map<String, String> failed = new LinkedHashMap<>(Reach.failed(data.now(), headers));
        failed.replaceAll((key, words) -> MadeTables.failedBackends(data.now()).containsKey(key)
                ? "502: cannot send command, peer is down"
                : words);
        List<String> reached = Reach.backends(data.now(), headers).stream()
                .filter(key -> !failed.containsKey(key))
                .toList();
        commands.accept(command);
        for (String key : reached) {
            CommandDesk.Verdict verdict = new CommandDesk(manner, key).judge(command, data.now());
            if (verdict.words() != null) {
                failed.put(key, verdict.words());
            }
        }
        if (!failed.keySet().containsAll(reached)) {
            onCommand.accept(new CommandDesk(manner).meaning(command, data.now().versions()));
            data.trigger();
        }
        boolean keepAlive = headers.keepAlive && failed.isEmpty();
        if (headers.format.equals("wrapped_json") && (headers.fixed16 || !failed.isEmpty())) {
            String body = AnswerText.lmdVerdict(failed);
            return headers.fixed16 ? FakeReply.framed(200, body, '\n', keepAlive) : FakeReply.bare(body, keepAlive);
        }
        return FakeReply.bare(
                String.join(
                        "", failed.values().stream().map(words -> words + "\n").toList()),
                keepAlive);
    }

    /** Returns the reply to a command. Icinga 2 responds to a command with ResponseHeader, and not to others. */
    private FakeReply framedVerdict(CommandDesk.Verdict verdict, List<String> lines) {
        LqlQuery headers = FakeLqlReader.headersOfCommand(manner, data.now(), lines);
        if (!headers.fixed16) {
            return headers.keepAlive ? FakeReply.SILENCE : FakeReply.CLOSE;
        }
        return verdict.accepted()
                ? FakeReply.framed(200, "", frameEnd(headers), headers.keepAlive)
                : FakeReply.framed(452, ErrorTexts.icinga(verdict.words()).getMessage(), '\n', headers.keepAlive);
    }
}
