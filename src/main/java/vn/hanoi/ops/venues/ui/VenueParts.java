package vn.hanoi.ops.venues.ui;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.privacy.Privacy;
import vn.hanoi.ops.access.ui.GuardedTexts;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.ui.map.MapTiles;
import vn.hanoi.ops.venues.checkins.PaperEntry;
import vn.hanoi.ops.venues.checkins.Traffic;
import vn.hanoi.ops.venues.codes.Posters;
import vn.hanoi.ops.venues.photos.PosterPhotos;
import vn.hanoi.ops.venues.register.VenueCatalogue;
import vn.hanoi.ops.venues.register.VenueCodes;
import vn.hanoi.ops.venues.register.VenueDevices;
import vn.hanoi.ops.venues.register.VenueKind;
import vn.hanoi.ops.venues.register.VenueList;
import vn.hanoi.ops.venues.register.VenueRegister;

/** What the screens of venues are made from. */
@Component
record VenueParts(
        VenueList venues,
        VenueRegister register,
        VenueCodes codes,
        VenueCatalogue catalogue,
        Posters posters,
        PosterPhotos photos,
        Traffic traffic,
        VenueDevices devices,
        PaperEntry paper,
        Areas areas,
        Privacy privacy,
        GuardedTexts guarded,
        CurrentOfficer officers,
        MapTiles tiles,
        Clock clock,
        @Value("${console.public-address}") String publicAddress) {

    VenueKind kind(String code) {
        return catalogue.kind(code, LocalDate.ofInstant(clock.instant(), ConsoleClock.HANOI));
    }

    /** Tells whether the officer keeps the register. */
    boolean keeps() {
        return officers.require().is(Role.DISTRICT_OFFICER, Role.VENUE_INSPECTOR, Role.ADMIN);
    }
}
