package vn.hanoi.ops.tracing.presence;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The time from one moment to before another: two spans that only touch have nothing in common. */
record Span(Instant from, Instant to) {

    boolean isEmpty() {
        return !from.isBefore(to);
    }

    Duration length() {
        return isEmpty() ? Duration.ZERO : Duration.between(from, to);
    }

    Span and(Span other) {
        return new Span(from.isAfter(other.from) ? from : other.from, to.isBefore(other.to) ? to : other.to);
    }

    /** The same time as spans that neither touch nor overlap, in order. */
    static List<Span> union(List<Span> spans) {
        if (spans.isEmpty() || spans.size() == 1 && !spans.getFirst().isEmpty()) {
            return spans;
        }
        List<Span> joined = new ArrayList<>();
        spans.stream()
                .filter(s -> !s.isEmpty())
                .sorted(Comparator.comparing(Span::from))
                .forEach(span -> {
                    Span last = joined.isEmpty() ? null : joined.getLast();
                    if (last == null || last.to.isBefore(span.from)) {
                        joined.add(span);
                    } else if (span.to.isAfter(last.to)) {
                        joined.set(joined.size() - 1, new Span(last.from, span.to));
                    }
                });
        return joined;
    }

    /** The time of the first spans that is not in the others; the others must be a {@link #union}. */
    static List<Span> minus(List<Span> spans, List<Span> others) {
        if (spans.isEmpty() || others.isEmpty()) {
            return spans;
        }
        List<Span> left = new ArrayList<>(spans);
        for (Span other : others) {
            left = left.stream()
                    .flatMap(span -> Stream.of(span.and(before(other.from)), span.and(since(other.to))))
                    .filter(span -> !span.isEmpty())
                    .toList();
        }
        return left;
    }

    private static Span before(Instant moment) {
        return new Span(Instant.MIN, moment);
    }

    private static Span since(Instant moment) {
        return new Span(moment, Instant.MAX);
    }

    static Duration length(List<Span> spans) {
        return spans.stream().map(Span::length).reduce(Duration.ZERO, Duration::plus);
    }
}
