package vn.hanoi.ops.access.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.sealed.Seals;

/** Keeps what is held about a person as it was at one moment: sealed at rest, and guarded again when it is opened. */
@Component
public class HeldSeals {

    /** Code of the field under which it is sealed, for {@link vn.hanoi.ops.kernel.sealed.SealedColumn}. */
    public static final String FIELD = "privacy.held";

    private record Value(
            String field,
            Sensitivity sensitivity,
            Mask mask,
            @Nullable String text,
            String place,
            List<String> shared) {}

    private record Record(
            String table, Purpose purpose, @Nullable Instant since, List<Value> values) {}

    private record Paper(List<Record> records) {}

    private final Seals seals;
    private final JsonMapper json = JsonMapper.builder().build();

    HeldSeals(Seals seals) {
        this.seals = seals;
    }

    /** Seals records for a column. */
    public byte[] seal(List<HeldRecord> records) {
        Paper paper = new Paper(records.stream()
                .map(r -> new Record(
                        r.table(),
                        r.purpose(),
                        r.since(),
                        r.values().stream().map(HeldSeals::value).toList()))
                .toList());
        return seals.seal(FIELD, json.writeValueAsString(paper));
    }

    /** Opens what {@link #seal} gave. @throws vn.hanoi.ops.kernel.sealed.SealBroken when it was changed */
    public List<HeldRecord> open(byte[] sealed) {
        return json.readValue(seals.open(FIELD, sealed), Paper.class).records().stream()
                .map(r -> new HeldRecord(
                        r.table(),
                        r.purpose(),
                        r.since(),
                        r.values().stream().map(HeldSeals::guarded).toList()))
                .toList();
    }

    private static Value value(Guarded<String> guarded) {
        DeclaredField field = guarded.field();
        List<String> shared = guarded.shared().stream().map(AreaPath::value).toList();
        return new Value(
                field.code(),
                field.sensitivity(),
                field.mask(),
                guarded.raw(),
                guarded.place().value(),
                shared);
    }

    private static Guarded<String> guarded(Value value) {
        Set<AreaPath> shared = value.shared().stream().map(AreaPath::new).collect(Collectors.toSet());
        return DeclaredField.of(value.field(), value.sensitivity(), value.mask())
                .guard(value.text(), new AreaPath(value.place()), shared);
    }
}
