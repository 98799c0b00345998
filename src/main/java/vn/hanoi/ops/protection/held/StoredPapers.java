package vn.hanoi.ops.protection.held;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface StoredPapers extends JpaRepository<HeldPaper, UUID> {

    Optional<HeldPaper> findByRequestId(UUID request);
}
