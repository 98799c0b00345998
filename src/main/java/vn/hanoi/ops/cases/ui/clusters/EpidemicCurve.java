package vn.hanoi.ops.cases.ui.clusters;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.xdev.chartjs.model.charts.BarChart;
import software.xdev.chartjs.model.data.BarData;
import software.xdev.chartjs.model.dataset.BarDataset;
import software.xdev.chartjs.model.options.BarOptions;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.cases.CaseKind;
import vn.hanoi.ops.cases.clusters.TransmissionTree;
import vn.hanoi.ops.cases.clusters.TreeNode;

/** New F0 of an outbreak day by day, days without one included. */
final class EpidemicCurve {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM");

    private EpidemicCurve() {}

    /** F0 a day from the first to the last, as far as the officer may see who is one. */
    static Map<LocalDate, Integer> days(TransmissionTree tree, Disclosure disclosure) {
        Map<LocalDate, Integer> days = new TreeMap<>();
        List<LocalDate> seen = tree.nodes().stream()
                .filter(node -> disclosure
                        .value(node.kind())
                        .filter(CaseKind.F0::equals)
                        .isPresent())
                .map(TreeNode::day)
                .sorted()
                .toList();
        if (!seen.isEmpty()) {
            seen.getFirst().datesUntil(seen.getLast().plusDays(1)).forEach(day -> days.put(day, 0));
            seen.forEach(day -> days.merge(day, 1, Integer::sum));
        }
        return days;
    }

    static BarChart of(String label, Map<LocalDate, Integer> days) {
        List<Number> counts = new ArrayList<>(days.values());
        BarDataset bars = new BarDataset().setLabel(label).setData(counts).addBackgroundColor("var(--ops-accent)");
        BarData data = new BarData().addDataset(bars);
        days.keySet().forEach(day -> data.addLabel(DAY.format(day)));
        return new BarChart()
                .setData(data)
                .setOptions(new BarOptions().setAnimation(false).setMaintainAspectRatio(false));
    }
}
