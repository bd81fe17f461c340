package dev.ringback.bot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.JobWord;
import dev.ringback.bot.understanding.JobWords.Heard;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// One word of a technician, and what is written behind it.
class JobWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "接 | ACCEPT |",
        "接單 | ACCEPT |",
        "I'll take it | ACCEPT |",
        "出发了。 | UNDERWAY |",
        "On my way! | UNDERWAY |",
        "到了 R10001-5 | ARRIVED |",
        "i’m here | ARRIVED |",
        "修好了换了阀芯 | DONE | 换了阀芯",
        "修好了:换了阀芯,试过水 | DONE | 换了阀芯,试过水",
        "Done - New Washer fitted | DONE | New Washer fitted",
        "R10001-5 完成 | DONE |",
        "缺件 4分阀芯 | PARTS | 4分阀芯",
        "need parts: 1/2 valve | PARTS | 1/2 valve",
        "can't, van broke down | DECLINE | van broke down",
        "来不了 堵车 | DECLINE | 堵车",
        "约好了,明天9点 | CONTACTED | 明天9点",
        "called the owner, tomorrow 9am | CONTACTED | tomorrow 9am",
        "备注:墙里管子老化 | NOTE | 墙里管子老化",
        "清单 | CHECKLIST |",
        "堵车,晚20分钟到 | LATE | 堵车,晚20分钟到",
        "stuck in traffic, 20 min late | LATE | stuck in traffic, 20 min late",
        "业主不在家 | ABSENT | 业主不在家",
        "owner not at home | ABSENT | owner not at home",
        "which flat was it | SHOW | which flat was it",
        "what is the address? | SHOW | what is the address?",
        "缺个配件,明天再来 | PARTS | 明天再来",
        "need a new cartridge R10001-5 | PARTS | cartridge",
        "材料120 人工80 | COSTS | 材料120 人工80",
        "parts 120, labour 80 | COSTS | parts 120, labour 80",
        "修好了 换了阀芯 材料120 人工80元 | DONE | 换了阀芯 材料120 人工80元",
        "缺件 材料2个 | PARTS | 材料2个",
        "need parts 2 of them | PARTS | 2 of them",
      })
  void hearsTheWordAndTheNote(String text, JobWord word, String note) {
    assertThat(JobWords.read(text)).contains(new Heard(word, note == null ? "" : note));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "修好了吗",
        "修好了没",
        "done?",
        "接头漏水",
        "到了晚上就没水",
        "厨房漏水",
        "partition is cracked",
        "备注",
        "1",
        "不",
        "when will it be done",
        "路上有个坑"
      })
  void hearsNoneInWhatAnOwnerWrites(String text) {
    assertThat(JobWords.read(text)).isEmpty();
  }
}
