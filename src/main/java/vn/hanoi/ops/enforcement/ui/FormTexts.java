package vn.hanoi.ops.enforcement.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The texts that the form in the browser shows. */
final class FormTexts {

    private static final List<String> KEYS = List.of(
            "title",
            "place",
            "unit",
            "actedAt",
            "foundAt",
            "time",
            "dayForm",
            "timeForm",
            "momentWrong",
            "lawOf",
            "visit",
            "visitNone",
            "offender",
            "person",
            "organisation",
            "name",
            "document",
            "documentHelp",
            "birth",
            "address",
            "phone",
            "acts",
            "findAct",
            "facts",
            "statement",
            "measures",
            "measuresNone",
            "told",
            "witnesses",
            "signatures",
            "officer",
            "offenderSign",
            "witnessSign",
            "refused",
            "refusal",
            "clear",
            "signSend",
            "save",
            "keptAt",
            "offline",
            "sent",
            "waiting",
            "sendNow",
            "notKept",
            "discard",
            "next",
            "findVenue",
            "register",
            "owner",
            "ownerNone",
            "another",
            "COMPLEX",
            "DEVICE",
            "automatic");

    private FormTexts() {}

    static Map<String, String> all() {
        return KEYS.stream().collect(Collectors.toMap(key -> key, key -> text("enforcement.form." + key)));
    }
}
