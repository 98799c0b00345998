package vn.hanoi.ops.people;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.privacy.DeclaredField;
import vn.hanoi.ops.access.privacy.DeclaredFields;
import vn.hanoi.ops.access.privacy.Mask;
import vn.hanoi.ops.access.privacy.Sensitivity;

/** The fields of a person's record, which leave the room as guarded values only. */
@Component
public class PeopleFields implements DeclaredFields {

    public static final DeclaredField NAME = DeclaredField.of("person.name", Sensitivity.IDENTITY, Mask.NAME);
    public static final DeclaredField BIRTH = DeclaredField.of("person.birth", Sensitivity.IDENTITY, Mask.BIRTH);
    public static final DeclaredField SEX = DeclaredField.of("person.sex", Sensitivity.IDENTITY, Mask.REPORTED);
    public static final DeclaredField NATIONALITY =
            DeclaredField.of("person.nationality", Sensitivity.IDENTITY, Mask.REPORTED);
    public static final DeclaredField PHONE = DeclaredField.of("person.phone", Sensitivity.CONTACT, Mask.PHONE);
    public static final DeclaredField ADDRESS = DeclaredField.of("person.address", Sensitivity.CONTACT, Mask.ADDRESS);
    public static final DeclaredField POSITION = DeclaredField.of("person.position", Sensitivity.CONTACT, Mask.WHOLE);
    public static final DeclaredField DOCUMENT =
            DeclaredField.of("person.document", Sensitivity.IDENTITY, Mask.DOCUMENT);

    @Override
    public List<DeclaredField> fields() {
        return List.of(NAME, BIRTH, SEX, NATIONALITY, PHONE, ADDRESS, POSITION, DOCUMENT);
    }
}
