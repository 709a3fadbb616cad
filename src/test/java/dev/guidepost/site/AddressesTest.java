package dev.guidepost.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          content/en/page.md                        | en/page/index.html
          content/en/My Page.md                     | en/my-page/index.html
          content/en/UPPER.MD                       | en/upper/index.html
          content/en/page.markdown                  | en/page/index.html
          content/en/Getting Started/First Step.md  | en/getting-started/first-step/index.html
          content/en/a/b/c/d.md                     | en/a/b/c/d/index.html
          content/en/faq/index.md                   | en/faq/index.html
          content/en/faq/README.md                  | en/faq/index.html
          content/en/faq/Readme.md                  | en/faq/index.html
          content/en/faq/_index.md                  | en/faq/index.html
          content/en/INDEX.md                       | en/index.html
          content/en/aux.md                         | en/aux-page/index.html
          content/en/con/a.md                       | en/con-page/a/index.html
          content/page.md                           | en/page/index.html
          content/Guides/How To.md                  | en/guides/how-to/index.html
          """)
  void aFileIsPublishedAtTheAddressOfItsPath(String file, String published) {
    var built = TinySite.of("-- " + file + " --\n# Title\nText").build();

    assertThat(built.files()).containsKey(published);
  }

  @Test
  void anOwnSlugTakesThePlaceOfTheFilesName() {
    var built =
        TinySite.of(
                """
                -- content/zh/faq/转错网络.md --
                ---
                slug: wrong-network
                ---
                # 转错网络
                怎么办
                """)
            .build();

    assertThat(built.files()).containsKey("zh/faq/wrong-network/index.html");
    assertThat(built.findings()).isEmpty();
  }

  @Test
  void aNameWithoutLatinLettersGetsAStableAddressAndAWarning() {
    var built =
        TinySite.of(
                """
                -- content/zh/转账.md --
                # 转账
                怎么办
                """)
            .build();

    assertThat(built.files()).containsKey("zh/" + Slugs.standIn("转账") + "/index.html");
    assertThat(built.findings())
        .containsExactly(
            "content/zh/转账.md: warning: the file's name has no Latin letters, so the address is '"
                + Slugs.standIn("转账")
                + "' [slug-missing]");
  }

  @Test
  void aFolderWithoutLatinLettersGetsAStableAddress() {
    var built =
        TinySite.of(
                """
                -- content/zh/常见问题/fees.md --
                # 矿工费
                多少
                """)
            .build();

    assertThat(built.files()).containsKey("zh/" + Slugs.standIn("常见问题") + "/fees/index.html");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../x", "a/b", "A", "a b", "转账", "con", ".git", "a..b"})
  void anOwnSlugThatCannotStandInAnAddressIsAnErrorAtItsLine(String slug) {
    var built =
        TinySite.page(
                """
                ---
                title: Page
                slug: "%s"
                ---
                Text
                """
                    .formatted(slug))
            .build();

    assertThat(built.findings())
        .containsExactly(
            "content/en/page.md:3:7: error: '" + slug + "' cannot stand in an address [slug-form]");
  }

  @Test
  void twoFilesWithOneSlugBothGetAnAddressAndTheSecondAWarning() {
    var built =
        TinySite.of(
                """
                -- content/en/My Page.md --
                # One
                Text
                -- content/en/my-page.md --
                # Two
                Text
                """)
            .build();

    assertThat(built.page("en/my-page/").title()).startsWith("One");
    assertThat(built.page("en/my-page-2/").title()).startsWith("Two");
    assertThat(built.findings())
        .containsExactly(
            "content/en/my-page.md: warning: the address /en/my-page/ is already taken, so the page"
                + " is at /en/my-page-2/ [slug-taken]");
  }

  @Test
  void anOwnSlugWinsOverADerivedOneWhateverTheOrderOfTheFiles() {
    var built =
        TinySite.of(
                """
                -- content/en/fees.md --
                # Derived
                Text
                -- content/en/z.md --
                ---
                slug: fees
                ---
                # Own
                Text
                """)
            .build();

    assertThat(built.page("en/fees/").title()).startsWith("Own");
    assertThat(built.page("en/fees-2/").title()).startsWith("Derived");
  }

  @Test
  void twoEqualOwnSlugsAreAnError() {
    var built =
        TinySite.of(
                """
                -- content/en/a.md --
                ---
                slug: fees
                ---
                # A
                Text
                -- content/en/b.md --
                ---
                slug: fees
                ---
                # B
                Text
                """)
            .build();

    assertThat(built.findings())
        .containsExactly(
            "content/en/b.md:2:7: error: the address /en/fees/ is already taken, so the page is at"
                + " /en/fees-2/ [slug-taken]");
  }

  @Test
  void equalSlugsInTwoFoldersAreNoCollision() {
    var built =
        TinySite.of(
                """
                -- content/en/ios/fees.md --
                # Fees on iOS
                Text
                -- content/en/android/fees.md --
                # Fees on Android
                Text
                """)
            .build();

    assertThat(built.files()).containsKeys("en/ios/fees/index.html", "en/android/fees/index.html");
    assertThat(built.findings()).isEmpty();
  }

  @Test
  void twoFoldersWithOneSlugAreKeptApart() {
    var built =
        TinySite.of(
                """
                -- content/en/Top Tasks/a.md --
                # A
                Text
                -- content/en/top-tasks/a.md --
                # B
                Text
                """)
            .build();

    assertThat(built.files())
        .containsKeys("en/top-tasks/a/index.html", "en/top-tasks-2/a/index.html");
  }

  @Test
  void aPageBesideAFolderOfItsNameSpeaksForTheFolder() {
    var built =
        TinySite.of(
                """
                -- content/en/wallet.md --
                # About wallets
                What a wallet is.
                -- content/en/wallet/restore.md --
                # Restore
                Text
                """)
            .build();

    assertThat(built.page("en/wallet/").selectFirst("h1").text()).isEqualTo("About wallets");
    assertThat(built.content("en/wallet/")).contains("What a wallet is.");
    assertThat(built.page("en/wallet/").select(".page-list a").eachText())
        .containsExactly("Restore");
  }

  @Test
  void theIndexOfAFolderWinsOverItsReadmeAndOverThePageBesideIt() {
    var built =
        TinySite.of(
                """
                -- content/en/wallet.md --
                # Beside
                Text
                -- content/en/wallet/README.md --
                # Readme
                Text
                -- content/en/wallet/index.md --
                # Inside
                Text
                """)
            .build();

    assertThat(built.page("en/wallet/").selectFirst("h1").text()).isEqualTo("Inside");
    assertThat(built.page("en/wallet/readme/").selectFirst("h1").text()).isEqualTo("Readme");
    assertThat(built.page("en/wallet-2/").selectFirst("h1").text()).isEqualTo("Beside");
  }

  @Test
  void anIndexThatIsAloneInAFolderWithinAFolderIsPublished() {
    var built = TinySite.of("-- content/en/about/team/index.md --\n# Our team\nText").build();

    assertThat(built.page("en/about/team/").selectFirst("h1").text()).isEqualTo("Our team");
    assertThat(built.page("en/about/").select("main h2 a").eachText()).containsExactly("Our team");
  }

  @ParameterizedTest
  @ValueSource(strings = {"search", "404"})
  void addressesOfTheBuildsOwnPagesAreNotGivenAway(String name) {
    var built = TinySite.of("-- content/en/" + name + ".md --\n# Mine\nText").build();

    assertThat(built.page("en/" + name + "-2/").selectFirst("h1").text()).isEqualTo("Mine");
  }

  @Test
  void aFolderNamedLikeTheBuildsOwnPageGetsAnotherAddress() {
    var built = TinySite.of("-- content/en/search/a.md --\n# A\nText").build();

    assertThat(built.files()).containsKeys("en/search/index.html", "en/search-2/a/index.html");
  }

  @Test
  void aFileOrFolderThatBeginsWithAnUnderscoreIsNoPage() {
    var built =
        TinySite.of(
                """
                -- content/en/page.md --
                # Page
                Text
                -- content/en/_parts/warning.md --
                Shared text
                -- content/en/_draft.md --
                Text
                """)
            .build();

    assertThat(built.result().pages().values()).containsExactly(1);
  }

  @Test
  void aSiteWithoutAnyPageStillHasItsHomePage() {
    var built =
        TinySite.of(
                """
                -- content/site.yml --
                title: Empty
                """)
            .build();

    assertThat(built.findings()).isEmpty();
    assertThat(built.page("en/").title()).isEqualTo("Empty");
  }

  @Test
  void copiesOfOnePictureInTwoFoldersArePublishedOnce() {
    var built =
        TinySite.of(
                """
                -- content/en/ios/page.md --
                # iOS
                ![Logo](logo.webp)
                -- content/en/android/page.md --
                # Android
                ![Logo](logo.webp)
                """)
            .with("content/en/ios/logo.webp", new byte[] {1})
            .with("content/en/android/logo.webp", new byte[] {1})
            .build();

    assertThat(built.findings()).isEmpty();
    assertThat(built.files().keySet()).filteredOn(path -> path.contains("logo")).hasSize(1);
  }
}
