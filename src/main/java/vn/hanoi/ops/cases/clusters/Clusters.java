package vn.hanoi.ops.cases.clusters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.cases.CaseFields;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseKind;
import vn.hanoi.ops.cases.NoSuchCase;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.VietnameseText;

/**
 * Follows the contacts of a case from F0 to F0 as far as they are known. A case of another area belongs to the outbreak as
 * well; what an officer sees of it the policy decides.
 */
@Service
@PreAuthorize(
        "hasAnyRole('" + Roles.HEALTH_OFFICER + "', '" + Roles.COMMAND_CENTRE + "', '" + Roles.DISTRICT_OFFICER + "')")
@Transactional(readOnly = true)
public class Clusters {

    /** Most cases that one tree shows. */
    public static final int MOST = 2_000;

    private static final int BATCH = 500;

    private record Found(CaseId id, String label, LocalDate day, AreaPath area, CaseKind kind) {}

    private final JdbcClient jdbc;
    private final CurrentOfficer officers;

    Clusters(JdbcClient jdbc, CurrentOfficer officers) {
        this.jdbc = jdbc;
        this.officers = officers;
    }

    /** The outbreak around a case, at most 2,000 cases. @throws NoSuchCase when it does not exist for the officer */
    public TransmissionTree around(CaseId start) {
        Map<CaseId, Found> found = new LinkedHashMap<>();
        found.putAll(cases(Set.of(start)));
        if (!found.containsKey(start)
                || !officers.require().scope().covers(found.get(start).area())) {
            throw new NoSuchCase(start);
        }
        Set<TreeLink> links = new HashSet<>();
        Set<CaseId> edge = Set.of(start);
        boolean whole = true;
        while (!edge.isEmpty()) {
            List<TreeLink> more = links(edge);
            links.addAll(more);
            List<CaseId> fresh = fresh(more, found.keySet());
            int room = Math.min(fresh.size(), MOST - found.size());
            whole &= room == fresh.size();
            Map<CaseId, Found> read = cases(fresh.subList(0, room));
            found.putAll(read);
            edge = read.values().stream()
                    .filter(one -> one.kind() == CaseKind.F0)
                    .map(Found::id)
                    .collect(Collectors.toSet());
        }
        List<TreeLink> among = links.stream()
                .filter(link -> found.containsKey(link.source()) && found.containsKey(link.contact()))
                .toList();
        return new TransmissionTree(nodes(found, among), among, whole);
    }

    private static List<CaseId> fresh(List<TreeLink> links, Set<CaseId> found) {
        return links.stream()
                .flatMap(link -> Stream.of(link.source(), link.contact()))
                .distinct()
                .filter(id -> !found.contains(id))
                .toList();
    }

    /** Places at which two or more of the cases were, the most visited first. */
    public List<CommonPlace> placesOf(TransmissionTree tree) {
        Map<CaseId, TreeNode> nodes = tree.nodes().stream().collect(Collectors.toMap(TreeNode::id, n -> n));
        Map<String, List<Visit>> visits = new HashMap<>();
        for (List<CaseId> ids : batches(nodes.keySet())) {
            jdbc.sql("SELECT case_id, place, area_path, from_at, to_at FROM cases_marker"
                            + " WHERE case_id IN (:ids) AND removed_at IS NULL")
                    .param("ids", bytes(ids))
                    .query((row, n) -> visit(row))
                    .list()
                    .forEach(visit -> visits.computeIfAbsent(
                                    VietnameseText.fold(visit.place()), place -> new ArrayList<>())
                            .add(visit));
        }
        return visits.values().stream()
                .filter(all -> all.stream().map(Visit::who).distinct().count() > 1)
                .map(all -> place(all, nodes))
                .sorted(Comparator.comparingInt(CommonPlace::cases).reversed())
                .toList();
    }

    /** Places at which two or more of these cases were, whatever their area; the policy decides who reads which. */
    public List<CommonPlace> placesIn(Collection<CaseId> ids) {
        return placesOf(new TransmissionTree(nodes(cases(ids), List.of()), List.of(), true));
    }

    private record Visit(CaseId who, String place, Instant from, Instant to) {}

    private static Visit visit(ResultSet row) throws SQLException {
        return new Visit(id(row, "case_id"), row.getString("place"), at(row, "from_at"), at(row, "to_at"));
    }

    private static CommonPlace place(List<Visit> all, Map<CaseId, TreeNode> nodes) {
        Visit first = all.stream().min(Comparator.comparing(Visit::from)).orElseThrow();
        TreeNode node = nodes.get(first.who());
        Set<AreaPath> shared =
                all.stream().map(visit -> nodes.get(visit.who()).area()).collect(Collectors.toSet());
        return new CommonPlace(
                CaseFields.MARKER.guard(first.place(), node.area(), shared),
                (int) all.stream().map(Visit::who).distinct().count(),
                first.from(),
                all.stream().map(Visit::to).max(Comparator.naturalOrder()).orElseThrow());
    }

    private static List<TreeNode> nodes(Map<CaseId, Found> found, List<TreeLink> links) {
        Map<CaseId, Set<AreaPath>> shared = new HashMap<>();
        for (TreeLink link : links) {
            shared.computeIfAbsent(link.source(), id -> new HashSet<>())
                    .add(found.get(link.contact()).area());
            shared.computeIfAbsent(link.contact(), id -> new HashSet<>())
                    .add(found.get(link.source()).area());
        }
        return found.values().stream()
                .map(one -> new TreeNode(
                        one.id(),
                        one.label(),
                        one.day(),
                        one.area(),
                        CaseFields.KIND.guard(one.kind(), one.area(), shared.getOrDefault(one.id(), Set.of()))))
                .toList();
    }

    private Map<CaseId, Found> cases(Collection<CaseId> ids) {
        Map<CaseId, Found> found = new LinkedHashMap<>();
        for (List<CaseId> batch : batches(ids)) {
            jdbc.sql("SELECT id, year, number, area_path, kind, confirmed_at, last_exposure_on, registered_at"
                            + " FROM cases_case WHERE id IN (:ids)")
                    .param("ids", bytes(batch))
                    .query((row, n) -> found(row))
                    .list()
                    .forEach(one -> found.put(one.id(), one));
        }
        return found;
    }

    private List<TreeLink> links(Collection<CaseId> ids) {
        List<TreeLink> links = new ArrayList<>();
        for (List<CaseId> batch : batches(ids)) {
            links.addAll(jdbc.sql("SELECT source_id, contact_id, last_on FROM cases_exposure WHERE removed_at IS NULL"
                            + " AND source_id IN (:ids) UNION SELECT source_id, contact_id, last_on"
                            + " FROM cases_exposure WHERE removed_at IS NULL AND contact_id IN (:ids)")
                    .param("ids", bytes(batch))
                    .query((row, n) -> new TreeLink(
                            id(row, "source_id"), id(row, "contact_id"), row.getObject("last_on", LocalDate.class)))
                    .list());
        }
        return links;
    }

    private static Found found(ResultSet row) throws SQLException {
        LocalDateTime confirmed = row.getObject("confirmed_at", LocalDateTime.class);
        LocalDate exposed = row.getObject("last_exposure_on", LocalDate.class);
        Instant known = confirmed == null ? at(row, "registered_at") : confirmed.toInstant(ZoneOffset.UTC);
        LocalDate day = confirmed == null && exposed != null ? exposed : LocalDate.ofInstant(known, ConsoleClock.HANOI);
        return new Found(
                id(row, "id"),
                row.getInt("number") + "/" + row.getInt("year"),
                day,
                new AreaPath(row.getString("area_path")),
                CaseKind.valueOf(row.getString("kind")));
    }

    private static List<List<CaseId>> batches(Collection<CaseId> ids) {
        List<CaseId> all = List.copyOf(ids);
        List<List<CaseId>> batches = new ArrayList<>();
        for (int from = 0; from < all.size(); from += BATCH) {
            batches.add(all.subList(from, Math.min(all.size(), from + BATCH)));
        }
        return batches;
    }

    private static List<byte[]> bytes(List<CaseId> ids) {
        return ids.stream().map(id -> Ids.bytes(id.value())).toList();
    }

    private static CaseId id(ResultSet row, String column) throws SQLException {
        return new CaseId(Ids.uuid(row.getBytes(column)));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
