package dev.guidepost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.JsonTree;
import dev.guidepost.TinySite;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Location;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingsFormatTest {
  private static final List<Diagnostic> FINDINGS =
      List.of(
          Diagnostic.error(
              "yaml-syntax",
              new Location("content/zh/页面.md", 2, 8),
              "a key must be a word",
              "put the text in quotes"),
          Diagnostic.warning(
              "broken-link",
              new Location("content/en/a,b:c.md", 7, 0),
              "100% of 'x' lead\nnowhere",
              ""),
          Diagnostic.info(
              "translation-missing", Location.of("content/en/c.md"), "not translated to zh", ""));

  private static String out(FindingsFormat format, List<Diagnostic> findings) {
    StringWriter out = new StringWriter();
    format.print(findings, new PrintWriter(out), new PrintWriter(new StringWriter()));
    return out.toString();
  }

  private static String err(FindingsFormat format, List<Diagnostic> findings) {
    StringWriter err = new StringWriter();
    PrintWriter writer = new PrintWriter(err);
    format.print(findings, new PrintWriter(new StringWriter()), writer);
    writer.flush();
    return err.toString();
  }

  @Test
  void textIsForPersonsAndEditors() {
    assertThat(err(FindingsFormat.text, FINDINGS))
        .isEqualTo(
            """
            content/zh/页面.md:2:8: error: a key must be a word [yaml-syntax]
                put the text in quotes
            content/en/a,b:c.md:7: warning: 100% of 'x' lead
            nowhere [broken-link]
            content/en/c.md: info: not translated to zh [translation-missing]
            """);
    assertThat(out(FindingsFormat.text, FINDINGS)).isEmpty();
  }

  @Test
  void jsonIsOneArray() {
    assertThat(out(FindingsFormat.json, FINDINGS.subList(0, 1)))
        .isEqualTo(
            """
            [
              {
                "severity": "error",
                "code": "yaml-syntax",
                "file": "content/zh/页面.md",
                "line": 2,
                "column": 8,
                "message": "a key must be a word",
                "hint": "put the text in quotes"
              }
            ]
            """);
    assertThat(out(FindingsFormat.json, List.of())).isEqualTo("[ ]\n");
    assertThat(JsonTree.objects(JsonTree.read(out(FindingsFormat.json, FINDINGS)))).hasSize(3);
  }

  @Test
  void sarifIsWhatCodeScannersRead() {
    assertThat(out(FindingsFormat.sarif, FINDINGS))
        .isEqualTo(
            """
            {
              "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
              "version": "2.1.0",
              "runs": [
                {
                  "tool": {
                    "driver": {
                      "name": "guidepost",
                      "rules": [
                        {
                          "id": "broken-link"
                        },
                        {
                          "id": "translation-missing"
                        },
                        {
                          "id": "yaml-syntax"
                        }
                      ]
                    }
                  },
                  "columnKind": "utf16CodeUnits",
                  "results": [
                    {
                      "ruleId": "yaml-syntax",
                      "level": "error",
                      "message": {
                        "text": "a key must be a word; put the text in quotes"
                      },
                      "locations": [
                        {
                          "physicalLocation": {
                            "artifactLocation": {
                              "uri": "content/zh/%E9%A1%B5%E9%9D%A2.md"
                            },
                            "region": {
                              "startLine": 2,
                              "startColumn": 8
                            }
                          }
                        }
                      ]
                    },
                    {
                      "ruleId": "broken-link",
                      "level": "warning",
                      "message": {
                        "text": "100% of 'x' lead\\nnowhere"
                      },
                      "locations": [
                        {
                          "physicalLocation": {
                            "artifactLocation": {
                              "uri": "content/en/a,b:c.md"
                            },
                            "region": {
                              "startLine": 7,
                              "startColumn": 1
                            }
                          }
                        }
                      ]
                    },
                    {
                      "ruleId": "translation-missing",
                      "level": "note",
                      "message": {
                        "text": "not translated to zh"
                      },
                      "locations": [
                        {
                          "physicalLocation": {
                            "artifactLocation": {
                              "uri": "content/en/c.md"
                            }
                          }
                        }
                      ]
                    }
                  ]
                }
              ]
            }
            """);
  }

  @Test
  void githubShowsFindingsBesideTheLines() {
    assertThat(out(FindingsFormat.github, FINDINGS))
        .isEqualTo(
            """
            ::error file=content/zh/页面.md,line=2,col=8,title=yaml-syntax::a key must be a word%0Aput the text in quotes
            ::warning file=content/en/a%2Cb%3Ac.md,line=7,title=broken-link::100%25 of 'x' lead%0Anowhere
            ::notice file=content/en/c.md,title=translation-missing::not translated to zh
            """);
  }

  @ParameterizedTest
  @EnumSource(FindingsFormat.class)
  void dataGoesToStandardOutputAndTheSummaryToStandardError(
      FindingsFormat format, @TempDir Path project) {
    TinySite.of("-- content/en/page.md --\n# Page\n[gone](gone.md)\n").writeTo(project);

    Cli cli = Cli.run("check", "-C", project.toString(), "--format", format.name());

    assertThat(cli.code()).isZero();
    assertThat(cli.out().isEmpty()).isEqualTo(format == FindingsFormat.text);
    assertThat(cli.out() + cli.err()).contains("broken-link");
    assertThat(cli.errLines().getLast()).startsWith("1 page (en 1), 0 errors, 1 warning, ");
  }
}
