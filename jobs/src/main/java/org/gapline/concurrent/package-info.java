/** Work on the threads of this machine, for what needs no Spark. */
package org.gapline.concurrent;
