package dev.ringback.core.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How a report is asked of the database: as a whole, parted, or as the rows behind it.
///
/// @param counts what is counted
/// @param source over which rows
/// @param rows what is shown of each row
/// @param parts by what it can be parted
record SheetQuery(String counts, String source, String rows, List<Part> parts) {

  private static final String SITE = " and (:site::text is null or t.place ->> 'site' = :site)";

  /// @param of names of parts whose value is given as a parameter `part_` and the name
  String whole(List<String> of) {
    return "select " + counts + " " + source + SITE + only(of);
  }

  /// @param by names of parts; unknown ones are left out
  /// @param of as for [#whole]
  String parted(List<String> by, List<String> of) {
    List<Part> wanted = parts.stream().filter(part -> by.contains(part.name())).toList();
    String named =
        wanted.stream()
            .map(part -> part.sql() + " as " + part.name())
            .collect(Collectors.joining(", "));
    // by position: a parameter inside a part would be another one each time it is written
    String keys =
        IntStream.rangeClosed(1, wanted.size())
            .mapToObj(Integer::toString)
            .collect(Collectors.joining(", "));
    return "select "
        + named
        + ", "
        + counts
        + " "
        + source
        + SITE
        + only(of)
        + " group by "
        + keys
        + " order by "
        + keys;
  }

  /// The rows behind the figures.
  ///
  /// @param of as for [#whole]
  String raw(List<String> of) {
    return "select " + rows + " " + source + SITE + only(of) + " order by t.id";
  }

  private String only(List<String> of) {
    return parts.stream()
        .filter(part -> of.contains(part.name()))
        .map(part -> " and coalesce((" + part.sql() + ")::text, '') = :part_" + part.name())
        .collect(Collectors.joining());
  }
}
