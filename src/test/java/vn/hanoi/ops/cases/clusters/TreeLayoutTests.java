package vn.hanoi.ops.cases.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hanoi.ops.access.privacy.DeclaredField;
import vn.hanoi.ops.access.privacy.Mask;
import vn.hanoi.ops.access.privacy.Sensitivity;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseKind;
import vn.hanoi.ops.cases.clusters.TreePicture.Spot;
import vn.hanoi.ops.kernel.AreaPath;

class TreeLayoutTests {

    private static final LocalDate START = LocalDate.of(2021, 9, 21);
    private static final DeclaredField KIND = DeclaredField.of("case.kind", Sensitivity.HEALTH, Mask.WHOLE);
    private static final AreaPath WARD = new AreaPath("01.006.00193");

    @Test
    void aCaseStandsOnItsDayAndInTheMiddleOfWhatItPassedOn() {
        TreePicture picture = TreeLayout.of(
                tree(List.of(node(0, 0), node(1, 2), node(2, 3), node(3, 3)), link(0, 1), link(0, 2), link(0, 3)));
        assertThat(picture.days()).isEqualTo(4);
        assertThat(spot(picture, 0).column()).isZero();
        assertThat(spot(picture, 1).column()).isEqualTo(2);
        assertThat(spot(picture, 0).row())
                .isEqualTo((spot(picture, 1).row() + spot(picture, 3).row()) / 2);
    }

    @Test
    void aContactOfTwoHangsOnTheEarlierOneAndKeepsBothLines() {
        TreeLink late = new TreeLink(id(0), id(2), START.plusDays(5));
        TreeLink early = new TreeLink(id(1), id(2), START.plusDays(1));
        TreePicture picture = TreeLayout.of(
                new TransmissionTree(List.of(node(0, 0), node(1, 0), node(2, 4)), List.of(late, early), true));
        assertThat(picture.branches()).hasSize(2);
        assertThat(picture.branches().stream().filter(TreePicture.Branch::likely))
                .singleElement()
                .satisfies(branch -> assertThat(branch.source().node().id()).isEqualTo(id(1)));
    }

    @Test
    void aCircleOfContactsIsDrawnWithoutHangingInItself() {
        TreePicture picture =
                TreeLayout.of(tree(List.of(node(0, 0), node(1, 1), node(2, 2)), link(0, 1), link(1, 2), link(2, 0)));
        assertThat(picture.spots()).hasSize(3);
        assertThat(picture.branches()).hasSize(3);
        assertThat(picture.branches().stream().filter(b -> !b.likely())).hasSize(1);
    }

    @Test
    void noTwoCasesStandOnTheSameSpotOfALeaf() {
        TreePicture picture = TreeLayout.of(random(2_000));
        Set<String> leaves = new HashSet<>();
        Set<CaseId> sources = new HashSet<>();
        picture.branches().stream()
                .filter(TreePicture.Branch::likely)
                .forEach(b -> sources.add(b.source().node().id()));
        picture.spots().stream()
                .filter(s -> !sources.contains(s.node().id()))
                .forEach(s -> assertThat(leaves.add(String.valueOf(s.row()))).isTrue());
        assertThat(picture.spots()).hasSize(2_000);
    }

    @Test
    void aChainOfTwoThousandAndATreeOfTwoThousandAreDrawnWithinASecond() {
        List<TreeNode> nodes = new ArrayList<>();
        List<TreeLink> links = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            nodes.add(node(i, i / 10));
            if (i > 0) {
                links.add(link(i - 1, i));
            }
        }
        TreePicture chain = TreeLayout.of(new TransmissionTree(nodes, links, true));
        String svg = "";
        // the shortest of several, because other tests run beside this one
        Duration shortest = Duration.ofHours(1);
        for (int run = 0; run < 5; run++) {
            long begun = System.nanoTime();
            TreeLayout.of(new TransmissionTree(nodes, links, true));
            svg = TreeSvg.of(TreeShape.of(TreeLayout.of(random(2_000)), n -> CaseKind.F0, Set.of()), "Chuỗi lây nhiễm");
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            shortest = took.compareTo(shortest) < 0 ? took : shortest;
        }
        assertThat(shortest).isLessThan(Duration.ofSeconds(1));
        assertThat(chain.rows()).isEqualTo(1);
        assertThat(svg).startsWith("<svg").endsWith("</svg>").contains("class=\"curve\"");
    }

    @Test
    void theDrawingEscapesTextAndHidesAKindThatMayNotBeSeen() {
        TreePicture picture = TreeLayout.of(tree(List.of(node(0, 0))));
        String svg = TreeSvg.of(TreeShape.of(picture, n -> null, Set.of()), "<script>\"&");
        assertThat(svg).contains("&lt;script&gt;&quot;&amp;").doesNotContain("<script>", "F0");
        assertThat(svg).contains("stroke-dasharray");
    }

    @Test
    void aFilterKeepsTheLinksAmongWhatIsLeft() {
        TransmissionTree tree = tree(List.of(node(0, 0), node(1, 1), node(2, 2)), link(0, 1), link(1, 2));
        assertThat(tree.only(n -> !n.id().equals(id(2))).links()).hasSize(1);
    }

    @Test
    void anEmptyTreeGivesAnEmptyPicture() {
        assertThat(TreeLayout.of(tree(List.of())).spots()).isEmpty();
    }

    private static TransmissionTree random(int size) {
        Random dice = new Random(7);
        List<TreeNode> nodes = new ArrayList<>();
        List<TreeLink> links = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            nodes.add(node(i, i / 60));
            if (i > 0) {
                links.add(link(dice.nextInt(i), i));
            }
        }
        return new TransmissionTree(nodes, links, true);
    }

    private static TransmissionTree tree(List<TreeNode> nodes, TreeLink... links) {
        return new TransmissionTree(nodes, List.of(links), true);
    }

    private static TreeNode node(int number, int day) {
        return new TreeNode(id(number), number + "/2021", START.plusDays(day), WARD, KIND.guard(CaseKind.F0, WARD));
    }

    private static TreeLink link(int source, int contact) {
        return new TreeLink(id(source), id(contact), START.plusDays(contact));
    }

    private static CaseId id(int number) {
        return new CaseId(new UUID(0, number));
    }

    private static Spot spot(TreePicture picture, int number) {
        return picture.spots().stream()
                .filter(s -> s.node().id().equals(id(number)))
                .findFirst()
                .orElseThrow();
    }
}
