package vn.hanoi.ops.access.policy;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.privacy.DeclaredField;
import vn.hanoi.ops.access.privacy.DeclaredFields;

/** Every field that the rooms declare. */
@Component
public class AllFields {

    private final ObjectProvider<DeclaredFields> rooms;

    AllFields(ObjectProvider<DeclaredFields> rooms) {
        this.rooms = rooms;
    }

    /** The fields by code. */
    public List<DeclaredField> all() {
        return rooms.stream()
                .flatMap(room -> room.fields().stream())
                .sorted(Comparator.comparing(DeclaredField::code))
                .toList();
    }
}
