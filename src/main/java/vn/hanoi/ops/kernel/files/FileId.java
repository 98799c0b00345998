package vn.hanoi.ops.kernel.files;

import java.util.UUID;

/** Identifies a file that is kept. */
public record FileId(UUID value) {

    /** The identifier in its written form. @throws IllegalArgumentException when it has another form */
    public static FileId of(String text) {
        return new FileId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
