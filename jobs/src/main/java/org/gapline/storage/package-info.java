/**
 * Folders on any file system that Hadoop knows, as paths of the JDK: what reads and writes files of
 * a local disk does the same there.
 */
package org.gapline.storage;
