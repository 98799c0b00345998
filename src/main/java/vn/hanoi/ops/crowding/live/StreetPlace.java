package vn.hanoi.ops.crowding.live;

import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.crowding.streets.StreetDetails;
import vn.hanoi.ops.kernel.AreaPath;

/** A street with the names of the units that it belongs to. */
record StreetPlace(StreetDetails street, String areaLabel, AreaPath addressee, String addresseeLabel) {

    static StreetPlace of(StreetDetails street, Areas areas) {
        AreaPath addressee = areas.addressee(street.area());
        return new StreetPlace(street, areas.labelOf(street.area()), addressee, areas.labelOf(addressee));
    }
}
