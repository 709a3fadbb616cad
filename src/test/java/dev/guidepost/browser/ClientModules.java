package dev.guidepost.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.net.URI;
import java.nio.file.Path;

/** An empty page that may import the client's modules as they are written. */
final class ClientModules {
  static final String HOST = "http://help.example/";

  private ClientModules() {}

  static Page open(BrowserContext context) {
    context.route(
        HOST + "**",
        route -> {
          String path = URI.create(route.request().url()).getPath();
          route.fulfill(
              path.endsWith(".js")
                  ? new Route.FulfillOptions()
                      .setPath(Path.of("src/main/client" + path))
                      .setContentType("text/javascript")
                  : new Route.FulfillOptions()
                      .setBody("<!doctype html><title>Hours</title><p role=status></p>")
                      .setContentType("text/html"));
        });
    Page page = context.newPage();
    page.navigate(HOST);
    return page;
  }
}
