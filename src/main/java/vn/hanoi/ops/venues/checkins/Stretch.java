package vn.hanoi.ops.venues.checkins;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The time from one moment to before another of a venue or a person. */
record Stretch<K>(K of, Instant from, Instant to) {

    /** Tells whether a moment lies in it. */
    boolean holds(Instant at) {
        return !at.isBefore(from) && at.isBefore(to);
    }

    /** The same time in stretches that neither overlap nor are empty, so that a database reads each row once. */
    static <K> List<Stretch<K>> apart(Collection<Stretch<K>> stretches) {
        List<Stretch<K>> apart = new ArrayList<>();
        Map<K, Integer> last = new HashMap<>();
        stretches.stream()
                .filter(one -> one.from().isBefore(one.to()))
                .sorted(Comparator.comparing(Stretch::from))
                .forEach(one -> {
                    Integer before = last.get(one.of());
                    Stretch<K> open = before == null ? null : apart.get(before);
                    if (before == null || open.to().isBefore(one.from())) {
                        last.put(one.of(), apart.size());
                        apart.add(one);
                    } else if (one.to().isAfter(open.to())) {
                        apart.set(before, new Stretch<>(one.of(), open.from(), one.to()));
                    }
                });
        return apart;
    }
}
