package dev.ringback.bot.telegram;

/// Updates as Telegram writes them.
final class Updates {

  static final long OWNER = 5550001;

  private Updates() {}

  static String text(long id, String text) {
    return message(id, "\"text\":\"" + text + "\"");
  }

  static String message(long id, String content) {
    return """
    {"update_id":%d,"message":{"message_id":%d,"date":1772424000,
     "from":{"id":%d,"is_bot":false,"first_name":"Mei","last_name":"Lin","language_code":"en"},
     "chat":{"id":%d,"type":"private"},%s}}
    """
        .formatted(id, id + 1000, OWNER, OWNER, content);
  }

  static String tap(long id, long message, String value) {
    return """
    {"update_id":%d,"callback_query":{"id":"q%d","from":{"id":%d,"first_name":"Mei"},
     "message":{"message_id":%d,"date":1,"chat":{"id":%d,"type":"private"}},"data":"%s"}}
    """
        .formatted(id, id, OWNER, message, OWNER, value);
  }

  static String inGroup(long id, long group) {
    return """
    {"update_id":%d,"message":{"message_id":9,"date":1,"from":{"id":%d,"language_code":"en"},
     "chat":{"id":%d,"type":"supergroup"},"text":"hello all"}}
    """
        .formatted(id, OWNER, group);
  }

  static String membership(long id, String status) {
    return """
    {"update_id":%d,"my_chat_member":{"chat":{"id":%d,"type":"private"},"from":{"id":%d},
     "date":1,"new_chat_member":{"user":{"id":4242},"status":"%s"}}}
    """
        .formatted(id, OWNER, OWNER, status);
  }

  static String card(long id, long userId, String phone) {
    return message(
        id,
        "\"contact\":{\"phone_number\":\"%s\",\"first_name\":\"Mei\",\"user_id\":%d}"
            .formatted(phone, userId));
  }
}
