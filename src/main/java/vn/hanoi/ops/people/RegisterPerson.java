package vn.hanoi.ops.people;

import vn.hanoi.ops.kernel.AreaPath;

/**
 * Enters a person who is not in the register.
 *
 * @param place where the record belongs as long as no address says so: the unit of the case, the call or the officer
 */
public record RegisterPerson(PersonData data, AreaPath place) {

    /** @throws IllegalArgumentException when a name or an address holds a sign that no text may hold */
    public RegisterPerson {
        PlainTexts.require(data.name());
        data.addresses().forEach(address -> PlainTexts.require(address.text()));
        data.phones().forEach(PlainTexts::require);
    }

    /** Where the record will belong: the unit of its address, else the given place. */
    public AreaPath area() {
        return data.unit().orElse(place);
    }
}
