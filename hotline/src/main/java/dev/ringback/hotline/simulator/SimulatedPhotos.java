package dev.ringback.hotline.simulator;

import dev.ringback.bot.conversation.MediaSource;
import java.io.FileNotFoundException;
import java.io.IOException;
import org.springframework.stereotype.Component;

/// Gives out the photos that simulated phones sent.
@Component
class SimulatedPhotos implements MediaSource {

  private final Phones phones;

  SimulatedPhotos(Phones phones) {
    this.phones = phones;
  }

  @Override
  public String channel() {
    return SimulatedCourier.CHANNEL;
  }

  @Override
  public Content fetch(String reference) throws IOException {
    return phones.photo(reference).orElseThrow(() -> new FileNotFoundException(reference));
  }
}
