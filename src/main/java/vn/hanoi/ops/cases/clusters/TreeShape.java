package vn.hanoi.ops.cases.clusters;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseKind;
import vn.hanoi.ops.cases.clusters.TreePicture.Branch;
import vn.hanoi.ops.cases.clusters.TreePicture.Spot;

/** A tree in pixels, for the screen and for the file alike; nothing in it names a person. */
public record TreeShape(int width, int height, List<Day> days, List<Line> lines, List<Mark> marks) {

    private static final int DAY_WIDTH = 96;
    private static final int ROW_HEIGHT = 22;
    private static final int LEFT = 40;
    private static final int TOP = 46;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM");

    /** A day's upright line with its date on top. */
    public record Day(int x, String label) {}

    /** A contact as the path of a line; a further source's is dashed. */
    public record Line(String path, boolean likely) {}

    /**
     * A case.
     *
     * @param kind its kind's name, or {@code UNKNOWN} when the officer may not see it
     * @param chosen whether it is to stand out
     */
    public record Mark(String id, int x, double y, String label, String kind, boolean chosen) {}

    /**
     * The shape of a picture.
     *
     * @param kinds what the officer may see of a case's kind
     * @param chosen cases that are to stand out
     */
    public static TreeShape of(TreePicture picture, Function<TreeNode, @Nullable CaseKind> kinds, Set<CaseId> chosen) {
        List<Day> days = IntStream.range(0, picture.days())
                .mapToObj(day -> new Day(x(day), DAY.format(picture.first().plusDays(day))))
                .toList();
        return new TreeShape(
                LEFT * 2 + Math.max(1, picture.days()) * DAY_WIDTH,
                (int) (TOP * 2 + Math.round(picture.rows() * ROW_HEIGHT)),
                days,
                picture.branches().stream().map(TreeShape::line).toList(),
                picture.spots().stream()
                        .map(spot -> mark(spot, kinds.apply(spot.node()), chosen))
                        .toList());
    }

    private static Mark mark(Spot spot, @Nullable CaseKind kind, Set<CaseId> chosen) {
        TreeNode node = spot.node();
        String label = kind == null ? node.label() : kind.name() + " " + node.label();
        return new Mark(
                node.id().toString(),
                x(spot.column()),
                y(spot),
                label,
                kind == null ? "UNKNOWN" : kind.name(),
                chosen.contains(node.id()));
    }

    private static Line line(Branch branch) {
        int x1 = x(branch.source().column());
        int x2 = x(branch.contact().column());
        int bend = x1 == x2 ? x1 - DAY_WIDTH / 4 : x2 - DAY_WIDTH / 3;
        String path = String.format(
                Locale.ROOT,
                "M%d %.1f L%d %.1f L%d %.1f L%d %.1f",
                x1,
                y(branch.source()),
                bend,
                y(branch.source()),
                bend,
                y(branch.contact()),
                x2,
                y(branch.contact()));
        return new Line(path, branch.likely());
    }

    private static int x(int column) {
        return LEFT + column * DAY_WIDTH;
    }

    private static double y(Spot spot) {
        return TOP + spot.row() * ROW_HEIGHT;
    }
}
