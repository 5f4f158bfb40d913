package org.gapline.cache;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** What a task, or all tasks together, had of the cache. */
public final class CacheUse implements Serializable {

  private static final long serialVersionUID = 1L;

  private long found;
  private long computed;
  private final LinkedHashSet<String> used = new LinkedHashSet<>();
  private final LinkedHashSet<String> damaged = new LinkedHashSet<>();
  private String fault;

  void foundIn(String pack) {
    found++;
    used.add(pack);
  }

  void foundAll(int results) {
    found += results;
  }

  void spared(String pack) {
    used.add(pack);
  }

  void computed() {
    computed++;
  }

  void damaged(String pack) {
    damaged.add(pack);
  }

  void fault(IOException cause) {
    fault = fault == null ? inWords(cause) : fault;
  }

  /** Why a file of the cache could not be written or read, for a person. */
  public static String inWords(IOException cause) {
    if (cause instanceof AccessDeniedException) {
      return "permission denied";
    } else if (cause instanceof FileAlreadyExistsException) {
      return "a file of that name is in the way";
    } else if (cause instanceof FileSystemException failed && failed.getReason() != null) {
      return failed.getReason();
    }
    String message = cause.getMessage();
    return cause.getClass().getSimpleName() + (message == null ? "" : ": " + message);
  }

  /** Adds what another task had. */
  public void add(CacheUse other) {
    found += other.found;
    computed += other.computed;
    used.addAll(other.used);
    damaged.addAll(other.damaged);
    fault = fault == null ? other.fault : fault;
  }

  /** Whether the cache was not even asked. */
  public boolean isEmpty() {
    return found == 0 && computed == 0 && used.isEmpty() && damaged.isEmpty() && fault == null;
  }

  /** Results that were there. */
  public long found() {
    return found;
  }

  /** How many results were there, as it is told behind an amount: nothing where none was. */
  public String inWords() {
    return found == 0 ? "" : String.format(Locale.ROOT, " (%,d as before)", found);
  }

  /** Results that were not, and had to be computed. */
  public long computedAnew() {
    return computed;
  }

  /** Names of the packs in which results were found, or are to be found later. */
  public Set<String> used() {
    return Set.copyOf(used);
  }

  /** Names of the packs that turned out damaged. */
  public Set<String> damagedPacks() {
    return Set.copyOf(damaged);
  }

  /** Why results could not be kept, or null where they could. */
  public String faultFound() {
    return fault;
  }
}
