package dev.ringback.hotline.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

class OutagesTest {

  private final Outages outages = new Outages(JsonMapper.builder().build());
  private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/v1/staff");
  private final MockHttpServletResponse response = new MockHttpServletResponse();

  @Test
  void answersAProblemDocumentWhereverTheDatabaseWasMissed() throws Exception {
    outages.doFilter(
        request,
        response,
        (req, res) -> {
          throw new ServletException(new DataAccessResourceFailureException("gone"));
        });

    assertThat(response.getStatus()).isEqualTo(503);
    assertThat(response.getContentType()).isEqualTo("application/problem+json");
    assertThat(response.getContentAsString()).contains("\"status\":503", "out of reach");
    assertThat(response.getHeader("Retry-After")).isNotBlank();
  }

  @Test
  void hidesNoBugBehindAnOutage() {
    FilterChain bug =
        (req, res) -> {
          throw new IllegalStateException("bug");
        };
    assertThatThrownBy(() -> outages.doFilter(request, response, bug))
        .isInstanceOf(IllegalStateException.class);
  }
}
