/** Requests as bytes, the header of answers, and what each kind of server can and cannot do. Not exported. */
package io.github.livestatus.wire;
