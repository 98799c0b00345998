package vn.hanoi.ops.crowding.ui.live.list;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.crowding.StreetNow;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.VietnameseText;

/** Chooses the unit whose streets are shown, among the units that have streets. */
public class AreaChoice extends ComboBox<AreaChoice.Unit> {

    /** A unit to choose; equal by its path. */
    public record Unit(AreaPath path, String label) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Unit unit && unit.path.equals(path);
        }

        @Override
        public int hashCode() {
            return path.hashCode();
        }
    }

    private List<Unit> offered = List.of();

    public AreaChoice(Consumer<Optional<AreaPath>> chosen) {
        setPlaceholder(text("crowding.list.area"));
        setAriaLabel(text("crowding.list.area"));
        setClearButtonVisible(true);
        setItemLabelGenerator(Unit::label);
        setItems(AreaChoice::matches, List.of());
        addValueChangeListener(event -> {
            if (event.isFromClient()) {
                chosen.accept(Optional.ofNullable(event.getValue()).map(Unit::path));
            }
        });
    }

    /** Offers the units of these streets: districts when there are several, else what lies inside the one. */
    public void offer(Collection<StreetNow> streets, Optional<AreaPath> chosen, String labelOfChosen) {
        Map<AreaPath, String> addressees = units(streets, StreetNow::addressee, StreetNow::addresseeLabel);
        Map<AreaPath, String> units =
                addressees.size() > 1 ? addressees : units(streets, StreetNow::area, StreetNow::areaLabel);
        chosen.ifPresent(path -> units.putIfAbsent(path, labelOfChosen));
        List<Unit> next = units.entrySet().stream()
                .map(unit -> new Unit(unit.getKey(), unit.getValue()))
                .sorted(Comparator.comparing(unit -> VietnameseText.fold(unit.label())))
                .toList();
        if (!next.equals(offered)) {
            offered = next;
            setItems(AreaChoice::matches, next);
        }
        setValue(next.stream()
                .filter(unit -> chosen.filter(unit.path()::equals).isPresent())
                .findFirst()
                .orElse(null));
    }

    private static boolean matches(Unit unit, String typed) {
        return VietnameseText.fold(unit.label()).contains(VietnameseText.fold(typed));
    }

    private static Map<AreaPath, String> units(
            Collection<StreetNow> streets, Function<StreetNow, AreaPath> path, Function<StreetNow, String> label) {
        return streets.stream().collect(Collectors.toMap(path, label, (one, same) -> one, TreeMap::new));
    }
}
