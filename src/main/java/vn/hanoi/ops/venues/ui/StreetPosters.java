package vn.hanoi.ops.venues.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.venues.codes.PosterSize;
import vn.hanoi.ops.venues.codes.Posters;

/** Downloads the posters of all venues of a street, on A4 or A5; those without a code get their first one by it. */
class StreetPosters extends Span {

    StreetPosters(TeamParts parts, AreaPath area, String street) {
        int files = parts.posters().files(area, street);
        getStyle().set("display", "inline-flex").set("gap", "0.75rem").set("flex-wrap", "wrap");
        if (files == 0) {
            setText(text("venues.street.noCode"));
            return;
        }
        int without = parts.venues().countWithoutCodeIn(area, street);
        if (without > 0) {
            add(new Span(text("venues.street.first", Formats.number(without))));
        }
        if (files > 1) {
            int codes = parts.venues().countToPrintIn(area, street);
            add(new Span(text("venues.street.parts", Formats.number(codes), Formats.number(Posters.MOST_VENUES))));
        }
        for (int file = 1; file <= files; file++) {
            for (PosterSize size : PosterSize.values()) {
                Anchor link = link(parts.posters(), area, street, size, file);
                link.setText(
                        files == 1
                                ? text("venues.street.link", size.name())
                                : text(
                                        "venues.street.linkPart",
                                        size.name(),
                                        Formats.number(file),
                                        Formats.number(files)));
                add(link);
            }
        }
    }

    private static Anchor link(Posters posters, AreaPath area, String street, PosterSize size, int file) {
        Anchor link = new Anchor();
        String part = file == 1 ? "" : "-" + file;
        link.setId("street-" + size.name() + part);
        link.setHref(event -> {
            byte[] pdf = posters.ofStreet(area, street, size, file);
            event.setFileName("posters-" + size.name() + part + ".pdf");
            event.setContentType("application/pdf");
            event.getOutputStream().write(pdf);
        });
        return link;
    }
}
