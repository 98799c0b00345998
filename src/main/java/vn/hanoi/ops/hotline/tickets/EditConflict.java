package vn.hanoi.ops.hotline.tickets;

import java.util.List;

/** Others changed the same fields meanwhile; nothing was changed. */
public class EditConflict extends RuntimeException {

    private final transient List<FieldConflict> fields;

    EditConflict(List<FieldConflict> fields) {
        super(fields.size() + " fields were changed meanwhile");
        this.fields = List.copyOf(fields);
    }

    /** The fields, with both values. */
    public List<FieldConflict> fields() {
        return fields;
    }
}
