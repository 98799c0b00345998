package vn.hanoi.ops.exchange;

import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.exchange.ExportRefused.Reason;
import vn.hanoi.ops.kernel.sealed.SealedColumn;
import vn.hanoi.ops.kernel.sealed.Seals;

/** The lists that rooms let out, and what they were filtered by. */
@Component
class ExportCatalogue {

    static final SealedColumn QUERY = new SealedColumn("exchange_export", "id", "query", "export.query");

    private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {};

    private final ObjectProvider<Exportable> lists;
    private final Seals seals;
    private final JsonMapper json;

    ExportCatalogue(ObjectProvider<Exportable> lists, Seals seals, JsonMapper json) {
        this.lists = lists;
        this.seals = seals;
        this.json = json;
    }

    Exportable find(String kind, Officer officer) {
        return lists.stream()
                .filter(list -> list.kind().equals(kind))
                .filter(list -> officer.is(list.roles().toArray(Role[]::new)))
                .findFirst()
                .orElseThrow(() -> new ExportRefused(Reason.KIND_UNKNOWN));
    }

    List<String> kinds() {
        return lists.stream().map(Exportable::kind).sorted().toList();
    }

    /** A list that is gone counts as personal. */
    boolean isPersonal(String kind) {
        return lists.stream().filter(list -> list.kind().equals(kind)).allMatch(list -> !list.serving()
                .isEmpty());
    }

    byte[] sealed(ExportQuery query) {
        return seals.seal(QUERY.field(), json.writeValueAsString(query.values()));
    }

    ExportQuery opened(byte[] sealed) {
        return new ExportQuery(json.readValue(seals.open(QUERY.field(), sealed), VALUES));
    }
}
