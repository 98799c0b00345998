package vn.hanoi.ops.access.emergency;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface EmergencyCalls extends JpaRepository<EmergencyCall, UUID> {

    List<EmergencyCall> findByEndedAtIsNullAndEndsAtAfter(Instant now);

    List<EmergencyCall> findByFindingIsNullOrderByStartedAtDesc(Limit limit);

    List<EmergencyCall> findByFindingIsNotNullOrderByStartedAtDesc(Limit limit);

    long countByFindingIsNull();
}
