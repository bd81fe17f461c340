package dev.ringback.core;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.EventListener;

/// Everything that was announced inside the house, in order.
public class Heard {

  private final Queue<Object> events = new ConcurrentLinkedQueue<>();

  @EventListener
  void hear(PayloadApplicationEvent<?> event) {
    events.add(event.getPayload());
  }

  public <T> List<T> all(Class<T> type) {
    return events.stream().filter(type::isInstance).map(type::cast).toList();
  }

  public <T> T last(Class<T> type) {
    return all(type).getLast();
  }

  public void forget() {
    events.clear();
  }
}
