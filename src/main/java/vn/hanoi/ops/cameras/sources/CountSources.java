package vn.hanoi.ops.cameras.sources;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CountSources extends JpaRepository<CountSource, UUID> {

    Optional<CountSource> findByCode(String code);
}
