package vn.hanoi.ops.hotline.tickets;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.hotline.rules.Category;
import vn.hanoi.ops.kernel.VietnameseText;
import vn.hanoi.ops.kernel.sealed.Seals;

/** What a ticket is about: plain for things, sealed for people. */
@Embeddable
record TicketMatter(
        String category,
        boolean personal,
        String place,
        String text,
        @Nullable byte[] sealedPlace,
        @Nullable byte[] sealedText,
        String folded) {

    private static final int FOLDED = 1_000;

    static TicketMatter of(Category category, String place, String text, Seals seals) {
        if (category.personal()) {
            return new TicketMatter(
                    category.code(),
                    true,
                    "",
                    "",
                    seals.seal(HotlineFields.HOME.code(), place),
                    seals.seal(HotlineFields.MATTER.code(), text),
                    VietnameseText.fold(category.name()));
        }
        String folded = VietnameseText.fold(category.name() + " " + place + " " + text);
        return new TicketMatter(
                category.code(),
                false,
                place,
                text,
                null,
                null,
                folded.substring(0, Math.min(FOLDED, folded.length())));
    }

    String place(Seals seals) {
        return sealedPlace == null ? place : seals.open(HotlineFields.HOME.code(), sealedPlace);
    }

    String text(Seals seals) {
        return sealedText == null ? text : seals.open(HotlineFields.MATTER.code(), sealedText);
    }
}
