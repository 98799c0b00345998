package vn.hanoi.ops.enforcement.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Optional;

/** A box in which somebody signs with finger, pen or mouse. */
@Tag("ops-signature")
@JsModule("./enforcement/signature-pad.ts")
class SignaturePad extends Component {

    private static final String PNG = "event.detail";

    private String png = "";

    SignaturePad(String label) {
        getElement().setProperty("label", label);
        getElement().setProperty("clearLabel", text("enforcement.form.clear"));
        getElement()
                .addEventListener(
                        "signed", event -> png = event.getEventData().get(PNG).asString())
                .addEventData(PNG);
    }

    /** The drawing as a PNG in Base64, or nothing. */
    Optional<String> drawn() {
        return png.isEmpty() ? Optional.empty() : Optional.of(png);
    }
}
