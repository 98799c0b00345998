package vn.hanoi.ops.care.sites;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

/** Tells in one line what differs between two versions of a place. */
final class SiteChanges {

    private SiteChanges() {}

    static String between(SiteData before, SiteData after) {
        return Arrays.stream(SiteData.class.getRecordComponents())
                .filter(part -> !Objects.equals(value(part, before), value(part, after)))
                .map(RecordComponent::getName)
                .collect(Collectors.joining(", "));
    }

    private static Object value(RecordComponent part, SiteData data) {
        try {
            return String.valueOf(part.getAccessor().invoke(data));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
