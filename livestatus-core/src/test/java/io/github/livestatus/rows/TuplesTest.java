package io.github.livestatus.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.ListColumn;
import io.github.livestatus.schema.CommentEntryType;
import io.github.livestatus.schema.CommentWithInfo;
import io.github.livestatus.schema.DependencyWithInfo;
import io.github.livestatus.schema.DowntimeWithInfo;
import io.github.livestatus.schema.HostGroups;
import io.github.livestatus.schema.HostService;
import io.github.livestatus.schema.HostState;
import io.github.livestatus.schema.HostWithState;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.schema.ServiceGroups;
import io.github.livestatus.schema.ServiceMemberWithState;
import io.github.livestatus.schema.ServiceState;
import io.github.livestatus.schema.ServiceWithFullState;
import io.github.livestatus.schema.ServiceWithInfo;
import io.github.livestatus.schema.ServiceWithState;
import io.github.livestatus.schema.Services;
import io.github.livestatus.schema.TimePeriodDay;
import io.github.livestatus.schema.TimePeriodException;
import io.github.livestatus.schema.TimePeriods;
import io.github.livestatus.schema.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tuples of every size that servers send. */
class TuplesTest {
    private final List<String> repairs = new ArrayList<>();

    @AfterEach
    void onlyWhatMeansNothingIsARepair() {
        assertEquals(List.of(), repairs);
    }

    @Test
    void commentsReadWithThreeFiveAndSevenFields() {
        assertEquals(
                new CommentWithInfo(4L, "ops", "ack host", null, null, null, null),
                read(Hosts.COMMENTS_WITH_INFO, 4L, "ops", "ack host"));
        assertEquals(
                new CommentWithInfo(
                        4L,
                        "ops",
                        "ack host",
                        Instant.ofEpochSecond(1795331815),
                        CommentEntryType.ACKNOWLEDGEMENT,
                        null,
                        null),
                read(Services.COMMENTS_WITH_EXTRA_INFO, 4L, "ops", "ack host", 4L, 1795331815L));
        assertEquals(
                new CommentWithInfo(
                        1L, "ops", "hi", Instant.ofEpochSecond(1795331624), CommentEntryType.USER, false, null),
                read(Services.HOST_COMMENTS_WITH_INFO, 1L, "ops", "hi", 1795331624L, 1L, 0L, 0L));
    }

    @Test
    void downtimesReadWithThreeNineAndElevenFields() {
        Instant entry = Instant.ofEpochSecond(1795331624);
        Instant end = Instant.ofEpochSecond(1795335224);
        assertEquals(
                new DowntimeWithInfo(1L, "ops", "dt", null, null, null, null, null, null, null, null, null),
                read(Hosts.DOWNTIMES_WITH_INFO, 1L, "ops", "dt"));
        assertEquals(
                new DowntimeWithInfo(
                        1L, "ops", "dt", entry, entry, end, true, Duration.ofHours(1), 0L, null, null, null),
                read(Hosts.DOWNTIMES_WITH_INFO, 1L, "ops", "dt", 1795331624L, 1795331624L, 1795335224L, 1L, 3600L, 0L));
        assertEquals(
                new DowntimeWithInfo(
                        1L, "ops", "dt", entry, entry, end, true, Duration.ofHours(1), null, 0L, 2L, false),
                read(
                        Hosts.DOWNTIMES_WITH_EXTRA_INFO,
                        1L,
                        "ops",
                        "dt",
                        0L,
                        1795331624L,
                        1795331624L,
                        1795335224L,
                        1L,
                        3600L,
                        2L,
                        0L));
    }

    @Test
    void servicesOfAHostReadWithTheFieldsOfEachServer() {
        assertEquals(
                new ServiceWithState("svc 0", ServiceState.UNKNOWN, false),
                read(Hosts.SERVICES_WITH_STATE, "svc 0", 3L, 0L));
        assertEquals(
                new ServiceWithInfo("s0", ServiceState.CRITICAL, true, "out"),
                read(Hosts.SERVICES_WITH_INFO, "s0", 2L, 1L, "out"));
        assertEquals(
                new ServiceWithFullState(
                        "s0", ServiceState.CRITICAL, true, "out", ServiceState.WARNING, 2L, 3L, 0L, true, false),
                read(Hosts.SERVICES_WITH_FULLSTATE, "s0", 2L, 1L, "out", 1L, 2L, 3L, 0L, 1L, 0L, "more"));
    }

    @Test
    void aStateThatNoServerIsKnownToSendReadsAsNull() {
        assertEquals(new ServiceWithState("s0", null, true), read(Hosts.SERVICES_WITH_STATE, "s0", 9L, true));
        assertEquals(List.of("9 in a tuple is not a known ServiceState"), repairs);
        repairs.clear();
        read(ServiceGroups.MEMBERS_WITH_STATE, "h0", "s0", 9L, 1L);
        read(ServiceGroups.MEMBERS_WITH_STATE, "h0", "s0", 1L, 9L);
        assertEquals(2, repairs.size());
        repairs.clear();
    }

    @Test
    void anInvalidNumberInAFieldReadsAsNullAndIsARepair() {
        assertNull(read(Services.COMMENTS_WITH_EXTRA_INFO, "four", "ops", "hi").id());
        assertEquals(List.of("field 0 of a tuple is not a number"), repairs);
        repairs.clear();
    }

    @Test
    void membersOfAHostGroupReadWithAndWithoutHasBeenChecked() {
        assertEquals(new HostWithState("h0", HostState.DOWN, true), read(HostGroups.MEMBERS_WITH_STATE, "h0", 1L, 1L));
        assertEquals(new HostWithState("h0", HostState.DOWN, null), read(HostGroups.MEMBERS_WITH_STATE, "h0", 1L));
    }

    @Test
    void membersOfAServiceGroupHaveAnotherMeaningOnIcinga2() {
        ServiceMemberWithState member = read(ServiceGroups.MEMBERS_WITH_STATE, "h2", "svc 1", 1L, 3L);
        assertEquals(ServiceState.UNKNOWN, member.state(Dialect.ICINGA2));
        assertEquals(HostState.DOWN, member.hostState(Dialect.ICINGA2));
        assertNull(member.hasBeenChecked(Dialect.ICINGA2));
        assertEquals(ServiceState.WARNING, member.state(Dialect.NAEMON));
        assertNull(member.hostState(Dialect.NAEMON));
        assertEquals(true, member.hasBeenChecked(Dialect.NAEMON));
    }

    @Test
    void dependenciesReadForHostsAndForServices() {
        assertEquals(
                new DependencyWithInfo("h0", null, 2L, "", false),
                read(Hosts.DEPENDS_EXEC_WITH_INFO, "h0", 2L, "", 0L));
        assertEquals(
                new DependencyWithInfo("h0", "s0", 14L, "24x7", true),
                read(Services.DEPENDS_NOTIFY_WITH_INFO, "h0", "s0", 14L, "24x7", 1L));
        assertEquals(new HostService("h0", "s0"), read(Services.DEPENDS_EXEC, "h0", "s0"));
    }

    @Test
    void daysOfATimePeriodReadAsRanges() {
        TimeRange morning = new TimeRange(Duration.ofHours(8), Duration.ofHours(12));
        TimeRange night = new TimeRange(Duration.ofHours(20), Duration.ofHours(24));
        assertEquals(
                new TimePeriodDay(List.of(morning, night)), read(TimePeriods.DAYS, 28800L, 43200L, 72000L, 86400L));
        assertEquals(new TimePeriodDay(List.of()), read(TimePeriods.DAYS));
        Object exception = Map.of("smday", 2L, "emday", 2L, "skip_interval", 0L, "times", List.of(28800L, 43200L));
        assertEquals(
                new TimePeriodException(Map.of("smday", 2L, "emday", 2L, "skip_interval", 0L), List.of(morning)),
                element(TimePeriods.EXCEPTIONS_MONTH_DAY, exception));
    }

    @Test
    void nullFieldsReadAsNullAndNullTextAsEmpty() {
        assertEquals(new ServiceWithInfo("s0", null, null, ""), read(Hosts.SERVICES_WITH_INFO, "s0", null, null, null));
    }

    @Test
    void invalidTuplesAreOmitted() {
        assertNull(element(Hosts.SERVICES_WITH_STATE, "s0"));
        assertNull(element(Hosts.SERVICES_WITH_STATE, null));
        assertNull(read(Hosts.COMMENTS_WITH_INFO, 4L));
        assertNull(element(TimePeriods.EXCEPTIONS_MONTH_DAY, List.of()));
    }

    @Test
    void otherRecordsAreNotReadFromTuples() {
        record Point(Long x, Long y) {}
        ListColumn<Point> points = Hosts.TABLE.list("points", Point.class);
        assertThrows(IllegalArgumentException.class, () -> ElementReader.of(points));
    }

    private <E> E read(ListColumn<E> column, Object... fields) {
        return element(column, Arrays.asList(fields));
    }

    private <E> E element(ListColumn<E> column, Object value) {
        return column.elements().cast(ElementReader.of(column).read(value, repairs::add));
    }
}
