package vn.hanoi.ops.cases.api;

import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.api.BadText;

/** A field of an element cannot be taken as it is. */
final class ElementFault extends RuntimeException {

    private final String code;
    private final @Nullable String field;

    /** @param field such as {@code person.name}; none when the whole element is wrong */
    ElementFault(String code, @Nullable String field) {
        super(code);
        this.code = code;
        this.field = field;
    }

    static ElementFault of(BadText bad) {
        return new ElementFault(BadText.CODE, bad.field());
    }

    String code() {
        return code;
    }

    @Nullable
    String field() {
        return field;
    }
}
