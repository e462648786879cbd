package io.github.livestatus.net;

import java.lang.reflect.Method;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Runs a test whose first parameter is a {@link Kind} on a thread of that kind. */
final class OnItsThread implements InvocationInterceptor {
    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> test, ReflectiveInvocationContext<Method> context, ExtensionContext extension)
            throws Throwable {
        Kind kind = (Kind) context.getArguments().get(0);
        CompletableFuture<Void> outcome = new CompletableFuture<>();
        kind.start(() -> {
            try {
                outcome.complete(test.proceed());
            } catch (Throwable e) {
                outcome.completeExceptionally(e);
            }
        });
        try {
            outcome.get();
        } catch (ExecutionException e) {
            throw e.getCause();
        }
    }
}
