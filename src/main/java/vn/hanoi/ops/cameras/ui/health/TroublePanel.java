package vn.hanoi.ops.cameras.ui.health;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Style;
import java.time.Duration;
import vn.hanoi.ops.cameras.trouble.MaintenanceBoard;
import vn.hanoi.ops.cameras.trouble.RateRule;
import vn.hanoi.ops.cameras.trouble.RateRules;
import vn.hanoi.ops.cameras.trouble.Trouble;
import vn.hanoi.ops.cameras.trouble.TroubleKind;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.RecordTop;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** One trouble: what is wrong, whom to call, what was agreed, and what an officer can do about it. */
class TroublePanel extends VerticalLayout {

    private static final String CAMERAS = "cameras?camera=";
    private static final int A_DAY = 24;

    private final MaintenanceBoard board;
    private final Trouble trouble;
    private final Runnable changed;
    private final TextArea ticket = new TextArea(text("cameras.trouble.ticket"));
    private final IntegerField hours = new IntegerField(text("cameras.trouble.hours"));

    /**
     * Shows a trouble.
     *
     * @param admin whether the officer may say whom to call
     * @param changed told after something was done
     */
    TroublePanel(
            MaintenanceBoard board, RateRules rates, Trouble trouble, boolean admin, Runnable close, Runnable changed) {
        this.board = board;
        this.trouble = trouble;
        this.changed = changed;
        addClassName("ops-panel");
        setSizeFull();
        getStyle().setOverflow(Style.Overflow.AUTO);
        ticket.setWidthFull();
        ticket.setMaxLength(500);
        ticket.setValue(trouble.ticket());
        ticket.setId("ticket");
        hours.setValue(A_DAY);
        hours.setMin(1);
        hours.setMax(60 * A_DAY);
        add(
                new RecordTop(trouble.name(), close),
                TroubleTexts.badge(trouble.kind()),
                new Paragraph(meaning(rates)),
                facts(admin),
                ticket,
                take(),
                mend(),
                new Anchor(CAMERAS + trouble.code(), text("cameras.trouble.openCamera")));
    }

    private String meaning(RateRules rates) {
        String meaning = text("cameras.trouble.meaning." + trouble.kind().name());
        if (trouble.kind() != TroubleKind.SELDOM) {
            return meaning;
        }
        RateRule rule = rates.current();
        return meaning + " " + text("cameras.rate.rule", Math.round(rule.share() * 100), rule.minutes(), rule.source());
    }

    private DescriptionList facts(boolean admin) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("ops-facts");
        fact(facts, "since", Formats.dateTime(trouble.since()));
        DescriptionList.Description call =
                fact(facts, "call", trouble.call().isEmpty() ? text("cameras.trouble.noContact") : trouble.call());
        if (admin) {
            call.add(contact());
        }
        fact(
                facts,
                "by",
                trouble.acknowledgedBy().isEmpty() ? text("cameras.trouble.nobody") : trouble.acknowledgedBy());
        if (trouble.acknowledgedAt() != null) {
            fact(facts, "takenAt", Formats.dateTime(trouble.acknowledgedAt()));
        }
        return facts;
    }

    private Button contact() {
        Button change = new Button(
                text("cameras.contact.change"), event -> new ContactDialog(board, trouble.product(), changed).open());
        change.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        change.setId("change-contact");
        return change;
    }

    private static DescriptionList.Description fact(DescriptionList facts, String key, String value) {
        DescriptionList.Description described = new DescriptionList.Description(new Text(value + " "));
        facts.add(new DescriptionList.Term(text("cameras.trouble." + key)), described);
        return described;
    }

    private HorizontalLayout take() {
        Button take = new Button(
                text(trouble.acknowledgedBy().isEmpty() ? "cameras.trouble.take" : "cameras.trouble.save"),
                event -> done(board.take(trouble.id(), ticket.getValue())));
        take.setId("take-trouble");
        take.addThemeVariants(ButtonVariant.PRIMARY);
        HorizontalLayout row = new HorizontalLayout(take);
        row.setWrap(true);
        if (trouble.kind() != TroubleKind.OFFLINE) {
            row.add(new Button(text("cameras.trouble.settled"), event -> {
                board.settled(trouble.id());
                done(true);
            }));
        }
        return row;
    }

    private HorizontalLayout mend() {
        Button mend = new Button(text("cameras.trouble.mend"));
        mend.setId("mend-camera");
        mend.addClickListener(event -> {
            Integer length = hours.getValue();
            if (length == null || length < 1) {
                hours.setInvalid(true);
                hours.setErrorMessage(text("cameras.trouble.hoursRange"));
                return;
            }
            done(board.mend(trouble.id(), Duration.ofHours(length), ticket.getValue()));
        });
        HorizontalLayout row = new HorizontalLayout(hours, mend);
        row.setWrap(true);
        row.setDefaultVerticalComponentAlignment(Alignment.END);
        return row;
    }

    private void done(boolean found) {
        if (found) {
            Notifications.success(text("cameras.trouble.done", trouble.code()));
        } else {
            Notifications.error(text("cameras.trouble.over", trouble.code()));
        }
        changed.run();
    }
}
