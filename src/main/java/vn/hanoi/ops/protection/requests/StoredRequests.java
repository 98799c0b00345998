package vn.hanoi.ops.protection.requests;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface StoredRequests extends JpaRepository<SubjectRequest, UUID> {

    List<SubjectRequest> findByPersonOrderByReceivedAt(UUID person);
}
