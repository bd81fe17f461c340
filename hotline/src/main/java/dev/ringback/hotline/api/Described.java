package dev.ringback.hotline.api;

import dev.ringback.core.ticket.TicketNumber;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.BinarySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Says in the OpenAPI document what holds for every call: who may, how it is refused, and how it
/// is repeated.
@Configuration(proxyBeanMethods = false)
class Described {

  private static final String TOKEN = "token";
  private static final String PROBLEM = "Problem";
  private static final Set<HttpMethod> CHANGES =
      Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

  private static final Map<String, String> FILES =
      Map.of(
          "csv", CsvTable.TYPE,
          "xlsx", ExcelTable.TYPE,
          "pdf", "application/pdf");

  static {
    SpringDocUtils.getConfig().replaceWithSchema(TicketNumber.class, number());
  }

  @Bean
  OpenApiCustomizer whatHoldsForEveryCall() {
    return document -> {
      document.info(new Info().title("Ringback").version("v1"));
      components(document)
          .addSecuritySchemes(
              TOKEN, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer"))
          .addSchemas(PROBLEM, problem());
      document.addSecurityItem(new SecurityRequirement().addList(TOKEN));
      document.getPaths().forEach(Described::describe);
    };
  }

  private static void describe(String address, PathItem path) {
    path.readOperationsMap()
        .forEach(
            (method, operation) -> {
              file(address, operation);
              refusals(operation);
              if (CHANGES.contains(method)) {
                operation.addParametersItem(key());
              }
            });
  }

  /// What is taken away as a file says so in its address.
  private static void file(String address, Operation operation) {
    String type = FILES.get(address.substring(address.lastIndexOf('.') + 1));
    if (type != null) {
      MediaType file = new MediaType().schema(new BinarySchema());
      Objects.requireNonNull(operation.getResponses().get("200"))
          .content(new Content().addMediaType(type, file));
    }
  }

  private static void refusals(Operation operation) {
    refused(operation, "400", "A field or parameter makes no sense; `field` names it.");
    refused(operation, "401", "No token, or a wrong one.");
    refused(operation, "403", "The role does not allow it.");
    refused(operation, "404", "There is no such thing.");
    refused(
        operation,
        "409",
        "The state does not allow it, or somebody else has changed it meanwhile: `version` is the"
            + " current one.");
    refused(operation, "422", "The `Idempotency-Key` was used for something else.");
    refused(operation, "503", "The database is out of reach; try again.");
  }

  private static void refused(Operation operation, String status, String why) {
    if (!operation.getResponses().containsKey(status)) {
      Schema<?> schema = new Schema<>().$ref("#/components/schemas/" + PROBLEM);
      operation
          .getResponses()
          .addApiResponse(
              status,
              new ApiResponse()
                  .description(why)
                  .content(
                      new Content()
                          .addMediaType(
                              "application/problem+json", new MediaType().schema(schema))));
    }
  }

  private static HeaderParameter key() {
    HeaderParameter key = new HeaderParameter();
    key.name("Idempotency-Key")
        .description(
            "Repeated with the same key and body, the call has one effect and is given the same"
                + " answer.")
        .schema(new StringSchema().maxLength(200));
    return key;
  }

  /// RFC 9457.
  private static Schema<?> problem() {
    return new ObjectSchema()
        .addProperty("type", new StringSchema())
        .addProperty("title", new StringSchema())
        .addProperty("status", new IntegerSchema())
        .addProperty("detail", new StringSchema())
        .addProperty("instance", new StringSchema())
        .addProperty("field", new StringSchema());
  }

  private static Schema<?> number() {
    return new StringSchema().example("R10427-7");
  }

  private static Components components(OpenAPI document) {
    if (document.getComponents() == null) {
      document.components(new Components());
    }
    return document.getComponents();
  }
}
