package dev.ringback.hotline.console;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/// The console's texts; whoever reads Traditional script gets the Simplified ones written in it.
@Component("messageSource")
class ConsoleTexts extends ResourceBundleMessageSource {

  private final TraditionalScript script = new TraditionalScript();
  private final Map<String, String> written = new ConcurrentHashMap<>();

  ConsoleTexts(@Value("${spring.messages.basename}") String basename) {
    setBasename(basename);
    setDefaultEncoding("UTF-8");
    setFallbackToSystemLocale(false);
  }

  @Override
  protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
    String text = super.resolveCodeWithoutArguments(code, locale);
    return text == null || !Readers.traditional(locale) ? text : written(text);
  }

  @Override
  protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
    MessageFormat format = super.resolveCode(code, locale);
    return format == null || !Readers.traditional(locale)
        ? format
        : new MessageFormat(written(format.toPattern()), locale);
  }

  /// What the operator wrote, in the reader's script.
  String inScript(String text) {
    return Readers.traditional(LocaleContextHolder.getLocale()) ? written(text) : text;
  }

  private String written(String text) {
    return written.computeIfAbsent(text, script::of);
  }
}
