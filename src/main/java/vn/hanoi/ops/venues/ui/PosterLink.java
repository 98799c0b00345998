package vn.hanoi.ops.venues.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.html.Anchor;
import vn.hanoi.ops.venues.codes.PosterSize;
import vn.hanoi.ops.venues.register.VenueRow;

/** Downloads the posters of a venue; the paper's size and that of the code stand on the link. */
final class PosterLink {

    private PosterLink() {}

    static Anchor of(VenueParts parts, VenueRow venue, PosterSize size) {
        Anchor link = new Anchor();
        link.setText(text(
                size.largeEnough() ? "venues.poster.link" : "venues.poster.linkSmall",
                size.name(),
                String.valueOf(size.code() / 10)));
        link.setId("poster-" + size.name());
        link.setHref(event -> {
            byte[] pdf = parts.posters().of(venue.id(), size);
            event.setFileName("poster-" + venue.number() + "-" + size.name() + ".pdf");
            event.setContentType("application/pdf");
            event.getOutputStream().write(pdf);
        });
        return link;
    }
}
