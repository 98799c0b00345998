package vn.hanoi.ops.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 400 when what calls itself the identity provider's logout is no logout token: a token of the realm that was made
 * for something else, such as an access token, would else end in an error of the server.
 */
public class LogoutCall extends OncePerRequestFilter {

    private static final String BACK_CHANNEL = "/logout/connect/back-channel/";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getServletPath().startsWith(BACK_CHANNEL);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (AuthenticationServiceException noLogoutToken) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
        }
    }
}
