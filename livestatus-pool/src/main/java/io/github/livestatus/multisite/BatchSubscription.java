package io.github.livestatus.multisite;

import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.LoggerFactory;

/** The subscription of one subscriber. One thread at a time calls the subscriber, and no thread waits for it. */
final class BatchSubscription implements Flow.Subscription {
    private final Flow.Subscriber<? super ChangeBatch> subscriber;
    private final FeedPolls polls;
    private final Executor executor;
    private final AtomicLong demand = new AtomicLong();
    private final AtomicInteger work = new AtomicInteger();
    private volatile boolean isOver;
    private volatile RuntimeException mistake;

    BatchSubscription(Flow.Subscriber<? super ChangeBatch> subscriber, FeedPolls polls, Executor executor) {
        this.subscriber = subscriber;
        this.polls = polls;
        this.executor = executor;
    }

    /** Calls {@code onSubscribe}. If that fails, the subscription is cancelled. */
    void start() {
        polls.start(this::go);
        try {
            subscriber.onSubscribe(this);
        } catch (RuntimeException | Error e) {
            failed(e);
        }
    }

    @Override
    public void request(long count) {
        if (count <= 0) {
            mistake = new IllegalArgumentException("a subscriber must request at least one batch: " + count);
        } else {
            demand.accumulateAndGet(count, (had, more) -> had + more < 0 ? Long.MAX_VALUE : had + more);
        }
        go();
    }

    @Override
    public void cancel() {
        isOver = true;
        polls.end();
    }

    /** Runs all pending work on the executor, on one thread at a time. */
    private void go() {
        if (work.getAndIncrement() == 0) {
            try {
                executor.execute(this::doAll);
            } catch (RejectedExecutionException e) {
                isOver = true;
            }
        }
    }

    private void doAll() {
        int done = work.get();
        do {
            try {
                doOnce();
            } catch (RuntimeException | Error e) {
                failed(e);
            }
            done = work.addAndGet(-done);
        } while (done > 0);
    }

    private void failed(Throwable e) {
        cancel();
        LoggerFactory.getLogger(ChangeFeed.class).warn("a subscriber failed", e);
    }

    private void doOnce() {
        boolean isEnded = polls.isEnded();
        boolean hasMore = !isEnded;
        while (!isOver && hasMore && demand.get() > 0) {
            ChangeBatch batch = polls.take();
            hasMore = batch.iterator().hasNext();
            if (hasMore) {
                demand.updateAndGet(left -> left == Long.MAX_VALUE ? left : left - 1);
                subscriber.onNext(batch);
            }
        }
        if (demand.get() > 0) {
            polls.want();
        } else {
            polls.unwant();
        }
        if (!isOver && (mistake != null || isEnded)) {
            cancel();
            if (mistake != null) {
                subscriber.onError(mistake);
            } else {
                subscriber.onComplete();
            }
        }
    }
}
