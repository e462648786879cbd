package io.github.livestatus.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.livestatus.client.*;
import io.github.livestatus.command.*;
import io.github.livestatus.config.*;
import io.github.livestatus.error.*;
import io.github.livestatus.event.*;
import io.github.livestatus.lql.*;
import io.github.livestatus.mirror.*;
import io.github.livestatus.multisite.*;
import io.github.livestatus.perfdata.*;
import io.github.livestatus.pool.*;
import io.github.livestatus.result.*;
import io.github.livestatus.schema.*;
import io.github.livestatus.transport.*;
import java.io.*;
import java.lang.reflect.Modifier;
import java.math.*;
import java.net.*;
import java.nio.file.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.prefs.*;
import java.util.regex.*;
import java.util.stream.*;
import org.junit.jupiter.api.Test;

/** Names every public type without its package, with all imports of JShell. The test is mainly that this compiles. */
class EveryNameTest {
    private static final Set<Class<?>> NAMED = Set.of(
            AbortedException.class,
            AcknowledgementType.class,
            AnyColumn.class,
            Backends.class,
            BlobColumn.class,
            Capability.class,
            Change.class,
            ChangeBatch.class,
            ChangeFeed.class,
            CheckType.class,
            CloseReason.class,
            Coded.class,
            Column.class,
            ColumnName.class,
            ColumnType.class,
            Columns.class,
            Command.class,
            CommandDefinitions.class,
            CommandEffect.class,
            CommandFateUnknownException.class,
            CommandOutcome.class,
            CommandResult.class,
            Acknowledgement.class,
            Commands.class,
            Downtime.class,
            DowntimeChange.class,
            DowntimeRemoval.class,
            Comment.class,
            Notification.class,
            CommentEntryType.class,
            CommentWithInfo.class,
            Comments.class,
            ConnectFailedException.class,
            ConnectionLostException.class,
            ContactGroups.class,
            Contacts.class,
            CrashReports.class,
            Deadline.class,
            DependencyWithInfo.class,
            Dialect.class,
            DictColumn.class,
            DowntimeWithInfo.class,
            Downtimes.class,
            Endpoint.class,
            Endpoints.class,
            EnumColumn.class,
            EventConsoleEvents.class,
            EventConsoleHistory.class,
            EventConsoleRules.class,
            EventConsoleStatus.class,
            Filter.class,
            FlagColumn.class,
            FloatColumn.class,
            HostGroups.class,
            HostService.class,
            HostState.class,
            HostWithState.class,
            Hosts.class,
            HostsByGroup.class,
            IntColumn.class,
            Labels.class,
            LimitExceededException.class,
            ListColumn.class,
            Livestatus.class,
            LivestatusConnection.class,
            LivestatusEvent.class,
            LivestatusException.class,
            LivestatusListener.class,
            LivestatusPool.class,
            LivestatusSites.class,
            LivestatusView.class,
            Log.class,
            LogClass.class,
            MalformedResponseException.class,
            MemoryBudget.class,
            Metric.class,
            NumberColumn.class,
            Operator.class,
            OrderedColumn.class,
            PeerStatus.class,
            PerfData.class,
            PerfDataSyntaxException.class,
            PoolExhaustedException.class,
            PoolSettings.class,
            PoolStats.class,
            Queries.class,
            Query.class,
            QueryOutcome.class,
            QueryRejectedException.class,
            Result.class,
            ResultColumns.class,
            Row.class,
            Selected.class,
            ServerPlan.class,
            ServiceGroups.class,
            ServiceMemberWithState.class,
            ServiceState.class,
            ServiceWithFullState.class,
            ServiceWithInfo.class,
            ServiceWithState.class,
            Services.class,
            ServicesByGroup.class,
            ServicesByHostGroup.class,
            Site.class,
            SiteChange.class,
            MirrorStats.class,
            QueryPlan.class,
            SiteOutcome.class,
            SiteState.class,
            SiteStats.class,
            SiteStatus.class,
            Sites.class,
            SitesMissingException.class,
            SitesMk.class,
            SitesProperties.class,
            SitesRecords.class,
            SitesMirror.class,
            SitesResult.class,
            SitesView.class,
            Sort.class,
            Stat.class,
            StateChange.class,
            StateHist.class,
            StateType.class,
            Status.class,
            StringColumn.class,
            Table.class,
            Tables.class,
            Threshold.class,
            TimeColumn.class,
            TimePeriodDay.class,
            TimePeriodException.class,
            TimePeriods.class,
            TimeRange.class,
            TimedOutException.class,
            TlsSettings.class,
            UnsupportedByServerException.class,
            Vocabulary.class,
            WaitTrigger.class,
            Watch.class,
            Zones.class);

    @Test
    void everyPublicTypeIsNamedHere() {
        Set<String> found = new TreeSet<>();
        for (Path module : List.of(Reactor.CORE, Reactor.POOL)) {
            List<String> exported = Reactor.exports(module);
            Path classes = Reactor.classes(module);
            for (Path file : Reactor.files(classes, ".class")) {
                String name =
                        classes.relativize(file).toString().replace('/', '.').replaceFirst("\\.class$", "");
                int dot = Math.max(0, name.lastIndexOf('.'));
                if (exported.contains(name.substring(0, dot)) && isPublicTopLevel(name)) {
                    found.add(name);
                }
            }
        }
        assertEquals(found, NAMED.stream().map(Class::getName).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static boolean isPublicTopLevel(String name) {
        try {
            Class<?> type = Class.forName(name, false, EveryNameTest.class.getClassLoader());
            return !name.contains("$") && !name.endsWith("package-info") && Modifier.isPublic(type.getModifiers());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(name, e);
        }
    }
}
