package vn.hanoi.ops.exchange;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface ExportOrders extends JpaRepository<ExportOrder, UUID> {

    List<ExportOrder> findByRequestedByOrderByRequestedAtDesc(String officer, Limit limit);

    List<ExportOrder> findByStateOrderByRequestedAtDesc(ExportState state, Limit limit);

    List<ExportOrder> findAllByOrderByRequestedAtDesc(Limit limit);
}
