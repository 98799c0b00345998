package vn.hanoi.ops.cases.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.areas.Area;
import vn.hanoi.ops.areas.AreaKey;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.exchange.imports.ImportRow;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.VietnameseText;

/** Finds the ward or commune of a row by its path, its official code, or its name with that of the district. */
@Component
class PlaceCells {

    private static final Pattern SORTS = Pattern.compile(
            "^(?:phuong|xa|thi tran|quan|huyen|thi xa|p|x|tt|q|h|tx) | (?:ward|commune|township|town|district)$");
    private static final int SUGGESTED = 3;

    private final Areas areas;
    private volatile @Nullable Index index;

    PlaceCells(Areas areas) {
        this.areas = areas;
    }

    /** The wards of the working scheme by name. */
    final class Index {

        private final List<Area> of;
        private final Map<String, List<Area>> byName = new HashMap<>();

        private Index(List<Area> units) {
            of = units;
            units.stream().filter(area -> area.kind().isLowest()).forEach(area -> Set.of(
                            bare(area.name()), VietnameseText.fold(area.name()))
                    .forEach(name ->
                            byName.computeIfAbsent(name, n -> new ArrayList<>()).add(area)));
        }

        /** The area of a row within the officer's own, or a fault. */
        Optional<AreaPath> of(ImportRow row, AreaScope scope, Faults faults) {
            for (String cell : List.of(Cell.AREA, Cell.WARD, Cell.WARD_2, Cell.WARD_3)) {
                if (!row.get(cell).isBlank()) {
                    return found(row, cell, scope, faults);
                }
            }
            faults.add(Cell.WARD, "WARD_MISSING");
            return Optional.empty();
        }

        private Optional<AreaPath> found(ImportRow row, String cell, AreaScope scope, Faults faults) {
            String district = row.get(
                    cell.equals(Cell.WARD_2)
                            ? Cell.DISTRICT_2
                            : cell.equals(Cell.WARD_3) ? Cell.DISTRICT_3 : Cell.DISTRICT);
            Optional<Area> area = find(row.get(cell), district);
            if (area.isEmpty()) {
                faults.add(cell, "WARD_UNKNOWN", suggested(row.get(cell)));
            } else if (!scope.covers(area.get().path())) {
                faults.add(cell, "OUTSIDE");
                return Optional.empty();
            }
            return area.map(Area::path);
        }

        private Optional<Area> find(String text, String district) {
            Optional<Area> coded = AreaPath.parse(text.strip())
                    .flatMap(areas::find)
                    .or(() -> text.strip().matches("\\d{5}")
                            ? areas.find(new AreaKey(areas.working(), text.strip()))
                            : Optional.empty());
            if (coded.isPresent()) {
                return coded.filter(area -> area.kind().isLowest());
            }
            String[] parts = text.split("[,;]");
            String within = parts.length > 1 && district.isBlank() ? parts[1] : district;
            return Stream.of(VietnameseText.fold(parts[0]), bare(parts[0]))
                    .map(name -> byName.getOrDefault(name, List.of()).stream()
                            .filter(area -> within.isBlank() || within(area, within))
                            .toList())
                    .filter(answer -> answer.size() == 1)
                    .map(List::getFirst)
                    .findFirst();
        }
    }

    /** The index of the units as they are now; made anew when they have changed. */
    Index index() {
        List<Area> units = areas.units(areas.working());
        Index known = index;
        if (known == null || known.of != units) {
            known = new Index(units);
            index = known;
        }
        return known;
    }

    /** Names near to what was written, of which words are left out from the end until one is found. */
    private String suggested(String text) {
        String asked = VietnameseText.fold(text);
        while (!asked.isEmpty()) {
            String near = areas.search(asked, areas.working(), SUGGESTED).stream()
                    .filter(area -> area.kind().isLowest())
                    .map(Area::label)
                    .collect(Collectors.joining("; "));
            if (!near.isEmpty()) {
                return near;
            }
            asked = asked.substring(0, Math.max(0, asked.lastIndexOf(' ')));
        }
        return "–";
    }

    private static boolean within(Area area, String district) {
        String parent = area.parentName();
        return parent != null
                && (bare(parent).equals(bare(district)) || bare(parent).equals(VietnameseText.fold(district)));
    }

    private static String bare(String name) {
        String folded = VietnameseText.fold(name);
        String bare = SORTS.matcher(folded).replaceAll("").strip();
        return bare.isEmpty() ? folded : bare;
    }
}
