/**
 * Results that cost time and depend on bytes alone, kept from run to run: immutable packs of them
 * in one folder. Nothing here can make a run fail or change what it finds: what is damaged, missing
 * or cannot be written is computed again.
 */
package org.gapline.cache;
