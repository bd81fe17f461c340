package dev.ringback.hotline.security;

import dev.ringback.core.staff.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.access.hierarchicalroles.RoleHierarchyImpl;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/// Who may do what the others may: an administrator is a supervisor is an agent.
@Configuration(proxyBeanMethods = false)
class Rights {

  static final AuthorizationManager<RequestAuthorizationContext> ADMIN = atLeast(Role.ADMIN);
  static final AuthorizationManager<RequestAuthorizationContext> SUPERVISOR =
      atLeast(Role.SUPERVISOR);
  static final AuthorizationManager<RequestAuthorizationContext> AGENT = atLeast(Role.AGENT);

  @Bean
  static RoleHierarchy roleHierarchy() {
    return hierarchy();
  }

  private static RoleHierarchy hierarchy() {
    return RoleHierarchyImpl.withDefaultRolePrefix()
        .role(Role.ADMIN.name())
        .implies(Role.SUPERVISOR.name())
        .role(Role.SUPERVISOR.name())
        .implies(Role.AGENT.name())
        .build();
  }

  private static AuthorizationManager<RequestAuthorizationContext> atLeast(Role role) {
    AuthorityAuthorizationManager<RequestAuthorizationContext> manager =
        AuthorityAuthorizationManager.hasRole(role.name());
    manager.setRoleHierarchy(hierarchy());
    return manager;
  }
}
