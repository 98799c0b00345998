package vn.hanoi.ops.care.ui.transfers;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import vn.hanoi.ops.care.TransferId;
import vn.hanoi.ops.care.proposals.Ranked;
import vn.hanoi.ops.care.proposals.Ranking;
import vn.hanoi.ops.care.transfers.HeldBed;
import vn.hanoi.ops.care.transfers.HoldAnswer;
import vn.hanoi.ops.care.ui.CareTexts;
import vn.hanoi.ops.care.ui.RankingParts;
import vn.hanoi.ops.care.ui.StepDialog;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Where the patient can go, the best first, each with its reasons and the button that holds a bed. */
class ProposalList extends Composite<Div> {

    private static final int SHOWN = 5;

    private final TransfersInquiry inquiry;
    private final TransferId transfer;
    private final Runnable taken;

    ProposalList(TransfersInquiry inquiry, TransferId transfer, Runnable taken) {
        this.inquiry = inquiry;
        this.transfer = transfer;
        this.taken = taken;
        show(inquiry.desk().proposals(transfer));
    }

    private void show(Ranking ranking) {
        getContent().removeAll();
        getContent().add(RankingParts.head(ranking));
        List<Ranked> best = ranking.best().stream().limit(SHOWN).toList();
        for (int i = 0; i < best.size(); i++) {
            Ranked ranked = best.get(i);
            boolean first = i == 0;
            Button hold = new Button(text("care.verb.hold"), event -> hold(ranked, first));
            hold.addClassName("step-hold");
            hold.addThemeVariants(first ? ButtonVariant.PRIMARY : ButtonVariant.SMALL);
            getContent().add(RankingParts.line(ranked, hold));
        }
        getContent().add(RankingParts.barred(ranking));
    }

    private void hold(Ranked ranked, boolean first) {
        if (first) {
            attempt(ranked, "").ifPresent(Notifications::error);
            return;
        }
        TextArea reason = new TextArea(text("care.ask.overrule.label"));
        reason.setId("step-words");
        reason.setMaxLength(1_000);
        new StepDialog(
                        text("care.ask.overrule.title", ranked.site().name()),
                        text("care.ask.overrule.help"),
                        text("care.verb.hold"),
                        () -> attempt(ranked, reason.getValue()))
                .with(reason)
                .open();
    }

    private Optional<String> attempt(Ranked ranked, String reason) {
        AtomicReference<HoldAnswer> answer = new AtomicReference<>();
        Optional<String> refused = CareTexts.attempt(
                () -> answer.set(inquiry.desk().hold(transfer, ranked.site().id(), reason)));
        if (refused.isPresent()) {
            return refused;
        }
        HoldAnswer got = answer.get();
        if (got.held()) {
            taken.run();
            return Optional.empty();
        }
        show(inquiry.desk().proposals(transfer));
        return Optional.of(missed(got));
    }

    private static String missed(HoldAnswer answer) {
        HeldBed taken = answer.taken();
        String next =
                answer.next().stream().findFirst().map(r -> r.site().name()).orElse(Formats.UNKNOWN);
        return taken == null
                ? text("care.hold.gone", next)
                : text("care.hold.taken", taken.officerName(), Formats.time(taken.since()), next);
    }
}
