package vn.hanoi.ops.care.ui.sites;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import vn.hanoi.ops.care.BedClass;
import vn.hanoi.ops.care.sites.Ward;

/** The wards of a place, a line each. */
class WardFields extends Composite<VerticalLayout> {

    private final List<Line> lines = new ArrayList<>();

    private record Line(TextField code, TextField name, Select<BedClass> bedClass, IntegerField beds) {

        Ward ward() {
            return new Ward(
                    code.getValue().strip(),
                    name.getValue().strip(),
                    bedClass.getValue(),
                    beds.getValue() == null ? -1 : beds.getValue());
        }
    }

    WardFields() {
        getContent().setPadding(false);
    }

    void setWards(List<Ward> wards) {
        lines.clear();
        getContent().removeAll();
        Button more = new Button(text("care.ward.add"), event -> add(new Ward("", "", BedClass.STANDARD, 0)));
        more.addThemeVariants(ButtonVariant.SMALL);
        getContent().add(new Span(text("care.field.wards")), more);
        wards.forEach(this::add);
    }

    List<Ward> wards() {
        return lines.stream().map(Line::ward).toList();
    }

    private void add(Ward ward) {
        Line line = new Line(new TextField(), new TextField(), new Select<>(), new IntegerField());
        line.code().setPlaceholder(text("care.ward.code"));
        line.code().setAriaLabel(text("care.ward.code"));
        line.code().setValue(ward.code());
        line.name().setPlaceholder(text("care.ward.name"));
        line.name().setAriaLabel(text("care.ward.name"));
        line.name().setValue(ward.name());
        line.bedClass().setItems(BedClass.values());
        line.bedClass().setItemLabelGenerator(c -> c == null ? "" : text(c.titleKey()));
        line.bedClass().setAriaLabel(text("care.field.bedClass"));
        line.bedClass().setValue(ward.bedClass());
        line.beds().setAriaLabel(text("care.load.beds"));
        line.beds().setValue(ward.beds());
        HorizontalLayout fields = new HorizontalLayout(line.code(), line.name(), line.bedClass(), line.beds());
        Button less = new Button(VaadinIcon.TRASH.create(), event -> {
            lines.remove(line);
            getContent().remove(fields);
        });
        less.setAriaLabel(text("care.ward.remove"));
        fields.add(less);
        fields.setWrap(true);
        lines.add(line);
        getContent().addComponentAtIndex(getContent().getComponentCount() - 1, fields);
    }
}
