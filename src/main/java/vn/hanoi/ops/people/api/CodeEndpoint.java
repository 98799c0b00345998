package vn.hanoi.ops.people.api;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hanoi.ops.kernel.api.AcceptedLanguage;
import vn.hanoi.ops.kernel.api.ApiProblem;
import vn.hanoi.ops.kernel.api.TextAsSent;
import vn.hanoi.ops.people.codes.CodeKind;
import vn.hanoi.ops.people.codes.CodeWarning;
import vn.hanoi.ops.people.codes.PersonCodes;
import vn.hanoi.ops.people.codes.PlaceCode;
import vn.hanoi.ops.people.codes.PlaceCodes;
import vn.hanoi.ops.people.codes.ReadCode;

/**
 * Reads any code that the caller sends. Of a person's code the answer says nothing that is not in the text itself, so nothing
 * is masked and nothing is kept; whether such a person is known is asked elsewhere. Of a place's code the room that made or
 * knows it adds where it leads, within the officer's area.
 */
@RestController
@RequestMapping("/api/codes")
class CodeEndpoint {

    /** @param text what the scanner sent, as it is; at most 4,000 characters */
    record ReadRequest(@TextAsSent @Nullable String text) {}

    /** @param field absent when the warning is about the whole code
     * @param reason in the language of {@code Accept-Language}, Vietnamese without it */
    record Warning(String code, @Nullable String field, String reason) {}

    /** @param fields claims by name; what could not be read is absent */
    record Answer(CodeKind kind, Map<String, String> fields, List<Warning> warnings) {}

    private final PersonCodes reader;
    private final ObjectProvider<PlaceCodes> rooms;
    private final I18NProvider texts;

    CodeEndpoint(PersonCodes reader, ObjectProvider<PlaceCodes> rooms, I18NProvider texts) {
        this.reader = reader;
        this.rooms = rooms;
        this.texts = texts;
    }

    @PostMapping("/read")
    @PreAuthorize("isAuthenticated()")
    Answer read(
            @RequestBody ReadRequest request,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String accepted) {
        String text = request.text();
        if (text == null || text.isBlank()) {
            throw ApiProblem.badRequest("TEXT_MISSING", "'text' must hold what the scanner sent.");
        }
        if (text.length() > PersonCodes.LONGEST) {
            throw ApiProblem.tooLarge("TEXT_TOO_LONG", "'text' has at most " + PersonCodes.LONGEST + " characters.");
        }
        ReadCode code = reader.read(text);
        Locale language = AcceptedLanguage.of(accepted);
        Answer answer = answer(code, language);
        boolean nobodys = code.kind() == CodeKind.LOCATION_QR || code.kind() == CodeKind.OPAQUE;
        return nobodys
                ? place(PersonCodes.line(text))
                        .map(place -> with(answer, place, language))
                        .orElse(answer)
                : answer;
    }

    private Optional<PlaceCode> place(String line) {
        return rooms.orderedStream().flatMap(room -> room.find(line).stream()).findFirst();
    }

    private Answer answer(ReadCode code, Locale language) {
        Map<String, String> fields = new LinkedHashMap<>();
        code.fields().forEach((field, value) -> fields.put(field.key(), value));
        return new Answer(
                code.kind(),
                fields,
                code.warnings().stream().map(w -> warning(w, language)).toList());
    }

    private Answer with(Answer answer, PlaceCode place, Locale language) {
        Map<String, String> fields = new LinkedHashMap<>(answer.fields());
        fields.putAll(place.fields());
        List<Warning> warnings = new ArrayList<>();
        PlaceCode.Doubt doubt = place.doubt();
        if (doubt != null) {
            warnings.add(new Warning(doubt.code(), null, texts.getTranslation(doubt.titleKey(), language)));
        }
        return new Answer(CodeKind.LOCATION_QR, fields, warnings);
    }

    private Warning warning(CodeWarning warning, Locale language) {
        String reason = texts.getTranslation(
                warning.reasonKey(), language, warning.details().toArray());
        return new Warning(
                warning.reason().name(),
                warning.field() == null ? null : warning.field().key(),
                reason);
    }
}
