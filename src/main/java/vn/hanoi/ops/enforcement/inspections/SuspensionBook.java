package vn.hanoi.ops.enforcement.inspections;

import org.springframework.data.jpa.repository.JpaRepository;
import vn.hanoi.ops.enforcement.SuspensionId;

interface SuspensionBook extends JpaRepository<Suspension, SuspensionId> {}
