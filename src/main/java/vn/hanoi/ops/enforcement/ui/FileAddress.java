package vn.hanoi.ops.enforcement.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the desk's address holds: the tray, and the record or decision that is open. */
record FileAddress(Optional<FileTray> tray, String record, String decision) {

    static final String ROUTE = "violations";

    static FileAddress read(QueryParameters query) {
        return new FileAddress(
                query.getSingleParameter("tray").flatMap(name -> Arrays.stream(FileTray.values())
                        .filter(t -> t.name().equals(name))
                        .findFirst()),
                query.getSingleParameter("record").orElse(""),
                query.getSingleParameter("decision").orElse(""));
    }

    QueryParameters write() {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("tray", tray.map(Enum::name).orElse(""));
        query.put("record", record);
        query.put("decision", decision);
        query.values().removeIf(String::isBlank);
        return QueryParameters.simple(query);
    }

    FileAddress in(FileTray wanted) {
        return new FileAddress(Optional.of(wanted), "", "");
    }

    FileAddress atRecord(String id) {
        return new FileAddress(tray, id, "");
    }

    FileAddress atDecision(String id) {
        return new FileAddress(tray, "", id);
    }

    boolean isOpen() {
        return !record.isEmpty() || !decision.isEmpty();
    }
}
