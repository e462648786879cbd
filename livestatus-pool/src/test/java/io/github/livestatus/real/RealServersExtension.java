package io.github.livestatus.real;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** The extension of {@link RealServers}. */
final class RealServersExtension implements ExecutionCondition, BeforeEachCallback, ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(RealServersExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        String[] further = context.getTestClass()
                .flatMap(type -> AnnotationSupport.findAnnotation(type, RealServers.class))
                .map(RealServers::programs)
                .orElseThrow();
        var verdict = Prerequisites.ofThisMachine(further).verdict("required".equals(System.getenv("LIVESTATUS_REAL")));
        if (verdict.isDisabled()) {
            sayOnce(context, verdict.getReason().orElseThrow());
        }
        return verdict;
    }

    // Builds count skipped tests, but do not print the reasons.
    private static void sayOnce(ExtensionContext context, String reason) {
        context.getRoot().getStore(NAMESPACE).getOrComputeIfAbsent(reason, said -> {
            System.out.println("Skipped: " + reason);
            return true;
        });
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RealSites.class;
    }

    @Override
    public RealSites resolveParameter(ParameterContext parameter, ExtensionContext context) {
        // The root store closes them after the last test of the run.
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(RealSites.class, type -> start(), RealSites.class);
    }

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        RealSites running = context.getRoot().getStore(NAMESPACE).get(RealSites.class, RealSites.class);
        if (running != null) {
            running.heal();
        }
    }

    private static RealSites start() {
        try {
            return RealSites.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
