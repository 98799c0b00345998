package vn.hanoi.ops.care.sites;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import vn.hanoi.ops.care.SiteId;

interface StoredSites extends JpaRepository<Site, SiteId> {

    Optional<Site> findByCode(String code);
}
