package vn.hanoi.ops.quarantine.orders;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import vn.hanoi.ops.quarantine.OrderId;

interface QuarantineOrderBook extends JpaRepository<QuarantineOrder, OrderId> {

    Optional<QuarantineOrder> findByOpenPerson(UUID person);

    List<QuarantineOrder> findByPersonIdOrderByRegisteredAtDesc(UUID person);
}
