package vn.hanoi.ops.quarantine.compliance;

import org.springframework.data.jpa.repository.JpaRepository;
import vn.hanoi.ops.quarantine.ReviewId;

interface ComplianceReviewBook extends JpaRepository<ComplianceReview, ReviewId> {}
