package dev.ringback.core.roll;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a roll's columns are called; the first name is the one that we write.
enum Column {
  SITE("site", "estate", "小区", "项目", "楼盘"),
  SITE_ALIASES("site_aliases", "小区别名"),
  SITE_TIME_ZONE("site_time_zone", "时区"),
  SITE_LANGUAGE("site_language"),
  SITE_REGION("site_region"),
  BUILDING("building", "block", "楼栋", "楼号", "栋"),
  UNIT("unit", "entrance", "单元"),
  FLOOR("floor", "楼层"),
  ROOM("room", "flat", "房号", "房间", "室"),
  HANDOVER("handover", "交房日期", "交付日期"),
  NAME("name", "姓名"),
  ROLE("role", "身份", "角色"),
  PHONE("phone", "mobile", "电话", "手机", "手机号", "联系电话"),
  LANGUAGE("language", "语言"),
  VULNERABLE("vulnerable", "特殊照顾"),
  TELEGRAM("telegram"),
  VOUCHED_BY("vouched_by", "担保人");

  static final List<Column> REQUIRED = List.of(SITE, BUILDING, ROOM);

  private final List<String> names;

  Column(String... names) {
    this.names = List.of(names);
  }

  String title() {
    return names.getFirst();
  }

  static Optional<Column> titled(String header) {
    String plain =
        Normalizer.normalize(Unseen.without(header), Normalizer.Form.NFKC)
            .strip()
            .toLowerCase(Locale.ROOT)
            .replaceAll("[\\s-]+", "_");
    return Arrays.stream(values()).filter(column -> column.names.contains(plain)).findFirst();
  }
}
