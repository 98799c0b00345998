package vn.hanoi.ops.people.ui;

import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.codes.ReadCode;

/** Makes pickers of persons for the screens of all rooms. */
@Component
public class PersonPickers {

    private final PeopleParts parts;

    PersonPickers(PeopleParts parts) {
        this.parts = parts;
    }

    /**
     * A picker.
     *
     * @param purpose what the records that may be the person are looked at for
     * @param picked told the record that was picked, or nothing when the choice was taken back
     */
    public PersonPicker of(Purpose purpose, Consumer<Optional<PersonId>> picked) {
        return new PersonPicker(parts, parts.privacy().on(Channel.PICKER).serving(purpose), picked);
    }

    /** A scan box alone. */
    public ScanBox scanBox(Consumer<ReadCode> found) {
        return new ScanBox(parts.codes(), found);
    }
}
