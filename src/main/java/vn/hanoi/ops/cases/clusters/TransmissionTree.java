package vn.hanoi.ops.cases.clusters;

import java.util.List;
import java.util.function.Predicate;

/**
 * The cases of an outbreak and who met whom.
 *
 * @param whole false when there are more cases than were read
 */
public record TransmissionTree(List<TreeNode> nodes, List<TreeLink> links, boolean whole) {

    /** Copies what can change. */
    public TransmissionTree {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
    }

    /** The same with some of the cases only, and the links among them. */
    public TransmissionTree only(Predicate<TreeNode> wanted) {
        List<TreeNode> kept = nodes.stream().filter(wanted).toList();
        var ids = kept.stream().map(TreeNode::id).collect(java.util.stream.Collectors.toSet());
        List<TreeLink> among = links.stream()
                .filter(link -> ids.contains(link.source()) && ids.contains(link.contact()))
                .toList();
        return new TransmissionTree(kept, among, whole);
    }
}
