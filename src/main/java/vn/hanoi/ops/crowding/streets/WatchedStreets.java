package vn.hanoi.ops.crowding.streets;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import vn.hanoi.ops.crowding.StreetId;

interface WatchedStreets extends JpaRepository<WatchedStreet, StreetId> {

    Optional<WatchedStreet> findByCode(String code);

    List<WatchedStreet> findByCodeIn(Collection<String> codes);
}
