package vn.hanoi.ops.cases.clusters;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.clusters.TreePicture.Branch;
import vn.hanoi.ops.cases.clusters.TreePicture.Spot;

/**
 * Draws a transmission tree: each case hangs on its earliest source, unless that would make a circle; further sources are
 * lines only. A case stands in the middle of what it passed on. Needs time in proportion to cases and links.
 */
public final class TreeLayout {

    private static final Comparator<TreeLink> EARLIEST = Comparator.comparing(TreeLink::lastOn)
            .thenComparing(link -> link.source().toString());

    private final Map<CaseId, TreeNode> nodes = new HashMap<>();
    private final Map<CaseId, CaseId> parents = new HashMap<>();
    private final Map<CaseId, List<CaseId>> children = new HashMap<>();
    private final Map<CaseId, Double> rows = new HashMap<>();
    private int next;

    private TreeLayout() {}

    /** Lays a tree out; an empty tree gives an empty picture. */
    public static TreePicture of(TransmissionTree tree) {
        return new TreeLayout().draw(tree);
    }

    private TreePicture draw(TransmissionTree tree) {
        if (tree.nodes().isEmpty()) {
            return new TreePicture(LocalDate.EPOCH, 0, 0, List.of(), List.of());
        }
        tree.nodes().forEach(node -> nodes.put(node.id(), node));
        List<TreeLink> known = tree.links().stream()
                .filter(link -> nodes.containsKey(link.source()) && nodes.containsKey(link.contact()))
                .sorted(EARLIEST)
                .toList();
        known.forEach(this::hang);
        List<TreeNode> ordered = tree.nodes().stream()
                .sorted(Comparator.comparing(TreeNode::day).thenComparing(TreeNode::label))
                .toList();
        ordered.forEach(node -> {
            CaseId parent = parents.get(node.id());
            if (parent != null) {
                children.computeIfAbsent(parent, id -> new ArrayList<>()).add(node.id());
            }
        });
        ordered.stream().filter(node -> !parents.containsKey(node.id())).forEach(root -> place(root.id()));
        return picture(ordered, known);
    }

    private void hang(TreeLink link) {
        boolean circle = root(link.source()).equals(link.contact());
        if (!parents.containsKey(link.contact()) && !circle) {
            parents.put(link.contact(), link.source());
        }
    }

    private CaseId root(CaseId id) {
        CaseId at = id;
        for (CaseId up = parents.get(at); up != null; up = parents.get(at)) {
            at = up;
        }
        return at;
    }

    /** Children first, without recursion: a chain may be as long as the outbreak. */
    private void place(CaseId root) {
        Deque<CaseId> open = new ArrayDeque<>();
        Deque<CaseId> order = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            CaseId id = open.pop();
            order.push(id);
            children.getOrDefault(id, List.of()).forEach(open::push);
        }
        List<CaseId> leaves = new ArrayList<>();
        collect(root, leaves);
        leaves.forEach(leaf -> rows.put(leaf, (double) next++));
        for (CaseId id : order) {
            List<CaseId> own = children.getOrDefault(id, List.of());
            if (!own.isEmpty()) {
                rows.put(id, (row(own.getFirst()) + row(own.getLast())) / 2);
            }
        }
    }

    private void collect(CaseId root, List<CaseId> leaves) {
        Deque<CaseId> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            CaseId id = open.pop();
            List<CaseId> own = children.getOrDefault(id, List.of());
            if (own.isEmpty()) {
                leaves.add(id);
            }
            own.reversed().forEach(open::push);
        }
    }

    private TreePicture picture(List<TreeNode> ordered, List<TreeLink> links) {
        LocalDate first = ordered.getFirst().day();
        int days = (int) ChronoUnit.DAYS.between(first, ordered.getLast().day()) + 1;
        Map<CaseId, Spot> spots = new HashMap<>();
        List<Spot> inOrder = new ArrayList<>();
        for (TreeNode node : ordered) {
            Spot spot = new Spot(node, (int) ChronoUnit.DAYS.between(first, node.day()), row(node.id()));
            spots.put(node.id(), spot);
            inOrder.add(spot);
        }
        List<Branch> branches = links.stream()
                .map(link -> new Branch(
                        Objects.requireNonNull(spots.get(link.source())),
                        Objects.requireNonNull(spots.get(link.contact())),
                        link.source().equals(parents.get(link.contact()))))
                .toList();
        return new TreePicture(first, days, next, inOrder, branches);
    }

    private double row(CaseId id) {
        return Objects.requireNonNull(rows.get(id));
    }
}
