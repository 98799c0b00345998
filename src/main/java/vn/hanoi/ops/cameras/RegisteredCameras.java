package vn.hanoi.ops.cameras;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RegisteredCameras extends JpaRepository<RegisteredCamera, UUID> {

    Optional<RegisteredCamera> findByCode(String code);
}
