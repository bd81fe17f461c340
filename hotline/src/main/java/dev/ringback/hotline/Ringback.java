package dev.ringback.hotline;

import dev.ringback.hotline.cli.Command;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/// The running service.
@Modulithic(additionalPackages = {"dev.ringback.core", "dev.ringback.bot"})
@SpringBootApplication(
    scanBasePackages = "dev.ringback",
    nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Ringback {
  static void main(String[] args) {
    Optional<Command> command = Command.named(args);
    if (command.isPresent()) {
      System.exit(command.get().run(args));
    }
    SpringApplication.run(Ringback.class, args);
  }
}
