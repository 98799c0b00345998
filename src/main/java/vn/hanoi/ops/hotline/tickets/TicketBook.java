package vn.hanoi.ops.hotline.tickets;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import vn.hanoi.ops.hotline.TicketId;

interface TicketBook extends JpaRepository<Ticket, TicketId> {

    Optional<Ticket> findByRequestKey(byte[] requestKey);

    List<Ticket> findByMasterIdOrderByOpenedAt(UUID masterId);

    Optional<Ticket> findByYearAndNumber(int year, int number);
}
