package vn.hanoi.ops.kernel;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An officer or a machine saw or did something that the audit keeps; published in the transaction of the act.
 *
 * @param kind the kind of act
 * @param act what was done, as a code such as {@code CAMERA_CHANGED}
 * @param record kind and id of what it was done to, such as {@code camera:CAM001}; never a person's name or number
 * @param area where the record belongs, when it belongs to a place
 * @param detail what was done in words for the auditor, without personal data
 * @param person the person whom the record is about, by id
 * @param purpose code of the purpose that was named, or blank
 * @param fields codes of the fields that were shown or changed
 * @param rows how many rows a search found or an export gave out
 * @param changes fields that are not sensitive, with their values before and after
 */
public record ActRecorded(
        ActKind kind,
        String act,
        String record,
        @Nullable AreaPath area,
        String detail,
        @Nullable UUID person,
        String purpose,
        List<String> fields,
        @Nullable Integer rows,
        Map<String, Change> changes) {

    /** A field's value before and after, as text. */
    public record Change(String before, String after) {}

    /** Copies what can change. */
    public ActRecorded {
        fields = List.copyOf(fields);
        changes = Map.copyOf(changes);
    }

    /** A change that is told in words alone. */
    public ActRecorded(String act, String record, @Nullable AreaPath area, String detail) {
        this(ActKind.CHANGE, act, record, area, detail, null, "", List.of(), null, Map.of());
    }

    /** A change without further detail. */
    public static ActRecorded of(String act, String record, @Nullable AreaPath area) {
        return new ActRecorded(act, record, area, "");
    }

    /** An act of another kind than a change. */
    public static ActRecorded of(ActKind kind, String act, String record, @Nullable AreaPath area) {
        return of(act, record, area).as(kind);
    }

    /** The same act of another kind. */
    public ActRecorded as(ActKind other) {
        return new ActRecorded(other, act, record, area, detail, person, purpose, fields, rows, changes);
    }

    /** The same act, about a person. */
    public ActRecorded about(@Nullable UUID someone) {
        return new ActRecorded(kind, act, record, area, detail, someone, purpose, fields, rows, changes);
    }

    /** The same act for a purpose, by its code. */
    public ActRecorded serving(String code) {
        return new ActRecorded(kind, act, record, area, detail, person, code, fields, rows, changes);
    }

    /** The same act on these fields, by their codes. */
    public ActRecorded on(List<String> codes) {
        return new ActRecorded(kind, act, record, area, detail, person, purpose, codes, rows, changes);
    }

    /** The same act with a number of rows, zero or more. */
    public ActRecorded rows(int count) {
        return new ActRecorded(kind, act, record, area, detail, person, purpose, fields, count, changes);
    }

    /** The same act with values before and after; never of a sensitive field. */
    public ActRecorded changing(Map<String, Change> values) {
        return new ActRecorded(kind, act, record, area, detail, person, purpose, fields, rows, values);
    }

    /** The same act in other words. */
    public ActRecorded saying(String words) {
        return new ActRecorded(kind, act, record, area, words, person, purpose, fields, rows, changes);
    }
}
