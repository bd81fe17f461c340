package dev.ringback.core.roll;

import com.ibm.icu.util.TimeZone;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Gathers what a roll says of its estates.
final class SiteBook {

  private static final String NO_REGION = "001";

  private static final List<Column> OF_A_SITE =
      List.of(
          Column.SITE,
          Column.SITE_ALIASES,
          Column.SITE_TIME_ZONE,
          Column.SITE_LANGUAGE,
          Column.SITE_REGION);

  // most rows repeat what an earlier one said
  private final Set<List<String>> agreed = new HashSet<>();
  private final Set<String> built = new HashSet<>();
  private final Keys keys = new Keys();
  private final Map<String, RollSite> known;
  private final String defaultZone;
  private final Map<String, RollSite> told = new LinkedHashMap<>();
  private final Map<String, @Nullable String> regions = new HashMap<>();

  SiteBook(Map<String, RollSite> known, String defaultZone) {
    this.known = known;
    this.defaultZone = defaultZone;
  }

  /// Takes a row's words on its estate; they must not contradict an earlier row's.
  void learn(CellReader row) {
    if (!row.blank(Column.BUILDING)) {
      String site = row.raw(List.of(Column.SITE)).getFirst().strip();
      built.add(keys.site(Formulas.unguard(site)));
    }
    List<String> words = row.raw(OF_A_SITE);
    String name = agreed.contains(words) ? null : row.text(Column.SITE);
    if (name == null) {
      return;
    }
    int rejected = row.rejected().size();
    RollSite site = site(row, name);
    RollSite before = told.get(site.key());
    RollSite now = before == null ? site : both(row, before, site);
    if (!now.equals(before)) {
      told.put(site.key(), now);
      regions.clear();
    }
    if (row.rejected().size() == rejected) {
      agreed.add(words);
    }
  }

  /// Whether some row says in which building of this estate a flat is.
  boolean built(String site) {
    return built.contains(keys.site(site));
  }

  Keys keys() {
    return keys;
  }

  Collection<RollSite> told() {
    return told.values();
  }

  /// The region of phone numbers without a country code; null if the zone has none.
  @Nullable String region(String siteKey) {
    return regions.computeIfAbsent(siteKey, this::findRegion);
  }

  private @Nullable String findRegion(String siteKey) {
    RollSite now = told.get(siteKey);
    RollSite before = known.get(siteKey);
    String region =
        first(now == null ? null : now.region(), before == null ? null : before.region());
    if (region != null) {
      return region;
    }
    String zone =
        first(now == null ? null : now.timeZone(), before == null ? null : before.timeZone());
    String ofZone = zoneRegion(zone == null ? defaultZone : zone);
    return NO_REGION.equals(ofZone) ? null : ofZone;
  }

  private static String zoneRegion(String zone) {
    try {
      return TimeZone.getRegion(zone);
    } catch (IllegalArgumentException e) {
      return NO_REGION;
    }
  }

  private RollSite site(CellReader row, String name) {
    String aliases = row.text(Column.SITE_ALIASES);
    return new RollSite(
        name,
        keys.site(name),
        aliases == null ? List.of() : List.of(Cells.LIST.split(aliases)),
        row.read(Column.SITE_TIME_ZONE, cell -> Cells.zone(cell).getId()),
        row.read(Column.SITE_LANGUAGE, Cells::language),
        row.read(Column.SITE_REGION, Cells::region));
  }

  private static RollSite both(CellReader row, RollSite before, RollSite now) {
    check(row, Column.SITE_TIME_ZONE, before.timeZone(), now.timeZone());
    check(row, Column.SITE_LANGUAGE, before.language(), now.language());
    check(row, Column.SITE_REGION, before.region(), now.region());
    return new RollSite(
        before.name(),
        before.key(),
        before.aliases().isEmpty() ? now.aliases() : before.aliases(),
        first(before.timeZone(), now.timeZone()),
        first(before.language(), now.language()),
        first(before.region(), now.region()));
  }

  private static void check(
      CellReader row, Column column, @Nullable String before, @Nullable String now) {
    if (before != null && now != null && !Objects.equals(before, now)) {
      row.reject(column, "differs from an earlier row of the same site");
    }
  }

  private static @Nullable String first(@Nullable String one, @Nullable String other) {
    return one == null ? other : one;
  }
}
