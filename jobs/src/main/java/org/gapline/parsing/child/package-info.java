/**
 * The process in which files are parsed: Apache Tika, POI, PDFBox and Mime4j, and nothing of the
 * rest of Gapline. It is handed bytes, opens no file and no connection, and runs nothing that a
 * file brings along.
 */
package org.gapline.parsing.child;
