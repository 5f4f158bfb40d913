/**
 * Parsing of untrusted formats in a process of its own: bytes out, structure back. The package
 * itself holds what both sides share and the side that asks; {@code child} is the other side.
 */
package org.gapline.parsing;
