package vn.hanoi.ops.hotline.ui.calls;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.hotline.calls.CallCounters;
import vn.hanoi.ops.hotline.calls.CallOutcome;
import vn.hanoi.ops.hotline.calls.LogCall;
import vn.hanoi.ops.hotline.rules.Category;
import vn.hanoi.ops.hotline.tickets.Presence;
import vn.hanoi.ops.hotline.ui.TicketTexts;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** One call on one screen: number, topic, answer, outcome; the keyboard is enough. */
@Route("calls")
@Menu(title = "hotline.call.title", order = 500)
@RolesAllowed({Roles.HOTLINE_OPERATOR, Roles.HOTLINE_SUPERVISOR})
@StyleSheet("styles/hotline.css")
class CallLogView extends Div implements HasDynamicTitle {

    /** What is typed is also kept in the browser's tab, until the server has it. */
    private static final String KEEP = """
            const whole = this;
            whole.addEventListener('input', () => {
              const typed = {};
              whole.querySelectorAll('[data-draft]').forEach(f => {
                if (typeof f.value === 'string' && f.value) typed[f.dataset.draft] = f.value;
              });
              delete typed.topic; delete typed.area;
              sessionStorage.setItem('call-draft', JSON.stringify(typed));
            });
            return sessionStorage.getItem('call-draft') ?? '';
            """;

    private final CallDesk desk;
    private final CallForm form;
    private final HistoryPanel history;
    private final AnswerPanel answers;
    private final Span counters = new Span();
    private final Select<Presence> presence = new Select<>();
    private Instant began;

    CallLogView(CallDesk desk) {
        this.desk = desk;
        began = desk.now();
        form = new CallForm(desk);
        history = new HistoryPanel(desk);
        answers = new AnswerPanel(desk);
        form.entered(history::showPhone);
        form.topic.addValueChangeListener(event -> suggest(event.getValue()));
        form.changed(this::typed);
        counters.addClassName("note");
        presence.setItems(Presence.values());
        presence.setItemLabelGenerator(p -> text(p.titleKey()));
        presence.setAriaLabel(text("hotline.agents.state"));
        presence.setId("call-presence");
        presence.addClassName("call-presence");
        presence.addValueChangeListener(event -> desk.officers().present(event.getValue()));
        Div header = new Div(new H2(text("hotline.call.title")), counters, presence);
        header.addClassName("list-header");
        Section taking = new Section(header, form, outcomes());
        taking.addClassNames("ops-panel", "call-taking");
        addClassName("call-log");
        setSizeFull();
        add(history, taking, answers);
        showCounters();
    }

    @Override
    public String getPageTitle() {
        return text("hotline.call.title");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        presence.setValue(Presence.READY);
        getElement().executeJs(KEEP).then(String.class, this::restore);
    }

    private Div outcomes() {
        Div buttons = new Div(
                outcome("SOLVED", Key.DIGIT_1, () -> log(CallOutcome.SOLVED, Optional.empty())),
                outcome("FORWARDED", Key.DIGIT_2, this::openTicket),
                outcome("TRANSFERRED", Key.DIGIT_3, () -> log(CallOutcome.TRANSFERRED, Optional.empty())),
                outcome("DROPPED", Key.DIGIT_4, () -> log(CallOutcome.DROPPED, Optional.empty())));
        buttons.addClassName("step-buttons");
        return buttons;
    }

    private static Button outcome(String name, Key key, Runnable step) {
        Button button = new Button(text("hotline.call.outcome." + name), event -> step.run());
        button.setId("call-" + name.toLowerCase(java.util.Locale.ROOT));
        button.setTooltipText(
                text("hotline.call.shortcut", key.getKeys().getFirst().replace("Digit", "")));
        button.addClickShortcut(key, KeyModifier.ALT);
        if ("FORWARDED".equals(name)) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    private void openTicket() {
        Optional<String> refused = TicketTexts.attempt(() -> {
            TicketId id = desk.intake().open(form.ticket());
            String number = desk.tickets().find(id).map(d -> d.row().label()).orElse("");
            log(CallOutcome.FORWARDED, Optional.of(id));
            Notifications.success(text("hotline.call.opened", number));
            return id;
        });
        refused.ifPresent(Notifications::error);
    }

    private void log(CallOutcome outcome, Optional<TicketId> ticket) {
        if (form.topic.getValue() == null && outcome == CallOutcome.SOLVED) {
            form.topic.setInvalid(true);
            form.topic.setErrorMessage(text("hotline.refused.UNKNOWN_CATEGORY"));
            form.topic.focus();
            return;
        }
        Optional<String> topic = Optional.ofNullable(form.topic.getValue()).map(Category::code);
        int seconds = (int) Math.min(86_400, Duration.between(began, desk.now()).toSeconds());
        desk.calls()
                .log(new LogCall(
                        form.number().orElse(null),
                        topic,
                        outcome,
                        ticket.isPresent() ? "" : form.note.getValue(),
                        ticket,
                        answers.used(),
                        seconds));
        if (ticket.isEmpty()) {
            Notifications.success(text("hotline.call.logged", text(outcome.titleKey())));
        }
        begin();
    }

    private void begin() {
        form.clear();
        answers.clear();
        desk.calls().dropDraft();
        getElement().executeJs("sessionStorage.removeItem('call-draft')");
        began = desk.now();
        presence.setValue(Presence.READY);
        showCounters();
    }

    private void suggest(Category topic) {
        form.topic.setInvalid(false);
        if (topic != null) {
            answers.suggest(topic.keywords().split(",")[0]);
        }
    }

    private void typed() {
        Map<String, String> typed = form.typed();
        typed.remove("area", vn.hanoi.ops.kernel.AreaPath.CITY.value());
        if (typed.isEmpty()) {
            return;
        }
        presence.setValue(Presence.IN_CALL);
        desk.calls().keepDraft(desk.json().writeValueAsString(form.typed()));
        if (form.topic.getValue() != null) {
            history.showLikely(desk.duplicates().of(form.ticket(), form.unit()));
        }
    }

    private void restore(String browser) {
        Map<String, String> kept = new java.util.HashMap<>();
        desk.calls().draft().ifPresent(draft -> kept.putAll(read(draft)));
        kept.putAll(read(browser));
        if (!kept.isEmpty()) {
            form.restore(kept, desk);
            Notifications.undo(text("hotline.call.restored"), this::begin);
        }
    }

    private Map<String, String> read(String draft) {
        try {
            return draft.isBlank() ? Map.of() : desk.json().readValue(draft, new TypeReference<>() {});
        } catch (JacksonException broken) {
            return Map.of();
        }
    }

    private void showCounters() {
        CallCounters today = desk.today();
        Double share = today.answeredShare().isPresent() ? today.answeredShare().getAsDouble() : null;
        counters.setText(text(
                "hotline.call.counters",
                Formats.number(today.in()),
                Formats.number(today.answered()),
                Formats.percent(share),
                Formats.number(today.solved()),
                Formats.number(today.forwarded())));
    }
}
