/** Made-up sites, people and reviews of the demo city. */
@NullMarked
package vn.hanoi.ops.quarantine.demo;

import org.jspecify.annotations.NullMarked;
