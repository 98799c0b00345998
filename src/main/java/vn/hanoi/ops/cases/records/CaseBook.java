package vn.hanoi.ops.cases.records;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseState;
import vn.hanoi.ops.people.PersonId;

interface CaseBook extends JpaRepository<CaseRecord, CaseId> {

    List<CaseRecord> findByPersonAndStateInOrderById(PersonId person, Collection<CaseState> states);

    /** The same as they are committed now, whatever the transaction has read before, and held until its end. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<CaseRecord> readByPersonAndStateInOrderById(PersonId person, Collection<CaseState> states);
}
