package vn.hanoi.ops.enforcement.records;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import vn.hanoi.ops.enforcement.ViolationId;

interface RecordBook extends JpaRepository<Violation, ViolationId> {

    Optional<Violation> findByRequestKey(UUID requestKey);
}
