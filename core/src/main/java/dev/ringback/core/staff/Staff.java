package dev.ringback.core.staff;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps the people who work here.
@Component
public class Staff {

  /// The login that the service token acts as.
  public static final String API = "api";

  private static final String SELECT =
      "select id, login, name, roles, skills, sites, phone, telegram, badge, active from staff ";

  private final JdbcClient jdbc;
  private final Clock clock;

  Staff(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// Whether somebody with this login works here now.
  public boolean active(String login) {
    return jdbc.sql("select exists (select 1 from staff where login = :login and active)")
        .param("login", login)
        .query(Boolean.class)
        .single();
  }

  public Optional<Member> find(String login) {
    return jdbc.sql(SELECT + "where login = :login")
        .param("login", login)
        .query(Staff::member)
        .optional();
  }

  /// What the person with this login is called.
  public Optional<String> name(String login) {
    return find(login).map(Member::name);
  }

  /// In E.164.
  public Optional<String> phone(String login) {
    return find(login).map(Member::phone);
  }

  /// Whether an administrator who can log in is left when this one is gone.
  public boolean administeredWithout(String login) {
    return jdbc.sql(
            """
            select exists (select 1 from staff where active and login <> :login and login <> :api
              and password_hash is not null and 'admin' = any (roles))
            """)
        .param("login", login)
        .param("api", API)
        .query(Boolean.class)
        .single();
  }

  /// A page of everybody, by login.
  public List<Member> list(int most, int skip) {
    return jdbc.sql(SELECT + "order by login limit :most offset :skip")
        .param("most", most)
        .param("skip", skip)
        .query(Staff::member)
        .list();
  }

  public long count() {
    return jdbc.sql("select count(*) from staff").query(Long.class).single();
  }

  /// The people who can be given a ticket, by name; the service account is nobody.
  public List<Member> working() {
    return jdbc.sql(SELECT + "where active and login <> :api order by name, login limit 500")
        .param("api", API)
        .query(Staff::member)
        .list();
  }

  /// Everybody who works here in this role.
  public List<Member> holders(Role role) {
    return jdbc.sql(SELECT + "where active and :role = any (roles) order by login limit 100")
        .param("role", role.code())
        .query(Staff::member)
        .list();
  }

  /// @param passwordHash null: cannot log in
  /// @return false if the login is taken; nothing is changed then
  public boolean add(NewMember member, @Nullable String passwordHash) {
    return jdbc.sql(
                """
                insert into staff (login, name, roles, skills, sites, phone, badge,
                  password_hash, created_at)
                values (:login, :name, :roles::text[], :skills::text[], :sites::text[], :phone,
                  :badge, :hash, :at)
                on conflict (login) do nothing
                """)
            .param("login", member.login())
            .param("name", member.name())
            .param("roles", member.roles().stream().map(Role::code).toArray(String[]::new))
            .param("skills", member.skills().toArray(String[]::new))
            .param("sites", member.sites().toArray(String[]::new))
            .param("phone", member.phone())
            .param("badge", member.badge())
            .param("hash", passwordHash)
            .param("at", clock.instant().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /// The people who work here and whose phone number or chat this is.
  public List<Member> withNumber(String number) {
    return jdbc.sql(SELECT + "where active and (phone = :value or telegram = :value) order by id")
        .param("value", number)
        .query(Staff::member)
        .list();
  }

  /// Writes down what is known of somebody now; roles and log-in stay.
  ///
  /// @return false if nobody has this login
  public boolean change(Member member) {
    return jdbc.sql(
                """
                update staff set name = :name, skills = :skills::text[], sites = :sites::text[],
                  phone = :phone, badge = :badge, active = :active, version = version + 1
                where login = :login
                """)
            .param("name", member.name())
            .param("skills", member.skills().toArray(String[]::new))
            .param("sites", member.sites().toArray(String[]::new))
            .param("phone", member.phone())
            .param("badge", member.badge())
            .param("active", member.active())
            .param("login", member.login())
            .update()
        == 1;
  }

  /// The hash to compare with; empty if there is no such person, none who may log in, or one who
  /// left.
  public Optional<String> passwordHash(String login) {
    return jdbc.sql(
            "select password_hash from staff where login = :login and active"
                + " and password_hash is not null")
        .param("login", login)
        .query(String.class)
        .optional();
  }

  /// Sets a password and ends the person's web sessions.
  ///
  /// @return false if nobody has this login
  boolean password(String login, String hash) {
    jdbc.sql("delete from spring_session where principal_name = :login")
        .param("login", login)
        .update();
    return jdbc.sql(
                "update staff set password_hash = :hash, version = version + 1"
                    + " where login = :login")
            .param("login", login)
            .param("hash", hash)
            .update()
        == 1;
  }

  private static Member member(ResultSet row, int n) throws SQLException {
    return new Member(
        row.getLong("id"),
        row.getString("login"),
        row.getString("name"),
        strings(row.getArray("roles")).stream().map(Role::of).collect(Collectors.toSet()),
        strings(row.getArray("skills")),
        strings(row.getArray("sites")),
        row.getString("phone"),
        row.getString("telegram"),
        row.getString("badge"),
        row.getBoolean("active"));
  }

  private static List<String> strings(Array array) throws SQLException {
    return Arrays.asList((String[]) array.getArray());
  }
}
