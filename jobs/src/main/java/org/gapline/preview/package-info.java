/** What an edited codebook would change in a release, before anything is written. */
package org.gapline.preview;
