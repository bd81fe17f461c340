package dev.ringback.hotline.api;

import dev.ringback.core.report.Sheet;
import dev.ringback.core.ticket.Action;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.util.Arrays;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;

/// Says in the OpenAPI document what can stand in a path, and what can be asked of a report.
@Configuration(proxyBeanMethods = false)
class DescribedParameters {

  private static final Set<Class<?>> OF_REPORTS = Set.of(ReportsApi.class, ReportPapersApi.class);

  /// What every report is asked; the parts come beside them.
  private static final SequencedMap<String, String> QUESTIONS = AskedReport.questions();

  @Bean
  OperationCustomizer parametersAsTheyAre() {
    return (operation, method) -> {
      if (OF_REPORTS.contains(method.getBeanType())) {
        report(operation, method);
      } else if (method.getBeanType() == TicketsApi.class) {
        choices(operation, "action", actions());
      }
      return operation;
    };
  }

  private static void report(Operation operation, HandlerMethod method) {
    boolean summary = method.getMethod().getName().equals("summary");
    choices(operation, "name", summary ? ReportPapersApi.summaries() : sheets());
    operation.getParameters().removeIf(parameter -> parameter.getName().equals("asked"));
    QUESTIONS.forEach((name, about) -> operation.addParametersItem(query(name, about)));
    for (String part : parts()) {
      operation.addParametersItem(query(part, "Only the rows in which " + part + " is this."));
    }
  }

  private static void choices(Operation operation, String name, List<String> words) {
    for (Parameter parameter : operation.getParameters()) {
      if (parameter.getName().equals(name)) {
        Schema<String> schema = new StringSchema();
        schema.setEnum(words);
        parameter.setSchema(schema);
      }
    }
  }

  private static Parameter query(String name, String about) {
    return new QueryParameter()
        .name(name)
        .description(about)
        .required(false)
        .schema(new StringSchema());
  }

  private static List<String> actions() {
    return Arrays.stream(Action.values())
        .map(Action::code)
        .filter(code -> Action.offered(code).isPresent())
        .toList();
  }

  private static List<String> sheets() {
    return Arrays.stream(Sheet.values()).map(Sheet::code).toList();
  }

  /// Of all reports together; a report passes over those that it is not parted by.
  private static Set<String> parts() {
    Set<String> names = new TreeSet<>();
    for (Sheet sheet : Sheet.values()) {
      sheet.partNames().stream().map(AskedReport::asked).forEach(names::add);
    }
    return names;
  }
}
