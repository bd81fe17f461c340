package dev.ringback.hotline.console;

import dev.ringback.core.calling.KeyCare;
import dev.ringback.core.calling.KeyCares;
import dev.ringback.core.household.Flat;
import dev.ringback.core.household.Household;
import dev.ringback.core.household.Households;
import dev.ringback.core.household.KeyHousehold;
import dev.ringback.core.household.KeyHouseholds;
import dev.ringback.core.household.Match;
import dev.ringback.core.household.Register;
import dev.ringback.core.staff.Audit;
import dev.ringback.core.ticket.Place;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// `/key-households`: whom the manager calls, why, who spoke with them last, what is due (R75).
@Controller
class KeyHouseholdPages {

  private static final String BACK = "redirect:/key-households";
  private static final int OFFERED = 10;

  private final Glance glance;
  private final KeyHouseholds key;
  private final KeyCares cares;
  private final Households households;
  private final Register register;
  private final Audit audit;

  KeyHouseholdPages(
      Glance glance,
      KeyHouseholds key,
      KeyCares cares,
      Households households,
      Register register,
      Audit audit) {
    this.glance = glance;
    this.key = key;
    this.cares = cares;
    this.households = households;
    this.register = register;
    this.audit = audit;
  }

  /// One line of the list.
  record Line(Household home, KeyHousehold key, KeyCare care) {}

  /// Which household, by its place or by somebody's number.
  ///
  /// @param phone in E.164
  record Form(
      @Nullable String site,
      @Nullable String building,
      @Nullable String unit,
      @Nullable String room,
      @Nullable String phone,
      @Nullable String reason) {

    /// Hides who it is.
    @Override
    public String toString() {
      return "Form";
    }

    private Place place() {
      return new Place(given(site), given(building), given(unit), null, given(room), null, null);
    }
  }

  @GetMapping("/key-households")
  String list(Model model) {
    glance.frame(model, "key");
    List<KeyHousehold> all = key.all();
    Map<Long, Household> homes = register.of(all.stream().map(KeyHousehold::flat).toList());
    Map<Long, KeyCare> care = cares.all();
    model.addAttribute(
        "lines",
        all.stream()
            .flatMap(
                each ->
                    Stream.ofNullable(homes.get(each.flat()))
                        .map(
                            home ->
                                new Line(home, each, care.getOrDefault(each.flat(), KeyCare.NONE))))
            .toList());
    return "key-households";
  }

  @PostMapping("/console/key-households")
  String add(@ModelAttribute Form form, Principal who, Model model) {
    List<Flat> flats = flats(form);
    if (flats.size() != 1) {
      model.addAttribute("said", flats.isEmpty() ? "none" : "several");
      model.addAttribute("form", form);
      return list(model);
    }
    long flat = flats.getFirst().id();
    key.add(flat, who.getName(), given(form.reason()));
    audit.record(who.getName(), "household-key", Long.toString(flat));
    return BACK;
  }

  @PostMapping("/console/key-households/{flat}/remove")
  String remove(@PathVariable long flat, Principal who) {
    if (key.remove(flat)) {
      audit.record(who.getName(), "household-ordinary", Long.toString(flat));
    }
    return BACK;
  }

  private List<Flat> flats(Form form) {
    String phone = given(form.phone());
    if (phone != null) {
      return register.page(phone, 0, OFFERED).stream().map(Household::flat).toList();
    }
    if (given(form.room()) == null) {
      return List.of();
    }
    return switch (households.findUnit(form.place())) {
      case Match.One(var flat) -> List.of(flat);
      case Match.Several(var flats) -> flats;
      case Match.None _ -> List.of();
    };
  }

  private static @Nullable String given(@Nullable String text) {
    return Optional.ofNullable(text).map(String::strip).filter(t -> !t.isEmpty()).orElse(null);
  }
}
