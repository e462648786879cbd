/** Text that people read: on a terminal, in messages, in tables. It knows nothing of Livestatus. */
package io.github.livestatus.text;
