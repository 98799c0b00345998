package vn.hanoi.ops.kernel.files;

import java.time.Instant;

/**
 * What is known of a kept file, without its content.
 *
 * @param holder code of the room's {@link FileHolder}
 * @param name as the officer called it, without a path; may name a person and is shown with the content's own care
 * @param mediaType found by the content
 * @param bytes size of the content
 * @param sha256 of the content, 64 hexadecimal digits
 * @param addedBy the officer's account
 */
public record StoredFile(
        FileId id,
        String holder,
        String name,
        String mediaType,
        long bytes,
        String sha256,
        Instant addedAt,
        String addedBy) {}
