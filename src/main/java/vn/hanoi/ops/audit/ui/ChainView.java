package vn.hanoi.ops.audit.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.audit.AuditFilter;
import vn.hanoi.ops.audit.chain.ChainCheck;
import vn.hanoi.ops.audit.chain.ChainReport;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.ui.OpenScreen;
import vn.hanoi.ops.kernel.ui.StateBadge;
import vn.hanoi.ops.kernel.ui.Tone;
import vn.hanoi.ops.kernel.ui.text.ComponentTexts;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Reads the chain anew on demand and says whether anybody changed it. */
@Route("audit/chain")
@RolesAllowed({Roles.AUDITOR, Roles.ADMIN})
class ChainView extends VerticalLayout implements HasDynamicTitle {

    private final ChainCheck check;
    private final DatePicker from = ComponentTexts.translate(new DatePicker(text("audit.filter.from")));
    private final DatePicker to = ComponentTexts.translate(new DatePicker(text("audit.filter.to")));
    private final Button verify = new Button(text("audit.chain.verify"), e -> verify());
    private final ProgressBar progress = new ProgressBar();
    private final Span read = new Span();
    private final Div answer = new Div();

    ChainView(ChainCheck check, ConsoleClock clock) {
        this.check = check;
        LocalDate today = LocalDate.ofInstant(clock.realTime(), ConsoleClock.HANOI);
        from.setValue(today.minusDays(30));
        to.setValue(today);
        to.setMax(today);
        verify.addThemeVariants(ButtonVariant.PRIMARY);
        verify.setDisableOnClick(true);
        progress.setIndeterminate(true);
        progress.setVisible(false);
        answer.getElement().setAttribute("role", "status");
        HorizontalLayout question = new HorizontalLayout(from, to, verify);
        question.setWrap(true);
        question.setDefaultVerticalComponentAlignment(Alignment.END);
        addClassName("ops-page");
        add(new Paragraph(text("audit.chain.help")), question, progress, read, answer);
    }

    @Override
    public String getPageTitle() {
        return text("audit.chain.title");
    }

    private void verify() {
        LocalDate first = from.getValue();
        LocalDate last = to.getValue();
        if (first == null || last == null || last.isBefore(first)) {
            from.setInvalid(true);
            from.setErrorMessage(text("audit.chain.wrongPeriod"));
            verify.setEnabled(true);
            return;
        }
        answer.removeAll();
        progress.setVisible(true);
        UI ui = UI.getCurrent();
        Runnable work = () -> check(ui, first, last);
        Thread.ofVirtual().name("audit-chain-check").start(new DelegatingSecurityContextRunnable(work));
    }

    private void check(UI ui, LocalDate first, LocalDate last) {
        try {
            ChainReport report =
                    check.check(first, last, count -> OpenScreen.tell(ui, () -> read.setText(counted(count))));
            OpenScreen.tell(ui, () -> show(report));
        } catch (RuntimeException e) {
            OpenScreen.tell(ui, () -> {
                rest();
                throw e;
            });
        }
    }

    private void show(ChainReport report) {
        rest();
        read.setText(counted(report.entries()));
        answer.add(
                report.whole()
                        ? new StateBadge(text("audit.chain.whole"), Tone.GOOD)
                        : new StateBadge(text("audit.chain.broken"), Tone.LATE));
        report.fault()
                .ifPresent(fault -> answer.add(
                        new Paragraph(text(
                                "audit.chain.fault." + fault.kind().name(),
                                Formats.date(fault.day()),
                                Formats.number(fault.number()))),
                        dayLink(fault.day())));
        Paragraph end = new Paragraph(text("audit.chain.end", report.end()));
        end.addClassName("ops-break");
        answer.add(end);
    }

    private static RouterLink dayLink(LocalDate day) {
        RouterLink link = new RouterLink(text("audit.chain.openDay"), AuditView.class);
        link.setQueryParameters(AuditAddress.write(AuditFilter.ALL.within(day, day)));
        return link;
    }

    private void rest() {
        progress.setVisible(false);
        verify.setEnabled(true);
    }

    private static String counted(long entries) {
        return text("audit.chain.read", Formats.number(entries));
    }
}
