package vn.hanoi.ops.enforcement.decisions;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import vn.hanoi.ops.enforcement.DecisionId;

interface DecisionBook extends JpaRepository<Decision, DecisionId> {

    Optional<Decision> findByLinkHash(String linkHash);
}
