package vn.hanoi.ops.crowding.advisories;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import vn.hanoi.ops.crowding.AdvisoryId;
import vn.hanoi.ops.crowding.AdvisoryState;
import vn.hanoi.ops.crowding.StreetId;

interface AdvisoryBook extends JpaRepository<Advisory, AdvisoryId> {

    Optional<Advisory> findFirstByStreetOrderByDraftedAtDescIdDesc(StreetId street);

    List<Advisory> findByStateInOrderByDraftedAt(Collection<AdvisoryState> states);

    List<Advisory> findByStreetAndStateInOrderByDraftedAt(StreetId street, Collection<AdvisoryState> states);
}
