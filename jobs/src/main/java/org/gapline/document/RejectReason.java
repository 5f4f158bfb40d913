package org.gapline.document;

import java.util.Locale;

/** Why a file or record was not taken in. */
public enum RejectReason {
  /** The file holds nothing, or only white space. */
  EMPTY_FILE,
  /** The file could not be opened or read. */
  UNREADABLE,
  /** The file vanished or was written while the run was at work. */
  CHANGED,
  /** The bytes are not text although the name promises it. */
  NOT_TEXT,
  /** No reader exists for the format. */
  UNKNOWN_FORMAT,
  /** The file cannot be opened without a password. */
  ENCRYPTED,
  /** The bytes are not as their format asks. */
  DAMAGED_FILE,
  /** The pages are pictures, and nothing at hand recognises their text. */
  NO_TEXT_LAYER,
  /** The parser of the format took too long. */
  TIME_LIMIT,
  /** The parser of the format used up its memory. */
  MEMORY_LIMIT,
  /** The parser of the format broke down, or could not be started. */
  PARSER_FAILED,
  /** A fault in Gapline's own reading ended it: nothing but this one file or record is lost. */
  READING_FAILED,
  /** Nothing is left once navigation and notices are gone. */
  NO_MAIN_TEXT,
  /** The record of a bulk file is not one object with a text. */
  BAD_RECORD,
  /** The file, the record, or the text in it is larger than what is read. */
  TOO_LARGE,
  /** The file is an archive within an archive, or one of a kind that is not opened. */
  PACKED,
  /** The file lies in none of the folders that jobs read. */
  NOT_AN_INPUT_FOLDER,
  /** Same bytes, or same record, as another one that was accepted. */
  DUPLICATE,
  /** The document was withdrawn by `releases purge`. */
  WITHDRAWN,
  /** The metadata beside it cannot be read, so that nobody knows who may see it. */
  BAD_METADATA,
  /** No mapping of the codebook names the file. */
  NO_MAPPING,
  /** The table does not have the columns that its mapping names, or names one twice. */
  BAD_HEADER,
  /** The workbook does not have the sheet that its mapping names, or has several to choose from. */
  MISSING_SHEET,
  /** The mapping says by rule that the row is no record: a total, a footnote. */
  LEFT_OUT,
  /** The row is an average or a total, and is not what the rows above give. */
  WRONG_TOTAL,
  /** The record has more or fewer cells than the header. */
  RAGGED_ROW,
  /** The name is no Member or observer State that the codebook knows. */
  UNKNOWN_STATE,
  /** The name is that of a territory or entity that is no Member or observer State. */
  NOT_A_STATE,
  /** The rating is none of the scheme. */
  UNKNOWN_RATING,
  /** The indicator is none of the mapping. */
  UNKNOWN_INDICATOR,
  /** The kind of report is none of the mapping, so that what it rates anew is not known. */
  UNKNOWN_REPORT,
  /** The date cannot be read. */
  UNKNOWN_DATE,
  /** The date lies in the future. */
  FUTURE_DATE,
  /** The State did not exist yet on the day of its assessment. */
  BEFORE_STATE,
  /** The row or file is no review that an import wrote. */
  BAD_REVIEW,
  /** Two records give different ratings for one State, indicator and date. */
  CONTRADICTION;

  /** The reason in words, as outputs show it: {@code empty file}. */
  public String inWords() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
