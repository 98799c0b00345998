package vn.hanoi.ops.audit.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.audit.AuditFilter;
import vn.hanoi.ops.kernel.ActKind;

/** A filter of the trail in a screen's address: what cannot be read counts as not asked. */
final class AuditAddress {

    private AuditAddress() {}

    static AuditFilter read(QueryParameters query) {
        return new AuditFilter(
                text(query, "officer"),
                text(query, "record"),
                text(query, "act"),
                "",
                kind(text(query, "kind")),
                person(text(query, "person")),
                null,
                day(text(query, "from")),
                day(text(query, "to")),
                Optional.empty());
    }

    static QueryParameters write(AuditFilter filter) {
        Map<String, String> query = new HashMap<>();
        query.put("officer", filter.officer());
        query.put("record", filter.record());
        query.put("act", filter.act());
        query.put("kind", filter.kind() == null ? "" : filter.kind().name());
        query.put("person", shown(filter.person()));
        query.put("from", shown(filter.from()));
        query.put("to", shown(filter.to()));
        query.values().removeIf(String::isBlank);
        return QueryParameters.simple(query);
    }

    /** The person of that id, or nothing. */
    static @Nullable UUID person(String text) {
        try {
            return text.isBlank() ? null : UUID.fromString(text.strip());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String text(QueryParameters query, String name) {
        return query.getSingleParameter(name).orElse("").strip();
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static @Nullable ActKind kind(String name) {
        try {
            return name.isBlank() ? null : ActKind.valueOf(name);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
