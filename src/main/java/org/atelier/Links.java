package org.atelier;

import java.util.LinkedHashMap;
import java.util.Map;
import org.atelier.domain.Role;
import org.atelier.writer.DirectoryReply;

/** What a host hands out: the address and code for everyone, and one secret link for each other role. */
public record Links(String url, String workshop, String code, Map<Role, String> byRole) {

    static Links of(String url, DirectoryReply.Created created) {
        Map<Role, String> links = new LinkedHashMap<>();
        links.put(Role.ATTENDEE, url + "/a/" + created.code());
        links.put(Role.FACILITATOR, secret(url, "remote", created, Role.FACILITATOR));
        links.put(Role.PROJECTOR, secret(url, "board", created, Role.PROJECTOR));
        links.put(Role.MODERATOR, secret(url, "desk", created, Role.MODERATOR));
        return new Links(url, created.workshop(), created.code(), links);
    }

    private static String secret(String url, String page, DirectoryReply.Created created, Role role) {
        return url + "/" + page + "/" + created.workshop() + "#"
                + created.secrets().get(role);
    }

    /** As it is read aloud: {@code ABCD-EFGH}. */
    public String spokenCode() {
        return code.substring(0, 4) + "-" + code.substring(4);
    }
}
