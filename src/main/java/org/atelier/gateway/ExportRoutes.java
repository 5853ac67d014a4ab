package org.atelier.gateway;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Arrays;
import java.util.Optional;
import org.atelier.domain.Role;
import org.atelier.writer.Reply;
import org.atelier.writer.Request;
import org.atelier.writer.Secrets;

/** {@code /export/ID/SHEET.csv} (H17). Whoever may not have it finds what stands where there is nothing. */
final class ExportRoutes {
    private final WriterClient writers;
    private final Cookies cookies;

    private ExportRoutes(WriterClient writers, Cookies cookies) {
        this.writers = writers;
        this.cookies = cookies;
    }

    static void on(Router router, WriterClient writers, Cookies cookies) {
        var routes = new ExportRoutes(writers, cookies);
        router.get("/export/:workshop/:file").handler(routes::export);
    }

    private void export(RoutingContext context) {
        HttpServerRequest request = context.request();
        String workshop = context.pathParam("workshop");
        Optional<Request.Sheet> sheet = Arrays.stream(Request.Sheet.values())
                .filter(one -> context.pathParam("file").equals(one.id() + ".csv"))
                .findFirst();
        Optional<String> secret = cookies.held(request.getHeader(HttpHeaders.COOKIE), workshop, Role.FACILITATOR);
        if (sheet.isEmpty() || secret.isEmpty()) {
            context.next();
            return;
        }
        var export = new Request.Export(
                Secrets.key(secret.get()), sheet.get(), language(request).id());
        writers.export(workshop, export)
                .onSuccess(found -> found.ifPresentOrElse(file -> send(context, sheet.get(), file), context::next))
                .onFailure(_ -> Answers.error(request, 503, "unavailable"));
    }

    private static Language language(HttpServerRequest request) {
        String asked = request.getParam("lang");
        return asked == null ? Answers.language(request) : Language.of(asked);
    }

    private static void send(RoutingContext context, Request.Sheet sheet, Reply.Exported exported) {
        String name = exported.about().plan().id() + "-" + sheet.id() + ".csv";
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/csv; charset=utf-8; header=present")
                .putHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(exported.file());
    }
}
