package org.guangsha.portal;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import org.apache.catalina.Context;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.WebResourceRoot.ResourceSetType;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Serves the pages that libraries bring along, Tasklist and Cockpit among them. The web server looks for them in what the
 * program was started with, and {@code java -jar} names one jar only, whose manifest names the libraries.
 */
@Component
class LibraryPages implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final String PAGES = "META-INF/resources";

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addContextCustomizers(context -> context.addLifecycleListener(event -> {
            if (Lifecycle.CONFIGURE_START_EVENT.equals(event.getType())) {
                addPages(context);
            }
        }));
    }

    private static void addPages(Context context) {
        try {
            for (URL pages :
                    Collections.list(LibraryPages.class.getClassLoader().getResources(PAGES))) {
                if (pages.openConnection() instanceof JarURLConnection library
                        && !isKnownToTheServer(library.getJarFileURL())) {
                    context.getResources()
                            .createWebResourceSet(
                                    ResourceSetType.RESOURCE_JAR, "/", library.getJarFileURL(), "/" + PAGES);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isKnownToTheServer(URL library) {
        Path file = Path.of(URI.create(library.toString()));
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath())
                .anyMatch(file::equals);
    }
}
