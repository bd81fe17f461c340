package dev.ringback.hotline.live;

import io.lettuce.core.ClientOptions.DisconnectedBehavior;
import org.springframework.boot.data.redis.autoconfigure.LettuceClientOptionsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Redis may be gone: then commands fail at once, and are not queued for a minute.
@Configuration(proxyBeanMethods = false)
class RedisManners {

  @Bean
  LettuceClientOptionsBuilderCustomizer refuseWhenDisconnected() {
    return options ->
        options.disconnectedBehavior(DisconnectedBehavior.REJECT_COMMANDS).autoReconnect(true);
  }
}
