package vn.hanoi.ops.care.sites;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Sets of constants as a column holds them: names joined by commas. */
final class SiteSets {

    private SiteSets() {}

    static String write(Set<? extends Enum<?>> constants) {
        return constants.stream()
                .sorted(Comparator.comparing(Enum::ordinal))
                .map(Enum::name)
                .collect(Collectors.joining(","));
    }

    static <E extends Enum<E>> Set<E> read(String column, Class<E> type) {
        Set<E> read = EnumSet.noneOf(type);
        for (String name : column.split(",")) {
            if (!name.isBlank()) {
                read.add(Enum.valueOf(type, name.strip()));
            }
        }
        return read;
    }
}
