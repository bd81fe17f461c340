package dev.ringback.hotline.api;

import dev.ringback.core.staff.Audit;
import dev.ringback.core.staff.Member;
import dev.ringback.core.staff.NewMember;
import dev.ringback.core.staff.Passwords;
import dev.ringback.core.staff.Role;
import dev.ringback.core.staff.Staff;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
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

  private final Staff staff;
  private final Passwords passwords;
  private final Audit audit;

  StaffApi(Staff staff, Passwords passwords, Audit audit) {
    this.staff = staff;
    this.passwords = passwords;
    this.audit = audit;
  }

  /// A person as the API shows them.
  record MemberJson(
      String login,
      String name,
      Set<Role> roles,
      List<String> skills,
      @Nullable String phone,
      @Nullable String badge,
      boolean active) {

    static MemberJson of(Member member) {
      return new MemberJson(
          member.login(),
          member.name(),
          member.roles(),
          member.skills(),
          member.phone(),
          member.badge(),
          member.active());
    }
  }

  /// @param password without one the person cannot log in
  record NewMemberBody(
      @Nullable String login,
      @Nullable String name,
      @Nullable Set<Role> roles,
      @Nullable List<String> skills,
      @Nullable String phone,
      @Nullable String badge,
      @Nullable String password) {}

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
    if (!staff.add(member, password == null ? null : passwords.hash(password))) {
      throw Refusal.conflict("This login is taken.", Map.of("field", "login"));
    }
    audit.record(who.getName(), "staff-added", member.login());
    return MemberJson.of(staff.find(member.login()).orElseThrow());
  }

  private static NewMember member(NewMemberBody body) {
    String login = Given.needed("login", body.login());
    String name = Given.needed("name", body.name());
    String phone = Given.phone("phone", body.phone());
    if (body.roles() == null || body.roles().isEmpty()) {
      throw Refusal.field("roles", "at least one of admin, supervisor, agent, technician");
    }
    try {
      List<String> skills = body.skills() == null ? List.of() : body.skills();
      return new NewMember(
          login, name, body.roles(), skills, phone, Given.text("badge", body.badge()));
    } catch (IllegalArgumentException e) {
      throw Refusal.field("login", String.valueOf(e.getMessage()));
    }
  }
}
