package dev.guidepost.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.model.OutputFile;
import dev.guidepost.model.OutputFile.Turn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseTest {
  @TempDir private Path folder;

  /** A site of two pages that say the same. */
  private Path publish(String text) {
    return Release.publish(
        folder,
        folder.resolve("www"),
        List.of(
            OutputFile.text("a.html", Turn.PAGE, text), OutputFile.text("b.html", Turn.PAGE, text)),
        new OneByOne());
  }

  @Test
  void aReleaseLiesBesideTheEarlierOnesAndIsTheCurrentOne() throws IOException {
    Path first = publish("one");
    Path second = publish("two");

    assertThat(folder.resolve("www/current/a.html")).hasContent("two");
    assertThat(folder.resolve("www/current").toRealPath()).isEqualTo(second.toRealPath());
    assertThat(first.resolve("a.html")).hasContent("one");
  }

  @Test
  void theSameSiteIsTheSameRelease() {
    Path first = publish("one");
    publish("two");

    assertThat(publish("one")).isEqualTo(first);
    assertThat(folder.resolve("www/current/a.html")).hasContent("one");
  }

  @Test
  void theLinkIsRelativeSoThatTheFolderCanBeMoved() throws IOException {
    publish("one");
    Files.move(folder.resolve("www"), folder.resolve("moved"));

    assertThat(folder.resolve("moved/current/a.html")).hasContent("one");
  }

  @Test
  void nothingIsLeftOver() throws IOException {
    publish("one");
    publish("two");

    try (Stream<Path> list = Files.list(folder.resolve("www"))) {
      assertThat(list.map(p -> p.getFileName().toString()))
          .containsExactlyInAnyOrder("releases", "current");
    }
  }

  @Test
  void aReaderMeetsOneSiteOrTheOtherAndNeverAGap() throws Exception {
    publish("site 0");
    Path current = folder.resolve("www/current");
    AtomicBoolean over = new AtomicBoolean();
    AtomicInteger reads = new AtomicInteger();
    List<String> torn = new ArrayList<>();
    CountDownLatch reading = new CountDownLatch(1);
    Thread reader =
        new Thread(() -> {
          while (!over.get()) {
            try {
              // A server resolves the link once for a request.
              Path site = current.toRealPath();
              String a = Files.readString(site.resolve("a.html"));
              String b = Files.readString(site.resolve("b.html"));
              if (!a.equals(b) || !a.startsWith("site ")) {
                torn.add(a + " and " + b);
              }
            } catch (IOException e) {
              torn.add(e.toString());
            }
            reads.incrementAndGet();
            reading.countDown();
          }
        });
    reader.start();
    reading.await();

    for (int i = 1; i <= 50; i++) {
      publish("site " + i);
    }

    over.set(true);
    reader.join();
    assertThat(torn).isEmpty();
    assertThat(reads.get()).isPositive();
    assertThat(current.resolve("a.html")).hasContent("site 50");
  }
}
