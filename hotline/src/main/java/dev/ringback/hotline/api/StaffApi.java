package dev.ringback.hotline.api;

import dev.ringback.bot.telegram.StaffStart;
import dev.ringback.core.household.Estates;
import dev.ringback.core.staff.Audit;
import dev.ringback.core.staff.Member;
import dev.ringback.core.staff.NewMember;
import dev.ringback.core.staff.Passwords;
import dev.ringback.core.staff.Role;
import dev.ringback.core.staff.Staff;
import dev.ringback.core.staff.StaffLinks;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The people who work here.
@RestController
@RequestMapping("/api/v1/staff")
class StaffApi {

  private static final int SHORTEST_PASSWORD = 8;

  private final Staff staff;
  private final Passwords passwords;
  private final Audit audit;
  private final StaffLinks links;
  private final Estates estates;
  private final Clock clock;

  StaffApi(
      Staff staff,
      Passwords passwords,
      Audit audit,
      StaffLinks links,
      Estates estates,
      Clock clock) {
    this.staff = staff;
    this.passwords = passwords;
    this.audit = audit;
    this.links = links;
    this.estates = estates;
    this.clock = clock;
  }

  /// A person as the API shows them.
  ///
  /// @param sites the estates that they go to; empty: all
  /// @param chat whether a chat is linked
  record MemberJson(
      String login,
      String name,
      Set<Role> roles,
      List<String> skills,
      List<String> sites,
      @Nullable String phone,
      @Nullable String badge,
      boolean chat,
      boolean active) {

    static MemberJson of(Member member) {
      return new MemberJson(
          member.login(),
          member.name(),
          member.roles(),
          member.skills(),
          member.sites(),
          member.phone(),
          member.badge(),
          member.telegram() != null,
          member.active());
    }
  }

  /// @param password without one the person cannot log in
  record NewMemberBody(
      @Nullable String login,
      @Nullable String name,
      @Nullable Set<Role> roles,
      @Nullable List<String> skills,
      @Nullable List<String> sites,
      @Nullable String phone,
      @Nullable String badge,
      @Nullable String password) {}

  /// What is known of somebody now; what is left out stays.
  record ChangeBody(
      @Nullable String name,
      @Nullable List<String> skills,
      @Nullable List<String> sites,
      @Nullable String phone,
      @Nullable String badge,
      @Nullable Boolean active) {}

  /// What the person sends to the bot, once, so that the chat is theirs here.
  record ChatLink(String command, Instant validUntil) {}

  @GetMapping
  Listing<MemberJson> list(
      @RequestParam(required = false) @Nullable Integer page,
      @RequestParam(required = false) @Nullable Integer size) {
    return Window.of(page, size)
        .list(
            (offset, most) -> staff.list(most, offset).stream().map(MemberJson::of).toList(),
            staff::count);
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  MemberJson add(@RequestBody NewMemberBody body, Authentication who) {
    NewMember member = member(body);
    String password = body.password();
    if (password != null && password.length() < SHORTEST_PASSWORD) {
      throw Refusal.field("password", "must be of " + SHORTEST_PASSWORD + " characters at least");
    }
    alone(member.phone(), member.login());
    if (!staff.add(member, password == null ? null : passwords.hash(password))) {
      throw Refusal.conflict("This login is taken.", Map.of("field", "login"));
    }
    audit.record(who.getName(), "staff-added", member.login());
    return MemberJson.of(staff.find(member.login()).orElseThrow());
  }

  @PostMapping("/{login}")
  MemberJson change(@PathVariable String login, @RequestBody ChangeBody body, Authentication who) {
    Member was = known(login);
    if (Boolean.FALSE.equals(body.active())) {
      leaving(was, who);
    }
    String name = Given.text("name", body.name());
    String phone = Given.phone("phone", body.phone());
    String badge = Given.text("badge", body.badge());
    Member is =
        new Member(
            was.id(),
            was.login(),
            name == null ? was.name() : name,
            was.roles(),
            Given.all("skills", body.skills(), was.skills()),
            body.sites() == null ? was.sites() : sites(body.sites()),
            phone == null ? was.phone() : phone,
            was.telegram(),
            badge == null ? was.badge() : badge,
            Objects.requireNonNullElse(body.active(), was.active()));
    if (is.active()) {
      alone(is.phone(), login);
    }
    staff.change(is);
    audit.record(who.getName(), "staff-changed", login);
    return MemberJson.of(known(login));
  }

  @PostMapping("/{login}/chat-link")
  @ResponseStatus(HttpStatus.CREATED)
  ChatLink link(@PathVariable String login, Authentication who) {
    if (!known(login).active()) {
      throw Refusal.conflict("This person does not work here any more.", Map.of("field", "login"));
    }
    String token = links.issue(login);
    audit.record(who.getName(), "staff-link-issued", login);
    return new ChatLink(StaffStart.command(token), clock.instant().plus(StaffLinks.VALID));
  }

  /// Whoever leaves, somebody must be left who can let people in.
  private void leaving(Member member, Authentication who) {
    String why = null;
    if (member.login().equals(Staff.API)) {
      why = "The service account is switched off in the settings.";
    } else if (member.login().equals(who.getName())) {
      why = "Nobody switches off their own account.";
    } else if (!staff.administeredWithout(member.login())) {
      why = "This is the last administrator.";
    }
    if (why != null) {
      throw Refusal.conflict(why, Map.of("field", "active"));
    }
  }

  /// What is said from a number is one person's word.
  private void alone(@Nullable String phone, String login) {
    if (phone != null
        && staff.withNumber(phone).stream().anyMatch(other -> !other.login().equals(login))) {
      throw Refusal.conflict("Somebody else has this number.", Map.of("field", "phone"));
    }
  }

  private Member known(String login) {
    return staff
        .find(login)
        .orElseThrow(() -> Refusal.notFound("There is no staff member with this login."));
  }

  private NewMember member(NewMemberBody body) {
    String login = Given.needed("login", body.login());
    String name = Given.needed("name", body.name());
    String phone = Given.phone("phone", body.phone());
    if (body.roles() == null || body.roles().isEmpty()) {
      throw Refusal.field("roles", "at least one of admin, supervisor, agent, technician");
    }
    List<String> skills = Given.all("skills", body.skills(), List.of());
    List<String> sites = sites(body.sites());
    try {
      return new NewMember(
          login, name, body.roles(), skills, sites, phone, Given.text("badge", body.badge()));
    } catch (IllegalArgumentException e) {
      throw Refusal.field("login", String.valueOf(e.getMessage()));
    }
  }

  /// An estate misspelt would leave its tickets without this person.
  private List<String> sites(@Nullable List<String> given) {
    List<String> named = Given.all("sites", given, List.of());
    List<String> unknown = named.stream().filter(site -> !estates.known(site)).toList();
    if (!unknown.isEmpty()) {
      throw Refusal.field(
          "sites",
          "there is no such estate in the roll of households nor in calendars.yaml: "
              + String.join(", ", unknown));
    }
    return named;
  }
}
