/** Text for people: on a terminal, in messages, in tables. Independent of Livestatus. Exported to the pool module only: no API. */
package io.github.livestatus.text;
