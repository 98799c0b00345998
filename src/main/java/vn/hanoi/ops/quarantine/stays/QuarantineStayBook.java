package vn.hanoi.ops.quarantine.stays;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import vn.hanoi.ops.quarantine.StayId;

interface QuarantineStayBook extends JpaRepository<QuarantineStay, StayId> {

    Optional<QuarantineStay> findByOpenPerson(UUID person);

    List<QuarantineStay> findByOpenPersonIn(Collection<UUID> persons);

    Optional<QuarantineStay> findFirstByOrderIdOrderByArrivedAtDesc(UUID order);
}
