package io.github.livestatus.logs;

import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;

/** Logs to each {@link RecordedLog} that is open, and to nothing else. */
final class RecordingLogger extends LegacyAbstractLogger {
    private static final long serialVersionUID = 1L;

    RecordingLogger(String name) {
        this.name = name;
    }

    @Override
    protected void handleNormalizedLoggingCall(
            Level level, Marker marker, String pattern, Object[] arguments, Throwable thrown) {
        RecordedLog.record(name, level, MessageFormatter.basicArrayFormat(pattern, arguments));
    }

    @Override
    protected String getFullyQualifiedCallerName() {
        return null;
    }

    @Override
    public boolean isTraceEnabled() {
        return RecordedLog.isOn();
    }

    @Override
    public boolean isDebugEnabled() {
        return RecordedLog.isOn();
    }

    @Override
    public boolean isInfoEnabled() {
        return RecordedLog.isOn();
    }

    @Override
    public boolean isWarnEnabled() {
        return RecordedLog.isOn();
    }

    @Override
    public boolean isErrorEnabled() {
        return RecordedLog.isOn();
    }
}
