package vn.hanoi.ops.cases.ui.clusters;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.privacy.DeclaredField;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.cases.CaseFields;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.NoSuchCase;
import vn.hanoi.ops.cases.clusters.Clusters;
import vn.hanoi.ops.cases.clusters.TransmissionTree;
import vn.hanoi.ops.cases.clusters.TreeLayout;
import vn.hanoi.ops.cases.clusters.TreeShape;
import vn.hanoi.ops.cases.clusters.TreeSvg;
import vn.hanoi.ops.exchange.ExportFormat;
import vn.hanoi.ops.exchange.ExportQuery;
import vn.hanoi.ops.exchange.ExportRun;
import vn.hanoi.ops.exchange.Exportable;

/** The tree of an outbreak as a drawing in a file; cases stand in it by their numbers. */
@Component
class TransmissionExport implements Exportable {

    static final String KIND = "transmission-tree";
    static final String CASE = "case";

    private final Clusters clusters;

    TransmissionExport(Clusters clusters) {
        this.clusters = clusters;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.HEALTH_OFFICER, Role.COMMAND_CENTRE, Role.DISTRICT_OFFICER);
    }

    @Override
    public List<ExportFormat> formats() {
        return List.of(ExportFormat.SVG);
    }

    @Override
    public Set<Purpose> serving() {
        return Set.of(Purpose.TRACING, Purpose.COORDINATION);
    }

    @Override
    public List<DeclaredField> fields() {
        return List.of(CaseFields.KIND);
    }

    @Override
    public long count(ExportQuery query) {
        return tree(query).nodes().size();
    }

    @Override
    public void write(ExportRun run) throws IOException {
        TransmissionTree tree = tree(run.query());
        tree.nodes().forEach(node -> run.count());
        TreeShape shape = TreeShape.of(
                TreeLayout.of(tree), node -> run.disclosure().value(node.kind()).orElse(null), Set.of());
        String svg = TreeSvg.of(shape, text("cases.tree.title") + " · " + run.stamp());
        run.out().write(svg.getBytes(StandardCharsets.UTF_8));
    }

    private TransmissionTree tree(ExportQuery query) {
        try {
            return CaseId.parse(query.get(CASE))
                    .map(clusters::around)
                    .orElse(new TransmissionTree(List.of(), List.of(), true));
        } catch (NoSuchCase unknown) {
            return new TransmissionTree(List.of(), List.of(), true);
        }
    }
}
