package dev.ringback.hotline.security;

import dev.ringback.core.staff.Audit;
import dev.ringback.core.staff.NewMember;
import dev.ringback.core.staff.Passwords;
import dev.ringback.core.staff.Role;
import dev.ringback.core.staff.Staff;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/// Makes the first administrator and the service account, before the doors open.
@Component
class FirstStaff implements SmartInitializingSingleton {

  static final String ADMIN = "admin";

  private final Staff staff;
  private final Passwords passwords;
  private final Audit audit;
  private final SecuritySettings settings;

  FirstStaff(Staff staff, Passwords passwords, Audit audit, SecuritySettings settings) {
    this.staff = staff;
    this.passwords = passwords;
    this.audit = audit;
    this.settings = settings;
  }

  @Override
  public void afterSingletonsInstantiated() {
    staff.add(new NewMember(Staff.API, "API", Set.of(Role.ADMIN), List.of(), null), null);
    if (staff.find(ADMIN).isEmpty()) {
      addAdministrator();
    }
  }

  private void addAdministrator() {
    String given = settings.adminPassword();
    String password = given == null ? passwords.generate() : given;
    NewMember admin = new NewMember(ADMIN, "Administrator", Set.of(Role.ADMIN), List.of(), null);
    // another node may have been first: then its password stands and this one is not shown
    if (!staff.add(admin, passwords.hash(password))) {
      return;
    }
    audit.record("system", "staff-added", ADMIN);
    if (given == null) {
      show(password);
    }
  }

  // to the console and not to the log, whose files are kept and shipped
  @SuppressWarnings("SystemOut")
  private static void show(String password) {
    System.out.printf(
        "%n  The first administrator: log in as  %s  with the password  %s%n"
            + "  It is shown this once. Forgotten: java -jar hotline.jar reset-password %s%n%n",
        ADMIN, password, ADMIN);
  }
}
