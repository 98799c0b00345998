package vn.hanoi.ops.enforcement.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.access.privacy.Privacy;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.enforcement.inspections.Places;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.people.PersonData;
import vn.hanoi.ops.people.PersonDetails;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonRegister;
import vn.hanoi.ops.people.ui.PersonPicker;
import vn.hanoi.ops.people.ui.PersonPickers;
import vn.hanoi.ops.venues.VenueId;
import vn.hanoi.ops.venues.register.VenueFeed;

/** Fills in an offender from the register of persons, a scanned card or the register of venues, as far as the policy lets. */
@Component
class Offenders {

    private final PersonPickers pickers;
    private final PersonRegister register;
    private final Places places;
    private final VenueFeed venues;
    private final Privacy privacy;
    private final ApplicationEventPublisher events;

    Offenders(
            PersonPickers pickers,
            PersonRegister register,
            Places places,
            VenueFeed venues,
            Privacy privacy,
            ApplicationEventPublisher events) {
        this.pickers = pickers;
        this.register = register;
        this.places = places;
        this.venues = venues;
        this.privacy = privacy;
        this.events = events;
    }

    /**
     * What is put into the form; blank is left as it stands there.
     *
     * @param kind as {@code PERSON} or {@code ORGANISATION}
     */
    record Filled(
            String kind,
            String name,
            String birth,
            String document,
            String address,
            String phone,
            @Nullable UUID person) {}

    PersonPicker picker(Consumer<Optional<PersonId>> picked) {
        return pickers.of(Purpose.ENFORCEMENT, picked);
    }

    /** A person of the register. */
    Optional<Filled> of(PersonId id) {
        return register.find(id, Set.of()).map(person -> {
            Disclosure seen = form();
            events.publishEvent(ActRecorded.of(
                            ActKind.VIEW, "OFFENDER_FILLED_IN", person.record().name(), person.area())
                    .about(id.value())
                    .serving(Purpose.ENFORCEMENT.name()));
            return new Filled(
                    "PERSON",
                    value(seen, person.name()),
                    seen.value(person.birth()).map(Object::toString).orElse(""),
                    first(
                            person.documents().stream()
                                    .map(PersonDetails.Paper::document)
                                    .toList(),
                            seen),
                    first(
                            person.addresses().stream()
                                    .map(PersonDetails.Address::address)
                                    .toList(),
                            seen),
                    first(
                            person.phones().stream()
                                    .map(PersonDetails.Phone::phone)
                                    .toList(),
                            seen),
                    id.value());
        });
    }

    /** Somebody who is not in the register: what the card said, or was typed. */
    static Filled of(PersonData data) {
        return new Filled(
                "PERSON",
                data.name(),
                data.birth() == null ? "" : data.birth().toString(),
                data.documents().stream().findFirst().map(Object::toString).orElse(""),
                data.addresses().stream().findFirst().map(Object::toString).orElse(""),
                data.phones().stream().findFirst().orElse(""),
                null);
    }

    /** Who answers for a venue of the officer's areas. */
    Optional<Filled> ownerOf(VenueId id) {
        return places.find(id).flatMap(place -> venues.answering(id).map(owner -> {
            events.publishEvent(ActRecorded.of(ActKind.VIEW, "VENUE_OWNER_FILLED_IN", "venue:" + id, place.area())
                    .serving(Purpose.ENFORCEMENT.name()));
            Disclosure seen = form();
            return new Filled(
                    owner.kind().name(),
                    value(seen, owner.name()),
                    "",
                    value(seen, owner.taxCode()),
                    place.address(),
                    value(seen, owner.phone()),
                    null);
        }));
    }

    private Disclosure form() {
        return privacy.on(Channel.FORM).serving(Purpose.ENFORCEMENT);
    }

    private static String value(Disclosure seen, Guarded<String> guarded) {
        return seen.value(guarded).orElse("");
    }

    private static <T> String first(List<Guarded<T>> values, Disclosure seen) {
        return values.stream()
                .flatMap(value -> seen.value(value).stream())
                .findFirst()
                .map(Object::toString)
                .orElse("");
    }
}
