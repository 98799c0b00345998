package vn.hanoi.ops.cases.ui.calls;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.cases.records.CallFigures;
import vn.hanoi.ops.cases.records.CallTask;
import vn.hanoi.ops.cases.ui.CaseWords;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonRow;

/** The caller's desk: takes homes, calls person after person, keeps the outcome by a digit; two callers never share a home. */
@Route("case-calls")
@Menu(title = "cases.calls.title", order = 210)
@RolesAllowed(Roles.HEALTH_OFFICER)
@StyleSheet("styles/advisories.css")
@StyleSheet("styles/cases.css")
class CallDeskView extends Div implements HasDynamicTitle {

    private static final int HOMES = 5;

    private final CallInquiry inquiry;
    private final Disclosure disclosure;
    private final Section list = new Section();
    private final Section now = new Section();
    private List<CallTask> tasks = List.of();
    private @Nullable CallTask chosen;

    CallDeskView(CallInquiry inquiry) {
        this.inquiry = inquiry;
        this.disclosure = inquiry.disclosure();
        addClassName("call-desk");
        setSizeFull();
        list.addClassNames("ops-panel", "call-list");
        now.addClassNames("ops-panel", "call-now");
        add(list, now);
        Shortcuts.addShortcutListener(this, this::take, Key.KEY_N, KeyModifier.ALT)
                .listenOn(this);
        reload();
    }

    @Override
    public String getPageTitle() {
        return text("cases.calls.title");
    }

    private void take() {
        inquiry.desk().take(HOMES);
        reload();
    }

    private void giveBack() {
        inquiry.desk().giveBack();
        reload();
    }

    private void reload() {
        tasks = inquiry.desk().mine();
        CallTask before = chosen;
        chosen = tasks.stream()
                .filter(task -> task.equals(before))
                .findFirst()
                .or(() -> tasks.stream().findFirst())
                .orElse(null);
        showList();
        showNow();
    }

    private void showList() {
        list.removeAll();
        CallFigures figures = inquiry.desk().figures();
        Button take = new Button(text("cases.calls.take"), event -> take());
        take.setId("calls-take");
        take.setTooltipText(text("cases.calls.takeKey"));
        take.setEnabled(figures.open() > figures.held());
        if (tasks.isEmpty()) {
            take.addThemeVariants(ButtonVariant.PRIMARY);
        }
        Button back = new Button(text("cases.calls.giveBack"), event -> giveBack());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        back.setVisible(!tasks.isEmpty());
        Div header = new Div(
                new H2(text("cases.calls.mine", Formats.number(tasks.size()))),
                new Span(text(
                        "cases.calls.figures",
                        Formats.number(figures.waiting()),
                        Formats.number(figures.again()),
                        Formats.number(figures.held()))));
        header.addClassName("list-header");
        Div buttons = new Div(take, back);
        buttons.addClassName("case-filters");
        list.add(header, buttons);
        List<String> listed = inquiry.listed();
        if (!listed.isEmpty()) {
            list.add(listed(listed));
        }
        showHomes();
    }

    private Paragraph listed(List<String> areas) {
        String groups = inquiry.desk().calledGroups().stream()
                .map(group -> text(group.titleKey()))
                .collect(Collectors.joining(", "));
        Paragraph note = new Paragraph(text("cases.calls.listed", String.join(", ", areas), groups));
        note.setId("calls-listed");
        note.addClassName("call-listed");
        return note;
    }

    private void showHomes() {
        Map<PersonId, PersonRow> people = inquiry.people(tasks);
        String home = "";
        Div group = new Div();
        for (CallTask task : tasks) {
            if (!task.home().equals(home)) {
                home = task.home();
                group = new Div(new H3(text(
                        "cases.calls.home",
                        inquiry.unit(task.area()),
                        Formats.number(tasks.stream()
                                .filter(t -> t.home().equals(task.home()))
                                .count()))));
                group.addClassName("call-home");
                list.add(group);
            }
            group.add(person(task, people.get(task.person())));
        }
    }

    private NativeButton person(CallTask task, @Nullable PersonRow person) {
        NativeButton button = new NativeButton();
        Span note = new Span(
                task.attempts() == 0
                        ? text("cases.calls.never")
                        : text("cases.calls.tried", Formats.number(task.attempts())));
        Div line = new Div(new Span(CaseWords.person(person, disclosure)));
        button.add(line, note);
        button.addClassName("call-person");
        button.getElement().setAttribute("aria-pressed", String.valueOf(task.equals(chosen)));
        button.addClickListener(event -> {
            chosen = task;
            showList();
            showNow();
        });
        return button;
    }

    private void showNow() {
        now.removeAll();
        CallTask task = chosen;
        if (task == null) {
            now.add(new EmptyState(text("cases.calls.none"), text("cases.calls.noneNext")));
            return;
        }
        now.add(new CallCard(inquiry, disclosure, task, () -> {
            Optional<CallTask> next =
                    tasks.stream().filter(other -> !other.equals(task)).findFirst();
            chosen = next.orElse(null);
            reload();
        }));
    }
}
