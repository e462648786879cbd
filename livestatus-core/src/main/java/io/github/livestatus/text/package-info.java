/** Text for people: on a terminal, in messages, in tables. Independent of Livestatus. */
package io.github.livestatus.text;
