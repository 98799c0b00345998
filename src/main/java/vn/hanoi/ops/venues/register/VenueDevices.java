package vn.hanoi.ops.venues.register;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.venues.VenueId;

/** Registers the devices of a venue's staff and takes their right away. */
@Service
@PreAuthorize(VenueRoles.KEEPERS)
@Transactional
public class VenueDevices {

    private static final int SECRET_BYTES = 16;
    private static final int LONGEST_NAME = 80;

    private final SecureRandom random = new SecureRandom();
    private final VenueActs acts;
    private final DeviceTable table;
    private final CurrentOfficer officers;
    private final Clock clock;

    VenueDevices(VenueActs acts, DeviceTable table, CurrentOfficer officers, Clock clock) {
        this.acts = acts;
        this.table = table;
        this.officers = officers;
        this.clock = clock;
    }

    /**
     * Registers a device. @param name 1 to 80 characters
     *
     * @return the device's secret, which is shown once and kept nowhere
     * @throws NoSuchVenue when there is none in scope
     * @throws VenueRefused when the name is missing or too long
     */
    public String add(VenueId id, String name) {
        Venue venue = acts.require(id);
        String called = name.strip();
        if (called.isEmpty() || called.length() > LONGEST_NAME) {
            throw new VenueRefused(VenueRefused.Reason.NAME_MISSING);
        }
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        table.add(id, secret, called, officers.require().username(), clock.instant());
        acts.changed("VENUE_DEVICE_ADDED", venue, called);
        return secret;
    }

    /** The devices, also revoked ones. @throws NoSuchVenue when there is none in scope */
    @Transactional(readOnly = true)
    public List<VenueDevice> of(VenueId id) {
        acts.require(id);
        return table.of(id);
    }

    /** Lets a device scan no more; again changes nothing. @throws NoSuchVenue when there is none in scope */
    public void revoke(VenueId id, int number) {
        Venue venue = acts.require(id);
        table.revoke(id, number, clock.instant());
        acts.changed("VENUE_DEVICE_REVOKED", venue, String.valueOf(number));
    }
}
