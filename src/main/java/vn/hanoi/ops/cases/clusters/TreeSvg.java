package vn.hanoi.ops.cases.clusters;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.hanoi.ops.cases.clusters.TreeShape.Day;
import vn.hanoi.ops.cases.clusters.TreeShape.Line;
import vn.hanoi.ops.cases.clusters.TreeShape.Mark;

/**
 * A transmission tree as an SVG file: a day a column, F0 full circles, contacts rings, what may not be seen a dashed ring;
 * below it on the same days the epidemic curve, new F0 a day.
 */
public final class TreeSvg {

    private static final int TOP = 32;
    private static final int EDGE = 10;
    private static final int RADIUS = 6;
    private static final int CURVE = 110;
    private static final int BARS = 70;
    private static final int BAR = 22;

    private final StringBuilder svg = new StringBuilder();

    private TreeSvg() {}

    /** Draws a shape. @param title for readers of the file: what it is, who took it out and when */
    public static String of(TreeShape shape, String title) {
        return new TreeSvg().draw(shape, title);
    }

    private String draw(TreeShape shape, String title) {
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\""
                        + " font-family=\"sans-serif\" font-size=\"11\"><title>%s</title>"
                        + "<text x=\"%d\" y=\"%d\" font-size=\"9\" fill=\"#56606b\">%s</text>",
                shape.width(),
                shape.height() + TOP + CURVE,
                shape.width(),
                shape.height() + TOP + CURVE,
                escaped(title),
                EDGE,
                shape.height() + TOP + CURVE - EDGE,
                escaped(title));
        shape.days().forEach(day -> day(day, shape.height()));
        shape.lines().forEach(this::line);
        shape.marks().forEach(this::mark);
        curve(shape);
        return svg.append("</svg>").toString();
    }

    private void day(Day day, int height) {
        add(
                "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#d5d9de\"/>"
                        + "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\" fill=\"#56606b\">%s</text>",
                day.x(), TOP, day.x(), height - EDGE, day.x(), TOP - EDGE, day.label());
    }

    private void line(Line line) {
        String dashes = line.likely() ? "" : " stroke-dasharray=\"3 3\" opacity=\"0.5\"";
        add("<path d=\"%s\" fill=\"none\" stroke=\"#8a94a0\"%s/>", line.path(), dashes);
    }

    private void mark(Mark mark) {
        add(
                "<g><circle cx=\"%d\" cy=\"%.1f\" r=\"%d\" stroke-width=\"%d\" %s/><text x=\"%d\" y=\"%.1f\">%s</text></g>",
                mark.x(),
                mark.y(),
                RADIUS,
                mark.chosen() ? 4 : 2,
                form(mark.kind()),
                mark.x() + RADIUS + 4,
                mark.y() - 5,
                escaped(mark.label()));
    }

    private void curve(TreeShape shape) {
        Map<Integer, Long> counts = shape.marks().stream()
                .filter(mark -> mark.kind().equals("F0"))
                .collect(Collectors.groupingBy(Mark::x, Collectors.counting()));
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
        int ground = shape.height() + TOP + BARS;
        for (Day day : shape.days()) {
            long count = counts.getOrDefault(day.x(), 0L);
            double height = (BARS - TOP / 2.0) * count / most;
            add(
                    "<rect class=\"curve\" x=\"%d\" y=\"%.1f\" width=\"%d\" height=\"%.1f\" fill=\"#b3261e\"/>"
                            + "<text x=\"%d\" y=\"%.1f\" text-anchor=\"middle\">%d</text>",
                    day.x() - BAR / 2, ground - height, BAR, height, day.x(), ground - height - 4, count);
        }
    }

    private static String form(String kind) {
        return switch (kind) {
            case "F0" -> "fill=\"#b3261e\" stroke=\"#b3261e\"";
            case "F1" -> "fill=\"#ffffff\" stroke=\"#b45309\"";
            case "UNKNOWN" -> "fill=\"#ffffff\" stroke=\"#8a94a0\" stroke-dasharray=\"2 2\"";
            default -> "fill=\"#ffffff\" stroke=\"#3b6ea5\"";
        };
    }

    private void add(String form, Object... values) {
        svg.append(String.format(Locale.ROOT, form, values));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
