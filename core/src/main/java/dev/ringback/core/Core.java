package dev.ringback.core;

import dev.ringback.core.config.ConfigFolder;
import dev.ringback.core.policy.Policy;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What everything in the service desk leans on.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RingbackSettings.class)
class Core {

  @Bean
  @ConditionalOnMissingBean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  ConfigFolder configFolder(RingbackSettings settings) {
    return ConfigFolder.at(settings.configDir());
  }

  @Bean
  Policy policy(ConfigFolder folder, RingbackSettings settings) {
    return Policy.read(folder, settings.timeZone());
  }
}
