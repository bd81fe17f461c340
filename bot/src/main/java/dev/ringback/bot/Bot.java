package dev.ringback.bot;

import dev.ringback.bot.enquiry.Answers;
import dev.ringback.bot.phrase.Phrases;
import dev.ringback.core.config.ConfigFolder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the chatbot's features share.
@Configuration(proxyBeanMethods = false)
class Bot {

  @Bean
  Answers answers(ConfigFolder folder) {
    return Answers.read(folder);
  }

  @Bean
  Phrases phrases(ConfigFolder folder) {
    return Phrases.read(folder);
  }
}
