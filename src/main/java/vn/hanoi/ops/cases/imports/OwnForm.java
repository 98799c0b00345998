package vn.hanoi.ops.cases.imports;

import java.util.List;
import java.util.Set;
import vn.hanoi.ops.exchange.imports.ImportField;

/** This console's own line list: one row a person, whatever the person is to the epidemic. */
final class OwnForm {

    static final List<ImportField> FIELDS = List.of(
            field(Cell.ID, false, "Mã hồ sơ", "external id", "case id", "mã ca"),
            field(Cell.KIND, true, "loại", "kind", "type"),
            field(Cell.NAME, true, "họ tên", "full name", "name"),
            field(Cell.BIRTH, false, "ngày sinh", "năm sinh", "date of birth", "dob"),
            field(Cell.SEX, false, "giới", "sex", "gender"),
            field(Cell.PHONE, false, "số điện thoại", "sđt", "phone"),
            field(Cell.CCCD, false, "số CCCD", "căn cước công dân", "số định danh cá nhân"),
            field(Cell.CMND, false, "số CMND"),
            field(Cell.PASSPORT, false, "số hộ chiếu"),
            field(Cell.BHYT, false, "số thẻ BHYT", "mã BHYT"),
            field(Cell.ADDRESS, false, "nơi ở", "chỗ ở hiện nay"),
            field(Cell.WARD, false, "phường", "xã", "phường xã", "ward"),
            field(Cell.DISTRICT, false, "quận", "huyện", "quận huyện", "district"),
            field(Cell.AREA, false, "area path"),
            field(Cell.METHOD, false, "confirmation method"),
            field(Cell.CT, false, "giá trị CT"),
            field(Cell.SAMPLED_ON, false, "ngày lấy mẫu"),
            field(Cell.RESULT_AT, false, "ngày có kết quả", "ngày xác định", "result date"),
            field(Cell.DETECTION, false, "phát hiện tại"),
            field(Cell.ONSET_ON, false, "ngày khởi phát", "onset"),
            field(Cell.DOSES, false, "số mũi", "số mũi vắc xin"),
            field(Cell.LAST_DOSE_ON, false, "ngày tiêm gần nhất"),
            field(Cell.SOURCE, false, "mã F0", "f0 tiếp xúc", "source case"),
            field(Cell.LAST_ON, false, "ngày tiếp xúc", "last contact"),
            field(Cell.SETTING, false, "nơi tiếp xúc"),
            field(Cell.PLACEMENT, false, "nơi cách ly"),
            field(Cell.OUTCOME, false, "kết thúc", "outcome"),
            field(Cell.ENDED_ON, false, "ngày kết thúc", "outcome date"));

    private OwnForm() {}

    private static ImportField field(String code, boolean needed, String... names) {
        return new ImportField(code, "cases.import.column." + code, needed, Set.of(names));
    }
}
