/** Looks at a table that no mapping knows, and drafts one. What cannot be seen is asked. */
package org.gapline.assessment.draft;
