package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.Incoming;
import dev.ringback.bot.dialogue.Listening;
import dev.ringback.bot.dialogue.Reading.Answer;
import dev.ringback.core.task.Tasks;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What an owner wrote to an agent who never answered it: the bot goes through it once the thread
/// is its own again, and an agent is told.
@Component
class Unheard {

  private static final int MOST = 8;

  private final JdbcClient jdbc;
  private final Judging judging;
  private final ReadingWords reading;
  private final Conversations conversations;
  private final Turns turns;
  private final Tasks tasks;

  Unheard(
      JdbcClient jdbc,
      Judging judging,
      ReadingWords reading,
      Conversations conversations,
      Turns turns,
      Tasks tasks) {
    this.jdbc = jdbc;
    this.judging = judging;
    this.reading = reading;
    this.conversations = conversations;
    this.turns = turns;
    this.tasks = tasks;
  }

  /// A logged message.
  record Text(long id, Incoming.Words words) {}

  /// What came since the agent's last word, oldest first; danger was heard at once.
  List<Text> since(long conversationId, String login) {
    return jdbc
        .sql(
            """
            select m.id, m.text, (select count(*) from media f where f.message_id = m.id) as pictures
            from message m
            where m.conversation_id = :conversation and m.direction = 'in'
              and m.kind in ('text', 'media') and m.text <> ''
              and coalesce(m.verdict ->> 'urgency', '') <> 'emergency'
              and m.id > coalesce((select max(id) from message
                where conversation_id = :conversation and direction = 'out' and author = :login), 0)
              and m.at >= (select max(taken_at) from takeover
                where conversation_id = :conversation and login = :login)
            order by m.id limit :most
            """)
        .param("conversation", conversationId)
        .param("login", login)
        .param("most", MOST)
        .query(
            (row, n) ->
                new Text(row.getLong("id"), words(row.getString("text"), row.getInt("pictures"))))
        .list()
        .stream()
        .filter(said -> tells(said.words()))
        .toList();
  }

  private Incoming.Words words(String text, int pictures) {
    return reading.words(text, judging.judge(text), pictures);
  }

  /// Hears each as if it had just arrived; the caller holds the thread's lock and has let it go.
  void hear(long conversationId, List<Text> texts) {
    tasks.open(
        "agent-silent",
        conversationId,
        null,
        texts.stream().map(said -> said.words().text()).collect(Collectors.joining(" / ")));
    for (Text said : texts) {
      Conversation thread = conversations.find(conversationId).orElseThrow();
      turns.take(thread, said.words(), said.id(), TalkLanguage.of(thread, said.words()));
    }
  }

  /// A nod or a digit was meant for the agent.
  private static boolean tells(Incoming.Words words) {
    return switch (words.reading().answer()) {
      case Answer.Digit _, Answer.Yes _, Answer.No _, Answer.Score _ -> false;
      case Answer.Thanks _, Answer.Greeting _, Answer.Status _, Answer.Help _ -> false;
      case Answer _ -> !Listening.nods(words);
    };
  }
}
