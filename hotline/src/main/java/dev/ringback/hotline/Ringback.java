package dev.ringback.hotline;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The running service.
@SpringBootApplication(scanBasePackages = "dev.ringback")
public class Ringback {
  static void main(String[] args) {
    SpringApplication.run(Ringback.class, args);
  }
}
