package dev.ringback.core.roll;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.ringback.core.household.PlaceKey;
import dev.ringback.core.household.Vulnerability;
import dev.ringback.core.roll.RollRow.Person;
import dev.ringback.core.roll.RollRow.Voucher;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/// Copies a roll into temporary tables that end with the transaction.
@Component
class Staging {

  private static final String TABLES =
      """
      create temporary table roll_site (
        name text, key text, aliases text, alias_keys text, time_zone text, language text, region text)
        on commit drop;
      create temporary table roll_row (
        line bigint, site_key text, building text, building_key text, unit text, unit_key text,
        floor text, room text, room_key text, handover date, person int, role text, vulnerable text,
        voucher_channel text, voucher text, flat_id bigint)
        on commit drop;
      create temporary table roll_person (
        person int, line bigint, name text, language text, contact_id bigint, fresh boolean)
        on commit drop;
      create temporary table roll_address (
        position int generated always as identity, person int, channel text, value text)
        on commit drop;
      create temporary table roll_voucher (line bigint, contact_id bigint) on commit drop;
      """;
  private static final String INDEXES =
      """
      create index on roll_row (person);
      create index on roll_address (channel, value);
      analyze roll_site; analyze roll_row; analyze roll_person; analyze roll_address;
      """;

  private final JdbcOperations jdbc;

  Staging(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /// @param without lines that stay out
  void fill(Roll roll, Set<Long> without, String defaultZone) {
    List<Roll.Taken> taken =
        roll.taken().stream().filter(one -> !without.contains(one.row().line())).toList();
    jdbc.execute(TABLES);
    copy(
        "roll_site (name, key, aliases, alias_keys, time_zone, language, region)",
        sites(roll, taken));
    copy(
        "roll_row (line, site_key, building, building_key, unit, unit_key, floor, room, room_key,"
            + " handover, person, role, vulnerable, voucher_channel, voucher)",
        out -> taken.forEach(one -> row(out, one)));
    copy("roll_person (person, line, name, language)", out -> people(out, roll));
    copy("roll_address (person, channel, value)", out -> addresses(out, roll));
    jdbc.update(
        "update roll_row set unit_key = coalesce(unit_key, ''),"
            + " building = coalesce(building, ''), building_key = coalesce(building_key, '')"
            + " where unit_key is null or building_key is null");
    jdbc.update(
        "update roll_site s set time_zone = ?"
            + " where time_zone is null and not exists (select 1 from site k where k.key = s.key)",
        defaultZone);
    jdbc.execute(INDEXES);
  }

  private static Consumer<CsvWriter> sites(Roll roll, List<Roll.Taken> taken) {
    Set<String> used =
        taken.stream().map(one -> one.row().flat().site()).collect(Collectors.toSet());
    return out ->
        roll.sites().told().stream()
            .filter(site -> used.contains(site.key()))
            .forEach(
                site ->
                    write(
                        out,
                        site.name(),
                        site.key(),
                        lines(site.aliases()),
                        lines(site.aliases().stream().map(PlaceKey::site).toList()),
                        site.timeZone(),
                        site.language(),
                        site.region()));
  }

  private static void row(CsvWriter out, Roll.Taken taken) {
    RollRow row = taken.row();
    Person person = row.person();
    Voucher voucher = person == null ? null : person.voucher();
    write(
        out,
        row.line(),
        row.flat().site(),
        row.building(),
        row.flat().building(),
        row.unit(),
        row.flat().unit(),
        row.floor(),
        row.room(),
        row.flat().room(),
        row.handover(),
        person == null ? null : taken.person(),
        person == null ? null : person.role().code(),
        person == null ? null : flags(person.vulnerable()),
        voucher == null ? null : voucher.channel(),
        voucher == null ? null : voucher.value());
  }

  private static void people(CsvWriter out, Roll roll) {
    roll.people().all().forEach(one -> write(out, one.number, one.line, one.name, one.language));
  }

  private static void addresses(CsvWriter out, Roll roll) {
    roll.people()
        .all()
        .forEach(
            one ->
                one.addresses
                    .keySet()
                    .forEach(to -> write(out, one.number, to.channel(), to.value())));
  }

  private static @Nullable String flags(@Nullable Set<Vulnerability> flags) {
    return flags == null
        ? null
        : flags.stream()
            .map(Vulnerability::code)
            .sorted()
            .collect(Collectors.joining(",", "{", "}"));
  }

  private static @Nullable String lines(List<String> all) {
    return all.isEmpty() ? null : String.join("\n", all);
  }

  private static void write(CsvWriter out, @Nullable Object... cells) {
    out.writeRecord(
        Arrays.stream(cells).map(cell -> Objects.toString(cell, null)).toArray(String[]::new));
  }

  private static void flush(CsvWriter out) {
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void copy(String table, Consumer<CsvWriter> content) {
    StringWriter text = new StringWriter();
    CsvWriter out = CsvWriter.builder().build(text);
    content.accept(out);
    flush(out);
    jdbc.execute(
        (ConnectionCallback<Long>)
            connection -> {
              try {
                return connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                        "copy " + table + " from stdin (format csv)",
                        new StringReader(text.toString()));
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }
}
