package vn.hanoi.ops.enforcement.records;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * A correction of a signed record; the record itself stays as it is.
 *
 * @param hash binds it to the record and to the annex before
 */
@Embeddable
public record Annex(Instant at, String officer, String officerName, String text, String hash) {}
