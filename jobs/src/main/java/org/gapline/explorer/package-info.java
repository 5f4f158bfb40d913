/** The page that opens first: a release for one audience as one self-contained HTML file. */
package org.gapline.explorer;
