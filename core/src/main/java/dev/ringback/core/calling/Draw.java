package dev.ringback.core.calling;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// A random draw that anybody can repeat from its seed (R58).
///
/// @param pool what was drawn from, in a fixed order
public record Draw(long seed, List<Long> pool, int wanted) {

  private static final String ALGORITHM = "L64X128MixRandom";

  public Draw {
    pool = List.copyOf(pool);
  }

  /// The same for the same seed, pool and number, on every machine.
  public List<Long> drawn() {
    RandomGenerator random = RandomGeneratorFactory.of(ALGORITHM).create(seed);
    List<Long> left = new ArrayList<>(pool);
    List<Long> drawn = new ArrayList<>();
    while (drawn.size() < wanted && !left.isEmpty()) {
      drawn.add(left.remove(random.nextInt(left.size())));
    }
    return drawn;
  }
}
