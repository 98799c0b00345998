package vn.hanoi.ops.care.ui.sites;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.hanoi.ops.care.Capability;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.care.SiteKind;
import vn.hanoi.ops.care.sites.SiteData;
import vn.hanoi.ops.care.sites.SiteDetails;
import vn.hanoi.ops.care.ui.CareTexts;
import vn.hanoi.ops.care.ui.StepDialog;
import vn.hanoi.ops.cases.rules.RiskGroup;
import vn.hanoi.ops.kernel.GeoPoint;

/** The form of a place, for a new one and for one that is there. */
class SiteDialog {

    private final SitesInquiry inquiry;
    private final Optional<SiteDetails> site;
    private final Consumer<SiteId> saved;
    private final TextField code = field("code");
    private final TextField name = field("name");
    private final Select<SiteKind> kind = new Select<>();
    private final IntegerField tier = new IntegerField(text("care.field.tier"));
    private final TextField place = new TextField(text("care.field.position"));
    private final TextField address = field("address");
    private final TextField phone = field("desk_phone");
    private final MultiSelectComboBox<Capability> capabilities =
            new MultiSelectComboBox<>(text("care.field.capabilities"));
    private final MultiSelectComboBox<RiskGroup> risks = new MultiSelectComboBox<>(text("care.field.risk_groups"));
    private final DatePicker opens = new DatePicker(text("care.field.opens_on"));
    private final DatePicker closes = new DatePicker(text("care.field.closes_on"));
    private final TimePicker from = new TimePicker(text("care.field.intake_from"));
    private final TimePicker to = new TimePicker(text("care.field.intake_to"));
    private final WardFields wards = new WardFields();

    SiteDialog(SitesInquiry inquiry, Optional<SiteDetails> site, Consumer<SiteId> saved) {
        this.inquiry = inquiry;
        this.site = site;
        this.saved = saved;
        kind.setLabel(text("care.field.kind"));
        kind.setItems(SiteKind.values());
        kind.setItemLabelGenerator(k -> k == null ? "" : text(k.titleKey()));
        capabilities.setItems(Capability.values());
        capabilities.setItemLabelGenerator(c -> text(c.titleKey()));
        risks.setItems(RiskGroup.values());
        risks.setItemLabelGenerator(r -> text(r.titleKey()));
        place.setHelperText(text("care.field.positionHelp"));
        tier.setMin(1);
        tier.setMax(3);
        site.map(SiteDetails::data).ifPresentOrElse(this::fill, this::fillFresh);
    }

    void open() {
        String title = text(site.isPresent() ? "care.site.edit" : "care.sites.register");
        new StepDialog(title, "", text("care.site.save"), this::save)
                .with(
                        code,
                        name,
                        kind,
                        tier,
                        place,
                        address,
                        phone,
                        capabilities,
                        risks,
                        opens,
                        closes,
                        from,
                        to,
                        wards)
                .open();
    }

    private void fill(SiteData data) {
        code.setValue(data.code());
        name.setValue(data.name());
        kind.setValue(data.kind());
        tier.setValue(data.tier());
        place.setValue(data.position().lat() + ", " + data.position().lon());
        address.setValue(data.address());
        phone.setValue(data.deskPhone());
        capabilities.setValue(data.capabilities());
        risks.setValue(data.riskGroups());
        opens.setValue(data.opensOn());
        closes.setValue(data.closesOn());
        from.setValue(LocalTime.ofSecondOfDay(data.intakeFrom() * 60L));
        to.setValue(LocalTime.ofSecondOfDay(data.intakeTo() % 1_440 * 60L));
        wards.setWards(data.wards());
    }

    private void fillFresh() {
        kind.setValue(SiteKind.HOSPITAL);
        tier.setValue(2);
        risks.setValue(Set.of(RiskGroup.values()));
        from.setValue(LocalTime.MIDNIGHT);
        to.setValue(LocalTime.MIDNIGHT);
        wards.setWards(List.of());
    }

    private Optional<String> save() {
        Optional<GeoPoint> position = position();
        if (position.isEmpty() || tier.getValue() == null || from.isEmpty() || to.isEmpty()) {
            return Optional.of(text("care.refused.FIELDS", text("care.fault.position")));
        }
        SiteData data = new SiteData(
                code.getValue(),
                name.getValue(),
                kind.getValue(),
                tier.getValue(),
                position.get(),
                address.getValue(),
                phone.getValue(),
                capabilities.getValue(),
                risks.getValue(),
                opens.getValue(),
                closes.getValue(),
                from.getValue().toSecondOfDay() / 60,
                to.getValue().toSecondOfDay() / 60,
                wards.wards());
        return CareTexts.attempt(() -> saved.accept(put(data)));
    }

    private SiteId put(SiteData data) {
        if (site.isEmpty()) {
            return inquiry.register().register(data);
        }
        SiteDetails known = site.get();
        inquiry.register().change(known.row().id(), known.version(), data);
        return known.row().id();
    }

    private Optional<GeoPoint> position() {
        String[] parts = place.getValue().split("[,;]\\s*|\\s+");
        try {
            return Optional.of(new GeoPoint(Double.parseDouble(parts[0]), Double.parseDouble(parts[1])));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static TextField field(String name) {
        TextField field = new TextField(text("care.field." + name));
        field.setId("site-" + name);
        return field;
    }
}
