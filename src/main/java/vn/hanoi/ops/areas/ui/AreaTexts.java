package vn.hanoi.ops.areas.ui;

import vn.hanoi.ops.areas.Area;
import vn.hanoi.ops.areas.AreaScheme;
import vn.hanoi.ops.areas.Succession;
import vn.hanoi.ops.areas.shapes.BoundaryFault;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.kernel.ui.text.Translations;

/** The room's values in the officer's language. */
final class AreaTexts {

    private static final int DEGREE_DECIMALS = 5;

    private AreaTexts() {}

    static String scheme(AreaScheme scheme) {
        return Translations.text("areas.scheme." + scheme.code());
    }

    static String kind(Area area) {
        return Translations.text("areas.kind." + area.kind().name());
    }

    static String validity(Area area) {
        return area.validTo() == null
                ? Translations.text("areas.unit.validFrom", Formats.date(area.validFrom()))
                : Translations.text(
                        "areas.unit.validBetween", Formats.date(area.validFrom()), Formats.date(area.validTo()));
    }

    static String extent(Succession succession) {
        return Translations.text(succession.whole() ? "areas.unit.whole" : "areas.unit.part");
    }

    static String fault(BoundaryFault fault) {
        return Translations.text("areas.fault." + fault.code().name());
    }

    /** Where or what exactly, as far as the file's figures tell more than the fault's name. */
    static String detail(BoundaryFault fault) {
        Object[] figures = fault.figures().stream().map(AreaTexts::figure).toArray();
        return figures.length == 0 ? "" : Translations.text("areas.fault." + fault.code() + ".detail", figures);
    }

    private static Object figure(Object figure) {
        return switch (figure) {
            case Double degrees -> Formats.decimal(degrees, DEGREE_DECIMALS);
            case Number whole -> Formats.number(whole);
            default -> figure;
        };
    }

    /** Which feature of the file, counted from 1 as people do. */
    static String feature(BoundaryFault fault) {
        return fault.index() < 0 ? Translations.text("areas.import.wholeFile") : Formats.number(fault.index() + 1);
    }
}
