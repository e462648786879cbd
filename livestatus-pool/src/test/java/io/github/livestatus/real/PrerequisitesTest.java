package io.github.livestatus.real;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PrerequisitesTest {
    private static final Prerequisites NO_XINETD = new Prerequisites(List.of("xinetd on the PATH"));
    private static final Prerequisites ALL = new Prerequisites(List.of());

    @Test
    void aMachineWithoutAProgramSkipsTheTestsAndNamesThePackages() {
        var verdict = NO_XINETD.verdict(false);
        assertTrue(verdict.isDisabled());
        assertTrue(verdict.getReason().orElseThrow().contains("icinga2-bin, icinga2-common, xinetd, socat"));
        assertTrue(verdict.getReason().orElseThrow().endsWith("missing here: xinetd on the PATH"));
    }

    @Test
    void aMachineWithoutAProgramFailsIfRealServersAreRequired() {
        var failure = assertThrows(IllegalStateException.class, () -> NO_XINETD.verdict(true));
        assertTrue(failure.getMessage().contains("missing here: xinetd on the PATH"));
    }

    @Test
    void aCompleteMachineAlwaysRunsTheTests() {
        assertFalse(ALL.verdict(false).isDisabled());
        assertFalse(ALL.verdict(true).isDisabled());
    }
}
