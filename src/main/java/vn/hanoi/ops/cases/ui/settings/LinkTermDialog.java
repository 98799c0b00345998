package vn.hanoi.ops.cases.ui.settings;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import vn.hanoi.ops.cases.records.SelfReportTerms;
import vn.hanoi.ops.cases.records.SelfReportTerms.Terms;

/** How long links for self-reports hold, from a day on. */
class LinkTermDialog extends TermDialog {

    private final transient SelfReportTerms terms;
    private final IntegerField days = new IntegerField(text("cases.terms.linkDays"));
    private final IntegerField posts = new IntegerField(text("cases.terms.posts"));

    LinkTermDialog(SelfReportTerms terms, Terms before, LocalDate today, Runnable saved) {
        super(text("cases.terms.links"), today, saved);
        this.terms = terms;
        days.setId("term-days");
        days.setValue(before.days());
        posts.setValue(before.postsPerHour());
        field("days", days, 1);
        field("postsPerHour", posts, 1);
        finish();
    }

    @Override
    void enact() {
        terms.set(new Terms(from(), figure(days), figure(posts), source()));
    }

    private static int figure(IntegerField field) {
        return field.getValue() == null ? 0 : field.getValue();
    }
}
