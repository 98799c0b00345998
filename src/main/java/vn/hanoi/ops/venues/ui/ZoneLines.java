package vn.hanoi.ops.venues.ui;

import java.util.List;
import java.util.stream.Collectors;
import vn.hanoi.ops.kernel.VietnameseText;
import vn.hanoi.ops.venues.register.Zone;
import vn.hanoi.ops.venues.register.ZoneKind;

/** The parts of a venue as lines of text; a part keeps its number as long as its name stays. */
final class ZoneLines {

    private ZoneLines() {}

    static String write(List<Zone> zones) {
        return zones.stream().map(Zone::name).collect(Collectors.joining("\n"));
    }

    static List<Zone> read(String text, List<Zone> before) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> zone(line, before))
                .toList();
    }

    private static Zone zone(String name, List<Zone> before) {
        return before.stream().filter(z -> z.name().equals(name)).findFirst().orElse(new Zone(0, kind(name), name));
    }

    private static ZoneKind kind(String name) {
        String folded = VietnameseText.fold(name);
        if (folded.startsWith("ban ")) {
            return ZoneKind.TABLE;
        }
        return folded.startsWith("tang ") ? ZoneKind.FLOOR : ZoneKind.ZONE;
    }
}
