package dev.ringback.hotline.simulator;

import dev.ringback.bot.conversation.MediaSource.Content;
import dev.ringback.core.RingbackSettings;
import dev.ringback.core.callback.AskingNow;
import dev.ringback.hotline.live.EventStreams;
import dev.ringback.hotline.security.SimulatorDoor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/// `/simulator`: owners' phones side by side, and the duty phone.
@Controller
@RequestMapping("/simulator")
class SimulatorPage {

  private static final List<PhoneAddress> FIRST =
      List.of(new PhoneAddress("+8613800000001"), new PhoneAddress("tg:alice"));

  private final Phones phones;
  private final Texting texting;
  private final DueCallbacks due;
  private final AskingNow asking;
  private final EventStreams streams;
  private final SimulatorDoor door;
  private final RingbackSettings settings;

  SimulatorPage(
      Phones phones,
      Texting texting,
      DueCallbacks due,
      AskingNow asking,
      EventStreams streams,
      SimulatorDoor door,
      RingbackSettings settings) {
    this.phones = phones;
    this.texting = texting;
    this.due = due;
    this.asking = asking;
    this.streams = streams;
    this.door = door;
    this.settings = settings;
  }

  @ModelAttribute
  void open() {
    if (!door.on()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }

  @GetMapping
  String page(Model model) {
    model.addAttribute("head", streams.head());
    if (phones.list().isEmpty()) {
      FIRST.forEach(phones::add);
    }
    addDutyPhone();
    model.addAttribute("phones", phones.list().stream().map(this::shown).toList());
    return "simulator";
  }

  @GetMapping("/phone")
  String phone(@RequestParam String address, Model model) {
    model.addAttribute("phone", shown(known(address)));
    return "simulator-screen :: screen";
  }

  @PostMapping("/phones")
  String add(@RequestParam String address, Model model) {
    PhoneAddress phone = PhoneAddress.read(address).orElse(null);
    if (phone == null || phones.real(phone)) {
      return "redirect:/simulator?refused";
    }
    phones.add(phone);
    return "redirect:/simulator";
  }

  @PostMapping("/texts")
  String send(
      @RequestParam String address,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(required = false) @Nullable Long answers,
      @RequestParam(required = false) @Nullable List<MultipartFile> photo,
      Model model)
      throws IOException {
    PhoneAddress phone = known(address);
    try {
      texting.send(phone, text, read(photo), answers);
    } catch (Texting.NotOurs e) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN, "a real channel has this address", e);
    }
    return phone(address, model);
  }

  @PostMapping("/callbacks/{id}/send")
  String ask(@PathVariable long id, Model model) {
    PhoneAddress phone =
        due.phoneOf(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    asking.ask(id, "simulator", "simulator");
    return phone(phone.value(), model);
  }

  @GetMapping("/photos/{reference}")
  ResponseEntity<byte[]> photo(@PathVariable String reference) {
    Content photo =
        phones
            .photo(reference)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(photo.contentType()))
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .body(photo.bytes());
  }

  @GetMapping("/events")
  void events(
      @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last,
      @RequestParam(required = false) @Nullable String after,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    streams.stream(request, response, last == null ? after : last);
  }

  /// A phone as the page shows it.
  ///
  /// @param duty whether emergencies are paged to it
  record Shown(
      PhoneAddress address, boolean duty, List<PhoneText> texts, List<DueCallback> callbacks) {}

  private Shown shown(PhoneAddress phone) {
    return new Shown(
        phone, phone.value().equals(settings.dutyPhone()), phones.texts(phone), due.of(phone));
  }

  private void addDutyPhone() {
    if (settings.dutyPhone() != null) {
      PhoneAddress.read(settings.dutyPhone())
          .filter(phone -> !door.real() && !phones.real(phone))
          .ifPresent(phones::add);
    }
  }

  private PhoneAddress known(String address) {
    return PhoneAddress.read(address)
        .filter(phones::exists)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static List<Content> read(@Nullable List<MultipartFile> files) throws IOException {
    List<Content> photos = new ArrayList<>();
    for (MultipartFile file : files == null ? List.<MultipartFile>of() : files) {
      String type = file.getContentType();
      if (!file.isEmpty() && type != null && type.startsWith("image/")) {
        photos.add(new Content(type, file.getBytes()));
      }
    }
    return photos;
  }
}
