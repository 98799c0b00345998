package vn.hanoi.ops.protection.incidents;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface StoredIncidents extends JpaRepository<Incident, UUID> {}
