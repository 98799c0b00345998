package vn.hanoi.ops.venues.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The address that opens a team's page on its phones, shown once. */
class TeamAddress extends Dialog {

    TeamAddress(TeamParts parts, String secret) {
        Span address = new Span(parts.publicAddress() + "/doi#" + secret);
        address.setId("team-address");
        address.getStyle().set("overflow-wrap", "anywhere");
        Button close = new Button(text("kernel.close"), event -> close());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        setHeaderTitle(text("venues.team.address"));
        setWidth("30rem");
        add(new Paragraph(text("venues.team.once")), address);
        getFooter().add(close);
    }
}
