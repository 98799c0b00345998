package vn.hanoi.ops.people;

import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.kernel.AreaPath;

/**
 * A person in a list.
 *
 * @param area where the record belongs; not guarded
 * @param phone the first one, in E.164
 * @param document the first one: citizen's card before old card before the others
 */
public record PersonRow(
        PersonId id,
        AreaPath area,
        Guarded<String> name,
        Guarded<Birth> birth,
        Guarded<Sex> sex,
        Guarded<String> phone,
        Guarded<Document> document) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PersonRow row && id.equals(row.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
