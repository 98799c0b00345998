package vn.hanoi.ops.crowding.ui.live.list;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.hanoi.ops.crowding.StreetNow;
import vn.hanoi.ops.kernel.ui.LevelBadge;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** One switch for each level, with how many streets are at it now; the sign says which level, not the colour alone. */
public class LevelChips extends Composite<Div> {

    private static final int HIGHEST = 5;

    private final Map<Integer, Span> counts;
    private final Map<Integer, NativeButton> chips;

    /** @param toggled told which level was switched on or off */
    public LevelChips(Consumer<Integer> toggled) {
        counts = levels().collect(Collectors.toMap(Function.identity(), level -> new Span()));
        chips = levels().collect(Collectors.toMap(Function.identity(), level -> chip(level, toggled)));
        getContent().addClassName("level-chips");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", text("crowding.list.levels"));
        levels().map(chips::get).forEach(getContent()::add);
    }

    /** Shows which levels are chosen and how many streets each would show under the rest of the filter. */
    public void show(CrowdFilter filter, Collection<StreetNow> streets) {
        Map<Integer, Long> found = streets.stream()
                .filter(filter::letsApartFromLevel)
                .collect(Collectors.groupingBy(CrowdFilter::shownLevel, Collectors.counting()));
        chips.forEach((level, chip) -> {
            String count = Formats.number(found.getOrDefault(level, 0L));
            counts.get(level).setText(count);
            chip.getElement()
                    .setAttribute("aria-pressed", String.valueOf(filter.levels().contains(level)));
        });
    }

    private NativeButton chip(int level, Consumer<Integer> toggled) {
        NativeButton chip = new NativeButton();
        LevelBadge badge = new LevelBadge(level);
        chip.add(badge, counts.get(level));
        chip.addClickListener(event -> toggled.accept(level));
        return chip;
    }

    private static Stream<Integer> levels() {
        return IntStream.rangeClosed(0, HIGHEST).map(step -> HIGHEST - step).boxed();
    }
}
