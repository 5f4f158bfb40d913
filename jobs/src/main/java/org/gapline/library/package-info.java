/** Finding the jar files of libraries, for processes that are started with only some of them. */
package org.gapline.library;
