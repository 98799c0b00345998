package vn.hanoi.ops.cases.ui.record;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.cases.records.Marker;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Where an F0 was, for tracing alone. */
class MarkerPanel extends Composite<Div> {

    MarkerPanel(CaseFile file, Disclosure disclosure) {
        UnorderedList list = new UnorderedList();
        list.addClassName("case-markers");
        for (Marker marker : file.markers()) {
            String words = words(marker, disclosure);
            if (!words.isBlank()) {
                list.add(new ListItem(words));
            }
        }
        getContent().addClassName("case-panel");
        getContent().add(new H3(text("cases.markers")), list);
        getContent().setVisible(list.getComponentCount() > 0);
    }

    /** A marker in one line, as far as the officer may read it. */
    static String words(Marker marker, Disclosure disclosure) {
        return disclosure.text(
                marker.marker(),
                stay -> text(
                        "cases.marker.line",
                        Formats.dateTime(stay.from()),
                        Formats.dateTime(stay.to()),
                        stay.place(),
                        text(stay.setting().titleKey())));
    }
}
