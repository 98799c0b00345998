package vn.hanoi.ops.care.ui;

import com.vaadin.flow.component.html.Anchor;

/** A telephone number of an institution that a click dials. */
public class PhoneLink extends Anchor {

    private static final String DIALS = "tel:";

    /** @param number as it is written */
    public PhoneLink(String number) {
        setHref(DIALS + number.replaceAll("[^0-9+]", ""));
        setText(number);
    }
}
