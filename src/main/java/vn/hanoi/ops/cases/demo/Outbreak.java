package vn.hanoi.ops.cases.demo;

import java.util.List;
import vn.hanoi.ops.cases.Setting;

/**
 * One of the outbreaks of 2021 as the city reported them on 21 September (rules 10); the smaller ones are made up to the
 * city's total.
 *
 * @param ward its name with the district
 * @param cases how many F0
 * @param begins days before today on which the first one was found
 */
record Outbreak(String ward, String place, Setting setting, int cases, int begins) {

    static final List<Outbreak> ALL = List.of(
            new Outbreak("phường Thanh Xuân Trung", "Ngõ 328–330 Nguyễn Trãi", Setting.HOUSEHOLD, 589, 34),
            new Outbreak("phường Văn Miếu", "Ngõ Chợ Văn Miếu", Setting.MARKET, 120, 31),
            new Outbreak("phường Văn Chương", "Khu tập thể Văn Chương", Setting.HOUSEHOLD, 100, 33),
            new Outbreak("phường Minh Khai Hai Bà Trưng", "Xưởng may Minh Khai", Setting.WORK, 60, 28),
            new Outbreak("phường Chương Dương", "Bãi giữa Chương Dương", Setting.HOUSEHOLD, 310, 57),
            new Outbreak("xã Đông Hội", "Khu công nghiệp Đông Anh", Setting.WORK, 640, 120),
            new Outbreak("phường Giáp Bát", "Bến xe Giáp Bát", Setting.TRANSPORT, 420, 46),
            new Outbreak("phường Láng Hạ", "Tòa nhà văn phòng Láng Hạ", Setting.WORK, 380, 70),
            new Outbreak("phường Hàng Mã", "Chợ Hàng Mã", Setting.MARKET, 290, 52),
            new Outbreak("xã Tứ Hiệp", "Chợ đầu mối Tứ Hiệp", Setting.MARKET, 505, 40),
            new Outbreak("phường Phúc La", "Bệnh viện khu vực Hà Đông", Setting.HEALTHCARE, 790, 95));
}
