package vn.hanoi.ops.care.ui.sites;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.hanoi.ops.care.BedClass;
import vn.hanoi.ops.care.sites.SiteDetails;
import vn.hanoi.ops.care.ui.CareTexts;
import vn.hanoi.ops.care.ui.StepDialog;
import vn.hanoi.ops.kernel.ConsoleClock;

/** Asks how many beds of which class cannot be used, why and until when. */
class BlockDialog {

    private final SitesInquiry inquiry;
    private final SiteDetails site;
    private final Runnable changed;
    private final Select<BedClass> bedClass = new Select<>();
    private final IntegerField beds = new IntegerField(text("care.load.blocked"));
    private final TextField reason = new TextField(text("care.field.reason"));
    private final DateTimePicker until = new DateTimePicker(text("care.field.until"));

    BlockDialog(SitesInquiry inquiry, SiteDetails site, Runnable changed) {
        this.inquiry = inquiry;
        this.site = site;
        this.changed = changed;
        bedClass.setLabel(text("care.field.bedClass"));
        bedClass.setItems(site.row().loads().keySet());
        bedClass.setItemLabelGenerator(c -> c == null ? "" : text(c.titleKey()));
        bedClass.setValue(site.row().loads().keySet().stream().findFirst().orElse(null));
        beds.setValue(1);
        beds.setMin(1);
        beds.setId("block-count");
        reason.setId("block-reason");
        reason.setMaxLength(500);
        until.setValue(LocalDateTime.ofInstant(inquiry.now().plus(Duration.ofDays(1)), ConsoleClock.HANOI)
                .truncatedTo(ChronoUnit.HOURS));
    }

    void open() {
        new StepDialog(text("care.site.block"), text("care.site.blockHelp"), text("care.site.block"), this::save)
                .with(bedClass, beds, reason, until)
                .open();
    }

    private Optional<String> save() {
        if (bedClass.getValue() == null || beds.getValue() == null || until.getValue() == null) {
            return Optional.of(text("care.refused.OUT_OF_RANGE"));
        }
        Optional<String> refused = CareTexts.attempt(() -> inquiry.blocks()
                .block(
                        site.row().id(),
                        bedClass.getValue(),
                        beds.getValue(),
                        reason.getValue(),
                        until.getValue().atZone(ConsoleClock.HANOI).toInstant()));
        if (refused.isEmpty()) {
            changed.run();
        }
        return refused;
    }
}
