package dev.guidepost.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StylesheetTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "a { color : red ; }                     | a{color :red}",
        "a /* why */ b { margin: 0 }              | a b{margin:0}",
        "a :hover > b , c { }                     | a :hover > b,c{}",
        "a::after { content: \"a  ;  /* b */ }\" } | a::after{content:\"a  ;  /* b */ }\"}",
        "a { content: '\\'  ;  ' ; }              | a{content:'\\'  ;  '}",
        "a { width: calc(1px + 2px) }             | a{width:calc(1px + 2px)}",
        "@media (min-width: 4rem) and (hover) { a { b: c } } | @media (min-width:4rem) and (hover){a{b:c}}",
        "a { background: url(a;b /*c*/.png) }      | a{background:url(a;b /*c*/.png)}",
        "a { b: c /* never closed                 | a{b:c"
      })
  void onlySpaceThatMeansNothingGoes(String written, String published) {
    assertThat(Stylesheet.compact(written)).isEqualTo(published);
  }
}
