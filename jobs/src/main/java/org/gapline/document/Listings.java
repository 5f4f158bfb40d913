package org.gapline.document;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds tables of contents and distribution lists among the blocks of a document. */
final class Listings {

  private static final int GAP = 3;
  private static final int LEADER = 4;
  private static final int ENTRY_WORDS = 14;

  private static final Set<String> CONTENTS =
      CommaList.set(
          """
          contents, table of contents, list of contents, index, page, pages, paragraphs, paragraph,
          contents page, contents paragraphs page, table des matières, sommaire, índice, contenido,
          list of tables, list of figures, tables and figures
          """);

  private static final List<String> RECIPIENTS =
      CommaList.list(
          """
          distribution list, distribution:, distribution :, list of recipients, recipients:,
          circulation list, circulation:, copies to:, copy to:, cc:, c.c.:, cc :, copie à :,
          copies :, ampliation, liste de distribution, destinataires, liste de diffusion,
          lista de distribución, destinatarios, copia a:, con copia a
          """);

  private Listings() {}

  /** The blocks that belong to one. */
  static BitSet in(List<TextBlock> blocks) {
    BitSet found = new BitSet();
    contents(blocks, found);
    for (int i = 0; i < blocks.size(); i++) {
      if (announcesRecipients(blocks.get(i).text())) {
        i = recipients(blocks, i, found);
      }
    }
    return found;
  }

  /** From the heading, or the first entry, to the last entry that has a leader. */
  private static void contents(List<TextBlock> blocks, BitSet found) {
    int last = -1;
    for (int i = 0; i < blocks.size(); i++) {
      if (!hasLeader(blocks.get(i).text())) {
        continue;
      }
      int from = last >= 0 && i - last <= GAP + 1 ? last + 1 : begin(blocks, i);
      for (int entry = from; entry <= i; entry++) {
        found.set(entry);
      }
      last = i;
    }
  }

  /** The heading shortly above the first entry, else the entry itself. */
  private static int begin(List<TextBlock> blocks, int entry) {
    int begin = entry;
    for (int i = entry - 1; i >= 0 && i >= entry - GAP; i--) {
      String text = blocks.get(i).text().replace("*", "").strip().toLowerCase(Locale.ROOT);
      if (WordCount.of(text) > ENTRY_WORDS) {
        break;
      }
      begin = CONTENTS.contains(BlockText.clean(text)) ? i : begin;
    }
    return begin;
  }

  /** Dots that lead to a page number, at the end of an entry. */
  static boolean hasLeader(String text) {
    int end = text.length();
    while (end > 0 && (Character.isLetterOrDigit(text.charAt(end - 1)))) {
      end--;
    }
    int digits = text.length() - end;
    int dots = 0;
    int at = end;
    while (at > 0 && ". \u2026_".indexOf(text.charAt(at - 1)) >= 0) {
      dots += text.charAt(at - 1) == ' ' ? 0 : text.charAt(at - 1) == '\u2026' ? 3 : 1;
      at--;
    }
    return dots >= LEADER && at > 0 && digits <= 4 && (digits == 0 || isPage(text, end));
  }

  private static boolean isPage(String text, int from) {
    boolean digits = true;
    boolean roman = true;
    for (int at = from; at < text.length(); at++) {
      char c = Character.toLowerCase(text.charAt(at));
      digits &= c >= '0' && c <= '9';
      roman &= "ivxlc".indexOf(c) >= 0;
    }
    return digits || roman;
  }

  private static boolean announcesRecipients(String text) {
    String lower = text.substring(0, Math.min(text.length(), 30)).strip().toLowerCase(Locale.ROOT);
    String whole = lower.replace(":", "").strip();
    for (String title : RECIPIENTS) {
      boolean label = title.endsWith(":");
      if (label ? lower.startsWith(title) : whole.equals(title)) {
        return true;
      }
    }
    return false;
  }

  /** The list below its title: items and lines that are no sentences. */
  private static int recipients(List<TextBlock> blocks, int title, BitSet found) {
    found.set(title);
    int i = title;
    while (i + 1 < blocks.size() && isRecipient(blocks.get(i + 1))) {
      i++;
      found.set(i);
    }
    return i;
  }

  private static boolean isRecipient(TextBlock block) {
    String text = block.text();
    return !block.isHeading() && !text.endsWith(".") && WordCount.of(text) <= ENTRY_WORDS;
  }
}
