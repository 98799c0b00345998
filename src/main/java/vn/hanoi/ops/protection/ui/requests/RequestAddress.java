package vn.hanoi.ops.protection.ui.requests;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.protection.requests.RequestFilter;
import vn.hanoi.ops.protection.requests.RequestFilter.Tray;
import vn.hanoi.ops.protection.requests.RequestKind;

/** What the register's address remembers; a name that is searched for never stands in it. */
record RequestAddress(RequestFilter filter, Optional<UUID> request) {

    static RequestAddress read(QueryParameters query) {
        Tray tray = named(Tray.values(), query.getSingleParameter("tray")).orElse(Tray.OPEN);
        @Nullable
        RequestKind kind =
                named(RequestKind.values(), query.getSingleParameter("kind")).orElse(null);
        return new RequestAddress(
                new RequestFilter(tray, kind, ""),
                query.getSingleParameter("request").flatMap(RequestAddress::id));
    }

    QueryParameters write() {
        Map<String, String> query = new HashMap<>();
        if (filter.tray() != Tray.OPEN) {
            query.put("tray", filter.tray().name().toLowerCase(Locale.ROOT));
        }
        if (filter.kind() != null) {
            query.put("kind", filter.kind().name().toLowerCase(Locale.ROOT));
        }
        request.ifPresent(id -> query.put("request", id.toString()));
        return QueryParameters.simple(query);
    }

    RequestAddress with(RequestFilter other) {
        return new RequestAddress(other, request);
    }

    RequestAddress at(Optional<UUID> other) {
        return new RequestAddress(filter, other);
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, Optional<String> name) {
        return name.flatMap(n -> Arrays.stream(values)
                .filter(value -> value.name().equalsIgnoreCase(n))
                .findFirst());
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
