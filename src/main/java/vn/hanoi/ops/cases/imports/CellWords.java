package vn.hanoi.ops.cases.imports;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.hanoi.ops.cases.CaseKind;
import vn.hanoi.ops.cases.CaseState;
import vn.hanoi.ops.cases.ConfirmationMethod;
import vn.hanoi.ops.cases.DetectionPlace;
import vn.hanoi.ops.cases.Placement;
import vn.hanoi.ops.cases.Setting;
import vn.hanoi.ops.exchange.imports.RowFault;
import vn.hanoi.ops.kernel.VietnameseText;
import vn.hanoi.ops.kernel.ui.text.Translations;
import vn.hanoi.ops.people.Sex;

/** What the words in cells mean: the console's own words in both languages, its codes, and the codes of other programs. */
final class CellWords {

    /** What a classification says. */
    enum Status {
        CONFIRMED,
        SUSPECTED,
        /** Not a case, or not a contact. */
        NONE
    }

    static final CellWords INSTANCE = new CellWords();

    private static final String GODATA = "LNG_REFERENCE_DATA_CATEGORY_";
    private static final String FOLLOW_UP = "LNG_REFERENCE_DATA_CONTACT_FINAL_FOLLOW_UP_STATUS_TYPE_";

    final Map<String, Sex> sexes = words(Sex.values(), Sex::titleKey);
    final Map<String, CaseKind> kinds = words(CaseKind.values(), CaseKind::titleKey);
    final Map<String, ConfirmationMethod> methods = words(ConfirmationMethod.values(), ConfirmationMethod::titleKey);
    final Map<String, DetectionPlace> detections = words(DetectionPlace.values(), DetectionPlace::titleKey);
    final Map<String, Setting> settings = words(Setting.values(), Setting::titleKey);
    final Map<String, Placement> placements = words(Placement.values(), Placement::titleKey);
    final Map<String, CaseState> outcomes = new HashMap<>();
    /** Words of a case that goes on, or of an end that nobody knows. */
    final Map<String, Boolean> going = new HashMap<>();

    final Map<String, Status> classifications = new HashMap<>();

    private CellWords() {
        put(sexes, Sex.MALE, "m", "male", "nam", GODATA + "GENDER_MALE", "1");
        put(sexes, Sex.FEMALE, "f", "female", "nữ", GODATA + "GENDER_FEMALE", "2");
        put(kinds, CaseKind.F0, "f0", "case", GODATA + "PERSON_TYPE_CASE", "confirmed");
        put(kinds, CaseKind.F1, "f1", "contact", GODATA + "PERSON_TYPE_CONTACT");
        put(kinds, CaseKind.F2, "f2", GODATA + "PERSON_TYPE_CONTACT_OF_CONTACT", "contact of contact");
        put(kinds, CaseKind.SUSPECTED, "nghi ngờ", "ca nghi ngờ", "suspect");
        put(methods, ConfirmationMethod.RT_PCR, "pcr", "rt-pcr", "realtime pcr");
        put(methods, ConfirmationMethod.RAPID_WITH_FACTOR, "test nhanh", "rapid");
        put(detections, DetectionPlace.COMMUNITY, "cộng đồng", "community");
        put(detections, DetectionPlace.QUARANTINE, "khu cách ly", "cách ly");
        put(detections, DetectionPlace.LOCKED_AREA, "khu phong tỏa", "phong tỏa");
        put(detections, DetectionPlace.HOSPITAL, "bệnh viện", "hospital");
        put(detections, DetectionPlace.IMPORTED, "nhập cảnh", "point of entry", "POINT_OF_ENTRY");
        settings();
        put(placements, Placement.HOME, "tại nhà", "home");
        put(placements, Placement.SITE, "tập trung", "khu cách ly", "INSTITUTIONELL", "institutional", "hotel");
        put(placements, Placement.TIER_2, "hospital", "bệnh viện");
        classifications();
        outcomes();
    }

    private void settings() {
        put(settings, Setting.HOUSEHOLD, "nhà", "cùng nhà", "gia đình", "SAME_HOUSEHOLD", "FAMILY_MEMBER_OR_FRIEND");
        put(settings, Setting.HOUSEHOLD, "Live in the same household", "Family member or friend", "household");
        put(
                settings,
                Setting.HOUSEHOLD,
                GODATA + "EXPOSURE_TYPE_SLEPT_ATE_OR_SPEND_TIME_IN_SAME_HOUSEHOLD",
                GODATA + "CONTEXT_OF_TRANSMISSION_HOUSEHOLD");
        put(settings, Setting.ROOM, "cùng phòng", "SAME_ROOM", "MEDICAL_SAME_ROOM");
        put(settings, Setting.WORK, "nơi làm việc", "cơ quan", "công ty", "SAME_ENVIRONMENT", "work");
        put(settings, Setting.TRANSPORT, "xe", "AIRPLANE", "travel");
        put(settings, Setting.MARKET, "chợ", "market");
        put(settings, Setting.SCHOOL, "trường học", "school");
        put(settings, Setting.GATHERING, "đám đông", "gathering");
        put(settings, Setting.HEALTHCARE, "MEDICAL_CARE", "MEDICAL_UNSAFE", "MEDICAL_SAFE", "MEDICAL_DISTANT");
        put(settings, Setting.HEALTHCARE, "MEDICAL_LIMITED", "cơ sở y tế", "bệnh viện", "healthcare");
    }

    private void classifications() {
        put(classifications, Status.CONFIRMED, "CONFIRMED", "CONFIRMED_NO_SYMPTOMS", "CONFIRMED_UNKNOWN_SYMPTOMS");
        put(classifications, Status.CONFIRMED, "Confirmed case", "Confirmed case with no symptoms", "khẳng định");
        put(classifications, Status.CONFIRMED, "Confirmed case with unknown symptoms", "Confirmed contact");
        put(classifications, Status.CONFIRMED, GODATA + "CASE_CLASSIFICATION_CONFIRMED");
        put(classifications, Status.SUSPECTED, "SUSPECT", "PROBABLE", "NOT_CLASSIFIED", "UNCONFIRMED", "Suspect case");
        put(
                classifications,
                Status.SUSPECTED,
                "Possible case",
                "Probable case",
                "Not yet classified",
                "Not classified");
        put(classifications, Status.SUSPECTED, "Unconfirmed contact", "No classification", "nghi ngờ");
        put(classifications, Status.SUSPECTED, GODATA + "CASE_CLASSIFICATION_SUSPECT");
        put(classifications, Status.SUSPECTED, GODATA + "CASE_CLASSIFICATION_PROBABLE");
        put(classifications, Status.SUSPECTED, GODATA + "CASE_CLASSIFICATION_UNCLASSIFIED");
        put(
                classifications,
                Status.NONE,
                "NO_CASE",
                "NO_CONTACT",
                "Not a case",
                "No case",
                "Not a contact",
                "No contact");
        put(classifications, Status.NONE, "Not a case (discarded)", "loại trừ");
        put(classifications, Status.NONE, GODATA + "CASE_CLASSIFICATION_NOT_A_CASE_DISCARDED");
    }

    /** Words of the end of a case; those of a case that goes on are {@link #going}. */
    private void outcomes() {
        put(outcomes, CaseState.RECOVERED, "RECOVERED", "khỏi", "khỏi bệnh", GODATA + "OUTCOME_RECOVERED");
        put(outcomes, CaseState.DIED, "DECEASED", "dead", "died", "buried", "tử vong", "chết");
        put(outcomes, CaseState.DIED, GODATA + "OUTCOME_DECEASED", GODATA + "OUTCOME_DECEASED_NONCOVID");
        put(outcomes, CaseState.DIED, FOLLOW_UP + "DIED");
        put(outcomes, CaseState.COMPLETED, "COMPLETED", "Completed follow-up", "hoàn thành");
        put(outcomes, CaseState.COMPLETED, "Follow-up completed", FOLLOW_UP + "FOLLOW_UP_COMPLETED");
        put(outcomes, CaseState.COMPLETED, FOLLOW_UP + "NEVER_ILL_NOT_A_CASE");
        put(outcomes, CaseState.EXCLUDED, "EXCLUDED", "loại trừ");
        put(outcomes, CaseState.MOVED_AWAY, "moved away", "chuyển đi");
        states();
    }

    private void states() {
        for (CaseState state : CaseState.values()) {
            String[] words = {
                state.name(),
                Translations.in(Translations.VIETNAMESE, state.titleKey()),
                Translations.in(Translations.ENGLISH, state.titleKey())
            };
            if (state.open()) {
                put(going, true, words);
            } else {
                put(outcomes, state, words);
            }
        }
        put(going, true, "NO_OUTCOME", "No Outcome Yet", "UNKNOWN", "ALIVE", "ACTIVE", "Active contact", "FOLLOW_UP");
        put(
                going,
                true,
                "Under follow-up",
                "Ongoing",
                "NO_FOLLOW_UP",
                "No follow-up",
                "OTHER",
                "chưa có",
                "đang theo dõi");
        put(going, true, GODATA + "OUTCOME_ALIVE", GODATA + "OUTCOME_ACTIVE", GODATA + "OUTCOME_UNKNOWN");
        put(going, true, FOLLOW_UP + "UNDER_FOLLOW_UP", FOLLOW_UP + "NO_FOLLOW_UP", "còn sống", "không rõ");
    }

    static <T> Optional<T> find(Map<String, T> words, String cell) {
        return Optional.ofNullable(words.get(key(cell)));
    }

    /** The words that may be written, for the sentence that says what is allowed. */
    static <T> String allowed(T[] values, Function<T, String> titleKey) {
        return RowFault.words(Arrays.stream(values).map(titleKey).toList());
    }

    private static <T extends Enum<T>> Map<String, T> words(T[] values, Function<T, String> titleKey) {
        Map<String, T> words = new HashMap<>();
        for (T value : values) {
            put(words, value, value.name());
            put(words, value, Translations.in(Translations.VIETNAMESE, titleKey.apply(value)));
            put(words, value, Translations.in(Translations.ENGLISH, titleKey.apply(value)));
        }
        return words;
    }

    private static <T> void put(Map<String, T> words, T value, String... written) {
        for (String word : written) {
            words.putIfAbsent(key(word), value);
        }
    }

    private static String key(String word) {
        return VietnameseText.fold(word).replace(" ", "");
    }
}
