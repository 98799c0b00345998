package vn.hanoi.ops.quarantine.sites;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface QuarantineRoomBook extends JpaRepository<QuarantineRoom, UUID> {}
