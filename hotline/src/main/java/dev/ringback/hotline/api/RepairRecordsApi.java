package dev.ringback.hotline.api;

import dev.ringback.core.household.Households;
import dev.ringback.core.warranty.RepairRecord;
import dev.ringback.core.warranty.RepairRecords;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// What was ever mended in a flat, for its warranty certificate (R36).
@RestController
class RepairRecordsApi {

  private final Households households;
  private final RepairRecords records;

  RepairRecordsApi(Households households, RepairRecords records) {
    this.households = households;
    this.records = records;
  }

  /// Newest first.
  @GetMapping("/api/v1/households/{flat}/repairs")
  List<RepairRecord> repairs(@PathVariable String flat) {
    return records.of(
        households
            .flat(Ids.of(flat))
            .orElseThrow(() -> Refusal.notFound("There is no such flat on our books.")));
  }
}
