package vn.hanoi.ops.kernel.ui.map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every word that the map shows, in the officer's language. */
record MapTexts(
        String locale,
        String map,
        String help,
        String zoomIn,
        String zoomOut,
        String whole,
        String layersTitle,
        String legendTitle,
        String approximate,
        String tilesFailed,
        String stale,
        String people,
        String cameras,
        List<String> levels,
        Map<String, String> layers,
        Map<String, String> states,
        String vertex,
        String insertVertex) {

    private static final String PREFIX = "kernel.map.";

    static MapTexts of(Component component, UI ui) {
        Function<String, String> text = key -> component.getTranslation(PREFIX + key);
        return new MapTexts(
                ui.getLocale().getLanguage(),
                text.apply("label"),
                text.apply("help"),
                text.apply("zoomIn"),
                text.apply("zoomOut"),
                text.apply("whole"),
                text.apply("layers"),
                text.apply("legend"),
                text.apply("approximate"),
                text.apply("tilesFailed"),
                text.apply("stale"),
                text.apply("people"),
                text.apply("cameras"),
                IntStream.rangeClosed(0, 5)
                        .mapToObj(level -> component.getTranslation("kernel.level." + level))
                        .toList(),
                named(text, "layer.", "streets", "cameras", "areas", "labels"),
                named(text, "state.", "online", "late", "offline", "never"),
                text.apply("vertex"),
                text.apply("insertVertex"));
    }

    private static Map<String, String> named(Function<String, String> text, String prefix, String... names) {
        return Stream.of(names).collect(Collectors.toMap(Function.identity(), name -> text.apply(prefix + name)));
    }
}
