package vn.hanoi.ops.cases.ui.record;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.router.QueryParameters;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseKind;
import vn.hanoi.ops.cases.CaseState;
import vn.hanoi.ops.cases.records.AmendedValues;
import vn.hanoi.ops.cases.rules.Why;
import vn.hanoi.ops.cases.ui.CaseWords;
import vn.hanoi.ops.cases.ui.WhyButton;
import vn.hanoi.ops.cases.ui.steps.AmendDialog;
import vn.hanoi.ops.cases.ui.steps.DescribeFields.Part;
import vn.hanoi.ops.cases.ui.steps.OutbreakDialog.Choice;
import vn.hanoi.ops.cases.ui.steps.StepDialogs;
import vn.hanoi.ops.kernel.ui.Notifications;

/** The one primary button that fits the case, and the other steps in a menu beside it. */
class CaseButtons extends Composite<Div> {

    private final CaseFile file;
    private final Disclosure disclosure;
    private final CaseInquiry inquiry;
    private final StepDialogs dialogs;
    private final Runnable taken;

    CaseButtons(CaseFile file, Disclosure disclosure, CaseInquiry inquiry, Runnable taken) {
        this.file = file;
        this.disclosure = disclosure;
        this.inquiry = inquiry;
        this.dialogs = inquiry.dialogs();
        this.taken = taken;
        getContent().addClassName("step-buttons");
        Optional<NextAction> action = NextAction.of(file, disclosure);
        action.ifPresent(this::next);
        why(action.filter(NextAction.CALL::equals).isPresent());
        Button comment = new Button(text("cases.steps.COMMENTED"), event -> dialogs.comment(file.id(), taken));
        comment.setId("case-comment");
        getContent().add(comment, others());
        rules();
    }

    private void next(NextAction action) {
        String label = action == NextAction.REACH
                ? text("cases.steps." + Objects.requireNonNull(file.row().station()) + ".save")
                : text("cases.next." + action);
        Button next = new Button(label, event -> take(action));
        next.setId("case-next");
        next.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().add(next);
    }

    private void why(boolean called) {
        List<Why> why = NextAction.whyCalled(file, disclosure);
        if (!why.isEmpty()) {
            WhyButton button = new WhyButton(text(called ? "cases.next.whyCall" : "cases.next.whyNoCall"), why);
            button.setId("case-why-call");
            getContent().add(button);
        }
    }

    private void take(NextAction action) {
        CaseId id = file.id();
        switch (action) {
            case REACH -> dialogs.reach(id, Objects.requireNonNull(file.row().station()), taken);
            case ROUTE -> route();
            case CONFIRM -> dialogs.confirm(id, taken);
            case CALL -> dialogs.call(id, taken);
            case SAMPLE -> dialogs.sample(id, taken);
            case END_QUARANTINE -> dialogs.endQuarantine(id, taken);
            case CLOSE -> close();
            case CHECK -> dialogs.assess(id, taken);
            case REOPEN -> dialogs.reopen(id, taken);
        }
    }

    private MenuBar others() {
        MenuBar bar = new MenuBar();
        SubMenu menu = bar.addItem(text("cases.steps.others")).getSubMenu();
        bar.setId("case-others");
        CaseId id = file.id();
        item(menu, "cases.tree.open", () -> UI.getCurrent().navigate("case-tree/" + id));
        item(menu, "cases.paper.open", () -> UI.getCurrent()
                .navigate("case-papers", QueryParameters.of("case", id.toString())));
        CaseKind kind = disclosure.value(file.row().kind()).orElse(null);
        CaseState state = disclosure.value(file.row().state()).orElse(null);
        if (kind == null || state == null || !state.open()) {
            return bar;
        }
        item(menu, "cases.outbreak.belong", this::belong);
        item(menu, "cases.self.link", () -> inquiry.selfReports().open(id));
        item(menu, "cases.next.CHECK", () -> dialogs.assess(id, taken));
        item(menu, "cases.next.SAMPLE", () -> dialogs.sample(id, taken));
        item(menu, "cases.amend", this::amend);
        if (kind == CaseKind.F0) {
            item(menu, "cases.trace.open", () -> UI.getCurrent().navigate("tracing/" + id));
            item(menu, "cases.steps.MARKED", () -> dialogs.mark(id, taken));
            item(menu, "cases.contacts.add", () -> UI.getCurrent()
                    .navigate("case-intake", QueryParameters.of("source", id.toString())));
            item(menu, "cases.next.ROUTE", this::route);
            Set<Part> unknown = unknown();
            if (!unknown.isEmpty()) {
                item(menu, "cases.steps.DESCRIBED", () -> dialogs.describe(id, unknown, taken));
            }
            item(menu, "cases.steps.REFUTED", () -> dialogs.refute(id, taken));
        } else {
            item(menu, "cases.next.CONFIRM", () -> dialogs.confirm(id, taken));
            item(menu, "cases.next.CALL", () -> dialogs.call(id, taken));
            item(menu, "cases.steps.EXTENDED", () -> dialogs.extend(id, taken));
            item(menu, "cases.next.END_QUARANTINE", () -> dialogs.endQuarantine(id, taken));
        }
        item(menu, "cases.next.CLOSE", this::close);
        return bar;
    }

    /** What nobody knows of the confirmation; a Ct of a rapid test is none. */
    private Set<Part> unknown() {
        Set<Part> unknown = EnumSet.noneOf(Part.class);
        if (file.row().detection().isUnknown()) {
            unknown.add(Part.DETECTION);
        }
        if (file.details().result().isUnknown()) {
            unknown.add(Part.METHOD);
        }
        if (file.details().sampledOn().isUnknown()) {
            unknown.add(Part.SAMPLED_ON);
        }
        if (!unknown.isEmpty() && file.details().ct().isUnknown()) {
            unknown.add(Part.CT);
        }
        return unknown;
    }

    private void rules() {
        var newer = file.details().newerRules();
        boolean open =
                disclosure.value(file.row().state()).filter(CaseState::open).isPresent();
        if (newer != null && open) {
            Button anew = new Button(text("cases.reevaluate", newer.name()), event -> evaluateAnew());
            anew.setId("case-reevaluate");
            anew.addThemeVariants(ButtonVariant.TERTIARY);
            getContent().add(anew);
        }
    }

    private void belong() {
        List<Choice> markers = file.markers().stream()
                .map(marker -> new Choice(marker.id(), MarkerPanel.words(marker, disclosure)))
                .filter(choice -> !choice.words().isBlank())
                .toList();
        inquiry.outbreakDialog().open(file.id(), markers, taken);
    }

    private void evaluateAnew() {
        dialogs.reevaluate(file.id()).ifPresent(Notifications::error);
        taken.run();
    }

    private void route() {
        dialogs.route(file.id(), disclosure.value(file.row().severity()).flatMap(NextAction::tier), taken);
    }

    private void close() {
        List<String> missing = disclosure
                .value(file.details().release())
                .map(release -> release.missing().stream().map(CaseWords::why).toList())
                .orElse(List.of());
        disclosure.value(file.row().kind()).ifPresent(kind -> dialogs.close(file.id(), kind, missing, taken));
    }

    private void amend() {
        disclosure.value(file.details().vaccination()).ifPresent(facts -> new AmendDialog(
                        inquiry.amendments(),
                        file.details(),
                        AmendedValues.of(
                                facts,
                                disclosure.value(file.details().freeSince()).orElse(null),
                                disclosure.value(file.row().placement()).orElse(null)),
                        taken)
                .open());
    }

    private static void item(SubMenu menu, String key, Runnable step) {
        menu.addItem(text(key), event -> step.run());
    }
}
