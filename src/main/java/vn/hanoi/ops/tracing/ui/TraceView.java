package vn.hanoi.ops.tracing.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.cases.CaseFacts;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.tracing.BackwardTrace;
import vn.hanoi.ops.tracing.Direction;
import vn.hanoi.ops.tracing.ForwardTrace;
import vn.hanoi.ops.tracing.RunRow;
import vn.hanoi.ops.tracing.TraceQuestion;
import vn.hanoi.ops.tracing.TracingRefused;

/** One case: why and when it is traced, where the person was, whom it met, where it may have been infected. */
@Route("tracing/:case")
@RolesAllowed(Roles.HEALTH_OFFICER)
@StyleSheet("styles/tracing.css")
class TraceView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private final TracingParts parts;
    private final Div body = new Div();
    private final QuestionForm form;
    private final VisitsPanel visits;
    private final PeoplePanel people;
    private final SourcesPanel sources;
    private final RunsPanel runs;
    private final TabSheet tabs = new TabSheet();
    private @Nullable CaseFacts about;

    TraceView(TracingParts parts) {
        this.parts = parts;
        form = new QuestionForm(this::forward, this::backward);
        visits = new VisitsPanel(parts, this::openPlace);
        people = new PeoplePanel(parts, this::openPlace, this::refreshRuns);
        sources = new SourcesPanel(this::openPlace, this::showPeople);
        runs = new RunsPanel(this::open, this::repeat);
        tabs.add(text("tracing.tab.people"), people);
        tabs.add(text("tracing.tab.visits"), visits);
        tabs.add(text("tracing.tab.sources"), sources);
        tabs.add(text("tracing.tab.runs"), runs);
        tabs.setSizeFull();
        body.addClassName("trace-body");
        body.add(form, tabs);
        body.setSizeFull();
        addClassName("ops-page");
        setSizeFull();
        addAndExpand(body);
    }

    @Override
    public String getPageTitle() {
        return about == null ? text("tracing.title") : text("tracing.titleOf", about.number() + "/" + about.year());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CaseId id =
                event.getRouteParameters().get("case").flatMap(CaseId::parse).orElseThrow(NotFoundException::new);
        try {
            runs.show(parts.tracing().of(id));
        } catch (TracingRefused e) {
            throw new NotFoundException();
        }
        about = parts.cases().find(id).orElseThrow(NotFoundException::new);
    }

    private void forward(QuestionForm.Asked asked) {
        answer(() -> parts.tracing().forward(question(asked)), this::show);
    }

    private void backward(QuestionForm.Asked asked) {
        answer(() -> parts.tracing().backward(question(asked)), this::show);
    }

    private void open(RunRow run) {
        if (run.direction() == Direction.FORWARD) {
            answer(() -> parts.tracing().forward(run.id()), this::show);
        } else {
            answer(() -> parts.tracing().backward(run.id()), this::show);
        }
    }

    private void repeat(RunRow run) {
        if (run.direction() == Direction.FORWARD) {
            answer(() -> parts.tracing().repeatForward(run.id()), this::show);
        } else {
            answer(() -> parts.tracing().repeatBackward(run.id()), this::show);
        }
        tabs.setSelectedIndex(3);
    }

    private <T> void answer(Supplier<T> ask, java.util.function.Consumer<T> show) {
        try {
            show.accept(ask.get());
            refreshRuns();
        } catch (TracingRefused e) {
            Notifications.error(text(e.reason().titleKey()));
        }
    }

    private void show(ForwardTrace trace) {
        visits.show(trace);
        people.show(trace);
        tabs.setSelectedIndex(0);
    }

    private void show(BackwardTrace trace) {
        sources.show(trace);
        people.show(trace);
        tabs.setSelectedIndex(2);
    }

    private void showPeople(BackwardTrace.SharedVenue place) {
        people.only(place);
        tabs.setSelectedIndex(0);
    }

    private void refreshRuns() {
        runs.show(parts.tracing().of(id()));
    }

    private void openPlace(int venue, java.time.LocalDate day) {
        new PlaceDialog(parts, id(), form.reason(), venue, day).open();
    }

    private TraceQuestion question(QuestionForm.Asked asked) {
        return TraceQuestion.of(id(), asked.reason())
                .between(asked.from(), asked.to())
                .with(asked.contacts());
    }

    private CaseId id() {
        return java.util.Objects.requireNonNull(about).id();
    }
}
