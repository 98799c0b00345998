package vn.hanoi.ops.cases.records;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseState;
import vn.hanoi.ops.people.PersonId;

interface CaseBook extends JpaRepository<CaseRecord, CaseId> {

    List<CaseRecord> findByPersonAndStateInOrderById(PersonId person, Collection<CaseState> states);
}
