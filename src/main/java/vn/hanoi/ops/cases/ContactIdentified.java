package vn.hanoi.ops.cases;

import java.time.LocalDate;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.people.PersonId;

/**
 * A contact was found, or met a case again; published in the transaction.
 *
 * @param lastExposure the newest one, from which quarantine is counted
 * @param quarantineUntil last day under the rules that hold for the contact
 */
public record ContactIdentified(
        CaseId id, CaseId source, PersonId person, AreaPath area, LocalDate lastExposure, LocalDate quarantineUntil) {}
