package vn.hanoi.ops.protection.ui.requests;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.kernel.ui.text.Translations;
import vn.hanoi.ops.protection.held.PaperText;
import vn.hanoi.ops.protection.held.PaperText.Chapter;
import vn.hanoi.ops.protection.held.PaperText.Entry;
import vn.hanoi.ops.protection.held.PaperText.Line;
import vn.hanoi.ops.protection.ui.parts.Spans;

/** What a paper tells, table by table: what is held, by which law and for how long, then record by record. */
class PaperSheet extends Composite<Div> {

    PaperSheet(PaperText paper) {
        if (paper.chapters().isEmpty()) {
            getContent().add(new EmptyState(text("protection.paper.nothing"), text("protection.paper.nothingNext")));
        }
        paper.chapters().forEach(chapter -> getContent().add(chapter(chapter)));
    }

    private static Section chapter(Chapter chapter) {
        boolean vietnamese = Translations.locale().equals(Translations.VIETNAMESE);
        String kept = chapter.keep() == null
                ? text("protection.paper.keptWithoutEnd", chapter.basis())
                : text("protection.paper.kept", Spans.of(chapter.keep()), chapter.basis());
        Section section =
                new Section(new H3(vietnamese ? chapter.holds() : chapter.holdsEnglish()), new Paragraph(kept));
        chapter.entries().forEach(entry -> section.add(entry(entry)));
        return section;
    }

    private static DescriptionList entry(Entry entry) {
        DescriptionList list = new DescriptionList();
        list.addClassName("ops-facts");
        list.add(new Term(text("protection.paper.since")), new Description(Formats.dateTime(entry.since())));
        list.add(
                new Term(text("protection.paper.purpose")),
                new Description(text(entry.purpose().titleKey())));
        for (Line line : entry.lines()) {
            Span value = new Span(line.withheld() ? text("access.hidden") : line.text());
            value.addClassName(line.withheld() ? "hidden-value" : "ops-break");
            list.add(
                    new Term(Translations.textOr(
                            line.field().titleKey(), line.field().code())),
                    new Description(value));
        }
        return list;
    }
}
