package vn.hanoi.ops.cases.outbreaks;

/** Which cases belong to outbreak places {@code :ids}: by marker, by hand, or by having met a case of the place there. */
final class OutbreakSql {

    /** Rows of {@code outbreak_id, case_id, way}; the greatest way in the alphabet is the first that counts. */
    static final String MEMBERS = """
            SELECT found.outbreak_id, found.case_id, MAX(found.way) way FROM (
              SELECT h.outbreak_id, h.case_id, 'HAND' way FROM cases_outbreak_case h
              WHERE h.outbreak_id IN (:ids) AND h.belongs
              UNION ALL
              SELECT m.outbreak_id, m.case_id, 'MARKER' way FROM cases_marker m
              WHERE m.outbreak_id IN (:ids) AND m.removed_at IS NULL
              UNION ALL
              SELECT m.outbreak_id, e.contact_id, 'CONTACT' way FROM cases_marker m
              JOIN cases_outbreak o ON o.id = m.outbreak_id
              JOIN cases_exposure e ON e.source_id = m.case_id
              WHERE m.outbreak_id IN (:ids) AND m.removed_at IS NULL AND e.removed_at IS NULL
              AND (e.marker_id = m.id OR (e.marker_id IS NULL AND e.setting = o.setting
                AND e.last_on BETWEEN DATE(m.from_at + INTERVAL 7 HOUR) AND DATE(m.to_at + INTERVAL 7 HOUR)))
            ) found
            LEFT JOIN cases_outbreak_case x
              ON x.outbreak_id = found.outbreak_id AND x.case_id = found.case_id AND NOT x.belongs
            WHERE x.case_id IS NULL
            GROUP BY found.outbreak_id, found.case_id
            """;

    private OutbreakSql() {}
}
