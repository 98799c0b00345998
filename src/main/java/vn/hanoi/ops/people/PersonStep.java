package vn.hanoi.ops.people;

import java.time.Instant;
import java.util.Set;

/**
 * One change of a record.
 *
 * @param version the version that it made
 * @param officer account
 * @param officerName name as colleagues write it
 * @param fields codes of the fields that it changed
 */
public record PersonStep(int version, Instant at, String officer, String officerName, Set<String> fields) {}
