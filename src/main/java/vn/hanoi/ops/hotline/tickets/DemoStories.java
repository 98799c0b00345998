package vn.hanoi.ops.hotline.tickets;

import java.util.List;
import java.util.Random;

/** What made-up callers report and how it was answered. */
final class DemoStories {

    /** @param needs answers to the category's required questions, {@code code=value} */
    record Story(String category, String text, String place, String answer, List<Answered> needs) {}

    private static final List<Answered> NOW = List.of(new Answered("NOW", "YES"));
    private static final List<Answered> CAFE = List.of(new Answered("KIND", "CAFE"));

    private static final List<Story> STORIES = List.of(
            new Story(
                    "CROWD",
                    "Chợ cóc họp đông trên vỉa hè, nhiều người không giữ khoảng cách",
                    "Đầu ngõ",
                    "Đã giải tán, nhắc nhở các hộ bán hàng",
                    NOW),
            new Story(
                    "CROWD",
                    "Nhóm người tụ tập tập thể dục trong vườn hoa",
                    "Vườn hoa",
                    "Đã nhắc nhở, nhóm đã giải tán",
                    NOW),
            new Story(
                    "VENUE",
                    "Quán cà phê bán tại chỗ, khách ngồi kín bàn",
                    "Quán cà phê Mẫu",
                    "Đã kiểm tra, yêu cầu dừng phục vụ tại chỗ",
                    CAFE),
            new Story(
                    "VENUE",
                    "Quán ăn mở quá giờ, khách rất đông",
                    "Quán ăn Mẫu",
                    "Đã lập biên bản theo quy định",
                    List.of(new Answered("KIND", "FOOD"))),
            new Story(
                    "MASK",
                    "Nhiều người bán hàng không đeo khẩu trang",
                    "Cổng chợ",
                    "Đã nhắc nhở và xử phạt theo quy định",
                    List.of()),
            new Story(
                    "NO_QR",
                    "Cửa hàng không có mã QR để quét",
                    "Cửa hàng tiện lợi Mẫu",
                    "Đã hướng dẫn cửa hàng đăng ký điểm quét mã",
                    List.of()),
            new Story(
                    "TRAVEL",
                    "Hỏi giấy đi đường cho nhân viên giao hàng",
                    "",
                    "Đã hướng dẫn thủ tục theo quy định hiện hành",
                    List.of()),
            new Story(
                    "VACCINE",
                    "Đã tiêm hai mũi nhưng ứng dụng chưa hiện",
                    "",
                    "Đã hướng dẫn phản ánh trên cổng tiêm chủng",
                    List.of()),
            new Story("PROCEDURE", "Hỏi nơi nộp hồ sơ hỗ trợ", "", "Đã hướng dẫn nộp tại bộ phận một cửa", List.of()),
            new Story(
                    "FOOD",
                    "Gia đình trong khu phong tỏa hết gạo và sữa cho trẻ",
                    "Số 5 ngõ Mẫu",
                    "Phường đã chuyển nhu yếu phẩm",
                    List.of()),
            new Story("FOOD", "Người già ở một mình cần thực phẩm", "Số 18 phố Mẫu", "Tổ dân phố đã hỗ trợ", List.of()),
            new Story(
                    "F0_ADVICE", "Hỏi cách theo dõi tại nhà", "Số 7 ngách Mẫu", "Thầy thuốc đã gọi tư vấn", List.of()),
            new Story(
                    "F0_WORSE",
                    "Người nhà sốt cao hai ngày, mệt nhiều",
                    "Số 31 tổ Mẫu",
                    "Trạm y tế lưu động đã tới",
                    List.of()),
            new Story("SYMPTOMS", "Ho và sốt sau khi tiếp xúc", "Số 2 ngõ Mẫu", "Đã lấy mẫu xét nghiệm", List.of()),
            new Story(
                    "SUPPORT",
                    "Hỏi tiền hỗ trợ lao động tự do",
                    "Số 9 phố Mẫu",
                    "Đã có tên trong danh sách chi trả đợt sau",
                    List.of()),
            new Story("ELSE", "Loa phường quá to vào buổi sáng", "Tổ dân phố", "Đã điều chỉnh giờ phát", List.of()));

    private static final List<String> FAMILY = List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ");
    private static final List<String> MIDDLE = List.of("Văn", "Thị", "Đức", "Minh", "Thu");
    private static final List<String> GIVEN = List.of("Mẫu", "Thử", "Ví Dụ", "Giả Định");

    private DemoStories() {}

    static Story any(Random random) {
        return STORIES.get(random.nextInt(STORIES.size()));
    }

    /** A name that nobody has. */
    static String name(Random random) {
        return pick(FAMILY, random) + " " + pick(MIDDLE, random) + " " + pick(GIVEN, random);
    }

    private static String pick(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
