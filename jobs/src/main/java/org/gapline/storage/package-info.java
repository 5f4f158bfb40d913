/**
 * Folders on any file system that Hadoop knows, as paths of the JDK: what reads and writes files of
 * a local disk does the same there. What the JDK leaves optional and nothing here asks for, as
 * watching a folder, throws {@link java.lang.UnsupportedOperationException}.
 */
package org.gapline.storage;
