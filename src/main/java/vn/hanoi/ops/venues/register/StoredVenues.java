package vn.hanoi.ops.venues.register;

import org.springframework.data.jpa.repository.JpaRepository;
import vn.hanoi.ops.venues.VenueId;

interface StoredVenues extends JpaRepository<Venue, VenueId> {}
