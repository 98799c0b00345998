package vn.hanoi.ops.care.transfers;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import vn.hanoi.ops.care.TransferId;

interface StoredTransfers extends JpaRepository<Transfer, TransferId> {

    Optional<Transfer> findByOpenCase(UUID openCase);
}
