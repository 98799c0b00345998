package vn.hanoi.ops.venues.ui;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.venues.codes.Posters;
import vn.hanoi.ops.venues.field.FieldTeams;
import vn.hanoi.ops.venues.register.VenueList;

/** What the screens of field teams are made from. */
@Component
record TeamParts(
        FieldTeams teams,
        VenueList venues,
        Posters posters,
        Areas areas,
        CurrentOfficer officers,
        @Value("${console.public-address}") String publicAddress) {}
