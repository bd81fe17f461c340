package dev.ringback.hotline;

import dev.ringback.hotline.cli.Command;
import java.util.OptionalInt;
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
  public static void main(String[] args) {
    SharedFate.withStarter();
    OptionalInt done = Command.run(System.err, args);
    if (done.isPresent()) {
      System.exit(done.getAsInt());
    }
    SpringApplication.run(Ringback.class, args);
  }
}
