package vn.hanoi.ops.quarantine.sites;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import vn.hanoi.ops.quarantine.SiteId;

interface QuarantineSiteBook extends JpaRepository<QuarantineSite, SiteId> {

    Optional<QuarantineSite> findByCode(String code);
}
