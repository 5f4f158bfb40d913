package org.gapline.explorer;

/** What of a page needs no picture, and can so be made while pictures are drawn. */
public final class PageDraft {

  private final PageIndex index;
  private final PageData data;

  private PageDraft(PageIndex index) {
    this.index = index;
    this.data = new PageData(index);
  }

  /** That of a release. */
  public static PageDraft of(ExplorerData data) {
    return new PageDraft(new PageIndex(data));
  }

  PageIndex index() {
    return index;
  }

  PageData data() {
    return data;
  }
}
