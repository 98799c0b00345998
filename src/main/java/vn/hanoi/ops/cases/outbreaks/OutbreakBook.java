package vn.hanoi.ops.cases.outbreaks;

import org.springframework.data.jpa.repository.JpaRepository;

interface OutbreakBook extends JpaRepository<OutbreakRecord, OutbreakId> {}
