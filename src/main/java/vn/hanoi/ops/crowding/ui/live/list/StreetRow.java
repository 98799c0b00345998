package vn.hanoi.ops.crowding.ui.live.list;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.hanoi.ops.crowding.StreetId;
import vn.hanoi.ops.crowding.StreetNow;
import vn.hanoi.ops.kernel.ui.LevelBadge;

/** A street in one narrow row: sign, name, unit with what an officer should know, people. */
public final class StreetRow {

    private static final String ROW = """
            <div class="street-row">
              <span class="ops-level" data-level="${item.level}" ?data-stale="${item.stale}" role="img"
                aria-label="${item.levelName}" title="${item.levelName}">${item.sign}</span>
              <span class="names"><b>${item.name}</b>
                <small>${item.unit}<em ?hidden="${!item.note}">${item.note}</em></small></span>
              <span class="count" title="${item.countTip}">${item.count}</span>
            </div>
            """;

    private StreetRow() {}

    /**
     * Draws rows in the browser.
     *
     * @param streets the newest record of a street, or nothing when it is gone
     * @param oneDistrict all streets have one addressee, so the ward tells more
     */
    public static LitRenderer<StreetId> renderer(
            Function<StreetId, Optional<StreetNow>> streets, Supplier<Instant> now, BooleanSupplier oneDistrict) {
        return LitRenderer.<StreetId>of(ROW)
                .withProperty(
                        "level", id -> streets.apply(id).map(StreetNow::level).orElse(0))
                .withProperty(
                        "stale", id -> streets.apply(id).map(StreetNow::stale).orElse(false))
                .withProperty("levelName", id -> words(streets, id, StreetRow::levelName))
                .withProperty("sign", id -> words(streets, id, StreetRow::sign))
                .withProperty("name", id -> words(streets, id, StreetNow::name))
                .withProperty("unit", id -> words(streets, id, s -> unit(s, oneDistrict.getAsBoolean())))
                .withProperty("note", id -> words(streets, id, s -> StreetTexts.note(s, now.get())))
                .withProperty("count", id -> words(streets, id, StreetTexts::people))
                .withProperty("countTip", id -> words(streets, id, StreetTexts::counted));
    }

    /** The number of the level, or a question mark. */
    public static String sign(StreetNow street) {
        return street.level() == 0 ? "?" : String.valueOf(street.level());
    }

    /** The name of the level, and that it is old. */
    public static String levelName(StreetNow street) {
        String name = LevelBadge.nameOf(street.level());
        return street.stale() ? name + ", " + text("kernel.map.stale") : name;
    }

    private static String words(
            Function<StreetId, Optional<StreetNow>> streets, StreetId id, Function<StreetNow, String> words) {
        return streets.apply(id).map(words).orElse("");
    }

    private static String unit(StreetNow street, boolean oneDistrict) {
        return oneDistrict ? street.areaLabel() : street.addresseeLabel();
    }
}
