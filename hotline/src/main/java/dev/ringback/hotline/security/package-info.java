/// Who gets in: log-ins, sessions, the service token, what each door asks for. Neighbours:
/// core.staff.
@NullMarked
package dev.ringback.hotline.security;

import org.jspecify.annotations.NullMarked;
