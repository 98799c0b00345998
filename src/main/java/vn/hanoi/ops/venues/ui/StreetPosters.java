package vn.hanoi.ops.venues.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.venues.codes.PosterSize;
import vn.hanoi.ops.venues.codes.Posters;

/** Downloads the posters of all venues of a street that have a code, on A4 or A5. */
class StreetPosters extends Span {

    StreetPosters(TeamParts parts, AreaPath area, String street) {
        int codes =
                parts.venues().withCodeIn(area, street, Posters.MOST_VENUES + 1).size();
        getStyle().set("display", "inline-flex").set("gap", "0.75rem").set("flex-wrap", "wrap");
        if (codes == 0) {
            setText(text("venues.street.noCode"));
            return;
        }
        if (codes > Posters.MOST_VENUES) {
            add(new Span(text("venues.street.first", Formats.number(Posters.MOST_VENUES))));
        }
        for (PosterSize size : PosterSize.values()) {
            add(link(parts, area, street, size));
        }
    }

    private static Anchor link(TeamParts parts, AreaPath area, String street, PosterSize size) {
        Anchor link = new Anchor();
        link.setText(text("venues.street.link", size.name()));
        link.setId("street-" + size.name());
        link.setHref(event -> {
            byte[] pdf = parts.posters().ofStreet(area, street, size);
            event.setFileName("posters-" + size.name() + ".pdf");
            event.setContentType("application/pdf");
            event.getOutputStream().write(pdf);
        });
        return link;
    }
}
