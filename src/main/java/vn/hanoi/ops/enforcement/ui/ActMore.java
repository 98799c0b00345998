package vn.hanoi.ops.enforcement.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.enforcement.law.Act;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** What an act brings beside the fine, and when it holds. */
final class ActMore {

    private ActMore() {}

    static ComponentRenderer<Div, Act> renderer() {
        return new ComponentRenderer<>(ActMore::of);
    }

    private static Div of(Act act) {
        Div more = new Div();
        more.addClassName("act-more");
        line(more, "remedies", String.join("; ", act.remedies()));
        line(more, "additional", String.join("; ", act.additional()));
        line(more, "plainWords", String.join(", ", act.words()));
        line(more, "validity", days(act.validFrom(), act.validTo()));
        line(more, "note", act.note());
        if (more.getComponentCount() == 0) {
            more.add(new Paragraph(text("enforcement.law.nothingMore")));
        }
        return more;
    }

    private static String days(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null && to == null ? "" : String.join(" – ", List.of(Formats.date(from), Formats.date(to)));
    }

    private static void line(Div more, String key, String words) {
        if (!words.isBlank()) {
            more.add(new Paragraph(text("enforcement.law." + key) + ": " + words));
        }
    }
}
